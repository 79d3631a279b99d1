/** In a tight window, Tab passes by the panes that another one covers: F6 and the switch above them lead there. */
import { useEffect } from 'react';

/** A pane that floats is over the others, and so is never covered. */
const COVERED = ':root[data-tight] main [data-pane]:not([data-front], [data-floats])';

/**
 * Covered panes are inert only while the browser looks for the next stop: what focuses one on purpose brings it to the
 * front, and what is announced in one is still heard.
 */
export function useTabInFront(): void {
  useEffect(() => {
    const passBy = (event: KeyboardEvent) => {
      if (event.key !== 'Tab') return;
      const covered = [...document.querySelectorAll<HTMLElement>(COVERED)].filter((pane) => !isInUse(pane));
      for (const pane of covered) pane.inert = true;
      // The browser moves the focus once every listener has been called, before any timer.
      setTimeout(() => {
        for (const pane of covered) pane.inert = false;
      });
    };
    window.addEventListener('keydown', passBy, { capture: true });
    return () => window.removeEventListener('keydown', passBy, { capture: true });
  }, []);
}

const isInUse = (pane: HTMLElement) =>
  pane.contains(document.activeElement) || pane.querySelector('[data-front], [data-floats]') !== null;
