import { type RefObject, useEffect, useRef } from 'react';

/** The browser's own modal dialog, open as long as it is drawn: everything else is inert, and the focus returns afterwards. */
export function useModal(focusFirst?: (dialog: HTMLDialogElement) => void): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  const atFirst = useRef(focusFirst);
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    if (element) atFirst.current?.(element);
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return dialog;
}
