/** Two versions of an article, as one text (deleted words struck through, new ones boxed) or side by side, with the marks of both. */

import { type CSSProperties, type ReactNode, useMemo } from 'react';
import type { DiffRun } from '../../../../contract/model/articles/article.ts';
import { direction } from '../../../../text/letters/direction.ts';
import { useRead } from '../../../data/use-read.ts';
import { useHistoryState } from '../../../history.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { Segment as Choice } from '../../../parts/controls/Segment.tsx';
import { InPlainOrder } from '../../../parts/InPlainOrder.tsx';
import lines from '../../../parts/model/stance-lines.module.css';
import { ErrorState } from '../../../parts/states/EmptyState.tsx';
import { Skeleton } from '../../../parts/states/Skeleton.tsx';
import reading from '../../../reading/ArticleText.module.css';
import type { ArticleWork } from '../use-article-work.ts';
import { diffParagraphs } from './diff-paragraphs.ts';
import { MarksLost } from './MarksLost.tsx';
import type { Changes } from './use-changes.ts';
import { VersionNotes, versionNoteId } from './VersionNotes.tsx';
import styles from './Versions.module.css';
import {
  type MarkedParagraph,
  type MarkedPiece,
  markedParagraphs,
  type Segment,
  type VersionMark,
  versionMarks,
} from './version-marks.ts';
import { type Chosen, versionTime } from './version-words.ts';
import { WordsChanged } from './WordsChanged.tsx';

interface VersionsViewProps {
  work: ArticleWork;
  chosen: Chosen;
  changes: Changes;
  panel: { id: string; role: 'tabpanel'; 'aria-label': string };
}

const LAYOUTS = [
  { value: 'one', label: 'in one text' },
  { value: 'two', label: 'side by side' },
] as const;
type Layout = (typeof LAYOUTS)[number]['value'];

export function VersionsView({ work: { article }, chosen, changes, panel }: VersionsViewProps) {
  const { fromId, toId } = chosen;
  const { data, error } = useRead('article.diff', { articleId: fromId, otherId: toId }, { keepPrevious: true });
  const earlier = useRead('article.get', { articleId: fromId }).data?.article;
  const later = useRead('article.get', { articleId: toId }).data?.article;
  const [layout, setLayout] = useHistoryState<Layout>('versions layout', 'one');
  const paragraphs = useMemo(
    () => markedParagraphs(diffParagraphs(data?.runs ?? []), earlier && later ? versionMarks(earlier, later) : []),
    [data, earlier, later],
  );
  if (error) return <ErrorState message={error.message} />;
  if (!data) return <Skeleton lines={9} />;
  const nameOf = (articleId: number) => {
    const at = article.versions.findIndex((version) => version.articleId === articleId);
    return { name: `version ${at + 1}`, version: article.versions[at] };
  };
  const told = (articleId: number) => {
    const { name, version } = nameOf(articleId);
    return version ? `${name}, ${versionTime(version)}` : '';
  };
  const names = { a: nameOf(fromId).name, b: nameOf(toId).name };
  return (
    <>
      <div ref={changes.root} className={styles.scroll} data-scroller {...panel}>
        <article
          className={styles.sheet}
          data-layout={layout}
          dir={direction(article.text)}
          lang={article.language ?? undefined}
          aria-label={`Changes from ${told(fromId)} to ${told(toId)}`}
        >
          <div className={styles.what} dir="ltr" lang="en">
            <span>
              <BidiText lang={null}>{article.source}</BidiText> · {told(fromId)} → {told(toId)} ·{' '}
              <WordsChanged runs={data.runs} />
            </span>
            <Choice small label="Layout" value={layout} options={LAYOUTS} onChange={setLayout} />
          </div>
          <h1 className={styles.headline}>
            <Words runs={data.title} />
          </h1>
          <MarksLost fromId={fromId} toId={toId} runs={data.runs} name={names.a} />
          {data.changes === 0 && (
            <p className={styles.none} dir="ltr" lang="en">
              The text is unchanged.
            </p>
          )}
          {paragraphs.map((paragraph, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs are in the order of the text, and may be alike
            <DiffRow key={at} paragraph={paragraph} layout={layout} current={changes.at} names={names} />
          ))}
        </article>
      </div>
      <Legend />
    </>
  );
}

