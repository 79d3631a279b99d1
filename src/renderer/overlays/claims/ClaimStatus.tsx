import { useState } from 'react';
import {
  CLAIM_KINDS,
  CLAIM_STATUSES,
  type ClaimKind,
  type ClaimStatus as Status,
} from '../../../contract/model/values.ts';
import { useAct } from '../../data/act.ts';
import { SegmentField } from '../../parts/controls/Segment.tsx';
import { Dialog } from '../../parts/layout/Dialog.tsx';
import { counted } from '../../parts/words.ts';
import type { OverlayProps } from '../overlay-props.ts';

const AS_IT_IS = 'unchanged';

/** Sets the status and kind of several claims in one act. */
export function ClaimStatus({ state: { claimIds }, onClose }: OverlayProps<'claim-status'>) {
  const [status, setStatus] = useState<Status | typeof AS_IT_IS>(AS_IT_IS);
  const [kind, setKind] = useState<ClaimKind | typeof AS_IT_IS>(AS_IT_IS);
  const doAct = useAct();
  const change = async () => {
    const done = await doAct('claim.update', {
      claimIds: [...claimIds],
      status: status === AS_IT_IS ? undefined : status,
      kind: kind === AS_IT_IS ? undefined : kind,
    });
    if (done) onClose();
  };
  return (
    <Dialog
      title={`Status and kind of ${counted(claimIds.length, 'claim')}`}
      width={560}
      onClose={onClose}
      confirm={{ label: 'Change', disabled: status === AS_IT_IS && kind === AS_IT_IS, run: change }}
    >
      <SegmentField
        label="Status"
        value={status}
        options={[AS_IT_IS, ...CLAIM_STATUSES].map((value) => ({ value: value as typeof status, label: value }))}
        onChange={setStatus}
      />
      <SegmentField
        label="Kind"
        value={kind}
        options={[AS_IT_IS, ...CLAIM_KINDS].map((value) => ({ value: value as typeof kind, label: value }))}
        onChange={setKind}
      />
    </Dialog>
  );
}
