import type { Article } from '../../contract/model/articles/article.ts';
import { givenOriginName } from '../../contract/model/origins/given-names.ts';
import { direction } from '../../text/letters/direction.ts';
import { BidiText } from '../parts/BidiText.tsx';
import { LinkButton } from '../parts/controls/Button.tsx';
import { InPlainOrder } from '../parts/InPlainOrder.tsx';
import { DateText } from '../parts/model/DateText.tsx';
import { Grade } from '../parts/model/Grade.tsx';
import { counted } from '../parts/words.ts';
import { openOrigins } from '../places/origins/open-origins.ts';
import styles from './ArticleHeader.module.css';

export function ArticleHeader({ article }: { article: Article }) {
  return (
    <header
      className={styles.header}
      lang={article.language ?? undefined}
      dir={direction(article.title || article.text)}
    >
      <div className={styles.kicker}>
        <BidiText lang={article.language} className={styles.source}>
          {article.source}
        </BidiText>
        <Grade of="source" value={article.reliability} />
        {article.language && <span className={styles.lang}>{article.language}</span>}
        <bdi lang="en" dir="ltr">
          {article.published ? 'Published ' : ''}
          <DateText edtf={article.published} form="long" />
        </bdi>
      </div>
      <h1 className={styles.headline} data-length={lengthOf(article.title)}>
        <InPlainOrder text={article.title} />
      </h1>
      <div className={`${styles.kicker} ${styles.by}`}>
        {article.byline && (
          <span>
            <BidiText lang={article.language}>{article.byline}</BidiText>
          </span>
        )}
        <span>
          <bdi lang="en" dir="ltr">
            {counted(article.words, 'word')}
          </bdi>
        </span>
        {article.originArticles > 1 && (
          <span>
            <bdi lang="en" dir="ltr">
              <LinkButton onClick={() => openOrigins(article.originId)}>
                one of {counted(article.originArticles, 'article')}
                <OriginName name={article.originName} />
              </LinkButton>
            </bdi>
          </span>
        )}
      </div>
    </header>
  );
}

/** A headline as long as a paragraph is set like one, so that the story begins on the first screen. */
function lengthOf(title: string): 'long' | 'very-long' | undefined {
  return title.length > 220 ? 'very-long' : title.length > 110 ? 'long' : undefined;
}

/** An origin that no one named is called after the source that published first. */
function OriginName({ name }: { name: string }) {
  const given = givenOriginName(name);
  if (given === null)
    return (
      <>
        {' from '}
        <BidiText lang={null}>{name}</BidiText>
      </>
    );
  return (
    <>
      {given.kind === 'first' ? ', first published by ' : ' from the reporting of '}
      <BidiText lang={null}>{given.source ?? 'an unknown source'}</BidiText>
    </>
  );
}
