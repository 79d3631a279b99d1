/** Where the article came from: hash, kind, address, dates, how it came in, and what read it. */

import type { Article, OriginalInfo } from '../../../../contract/model/articles/article.ts';
import { useRead } from '../../../data/use-read.ts';
import { navigate } from '../../../history.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { LinkButton } from '../../../parts/controls/Button.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { PaneBar } from '../../../parts/layout/Panes.tsx';
import { counted, countWords, instantOfRecord, shortHash } from '../../../parts/words.ts';
import { AsidePieces } from '../set-aside/AsidePieces.tsx';
import { usePieces } from '../set-aside/use-pieces.ts';
import styles from './Inspector.module.css';
import { originOfValue, valueWords } from './metadata-words.ts';

export function Provenance({ article, onAside }: { article: Article; onAside: () => void }) {
  const [original, ...again] = article.originals;
  return (
    <>
      <PaneBar>
        <b className={styles.paneName}>Provenance</b>
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
              <small>{instantOfRecord(article.revision.made)}</small>
            </dd>
            <dt>Text</dt>
            <dd>
              {counted(article.words, 'word')}
              {article.putBack.length > 0 && (
                <small>
                  with <LinkButton onClick={onAside}>{counted(article.putBack.length, 'piece')} put back</LinkButton> by
                  you
                </small>
              )}
              {article.setAside.length > 0 && (
                <small>
                  without{' '}
                  <LinkButton onClick={onAside}>{counted(article.setAside.length, 'paragraph')} set aside</LinkButton>{' '}
                  by you
                </small>
              )}
              <small className={styles.mono}>sha256 {shortHash(article.revision.textSha256)}</small>
            </dd>
          </dl>
        </section>
        <AsideSection article={article} onAll={onAside} />
      </div>
    </>
  );
}

function OriginalSection({ article, original }: { article: Article; original: OriginalInfo }) {
  const facts = useRead('article.originalFacts', { articleId: article.articleId }).data;
  return (
    <section className={styles.section}>
      <h2>Original</h2>
      <p className={styles.hash}>{original.sha256.match(/.{8}/g)?.join(' ')}</p>
      {facts && (
        <p role="status" className={facts.holds ? styles.holds : styles.broken}>
          <Icon name={facts.holds ? 'done' : 'warning'} size={16} />
          {facts.holds
            ? `The hash matches, checked ${instantOfRecord(facts.checked)}`
            : 'The hash does not match: these are not the imported bytes. Check the archive in Settings.'}
        </p>
      )}
      <dl className={styles.values}>
        <dt>Kind</dt>
        <dd>
          {original.mediaType}, {counted(original.bytes, 'byte')}
          {facts?.charset && <small>read as {facts.charset}</small>}
        </dd>
        <dt>Address</dt>
        <dd>
          {article.url ? <span className={styles.mono}>{article.url}</span> : 'not known'}
          <small>{originOfValue(article, 'url')}</small>
        </dd>
        <dt>Retrieved</dt>
        <dd>
          {valueWords('retrieved', article.retrieved)}
          <small>{originOfValue(article, 'retrieved')}</small>
        </dd>
        <dt>Imported</dt>
        <dd>
          {instantOfRecord(original.imported)}
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
            <span>
              <BidiText lang={null}>{step}</BidiText>
              {original.container && at === steps.length - (original.member ? 2 : 1) && (
                <small className={styles.mono}>sha256 {shortHash(original.container.sha256)}</small>
              )}
            </span>
          </li>
        ))}
      </ol>
      {again.map((other) => (
        <p key={`${other.importId} ${other.path} ${other.member}`} className={styles.note}>
          The same article was imported again, as <span className={styles.mono}>{other.member ?? other.path}</span>.
        </p>
      ))}
    </section>
  );
}

/** The others have a view of their own. */
const MOST_PIECES = 6;

function AsideSection({ article, onAll }: { article: Article; onAll: () => void }) {
  const { furniture, language } = article;
  const { putBack } = usePieces(article);
  if (furniture.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>
        Set aside <span>{counted(furniture.length, 'piece')}</span>
      </h2>
      <AsidePieces
        compact
        label="Set aside"
        pieces={furniture.slice(0, MOST_PIECES)}
        language={language}
        act="Put back"
        onAct={putBack}
      />
      <LinkButton onClick={onAll}>
        {furniture.length > MOST_PIECES
          ? `All ${countWords(furniture.length)} pieces`
          : `Read ${furniture.length === 1 ? 'it' : 'them'}`}
      </LinkButton>
    </section>
  );
}
