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
      keys: 'T',
      run: () => overlay.set({ kind: 'tag', target: { field: 'claimIds', noun: 'claim', ids: claimIds } }),
    },
    { label: 'Status and kind', keys: 'S', run: () => overlay.set({ kind: 'claim-status', claimIds }) },
    ...(claimIds.length > 1
      ? [{ label: 'Merge', keys: 'U', run: () => overlay.set({ kind: 'merge-claims', claimIds }) }]
      : []),
    { label: 'Add to report', keys: 'Shift+R', run: () => overlay.set({ kind: 'add-to-report', claimIds }) },
  ];
  const taking = { label: 'Export…', keys: 'Ctrl+Shift+E', run: () => overlay.set({ kind: 'export-archive' }) };
  const matrix = { label: 'Matrix', keys: 'V', wideOnly: true, run: () => navigate('matrix', { claimIds }) };
  const timeline = {
    label: 'Timeline',
    keys: 'I',
    wideOnly: true,
    run: () => navigate('timeline', timelineOf(claimIds)),
  };
  return (
    <BulkBar
      count={`${countWords(claimIds.length)} selected`}
      acts={[...(canWrite ? writing : []), taking, matrix, timeline]}
      onClear={onClear}
    />
  );
}
