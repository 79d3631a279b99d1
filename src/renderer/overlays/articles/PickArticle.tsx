import { type ReactNode, useState } from 'react';
import { useRead } from '../../data/use-read.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Option } from '../../parts/controls/Option.tsx';
import { OptionsField } from '../../parts/controls/OptionsField.tsx';
import { useOptions } from '../../parts/controls/use-options.ts';
import { Dialog } from '../../parts/layout/Dialog.tsx';
import { DateText } from '../../parts/model/DateText.tsx';
import styles from './PickArticle.module.css';

interface PickArticleProps {
  title: string;
  /** Articles that are already chosen. */
  articleIds: readonly number[];
  onPick: (articleId: number) => void;
  onClose: () => void;
  /** Further questions, shown above the list. */
  children?: ReactNode;
}

const MOST = 12;
/** If most of the archive is chosen already, articles have to be found by typing. */
const MOST_ASKED = 500;

/** Picks an article of the archive, found by its words; Enter picks it. */
export function PickArticle({ title, articleIds, onPick, onClose, children }: PickArticleProps) {
  const [text, setText] = useState('');
  const { data, isPlaceholderData } = useRead(
    'search.run',
    { text, limit: Math.min(MOST + articleIds.length, MOST_ASKED) },
    { keepPrevious: true },
  );
  const hits = (data?.hits ?? []).filter(({ articleId }) => !articleIds.includes(articleId)).slice(0, MOST);
  const options = useOptions(
    hits.length,
    data !== undefined && !isPlaceholderData,
    (at) => hits[at] && onPick(hits[at].articleId),
  );
  return (
    <Dialog title={title} width={640} onClose={onClose}>
      <OptionsField label="Find an article" options={options} text={text} onText={setText} />
      {children}
      <div role="listbox" {...options.list} aria-label="Articles" className={styles.list}>
        {hits.map((hit, index) => (
          <Option
            key={hit.articleId}
            options={options}
            index={index}
            className={styles.article}
            onPick={() => onPick(hit.articleId)}
          >
            <BidiText lang={hit.language} className={styles.title}>
              {hit.title}
            </BidiText>
            <span className={styles.meta}>
              <BidiText lang={hit.language}>{hit.source}</BidiText> · <DateText edtf={hit.published} />
            </span>
          </Option>
        ))}
      </div>
      {data && hits.length === 0 && <p className={styles.none}>No other article matches.</p>}
    </Dialog>
  );
}
