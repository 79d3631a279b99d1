import { addToReport } from '../../../actions/claims/add-to-report.ts';
import { clearChosenClaims } from '../../../actions/claims/clear-chosen-claims.ts';
import { mergeClaims } from '../../../actions/claims/merge-claims.ts';
import { setClaimStatus } from '../../../actions/claims/set-claim-status.ts';
import { openMatrixOfClaims, openTimelineOfClaims } from '../../../actions/claims/show-elsewhere.ts';
import { tagClaims } from '../../../actions/claims/tag-claims.ts';
import { exportArchive } from '../../../actions/everywhere/export-archive.ts';
import { offerOf } from '../../../actions/key-bindings.ts';
import { useActionContext } from '../../../actions/use-action-context.ts';
import { BulkBar } from '../../../parts/lists/BulkBar.tsx';

/** In few words, as the bar says of how many. */
const ACTS = [
  { action: tagClaims, words: 'Tag' },
  { action: setClaimStatus, words: 'Status and kind' },
  { action: mergeClaims, words: 'Merge' },
  { action: addToReport, words: 'Add to report' },
  { action: exportArchive, words: 'Export…' },
  { action: openMatrixOfClaims, words: 'Matrix', wideOnly: true },
  { action: openTimelineOfClaims, words: 'Timeline', wideOnly: true },
];

export function ClaimsBulkBar({ selected }: { selected: number }) {
  const context = useActionContext();
  const acts = ACTS.filter(({ action }) => action.isPossible(context)).map(({ action, words, wideOnly }) => ({
    ...offerOf(action, context, words),
    wideOnly,
  }));
  return <BulkBar selected={selected} acts={acts} clear={offerOf(clearChosenClaims, context)} />;
}
