/** Passages that articles of other origins also have, each with links to both places. */

import type { ArticleHead } from '../../../contract/model/articles/article.ts';
import type { PartialCopy } from '../../../contract/model/origins/origin.ts';
import { useAct } from '../../data/act.ts';
import { useCanWrite } from '../../data/use-archive.ts';
import { useRead } from '../../data/use-read.ts';
import { navigate } from '../../history.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { LinkButton } from '../../parts/controls/Button.tsx';
import { OriginName } from '../../parts/model/OriginName.tsx';
import { countWords } from '../../parts/words.ts';
import styles from './Origins.module.css';
import { openOrigins } from './open-origins.ts';
import { copyTimeWords } from './origin-words.ts';

type Own = Pick<ArticleHead, 'articleId' | 'published'>;

export function PartialCopies({ article }: { article: Own }) {
  const canWrite = useCanWrite();
  const { data } = useRead('origin.partial', { articleId: article.articleId });
  if (!data || data.copies.length === 0) return null;
  return (
    <section className={styles.part} aria-label="Passages shared with other origins">
      <h2>Passages shared with other origins</h2>
      <ul className={styles.copies}>
        {data.copies.map((copy) => (
          <li key={copy.other.articleId}>
            <p>{copyWords(copy, article)}</p>
            {canWrite && <OwnPassages copy={copy} here={article.articleId} />}
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
                Its origin: <OriginName name={copy.other.originName} />
              </LinkButton>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The analyst's decision, and how to reverse it. */
function OwnPassages({ copy: { other, direction, isOwn }, here }: { copy: PartialCopy; here: number }) {
  const doAct = useAct();
  const [articleId, otherId] = direction === 'from' ? [here, other.articleId] : [other.articleId, here];
  const decide = () => doAct('origin.ownPassages', { articleId, otherId, own: !isOwn });
  return (
    <p>
      <LinkButton onClick={decide}>
        {isOwn ? 'Count them for the earlier article’s origin' : 'Count them for the later article’s own origin'}
      </LinkButton>
    </p>
  );
}

/** Says for example "These 48 words are also in Courier, which published 40 minutes earlier; marks in them count for its origin." */
function copyWords({ other, direction, isOwn, words }: PartialCopy, own: Own) {
  const isForOther = (direction === 'from') !== isOwn;
  return (
    <>
      {countWords(words)} words are also in{' '}
      <BidiText lang={other.language}>
        {other.source}: {other.title}
      </BidiText>
      , {copyTimeWords(direction, other, own)}. {isOwn ? 'As you decided, marks' : 'Marks'} in them
      {direction === 'from' ? '' : ' there'} count for {isForOther ? 'its' : 'this'} origin.
    </>
  );
}
