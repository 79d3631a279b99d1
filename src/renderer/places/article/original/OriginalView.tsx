/** The original as it came in: always light, in a locked frame, from a path of its own, with the parts of the article marked in it. */
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Article } from '../../../../contract/model/articles/article.ts';
import { useRead } from '../../../data/use-read.ts';
import { Segment } from '../../../parts/controls/Segment.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { useIsLate } from '../../../parts/states/use-is-late.ts';
import { counted } from '../../../parts/words.ts';
import { useServices } from '../../../services.ts';
import visuallyHidden from '../../../theme/visually-hidden.module.css';
import type { DrawnParts } from '../use-article-desk.ts';
import styles from './OriginalView.module.css';
import { notShownWords } from './original-words.ts';

const SHOWN_AS = [
  { value: 'page', label: 'page' },
  { value: 'bytes', label: 'bytes' },
] as const;

interface OriginalViewProps {
  article: Article;
  drawn: DrawnParts;
  panel: { id: string; role: 'tabpanel'; 'aria-label': string };
}

export function OriginalView({ article, drawn: { parts, toggle }, panel }: OriginalViewProps) {
  const { shell } = useServices();
  const facts = useRead('article.originalFacts', { articleId: article.articleId }).data;
  const frame = useRef<HTMLIFrameElement>(null);
  const address = shell.originalUrl(article.articleId, parts);
  const [loaded, setLoaded] = useState<string | null>(null);
  const enter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target === event.currentTarget) frame.current?.focus();
  };
  return (
    <div className={styles.frame} {...panel}>
      <h1 className={visuallyHidden.text}>The original of {article.title}</h1>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: Enter goes into the frame, which Tab passes by */}
      <div className={styles.lock} role="group" aria-label="Locked original" tabIndex={0} onKeyDown={enter}>
        <p id="original-locked">
          <Icon name="lock" size={16} />
          <b>Locked</b>
          <span>
            {facts?.holds === true && 'shown as it came in. '}
            {facts?.holds === false && <b className={styles.broken}>Damaged: these are not the bytes that came in. </b>}
            No script runs and nothing is fetched{facts && notShownWords(facts)}.
          </span>
        </p>
        {loaded !== address && <Opening key={address} />}
        {parts.includes('marks') && !parts.includes('bytes') && article.evidence.length > 0 && (
          <span>{counted(article.evidence.length, 'mark')}</span>
        )}
        <Segment
          small
          label="The original as"
          value={parts.includes('bytes') ? 'bytes' : 'page'}
          options={SHOWN_AS}
          onChange={() => toggle('bytes')}
        />
      </div>
      <iframe
        // A new frame rather than a new address in the same one, which would be a step in the window's history.
        key={address}
        ref={frame}
        className={styles.page}
        title={`The original of ${article.title}`}
        aria-describedby="original-locked"
        sandbox=""
        referrerPolicy="no-referrer"
        tabIndex={-1}
        src={address}
        onLoad={() => setLoaded(address)}
      />
    </div>
  );
}

/** A long page takes a while to be drawn, and until then its frame is white. */
function Opening() {
  return useIsLate() && <span role="status">Opening it…</span>;
}
