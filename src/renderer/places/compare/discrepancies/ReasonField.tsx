import { useState } from 'react';
import { Button } from '../../../parts/controls/Button.tsx';
import { TextField } from '../../../parts/controls/Field.tsx';
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
  return (
    <form
      className={styles.reason}
      data-unconfirmed
      onSubmit={(event) => {
        event.preventDefault();
        onDone(typed.trim());
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone(null);
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
