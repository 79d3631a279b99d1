/** What the analyst is doing in an open article: the words selected, the mark stood on, the question asked; and the acts. */
import { useMemo, useRef, useState } from 'react';
import type { Article, EvidenceInPlace } from '../../../contract/model/article.ts';
import type { Span } from '../../../contract/model/common.ts';
import type { MetadataField } from '../../../contract/model/metadata.ts';
import type { ClaimKind, Remove, Stance } from '../../../contract/model/values.ts';
import { type CodePointMap, codePointMap, type Utf16Span } from '../../../text/offsets.ts';
import { removeOf, speakerNear } from '../../../text/speech/attribution.ts';
import { useAct } from '../../data/act.ts';
import { navigate, useKept, useLocation } from '../../history.ts';
import { sayDone, sayProblem } from '../../notices.ts';
import { markId } from '../../reading/ArticleText.tsx';
import { scrollToUpperThird } from '../../reading/hits.ts';
import { type Mark, marksOf } from '../../reading/marks.ts';
import { rangeOf } from '../../reading/text-ranges.ts';
import { useStore } from '../../store.ts';
import { withCitation } from './citation.ts';
import { lastClaim } from './last-claim.ts';
import { nextSentence, widened } from './sentence-steps.ts';
import { useSelection } from './use-selection.ts';

/** What the mark of a passage says beside its claim. */
export interface Saying {
  readonly stance: Stance;
  readonly speaker: string | null;
  readonly remove: Remove;
}

export type Question =
  | { readonly kind: 'pick'; readonly span: Utf16Span; readonly saying: Saying }
  | { readonly kind: 'new-claim'; readonly span: Utf16Span; readonly saying: Saying; readonly statement?: string }
  | { readonly kind: 'other-claim'; readonly evidence: EvidenceInPlace }
  | { readonly kind: 'speaker'; readonly evidence: EvidenceInPlace }
  | { readonly kind: 'note'; readonly evidence: EvidenceInPlace }
  | { readonly kind: 'correct'; readonly field: MetadataField };

export type ArticleWork = ReturnType<typeof useArticleWork>;

