import { useEffect } from 'react';

/** How many ancestors of the element under the pointer are checked for one that truncates it. */
const LEVELS = 4;

/** Shows the full text of names and sentences that are truncated with "…" when the pointer is on them. */
export function useWholeNames(): void {
  useEffect(() => {
    const told = new WeakSet<HTMLElement>();
    const tell = ({ target }: PointerEvent) => {
      const element = cuttingElement(target);
      if (!element || (element.title !== '' && !told.has(element))) return;
      told.add(element);
      element.title = isCut(element) ? (element.textContent ?? '').trim() : '';
    };
    document.addEventListener('pointerover', tell);
    return () => document.removeEventListener('pointerover', tell);
  }, []);
}

function cuttingElement(target: EventTarget | null): HTMLElement | null {
  let element = target instanceof HTMLElement ? target : null;
  for (let level = 0; element && level < LEVELS; level++, element = element.parentElement) {
    const { textOverflow, webkitLineClamp } = getComputedStyle(element);
    if (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') return element;
  }
  return null;
}

const isCut = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: HTMLElement): boolean =>
  scrollWidth > clientWidth || scrollHeight > clientHeight + 1;
