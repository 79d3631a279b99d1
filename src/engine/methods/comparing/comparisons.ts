import { articleIdsOfKey, isKeyOfPlaces } from '../../../contract/model/comparing/discrepancy-key.ts';
import type { Handlers } from '../../context.ts';
import { assertArticles } from '../../store/articles/articles.ts';
import {
  assertComparisonReads,
  countComparisons,
  deleteComparison,
  dismissals,
  haveTextsChanged,
  saveComparison,
  savedComparisons,
  setDismissed,
  titleOfComparison,
} from '../../store/comparing/comparisons.ts';
import { runAct } from '../run-act.ts';

const MOST_DISMISSED = 5_000;

export const comparisonHandlers = {
  'comparison.keep': (context, { comparisonId, over, ...comparison }) => {
    const label = `${comparisonId === undefined ? 'Saved' : 'Changed'} the comparison “${comparison.title}”`;
    const { acted, value } = runAct(context, { kind: 'comparison.keep', label }, ['comparison'], (store) => {
      assertArticles(store.db, comparison.articleIds);
      if (comparisonId !== undefined && over) assertComparisonReads(store.db, comparisonId, over);
      return saveComparison(store, comparison, comparisonId);
    });
    return { ...acted, comparisonId: value };
  },
  'comparison.list': (context, page) => {
    const { db } = context.archive();
    return { total: countComparisons(db), comparisons: savedComparisons(db, page) };
  },
  'comparison.delete': (context, { comparisonId }) => {
    const label = `Deleted the comparison “${titleOfComparison(context.archive().db, comparisonId)}”`;
    return runAct(context, { kind: 'comparison.delete', label }, ['comparison'], ({ db }) =>
      deleteComparison(db, comparisonId),
    ).acted;
  },
  'comparison.dismiss': (context, { key, dismissed, reason }) =>
    runAct(
      context,
      { kind: 'comparison.dismiss', label: dismissed ? 'Dismissed a discrepancy' : 'Restored a discrepancy' },
      ['comparison'],
      ({ db, clock }) => setDismissed(db, key, { dismissed, reason, at: clock().toISOString() }),
    ).acted,
  'comparison.dismissed': (context, { articleIds }) => {
    const { db } = context.archive();
    return {
      dismissed: dismissals(db)
        .filter(({ key, at }) => {
          const named = articleIdsOfKey(key);
          if (!named.every((articleId) => articleIds.includes(articleId))) return false;
          return !isKeyOfPlaces(key) || !haveTextsChanged(db, named, at);
        })
        .slice(0, MOST_DISMISSED)
        .map(({ key, reason }) => ({ key, reason }))
        .reverse(),
    };
  },
} satisfies Partial<Handlers>;
