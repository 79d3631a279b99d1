// A negator that quoted words are denied by and that is not quoted with them: "safe ship" is not what "not a safe ship" says.
import { languageOrAssumed } from '../language.ts';
import { BETWEEN_HAN, denies, isReachedAcross, negatorBeforeHan, negatorBehind } from '../negation/negators.ts';
import type { Utf16Span } from '../offsets.ts';
import { sentences } from '../sentences/sentences.ts';
import { words } from '../words/words.ts';

/** UTF-16 code units on each side of the quoted words, more than a negator and its sentence's end are long. */
const AROUND = 60;

export interface LeftOutNegator extends Utf16Span {
  readonly word: string;
  readonly isBefore: boolean;
}

/** The negator before `span`, with nothing but an article or the like between, or directly behind it; null if there is none. */
export function leftOutNegator(text: string, span: Utf16Span, tag: string | null): LeftOutNegator | null {
  const language = languageOrAssumed(tag, text);
  return before(text, span, language) ?? behind(text, span, language);
}

/** Before quoted words: space, an opening mark of quotation, or the hyphen of "non-lethal". */
const BESIDE = /(?:[^\S\n]*(?:\n[^\S\n]*)?["“„«‘‚「『]?|-)$/u;

function before(text: string, { from }: Utf16Span, language: string): LeftOutNegator | null {
  const start = Math.max(0, from - AROUND);
  const preceding = text.slice(start, from).replace(BESIDE, '');
  const found = denyingHan(preceding, language) ?? denyingWord(preceding, language);
  if (found === null || isNumero(found.word, text.slice(from))) return null;
  const negator = { from: start + found.from, to: start + found.to, word: found.word, isBefore: true };
  return isOneSentence(text, negator.from, from, language) ? negator : null;
}

type Found = Omit<LeftOutNegator, 'isBefore'>;

function denyingHan(preceding: string, language: string): Found | null {
  for (const reaching of [preceding, preceding.replace(BETWEEN_HAN, '')]) {
    const word = negatorBeforeHan(reaching, language);
    if (word !== null) return { from: reaching.length - word.length, to: reaching.length, word };
  }
  return null;
}

/** "may not have been", "was not a very" */
const MOST_BETWEEN = 3;

function denyingWord(preceding: string, language: string): Found | null {
  let end = preceding.length;
  for (const { from, to, folded, surface } of words(preceding)
    .slice(-1 - MOST_BETWEEN)
    .reverse()) {
    const isBeside = end === preceding.length ? to === end : /^\s+$/u.test(preceding.slice(to, end));
    if (!isBeside) return null;
    if (denies(folded, language)) return { from, to, word: surface };
    if (!isReachedAcross(folded, language)) return null;
    end = from;
  }
  return null;
}

function behind(text: string, { to }: Utf16Span, language: string): LeftOutNegator | null {
  const following = text.slice(to, to + AROUND);
  const word = negatorBehind(following, language);
  if (word === null) return null;
  const from = to + following.indexOf(word);
  return { from, to: from + word.length, word, isBefore: false };
}

/** "No 12" counts, "no 12" denies. */
const isNumero = (word: string, following: string) => word === 'No' && /^\p{N}/u.test(following);

function isOneSentence(text: string, from: number, to: number, language: string): boolean {
  const start = Math.max(0, from - AROUND);
  return sentences(text.slice(start, to + AROUND), language).some(
    (one) => start + one.from <= from && to < start + one.to,
  );
}
