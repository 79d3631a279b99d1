/** The words that a sentence has in quotation marks, and what a text has in their place. */
import { splitsNoCharacter } from '../../../text/anchors/occurrences.ts';
import { wholeWords } from '../../../text/anchors/whole-words.ts';
import type { Utf16Span } from '../../../text/offsets.ts';

/** What opens with one of these and is never closed goes on to the end of the sentence, or to the paragraph that opens with it again. */
const OPENING = [
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
  ['〝', '〞〟'],
  ['‚', '‘’'],
  ['‹', '›'],
].flatMap(([opener, closers]) => {
  const others = `[^${opener}${closers}]`;
  return [
    `${opener}((?:${others}|${opener}${others}*[${closers}])+)[${closers}]`,
    `${opener}(${others}+)(?:[${closers}]|$|(?=\\n\\s*${opener}))`,
  ];
});
/** Behind a letter or a digit they close, or are an apostrophe or an inch. */
const STRAIGHT_OR_TURNED = [
  '"([^"]+)"',
  '＂([^＂]+)＂',
  // Of text from right to left.
  '”([^“”]+)“',
  '”([^”]+)”',
  '»([^»«]+)«',
  '›([^›‹]+)‹',
  String.raw`'(?=\S)((?:[^']|(?<=\p{L})'(?=\p{L})){3,}?)(?<=\S)'(?!\p{L})`,
];
const SINGLE = String.raw`‘((?:[^‘’]|’(?=\p{L}))+)’`;
const QUOTED = new RegExp(
  [...OPENING, SINGLE, ...STRAIGHT_OR_TURNED.map((pattern) => String.raw`(?<![\p{L}\p{N}])${pattern}`)].join('|'),
  'gu',
);

export function quotedWords(sentence: string): string[] {
  return [...sentence.matchAll(QUOTED)].map((match) => match.slice(1).find(Boolean) as string);
}

/** Whether words begin or end within a word, a number or a character. */
export function isCut(text: string, span: Utf16Span): boolean {
  return wholeWords(text, span) !== span || !splitsNoCharacter(text, span);
}

/** The analyst's own words in brackets, or dots: what they stand for is left out. */
const OMISSION = /\s*(?:\[[^\]]*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3}|\. \. \.)\s*/gu;
/** In "[T]he" they stand for letters. */
const LETTERS = /\[[^\]]*\](?=\p{L})|(?<=\p{L})\[[^\]]*\]/gu;
const PUT_IN = /\[[^\]]*\p{L}/u;
const [GAP, SOME_LETTERS] = ['\ue000', '\ue001'];
/** In code units. */
const LONGEST_GAP = 1_000;
const MOST_PARTS = 8;

interface Quoted {
  /** What the text has there, with all that the quotation leaves out. */
  readonly words: string;
  /** Whether nothing was left out in between or put in. */
  readonly isWhole: boolean;
}

/** Returns where the words are quoted from; null if the text has them nowhere, or only as parts of longer ones. */
export function quotedFrom(article: string, quoted: string): Quoted | null {
  const words = inOneSpelling(quoted).replace(AT_END, '');
  const text = inOneSpelling(article);
  const whole = wordsLike(text, [words]);
  if (whole !== null) return { words: whole, isWhole: true };
  const parts = words
    .replace(LETTERS, SOME_LETTERS)
    .replace(OMISSION, GAP)
    .split(GAP)
    .filter((part) => part.trim() !== '');
  const found = parts.length > MOST_PARTS ? null : wordsLike(text, parts);
  return found === null ? null : { words: found, isWhole: parts.length === 1 && !PUT_IN.test(words) };
}

/** A mark may be in or outside the quotation, and so may one that closes a quotation within. */
const AT_END = /[.,;،，。"”’'»›」』]+$/u;
/** Signs that are not seen: for hyphens, breaks and directions. Those that join letters, or keep them apart, are. */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

function inOneSpelling(text: string): string {
  return text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/ ?(?:…|\.{3}|\. \. \.) ?/gu, '…');
}

/** Finds the parts in this order, none of them cut. */
function wordsLike(text: string, parts: readonly string[]): string | null {
  const placesOfParts: Utf16Span[][] = [];
  for (const part of parts) {
    const places = wholePlaces(text, part.trim());
    if (places.length === 0) return null;
    placesOfParts.push(places);
  }
  const [first = [], ...others] = placesOfParts;
  for (const { from, to } of first) {
    const end = others.reduce<number | null>((at, places) => at && endOfNext(places, at), to);
    if (end !== null) return text.slice(from, end);
  }
  return null;
}

function wholePlaces(text: string, part: string): Utf16Span[] {
  return [...text.matchAll(new RegExp(patternOf(part), 'gu'))]
    .map(({ 0: words, index }) => ({ from: index, to: index + words.length }))
    .filter((span) => !isCut(text, span));
}

function endOfNext(places: readonly Utf16Span[], at: number): number | null {
  return places.find(({ from }) => from >= at && from - at <= LONGEST_GAP)?.to ?? null;
}

const MARKS = /["“”„«»‹›‘’‚'ʼ`´′″׳״＂「」『』〝〞〟]/u;
const DASHES = /[-‐‑‒–—−]/u;
/** A quotation that goes on opens each of its paragraphs with a mark. */
const SPACE = String.raw`\s+(?:["“„«»‘'「『](?<=\n\s*.))?`;

/** Marks of quotation within a quotation change with those around it, and spaces with the lines. */
function patternOf(words: string): string {
  return words
    .split(/(\s+)/u)
    .map((piece) => (piece.trim() === '' && piece !== '' ? SPACE : [...piece].map(signPattern).join('')))
    .join('');
}

function signPattern(sign: string): string {
  if (sign === SOME_LETTERS) return String.raw`\p{L}*`;
  if (MARKS.test(sign)) return MARKS.source;
  if (DASHES.test(sign)) return DASHES.source;
  return /[\p{L}\p{M}\p{N}]/u.test(sign) ? sign : `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`;
}
