// The negators of a sentence, what they deny, and the words that leave open what it says.

import type { Utf16Span } from '../offsets.ts';
import { clauseAround } from '../sentences/clauses.ts';
import { surfaceFold } from '../tokens/normaliser.ts';
import { stopWords } from '../tokens/stop-words.ts';
import { type Word, words } from '../words/words.ts';
import { DENY_ONCE, LEAVE_OPEN, MODALS, TELL_NOTHING, TELL_ON, WITHOUT } from './denial-words.ts';
import { DENIED_BY_NOTHING, denies, isNobody, refuses, SUPPOSING } from './negators.ts';

interface Denial {
  /** The index of the negator. */
  readonly at: number;
  /** The index of the word it denies; -1 if that is not found. */
  readonly head: number;
}

export interface DenialsRead {
  readonly text: string;
  readonly language: string;
  readonly words: readonly Word[];
  /** Where the clause of each word begins. */
  readonly clauses: readonly number[];
  /** Whether each word tells something by itself. */
  readonly tells: readonly boolean[];
  readonly denials: readonly Denial[];
  /** Words by which what is told is not plainly so or not so, folded; '?' for a question. */
  readonly leftOpenBy: ReadonlySet<string>;
}

/** How many words after a negator the one it denies may stand. */
const REACH = 4;

/** What is longer is a list or a table. */
export const LONGEST_SENTENCE = 2_000;

/** Null in a language without tables. */
export function denialsIn(text: string, language: string): DenialsRead | null {
  if (!LEAVE_OPEN[language] || text.length > LONGEST_SENTENCE) return null;
  const all = words(text);
  const clauses = all.map((word) => clauseStart(text, word));
  const tells = all.map(
    (word, at) => isTelling(word, language) && !isNobody(word.folded, all[at - 1]?.folded, language),
  );
  const denials = all.flatMap((word, at): Denial[] => {
    if (!denies(word.folded, language) && !refuses(word, all[at + 1], language)) return [];
    return [{ at, head: headOf(at, clauses, tells) }];
  });
  return { text, language, words: all, clauses, tells, denials, leftOpenBy: leftOpenBy(text, all, denials, language) };
}

/** "He said, that it was lit" is one clause: who says it matters. */
const THAT = /^\s*(?:dass|daß|que|qu['’]|che|że|iż|dat|что|що)(?!\p{L})/u;

function clauseStart(text: string, { from, to }: Utf16Span): number {
  const start = clauseAround({ text, from: 0, to: text.length }, from, to).from;
  return start > 0 && THAT.test(text.slice(start, to)) ? clauseStart(text, { from: start - 1, to: start - 1 }) : start;
}

function isTelling({ folded }: Word, language: string): boolean {
  if (TELL_NOTHING[language]?.test(folded) || MODALS[language]?.test(folded)) return false;
  const bare = surfaceFold(folded);
  return bare.length > 1 && !stopWords(language).has(bare);
}

function headOf(negator: number, clauses: readonly number[], tells: readonly boolean[]): number {
  for (let at = negator + 1; at <= negator + REACH; at += 1) {
    if (clauses[at] !== clauses[negator]) return -1;
    if (tells[at]) return at;
  }
  return -1;
}

function leftOpenBy(text: string, all: readonly Word[], denials: readonly Denial[], language: string): Set<string> {
  const asks = /[?؟]["”»’)]*\s*$/u.test(text) ? ['?'] : [];
  const undone = denials.flatMap(({ at }) => {
    const next = all[at + 1]?.folded ?? '';
    return DENIED_BY_NOTHING.test(next) ? [next] : [];
  });
  const opening = all.filter(
    ({ folded }, at) =>
      !denials.some((denial) => denial.at === at) &&
      ((LEAVE_OPEN[language]?.test(folded) && !TELL_ON.test(folded)) || SUPPOSING[language]?.test(folded)),
  );
  return new Set([...asks, ...undone, ...opening.map(({ folded }) => folded)]);
}

/** The denials in the clause of word `at`. */
export function denialsAround({ denials, clauses }: DenialsRead, at: number): Denial[] {
  return denials.filter((denial) => clauses[denial.at] === clauses[at]);
}

/** Whether the negators of one clause deny once. */
export function denyOnce(inClause: readonly Denial[], { words: all, language }: DenialsRead): boolean {
  if (inClause.length === 1) return true;
  const said = inClause.map(({ at }) => all[at]?.folded ?? '');
  return DENY_ONCE.has(language) && new Set(said).size === said.length && !said.some((word) => WITHOUT.test(word));
}

/** Whether a new statement begins between a negator and a word behind it. */
export function tellsOn({ words: all, text }: DenialsRead, negator: number, at: number): boolean {
  return all
    .slice(negator + 1, at)
    .some(({ folded, from }) => TELL_ON.test(folded) && /[,;،؛–—]\s*$/u.test(text.slice(0, from)));
}
