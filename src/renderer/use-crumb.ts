import { useLayoutEffect } from 'react';
import { inLine } from './parts/words.ts';
import { type Crumb, crumb } from './window-state.ts';

/** Shows in the title bar, and tells the system, what the place is showing. */
export function useCrumb(text: string, options: Omit<Crumb, 'text'> = {}): void {
  const { lang, inside } = options;
  // The next place may still be loading and must not get the name of what the last one showed.
  useLayoutEffect(
    () => () => {
      crumb.set({ text: '' });
      nameWindow('');
    },
    [],
  );
  useLayoutEffect(() => {
    crumb.set({ text, lang, inside });
    nameWindow(text);
  }, [text, lang, inside]);
}

const AFTER_PAINT_MS = 100;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Once the place is painted: telling the system takes a millisecond or two, and would hold it up. */
function nameWindow(text: string): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    document.title = text === '' ? 'Collate' : `${inLine(text)} · Collate`;
  }, AFTER_PAINT_MS);
}
