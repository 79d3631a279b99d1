import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../../parts/controls/Button.tsx';
import { useUnconfirmed } from '../../../typing/unconfirmed-words.ts';
import styles from './NameField.module.css';

interface NameFieldProps {
  label: string;
  initial: string;
  /** Further choices, below the name. */
  children?: ReactNode;
  onSave: (name: string) => void;
  onCancel: () => void;
}

/** Names a saved search or collection in the place where it stands. */
export function NameField({ label, initial, children, onSave, onCancel }: NameFieldProps) {
  const [name, setName] = useState(initial);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const naming = useRef<HTMLDivElement>(null);
  const end = useUnconfirmed(naming);
  const save = () => {
    end();
    onSave(name.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && name.trim() !== '') save();
    else if (event.key === 'Escape') {
      end();
      onCancel();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={naming} className={styles.naming} data-unconfirmed>
      <input
        ref={field}
        type="text"
        dir="auto"
        aria-label={label}
        value={name}
        maxLength={200}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {children}
      <Button keys="Enter" disabled={name.trim() === ''} onClick={save}>
        Save
      </Button>
    </div>
  );
}
