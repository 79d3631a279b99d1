/** Options navigated by the arrows, from a field above them or from the list itself; Enter takes the current one. */
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { useLatest } from '../../use-latest.ts';

/**
 * @param isThere whether the options are those for what is typed; until then none is taken. Enter takes one afterwards if the analyst already saw it
 * @param onTake called with -1 if there is none
 */
export function useOptions(count: number, isThere: boolean, onTake: (at: number) => void) {
  const id = useId();
  const [wanted, moveTo] = useState(0);
  /** -1 if there is none. */
  const at = Math.min(wanted, count - 1);
  const activeId = at >= 0 ? `${id}-${at}` : undefined;
  useEffect(() => {
    if (activeId !== undefined) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  const take = () => {
    if (isThere) onTake(at);
  };
  const [chosen, choose] = useState<string | null>(null);
  const takeCurrent = useLatest(take);
  useEffect(() => {
    if (!isThere || chosen === null) return;
    choose(null);
    if (wordsOf(activeId) === chosen) takeCurrent.current();
  }, [isThere, chosen, activeId, takeCurrent]);
  const press = usePress();
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    choose(event.key === 'Enter' && !isThere ? wordsOf(activeId) : null);
    if (by !== undefined && count > 0) moveTo((at + by + count) % count);
    else if (event.key === 'Enter') take();
    else return;
    event.preventDefault();
  };
  return {
    at,
    moveTo,
    take,
    onKeyDown,
    field: {
      role: 'combobox',
      'aria-expanded': true,
      'aria-controls': id,
      'aria-autocomplete': 'list',
      'aria-activedescendant': activeId,
    },
    list: { id, ...press },
    option: (index: number) => ({ id: `${id}-${index}`, 'aria-selected': index === at }),
  } as const;
}

/** In px: how far a hand moves that means to press one thing. */
const STILL = 4;

/** A press is for the option it began on, though the list moves before it ends: the browser then clicks what holds both. The focus stays in the field. */
function usePress() {
  const began = useRef<{ option: HTMLElement | null; x: number; y: number }>(null);
  return {
    onMouseDown: (event: MouseEvent<HTMLElement>) => {
      event.preventDefault();
      began.current = { option: optionAt(event), x: event.clientX, y: event.clientY };
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      const press = began.current;
      began.current = null;
      if (!press || optionAt(event)) return;
      const isStill = Math.hypot(event.clientX - press.x, event.clientY - press.y) <= STILL;
      if (isStill && press.option?.isConnected) press.option.click();
    },
  };
}

const optionAt = ({ target }: MouseEvent) =>
  target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;

/** Of an option with a part that names it, that part: its counts may have changed when it is drawn again. */
function wordsOf(id: string | undefined): string | null {
  const option = id === undefined ? null : document.getElementById(id);
  return (option?.querySelector('[data-names-option]') ?? option)?.textContent ?? null;
}
