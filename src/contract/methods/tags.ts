import { z } from 'zod';
import { method } from '../method.ts';
import { Acted, Count, Ids, ShortWords } from '../model/common.ts';

export const tagMethods = {
  'tag.list': method(
    'read',
    'Tags by name, with how often each is used.',
    z.object({ offset: Count.default(0), limit: z.number().int().min(1).max(5_000).default(5_000) }),
    z.object({
      total: Count,
      tags: z.array(z.object({ tag: z.string(), articles: Count, claims: Count, sources: Count })),
    }),
  ),
  'tag.add': method(
    'act',
    'Tag articles, claims or sources.',
    z.object({
      tag: z.string().trim().min(1).max(200),
      articleIds: Ids.default([]),
      claimIds: Ids.default([]),
      sourceIds: Ids.default([]),
    }),
    Acted,
  ),
  'tag.remove': method(
    'act',
    'Remove a tag from articles, claims or sources.',
    z.object({
      tag: ShortWords.min(1),
      articleIds: Ids.default([]),
      claimIds: Ids.default([]),
      sourceIds: Ids.default([]),
    }),
    Acted,
  ),
};
