/** Origins of several articles, each with its articles from first to last along the thread that connects them. */
import { useCallback, useMemo, useState } from 'react';
import type { OriginHead } from '../../../contract/model/origins/origin.ts';
import { apartWords } from '../../../contract/model/origins/told-apart.ts';
import { navigate, useHistoryState } from '../../history.ts';
import { Listbox } from '../../parts/lists/Listbox.tsx';
import { ErrorState } from '../../parts/states/EmptyState.tsx';
import { select, toggleSelected, useSelected } from '../../working-set.ts';
import { ArticleRow, OriginRow } from './OriginTreeRows.tsx';
import { type ArticleLine, heightOf, type Line, lineAt, linesOf, offsetOf } from './origin-lines.ts';
import { useHeads } from './use-heads.ts';
import { type Drawn, useDrawn } from './use-members.ts';
import type { Spot } from './use-origin-desk.ts';

interface OriginTreeProps {
  /** The number of origins of several articles in the archive. */
  total: number;
  current: Spot;
  /** The articles of the current origin. */
  ids: readonly number[];
  onMove: (spot: Spot) => void;
}

/** How many lines before the end the next page is asked for. */
const AHEAD = 60;

export function OriginTree({ total, current, ids, onMove }: OriginTreeProps) {
  const [opened] = useHistoryState('opened origin', current.originId);
  const { heads, error, isWaiting, loadMore } = useHeads(opened, current.originId);
  const { lines, fold } = useFoldedLines(heads);
  const [range, setRange] = useState<readonly [number, number]>([0, 0]);
  const drawn = useDrawn(lines.slice(range[0], range[1] + 1));
  const apart = useMemo(() => apartWords(heads), [heads]);
  const active = lineAt(lines, current.originId, current.at);
  const { isSelecting, ...selection } = useSelection(lines, drawn, current, ids);
  const estimate = useCallback((index: number) => heightOf(lines[index]), [lines]);
  const keyOf = useCallback((index: number) => lines[index]?.key ?? index, [lines]);
  if (error) return <ErrorState message={error.message} />;
  return (
    <Listbox
      main
      autoFocus
      label="Origins and their articles, first to last"
      count={lines.length}
      active={active}
      onActive={(index) => lines[index] && onMove(spotOf(lines[index], drawn))}
      onOpen={(index) => {
        const line = lines[index];
        if (line?.kind === 'origin') return fold(index, !line.isFolded);
        const articleId = line && drawn(line).article?.articleId;
        if (articleId !== undefined) navigate('library', { articleId });
      }}
      onRange={(first, last) => {
        setRange([first, last]);
        if (last > lines.length - AHEAD) loadMore();
      }}
      estimate={estimate}
      keyOf={keyOf}
      initialOffset={offsetOf(lines, active)}
      focusKey="origins"
      isBusy={isWaiting}
      tree={{ placeOf: (index) => placeOf(lines[index], Math.max(total, heads.length)), fold }}
      selection={selection}
      renderOption={(index, { selected }) => {
        const line = lines[index];
        if (line?.kind === 'article')
          return <ArticleRow line={line} {...drawn(line)} isSelecting={isSelecting} isSelected={selected} />;
        const isCurrent = line?.head.originId === current.originId;
        return (
          line && (
            <OriginRow
              line={line}
              apart={apart[heads.indexOf(line.head)] ?? null}
              isCurrent={isCurrent}
              onFold={() => fold(index, !line.isFolded)}
            />
          )
        );
      }}
    />
  );
}

/** The lines, some of the origins folded. That is kept with the entry of the history. */
function useFoldedLines(heads: readonly OriginHead[]) {
  const [folded, setFolded] = useHistoryState<readonly number[]>('folded origins', []);
  const lines = useMemo(() => linesOf(heads, new Set(folded)), [heads, folded]);
  const fold = (index: number, isFolded: boolean) => {
    const originId = lines[index]?.head.originId;
    if (originId === undefined) return;
    setFolded(isFolded ? [...folded, originId] : folded.filter((id) => id !== originId));
  };
  return { lines, fold };
}

/** Selects articles; several at once only within the current origin. */
function useSelection(
  lines: readonly Line[],
  drawn: (line: ArticleLine) => Drawn,
  current: Spot,
  ids: readonly number[],
) {
  const chosen = useSelected('article');
  const idAt = (index: number) => {
    const line = lines[index];
    return line?.kind === 'article' ? drawn(line).article?.articleId : undefined;
  };
  return {
    isSelecting: chosen.size > 0,
    isSelected: (index: number) => chosen.has(idAt(index) ?? -1),
    toggle: (index: number) => {
      const id = idAt(index);
      if (id !== undefined) toggleSelected('article', id);
    },
    /** From the last selected one above. */
    selectTo: (index: number) => {
      const line = lines[index];
      if (line?.kind !== 'article' || line.head.originId !== current.originId) return;
      const above = ids.findLastIndex((id, at) => at < line.at && chosen.has(id));
      select('article', [...chosen, ...ids.slice(above < 0 ? line.at : above, line.at + 1)]);
    },
    selectAll: () => select('article', ids),
  };
}

function spotOf(line: Line, drawn: (line: ArticleLine) => Drawn): Spot {
  const { originId } = line.head;
  if (line.kind === 'origin') return { originId, articleId: null, at: -1 };
  return { originId, articleId: drawn(line).article?.articleId ?? null, at: line.at };
}

function placeOf(line: Line | undefined, origins: number) {
  if (line?.kind === 'article') return { level: 2, position: line.at + 1, setSize: line.head.articles };
  return { level: 1, position: line?.position ?? 1, setSize: origins, isExpanded: !line?.isFolded };
}
