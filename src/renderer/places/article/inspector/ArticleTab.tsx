/** What is known about the article, where each value came from, and its tags. */

import type { Article } from '../../../../contract/model/article.ts';
import { UNKNOWN_SOURCE } from '../../../../contract/model/given-names.ts';
import { METADATA_FIELDS } from '../../../../contract/model/metadata.ts';
import { perform } from '../../../actions/action.ts';
import { shortcutOf } from '../../../actions/key-bindings.ts';
import { addToCollection } from '../../../actions/library/add-to-collection.ts';
import { tagArticles } from '../../../actions/library/tag-articles.ts';
import { useActionContext } from '../../../actions/use-action-context.ts';
import { useAct } from '../../../data/act.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { navigate } from '../../../history.ts';
import { Button, IconButton, LinkButton } from '../../../parts/controls/Button.tsx';
import { Tag } from '../../../parts/controls/Chip.tsx';
import { bytesWords, instantOfRecord, shortHash } from '../../../parts/words.ts';
import type { ArticleWork } from '../use-article-work.ts';
import styles from './Inspector.module.css';
import { FIELD_WORDS, originOfValue, valueWords } from './metadata-words.ts';
import { VersionsSection } from './VersionsSection.tsx';

export function ArticleTab({ work }: { work: ArticleWork }) {
  const context = useActionContext();
  const { article } = work;
  const canWrite = useCanWrite();
  return (
    <>
      <section className={styles.section}>
        <h2>Details, and where they came from</h2>
        <Values work={work} canWrite={canWrite} />
      </section>
      <VersionsSection article={article} />
      <section className={styles.section}>
        <h2>Tags</h2>
        <Tags article={article} onAdd={canWrite ? () => perform(tagArticles, context) : null} />
      </section>
      <section className={styles.section}>
        <h2>Collections</h2>
        <Collections article={article} onAdd={canWrite ? () => perform(addToCollection, context) : null} />
      </section>
      <section className={styles.section}>
        <h2>Reading</h2>
        <p className={styles.note}>{article.read ? 'Read.' : 'Not read yet.'}</p>
        {article.source !== UNKNOWN_SOURCE && (
          <p className={styles.note}>
            <LinkButton onClick={() => navigate('sources', { sourceId: article.sourceId })}>
              What <bdi>{article.source}</bdi> said elsewhere
            </LinkButton>
          </p>
        )}
      </section>
    </>
  );
}

function Values({ work: { article, ask }, canWrite }: { work: ArticleWork; canWrite: boolean }) {
  const [original] = article.originals;
  return (
    <dl className={styles.values}>
      {METADATA_FIELDS.map((field) => {
        const words = <bdi>{valueWords(field, article[field])}</bdi>;
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

interface AddedTo {
  article: Article;
  /** Null if the archive cannot be written. */
  onAdd: (() => void) | null;
}

function Tags({ article: { articleId, tags }, onAdd }: AddedTo) {
  const doAct = useAct();
  return (
    <div className={styles.tags}>
      {tags.map((tag) => (
        <Tag
          key={tag}
          tag={tag}
          onRemove={onAdd ? () => doAct('tag.remove', { tag, articleIds: [articleId] }) : undefined}
        />
      ))}
      {onAdd && (
        <Button look="quiet" flush={tags.length === 0} keys={shortcutOf(tagArticles)} onClick={onAdd}>
          Tag…
        </Button>
      )}
    </div>
  );
}

function Collections({ article: { articleId, collections }, onAdd }: AddedTo) {
  const doAct = useAct();
  const remove = (collectionId: number) => doAct('collection.remove', { collectionId, articleIds: [articleId] });
  return (
    <div className={styles.collections}>
      {collections.map(({ collectionId, name }) => (
        <p key={collectionId}>
          <LinkButton onClick={() => navigate('library', { filters: { collectionIds: [collectionId] } })}>
            <bdi>{name}</bdi>
          </LinkButton>
          {onAdd && (
            <IconButton icon="close" size={12} label={`Remove from ${name}`} onClick={() => remove(collectionId)} />
          )}
        </p>
      ))}
      {onAdd && (
        <Button look="quiet" flush onClick={onAdd}>
          Add to collection…
        </Button>
      )}
    </div>
  );
}
