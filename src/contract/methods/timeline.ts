import { z } from 'zod';
import { method } from '../method.ts';
import { ExportedFile, Id, Ids } from '../model/common.ts';
import { Millis, TIMELINE_DATES, TIMELINE_LANES, Timeline, TimelineOther } from '../model/comparing/timeline.ts';
import { TABLE_FORMATS } from '../model/values.ts';

const claimIds = z.array(Id).min(1).max(100);

/** Only its articles count; null: all of the archive. */
const collectionId = Id.nullable().default(null);

const TimelineAsked = z.object({
  claimIds,
  by: z.enum(TIMELINE_LANES).default('source'),
  dates: z.enum(TIMELINE_DATES).default('published'),
  collectionId,
});

export const timelineMethods = {
  'timeline.get': method(
    'read',
    'Who said it first: the articles that bear on claims (those of the first 2,000 passages by date), in lanes of sources, origins or claims; with a collection, of its articles alone.',
    TimelineAsked,
    Timeline,
  ),
  'timeline.others': method(
    'read',
    'Articles of these lanes without a passage on the claims, published in a stretch of time; without those excepted, which have a mark anyway. Those in the same of its `slots` are counted together.',
    z.object({
      claimIds,
      by: z.enum(['source', 'origin']),
      laneIds: Ids.max(200),
      exceptIds: Ids.default([]),
      from: Millis,
      to: Millis,
      slots: z.number().int().min(1).max(500),
      collectionId,
    }),
    z.object({ others: z.array(TimelineOther) }),
  ),
  'timeline.export': method(
    'read',
    'The marks of a timeline as a table for spreadsheets; its name says if passages are left out, or which collection it is of, and `leftOut` what the format could not take.',
    TimelineAsked.extend({ format: z.enum(TABLE_FORMATS) }),
    ExportedFile.extend({ passages: Timeline.shape.passages, copies: Timeline.shape.copies }),
  ),
};
