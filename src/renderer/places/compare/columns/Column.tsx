/** One article as a column: its head, and its whole text in passages. */

import { memo } from 'react';
import type { Article } from '../../../../contract/model/articles/article.ts';
import { direction } from '../../../../text/letters/direction.ts';
import { inPlainOrder } from '../../../../text/letters/misleading-signs.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { IconButton } from '../../../parts/controls/Button.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { InPlainOrder } from '../../../parts/InPlainOrder.tsx';
import { Spacer } from '../../../parts/layout/Panes.tsx';
import { DateText } from '../../../parts/model/DateText.tsx';
import { Grade } from '../../../parts/model/Grade.tsx';
import { OriginName } from '../../../parts/model/OriginName.tsx';
import { counted, listed } from '../../../parts/words.ts';
import { type Block, type CompareView, differsBetween, type Row, type Stop } from '../comparison-rows.ts';
import { JumpBadge } from '../discrepancies/KindBadge.tsx';
import styles from './Column.module.css';
import { jumpsOf } from './ribbons.ts';

export interface ColumnActs {
  openArticle(articleId: number): void;
  openPassage(block: Block): void;
  /** Called when a passage gets the focus. */
  enter(block: Block): void;
  pick(key: string): void;
  remove(articleId: number): void;
}

interface ColumnProps {
  article: Article;
  /** Its source, with the date if two columns have the same source. */
  name: string;
  blocks: readonly Block[];
  rows: readonly Row[];
  /** All columns from left to right, and their names. */
  columns: readonly number[];
  names: ReadonlyMap<number, string>;
  view: CompareView;
  current: Stop | null;
  /** The block with the tab stop, if it is in this column. */
  tabStopId: string | null;
  isPinned: boolean;
  canRemove: boolean;
  acts: ColumnActs;
}

export const Column = memo(function Column(props: ColumnProps) {
  const { article, name, blocks, rows, isPinned } = props;
  return (
    <section
      className={styles.column}
      aria-label={name}
      data-column={article.articleId}
      data-pinned={isPinned || undefined}
    >
      <Head {...props} />
      <div className={styles.scroller} data-scroller={article.articleId}>
        <div className={styles.body} lang={article.language ?? undefined} dir={direction(article.text)}>
          {blocks.map((block) => (
            <Passage key={block.id} {...props} block={block} own={block.rows.flatMap((row) => rows[row] ?? [])} />
          ))}
        </div>
      </div>
    </section>
  );
});

function Head({ article, isPinned, canRemove, acts }: ColumnProps) {
  const { articleId, title, language, originArticles, originName } = article;
  const date = <DateText edtf={article.published} form="zoned" />;
  return (
    <header className={styles.head}>
      <div className={styles.kicker}>
        <BidiText lang={language} className={styles.source} title={article.source}>
          {article.source}
        </BidiText>
        <Grade of="source" value={article.reliability} />
        {language && <span className={styles.lang}>{language}</span>}
        <Spacer />
        {isPinned ? <Pinned /> : <span className={styles.date}>{date}</span>}
        {canRemove && (
          <IconButton
            icon="close"
            size={14}
            label={`Remove ${article.source}`}
            className={styles.remove}
            onClick={() => acts.remove(articleId)}
          />
        )}
      </div>
      <h2 lang={language ?? undefined} dir="auto">
        <button type="button" title={inPlainOrder(title)} onClick={() => acts.openArticle(articleId)}>
          <InPlainOrder text={title} />
        </button>
      </h2>
      <p className={styles.origin} dir={direction(title)}>
        {article.paywallLine !== null && <CutOff line={article.paywallLine} />}
        {isPinned && <bdi>{date} · </bdi>}
        {originArticles > 1 ? (
          <bdi lang="en" dir="ltr">
            <OriginName name={originName} />, with {counted(originArticles - 1, 'other')}
          </bdi>
        ) : (
          <bdi lang="en">own reporting</bdi>
        )}
      </p>
    </header>
  );
}

