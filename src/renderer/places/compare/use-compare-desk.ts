/** What the analyst is doing in Compare: which columns, which view, on what one stands; and the acts. */
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Article } from '../../../contract/model/article.ts';
import type { Comparison } from '../../../contract/model/comparison.ts';
import { codePointMap } from '../../../text/offsets.ts';
import { useAct } from '../../data/act.ts';
import { focusSoon } from '../../focus.ts';
import { navigate, useKept, useLocation } from '../../history.ts';
import { sayDone } from '../../notices.ts';
import { shortDate } from '../../parts/words.ts';
import { useServices } from '../../services.ts';
import type { ColumnActs } from './Column.tsx';
import { draftsOf } from './claim-drafts.ts';
import { type Block, blocksOf, type CompareView, rowsOf, type Stop, stopKindOf, stopsOf } from './comparison-rows.ts';
import { announced } from './discrepancy-words.ts';
import type { Held } from './level.ts';
import { claimsAsked, type Decided, draftOptions, NEAR_CLAIMS, sameClaim } from './making-claims.ts';
import type { Compared } from './use-compared.ts';
import { useLevelled } from './use-levelled.ts';

export type Asking = 'claims' | 'add' | 'keep' | 'reason' | null;
export type CompareDeskState = ReturnType<typeof useCompareDesk>;

const NOTHING: Pick<Comparison, 'aligned' | 'unique'> = { aligned: [], unique: [] };
const NONE: Article[] = [];

export function useCompareDesk(articleIds: readonly number[], compared: Compared) {
  const { scope } = useLocation();
  const { client } = useServices();
  const doAct = useAct();
  const track = useRef<HTMLDivElement>(null);
  const [pinnedId, setPinned] = useKept<number | null>('pinned', null);
  const [view, setView] = useKept<CompareView>('view', 'all');
  const [byKind, setByKind] = useKept('by kind', false);
  const [currentKey, setCurrentKey] = useKept<string | null>('stop', null);
  const [standing, setStanding] = useState<Block | null>(null);
  const [hasFocus, setHasFocus] = useState(false);
  const [asking, ask] = useState<Asking>(null);
  const [said, say] = useState('');

  const columns = useMemo(
    () => (pinnedId !== null && articleIds.includes(pinnedId) ? inFront(articleIds, pinnedId) : articleIds),
    [articleIds, pinnedId],
  );
  const articles = useMemo(() => {
    const all = compared.articles ?? NONE;
    return columns.flatMap((id) => all.filter(({ articleId }) => articleId === id));
  }, [compared.articles, columns]);
  const names = useMemo(() => namesOf(articles), [articles]);
  const told = useMemo(
    () => articles.map((article) => ({ ...article, source: names.get(article.articleId) ?? article.source })),
    [articles, names],
  );
  const comparison = compared.comparison ?? NOTHING;
  const reasons = useMemo(
    () => new Map((compared.dismissed ?? []).map(({ key, reason }) => [key, reason])),
    [compared.dismissed],
  );
  const rows = useMemo(
    () => rowsOf(comparison, columns, new Set(reasons.keys()), byKind ? 'kind' : 'text'),
    [comparison, columns, reasons, byKind],
  );
  const blocks = useMemo(
    () => articles.map((article) => blocksOf(article, rows, comparison.unique)),
    [articles, rows, comparison],
  );
  const stops = useMemo(() => stopsOf(rows, blocks), [rows, blocks]);
  const kind = stopKindOf(view);
  const here = stops[kind];
  const current = here.find(({ key }) => key === currentKey) ?? here[0] ?? null;
  const difference = current?.kind === 'differ' ? current.difference : null;
  const number = current ? here.indexOf(current) + 1 : 0;
  const levels = useLevelled(track, current, pinnedId);

  /** The column that does not move when the next stop is brought level; null: the pinned one. */
  const toHold = useRef<Held | null>(null);
  const shownKey = useRef<string | null>(null);
  /** The focus was on a passage when one stepped on: it goes along. */
  const followsFocus = useRef(false);
  useLayoutEffect(() => {
    if (!current || blocks.length === 0 || current.key === shownKey.current) return;
    const pinned = pinnedId === null ? null : { articleId: pinnedId, always: false };
    shownKey.current = current.key;
    levels.levelTo(current, toHold.current ?? pinned);
    toHold.current = null;
    if (!followsFocus.current) return;
    followsFocus.current = false;
    const like = blocks.flat().filter((block) => isOf(current, block));
    const block = like.find(({ articleId }) => articleId === standing?.articleId) ?? like[0];
    if (block) focusPassage(block);
  }, [current, blocks, levels, pinnedId, standing]);

  const standOn = useCallback(
    (stop: Stop | undefined, held: Held | null = null) => {
      if (!stop) return;
      toHold.current = held;
      shownKey.current = null;
      setCurrentKey(stop.key);
      const at = stops[stop.kind].indexOf(stop) + 1;
      say(stop.kind === 'differ' ? announced(stop.difference, told, at, stops.differ.length) : '');
    },
    [stops, told, setCurrentKey],
  );
  const step = (by: 1 | -1) => {
    followsFocus.current = hasFocus;
    if (here.length > 0) standOn(here[(number - 1 + by + here.length) % here.length]);
  };
  const pick = useCallback((key: string) => standOn(here.find((stop) => stop.key === key)), [here, standOn]);
  const openPassage = useCallback(
    ({ articleId, from, to }: Block) => {
      const article = articles.find((one) => one.articleId === articleId);
      if (article) navigate('library', { articleId, ...codePointMap(article.text).spanFromUtf16({ from, to }) });
    },
    [articles],
  );
  const remove = useCallback(
    (articleId: number) =>
      navigate('compare', { ...scope, articleIds: articleIds.filter((id) => id !== articleId) }, { replace: true }),
    [scope, articleIds],
  );
  /** The focus came to a passage: what is known of it becomes current, and its own column stays where it is. */
  const stand = useCallback(
    (block: Block) => {
      setStanding(block);
      setHasFocus(true);
      levels.lead(block.articleId);
      const own = here.find((stop) => isOf(stop, block));
      if (own && !(current && isOf(current, block))) standOn(own, { articleId: block.articleId, always: true });
    },
    [here, current, levels, standOn],
  );
  const acts: ColumnActs = useMemo(
    () => ({ openArticle: (articleId) => navigate('library', { articleId }), openPassage, stand, pick, remove }),
    [openPassage, stand, pick, remove],
  );

  const walkTo = (block: Block | undefined) => block && focusSoon(`passage ${block.id}`);
  const stepColumn = (by: 1 | -1) => {
    const from = standing ? columns.indexOf(standing.articleId) : by > 0 ? -1 : columns.length;
    const list = blocks[from + by];
    if (!list) return;
    const row = current && (!standing || isOf(current, standing)) ? current.row : standing?.rows[0];
    const like = row == null ? undefined : list.find((block) => block.rows.includes(row));
    walkTo(like ?? list.find(({ id }) => isInView(track.current, id)) ?? list[0]);
  };
  const pinColumn = () => {
    const id = standing?.articleId ?? columns[0] ?? null;
    setPinned(id === pinnedId ? null : id);
    if (standing) walkTo(standing);
  };

  const makeClaimsAtOnce = async () => {
    if (!difference) return;
    const drafts = draftsOf(
      difference,
      rows.rows[difference.row] as (typeof rows.rows)[number],
      told,
      draftOptions.get(),
    );
    const decided = await Promise.all(
      drafts.map(async (draft) => {
        const near = await client.call('claim.near', { text: draft.statement, limit: NEAR_CLAIMS });
        return { ...draft, addTo: sameClaim(draft, near.claims)?.claimId ?? null };
      }),
    );
    const claims = claimsAsked(decided, articles);
    if (claims.length > 0) await doAct('claim.createMany', { claims });
    else sayDone(`Nothing to add: the passages are in ${claimsInWords(decided)} already`);
  };
  const setDismissed = (key: string, dismissed: boolean, reason: string) =>
    doAct('comparison.dismiss', { key, dismissed, reason });
  const dismiss = (reason: string) => {
    if (!difference) return;
    ask(null);
    // The next takes its place in the list; what one stands on is never nothing.
    const next = here[number] ?? here[number - 2];
    followsFocus.current = hasFocus;
    setDismissed(difference.key, true, reason).then((done) => done && next && standOn(next));
  };
  const showView = (next: CompareView) => {
    setView(next);
    const stop = stops[stopKindOf(next)].find(({ row }) => row !== null && row === current?.row);
    shownKey.current = null;
    setCurrentKey(stop?.key ?? null);
  };
  return {
    track,
    columns,
    articles,
    names,
    told,
    rows,
    blocks,
    stops,
    reasons,
    view,
    kind,
    here,
    current,
    difference,
    number,
    standing,
    passage:
      !hasFocus || !standing
        ? ('none' as const)
        : difference && standing.rows.includes(difference.row)
          ? ('of the discrepancy' as const)
          : ('other' as const),
    pinnedId,
    byKind,
    asking,
    said,
    acts,
    ask,
    step,
    pick,
    showView,
    setByKind,
    setHasFocus,
    walkTo,
    stepColumn,
    pinColumn,
    openStanding: () => {
      const block = hasFocus ? standing : blocks.flat().find((one) => current && isOf(current, one));
      if (block) openPassage(block);
    },
    makeClaimsAtOnce,
    dismiss,
    setDismissed,
    add: (articleId: number) => {
      ask(null);
      navigate('compare', { ...scope, articleIds: [...articleIds, articleId] }, { replace: true });
    },
  };
}

