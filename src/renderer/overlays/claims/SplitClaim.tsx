import { useState } from 'react';
import { useAct } from '../../data/act.ts';
import { useRead } from '../../data/use-read.ts';
import { focusSoon } from '../../focus.ts';
import { TextArea } from '../../parts/controls/Field.tsx';
import { Dialog } from '../../parts/layout/Dialog.tsx';
import { StancedWords } from '../../parts/model/StancedWords.tsx';
import { passagesIn } from '../../parts/model/stance-counts.ts';
import { Problem } from '../../parts/states/Problem.tsx';
import { counted } from '../../parts/words.ts';
import type { OverlayProps } from '../overlay-props.ts';
import { useGone } from '../use-gone.ts';
import styles from './ClaimDialogs.module.css';

const MOST_SHOWN = 3;

/** Asks what the new claim states that the passages move to. */
export function SplitClaim({ state: { claimId, evidenceIds }, onClose }: OverlayProps<'split-claim'>) {
  const { data, error } = useRead('claim.get', { claimId });
  useGone(data ? null : error, onClose);
  const [typed, setTyped] = useState<string | null>(null);
  const doAct = useAct();
  if (!data) return null;
  const { claim, evidence } = data;
  const passages = evidence.filter(({ evidenceId }) => evidenceIds.includes(evidenceId));
  const isAll = passages.length === passagesIn(claim.passages);
  const statement = (typed ?? claim.statement).replace(/\s+/gu, ' ').trim();
  const split = async () => {
    if (!(await doAct('claim.split', { claimId, evidenceIds: [...evidenceIds], statement }))) return;
    onClose();
    focusSoon('evidence');
  };
  return (
    <Dialog
      title={`Move ${counted(evidenceIds.length, 'passage')} to a new claim`}
      width={560}
      onClose={onClose}
      confirm={{
        label: 'Create claim',
        disabled: isAll || statement === '' || statement === claim.statement,
        run: split,
      }}
    >
      {passages.slice(0, MOST_SHOWN).map(({ evidenceId, language, stance, exact }) => (
        <p key={evidenceId} className={styles.words} lang={language ?? undefined} dir="auto">
          <StancedWords stance={stance}>{exact}</StancedWords>
        </p>
      ))}
      {passages.length > MOST_SHOWN && <p className={styles.label}>and {passages.length - MOST_SHOWN} more</p>}
      {isAll && <Problem>These are all the passages of claim {claimId}. Change its words instead.</Problem>}
      <TextArea
        label="What they state"
        hint={`The new claim has the kind and tags of claim ${claimId}. It has no grade: that was given to claim ${claimId} as a whole.`}
        className={styles.statement}
        maxLength={4_000}
        value={typed ?? claim.statement}
        data-autofocus
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.target.value)}
      />
    </Dialog>
  );
}
