/** A head directly above the first paragraph, without a blank line between them. */

import { surfaceFold } from '../../../text/tokens/normaliser.ts';
import { STOP_WORD_LANGUAGES, stopWords } from '../../../text/tokens/stop-words.ts';
import { HEADLINE, isAddressed, isHeadLike } from './headline.ts';
import { endsSentence, isLaidOut } from './plain-text.ts';

const MOST_LINES = 4;
/** Shorter lines are verses, addresses or a list. */
const LEAST_WIDTH = 50;
/** A line on which the next word would have been within this share of the width ends where its writer ended it. */
const ENDED = 0.8;
const LEAST_PARAGRAPH = 40;

/** Each line of such a head is a run of its own. @param isWrapped lines end at the width of the text */
export function headApart(blocks: string[][], isWrapped: boolean): string[][] {
  const [first = [], ...rest] = blocks;
  // Without a blank line anywhere, each line is a paragraph.
  if (!isWrapped && rest.length === 0) return blocks;
  const at = isWrapped ? wrappedStart(first) : paragraphStart(first);
  const head = first.slice(0, at);
  const isHead = head.every((line) => !isLaidOut(line) && !/[.,;:。，；：、]$/u.test(line.trimEnd()));
  const hasTitle = head.some((line) => HEADLINE.test(line) && !isHeadLike(line));
  if (at > MOST_LINES || !isHead || !hasTitle || head.some((line) => isAddressed(line.trim()))) return blocks;
  const below = [first.slice(at), ...rest];
  if (isWrapped && mayGoOn(head, below)) return blocks;
  return [...head.map((line) => [line]), first.slice(at), ...rest];
}

/**
 * A sentence whose place and day were cut off its first line may go on below it: in small letters, with a name, a
 * number or what somebody said. No sentence says so soon again what it is about, as the first below a title does.
 */
function mayGoOn(head: readonly string[], below: readonly (readonly string[])[]): boolean {
  const [first = []] = below;
  const next = first[0]?.trim() ?? '';
  const line = head.at(-1) ?? '';
  const words = wordsOf(line);
  if (!/\p{Lu}|\p{Ll}/u.test(line) || isSetOff(head) || DATELINE.test(next)) return false;
  if (isStopWord(words.at(-1) ?? '') || !/^\p{Lu}/u.test(next)) return true;
  const told = new Set(wordsOf(first.slice(0, LINES_OF_LEAD).join(' ')));
  if (words.some((word) => word.length >= LEAST_TOLD && !isStopWord(word) && told.has(word))) return false;
  const word = /^\p{L}+/u.exec(next)?.[0] ?? '';
  return NAME_PARTICLE.test(next) || !(isStopWord(word) || isInSmallLetters(word, below.flat()));
}

/** Underlined, in capitals, or with a day or an author beside it. */
const isSetOff = (head: readonly string[]): boolean =>
  head.some((line) => isHeadLike(line) || !/[\p{L}\p{N}]/u.test(line)) || !/\p{Ll}/u.test(head.at(-1) ?? '');

const LINES_OF_LEAD = 4;
/** In letters; shorter words are said again in one sentence, too. */
const LEAST_TOLD = 5;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** A word that elsewhere is in small letters has its capital as the first of a sentence. */
const isInSmallLetters = (word: string, lines: readonly string[]): boolean => {
  const small = new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, 'u');
  return lines.some((line) => small.test(line));
};

/** "HAVENPORT, March 3", "Havenport (Wire) –" */
const DATELINE = /^\s*\p{Lu}(?:[\p{Lu}\s.'-]{2,40}\s?[,(/—–]|[\p{L}\s.'-]{2,40}\s?\([^()]{2,30}\)\s?[-—–])/u;

/** "La Quinta", "Al Gore": also a name's first word. */
const NAME_PARTICLE = /^(?:A[ls]?|D[aeio]|Das|De[lnr]|Dos|El|L[aeo]s?|San|Ten|Van|Vom|Von|Will)\s\p{Lu}/u;

const isStopWord = (word: string): boolean =>
  STOP_WORD_LANGUAGES.some((language) => stopWords(language).has(surfaceFold(word)));

/** The first line that is full, with others below it; 0 if there is none. */
function wrappedStart(lines: readonly string[]): number {
  const widths = lines.slice(0, MOST_LINES * 5).map((line) => line.trimEnd().length);
  const width = Math.max(...widths);
  const isFull = (line: string, i: number) => {
    const next = /^\s*(?=.*[\p{L}\p{N}])\S*/u.exec(lines[i + 1] ?? '')?.[0].length ?? 0;
    return line.trimEnd().length + 1 + next > width * ENDED;
  };
  const at = lines.findIndex(isFull);
  return width < LEAST_WIDTH || at === lines.length - 1 ? 0 : Math.max(0, at);
}

/** The first line that is a paragraph, at least twice as long as those above it; 0 if there is none. */
function paragraphStart(lines: readonly string[]): number {
  const at = lines.findIndex((line) => line.length >= LEAST_PARAGRAPH && endsSentence(line.trimEnd()));
  return lines.slice(0, Math.max(0, at)).every(({ length }) => length * 2 <= (lines[at]?.length ?? 0))
    ? Math.max(0, at)
    : 0;
}
