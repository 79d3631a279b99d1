/** Where the article came from: hash, kind, address, dates, the way in, and what read it. */
import type { Article, OriginalInfo } from '../../../contract/model/article.ts';
import { saveOriginal } from '../../actions/article/save-original.ts';
import { useActionContext } from '../../actions/use-action-context.ts';
import { navigate } from '../../history.ts';
import { Button, LinkButton } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { PaneBar, Push } from '../../parts/Panes.tsx';
import { counted, instantWords, longDate, shortHash } from '../../parts/words.ts';
import styles from './Inspector.module.css';
import { originOfValue } from './metadata-words.ts';

export function Provenance({ article }: { article: Article }) {
  const context = useActionContext();
  const [original, ...again] = article.originals;
  return (
    <>
      <PaneBar>
        <b className={styles.paneName}>Provenance</b>
        <Push />
        <Button look="quiet" onClick={() => saveOriginal.run(context)}>
          Save a copy…
        </Button>
      </PaneBar>
      <div className={styles.scroll}>
        {original && <OriginalSection article={article} original={original} />}
        {original && <WayIn original={original} again={again} />}
        <section className={styles.section}>
          <h2>Read by</h2>
          <dl className={styles.values}>
            <dt>Reader</dt>
            <dd>
              {article.revision.reader}, version {article.revision.readerVersion}
              <small>{instantWords(article.revision.made)}</small>
            </dd>
            <dt>Text</dt>
            <dd>
              {counted(article.words, 'word')}
              <small className={styles.mono}>sha256 {shortHash(article.revision.textSha256)}</small>
            </dd>
          </dl>
        </section>
      </div>
    </>
  );
}

function OriginalSection({ article, original }: { article: Article; original: OriginalInfo }) {
  return (
    <section className={styles.section}>
      <h2>Original</h2>
      <p className={styles.hash}>{original.sha256.match(/.{8}/g)?.join(' ')}</p>
      <dl className={styles.values}>
        <dt>Kind</dt>
        <dd>
          {original.mediaType}, {counted(original.bytes, 'byte')}
        </dd>
        <dt>Address</dt>
        <dd>
          {article.url ? <span className={styles.mono}>{article.url}</span> : 'not known'}
          <small>{originOfValue(article, 'url')}</small>
        </dd>
        <dt>Retrieved</dt>
        <dd>
          {longDate(article.retrieved)}
          <small>{originOfValue(article, 'retrieved')}</small>
        </dd>
        <dt>Imported</dt>
        <dd>
          {instantWords(original.imported)}
          <small>
            <LinkButton onClick={() => navigate('imports', { importId: original.importId })}>
              Show the import
            </LinkButton>
          </small>
        </dd>
      </dl>
    </section>
  );
}

function WayIn({ original, again }: { original: OriginalInfo; again: readonly OriginalInfo[] }) {
  const steps = [...original.path.split('/').filter(Boolean), ...(original.member ? [original.member] : [])];
  return (
    <section className={styles.section}>
      <h2>Where it came from</h2>
      <ol className={styles.way}>
        {steps.map((step, at) => (
          <li key={steps.slice(0, at + 1).join('/')} style={{ marginInlineStart: at * 12 }}>
            <Icon name={at < steps.length - 1 ? 'folder' : 'file'} size={16} />
            <bdi>{step}</bdi>
          </li>
        ))}
      </ol>
      {again.map((other) => (
        <p key={`${other.importId} ${other.path} ${other.member}`} className={styles.note}>
          The same article came once more, as <span className={styles.mono}>{other.member ?? other.path}</span>.
        </p>
      ))}
    </section>
  );
}
