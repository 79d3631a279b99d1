import { type KeyboardEvent, useState } from 'react';
import { useAct } from '../../../data/act.ts';
import { focusSoon } from '../../../focus.ts';
import { sayProblem } from '../../../notices.ts';
import { Button } from '../../../parts/controls/Button.tsx';
import { CLASH, ClashChoice } from '../../../parts/controls/ClashChoice.tsx';
import { useServices } from '../../../services.ts';
import styles from './ClaimPage.module.css';
import type { StatementDraft } from './use-statement-draft.ts';

interface StatementFieldProps {
  claimId: number;
  draft: StatementDraft;
  onDraft: (draft: StatementDraft | null) => void;
}

/** Enter saves the words, Esc restores them; whoever leaves finds them again on coming back. A statement has no line breaks. */
export function StatementField({ claimId, draft, onDraft }: StatementFieldProps) {
  const { theirs, keep, close } = useKeeping({ claimId, draft, onDraft });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') keep();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.editing}>
      <textarea
        aria-label="Words of the claim"
        className={styles.words}
        value={draft.words}
        maxLength={4_000}
        dir="auto"
        ref={(field) => {
          if (field && document.activeElement !== field) field.focus();
        }}
        onChange={(event) => onDraft({ words: event.target.value, over: draft.over })}
        onKeyDown={onKeyDown}
      />
      {theirs === null ? (
        <div className={styles.editActs}>
          <Button look="primary" keys="Enter" onClick={keep}>
            Keep
          </Button>
          <Button look="quiet" keys="Escape" onClick={close}>
            Cancel
          </Button>
        </div>
      ) : (
        <ClashChoice
          name={CLASH}
          mine={draft.words}
          theirs={theirs}
          canKeepBoth={false}
          onAnswer={(answer) => (answer === 'mine' ? keep() : close())}
        />
      )}
    </div>
  );
}

/** Saves the words unless another window changed the same ones meanwhile: then the analyst chooses which stay. */
function useKeeping({ claimId, draft: { words, over }, onDraft }: StatementFieldProps) {
  /** What the other window made of them. */
  const [theirs, setTheirs] = useState<string | null>(null);
  const { client } = useServices();
  const doAct = useAct();
  const close = () => {
    onDraft(null);
    focusSoon('evidence');
  };
  const askWhichStay = async () => {
    const page = await client.call('claim.get', { claimId }).catch(sayProblem);
    if (!page) return;
    onDraft({ words, over: page.claim.statement });
    setTheirs(page.claim.statement);
  };
  const keep = async () => {
    const statement = words.replace(/\s+/g, ' ').trim();
    const isSame = statement === '' || statement === over;
    const params = { claimIds: [claimId], statement, over: { statement: over } };
    if (isSame || (await doAct('claim.update', params, { onConflict: askWhichStay }))) close();
  };
  return { theirs, keep, close };
}
