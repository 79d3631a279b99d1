import type { ReactNode } from 'react';
import { countWords } from '../words.ts';
import styles from './NotAll.module.css';

/** Shown below a list that is not complete; `order` says which part of it is shown. */
export function NotAll({ shown, total, order }: { shown: number; total: number; order: string }) {
  if (shown >= total) return null;
  return (
    <ListNote>
      The {countWords(shown)} {order} of {countWords(total)} are listed.
    </ListNote>
  );
}

/** A line below a list. */
export function ListNote({ children }: { children: ReactNode }) {
  return (
    <p className={styles.line} role="note">
      {children}
    </p>
  );
}
