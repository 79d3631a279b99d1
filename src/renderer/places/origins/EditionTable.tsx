/** An origin as a critical edition: the first article's words by paragraph, one column per outlet, with what differs and what was added. */

import { type CSSProperties, Fragment, type RefObject, useEffect, useMemo, useState } from 'react';
import type { ArticleHead } from '../../../contract/model/articles/article.ts';
import {
  type Edition,
  type EditionAddition,
  type EditionParagraph,
  type EditionReading,
  WITNESS_STATES,
} from '../../../contract/model/articles/edition.ts';
import { inPlainOrder } from '../../../text/letters/misleading-signs.ts';
import { codePointMap } from '../../../text/offsets.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate, useRestoredScroll } from '../../history.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Button, LinkButton } from '../../parts/controls/Button.tsx';
import { InPlainOrder } from '../../parts/InPlainOrder.tsx';
import { ErrorState } from '../../parts/states/EmptyState.tsx';
import { Skeleton } from '../../parts/states/Skeleton.tsx';
import { counted } from '../../parts/words.ts';
import styles from './Edition.module.css';
import { shortLemma, textParts } from './origin-words.ts';
import type { OriginDesk } from './use-origin-desk.ts';
import { WitnessGlyph } from './WitnessGlyph.tsx';

/** Columns at a time, as many as the engine compares. */
const PAGE = 24;
const ROWS = 150;

export function EditionTable({ desk }: { desk: OriginDesk }) {
  const { origin, active } = desk;
  const { originId } = origin;
  const after = Math.max(0, Math.floor((active - 1) / PAGE) * PAGE);
  const { data, error } = useRead('origin.edition', { originId, after, limit: PAGE }, { keepPrevious: true });
  const edition = data?.edition;
  const scroller = useRestoredScroll(`edition ${originId}`, edition !== undefined);
  useColumnInSight(scroller, desk.current.articleId, edition);
  if (error) return <ErrorState message={error.message} />;
  // The previous edition stays until this one has arrived, but never under another origin's name.
  if (!edition || edition.firstId !== origin.articles[0]?.articleId) return <Skeleton lines={9} />;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the table scrolls by keys */}
      <div ref={scroller} className={styles.scroll} tabIndex={0} role="group" aria-label="Edition" data-scroller>
        <Rows key={originId} edition={edition} desk={desk} />
      </div>
      {edition.others > 0 && <Legend edition={edition} after={after} />}
    </>
  );
}

/** Keeps the current article's column in view if many extend to the side. */
function useColumnInSight(
  scroller: RefObject<HTMLDivElement | null>,
  articleId: number,
  edition: Edition | undefined,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another article, or other columns
  useEffect(() => {
    const frame = scroller.current;
    const column = frame?.querySelector('th[aria-current]')?.getBoundingClientRect();
    const words = frame?.querySelector('thead th:nth-child(2)')?.getBoundingClientRect();
    if (!frame || !column || !words) return;
    const past = column.right - frame.getBoundingClientRect().right;
    const under = words.right - column.left;
    if (past > 0) frame.scrollLeft += past;
    else if (under > 0) frame.scrollLeft -= under;
  }, [scroller, articleId, edition]);
}

