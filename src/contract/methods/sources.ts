import { z } from 'zod';
import { method } from '../method.ts';
import { Act } from '../model/archive.ts';
import { Acted, Count, Id, Ids, Limit, ShortWords } from '../model/common.ts';
import { MOST_NAMES, SOURCE_SORTS, Source, SourcePage } from '../model/sources/source.ts';
import { SOURCE_KINDS } from '../model/values.ts';

export const sourceMethods = {
  'source.list': method(
    'read',
    'Sources, filtered and sorted.',
    z.object({
      text: ShortWords.default(''),
      tag: ShortWords.optional(),
      sort: z.enum(SOURCE_SORTS).default('articles'),
      offset: Count.default(0),
      limit: Limit,
    }),
    z.object({ total: Count, sources: z.array(Source) }),
  ),
  'source.get': method('read', 'A source with its grades and what it said.', z.object({ sourceId: Id }), SourcePage),
  'source.history': method(
    'read',
    'What was done to a source, its names, tags, grades and the articles assigned to it, newest first.',
    z.object({ sourceId: Id, limit: Limit }),
    z.object({ acts: z.array(Act), total: Count }),
  ),
  'source.update': method(
    'act',
    'Change what is known about a source.',
    z.object({
      sourceId: Id,
      name: z.string().trim().min(1).max(300).optional(),
      kind: z.enum(SOURCE_KINDS).optional(),
      country: z.string().max(100).nullable().optional(),
      aliases: z.array(ShortWords.trim().min(1)).max(MOST_NAMES).optional(),
      domains: z.array(ShortWords.trim().min(1)).max(MOST_NAMES).optional(),
      note: z.string().max(20_000).optional(),
    }),
    Acted,
  ),
  'source.merge': method(
    'act',
    'Merge sources: their names become aliases and their notes are combined. The remaining source keeps its grade, or takes over theirs if it was never graded.',
    z.object({ into: Id, sourceIds: Ids.min(1) }),
    Acted,
  ),
  'source.apart': method(
    'act',
    'State that sources with similar names are different, so that they are no longer suggested for merging.',
    z.object({ sourceId: Id, otherIds: Ids.min(1) }),
    Acted,
  ),
};
