/** A preview of the current list item over the place. The focus stays in the list, so the arrows keep working. */
import { type ReactNode, useMemo, useState } from 'react';
import { createHandle, useHandle } from '../../actions/handles.ts';
import visuallyHidden from '../../theme/visually-hidden.module.css';
import styles from './Peek.module.css';

interface PeekActs {
  readonly isOpen: boolean;
  toggle(): void;
}

export const peekHandle = createHandle<PeekActs>('peek');

/** @param hasRow whether there is anything to preview @returns whether it is open */
export function usePeek(hasRow: boolean): boolean {
  const [asked, setAsked] = useState(false);
  const isOpen = asked && hasRow;
  const acts = useMemo(() => ({ isOpen, toggle: () => setAsked(!isOpen) }), [isOpen]);
  useHandle(peekHandle, hasRow ? acts : undefined);
  return isOpen;
}

/** `label` says what is shown, and is announced when moving on. */
export function Peek({ label, lang, children }: { label: string; lang?: string | null; children: ReactNode }) {
  return (
    <section className={styles.peek} aria-label="Peek" data-peek>
      <p role="status" className={visuallyHidden.text} lang={lang ?? undefined}>
        {label}
      </p>
      {children}
    </section>
  );
}
