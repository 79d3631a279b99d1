/** The reporting behind the article, and who else carries it. */
import type { Article } from '../../../contract/model/article.ts';
import { useAct } from '../../data/act.ts';
import { useArchive } from '../../data/use-archive.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate } from '../../history.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Button } from '../../parts/Button.tsx';
import { DateText } from '../../parts/DateText.tsx';
import { Grade } from '../../parts/Grade.tsx';
import { counted } from '../../parts/words.ts';
import { useWorkingSet } from '../../working-set.ts';
import styles from './Inspector.module.css';

export function OriginTab({ article }: { article: Article }) {
  const { data } = useRead('origin.get', { originId: article.originId });
  const archive = useArchive();
  const doAct = useAct();
  const { kind, ids } = useWorkingSet();
  const others = kind === 'article' ? ids.filter((id) => id !== article.articleId) : [];
  if (!data) return null;
  const { origin } = data;
  const canWrite = archive?.readOnly === false;
  const isShared = origin.articles.length > 1;
  return (
    <section className={styles.section}>
      <h2>
        Origin <span>{counted(origin.articles.length, 'article')}</span>
      </h2>
      <bdi className={styles.statement}>{isShared ? origin.name : 'Own reporting'}</bdi>
      {origin.reason && <p className={styles.note}>{origin.reason}</p>}
      {isShared && (
        <ol className={styles.list}>
          {origin.articles.map((head) => (
            <li key={head.articleId}>
              <div className={styles.line}>
                <BidiText lang={head.language}>{head.source}</BidiText>
                <Grade of="source" value={head.reliability} />
                <DateText edtf={head.published} />
              </div>
              {head.articleId === article.articleId ? (
                <span className={styles.note}>this article</span>
              ) : (
                <button type="button" onClick={() => navigate('library', { articleId: head.articleId })}>
                  <BidiText lang={head.language}>{head.title}</BidiText>
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
      {canWrite && (
        <div className={styles.acts}>
          {isShared && (
            <Button onClick={() => doAct('origin.split', { articleIds: [article.articleId] })}>Split off</Button>
          )}
          {others.length > 0 && (
            <Button onClick={() => doAct('origin.join', { articleIds: [article.articleId, ...others] })}>
              Join with the {others.length} selected
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
