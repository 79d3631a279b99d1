/** The current article, beside the results. A preview does not count as reading. */

import { useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { Article } from '../../../../contract/model/articles/article.ts';
import { codePointMap } from '../../../../text/offsets.ts';
import { paragraphs } from '../../../../text/sentences/paragraphs.ts';
import { shortcutOf } from '../../../actions/key-bindings.ts';
import { nextPassage } from '../../../actions/library/next-passage.ts';
import { openRow } from '../../../actions/lists/rows.ts';
import { useRead } from '../../../data/use-read.ts';
import { Button, IconButton } from '../../../parts/controls/Button.tsx';
import { Kbd } from '../../../parts/Kbd.tsx';
import { PaneBar, Spacer } from '../../../parts/layout/Panes.tsx';
import { ErrorState } from '../../../parts/states/EmptyState.tsx';
import { Skeleton } from '../../../parts/states/Skeleton.tsx';
import { counted, countWords } from '../../../parts/words.ts';
import { ArticleHeader } from '../../../reading/ArticleHeader.tsx';
import { ArticleText } from '../../../reading/ArticleText.tsx';
import { useHits } from '../../../reading/hits.ts';
import { marksOf } from '../../../reading/marks.ts';
import { Paywall } from '../../../reading/Paywall.tsx';
import styles from './Preview.module.css';

interface PreviewProps {
  articleId: number;
  text: string;
  /** Its position among the results, from 1. */
  place: number;
  of: number;
  onOpen: (view?: string) => void;
  onMove: (by: number) => void;
  /** Lets keys step through the passages found. */
  passageStep: React.RefObject<((by: 1 | -1) => void) | null>;
}

export function Preview({ articleId, text, place, of, onOpen, onMove, passageStep }: PreviewProps) {
  const { data, error } = useRead('article.get', { articleId }, { keepPrevious: true });
  const passages = useRead('search.passages', { text, articleId }, { enabled: text.trim() !== '' });
  const [current, setCurrent] = useState<{ articleId: number; at: number } | null>(null);
  const count = passages.data?.spans.length ?? 0;
  const at = current?.articleId === articleId ? current.at : null;
  const step = (by: 1 | -1) => {
    if (count === 0) return;
    setCurrent({ articleId, at: at === null ? (by > 0 ? 0 : count - 1) : (at + by + count) % count });
  };
  useImperativeHandle(passageStep, () => step);
  if (error) return <ErrorState message={error.message} />;
  return (
    <>
      <PaneBar>
        <span className={styles.place}>
          {countWords(place)} of {countWords(of)}
        </span>
        <IconButton icon="down" size={14} label="Next article" onClick={() => onMove(1)} />
        {count > 0 && (
          <button type="button" className={styles.found} onClick={() => step(1)}>
            {at === null ? `${counted(count, 'passage')} found` : `${at + 1} of ${counted(count, 'passage')}`}
            <Kbd keys={shortcutOf(nextPassage)} />
          </button>
        )}
        <Spacer />
        <Button look="quiet" className={styles.wide} onClick={() => onOpen('original')}>
          Original
        </Button>
        <Button keys={shortcutOf(openRow)} onClick={() => onOpen()}>
          Read
        </Button>
      </PaneBar>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the text scrolls by keys */}
      <div role="group" aria-label="Preview" tabIndex={0} className={styles.scroll} data-scroller>
        {data ? (
          <PreviewText
            key={data.article.articleId}
            article={data.article}
            spans={data.article.articleId === articleId ? passages.data?.spans : undefined}
            current={at ?? (count > 0 ? 0 : null)}
          />
        ) : (
          <Skeleton lines={9} />
        )}
      </div>
    </>
  );
}

interface PreviewTextProps {
  article: Article;
  spans: readonly { start: number; end: number }[] | undefined;
  current: number | null;
}

function PreviewText({ article, spans, current }: PreviewTextProps) {
  const root = useRef<HTMLDivElement>(null);
  const map = useMemo(() => codePointMap(article.text), [article.text]);
  const marks = useMemo(() => marksOf(article, map), [article, map]);
  const list = useMemo(() => paragraphs(article.text), [article.text]);
  const hits = useMemo(() => (spans ?? []).map((span) => map.utf16FromSpan(span)), [spans, map]);
  useHits(root, hits, current, marks);
  return (
    <article className={styles.article} aria-label={article.title}>
      <ArticleHeader article={article} />
      <Paywall line={article.paywallLine} language={article.language} />
      <ArticleText ref={root} text={article.text} language={article.language} paragraphs={list} marks={marks} />
    </article>
  );
}
