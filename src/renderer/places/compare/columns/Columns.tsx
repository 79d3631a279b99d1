/** The articles side by side, their ribbons, and the keys that move between their passages. */
import { type KeyboardEvent, type RefObject, useMemo } from 'react';
import type { Article } from '../../../../contract/model/article.ts';
import type { Block, CompareView, Rows, Stop } from '../comparison-rows.ts';
import { Column, type ColumnActs } from './Column.tsx';
import styles from './Columns.module.css';
import { Ribbons } from './Ribbons.tsx';

interface ColumnsProps {
  track: RefObject<HTMLDivElement | null>;
  /** From left to right. */
  articles: readonly Article[];
  names: ReadonlyMap<number, string>;
  blocks: readonly (readonly Block[])[];
  rows: Rows['rows'];
  view: CompareView;
  current: Stop | null;
  lastFocused: Block | null;
  pinnedId: number | null;
  acts: ColumnActs;
  onWalk: (to: Block | undefined) => void;
  onSideways: (by: 1 | -1) => void;
}

export function Columns(props: ColumnsProps) {
  const { track, articles, names, blocks, rows, view, current, lastFocused, pinnedId, acts } = props;
  const columns = useMemo(() => articles.map(({ articleId }) => articleId), [articles]);
  const shown = useMemo(
    () => (view === 'all' ? rows : rows.filter(({ differences }) => viewOf(differences.length) === view)),
    [rows, view],
  );
  const tabStopId = lastFocused?.id ?? blocks[0]?.[0]?.id ?? null;
  const walk = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !lastFocused) return;
    if (!(event.target as Element).matches('[data-block]')) return;
    const column = blocks.find((list) => list.some(({ id }) => id === lastFocused.id)) ?? [];
    const at = column.findIndex(({ id }) => id === lastFocused.id);
    const sideways = { ArrowLeft: -1 as const, ArrowRight: 1 as const }[event.key];
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: column.length - 1 }[event.key];
    if (sideways !== undefined) props.onSideways(sideways);
    else if (to !== undefined) props.onWalk(column[to]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const many = articles.length >= MANY;
  return (
    <div className={styles.frame} data-columns data-many={many || undefined}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows walk the passages inside, which have the focus */}
      <div
        ref={track}
        className={styles.track}
        style={{ '--columns': articles.length } as React.CSSProperties}
        onKeyDown={walk}
      >
        {articles.map((article, at) => (
          <Column
            key={article.articleId}
            article={article}
            name={names.get(article.articleId) ?? article.source}
            blocks={blocks[at] ?? []}
            rows={rows}
            columns={columns}
            names={names}
            view={view}
            current={current}
            tabStopId={tabStopId?.startsWith(`${article.articleId}:`) ? tabStopId : null}
            isPinned={article.articleId === pinnedId}
            canRemove={articles.length > 2}
            acts={acts}
          />
        ))}
        <Ribbons
          track={track}
          columns={columns}
          rows={shown}
          currentRow={current?.row ?? null}
          currentKey={current?.kind === 'differ' ? current.key : null}
          onPick={acts.pick}
        />
      </div>
    </div>
  );
}

/** From this many columns on, gutters and list are narrower and dates are left out. */
export const MANY = 4;
/** The contract's limit. */
export const MOST_COLUMNS = 6;
const viewOf = (differences: number): CompareView => (differences > 0 ? 'differ' : 'agree');
