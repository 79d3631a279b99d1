import { type RefObject, useEffect, useRef } from 'react';
import { createStore } from '../../store.ts';
import { enterTypedAhead } from '../../typing/typed-ahead.ts';

/** The modal dialogs that are open, the one on top last. */
export const openModals = createStore<readonly HTMLDialogElement[]>([]);

/** The browser's own modal dialog, open as long as it is drawn: everything else is inert, and the focus returns afterwards. */
export function useModal(focusFirst?: (dialog: HTMLDialogElement) => void): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  const atFirst = useRef(focusFirst);
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    if (element) {
      openModals.set([...openModals.get(), element]);
      atFirst.current?.(element);
    }
    enterTypedAhead();
    return () => {
      const now = document.activeElement;
      openModals.set(openModals.get().filter((one) => one !== element));
      element?.close();
      // What was done in the dialog may have opened a field, which has the focus by now.
      const isFree = now === null || now === document.body || element?.contains(now);
      if (isFree && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return dialog;
}
