import { useState } from 'react';
import { CLAIM_KINDS, type ClaimKind } from '../../../contract/model/values.ts';
import { useAct } from '../../data/act.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate } from '../../history.ts';
import { LinkButton } from '../../parts/controls/Button.tsx';
import { Select, TextArea } from '../../parts/controls/Field.tsx';
import { Dialog } from '../../parts/layout/Dialog.tsx';
import type { OverlayProps } from '../overlay-props.ts';
import styles from './ClaimDialogs.module.css';

/** A claim without evidence yet. Claims that say nearly the same are shown first. */
export function NewClaim({ onClose }: OverlayProps<'new-claim'>) {
  const [words, setWords] = useState('');
  const [kind, setKind] = useState<ClaimKind>('fact');
  const doAct = useAct();
  const statement = words.replace(/\s+/g, ' ').trim();
  const near = useRead(
    'claim.near',
    { text: statement, limit: 3 },
    { enabled: statement.length > 3, keepPrevious: true },
  );
  const open = (claimId: number) => {
    onClose();
    navigate('claims', { claimId });
  };
  const make = async () => {
    const made = await doAct('claim.create', { statement, kind });
    if (made) open(made.claimId);
  };
  return (
    <Dialog
      title="New claim"
      width={560}
      onClose={onClose}
      confirm={{ label: 'Create claim', disabled: statement === '', run: make }}
    >
      <TextArea
        label="Statement"
        hint="One thing that can be true or false, in your words. Evidence is added from articles."
        className={styles.statement}
        maxLength={4_000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <Select
        label="Kind"
        value={kind}
        options={CLAIM_KINDS.map((value) => ({ value, label: value }))}
        onChange={setKind}
      />
      {statement.length > 3 && near.data && near.data.claims.length > 0 && (
        <section className={styles.near}>
          <h3>Similar claims</h3>
          <ul>
            {near.data.claims.map((claim) => (
              <li key={claim.claimId}>
                <LinkButton onClick={() => open(claim.claimId)}>
                  {claim.claimId} · <bdi>{claim.statement}</bdi>
                </LinkButton>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}
