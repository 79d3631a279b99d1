/** The table of claims, or the page of the open claim. */
import { useLocation } from '../../history.ts';
import { ClaimPage } from './page/ClaimPage.tsx';
import { ClaimsTable } from './table/ClaimsTable.tsx';

export function Claims() {
  const { scope } = useLocation();
  return scope.claimId === undefined ? <ClaimsTable /> : <ClaimPage key={scope.claimId} claimId={scope.claimId} />;
}
