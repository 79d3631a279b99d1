import { type Action, type ActionContext, labelOf } from '../../actions/action.ts';
import { clearOutcomes } from '../../actions/imports/clear-outcomes.ts';
import { keysOf } from '../../actions/key-bindings.ts';
import { BulkBar } from '../../parts/lists/BulkBar.tsx';
import { countWords } from '../../parts/words.ts';

interface ChosenBarProps {
  context: ActionContext;
  chosen: number;
  actions: readonly Action[];
  onClear: () => void;
}

/** What can be done with the rows chosen in a list of outcomes; nothing while none is. */
export function ChosenBar({ context, chosen, actions, onClear }: ChosenBarProps) {
  if (chosen === 0) return null;
  const possible = actions.filter((action) => action.isPossible(context));
  return (
    <BulkBar
      count={`${countWords(chosen)} selected`}
      acts={possible.map((action) => ({
        label: labelOf(action, context),
        keys: keysOf(action)[0],
        run: () => action.run(context),
      }))}
      clearKeys={keysOf(clearOutcomes)[0]}
      onClear={onClear}
    />
  );
}
