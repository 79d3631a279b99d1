import { z } from 'zod';
import { method } from '../method.ts';
import { Acted, Count, Id, Instant, LongWords, Paged } from '../model/common.ts';
import { articleIds } from './compare.ts';

export const comparisonMethods = {
  'comparison.keep': method(
    'act',
    'Save a comparison with a title and a note; with an id, change a saved one. `over` is the title and the note that these replace; refused with `conflict` if they read differently by now.',
    z.object({
      comparisonId: Id.optional(),
      title: z.string().min(1).max(300),
      note: LongWords.default(''),
      articleIds,
      over: z.object({ title: z.string().max(300), note: LongWords }).optional(),
    }),
    Acted.extend({ comparisonId: Id }),
  ),
  'comparison.list': method(
    'read',
    'Saved comparisons, newest first.',
    Paged,
    z.object({
      total: Count,
      comparisons: z.array(
        z.object({ comparisonId: Id, title: z.string(), note: z.string(), articleIds: z.array(Id), changed: Instant }),
      ),
    }),
  ),
  'comparison.delete': method(
    'act',
    'Delete a saved comparison. Its articles stay in the archive, and what was dismissed stays dismissed.',
    z.object({ comparisonId: Id }),
    Acted,
  ),
  'comparison.dismiss': method(
    'act',
    'Dismiss a discrepancy, optionally with a reason, or restore it.',
    z.object({ key: LongWords.min(1), dismissed: z.boolean(), reason: LongWords.default('') }),
    Acted,
  ),
  'comparison.dismissed': method(
    'read',
    'Discrepancies dismissed among these articles, the latest 5,000.',
    z.object({ articleIds }),
    z.object({ dismissed: z.array(z.object({ key: z.string(), reason: z.string() })) }),
  ),
};
