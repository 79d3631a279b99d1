import { type CompareActs, compareHandle } from '../../places/compare/compare-handle.ts';
import { type Action, canWrite } from '../action.ts';

const dismiss = (
  words: Pick<Action, 'name' | 'label' | 'keys' | 'hint'>,
  act: (acts: CompareActs) => void,
): Action => ({
  ...words,
  place: 'compare',
  isPossible: (context) => canWrite(context) && context.handle(compareHandle)?.hasDifference === true,
  run: (context) => {
    const acts = context.handle(compareHandle);
    if (acts) act(acts);
  },
});

export const dismissDiscrepancy = dismiss(
  { name: 'dismiss-discrepancy', label: 'Dismiss the discrepancy', keys: 'Z', hint: 'dismiss' },
  (acts) => acts.dismiss(''),
);
export const dismissWithReason = dismiss(
  { name: 'dismiss-with-reason', label: 'Dismiss the discrepancy, with a reason…', keys: 'Shift+Z' },
  (acts) => acts.askReason(),
);
