/** What is known of the article, where each value came from, and its tags. */
import { METADATA_FIELDS } from '../../../contract/model/metadata.ts';
import { tagSelected } from '../../actions/library/tag-selected.ts';
import { useActionContext } from '../../actions/use-action-context.ts';
import { useAct } from '../../data/act.ts';
import { navigate } from '../../history.ts';
import { Button, LinkButton } from '../../parts/Button.tsx';
import { Tag } from '../../parts/Chip.tsx';
import { bytesWords, instantWords, shortHash } from '../../parts/words.ts';
import styles from './Inspector.module.css';
import { FIELD_WORDS, originOfValue, valueWords } from './metadata-words.ts';
import type { ArticleWork } from './use-article-work.ts';
import { VersionsSection } from './VersionsSection.tsx';

export function ArticleTab({ work }: { work: ArticleWork }) {
  const context = useActionContext();
  const doAct = useAct();
  const { article, ask } = work;
  const canWrite = context.archive?.readOnly === false;
  const [original] = article.originals;
  return (
    <>
      <section className={styles.section}>
        <h2>Where these values came from</h2>
        <dl className={styles.values}>
          {METADATA_FIELDS.map((field) => {
            const words = valueWords(field, article[field]);
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
                      <bdi>{words}</bdi>
                    </button>
                  ) : (
                    <bdi>{words}</bdi>
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
                  {original.mediaType}, {bytesWords(original.bytes)}, imported {instantWords(original.imported)}
                </small>
              </dd>
            </>
          )}
        </dl>
      </section>
      <VersionsSection article={article} />
      <section className={styles.section}>
        <h2>Tags</h2>
        <div className={styles.tags}>
          {article.tags.map((tag) => (
            <Tag
              key={tag}
              tag={tag}
              onRemove={canWrite ? () => doAct('tag.remove', { tag, articleIds: [article.articleId] }) : undefined}
            />
          ))}
          {canWrite && (
            <Button look="quiet" keys="T" onClick={() => tagSelected.run(context)}>
              Tag…
            </Button>
          )}
        </div>
      </section>
      <section className={styles.section}>
        <h2>Reading</h2>
        <p className={styles.note}>{article.read ? 'Read.' : 'Not read yet.'}</p>
        <p className={styles.note}>
          <LinkButton onClick={() => navigate('sources', { sourceId: article.sourceId })}>
            What <bdi>{article.source}</bdi> said elsewhere
          </LinkButton>
        </p>
      </section>
    </>
  );
}
