// Sentences: Intl.Segmenter, with pieces rejoined that it splits after abbreviations, initials and ordinals and inside
// quotations.
import type { Utf16Span } from '../offsets.ts';
import { paragraphs, trimmedSpan } from './paragraphs.ts';
import { type SentenceWords, sentenceWords } from './sentence-words.ts';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string | null): Intl.Segmenter {
  const tag = language ?? '';
  let segmenter = segmenters.get(tag);
  if (!segmenter) {
    try {
      segmenter = new Intl.Segmenter(tag || 'en', { granularity: 'sentence' });
    } catch {
      // A page's metadata may name an invalid tag: the default rules will do.
      segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    }
    segmenters.set(tag, segmenter);
  }
  return segmenter;
}

/** A line this long that is broken was wrapped; a shorter one was meant to end (a heading, a list). */
const WRAPPED_FROM = 40;

/**
 * The paragraph, same length, with the line breaks of hard-wrapped text as spaces: the segmenter would end a sentence
 * at each.
 */
function withoutWraps(paragraph: string): string {
  const lines = paragraph.split('\n');
  const isWrapped = (line: string, next: string): boolean => line.length >= WRAPPED_FROM || /^\p{Ll}/u.test(next);
  const ended = lines.map((line, at) => {
    const next = lines[at + 1];
    if (next === undefined) return line;
    return isWrapped(line, next) ? `${line.replace(/\r$/, ' ')} ` : `${line}\n`;
  });
  return ended.join('');
}

/** Han and Kana: without a space, the segmenter attaches the next sentence's opening marks to the previous one. */
const OPENING_AT_END = /(?<=[。！？])[“‘「『《（]+$/u;
const CLOSING = /^[»”’›）)\]】」』]+/u;
const LAST_WORD = /([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’-]*)\.["”»’)\]]*$/u;
const INITIAL = /^\p{Lu}\p{M}*(?:\.?-\p{Lu}\p{M}*)?$/u;
const DOTTED = /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u;
const ENUMERATOR = /^[("]?(?:\p{N}{1,3}|\p{L}|[IVXivx]{1,4})[.)]+$/u;
const ENDS_IN_QUOTE = /["”»’」』]$/u;
const SAYING_AFTER_QUOTE = /^(?:と|って|[^，。、！？\s]{0,8}[说說道问問称稱])/u;

const CLOCK = /\p{N} ?[ap]\.m\.$/iu;
/** "9.15 a.m. CEST", "8 a.m. Polish time", "7 p.m. Thursday" */
const OF_A_CLOCK =
  /^(?:\p{Lu}{1,4}T|UTC|MSK|\p{Lu}\p{Ll}+(?: [Ss]tandard| [Ss]ummer| [Dd]aylight)? [Tt]ime|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?![\p{L}’'])/u;

/** A figure whose full stop may make it an ordinal: "am 3. Oktober". */
const ORDINAL = /(?:^|\s)\p{N}{1,2}\.$/u;

function opensBracketOnly(before: string, after: string): boolean {
  const opened = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'));
  if (opened < 0 || before.length - opened > 160 || /[)）]/u.test(before.slice(opened))) return false;
  return /^[^(（]{0,160}[)）]/u.test(after);
}

function joinsAfterWord(word: string, head: string, next: string, words: SentenceWords): boolean {
  const folded = word.toLowerCase();
  if (words.titles.has(folded)) return true;
  if (/^\p{N}/u.test(next) && words.beforeFigures.has(folded)) return true;
  if (!/^\p{Lu}/u.test(next)) return false;
  // "So did I. Then": the pronoun after a lower-case word is not an initial.
  if (INITIAL.test(word)) return !(word === 'I' && /\p{Ll}\s*$/u.test(head));
  if (!DOTTED.test(word) || !/^\p{Lu}/u.test(word)) return false;
  return !words.openers.has((/^[\p{L}']+/u.exec(next)?.[0] ?? '').toLowerCase());
}

/** Whether `after` continues the sentence that `before` seems to end. Both are trimmed. */
function continues(before: string, after: string, words: SentenceWords): boolean {
  if (before.length < 10 && ENUMERATOR.test(before)) return true;
  if (/^["“„«‘'(—–-]*\s*\p{Ll}/u.test(after)) return true;
  if (/^[,;:，、；：]/u.test(after)) return true;
  if (ENDS_IN_QUOTE.test(before) && SAYING_AFTER_QUOTE.test(after)) return true;
  const next = after.replace(/^["“„«‘'(]+/u, '');
  if (words.ordinalMonths && ORDINAL.test(before) && (/^\p{N}/u.test(next) || words.ordinalMonths.test(next)))
    return true;
  if (CLOCK.test(before) && OF_A_CLOCK.test(next)) return true;
  const match = LAST_WORD.exec(before.slice(-40));
  if (match?.[1] && joinsAfterWord(match[1], before.slice(0, before.length - match[0].length), next, words))
    return true;
  return opensBracketOnly(before, after);
}

/** The segmenter's pieces, trimmed, with opening and closing marks on the right side of each cut. */
function pieces(paragraph: string, language: string | null): Utf16Span[] {
  const found: Utf16Span[] = [];
  let cut = 0;
  for (const { index, segment } of segmenterFor(language).segment(paragraph)) {
    const end = index + segment.length;
    const opening = OPENING_AT_END.exec(segment);
    const piece = trimmedSpan(paragraph, cut, end - (opening?.[0].length ?? 0));
    cut = end - (opening?.[0].length ?? 0);
    if (!piece) continue;
    const last = found.at(-1);
    // « … ! » closes after a space, and the segmenter attaches that to the next sentence.
    const closing = last ? CLOSING.exec(paragraph.slice(piece.from, piece.to)) : null;
    if (last && closing) last.to = piece.from + closing[0].length;
    const rest = last && closing ? trimmedSpan(paragraph, last.to, piece.to) : piece;
    if (rest) found.push(rest);
  }
  const left = trimmedSpan(paragraph, cut, paragraph.length);
  if (left) found.push(left);
  return found;
}

function sentencesOfParagraph(text: string, span: Utf16Span, language: string | null): Utf16Span[] {
  const paragraph = withoutWraps(text.slice(span.from, span.to));
  const words = sentenceWords(language);
  const found: Utf16Span[] = [];
  for (const piece of pieces(paragraph, language)) {
    const last = found.at(-1);
    const isNewLine = last !== undefined && paragraph.slice(last.to, piece.from).includes('\n');
    // Whatever ends it is near its end: looking further back makes long chains of joins slow.
    const before = last ? paragraph.slice(Math.max(last.from, last.to - 200), last.to) : '';
    if (last && !isNewLine && continues(before, paragraph.slice(piece.from, piece.to), words)) last.to = piece.to;
    else found.push({ ...piece });
  }
  return found.map(({ from, to }) => ({ from: span.from + from, to: span.from + to }));
}

/**
 * The sentences of a text in order, without surrounding white space; none crosses a paragraph. Only white space is left
 * out.
 */
export function sentences(text: string, language: string | null): Utf16Span[] {
  return paragraphs(text).flatMap((span) => sentencesOfParagraph(text, span, language));
}
