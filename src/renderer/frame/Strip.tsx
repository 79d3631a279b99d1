import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { openModals } from '../parts/layout/use-modal.ts';
import { useStore } from '../store.ts';
import styles from './Strip.module.css';

/** What must be known at once, across the window above the status line; part of the modal dialog on top, if any, as all else is inert below it. */
export function Strip({ children }: { children: ReactNode }) {
  const over = useStore(openModals).at(-1);
  const strip = (
    <div className={styles.strip} role="alert">
      {children}
    </div>
  );
  return over ? createPortal(strip, over) : strip;
}
