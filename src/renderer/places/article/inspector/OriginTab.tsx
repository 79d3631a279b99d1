/** The reporting behind the article, and who else carries it. */

import type { Article, ArticleHead } from '../../../../contract/model/articles/article.ts';
import { ActionButton } from '../../../actions/ActionButton.tsx';
import { openOriginOfArticle } from '../../../actions/origins/open-origins.ts';
import { useAct } from '../../../data/act.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { useRead } from '../../../data/use-read.ts';
import { navigate } from '../../../history.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { Button } from '../../../parts/controls/Button.tsx';
import { DateText } from '../../../parts/model/DateText.tsx';
import { Grade } from '../../../parts/model/Grade.tsx';
import { OriginName } from '../../../parts/model/OriginName.tsx';
import { ErrorState } from '../../../parts/states/EmptyState.tsx';
import { Skeleton } from '../../../parts/states/Skeleton.tsx';
import { counted, countWords } from '../../../parts/words.ts';
import { overlay } from '../../../window-state.ts';
import { useSelectedIds } from '../../../working-set.ts';
import { DECIDED_WORDS } from '../../origins/origin-words.ts';
import { PartialCopies } from '../../origins/PartialCopies.tsx';
import { Proposals } from '../../origins/Proposals.tsx';
import styles from './Inspector.module.css';

/** The others are on the page of the origin. */
const MOST_LISTED = 12;

export function OriginTab({ article }: { article: Article }) {
  const { data, error } = useRead('origin.get', { originId: article.originId });
  const proposals = useRead('origin.proposals', { articleId: article.articleId }).data?.proposals ?? [];
  if (error) return <ErrorState message={error.message} />;
  if (!data) return <Skeleton lines={4} />;
  const { origin } = data;
  const isShared = origin.articles.length > 1;
  return (
    <>
      <section className={styles.section}>
        <h2>
          Origin <span>{counted(origin.articles.length, 'article')}</span>
        </h2>
        <span className={styles.statement}>{isShared ? <OriginName name={origin.name} /> : 'Own reporting'}</span>
        {(isShared || origin.decidedBy === 'analyst') && (
          <p className={styles.note}>
            {DECIDED_WORDS[origin.decidedBy]}
            {origin.reason !== '' && (
              <>
                : <BidiText lang={null}>{origin.reason}</BidiText>
              </>
            )}
          </p>
        )}
        {isShared && <Sharers articles={origin.articles} here={article.articleId} />}
        <Proposals proposals={proposals} />
        <Acts article={article} shared={origin.articles} />
      </section>
      <PartialCopies article={article} />
    </>
  );
}

function Sharers({ articles, here }: { articles: readonly ArticleHead[]; here: number }) {
  return (
    <>
      <ol className={styles.list}>
        {articles.slice(0, MOST_LISTED).map((head) => (
          <li key={head.articleId}>
            <div className={styles.line}>
              <BidiText lang={head.language}>{head.source}</BidiText>
              <Grade of="source" value={head.reliability} />
              <DateText edtf={head.published} />
            </div>
            {head.articleId === here ? (
              <span className={styles.note}>this article</span>
            ) : (
              <button type="button" onClick={() => navigate('library', { articleId: head.articleId })}>
                <BidiText lang={head.language}>{head.title}</BidiText>
              </button>
            )}
          </li>
        ))}
      </ol>
      {articles.length > MOST_LISTED && (
        <p className={styles.note}>and {countWords(articles.length - MOST_LISTED)} more</p>
      )}
    </>
  );
}

function Acts({ article, shared }: { article: Article; shared: readonly ArticleHead[] }) {
  const doAct = useAct();
  const canWrite = useCanWrite();
  const others = useSelectedIds('article').filter((id) => id !== article.articleId);
  const isShared = shared.length > 1;
  const articleIds = shared.map((head) => head.articleId);
  return (
    <div className={styles.acts}>
      <ActionButton action={openOriginOfArticle}>{isShared ? 'Who has which words' : 'Its origin'}</ActionButton>
      {canWrite && isShared && (
        <Button onClick={() => overlay.set({ kind: 'split-origin', articleIds: [article.articleId] })}>
          Split off…
        </Button>
      )}
      {canWrite && <Button onClick={() => overlay.set({ kind: 'join-origin', articleIds })}>Join…</Button>}
      {canWrite && others.length > 0 && (
        <Button onClick={() => doAct('origin.join', { articleIds: [article.articleId, ...others] })}>
          Join with the {others.length} selected
        </Button>
      )}
    </div>
  );
}
