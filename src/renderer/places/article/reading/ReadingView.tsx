/** The text laid out for reading, with its margin; selected words get a toolbar. */
import { type MouseEvent, type PointerEvent, useEffect, useMemo, useRef } from 'react';
import { direction } from '../../../../text/letters/direction.ts';
import { paragraphs } from '../../../../text/sentences/paragraphs.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { useRead } from '../../../data/use-read.ts';
import { useLocation } from '../../../history.ts';
import { ArticleHeader } from '../../../reading/ArticleHeader.tsx';
import { ArticleText, markId } from '../../../reading/ArticleText.tsx';
import { scrollToUpperThird, useHits } from '../../../reading/hits.ts';
import { Paywall } from '../../../reading/Paywall.tsx';
import { rangeOf } from '../../../reading/text-ranges.ts';
import { useRestoredPlace } from '../../../reading/use-restored-place.ts';
import { useServices } from '../../../services.ts';
import { RepointMark } from '../marking/RepointMark.tsx';
import { SelectionToolbar } from '../marking/SelectionToolbar.tsx';
import { UnplacedMarks } from '../marking/UnplacedMarks.tsx';
import { QuotesInText } from '../quotes/QuotesInText.tsx';
import type { ArticleWork } from '../use-article-work.ts';
import { LaterVersion } from '../versions/LaterVersion.tsx';
import { CopiedRuns } from './CopiedRuns.tsx';
import { FindBar } from './FindBar.tsx';
import { MarginNotes } from './MarginNotes.tsx';
import { useMarksWithoutLine } from './MarksWithoutLine.tsx';
import styles from './ReadingView.module.css';
import type { Find } from './use-find.ts';

interface ReadingViewProps {
  work: ArticleWork;
  find: Find;
  panel: { id: string; role: 'tabpanel'; 'aria-label': string };
}

export function ReadingView({ work, find, panel }: ReadingViewProps) {
  const { article, root, marks, currentMarkId, setCurrentMark } = work;
  const scroller = useRestoredPlace(root);
  const list = useMemo(() => paragraphs(article.text), [article.text]);
  const claims = useRead('claim.list', { articleId: article.articleId, limit: 500 });
  useHits(root, find.spans, find.at, marks);
  useReadWhenSeen(work);
  useShownFromOutside(work);
  useTextFocused(work);
  const countWithoutLine = useMarksWithoutLine(work);
  const onClick = (event: MouseEvent) => {
    if (document.getSelection()?.isCollapsed === false || countWithoutLine.openAt(event)) return;
    const id = (event.target as Element).closest<HTMLElement>('[data-evidence]')?.dataset.evidence;
    setCurrentMark(id === undefined ? null : Number(id));
    if (id !== undefined) document.getElementById(markId(Number(id)))?.focus({ preventScroll: true });
  };
  return (
    <>
      {find.isOpen && <FindBar find={find} />}
      <div ref={scroller} className={styles.scroll} data-scroller {...panel}>
        <article className={styles.sheet} dir={direction(article.text)} aria-label={article.title} data-prints>
          <CopiedRuns work={work} />
          <div className={styles.column}>
            <ArticleHeader article={article} />
            <LaterVersion article={article} />
            <Paywall line={article.paywallLine} language={article.language} />
            <RepointMark work={work} />
            <UnplacedMarks work={work} />
            {article.text === '' && <p className={styles.empty}>No words were found in this original.</p>}
            {/* biome-ignore lint/a11y/noStaticElementInteractions: a click on a mark makes it current; [ and ] do the same by key */}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
            <div
              className={styles.text}
              tabIndex={-1}
              data-focus-key="article-text"
              onPointerDown={takeNoFocus}
              onClick={onClick}
            >
              <ArticleText
                ref={root}
                text={article.text}
                language={article.language}
                paragraphs={list}
                marks={marks}
                currentMarkId={currentMarkId}
                working
              />
              <QuotesInText work={work} />
              <SelectionToolbar work={work} />
            </div>
            {countWithoutLine.menu}
          </div>
          <MarginNotes work={work} claims={claims.data?.claims} />
        </article>
      </div>
    </>
  );
}

/** A press on the first letter of a mark sets the caret before the mark; if that had the focus, dragging on would select nothing. */
function takeNoFocus({ target }: PointerEvent): void {
  const taking: [HTMLElement, number][] = [];
  for (let at = target as Element | null; at; at = at.parentElement?.closest('mark') ?? null) {
    if (at instanceof HTMLElement && at.matches('mark[tabindex]')) taking.push([at, at.tabIndex]);
  }
  for (const [mark] of taking) mark.removeAttribute('tabindex');
  const give = () => {
    for (const [mark, tabIndex] of taking) mark.tabIndex = tabIndex;
    for (const end of RELEASES) removeEventListener(end, give, true);
  };
  for (const end of RELEASES) addEventListener(end, give, true);
}

const RELEASES = ['pointerup', 'pointercancel'] as const;

/** An article counts as read once its last paragraph has been in view, but not again in the same visit after the analyst marked it unread. */
function useReadWhenSeen({ article, root }: ArticleWork): void {
  const { client } = useServices();
  const canWrite = useCanWrite();
  const done = useRef(article.read);
  const { articleId } = article;
  useEffect(() => {
    const last = [...(root.current?.querySelectorAll('p[data-from]') ?? [])].at(-1);
    if (done.current || !last || !canWrite) return;
    const seen = new IntersectionObserver((entries) => {
      if (done.current || !entries.some((entry) => entry.isIntersecting)) return;
      done.current = true;
      client.call('article.markRead', { articleIds: [articleId], read: true }).catch(() => undefined);
    });
    seen.observe(last);
    return () => seen.disconnect();
  }, [articleId, client, canWrite, root]);
}

/** When opened from a list that is gone, the text gets the focus, because the scrolling keys need it. */
function useTextFocused({ article, root }: ArticleWork): void {
  const { articleId } = article;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each article opened
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    root.current?.closest<HTMLElement>('[data-focus-key="article-text"]')?.focus({ preventScroll: true });
  }, [articleId, root]);
}

/** When opened at a mark (from a claim, a cell, a citation) or at words (from a comparison), scrolls them into view. */
function useShownFromOutside({ root, map, selection, currentMarkId }: ArticleWork): void {
  const first = useRef(currentMarkId);
  const { start, end } = useLocation().scope;
  const { select } = selection;
  useEffect(() => {
    if (start === undefined || end === undefined || !root.current) return;
    const span = map.utf16FromSpan({ start, end });
    select(span);
    const range = rangeOf(root.current, span);
    if (range) scrollToUpperThird(range);
  }, [start, end, map, root, select]);
  useEffect(() => {
    if (first.current === null) return;
    const mark = root.current?.querySelector<HTMLElement>(`[data-evidence="${first.current}"]`);
    if (mark) {
      scrollToUpperThird(mark);
      mark.focus({ preventScroll: true });
    }
  }, [root]);
}
