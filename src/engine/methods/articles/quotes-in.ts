/** What an article gives as somebody's words, as it is suggested to the analyst; pure. */
import type { Quote } from '../../../contract/model/articles/quote.ts';
import type { Span } from '../../../contract/model/common.ts';
import { codePointMap } from '../../../text/offsets.ts';
import { attributionPatterns } from '../../../text/speech/attribution-patterns.ts';
import { type Said, saidIn } from '../../../text/speech/said.ts';
import type { RefusedQuote } from '../../store/claims/refused-quotes.ts';

/** In the order of the text, at most `MOST`; `more` is the number of those that follow. */
export interface QuotesIn {
  readonly quotes: readonly Quote[];
  readonly more: number;
}

/** What nothing beside it attributes to anybody is, as often as not, a title or a word held at arm's length. */
const LEAST_SURE = 0.5;
const MOST = 1_000;
/** As long as the speaker of a passage can be. */
const LONGEST_SPEAKER = 500;

export function quotesIn(text: string, language: string | null): QuotesIn {
  const said = saidIn(text, language).filter(({ score }) => score >= LEAST_SURE);
  const map = codePointMap(text);
  const quotes = said.slice(0, MOST).map((one) => ({
    ...map.spanFromUtf16(one.span),
    kind: one.kind,
    exact: text.slice(one.span.from, one.span.to),
    speaker: speakerOf(text, one, language),
    remove: one.remove,
  }));
  return { quotes, more: said.length - quotes.length };
}

/** As it is filled in for the passage: a pronoun names nobody. */
function speakerOf(text: string, { speaker }: Said, language: string | null): string | null {
  const words = speaker === null ? '' : text.slice(speaker.from, speaker.to).replace(/\s+/gu, ' ').trim();
  const namesNobody = words === '' || attributionPatterns(language).pronoun.test(words);
  return namesNobody || words.length > LONGEST_SPEAKER ? null : words;
}

interface Decided {
  /** Where the text has marks. */
  readonly marked: readonly Span[];
  readonly refused: readonly RefusedQuote[];
  readonly textSha256: string;
}

/** Those that are not marked for the most part, and not refused: at their place in this text, by their words in another text of the article. */
export function stillToDecide(quotes: readonly Quote[], { marked, refused, textSha256 }: Decided): Quote[] {
  const here = refused.filter((one) => one.textSha256 === textSha256);
  const elsewhere = new Set(refused.filter((one) => one.textSha256 !== textSha256).map(({ exact }) => exact));
  return quotes.filter(
    (quote) =>
      !elsewhere.has(quote.exact) &&
      !here.some((one) => isMost(shared(one, quote), one) && isMost(shared(one, quote), quote)) &&
      !marked.some((mark) => isMost(shared(mark, quote), quote)),
  );
}

const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const isMost = (length: number, of: Span): boolean => length * 2 >= of.end - of.start;
