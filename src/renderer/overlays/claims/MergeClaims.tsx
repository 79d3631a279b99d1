import { useState } from 'react';
import { useAct } from '../../data/act.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { RadioRow } from '../../parts/controls/RadioRow.tsx';
import { Dialog } from '../../parts/layout/Dialog.tsx';
import { passagesIn } from '../../parts/model/stance-counts.ts';
import { counted } from '../../parts/words.ts';
import { useClaims } from '../../places/claims/use-claims.ts';
import { clearSelection } from '../../working-set.ts';
import type { OverlayProps } from '../overlay-props.ts';
import styles from './ClaimDialogs.module.css';

/** Asks which of the claims stays. It takes over the evidence of the others. */
export function MergeClaims({ state: { claimIds }, onClose }: OverlayProps<'merge-claims'>) {
  const { data } = useClaims({});
  const [chosen, setChosen] = useState<number | null>(null);
  const doAct = useAct();
  const claims = (data ?? []).filter(({ claimId }) => claimIds.includes(claimId));
  const into = chosen ?? claims.toSorted((a, b) => passagesIn(b.passages) - passagesIn(a.passages))[0]?.claimId;
  const merge = async () => {
    if (into === undefined) return;
    const others = claims.map(({ claimId }) => claimId).filter((claimId) => claimId !== into);
    if (!(await doAct('claim.merge', { into, claimIds: others }))) return;
    onClose();
    clearSelection();
  };
  return (
    <Dialog
      title={`Merge ${counted(claimIds.length, 'claim')}`}
      width={620}
      onClose={onClose}
      confirm={{
        label: into === undefined ? 'Merge' : `Merge into claim ${into}`,
        disabled: claims.length < 2,
        run: merge,
      }}
    >
      <p>
        One claim stays, with its wording, grade and history. It takes over the passages, tags and notes of the others,
        and replaces them in reports.
      </p>
      <div role="radiogroup" aria-label="The claim that stays" className={styles.choices}>
        {claims.map((claim) => (
          <RadioRow
            key={claim.claimId}
            name="into"
            checked={claim.claimId === into}
            onChange={() => setChosen(claim.claimId)}
          >
            <span className={styles.words}>
              {claim.claimId} · <BidiText lang={null}>{claim.statement}</BidiText>
            </span>
            <span className={styles.label}>{counted(passagesIn(claim.passages), 'passage')}</span>
          </RadioRow>
        ))}
      </div>
    </Dialog>
  );
}