interface DiffRowProps {
  paragraph: MarkedParagraph;
  layout: Layout;
  /** The current change. */
  current: number | null;
  names: Record<VersionMark['side'], string>;
}

/** A paragraph, once or as each version has it, with the notes of the marks that begin in it. */
function DiffRow({ paragraph: { pieces, begins }, layout, current, names }: DiffRowProps) {
  const numbers = new Map(begins.map(({ mark, number }) => [mark, number]));
  const paragraph = (shown: readonly MarkedPiece[]) => (
    <p
      className={styles.paragraph}
      data-changed={shown.some(({ change }) => change !== null) || undefined}
      data-current={shown.some(({ change }) => change !== null && change === current) || undefined}
    >
      {shown.map((piece, index) => (
        <Piece
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces are in the order of the text, and may be alike
          key={index}
          piece={piece}
          numbers={numbers}
          current={piece.change !== null && piece.change === current}
        />
      ))}
    </p>
  );
  return (
    <div className={styles.row}>
      {layout === 'one' ? (
        paragraph(pieces)
      ) : (
        <>
          {paragraph(pieces.filter(({ kind }) => kind !== 'added'))}
          {paragraph(pieces.filter(({ kind }) => kind !== 'removed'))}
        </>
      )}
      <VersionNotes begins={begins} names={names} />
    </div>
  );
}

function Words({ runs }: { runs: readonly DiffRun[] }) {
  return markedParagraphs(diffParagraphs(runs), [])
    .flatMap(({ pieces }) => pieces)
    .map((piece, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces are in the order of the title
      <Piece key={at} piece={{ ...piece, change: null }} numbers={NO_NUMBERS} current={false} />
    ));
}

type Numbers = ReadonlyMap<VersionMark, number>;
const NO_NUMBERS: Numbers = new Map();

/** The box ends with the words, not with the space after them. */
function Piece({ piece, numbers, current }: { piece: MarkedPiece; numbers: Numbers; current: boolean }) {
  const { kind, change, text } = piece;
  const space = kind === 'kept' ? '' : text.slice(text.trimEnd().length);
  const words = piece.segments.map((segment, at) => (
    <Marked
      // biome-ignore lint/suspicious/noArrayIndexKey: segments are in the order of the text
      key={at}
      segment={at === piece.segments.length - 1 ? withoutEnd(segment, space) : segment}
      numbers={numbers}
    />
  ));
  if (kind === 'kept') return words;
  const Changed = kind === 'added' ? 'ins' : 'del';
  return (
    <>
      <Changed
        className={kind === 'added' ? styles.in : styles.out}
        data-change={change ?? undefined}
        data-current={current || undefined}
      >
        {words}
      </Changed>
      {space}
    </>
  );
}

const withoutEnd = (segment: Segment, end: string): Segment => ({
  ...segment,
  text: segment.text.slice(0, segment.text.length - end.length),
});

const LINE_STEP_PX = 5;

/** Each mark's line is below that of the previous mark. */
function Marked({ segment: { text, marks }, numbers }: { segment: Segment; numbers: Numbers }): ReactNode {
  return marks.reduce<ReactNode>(
    (inner, mark, at) => (
      // biome-ignore lint/correctness/useJsxKeyInIterable: one inside the other, not a list
      <mark
        className={`${reading.mark} ${lines[mark.line]}`}
        data-evidence={mark.evidence.evidenceId}
        aria-details={numbers.has(mark) ? versionNoteId(mark) : undefined}
        style={{ '--drop': `${at * LINE_STEP_PX}px`, '--line-base': '5px' } as CSSProperties}
      >
        {inner}
      </mark>
    ),
    <InPlainOrder text={text} />,
  );
}

function Legend() {
  return (
    <div className={styles.legend}>
      <span className={styles.in}>words in</span>
      <span className={styles.out}>words out</span>
      <span className={styles.bar}>paragraph changed</span>
    </div>
  );
}
