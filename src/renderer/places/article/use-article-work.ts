/** What the analyst is doing in an open article: the selected words, the current mark, the open dialog; and the acts. */
import { type RefObject, useMemo, useRef, useState } from 'react';
import type { Article, EvidenceInPlace } from '../../../contract/model/articles/article.ts';
import type { MetadataField } from '../../../contract/model/metadata.ts';
import type { Stance } from '../../../contract/model/values.ts';
import { type LeftOutNegator, leftOutNegator } from '../../../text/anchors/left-out-negator.ts';
import { wholeWords } from '../../../text/anchors/whole-words.ts';
import { codePointMap, type Utf16Span } from '../../../text/offsets.ts';
import { whenDrawn } from '../../focus.ts';
import { navigate, useHistoryState, useLocation } from '../../history.ts';
import { sayDone, sayProblem } from '../../notices.ts';
import { markId } from '../../reading/ArticleText.tsx';
import { scrollToUpperThird } from '../../reading/hits.ts';
import { type Mark, marksOf } from '../../reading/marks.ts';
import { firstInView, rangeOf } from '../../reading/text-ranges.ts';
import { useStore } from '../../store.ts';
import { useLatest } from '../../use-latest.ts';
import { withCitation } from './marking/citation.ts';
import { lastClaim } from './marking/last-claim.ts';
import { nextSentence, widened } from './marking/sentence-steps.ts';
import { type Saying, useMarking } from './marking/use-marking.ts';
import { type TextSelection, useSelection } from './marking/use-selection.ts';
import { useQuotes } from './quotes/use-quotes.ts';

export type Question =
  | { readonly kind: 'pick'; readonly span: Utf16Span; readonly saying: Saying }
  | { readonly kind: 'new-claim'; readonly span: Utf16Span; readonly saying: Saying; readonly statement?: string }
  | { readonly kind: 'other-claim'; readonly evidence: EvidenceInPlace }
  | { readonly kind: 'speaker'; readonly evidence: EvidenceInPlace }
  | { readonly kind: 'note' | 'translation'; readonly evidence: EvidenceInPlace }
  | { readonly kind: 'correct'; readonly field: MetadataField };

export type ArticleWork = ReturnType<typeof useArticleWork>;

export function useArticleWork(article: Article) {
  const root = useRef<HTMLDivElement>(null);
  const [question, ask] = useState<Question | null>(null);
  const map = useMemo(() => codePointMap(article.text), [article.text]);
  const marks = useMemo(() => marksOf(article, map), [article, map]);
  const selection = useSelection(root, article.text);
  const last = useStore(lastClaim);
  const { currentMarkId, currentMark, setCurrentMark, goToMark, stepMark } = useCurrentMark(article, marks);
  const now = useLatest({ question, span: selection.span, currentMarkId });
  const marking = useMarking(article, map, (span, evidenceId) => {
    // The analyst may have gone on to other words meanwhile.
    if (isAboutOther(now.current.question, span) || isOther(now.current.span, span)) return;
    ask(null);
    selection.select(null);
    if (evidenceId !== undefined) goToMark(evidenceId);
  });

  const show = (span: Utf16Span) => selectAndShow(selection, root, span);
  const start = () => marks.find(isOf(currentMarkId))?.from ?? placeInView(root.current);
  const quotes = useQuotes(article, map, { selection, show, start });
  const sayingOf = (span: Utf16Span, stance: Stance) =>
    quotes.current ? { ...marking.sayingOf(span, stance), ...quotes.current.saying } : marking.sayingOf(span, stance);

  const takeAway = async (evidence: EvidenceInPlace) => {
    const next = markBeside(marks, evidence.evidenceId);
    const isRemoved = await marking.remove(evidence);
    if (!isRemoved || now.current.currentMarkId !== currentMarkId) return;
    setCurrentMark(next?.evidence.evidenceId ?? null);
    if (next) focusMark(next.evidence.evidenceId);
    else root.current?.focus();
  };

  return {
    article,
    root,
    map,
    marks,
    selection,
    currentMark,
    currentMarkId,
    setCurrentMark,
    question,
    ask,
    last,
    ...marking,
    sayingOf,
    quotes,
    show,
    takeAway,
    stepMark,
    copyWithCitation: () => copyWithCitation(article, selection.span, currentMark),
    ...sentenceSteps(article, selection.span, root, show),
    uncut: selection.span && uncut(article, selection.span),
    openClaim: (claimId: number) => navigate('claims', { claimId }),
  };
}

