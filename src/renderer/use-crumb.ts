import { useLayoutEffect } from 'react';
import { type Crumb, crumb } from './window-state.ts';

/** Shows in the title bar, and tells the system, what the place is showing. */
export function useCrumb(text: string, options: Omit<Crumb, 'text'> = {}): void {
  const { lang, inside } = options;
  // The next place may still be loading and must not get the name of what the last one showed.
  useLayoutEffect(
    () => () => {
      crumb.set({ text: '' });
      document.title = 'Collate';
    },
    [],
  );
  useLayoutEffect(() => {
    crumb.set({ text, ...(lang === undefined ? {} : { lang }), ...(inside ? { inside } : {}) });
    document.title = text === '' ? 'Collate' : `${text} · Collate`;
  }, [text, lang, inside]);
}
