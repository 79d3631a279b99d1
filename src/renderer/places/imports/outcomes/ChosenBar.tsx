import type { Action, ActionContext } from '../../../actions/action.ts';
import { clearOutcomes } from '../../../actions/imports/clear-outcomes.ts';
import { offerOf } from '../../../actions/key-bindings.ts';
import { BulkBar } from '../../../parts/lists/BulkBar.tsx';

interface ChosenBarProps {
  context: ActionContext;
  chosen: number;
  actions: readonly Action[];
}

/** What can be done with the rows chosen in a list of outcomes. */
export function ChosenBar({ context, chosen, actions }: ChosenBarProps) {
  const acts = actions.filter((action) => action.isPossible(context)).map((action) => offerOf(action, context));
  return <BulkBar selected={chosen} acts={acts} clear={offerOf(clearOutcomes, context)} />;
}
