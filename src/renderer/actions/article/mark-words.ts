/** In an article, what the selected words are marked as. */
import type { Stance } from '../../../contract/model/values.ts';
import { articleHandle } from '../../places/article/article-handle.ts';
import { type Action, type ActionContext, canWrite } from '../action.ts';

const canMark = (context: ActionContext) => canWrite(context) && context.handle(articleHandle)?.hasSelection === true;

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

export const newClaimFromWords: Action = {
  name: 'new-claim-from-words',
  label: 'New claim from the selected words…',
  keys: 'N',
  place: 'article',
  hint: 'new claim',
  isPossible: canMark,
  run: (context) => context.handle(articleHandle)?.newClaim(),
};

export const sameClaim: Action = {
  name: 'same-claim',
  label: (context) => {
    const claim = context.handle(articleHandle)?.lastClaim;
    return claim == null ? 'Same claim as last time' : `Same claim as last time: ${claim}`;
  },
  keys: '.',
  place: 'article',
  isPossible: (context) => {
    const acts = context.handle(articleHandle);
    return canWrite(context) && acts?.hasSelection === true && acts.lastClaim !== null;
  },
  run: (context) => context.handle(articleHandle)?.sameClaim(),
};

export const setAsideParagraph: Action = {
  name: 'set-aside-paragraph',
  label: 'Set the paragraph aside (not part of the story)',
  keys: 'A',
  place: 'article',
  hint: 'set aside',
  isPossible: canMark,
  run: (context) => context.handle(articleHandle)?.setAside(),
};