export function useArticleWork(article: Article) {
  const root = useRef<HTMLDivElement>(null);
  const doAct = useAct();
  const { scope } = useLocation();
  const [standingId, stand] = useKept<number | null>('standing mark', scope.evidenceId ?? null);
  const [question, ask] = useState<Question | null>(null);
  const map = useMemo(() => codePointMap(article.text), [article.text]);
  const marks = useMemo(() => marksOf(article, map), [article, map]);
  const selection = useSelection(root, article.text);
  const last = useStore(lastClaim);
  const standing = article.evidence.find(({ evidenceId }) => evidenceId === standingId) ?? null;

  const sayingOf = (span: Utf16Span, stance: Stance): Saying => ({
    stance,
    speaker: speakerNear(article.text, span, article.language),
    remove: removeOf(article.text, span, article.language, [article.source]),
  });
  const done = (evidenceId: number | undefined) => {
    ask(null);
    selection.select(null);
    if (evidenceId === undefined) return;
    stand(evidenceId);
    focusMark(evidenceId);
  };
  /** Claim null: the passage is marked and waits for a claim. */
  const add = async (span: Utf16Span, claimId: number | null, saying: Saying) => {
    const result = await doAct('evidence.add', { ...placeOf(article, map, span), ...saying, claimId });
    if (!result) return;
    if (claimId !== null) lastClaim.set({ claimId, stance: saying.stance });
    done(result.evidenceId);
  };
  const addNew = async (span: Utf16Span, claim: { statement: string; kind: ClaimKind }, saying: Saying) => {
    const evidence = [{ ...placeOf(article, map, span), ...saying }];
    const result = await doAct('claim.create', { ...claim, evidence });
    if (!result) return;
    lastClaim.set({ claimId: result.claimId, stance: saying.stance });
    done(result.evidenceIds[0]);
  };
  type Change = { claimId?: number; stance?: Stance; speaker?: string | null; remove?: Remove; note?: string };
  const change = (evidence: EvidenceInPlace, part: Change) =>
    doAct('evidence.update', { evidenceIds: [evidence.evidenceId], ...part });
  const takeAway = async (evidence: EvidenceInPlace) => {
    const at = marks.findIndex((mark) => mark.evidence.evidenceId === evidence.evidenceId);
    const next = marks[at + 1] ?? marks[at - 1];
    if (!(await doAct('evidence.remove', { evidenceIds: [evidence.evidenceId] }))) return;
    stand(next?.evidence.evidenceId ?? null);
    if (next) focusMark(next.evidence.evidenceId);
    else root.current?.focus();
  };
  /** Points a mark that lost its words at others. */
  const move = (evidence: EvidenceInPlace, span: Utf16Span) =>
    doAct('evidence.move', { ...placeOf(article, map, span), evidenceId: evidence.evidenceId });

  const refusePlace = ({ evidenceId }: EvidenceInPlace, place: Span) =>
    doAct('evidence.refusePlace', { evidenceId, ...place });

  const standOn = (mark: Mark | undefined) => {
    if (!mark) return;
    stand(mark.evidence.evidenceId);
    focusMark(mark.evidence.evidenceId);
  };
  const stepMark = (by: 1 | -1) => {
    const at = marks.findIndex((mark) => mark.evidence.evidenceId === standingId);
    if (at < 0) standOn(by > 0 ? marks[0] : marks.at(-1));
    else standOn(marks[(at + by + marks.length) % marks.length]);
  };
  const selectAndShow = (span: Utf16Span | null) => {
    if (!span) return;
    selection.select(span);
    const range = root.current && rangeOf(root.current, span);
    if (range) scrollToUpperThird(range);
  };
  const copyWithCitation = () => {
    const words = selection.span ? article.text.slice(selection.span.from, selection.span.to) : standing?.exact;
    if (words === undefined) return;
    navigator.clipboard
      .writeText(withCitation(article, words))
      .then(() => sayDone('Copied with its citation'), sayProblem);
  };

  return {
    article,
    root,
    map,
    marks,
    selection,
    standing,
    standingId,
    stand,
    question,
    ask,
    last,
    sayingOf,
    add,
    addNew,
    change,
    takeAway,
    move,
    refusePlace,
    stepMark,
    copyWithCitation,
    selectSentence: (by: 1 | -1) =>
      selectAndShow(nextSentence(article.text, article.language, selection.span, by, firstInView(root.current))),
    widen: (by: 1 | -1) => selection.span && selectAndShow(widened(article.text, article.language, selection.span, by)),
    openClaim: (claimId: number) => navigate('claims', { claimId }),
  };
}

/** Where a span stands, as the engine is told: code points, and the words to hold it to. */
function placeOf(article: Article, map: CodePointMap, span: Utf16Span) {
  return { articleId: article.articleId, ...map.spanFromUtf16(span), exact: article.text.slice(span.from, span.to) };
}

const WAIT_MS = 30;
const TRIES = 20;

/** As soon as it is drawn. */
function focusMark(evidenceId: number, tries = TRIES): void {
  const element = document.getElementById(markId(evidenceId));
  if (element) {
    element.focus({ preventScroll: true });
    scrollToUpperThird(element);
  } else if (tries > 0) setTimeout(() => focusMark(evidenceId, tries - 1), WAIT_MS);
}

function firstInView(root: HTMLElement | null): number {
  const scroller = root?.closest('[data-scroller]');
  if (!root || !scroller) return 0;
  const top = scroller.getBoundingClientRect().top;
  const paragraph = [...root.querySelectorAll<HTMLElement>('p[data-from]')].find(
    (element) => element.getBoundingClientRect().bottom > top + 20,
  );
  return Number(paragraph?.dataset.from ?? 0);
}
