import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useRead } from '../../data/use-read.ts';
import { navigate } from '../../history.ts';
import { LinkButton } from '../../parts/Button.tsx';
import { ErrorState } from '../../parts/EmptyState.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Pane, PaneBar, Panes, Push } from '../../parts/Panes.tsx';
import { Skeleton } from '../../parts/Skeleton.tsx';
import { counted } from '../../parts/words.ts';
import { useStore } from '../../store.ts';
import { uiZoom } from '../../theme/theme.ts';
import outline from './Outline.module.css';
import styles from './Preview.module.css';
import { type LaidOut, layOut, paperFromHtml } from './paper.ts';
import type { ReportSaver } from './report-saver.ts';

const OUTLINE = { plain: 228, narrow: 204, least: 196, most: 320 };
/** A4 at 96 dots an inch, as in the style sheet. */
const PAGE_PX = 794;
const TWO_FROM_PX = 980;
const GAP_PX = 26;

interface PreviewProps {
  reportId: number;
  saver: ReportSaver;
  findings: number;
  bar: ReactNode;
}

/** Pages as they leave, light in both themes. */
export function Preview({ reportId, saver, findings, bar }: PreviewProps) {
  const { unsaved } = useStore(saver.state);
  const isSaved = Object.keys(unsaved).length === 0;
  const exported = useRead('report.export', { reportId, format: 'html' }, { enabled: isSaved, keepPrevious: true });
  const { data: read } = useRead('report.get', { reportId });
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  const host = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const bytes = exported.data?.bytes;
  const paper = useMemo(() => (bytes ? paperFromHtml(new TextDecoder().decode(bytes)) : null), [bytes]);
  useEffect(() => {
    if (!paper || !host.current) return;
    let isCurrent = true;
    // Where lines break hangs on the fonts.
    document.fonts.ready.then(() => {
      if (isCurrent && host.current) setLaidOut(layOut(paper, host.current, styles.page ?? ''));
    });
    return () => {
      isCurrent = false;
    };
  }, [paper]);
  usePageScale(scroller);

  const goToPage = (page: number) =>
    host.current?.querySelector(`[data-page="${page}"]`)?.scrollIntoView({ block: 'start' });
  const openNote = (number: number) => {
    const evidence = read?.citations.find((one) => one.number === number)?.evidence;
    if (evidence) navigate('library', { articleId: evidence.articleId, evidenceId: evidence.evidenceId });
  };
  return (
    <Panes place="report preview">
      <Pane name="pages" label="Pages" ground="panel" width={OUTLINE} className={styles.outline}>
        <PaneBar>
          <h2 className={outline.title}>Pages</h2>
          <Push />
          <span className={outline.count}>{laidOut?.pages}</span>
        </PaneBar>
        <div className={outline.body}>
          <ul className={outline.tree}>
            {laidOut?.headings.map(({ text, page }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: headings stand in the order of the pages, and may be alike
              <li key={index}>
                <button type="button" className={outline.item} onClick={() => goToPage(page)}>
                  <bdi className={outline.name}>{text}</bdi>
                  <span className={outline.count}>{page}</span>
                </button>
              </li>
            ))}
          </ul>
          <section className={outline.unused}>
            <h3>As it will be exported</h3>
            <p>
              A4, notes at the foot. The same words, order and numbers, light in both themes. Where a page ends can be a
              line or two elsewhere in Word and PDF.
            </p>
          </section>
          {findings > 0 && (
            <section className={outline.unused}>
              <p className={styles.look}>
                <Icon name="warning" size={16} />
                <span>
                  {counted(findings, 'thing')} to look at.{' '}
                  <LinkButton onClick={() => navigate('reports', { reportId }, { replace: true })}>
                    Show the check
                  </LinkButton>
                </span>
              </p>
            </section>
          )}
        </div>
      </Pane>
      <Pane name="preview" label="Preview" ground="panel">
        {bar}
        {exported.error && (
          <ErrorState kind="Not exportable" message={exported.error.message} then="The report is kept as it is." />
        )}
        {!exported.data && !exported.error && <Skeleton lines={10} />}
        <div
          ref={scroller}
          role="region"
          aria-label="Pages as they leave"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: pages scroll by keys
          tabIndex={0}
          data-focus-key="pages"
          className={styles.scroll}
          hidden={exported.error !== null}
        >
          <Pages host={host} laidOut={laidOut} onNote={openNote} />
        </div>
      </Pane>
    </Panes>
  );
}

interface PagesProps {
  host: React.RefObject<HTMLDivElement | null>;
  laidOut: LaidOut | null;
  onNote: (number: number) => void;
}

/** A note and its citation are ringed together; Enter, or a second click, goes to the words. */
function Pages({ host, laidOut, onNote }: PagesProps) {
  const [current, setCurrent] = useState<number | null>(null);
  useEffect(() => {
    // The sheets are drawn anew with each layout.
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

/** Two pages beside each other where there is room, else one; never larger than paper. */
function usePageScale(scroller: React.RefObject<HTMLDivElement | null>): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const fit = () => {
      const width = element.clientWidth;
      const across = width / uiZoom() >= TWO_FROM_PX ? 2 : 1;
      const scale = Math.min(1, (width - GAP_PX * (across + 1)) / across / PAGE_PX);
      element.style.setProperty('--page-scale', String(Math.max(0.3, scale)));
    };
    fit();
    const resized = new ResizeObserver(fit);
    resized.observe(element);
    return () => resized.disconnect();
  }, [scroller]);
}
