import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { ActionButton } from '../../../actions/ActionButton.tsx';
import { useHandle } from '../../../actions/handles.ts';
import { printPages as printAction } from '../../../actions/reports/preview-pages.ts';
import { useRead } from '../../../data/use-read.ts';
import { navigate } from '../../../history.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { IconButton, LinkButton } from '../../../parts/controls/Button.tsx';
import { Icon } from '../../../parts/Icon.tsx';
import { measureOnResize } from '../../../parts/layout/measure-on-resize.ts';
import { Pane, PaneBar, Panes, Spacer } from '../../../parts/layout/Panes.tsx';
import { ErrorState } from '../../../parts/states/EmptyState.tsx';
import { Skeleton } from '../../../parts/states/Skeleton.tsx';
import { counted } from '../../../parts/words.ts';
import { uiZoom } from '../../../theme/theme.ts';
import outline from '../outline/Outline.module.css';
import { reportPreview } from '../reports-handle.ts';
import type { ReportSaver } from '../saving/report-saver.ts';
import styles from './Preview.module.css';
import type { LaidOut } from './paper.ts';
import { printPages } from './print-pages.ts';
import { usePages } from './use-pages.ts';

const OUTLINE = { plain: 228, narrow: 204, least: 196, most: 320 };
/** A4 at 96 dots per inch, as in the style sheet. */
const PAGE_PX = 794;
const TWO_FROM_PX = 980;
const GAP_PX = 26;
const ABOVE_PX = 12;

interface PreviewProps {
  reportId: number;
  saver: ReportSaver;
  findings: number;
  /** Draws the bar above the pages, including the given buttons for them. */
  bar: (pageActs: ReactNode) => ReactNode;
}

/** What is exported, on pages of its own, light in both themes. */
export function Preview({ reportId, saver, findings, bar }: PreviewProps) {
  const { data: read } = useRead('report.get', { reportId });
  const { host, laidOut, error } = usePages(reportId, saver);
  const scroller = useRef<HTMLDivElement>(null);
  const { across, inView, goToPage, step } = usePagesInView(scroller, host);
  const print = useCallback(() => host.current && printPages(host.current), [host]);
  useHandle(
    reportPreview,
    useMemo(() => ({ step, print }), [step, print]),
  );

  const openNote = (number: number) => {
    const evidence = read?.citations.find((one) => one.number === number)?.evidence;
    if (evidence) navigate('library', { articleId: evidence.articleId, evidenceId: evidence.evidenceId });
  };
  return (
    <Panes place="report preview">
      <Pane name="pages" label="Pages" floats ground="panel" width={OUTLINE} className={styles.outline}>
        <PageOutline laidOut={laidOut} onPage={goToPage}>
          {findings > 0 && <LeftToLookAt reportId={reportId} findings={findings} />}
        </PageOutline>
      </Pane>
      <Pane name="preview" label="Preview" ground="panel">
        {bar(laidOut && <PageActs pages={laidOut.pages} first={inView} across={across} onStep={step} />)}
        {error && <ErrorState kind="Not exportable" message={error.message} then="The report is unchanged." />}
        {!laidOut && !error && <Skeleton lines={10} />}
        <div
          ref={scroller}
          role="region"
          aria-label="Pages of the preview"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: pages scroll by keys
          tabIndex={0}
          data-focus-key="pages"
          className={styles.scroll}
          hidden={error !== null}
        >
          <Pages host={host} laidOut={laidOut} onNote={openNote} />
        </div>
      </Pane>
    </Panes>
  );
}

interface PageOutlineProps {
  laidOut: LaidOut | null;
  onPage: (page: number) => void;
  children: ReactNode;
}

function PageOutline({ laidOut, onPage, children }: PageOutlineProps) {
  return (
    <>
      <PaneBar>
        <h2 className={outline.title}>Pages</h2>
        <Spacer />
        <span className={outline.count}>{laidOut?.pages}</span>
      </PaneBar>
      <div className={outline.body}>
        <ul className={outline.tree}>
          {laidOut?.headings.map(({ text, page }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: headings are in the order of the pages, and may be alike
            <li key={index}>
              <button type="button" className={outline.item} onClick={() => onPage(page)}>
                <BidiText lang={null} className={outline.name}>
                  {text}
                </BidiText>
                <span className={outline.count}>{page}</span>
              </button>
            </li>
          ))}
        </ul>
        <section className={outline.unused}>
          <h3>What is exported</h3>
          <p>
            The same words, order and numbers, notes at the foot, on A4. Each note is whole here; Word and PDF shorten a
            further note on the same article, so they have fewer pages, which end elsewhere.
          </p>
        </section>
        {children}
      </div>
    </>
  );
}

