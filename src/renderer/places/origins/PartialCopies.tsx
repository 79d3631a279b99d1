/** Passages that stand in articles of other origins too, each with the way to both places. */
import type { ArticleHead } from '../../../contract/model/article.ts';
import type { PartialCopy } from '../../../contract/model/origin.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate } from '../../history.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { LinkButton } from '../../parts/Button.tsx';
import { countWords } from '../../parts/words.ts';
import styles from './Origins.module.css';
import { openOrigins } from './open-origins.ts';
import { copyTimeWords } from './origin-words.ts';

type Own = Pick<ArticleHead, 'articleId' | 'published'>;

export function PartialCopies({ article }: { article: Own }) {
  const { data } = useRead('origin.partial', { articleId: article.articleId });
  if (!data || data.copies.length === 0) return null;
  return (
    <section className={styles.part} aria-label="Passages shared with other origins">
      <h2>Passages shared with other origins</h2>
      <ul className={styles.copies}>
        {data.copies.map((copy) => (
          <li key={copy.other.articleId}>
            <p>{copyWords(copy, article)}</p>
            <ul>
              {copy.runs.map(({ span, other, words }) => (
                <li key={span.start}>
                  {countWords(words)} words:{' '}
                  <LinkButton onClick={() => navigate('library', { articleId: article.articleId, ...span })}>
                    here
                  </LinkButton>
                  ,{' '}
                  <LinkButton onClick={() => navigate('library', { articleId: copy.other.articleId, ...other })}>
                    there
                  </LinkButton>
                </li>
              ))}
            </ul>
            <p>
              <LinkButton onClick={() => openOrigins(copy.other.originId)}>
                Its origin: <bdi>{copy.other.originName}</bdi>
              </LinkButton>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "These 48 words also stand in Courier, which published 40 minutes earlier; marks in them count for its origin." */
function copyWords({ other, direction, words }: PartialCopy, own: Own) {
  return (
    <>
      {countWords(words)} words also stand in{' '}
      <BidiText lang={other.language}>
        {other.source}: {other.title}
      </BidiText>
      , {copyTimeWords(direction, other, own)}. Marks in them{' '}
      {direction === 'from' ? 'count for its origin.' : 'there count for this origin.'}
    </>
  );
}
