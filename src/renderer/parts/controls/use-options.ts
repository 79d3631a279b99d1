/** Options navigated by the arrows, from a field above them or from the list itself; Enter takes the current one. */
import { type KeyboardEvent, useEffect, useId, useState } from 'react';

/**
 * @param isThere whether the options are those for what is typed; until then none is taken, because the analyst means one of those to come
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
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
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
    list: { id },
    option: (index: number) => ({ id: `${id}-${index}`, 'aria-selected': index === at }),
  } as const;
}
