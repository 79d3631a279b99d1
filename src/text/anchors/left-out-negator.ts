// A negator that stands right beside quoted words and is not quoted with them: "safe" is not what "not safe" says.
import { languageOrAssumed } from '../language.ts';
import { denies, negatorBeforeHan, negatorBehind } from '../negators.ts';
import type { Utf16Span } from '../offsets.ts';
import { sentences } from '../sentences.ts';
import { words } from '../words.ts';

/** UTF-16 code units on each side of the quoted words, more than a negator and its sentence's end are long. */
const AROUND = 60;

export interface LeftOutNegator extends Utf16Span {
  readonly word: string;
  readonly isBefore: boolean;
}

/** The negator directly before or behind `span` in the same sentence; null if there is none. */
export function leftOutNegator(text: string, span: Utf16Span, tag: string | null): LeftOutNegator | null {
  const language = languageOrAssumed(tag, text);
  return before(text, span, language) ?? behind(text, span, language);
}

/** Between a negator and what it denies: space, an opening mark of quotation, or the hyphen of "non-lethal". */
const BETWEEN = /(?:[^\S\n]*(?:\n[^\S\n]*)?["“„«‘‚「『]?|-)$/u;

function before(text: string, { from }: Utf16Span, language: string): LeftOutNegator | null {
  const preceding = text.slice(Math.max(0, from - AROUND), from).replace(BETWEEN, '');
  const word = negatorBeforeHan(preceding, language) ?? denyingWord(preceding, language);
  if (word === null || isNumero(word, text.slice(from))) return null;
  const to = Math.max(0, from - AROUND) + preceding.length;
  const negator = { from: to - word.length, to, word, isBefore: true };
  return isOneSentence(text, negator.from, from, language) ? negator : null;
}

function denyingWord(preceding: string, language: string): string | null {
  const last = words(preceding).at(-1);
  return last?.to === preceding.length && denies(last.folded, language) ? last.surface : null;
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
