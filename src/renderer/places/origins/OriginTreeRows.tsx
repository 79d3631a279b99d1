import type { ReactNode } from 'react';
import { inPlainOrder } from '../../../text/letters/misleading-signs.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { TickBox } from '../../parts/controls/Field.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { DateText } from '../../parts/model/DateText.tsx';
import { Grade } from '../../parts/model/Grade.tsx';
import { OriginName } from '../../parts/model/OriginName.tsx';
import { counted, shortDate } from '../../parts/words.ts';
import styles from './OriginTree.module.css';
import type { ArticleLine, OriginLine } from './origin-lines.ts';
import { basisWords, shareMark, shareWords } from './origin-words.ts';
import type { Drawn } from './use-members.ts';

interface OriginRowProps {
  line: OriginLine;
  /** What tells it from others of its name. */
  apart: string | null;
  isCurrent: boolean;
  onFold: () => void;
}

export function OriginRow({ line: { head, isFolded }, apart, isCurrent, onFold }: OriginRowProps) {
  return (
    <div className={styles.origin} data-current={isCurrent || undefined}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it is for the mouse; by keyboard the row folds */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <span className={styles.twisty} onClick={onFold}>
        <Icon name={isFolded ? 'right' : 'down'} size={14} />
      </span>
      <span className={styles.name}>
        <OriginName cut name={head.name} />
      </span>
      <span className={styles.count}>{counted(head.articles, 'article')}</span>
      <span className={styles.basis}>
        <BidiText lang={null}>{basisWords(head)}</BidiText>
        {apart !== null && (
          <>
            {' '}
            · <BidiText lang={head.language}>{apart}</BidiText>
          </>
        )}
      </span>
    </div>
  );
}

interface ArticleRowProps extends Drawn {
  line: ArticleLine;
  isSelecting: boolean;
  isSelected: boolean;
}

export function ArticleRow({ line, article, member, isSelecting, isSelected }: ArticleRowProps) {
  const { at, head } = line;
  if (!article) return <Row line={line} dot={<span className={styles.dot} />} title="Loading" />;
  return (
    <Row
      line={line}
      dot={isSelecting ? <TickBox checked={isSelected} /> : <span className={styles.dot} />}
      title={`${inPlainOrder(article.title)}, ${shortDate(article.published)}`}
    >
      <span className={styles.when}>
        <DateText edtf={article.published} />
      </span>
      <span className={styles.source}>
        <BidiText lang={article.language}>{article.source}</BidiText>
        <Grade of="source" value={article.reliability} />
      </span>
      <span className={styles.mark}>{member && shareMark(member)}</span>
      <span className={styles.share}>{member && shareWords(member, at === 0, article, head)}</span>
    </Row>
  );
}

interface RowProps {
  line: ArticleLine;
  dot: ReactNode;
  title?: string;
  children?: ReactNode;
}

function Row({ line: { at, head }, dot, title, children }: RowProps) {
  return (
    <div
      className={styles.article}
      data-first={at === 0 || undefined}
      data-last={at === head.articles - 1 || undefined}
      title={title}
    >
      {dot}
      {children}
    </div>
  );
}
