import { z } from 'zod';
import { method } from '../method.ts';
import { Acted, Edtf, Id, LongWords, ShortWords } from '../model/common.ts';
import { CREDIBILITIES, RELIABILITIES } from '../model/values.ts';

/** Given with each grade: the reason, the day from which it applies (null: from now), and by whom. */
const GIVEN = {
  reason: LongWords.trim().min(1),
  holdsFrom: Edtf.nullable().default(null),
  by: ShortWords.default(''),
};

export const gradeMethods = {
  'grade.source': method(
    'act',
    'Grade the reliability of a source; null means "not graded".',
    z.object({ sourceId: Id, value: z.enum(RELIABILITIES).nullable(), ...GIVEN }),
    Acted,
  ),
  'grade.sourceEffect': method(
    'read',
    'Which claims would, with this grade, rest only on sources graded D to F, and which no longer would.',
    z.object({ sourceId: Id, value: z.enum(RELIABILITIES).nullable() }),
    z.object({ warned: z.array(Id), freed: z.array(Id) }),
  ),
  'grade.claim': method(
    'act',
    'Grade the credibility of a claim; 1 needs two origins, or `override` with a reason.',
    z.object({
      claimId: Id,
      value: z.enum(CREDIBILITIES).nullable(),
      ...GIVEN,
      override: z.boolean().default(false),
    }),
    Acted,
  ),
};
