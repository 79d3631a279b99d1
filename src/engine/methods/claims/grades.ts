import { CollateError } from '../../../contract/errors.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import type { Handlers } from '../../context.ts';
import { checkedDate } from '../../store/articles/checked-values.ts';
import { assertClaims } from '../../store/claims/claims.ts';
import { effectOfGrade, gradeClaim, gradeSource, originsBacking } from '../../store/claims/grades.ts';
import { sourceById } from '../../store/sources/sources.ts';
import { runAct } from '../run-act.ts';

export const gradeHandlers = {
  'grade.sourceEffect': (context, { sourceId, value }) => {
    const { db } = context.archive();
    sourceById(db, sourceId);
    return effectOfGrade(db, sourceId, value);
  },
  'grade.source': (context, { sourceId, ...given }) => {
    const { value } = given;
    checkedDate(given.holdsFrom);
    const { name } = sourceById(context.archive().db, sourceId);
    return runAct(
      context,
      { kind: 'grade.source', label: value === null ? `Removed the grade of ${name}` : `Graded ${name}: ${value}` },
      ['source', 'article', 'claim', 'report'],
      ({ db, clock }) => gradeSource(db, sourceId, { ...given, at: clock().toISOString() }),
    ).acted;
  },
  'grade.claim': (context, { claimId, override, ...given }) => {
    const { value } = given;
    checkedDate(given.holdsFrom);
    const { db } = context.archive();
    assertClaims(db, [claimId]);
    const origins = originsBacking(db, claimId);
    const isTooThin = value === '1' && origins < 2;
    if (isTooThin && !override) {
      throw new CollateError(
        'needs-two-origins',
        `Credibility 1 says: confirmed by other sources. What supports claim ${claimId} has ${counted(origins, 'origin')}; it needs two. The grade was not changed. Give at most 2, or give 1 anyway with a reason that the report prints.`,
        { claimId, origins },
      );
    }
    return runAct(
      context,
      {
        kind: 'grade.claim',
        label: value === null ? `Removed the grade of claim ${claimId}` : `Graded claim ${claimId}: ${value}`,
      },
      ['claim', 'report'],
      (store) => gradeClaim(store.db, claimId, { ...given, at: store.clock().toISOString(), overridden: isTooThin }),
    ).acted;
  },
} satisfies Partial<Handlers>;
