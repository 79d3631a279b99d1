/** Moving between passages by key, along a row or into a column; and the column that is held still. */
import type { KeyboardEvent, RefObject } from 'react';
import { focusSoon } from '../../../focus.ts';
import type { Block } from '../comparison-rows.ts';
import { isOf, type Stops } from '../use-stops.ts';
import type { Columns } from './use-columns.ts';

export function usePassages(
  { ids, blocks, pinnedId, setPinned }: Columns,
  { current, lastFocused }: Stops,
  track: RefObject<HTMLElement | null>,
) {
  const walkTo = (block: Block | undefined) => block && focusSoon(`passage ${block.id}`);
  const stepColumn = (by: 1 | -1) => {
    const from = lastFocused ? ids.indexOf(lastFocused.articleId) : by > 0 ? -1 : ids.length;
    const list = blocks[from + by];
    if (!list) return;
    const row = current && (!lastFocused || isOf(current, lastFocused)) ? current.row : lastFocused?.rows[0];
    const like = row == null ? undefined : list.find((block) => block.rows.includes(row));
    walkTo(like ?? list.find(({ id }) => isInView(track.current, id)) ?? list[0]);
  };
  return {
    stepColumn,
    pinColumn: () => {
      const id = lastFocused?.articleId ?? ids[0] ?? null;
      setPinned(id === pinnedId ? null : id);
      if (lastFocused) walkTo(lastFocused);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || !lastFocused) return;
      if (!(event.target as Element).matches('[data-block]')) return;
      const column = blocks.find((list) => list.some(({ id }) => id === lastFocused.id)) ?? [];
      const at = column.findIndex(({ id }) => id === lastFocused.id);
      const sideways = { ArrowLeft: -1 as const, ArrowRight: 1 as const }[event.key];
      const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: column.length - 1 }[event.key];
      if (sideways !== undefined) stepColumn(sideways);
      else if (to !== undefined) walkTo(column[to]);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

function isInView(track: HTMLElement | null, blockId: string): boolean {
  const element = track?.querySelector<HTMLElement>(`[data-block="${blockId}"]`);
  const scroller = element?.closest<HTMLElement>('[data-scroller]');
  if (!element || !scroller) return false;
  return element.offsetTop >= scroller.scrollTop && element.offsetTop < scroller.scrollTop + scroller.clientHeight;
}
