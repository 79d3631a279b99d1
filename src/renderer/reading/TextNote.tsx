import type { ReactNode } from 'react';
import { Icon } from '../parts/Icon.tsx';
import styles from './TextNote.module.css';

/** A warning above an article's text: a paragraph, and buttons for what can be done about it. */
export function TextNote({ children }: { children: ReactNode }) {
  return (
    <section className={styles.note} role="note" dir="ltr" lang="en">
      <Icon name="warning" size={16} />
      {children}
    </section>
  );
}