/** What only other columns have may be in the rest of this story. */
function CutOff({ line }: { line: string }) {
  return (
    <bdi
      lang="en"
      className={styles.cutOff}
      title={`The story may continue where this text ends. Its page says: “${inPlainOrder(line)}”`}
    >
      <Icon name="warning" size={14} /> cut off by a paywall ·{' '}
    </bdi>
  );
}

function Pinned() {
  return (
    <span className={styles.pin}>
      <svg
        width="13"
        height="13"
        viewBox="0 0 14 14"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        aria-hidden="true"
      >
        <path strokeLinejoin="round" d="M4.5 1.5h5l-.6 4 2.1 2.300H3l2.100-2.300zM7 7.800v4.700" />
      </svg>
      pinned
    </span>
  );
}

interface PassageProps extends ColumnProps {
  block: Block;
  /** The rows that the block belongs to. */
  own: readonly Row[];
}

function Passage({ block, own, columns, names, view, current, tabStopId, acts }: PassageProps) {
  const look = lookOf(block, own, view);
  const isCurrent =
    current !== null && (current.kind === 'only' ? current.block.id === block.id : block.rows.includes(current.row));
  const others = columns.filter((id) => id !== block.articleId && own.some(({ members }) => members.has(id)));
  const currentKey = current?.kind === 'differ' ? current.key : null;
  return (
    <p
      className={styles.passage}
      data-look={look}
      data-opens={block.opens || undefined}
      data-current={isCurrent || undefined}
      data-row={block.rows.join(' ') || undefined}
      data-block={block.id}
      data-focus-key={`passage ${block.id}`}
      tabIndex={tabStopId === block.id ? 0 : -1}
      aria-description={own.length > 0 ? described(own, block.articleId, others, names) : undefined}
      onFocus={(event) => event.target === event.currentTarget && acts.enter(block)}
      onDoubleClick={() => acts.openPassage(block)}
    >
      {look === 'only' && (
        <span className={styles.onlyHere} lang="en">
          only here
        </span>
      )}
      {block.pieces.map((piece, at) =>
        piece.keys.length === 0 || look === 'off' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a passage are in text order
          <InPlainOrder key={at} text={piece.text} />
        ) : (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a passage are in text order
            key={at}
            className={styles.differing}
            data-on={(currentKey !== null && piece.keys.includes(currentKey)) || undefined}
          >
            <InPlainOrder text={piece.text} />
          </span>
        ),
      )}
      {look !== 'off' &&
        own
          .flatMap((row) => jumpsOf(row, block.articleId, columns))
          .map(({ articleId, look: badge, sign, key }) => (
            <JumpBadge
              key={`${articleId} ${key}`}
              sign={sign}
              look={badge}
              words={`${badge === 'agree' ? 'agrees with' : 'differs from'} ${names.get(articleId)}`}
              onClick={() => (key === null ? acts.enter(block) : acts.pick(key))}
            >
              <BidiText lang={null}>{names.get(articleId)}</BidiText>
            </JumpBadge>
          ))}
    </p>
  );
}

/** `off`: of another kind than the view shows. */
function lookOf(block: Block, own: readonly Row[], view: CompareView): 'agree' | 'differ' | 'only' | 'plain' | 'off' {
  const kind =
    block.kind === 'row' ? (own.some(({ differences }) => differences.length > 0) ? 'differ' : 'agree') : block.kind;
  return view === 'all' || kind === view ? kind : 'off';
}

function described(
  own: readonly Row[],
  articleId: number,
  others: readonly number[],
  names: ReadonlyMap<number, string>,
): string {
  const differences = own.flatMap((row) => row.differences);
  const differing = others.filter((id) => differences.some((one) => differsBetween(one, articleId, id)));
  const said = (ids: readonly number[]) => listed(ids.map((id) => names.get(id) ?? ''));
  const alike = others.filter((id) => !differing.includes(id));
  return [alike.length > 0 && `also in ${said(alike)}`, differing.length > 0 && `differs from ${said(differing)}`]
    .filter(Boolean)
    .join('; ');
}