const isOf = (stop: Stop, block: Block) =>
  stop.kind === 'only' ? stop.block.id === block.id : block.rows.includes(stop.row);

const focusPassage = ({ id }: Block) =>
  document.querySelector<HTMLElement>(`[data-block="${id}"]`)?.focus({ preventScroll: true });

const inFront = (ids: readonly number[], first: number) => [first, ...ids.filter((id) => id !== first)];

/** "claims 6 and 7" */
function claimsInWords(decided: readonly Decided[]): string {
  const ids = [...new Set(decided.flatMap(({ addTo }) => addTo ?? []))];
  return ids.length === 1 ? `claim ${ids[0]}` : `claims ${ids.slice(0, -1).join(', ')} and ${ids.at(-1)}`;
}

/** The source of each column; two columns of one source are told apart by their dates. */
function namesOf(articles: readonly Article[]): Map<number, string> {
  const isShared = ({ source }: Article) => articles.filter((other) => other.source === source).length > 1;
  return new Map(
    articles.map((article) => [
      article.articleId,
      isShared(article) ? `${article.source} ${shortDate(article.published)}` : article.source,
    ]),
  );
}

function isInView(track: HTMLElement | null, blockId: string): boolean {
  const element = track?.querySelector<HTMLElement>(`[data-block="${blockId}"]`);
  const scroller = element?.closest<HTMLElement>('[data-scroller]');
  if (!element || !scroller) return false;
  return element.offsetTop >= scroller.scrollTop && element.offsetTop < scroller.scrollTop + scroller.clientHeight;
}
