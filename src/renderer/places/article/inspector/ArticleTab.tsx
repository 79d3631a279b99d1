/** What is known about the article, where each value came from, and its tags. */

import type { Article } from '../../../../contract/model/articles/article.ts';
import { METADATA_FIELDS } from '../../../../contract/model/metadata.ts';
import { UNKNOWN_SOURCE } from '../../../../contract/model/origins/given-names.ts';
import { ActionButton } from '../../../actions/ActionButton.tsx';
import { collectOpenArticle } from '../../../actions/library/add-to-collection.ts';
import { tagArticles } from '../../../actions/library/tag-articles.ts';
import { useAct } from '../../../data/act.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { navigate } from '../../../history.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { IconButton, LinkButton } from '../../../parts/controls/Button.tsx';
import { Tag } from '../../../parts/controls/Chip.tsx';
import { bytesWords, instantOfRecord, shortHash } from '../../../parts/words.ts';
import type { ArticleWork } from '../use-article-work.ts';
import styles from './Inspector.module.css';
import { FIELD_WORDS, originOfValue, valueWords } from './metadata-words.ts';
import { VersionsSection } from './VersionsSection.tsx';

export function ArticleTab({ work }: { work: ArticleWork }) {
  const { article } = work;
  return (
    <>
      <section className={styles.section}>
        <h2>Details, and where they came from</h2>
        <Values work={work} />
      </section>
      <VersionsSection article={article} />
      <section className={styles.section}>
        <h2>Tags</h2>
        <Tags article={article} />
      </section>
      <section className={styles.section}>
        <h2>Collections</h2>
        <Collections article={article} />
      </section>
      <section className={styles.section}>
        <h2>Reading</h2>
        <p className={styles.note}>{article.read ? 'Read.' : 'Not read yet.'}</p>
        {article.source !== UNKNOWN_SOURCE && (
          <p className={styles.note}>
            <LinkButton onClick={() => navigate('sources', { sourceId: article.sourceId })}>
              What <BidiText lang={null}>{article.source}</BidiText> said elsewhere
            </LinkButton>
          </p>
        )}
      </section>
    </>
  );
}

function Values({ work: { article, ask } }: { work: ArticleWork }) {
  const canWrite = useCanWrite();
  const [original] = article.originals;
  return (
    <dl className={styles.values}>
      {METADATA_FIELDS.map((field) => {
        const words = <BidiText lang={null}>{valueWords(field, article[field])}</BidiText>;
        return (
          <div key={field} style={{ display: 'contents' }}>
            <dt>{FIELD_WORDS[field]}</dt>
            <dd>
              {canWrite ? (
                <button
                  type="button"
                  className={styles.edit}
                  data-empty={article[field] === null || undefined}
                  title={`Correct: ${FIELD_WORDS[field].toLowerCase()}`}
                  onClick={() => ask({ kind: 'correct', field })}
                >
                  {words}
                </button>
              ) : (
                words
              )}
              <small>{originOfValue(article, field)}</small>
            </dd>
          </div>
        );
      })}
      {original && (
        <>
          <dt>Original</dt>
          <dd>
            <span className={styles.mono}>{shortHash(original.sha256)}</span>
            <small>
              {original.mediaType}, {bytesWords(original.bytes)}, imported {instantOfRecord(original.imported)}
            </small>
          </dd>
        </>
      )}
    </dl>
  );
}

function Tags({ article: { articleId, tags } }: { article: Article }) {
  const doAct = useAct();
  const canWrite = useCanWrite();
  return (
    <div className={styles.tags}>
      {tags.map((tag) => (
        <Tag
          key={tag}
          tag={tag}
          onRemove={canWrite ? () => doAct('tag.remove', { tag, articleIds: [articleId] }) : undefined}
        />
      ))}
      <ActionButton look="quiet" flush={tags.length === 0} action={tagArticles} />
    </div>
  );
}

function Collections({ article: { articleId, collections } }: { article: Article }) {
  const doAct = useAct();
  const canWrite = useCanWrite();
  const remove = (collectionId: number) => doAct('collection.remove', { collectionId, articleIds: [articleId] });
  return (
    <div className={styles.collections}>
      {collections.map(({ collectionId, name }) => (
        <p key={collectionId}>
          <LinkButton onClick={() => navigate('library', { filters: { collectionIds: [collectionId] } })}>
            <BidiText lang={null}>{name}</BidiText>
          </LinkButton>
          {canWrite && (
            <IconButton icon="close" size={12} label={`Remove from ${name}`} onClick={() => remove(collectionId)} />
          )}
        </p>
      ))}
      <ActionButton look="quiet" flush action={collectOpenArticle} />
    </div>
  );
}
