import type { Client } from '../../client.ts';
import { act } from '../../data/act.ts';
import { canGoBack, currentLocation, goBack, navigate } from '../../history.ts';
import { deselect } from '../../working-set.ts';

/** Does not ask for confirmation, because the toast offers Undo. Leaves the page of a deleted claim. */
export async function deleteClaims(client: Client, claimIds: readonly number[]): Promise<void> {
  if (!(await act(client, 'claim.delete', { claimIds: [...claimIds] }))) return;
  deselect('claim', claimIds);
  const { place, scope } = currentLocation();
  if (place !== 'claims' || scope.claimId === undefined || !claimIds.includes(scope.claimId)) return;
  if (canGoBack()) goBack();
  else navigate('claims', {});
}
