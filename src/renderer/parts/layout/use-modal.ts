import { type RefObject, useEffect, useRef } from 'react';
import { enterTypedAhead } from '../../typing/typed-ahead.ts';

/** The browser's own modal dialog, open as long as it is drawn: everything else is inert, and the focus returns afterwards. */
export function useModal(focusFirst?: (dialog: HTMLDialogElement) => void): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  const atFirst = useRef(focusFirst);
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    if (element) atFirst.current?.(element);
    enterTypedAhead();
    return () => {
      const now = document.activeElement;
      element?.close();
      // What was done in the dialog may have opened a field, which has the focus by now.
      const isFree = now === null || now === document.body || element?.contains(now);
      if (isFree && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return dialog;
}
