import { perform } from '../../actions/action.ts';
import { importFiles, importFolder, pasteArticle } from '../../actions/everywhere/import.ts';
import { shortcutOf } from '../../actions/key-bindings.ts';
import { useActionContext } from '../../actions/use-action-context.ts';
import { Button } from '../../parts/controls/Button.tsx';
import { EmptyState } from '../../parts/states/EmptyState.tsx';
import styles from './NoArticles.module.css';

/** An archive without articles: how to import some, and which formats are read. */
export function NoArticles() {
  const context = useActionContext();
  const readOnly = context.archive?.readOnly;
  return (
    <EmptyState
      what="This archive has no articles yet."
      then={
        readOnly
          ? 'It is open read-only, so nothing can be imported now.'
          : 'Drop a folder anywhere in this window. You can search the first articles while the rest are imported, and failures are listed with their reason.'
      }
    >
      {!readOnly && (
        <div className={styles.ways}>
          <Button
            large
            look="primary"
            icon="plus"
            keys={shortcutOf(importFiles)}
            onClick={() => perform(importFiles, context)}
          >
            Import files…
          </Button>
          <Button large onClick={() => perform(importFolder, context)}>
            Import a folder…
          </Button>
          <Button large look="quiet" onClick={() => perform(pasteArticle, context)}>
            Paste an article…
          </Button>
        </div>
      )}
      <dl className={styles.formats}>
        <dt>Pages</dt>
        <dd>HTML, MHTML, web archives (WARC, WACZ), saved pages with their folder</dd>
        <dt>Documents</dt>
        <dd>PDF with text, DOCX, ODT, EPUB, RTF, TXT, Markdown, exports of press databases</dd>
        <dt>Mail, feeds and chats</dt>
        <dd>EML, MSG, MBOX, RSS and Atom, Telegram, WhatsApp</dd>
        <dt>Tables and sets</dt>
        <dd>CSV, XLSX, ODS, JSON Lines, ninjs, NewsML, QDPX, ZIP of any of these</dd>
      </dl>
      <p className={styles.note}>Nothing is fetched from the web and nothing is sent anywhere.</p>
    </EmptyState>
  );
}