function LeftToLookAt({ reportId, findings }: { reportId: number; findings: number }) {
  return (
    <section className={outline.unused}>
      <p className={styles.look}>
        <Icon name="warning" size={16} />
        <span>
          {counted(findings, 'thing')} to look at.{' '}
          <LinkButton onClick={() => navigate('reports', { reportId }, { replace: true })}>Show the check</LinkButton>
        </span>
      </p>
    </section>
  );
}

interface PagesProps {
  host: RefObject<HTMLDivElement | null>;
  laidOut: LaidOut | null;
  onNote: (number: number) => void;
}

/** A note and its citation are outlined together; Enter, or a second click, goes to the words. */
function Pages({ host, laidOut, onNote }: PagesProps) {
  const [current, setCurrent] = useState<number | null>(null);
  useEffect(() => {
    // Each layout draws the sheets afresh.
    if (!laidOut) return;
    for (const element of host.current?.querySelectorAll<HTMLElement>('[data-note], a[href^="#note-"]') ?? []) {
      const number = numberOf(element);
      element.toggleAttribute('data-current', number === current);
      if (element.dataset.note) element.tabIndex = 0;
    }
  }, [host, laidOut, current]);
  const pick = (event: MouseEvent | KeyboardEvent) => {
    const element = (event.target as HTMLElement).closest<HTMLElement>('[data-note], a[href^="#"]');
    if (!element) return;
    event.preventDefault();
    const number = numberOf(element);
    if (number === null) return;
    if (number === current || event.type === 'keydown') onNote(number);
    else setCurrent(number);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: citations and notes inside take the focus
    <div
      ref={host}
      className={styles.pages}
      onClick={pick}
      onFocus={({ target }) => target.matches(':focus-visible') && setCurrent(numberOf(target as HTMLElement))}
      onKeyDown={(event) => event.key === 'Enter' && pick(event)}
    />
  );
}

function numberOf(element: HTMLElement): number | null {
  const text = element.dataset.note ?? element.getAttribute('href')?.replace('#note-', '');
  return text === undefined || !/^\d+$/.test(text) ? null : Number(text);
}

interface PageActsProps {
  pages: number;
  first: number;
  across: number;
  onStep: (by: 1 | -1) => void;
}

function PageActs({ pages, first, across, onStep }: PageActsProps) {
  const last = Math.min(pages, first + across - 1);
  return (
    <>
      <IconButton icon="back" label="Previous pages" disabled={first === 1} onClick={() => onStep(-1)} />
      <span role="status" className={styles.at}>
        {first === last ? 'page' : 'pages'}{' '}
        <b>
          {first}
          {first !== last && `–${last}`}
        </b>{' '}
        of {pages}
      </span>
      <IconButton icon="forward" label="Next pages" disabled={last >= pages} onClick={() => onStep(1)} />
      <span className={styles.elsewhere}>Pages of Word and PDF end elsewhere</span>
      <Spacer />
      <ActionButton look="quiet" action={printAction}>
        Print…
      </ActionButton>
    </>
  );
}

/** Shows two pages beside each other if there is room, otherwise one, never larger than paper; and tells which are in view. */
function usePagesInView(scroller: RefObject<HTMLDivElement | null>, host: RefObject<HTMLDivElement | null>) {
  const [across, setAcross] = useState(1);
  const [inView, setInView] = useState(1);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const fit = () => {
      const width = element.clientWidth;
      const beside = width / uiZoom() >= TWO_FROM_PX ? 2 : 1;
      const scale = Math.min(1, (width - GAP_PX * (beside + 1)) / beside / PAGE_PX);
      element.style.setProperty('--page-scale', String(Math.max(0.3, scale)));
      setAcross(beside);
    };
    const look = () => {
      const top = element.getBoundingClientRect().top;
      const sheets = [...(host.current?.children ?? [])];
      const at = sheets.findIndex((sheet) => {
        const box = sheet.getBoundingClientRect();
        return box.top + box.height / 2 > top;
      });
      if (at >= 0) setInView(at + 1);
    };
    const stopFitting = measureOnResize(fit, element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      stopFitting();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, host]);
  const goToPage = useCallback(
    (page: number) => {
      const sheet = host.current?.querySelector(`[data-page="${page}"]`);
      const element = scroller.current;
      if (!sheet || !element) return;
      // Not scrollIntoView, which would also move the window's own frame.
      const by = sheet.getBoundingClientRect().top - element.getBoundingClientRect().top;
      element.scrollTop += by / uiZoom() - ABOVE_PX;
    },
    [scroller, host],
  );
  const step = useCallback((by: 1 | -1) => goToPage(Math.max(1, inView + by * across)), [goToPage, inView, across]);
  return { across, inView, goToPage, step };
}
