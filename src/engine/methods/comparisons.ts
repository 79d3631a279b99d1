import { articleIdsOfKey } from '../../contract/model/comparison.ts';
import type { Handlers } from '../context.ts';
import { assertArticles } from '../store/articles.ts';
import { countComparisons, dismissals, keepComparison, keptComparisons, setDismissed } from '../store/comparisons.ts';
import { runAct } from './run-act.ts';

const MOST_DISMISSED = 5_000;

export const comparisonHandlers = {
  'comparison.keep': (context, { comparisonId, ...comparison }) => {
    const label = `${comparisonId === undefined ? 'Kept' : 'Changed'} the comparison “${comparison.title}”`;
    const { acted, value } = runAct(context, { kind: 'comparison.keep', label }, ['comparison'], (store) => {
      assertArticles(store.db, comparison.articleIds);
      return keepComparison(store, comparison, comparisonId);
    });
    return { ...acted, comparisonId: value };
  },
  'comparison.list': (context, page) => {
    const { db } = context.archive();
    return { total: countComparisons(db), comparisons: keptComparisons(db, page) };
  },
  'comparison.dismiss': (context, { key, dismissed, reason }) =>
    runAct(
      context,
      { kind: 'comparison.dismiss', label: dismissed ? 'Dismissed a discrepancy' : 'Brought a discrepancy back' },
      ['comparison'],
      ({ db, clock }) => setDismissed(db, key, { dismissed, reason, at: clock().toISOString() }),
    ).acted,
  'comparison.dismissed': (context, { articleIds }) => ({
    dismissed: dismissals(context.archive().db)
      .filter(({ key }) => articleIdsOfKey(key).every((articleId) => articleIds.includes(articleId)))
      .slice(0, MOST_DISMISSED)
      .reverse(),
  }),
} satisfies Partial<Handlers>;
