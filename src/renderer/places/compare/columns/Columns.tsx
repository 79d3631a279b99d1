/** The articles side by side, joined by their ribbons. */
import { useMemo } from 'react';
import visuallyHidden from '../../../theme/visually-hidden.module.css';
import type { CompareView } from '../comparison-rows.ts';
import type { CompareDeskState } from '../use-compare-desk.ts';
import { Column } from './Column.tsx';
import styles from './Columns.module.css';
import { Ribbons } from './Ribbons.tsx';

export function Columns({ desk }: { desk: CompareDeskState }) {
  const { track, stops, passages, acts } = desk;
  const { ids, articles, names, blocks, pinnedId } = desk.columns;
  const { rows } = desk.columns.rows;
  const { view, current, lastFocused } = stops;
  const shown = useMemo(
    () => (view === 'all' ? rows : rows.filter(({ differences }) => viewOf(differences.length) === view)),
    [rows, view],
  );
  const tabStopId = lastFocused?.id ?? blocks[0]?.[0]?.id ?? null;
  const many = articles.length >= MANY;
  return (
    <>
      <div className={styles.frame} data-columns data-many={many || undefined}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows walk the passages inside, which have the focus */}
        <div
          ref={track}
          className={styles.track}
          style={{ '--columns': articles.length } as React.CSSProperties}
          onKeyDown={passages.onKeyDown}
          onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && stops.setHasFocus(false)}
        >
          {articles.map((article, at) => (
            <Column
              key={article.articleId}
              article={article}
              name={names.get(article.articleId) ?? article.source}
              blocks={blocks[at] ?? []}
              rows={rows}
              columns={ids}
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
            columns={ids}
            rows={shown}
            currentRow={current?.row ?? null}
            currentKey={current?.kind === 'differ' ? current.key : null}
            onPick={acts.pick}
          />
        </div>
      </div>
      <p className={visuallyHidden.text} role="status">
        {stops.said}
      </p>
    </>
  );
}

/** From this many columns on, gutters and list are narrower and dates are left out. */
export const MANY = 4;
/** The contract's limit. */
export const MOST_COLUMNS = 6;
const viewOf = (differences: number): CompareView => (differences > 0 ? 'differ' : 'agree');
