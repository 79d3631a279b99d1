import { useEffect } from 'react';

/** How far up from what is pointed at the element stands that cuts it. */
const LEVELS = 4;

/** Names and sentences that end in "…" for want of room are told whole where one points at them. */
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
