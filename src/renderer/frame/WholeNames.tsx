/** Names and sentences that are truncated with "…" can be read whole: with the pointer on them, or when they have the keyboard's focus. */
import { useEffect, useState } from 'react';
import { uiZoom } from '../theme/theme.ts';
import styles from './WholeNames.module.css';

/** How many ancestors of the element under the pointer are checked for one that truncates it. */
const LEVELS = 4;
/** They show what is in them elsewhere, and a name in each row would be too much. */
const WHOLE_LISTS = 'main, [data-pane], [data-names-elsewhere], [role="listbox"], [role$="grid"], [role="gridcell"]';
const GAP = 2;

export function WholeNames() {
  useTips();
  const name = useNameInFocus();
  if (!name) return null;
  return (
    <div className={styles.name} dir="auto" aria-hidden="true" style={{ left: name.left, top: name.top }}>
      {name.text}
    </div>
  );
}

/** For the pointer, as the system's own tip. */
function useTips(): void {
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

interface NameInFocus {
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

function useNameInFocus(): NameInFocus | null {
  const [name, setName] = useState<NameInFocus | null>(null);
  useEffect(() => {
    const show = ({ target }: FocusEvent) => setName(nameIn(target));
    const hide = () => setName(null);
    const follow = () => setName((now) => now && nameIn(document.activeElement));
    document.addEventListener('focusin', show);
    document.addEventListener('focusout', hide);
    document.addEventListener('scroll', follow, true);
    return () => {
      document.removeEventListener('focusin', show);
      document.removeEventListener('focusout', hide);
      document.removeEventListener('scroll', follow, true);
    };
  }, []);
  return name;
}

function nameIn(target: EventTarget | null): NameInFocus | null {
  if (!(target instanceof HTMLElement) || !target.matches(':focus-visible') || target.matches(WHOLE_LISTS)) return null;
  const whole = target.closest('label') ?? target;
  const cut = [whole, ...whole.querySelectorAll<HTMLElement>('*')].find(
    (element) => truncates(element) && isCut(element),
  );
  if (!cut) return null;
  const { left, bottom } = whole.getBoundingClientRect();
  return { text: (cut.textContent ?? '').trim(), left: left / uiZoom(), top: bottom / uiZoom() + GAP };
}

function cuttingElement(target: EventTarget | null): HTMLElement | null {
  let element = target instanceof HTMLElement ? target : null;
  for (let level = 0; element && level < LEVELS; level++, element = element.parentElement)
    if (truncates(element)) return element;
  return null;
}

function truncates(element: HTMLElement): boolean {
  const { textOverflow, webkitLineClamp } = getComputedStyle(element);
  return textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
}

const isCut = ({ scrollWidth, clientWidth, scrollHeight, clientHeight }: HTMLElement): boolean =>
  scrollWidth > clientWidth || scrollHeight > clientHeight + 1;
