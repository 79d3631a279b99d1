/** The current discrepancy, if a discrepancy is the current stop: creating its claims directly, dismissing it. */
import { useAct } from '../../../data/act.ts';
import { sayDone } from '../../../notices.ts';
import { useServices } from '../../../services.ts';
import { draftsOf } from '../claims-sheet/claim-drafts.ts';
import { claimsAsked, type Decided, decide, draftOptions } from '../claims-sheet/making-claims.ts';
import type { Columns } from '../columns/use-columns.ts';
import type { Stops } from '../use-stops.ts';

export function useDiscrepancy(
  { articles, articleSources, rows }: Columns,
  { current: stop, here, number, stepTo }: Stops,
) {
  const { client } = useServices();
  const doAct = useAct();
  const current = stop?.kind === 'differ' ? stop.difference : null;
  const setDismissed = (key: string, dismissed: boolean, reason: string) =>
    doAct('comparison.dismiss', { key, dismissed, reason });
  return {
    current,
    setDismissed,
    dismiss: (reason: string) => {
      if (!current) return;
      // The next one takes its place in the list, so that there is always a current one; at once, so that no step made meanwhile is undone.
      stepTo(here[number] ?? here[number - 2]);
      setDismissed(current.key, true, reason);
    },
    makeClaimsAtOnce: async () => {
      const row = current && rows.rows[current.row];
      if (!row) return;
      const drafts = draftsOf(current, row, articleSources, draftOptions.get());
      const decided = await decide(drafts, (params) => client.call('claim.near', params));
      const claims = claimsAsked(decided, articles);
      if (claims.length > 0) await doAct('claim.createMany', { claims });
      else sayDone(`Nothing to add: the passages are in ${claimsInWords(decided)} already`);
    },
  };
}

/** Returns for example "claims 6 and 7". */
function claimsInWords(drafts: readonly Decided[]): string {
  const ids = [...new Set(drafts.flatMap(({ addTo }) => addTo ?? []))];
  return ids.length === 1 ? `claim ${ids[0]}` : `claims ${ids.slice(0, -1).join(', ')} and ${ids.at(-1)}`;
}
