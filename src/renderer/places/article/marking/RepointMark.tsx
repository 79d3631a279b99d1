/** A mark of an earlier version that has lost its words: either other words of this version are chosen for it, or it stays where it is. */

import type { EvidenceInPlace } from '../../../../contract/model/articles/article.ts';
import { useRead } from '../../../data/use-read.ts';
import { navigate, useLocation } from '../../../history.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { Button } from '../../../parts/controls/Button.tsx';
import type { ArticleWork } from '../use-article-work.ts';
import styles from './UnplacedMarks.module.css';

export function RepointMark({ work }: { work: ArticleWork }) {
  const { pointing } = useLocation().scope;
  const evidence = useRead(
    'evidence.get',
    { evidenceIds: pointing === undefined ? [] : [pointing] },
    { enabled: pointing !== undefined },
  ).data?.evidence[0];
  if (!evidence || evidence.articleId === work.article.articleId) return null;
  return <Pointing work={work} evidence={evidence} />;
}

function Pointing({ work: { article, selection, move }, evidence }: { work: ArticleWork; evidence: EvidenceInPlace }) {
  const leave = () => navigate('library', { articleId: article.articleId }, { replace: true });
  const point = async () => {
    const { articleId } = article;
    if (selection.span && (await move(evidence, selection.span)))
      navigate('library', { articleId, evidenceId: evidence.evidenceId }, { replace: true });
  };
  return (
    <section className={styles.panel} role="group" aria-label="Words for a mark" dir="ltr" lang="en">
      <p className={styles.what}>Select the words of this version that say it now.</p>
      <BidiText className={styles.words} lang={evidence.language}>
        “{evidence.exact}”
      </BidiText>
      <span className={styles.was}>
        {evidence.claimId === null ? 'No claim yet' : `${evidence.stance} claim ${evidence.claimId}: `}
        <BidiText lang={null}>{evidence.statement}</BidiText>
      </span>
      <div className={styles.choice}>
        <Button disabled={selection.span === null} onPointerDown={(event) => event.preventDefault()} onClick={point}>
          Point to the selected words
        </Button>
        <Button look="quiet" onClick={leave}>
          Leave it where it is
        </Button>
      </div>
    </section>
  );
}
