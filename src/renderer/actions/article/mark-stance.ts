import type { Stance } from '../../../contract/model/values.ts';
import { articleHandle } from '../../places/article/article-handle.ts';
import { type Action, canWrite } from '../action.ts';

function markStance(stance: Stance, label: string, keys: string): Action {
  return {
    name: `mark-${stance}`,
    label: (context) => {
      const acts = context.handle(articleHandle);
      return acts && !acts.hasSelection && acts.hasCurrentMark ? `This passage ${stance}` : `${label} a claim…`;
    },
    keys,
    place: 'article',
    hint: stance,
    isPossible: (context) => {
      const acts = context.handle(articleHandle);
      return canWrite(context) && acts?.view === 'text' && (acts.hasSelection || acts.hasCurrentMark);
    },
    run: (context) => context.handle(articleHandle)?.mark(stance),
  };
}

export const MARK_ACTIONS: Record<Stance, Action> = {
  supports: markStance('supports', 'Supports', 'S'),
  disputes: markStance('disputes', 'Disputes', 'D'),
  mentions: markStance('mentions', 'Mentions', 'M'),
};
