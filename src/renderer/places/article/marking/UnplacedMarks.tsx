/** Marks whose words are not where they were: with close candidates, or with none. Nothing is moved without asking. */

import { useEffect, useMemo } from 'react';
import type { EvidenceInPlace } from '../../../../contract/model/articles/article.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { Button } from '../../../parts/controls/Button.tsx';
import { counted } from '../../../parts/words.ts';
import { scrollToUpperThird } from '../../../reading/hits.ts';
import { rangeOf } from '../../../reading/text-ranges.ts';
import type { ArticleWork } from '../use-article-work.ts';
import styles from './UnplacedMarks.module.css';

export function UnplacedMarks({ work }: { work: ArticleWork }) {
  const { article, marks } = work;
  const unplaced = useMemo(() => {
    const drawn = new Set(marks.map(({ evidence }) => evidence.evidenceId));
    return article.evidence.filter(({ evidenceId }) => !drawn.has(evidenceId));
  }, [article, marks]);
  useProposedFills(work, unplaced);
  if (unplaced.length === 0) return null;
  const orphans = unplaced.filter(({ anchor }) => anchor.state !== 'proposed').length;
  return (
    <section className={styles.panel} role="group" aria-label="Marks without a place" dir="ltr" lang="en">
      <p className={styles.what}>
        {orphans > 0 && `${counted(orphans, 'mark has lost its words', 'marks have lost their words')}. `}
        {unplaced.length > orphans &&
          `For ${counted(unplaced.length - orphans, 'mark', 'marks')} other words come close.`}
      </p>
      <ul>
        {unplaced.map((evidence) => (
          <UnplacedMark key={evidence.evidenceId} work={work} evidence={evidence} />
        ))}
      </ul>
    </section>
  );
}

function UnplacedMark({ work, evidence }: { work: ArticleWork; evidence: EvidenceInPlace }) {
  const canWrite = useCanWrite();
  const { article, map, selection, root } = work;
  const show = (span: { from: number; to: number }) => {
    const range = root.current && rangeOf(root.current, span);
    if (range) scrollToUpperThird(range);
  };
  return (
    <li>
      <BidiText className={styles.words} lang={article.language}>
        {evidence.exact}
      </BidiText>
      <span className={styles.was}>
        {evidence.claimId === null ? 'No claim yet' : `Claim ${evidence.claimId}: `}
        <BidiText lang={null}>{evidence.statement}</BidiText>
      </span>
      {evidence.anchor.state === 'proposed' &&
        evidence.anchor.spans.map((place) => {
          const span = map.utf16FromSpan(place);
          return (
            <div key={place.start} className={styles.choice}>
              <BidiText className={styles.words} lang={article.language}>
                {article.text.slice(span.from, span.to)}
              </BidiText>
              <Button look="quiet" onClick={() => show(span)}>
                Look
              </Button>
              {canWrite && (
                <>
                  <Button onClick={() => work.move(evidence, span)}>Yes, here</Button>
                  <Button look="quiet" onClick={() => work.refusePlace(evidence, place)}>
                    Not here
                  </Button>
                </>
              )}
            </div>
          );
        })}
      {canWrite && (
        <div className={styles.choice}>
          <Button
            disabled={selection.span === null}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => selection.span && work.move(evidence, selection.span)}
          >
            Point to the selected words
          </Button>
          <Button look="quiet" onClick={() => work.takeAway(evidence)}>
            Remove the mark
          </Button>
        </div>
      )}
    </li>
  );
}

/** Draws the proposed places with a dashed grey fill. */
function useProposedFills({ root, map }: ArticleWork, unplaced: readonly EvidenceInPlace[]): void {
  useEffect(() => {
    const element = root.current;
    if (!element || !('highlights' in CSS)) return;
    const ranges = unplaced
      .flatMap(({ anchor }) => (anchor.state === 'proposed' ? anchor.spans : []))
      .map((span) => rangeOf(element, map.utf16FromSpan(span)))
      .filter((range) => range !== null);
    CSS.highlights.set('proposed', new Highlight(...ranges));
    return () => {
      CSS.highlights.delete('proposed');
    };
  }, [root, map, unplaced]);
}