function Rows({ edition, desk }: { edition: Edition; desk: OriginDesk }) {
  const { origin, current } = desk;
  const [most, setMost] = useState(ROWS);
  const heads = useMemo(() => new Map(origin.articles.map((head) => [head.articleId, head])), [origin]);
  const columns = edition.articleIds.flatMap((id) => heads.get(id) ?? []);
  const width = columns.length + 2;
  const language = columns[0]?.language ?? null;
  return (
    <table
      className={styles.table}
      aria-label="The shared words, and who has them"
      style={{ '--witnesses': columns.length } as CSSProperties}
    >
      <colgroup>
        <col className={styles.numbers} />
        <col className={styles.text} />
        {columns.map(({ articleId }) => (
          <col key={articleId} className={styles.witness} />
        ))}
      </colgroup>
      <Heads columns={columns} isShared={edition.others > 0} desk={desk} />
      <tbody>
        <AddedRows additions={edition.before} heads={heads} width={width} />
        {edition.paragraphs.slice(0, most).map((paragraph, at) => (
          <Fragment key={paragraph.span.start}>
            <tr>
              <th scope="row">{at + 1}</th>
              <td className={styles.words}>
                <Paragraph paragraph={paragraph} language={language} />
                <Readings paragraph={paragraph} heads={heads} language={language} />
              </td>
              <States states={paragraph.states} articleIds={edition.articleIds} currentId={current.articleId} />
            </tr>
            <AddedRows additions={paragraph.added} heads={heads} width={width} />
          </Fragment>
        ))}
        {edition.paragraphs.length > most && (
          <tr>
            <td colSpan={width} className={styles.more}>
              <Button onClick={() => setMost(most + ROWS)}>
                {counted(edition.paragraphs.length - most, 'more paragraph')}
              </Button>
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

interface StatesProps {
  states: Edition['paragraphs'][number]['states'];
  /** Of the columns, in their order. */
  articleIds: readonly number[];
  currentId: number;
}

/** Whether each article has the paragraph. */
function States({ states, articleIds, currentId }: StatesProps) {
  return states.map((state, column) => (
    <td key={articleIds[column]} className={styles.state} data-current={articleIds[column] === currentId || undefined}>
      <WitnessGlyph state={state} />
    </td>
  ));
}

interface HeadsProps {
  columns: readonly ArticleHead[];
  isShared: boolean;
  desk: OriginDesk;
}

function Heads({ columns, isShared, desk: { origin, current, moveTo } }: HeadsProps) {
  return (
    <thead>
      <tr>
        <td />
        <th scope="col">{isShared ? 'The shared words' : 'Its words'}</th>
        {columns.map((head) => (
          <th
            key={head.articleId}
            scope="col"
            aria-current={head.articleId === current.articleId || undefined}
            title={inPlainOrder(`${head.source}: ${head.title}`)}
          >
            <button
              type="button"
              onClick={() => moveTo({ originId: origin.originId, articleId: head.articleId, at: 0 })}
            >
              <BidiText lang={head.language}>{brokenAtDots(head.source)}</BidiText>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A source may be known by its domain, which a narrow column breaks at a dot. */
const brokenAtDots = (name: string) =>
  name.split(/(?<=\.)(?=\S)/).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a name stay in order
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ));

function Paragraph({ paragraph, language }: { paragraph: EditionParagraph; language: string | null }) {
  const { words, span, readings } = paragraph;
  const parts = useMemo(() => {
    const map = codePointMap(words);
    const differing = readings.map(({ at }) =>
      map.utf16FromSpan({ start: at.start - span.start, end: at.end - span.start }),
    );
    return textParts(
      words,
      { from: 0, to: words.length },
      differing.toSorted((a, b) => a.from - b.from),
    );
  }, [words, span, readings]);
  return (
    <p lang={language ?? undefined} dir="auto">
      {parts.map(({ from, text, isOwn }) =>
        isOwn ? (
          <span key={from} className={styles.differs}>
            <InPlainOrder text={text} />
          </span>
        ) : (
          <InPlainOrder key={from} text={text} />
        ),
      )}
    </p>
  );
}

type HeadsById = ReadonlyMap<number, ArticleHead>;

function Readings({
  paragraph,
  heads,
  language,
}: {
  paragraph: EditionParagraph;
  heads: HeadsById;
  language: string | null;
}) {
  if (paragraph.readings.length === 0) return null;
  return (
    <ul className={styles.readings}>
      {paragraph.readings.map((reading) => (
        <li key={`${reading.at.start} ${reading.at.end} ${reading.kind} ${reading.words}`}>
          <BidiText lang={language} className={styles.lemma} title={reading.lemma}>
            {shortLemma(reading.lemma)}
          </BidiText>
          <span className={styles.bracket}>]</span>
          <ReadingWords reading={reading} heads={heads} />
          {reading.kind && <span className={styles.kind}>{reading.kind}</span>}
        </li>
      ))}
    </ul>
  );
}

function ReadingWords({ reading: { words, witnesses }, heads }: { reading: EditionReading; heads: HeadsById }) {
  const first = heads.get(witnesses[0]?.articleId ?? -1);
  return (
    <>
      {words === '' ? (
        <b className={styles.reading}>left out</b>
      ) : (
        <BidiText lang={first?.language ?? null} className={styles.reading}>
          {words}
        </BidiText>
      )}
      {witnesses.map(({ articleId, span }) => (
        <LinkButton key={articleId} onClick={() => navigate('library', { articleId, ...span })}>
          <BidiText lang={heads.get(articleId)?.language ?? null}>{heads.get(articleId)?.source ?? ''}</BidiText>
        </LinkButton>
      ))}
    </>
  );
}

interface AddedRowsProps {
  additions: readonly EditionAddition[];
  heads: HeadsById;
  width: number;
}

function AddedRows({ additions, heads, width }: AddedRowsProps) {
  return additions.map(({ articleId, span, words }) => {
    const head = heads.get(articleId);
    return (
      <tr key={`${articleId} ${span.start}`}>
        <td />
        <td colSpan={width - 1} className={styles.added}>
          <div>
            <LinkButton onClick={() => navigate('library', { articleId, ...span })}>
              added by <BidiText lang={head?.language ?? null}>{head?.source ?? ''}</BidiText>
            </LinkButton>
            <p lang={head?.language ?? undefined} dir="auto">
              {words}
            </p>
          </div>
        </td>
      </tr>
    );
  });
}

function Legend({ edition, after }: { edition: Edition; after: number }) {
  const met = new Set(edition.paragraphs.flatMap(({ states }) => states));
  return (
    <p className={styles.legend}>
      {WITNESS_STATES.filter((state) => state !== 'not found' || met.has(state)).map((state) => (
        <span key={state}>
          <WitnessGlyph state={state} isNamed />
        </span>
      ))}
      {edition.others > PAGE && (
        <span>
          Articles {after + 2} to {after + edition.articleIds.length} of {edition.others + 1} compared with the first;
          select another in the list to see it.
        </span>
      )}
    </p>
  );
}
