import { useState } from 'react';
import { useAct } from '../../data/act.ts';
import { focusSoon } from '../../focus.ts';
import { navigate } from '../../history.ts';
import { TextField } from '../../parts/controls/Field.tsx';
import { Segment } from '../../parts/controls/Segment.tsx';
import { Dialog } from '../../parts/layout/Dialog.tsx';
import { counted } from '../../parts/words.ts';
import { useClaims } from '../../places/claims/use-claims.ts';
import { useReportStyle } from '../../places/settings/use-report-style.ts';
import type { OverlayProps } from '../overlay-props.ts';

type From = 'nothing' | 'selected' | 'all';
/** The contract's limit. */
const MOST_CLAIMS = 500;

/** Creates an empty report, or drafts one from the selected claims or from all that are not withdrawn. */
export function NewReport({ context: { workingSet }, onClose }: OverlayProps<'new-report'>) {
  const { data } = useClaims({});
  const selected = workingSet.kind === 'claim' ? workingSet.ids : [];
  const all = (data ?? []).filter(({ status }) => status !== 'withdrawn').map(({ claimId }) => claimId);
  const [title, setTitle] = useState('');
  const [from, setFrom] = useState<From>(selected.length > 0 ? 'selected' : 'nothing');
  const [style] = useReportStyle();
  const doAct = useAct();
  const make = async () => {
    const claimIds = [...(from === 'selected' ? selected : all)];
    const made =
      from === 'nothing'
        ? await doAct('report.create', { title: title.trim(), style })
        : await doAct('report.draft', { title: title.trim(), claimIds, style });
    if (!made) return;
    onClose();
    navigate('reports', { reportId: made.reportId });
    focusSoon('report');
  };
  return (
    <Dialog
      title="New report"
      width={520}
      onClose={onClose}
      confirm={{
        label: from === 'nothing' ? 'Create report' : 'Draft report',
        disabled: title.trim() === '',
        run: make,
      }}
    >
      <TextField
        label="Title"
        data-autofocus
        value={title}
        maxLength={500}
        onChange={(event) => setTitle(event.target.value)}
      />
      <div>
        <Segment
          label="Start with"
          value={from}
          options={waysToStart(selected.length, all.length)}
          onChange={setFrom}
        />
      </div>
      <p>
        {from === 'nothing'
          ? 'Add claims and quotations with @ as you write.'
          : 'The draft has judgements to fill in, what is reported, where sources differ, and gaps. Nothing is judged for you.'}
      </p>
    </Dialog>
  );
}

function waysToStart(selected: number, all: number): { value: From; label: string }[] {
  return [
    { value: 'nothing', label: 'Empty' },
    ...(selected > 0 ? [{ value: 'selected' as const, label: `From ${counted(selected, 'claim')} selected` }] : []),
    ...(all > 0 && all <= MOST_CLAIMS ? [{ value: 'all' as const, label: `From all ${counted(all, 'claim')}` }] : []),
  ];
}
