/** The quotations that are suggested in an open article. One is current while exactly its words are selected: what marks a selection marks it. */
import { useMemo } from 'react';
import type { CollateError } from '../../../../contract/errors.ts';
import type { Article } from '../../../../contract/model/articles/article.ts';
import type { Quote } from '../../../../contract/model/articles/quote.ts';
import type { CodePointMap, Utf16Span } from '../../../../text/offsets.ts';
import { useAct } from '../../../data/act.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { usePreference } from '../../../data/use-preference.ts';
import { useRead } from '../../../data/use-read.ts';
import { focusSoon } from '../../../focus.ts';
import { sayDone } from '../../../notices.ts';
import { useLatest } from '../../../use-latest.ts';
import type { Saying } from '../marking/use-marking.ts';
import type { TextSelection } from '../marking/use-selection.ts';

export interface SuggestedQuote extends Utf16Span {
  readonly quote: Quote;
  /** What its mark would state of it; the speaker only where one is named. */
  readonly saying: Partial<Saying>;
}

export interface Quotes {
  /** The analyst wants them suggested, and can mark. */
  readonly isOn: boolean;
  /** In the order of the text; null until they are read. */
  readonly all: readonly SuggestedQuote[] | null;
  /** How many a long text has after these. */
  readonly more: number;
  readonly error: CollateError | null;
  readonly current: SuggestedQuote | null;
  step(by: 1 | -1): void;
  /** Goes on to the next one. */
  refuse(): Promise<void>;
  toggle(): void;
}

interface Place {
  readonly selection: TextSelection;
  /** Selects words and scrolls to them. */
  show(span: Utf16Span): void;
  /** Where a step begins while nothing is selected. */
  start(): number;
}

export function useQuotes(article: Article, map: CodePointMap, { selection, show, start }: Place): Quotes {
  const { articleId, text } = article;
  const { span } = selection;
  const doAct = useAct();
  const canWrite = useCanWrite();
  const [isWanted = true, want] = usePreference<boolean>('suggestQuotes');
  const isOn = isWanted && canWrite;
  const { data, error } = useRead('article.quotes', { articleId }, { enabled: isOn });
  const all = useMemo(() => (isOn && data ? inPlace(data.quotes, text, map) : null), [isOn, data, text, map]);
  const at = span && all ? all.findIndex(({ from, to }) => from === span.from && to === span.to) : -1;
  const current = all?.[at] ?? null;
  const now = useLatest(span);
  const step = (by: 1 | -1) => {
    if (!all) return;
    const next = current ? all[(at + by + all.length) % all.length] : beside(all, span?.from ?? start(), by);
    if (next) show(next);
  };
  const refuse = async () => {
    if (!current) return;
    const { from, to, quote } = current;
    const { start, end, exact } = quote;
    const next = all?.[at + 1] ?? all?.[at - 1];
    const isRefused = await doAct('article.refuseQuote', { articleId, start, end, exact });
    // The analyst may have gone on to other words meanwhile.
    if (!isRefused || now.current?.from !== from || now.current.to !== to) return;
    if (next) show(next);
    else {
      selection.select(null);
      focusSoon('article-text');
    }
  };
  const toggle = () =>
    want((wanted = true) => {
      sayDone(wanted ? 'Quotations are no longer suggested' : 'Quotations are suggested');
      return !wanted;
    });
  return { isOn, all, more: data?.more ?? 0, error, current, step, refuse, toggle };
}

/** Only those whose words are exactly where they are said to be: the text may have been read again meanwhile. */
function inPlace(quotes: readonly Quote[], text: string, map: CodePointMap): SuggestedQuote[] {
  return quotes.flatMap((quote) => {
    const at = map.utf16FromSpan(quote);
    if (text.slice(at.from, at.to) !== quote.exact) return [];
    const { speaker, remove } = quote;
    return [{ ...at, quote, saying: speaker === null ? { remove } : { speaker, remove } }];
  });
}

/** The next or the last one before a place, or from the other end of the text. */
function beside(all: readonly SuggestedQuote[], place: number, by: 1 | -1): SuggestedQuote | undefined {
  if (by > 0) return all.find(({ from }) => from >= place) ?? all[0];
  return all.findLast(({ from }) => from < place) ?? all.at(-1);
}
