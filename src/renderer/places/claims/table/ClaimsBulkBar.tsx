import { addToReport } from '../../../actions/claims/add-to-report.ts';
import { clearChosenClaims } from '../../../actions/claims/clear-chosen-claims.ts';
import { mergeClaims } from '../../../actions/claims/merge-claims.ts';
import { openMatrixOfClaims } from '../../../actions/claims/open-matrix-of-claims.ts';
import { openTimelineOfClaims } from '../../../actions/claims/open-timeline-of-claims.ts';
import { setClaimStatus } from '../../../actions/claims/set-claim-status.ts';
import { tagClaims } from '../../../actions/claims/tag-claims.ts';
import { exportArchive } from '../../../actions/everywhere/export-archive.ts';
import { keysOf } from '../../../actions/key-bindings.ts';
import { navigate } from '../../../history.ts';
import { BulkBar } from '../../../parts/lists/BulkBar.tsx';
import { countWords } from '../../../parts/words.ts';
import { overlay } from '../../../window-state.ts';
import { timelineOf } from '../../timeline/timeline-scope.ts';

interface ClaimsBulkBarProps {
  claimIds: readonly number[];
  canWrite: boolean;
  onClear: () => void;
}

export function ClaimsBulkBar({ claimIds, canWrite, onClear }: ClaimsBulkBarProps) {
  const writing = [
    {
      label: 'Tag',
      keys: keysOf(tagClaims)[0],
      run: () => overlay.set({ kind: 'tag', target: { field: 'claimIds', noun: 'claim', ids: claimIds } }),
    },
    {
      label: 'Status and kind',
      keys: keysOf(setClaimStatus)[0],
      run: () => overlay.set({ kind: 'claim-status', claimIds }),
    },
    ...(claimIds.length > 1
      ? [{ label: 'Merge', keys: keysOf(mergeClaims)[0], run: () => overlay.set({ kind: 'merge-claims', claimIds }) }]
      : []),
    {
      label: 'Add to report',
      keys: keysOf(addToReport)[0],
      run: () => overlay.set({ kind: 'add-to-report', claimIds }),
    },
  ];
  const taking = {
    label: 'Export…',
    keys: keysOf(exportArchive)[0],
    run: () => overlay.set({ kind: 'export-archive' }),
  };
  const matrix = {
    label: 'Matrix',
    keys: keysOf(openMatrixOfClaims)[0],
    wideOnly: true,
    run: () => navigate('matrix', { claimIds }),
  };
  const timeline = {
    label: 'Timeline',
    keys: keysOf(openTimelineOfClaims)[0],
    wideOnly: true,
    run: () => navigate('timeline', timelineOf(claimIds)),
  };
  return (
    <BulkBar
      count={`${countWords(claimIds.length)} selected`}
      acts={[...(canWrite ? writing : []), taking, matrix, timeline]}
      clearKeys={keysOf(clearChosenClaims)[0]}
      onClear={onClear}
    />
  );
}
