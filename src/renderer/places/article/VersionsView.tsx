/** What was changed between two versions, in one text: words out struck before words in boxed. */
import { useMemo } from 'react';
import type { DiffRun } from '../../../contract/model/article.ts';
import { direction } from '../../../text/direction.ts';
import { useRead } from '../../data/use-read.ts';
import { ErrorState } from '../../parts/EmptyState.tsx';
import { Skeleton } from '../../parts/Skeleton.tsx';
import { type DiffPiece, diffParagraphs } from './diff-paragraphs.ts';
import { MarksLost } from './MarksLost.tsx';
import type { ArticleWork } from './use-article-work.ts';
import type { Changes } from './use-changes.ts';
import styles from './Versions.module.css';
import { type Chosen, versionTime } from './version-words.ts';

interface VersionsViewProps {
  work: ArticleWork;
  chosen: Chosen;
  changes: Changes;
  panel: { id: string; role: 'tabpanel'; 'aria-label': string };
}

export function VersionsView({ work: { article }, chosen, changes, panel }: VersionsViewProps) {
  const { fromId, toId } = chosen;
  const { data, error } = useRead('article.diff', { articleId: fromId, otherId: toId }, { keepPrevious: true });
  const paragraphs = useMemo(() => diffParagraphs(data?.runs ?? []), [data]);
  if (error) return <ErrorState message={error.message} />;
  if (!data) return <Skeleton lines={9} />;
  const told = (articleId: number) => {
    const at = article.versions.findIndex((version) => version.articleId === articleId);
    const version = article.versions[at];
    return version ? `version ${at + 1}, ${versionTime(version)}` : '';
  };
  return (
    <>
      <div ref={changes.root} className={styles.scroll} data-scroller {...panel}>
        <article
          className={styles.sheet}
          dir={direction(article.text)}
          lang={article.language ?? undefined}
          aria-label={`Changes from ${told(fromId)} to ${told(toId)}`}
        >
          <p className={styles.what} dir="ltr" lang="en">
            <bdi>{article.source}</bdi> · {told(fromId)} → {told(toId)}
          </p>
          <h1 className={styles.headline}>
            <Words runs={data.title} />
          </h1>
          <MarksLost fromId={fromId} runs={data.runs} />
          {data.changes === 0 && (
            <p className={styles.none} dir="ltr" lang="en">
              No word of the text was changed.
            </p>
          )}
          {paragraphs.map((pieces, at) => (
            <p
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs stand in the order of the text, and may be alike
              key={at}
              className={styles.paragraph}
              data-changed={pieces.some(({ change }) => change !== null) || undefined}
              data-current={pieces.some(({ change }) => change !== null && change === changes.at) || undefined}
            >
              {pieces.map((piece, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <Piece key={index} piece={piece} current={piece.change !== null && piece.change === changes.at} />
              ))}
            </p>
          ))}
        </article>
      </div>
      <Legend />
    </>
  );
}

function Words({ runs }: { runs: readonly DiffRun[] }) {
  return diffParagraphs(runs)
    .flat()
    .map((piece, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces stand in the order of the title
      <Piece key={at} piece={{ ...piece, change: null }} current={false} />
    ));
}

/** The box ends with the words, not with the space behind them. */
function Piece({ piece: { kind, text, change }, current }: { piece: DiffPiece; current: boolean }) {
  if (kind === 'kept') return text;
  const words = text.trimEnd();
  const space = text.slice(words.length);
  const props = { 'data-change': change ?? undefined, 'data-current': current || undefined };
  return kind === 'added' ? (
    <>
      <ins className={styles.in} {...props}>
        {words}
      </ins>
      {space}
    </>
  ) : (
    <>
      <del className={styles.out} {...props}>
        {words}
      </del>
      {space}
    </>
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
