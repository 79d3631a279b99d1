import { useState } from 'react';
import { CLAIM_KINDS, type ClaimKind } from '../../../contract/model/values.ts';
import { useAct } from '../../data/act.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate } from '../../history.ts';
import { BidiText } from '../../parts/BidiText.tsx';
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
      <SimilarClaims statement={statement} onOpen={open} />
    </Dialog>
  );
}

/** Fewer letters are like too many statements. */
const LEAST_LETTERS = 4;

function SimilarClaims({ statement, onOpen }: { statement: string; onOpen: (claimId: number) => void }) {
  const isEnough = statement.length >= LEAST_LETTERS;
  const near = useRead('claim.near', { text: statement, limit: 3 }, { enabled: isEnough, keepPrevious: true });
  if (!isEnough || !near.data || near.data.claims.length === 0) return null;
  return (
    <section className={styles.near}>
      <h3>Similar claims</h3>
      <ul>
        {near.data.claims.map(({ claimId, statement: words }) => (
          <li key={claimId}>
            <LinkButton onClick={() => onOpen(claimId)}>
              {claimId} · <BidiText lang={null}>{words}</BidiText>
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
