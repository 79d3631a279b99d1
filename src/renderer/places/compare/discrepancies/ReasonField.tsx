import { useRef, useState } from 'react';
import { Button } from '../../../parts/controls/Button.tsx';
import { TextField } from '../../../parts/controls/Field.tsx';
import { useUnconfirmed } from '../../../typing/unconfirmed-words.ts';
import styles from './DiscrepancyList.module.css';

/** Asks why a discrepancy does not matter. Null means the analyst cancelled. */
export function ReasonField({
  reason,
  confirm,
  onDone,
}: {
  reason: string;
  confirm: string;
  onDone: (reason: string | null) => void;
}) {
  const [typed, setTyped] = useState(reason);
  const form = useRef<HTMLFormElement>(null);
  const end = useUnconfirmed(form);
  const done = (given: string | null) => {
    end();
    onDone(given);
  };
  return (
    <form
      ref={form}
      className={styles.reason}
      data-unconfirmed
      onSubmit={(event) => {
        event.preventDefault();
        done(typed.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        done(null);
      }}
    >
      <TextField
        label="Why it does not matter"
        autoFocus
        maxLength={500}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" keys="Enter">
        {confirm}
      </Button>
    </form>
  );
}