function copyWithCitation(article: Article, span: Utf16Span | null, currentMark: EvidenceInPlace | null): void {
  const words = span ? article.text.slice(span.from, span.to) : currentMark?.exact;
  if (words === undefined) return;
  navigator.clipboard
    .writeText(withCitation(article, words))
    .then(() => sayDone('Copied with its citation'), sayProblem);
}

function selectAndShow({ select }: TextSelection, root: RefObject<HTMLElement | null>, span: Utf16Span): void {
  select(span);
  const range = root.current && rangeOf(root.current, span);
  if (range) scrollToUpperThird(range);
}

/** Selects whole sentences by the keys. */
function sentenceSteps(
  { text, language }: Article,
  span: Utf16Span | null,
  root: RefObject<HTMLElement | null>,
  show: (span: Utf16Span) => void,
) {
  return {
    selectSentence: (by: 1 | -1) => {
      const next = nextSentence(text, language, span, by, placeInView(root.current));
      if (next) show(next);
    },
    widen: (by: 1 | -1) => span && show(widened(text, language, span, by)),
  };
}

/** The mark that the keys act on. */
function useCurrentMark(article: Article, marks: readonly Mark[]) {
  const { scope } = useLocation();
  const [currentMarkId, setCurrentMark] = useHistoryState<number | null>('current mark', scope.evidenceId ?? null);
  const goToMark = (evidenceId: number) => {
    setCurrentMark(evidenceId);
    focusMark(evidenceId);
  };
  return {
    currentMarkId,
    currentMark: article.evidence.find(({ evidenceId }) => evidenceId === currentMarkId) ?? null,
    setCurrentMark,
    goToMark,
    stepMark: (by: 1 | -1) => {
      const next = markAfter(marks, currentMarkId, by);
      if (next) goToMark(next.evidence.evidenceId);
    },
  };
}

const isOf = (evidenceId: number | null) => (mark: Mark) => mark.evidence.evidenceId === evidenceId;

/** Returns the next mark, or, for the last one, the previous. */
function markBeside(marks: readonly Mark[], evidenceId: number): Mark | undefined {
  const at = marks.findIndex(isOf(evidenceId));
  return marks[at + 1] ?? marks[at - 1];
}

/** Wraps around; without a current mark, returns the first or the last. */
function markAfter(marks: readonly Mark[], evidenceId: number | null, by: 1 | -1): Mark | undefined {
  const at = marks.findIndex(isOf(evidenceId));
  return at < 0 ? marks.at(by > 0 ? 0 : -1) : marks[(at + by + marks.length) % marks.length];
}

/** Focuses a mark as soon as it is drawn. */
function focusMark(evidenceId: number): void {
  whenDrawn(
    () => document.getElementById(markId(evidenceId)),
    (mark) => {
      mark.focus({ preventScroll: true });
      scrollToUpperThird(mark);
    },
  );
}

const isOther = (one: Utf16Span | null, span: Utf16Span) =>
  one !== null && (one.from !== span.from || one.to !== span.to);

const isAboutOther = (question: Question | null, span: Utf16Span) =>
  question !== null && (!('span' in question) || isOther(question.span, span));

/** The span with the words and numbers that it cuts, or else with the negator that it leaves out; null if there are none. */
function uncut(
  { text, language }: Article,
  span: Utf16Span,
): { span: Utf16Span; negator: LeftOutNegator | null } | null {
  const whole = wholeWords(text, span);
  if (whole !== span) return { span: whole, negator: null };
  const negator = leftOutNegator(text, span, language);
  if (!negator) return null;
  return { span: { from: Math.min(span.from, negator.from), to: Math.max(span.to, negator.to) }, negator };
}

function placeInView(root: HTMLElement | null): number {
  const view = root?.closest('[data-scroller]');
  return Number((root && view && firstInView(root, view)?.dataset.from) ?? 0);
}
