/** A dashed line in the margin, beside words that articles of other origins also have, which links to them. */
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PartialCopy, SharedRun } from '../../../../contract/model/origins/origin.ts';
import { useRead } from '../../../data/use-read.ts';
import { navigate } from '../../../history.ts';
import { measureOnResize } from '../../../parts/layout/measure-on-resize.ts';
import { counted } from '../../../parts/words.ts';
import { rangeOf } from '../../../reading/text-ranges.ts';
import { uiZoom } from '../../../theme/theme.ts';
import { copyTimeWords } from '../../origins/origin-words.ts';
import type { ArticleWork } from '../use-article-work.ts';
import styles from './CopiedRuns.module.css';

interface Run extends SharedRun {
  readonly copy: PartialCopy;
}

export function CopiedRuns({ work }: { work: ArticleWork }) {
  const { article } = work;
  const { data } = useRead('origin.partial', { articleId: article.articleId });
  const runs = useMemo(() => apart(data?.copies ?? []), [data]);
  const column = useRef<HTMLOListElement>(null);
  const places = usePlaces(column, work, runs);
  return (
    <ol ref={column} className={styles.column} aria-label="Passages shared with other origins">
      {runs.map(({ copy, span, other, words }, at) => {
        const said = `These ${counted(words, 'word')} also appear in ${copy.other.source}, ${copyTimeWords(copy.direction, copy.other, article)}`;
        return (
          <li key={span.start}>
            <button
              type="button"
              className={styles.run}
              style={places[at] ? { top: places[at].top, height: places[at].height } : { display: 'none' }}
              title={said}
              aria-label={`${said}. Show them there`}
              onClick={() => navigate('library', { articleId: copy.other.articleId, ...other })}
            />
          </li>
        );
      })}
    </ol>
  );
}

/** Returns the runs in the order of the text; of overlapping runs, that of the longer copy. */
function apart(copies: readonly PartialCopy[]): Run[] {
  const taken: Run[] = [];
  for (const copy of copies)
    for (const run of copy.runs)
      if (taken.every(({ span }) => run.span.end <= span.start || run.span.start >= span.end))
        taken.push({ ...run, copy });
  return taken.sort((a, b) => a.span.start - b.span.start);
}

interface Place {
  readonly top: number;
  readonly height: number;
}

/** Measured once the text is drawn, and whenever it changes size. */
function usePlaces(
  column: React.RefObject<HTMLOListElement | null>,
  { root, map }: ArticleWork,
  runs: readonly Run[],
): readonly (Place | null)[] {
  const [places, setPlaces] = useState<readonly (Place | null)[]>([]);
  useLayoutEffect(() => {
    const list = column.current;
    const text = root.current;
    if (!list || !text || runs.length === 0) return;
    const place = () => {
      const zoom = uiZoom();
      const { top } = list.getBoundingClientRect();
      setPlaces(
        runs.map(({ span }) => {
          const box = rangeOf(text, map.utf16FromSpan(span))?.getBoundingClientRect();
          return box ? { top: (box.top - top) / zoom, height: box.height / zoom } : null;
        }),
      );
    };
    return measureOnResize(place, text);
  }, [column, root, map, runs]);
  return places;
}
