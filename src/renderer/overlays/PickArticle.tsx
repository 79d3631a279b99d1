import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useRead } from '../data/use-read.ts';
import { BidiText } from '../parts/BidiText.tsx';
import { DateText } from '../parts/DateText.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { TextField } from '../parts/Field.tsx';
import { Kbd } from '../parts/Kbd.tsx';
import styles from './PickArticle.module.css';

interface PickArticleProps {
  title: string;
  /** Those that are there already. */
  articleIds: readonly number[];
  onPick: (articleId: number) => void;
  onClose: () => void;
  /** What else is asked, over the list. */
  children?: ReactNode;
}

const MOST = 12;
/** Where most of the archive is there already, words must tell. */
const MOST_ASKED = 500;

/** An article of the archive, found by words; Enter picks it. */
export function PickArticle({ title, articleIds, onPick, onClose, children }: PickArticleProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const { data } = useRead(
    'search.run',
    { text, limit: Math.min(MOST + articleIds.length, MOST_ASKED) },
    { keepPrevious: true },
  );
  const hits = (data?.hits ?? []).filter(({ articleId }) => !articleIds.includes(articleId)).slice(0, MOST);
  const at = Math.min(active, hits.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const picked = hits[at];
    if (by !== undefined && hits.length > 0) setActive((at + by + hits.length) % hits.length);
    else if (event.key === 'Enter' && picked) onPick(picked.articleId);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={title} width={640} onClose={onClose}>
      <TextField
        label="Find an article"
        labelUnseen
        icon="search"
        placeholder="Find an article"
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={hits[at] ? `${id}-${at}` : undefined}
        data-autofocus
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      {children}
      <div id={id} role="listbox" aria-label="Articles" className={styles.list}>
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field does it
          <div
            key={hit.articleId}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            className={styles.article}
            onClick={() => onPick(hit.articleId)}
          >
            <BidiText lang={hit.language} className={styles.title}>
              {hit.title}
            </BidiText>
            <span className={styles.meta}>
              <BidiText lang={hit.language}>{hit.source}</BidiText> · <DateText edtf={hit.published} />
            </span>
            {index === at && <Kbd keys="Enter" />}
          </div>
        ))}
      </div>
      {data && hits.length === 0 && <p className={styles.none}>No other article has these words.</p>}
    </Dialog>
  );
}
