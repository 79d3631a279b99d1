// The noun phrase beside a verb: who speaks.

import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PASTS,
  LINKS,
  OF_NOUNS,
  PREPOSITIONS,
  PRONOUNS,
  QUANTIFIERS,
  SUBORDINATORS,
  TIMES,
} from './english-words.ts';
import type { Token } from './tokens.ts';

/** Indices of tokens, half open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const MOST_WORDS = 14;
const MOST_ASIDES = 4;

export const isVerbLike = ({ folded, isCapital }: Token): boolean =>
  !isCapital && (AUXILIARIES.has(folded) || IRREGULAR_PASTS.has(folded) || /.{3}ed$/u.test(folded));

/** Where a noun phrase can begin: "the", a name, "two", "officials". */
const opens = (token: Token): boolean =>
  token.kind === 'word' &&
  !TIMES.has(token.folded) &&
  !LINKS.has(token.folded) &&
  (DETERMINERS.has(token.folded) ||
    QUANTIFIERS.has(token.folded) ||
    /^\p{N}/u.test(token.folded) ||
    (token.isCapital && !PREPOSITIONS.has(token.folded)));

/** The noun phrase that ends before token `end`; null if none plainly does. */
export function speakerBefore(tokens: readonly Token[], end: number): Range | null {
  const last = tokens[end - 1];
  if (last?.kind === 'comma') return behindAsides(tokens, end - 1);
  if (last?.kind === 'aside') return speakerBefore(tokens, end - 1);
  if (last?.kind !== 'word') return null;
  if (PRONOUNS.has(last.folded)) return { from: end - 1, to: end };
  const found = nounPhrase(tokens, clauseStart(tokens, end), end);
  // "a sign that read"
  return found && last.folded === 'that' && found.from < end - 1 ? { from: found.from, to: end - 1 } : found;
}

/** "Larry Moor, a fisherman of Averin, said": the phrase before the commas. */
function behindAsides(tokens: readonly Token[], comma: number): Range | null {
  let before = comma;
  for (let count = 0; count < MOST_ASIDES; count++) {
    let opening = before - 1;
    while (opening > 0 && /^(?:word|aside)$/u.test((tokens[opening] as Token).kind)) opening--;
    if (opening < 1 || tokens[opening]?.kind !== 'comma' || before - opening < 2) return null;
    const aside = tokens.slice(opening + 1, before);
    // ", and the mayor, Ann Bell, said": a clause of its own, of which nothing before it is the subject.
    if (CONJUNCTIONS.has(aside[0]?.folded ?? '')) return null;
    const found = speakerBefore(tokens, opening);
    if (found && tokens[opening - 1]?.kind !== 'comma') {
      // "the mayor, Ann Bell, said", "council leader, Ann Bell, said"
      const isNamed = aside.every(({ isCapital }) => isCapital) && !isPlace(tokens, opening, before);
      if (isNamed && holdsNoun(tokens.slice(found.from, found.to))) return { from: opening + 1, to: before };
      // "Ann Bell, of Averin, Ohio, said": a place behind a preposition is no speaker.
      if (!isNamed && !PREPOSITIONS.has(tokens[found.from - 1]?.folded ?? '')) return found;
    }
    before = opening;
  }
  return null;
}

/** "the mayor of Averin, Ohio" */
const isPlace = (tokens: readonly Token[], opening: number, end: number): boolean =>
  end - opening === 2 &&
  PREPOSITIONS.has(tokens[opening - 2]?.folded ?? '') &&
  (tokens[opening - 1]?.isCapital ?? false);

const holdsNoun = (phrase: readonly Token[]): boolean =>
  phrase.some(({ kind, folded, isCapital }) => kind === 'word' && !isCapital && !PREPOSITIONS.has(folded));

/** Behind the last mark or word that opens a clause. */
function clauseStart(tokens: readonly Token[], end: number): number {
  let at = end;
  while (at > 0 && end - at < MOST_WORDS) {
    const token = tokens[at - 1] as Token;
    if (token.kind === 'aside') at--;
    else if (token.kind !== 'word' || (SUBORDINATORS.has(token.folded) && at < end)) break;
    else at--;
  }
  return at;
}

/** The phrase at the end of the words from..end: the longest that begins like one and holds no verb. */
function nounPhrase(tokens: readonly Token[], from: number, end: number): Range | null {
  const verb = tokens.slice(from, end).findLastIndex(isVerbLike);
  let at = from + verb + 1;
  while (at < end && CONJUNCTIONS.has((tokens[at] as Token).folded)) at++;
  while (at < end) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1];
    const isObject = before?.kind === 'word' && OF_NOUNS.has(before.folded) && at > from;
    if (opens(token) && !isObject) return { from: at, to: end };
    at = isObject || PREPOSITIONS.has(token.folded) ? skipObject(tokens, at, end) : at + 1;
  }
  return lastName(tokens, from, end) ?? barePlural(tokens, from + verb + 1, end);
}

/** "donors", "people close to the mayor" */
function barePlural(tokens: readonly Token[], from: number, end: number): Range | null {
  const first = tokens[from];
  const before = tokens[from - 1]?.kind;
  if (!first || from === end || before === 'word' || !isBareNoun(first)) return null;
  const isPlural = tokens.slice(from, Math.min(end, from + 3)).some(({ folded }) => /[^sui]s$|^people$/u.test(folded));
  return isPlural ? { from, to: end } : null;
}

/** Past a preposition with its day, year or name: "On Tuesday", "In March 2016". */
function skipObject(tokens: readonly Token[], at: number, end: number): number {
  let next = at + 1;
  while (next < end && TIMES.has((tokens[next] as Token).folded)) next++;
  return next;
}

function lastName(tokens: readonly Token[], from: number, end: number): Range | null {
  let at = end;
  while (at > from && (tokens[at - 1] as Token).isCapital && !TIMES.has((tokens[at - 1] as Token).folded)) at--;
  const before = tokens[at - 1];
  const isObject = at > from && before?.kind === 'word' && PREPOSITIONS.has(before.folded);
  return at < end && !isObject ? { from: at, to: end } : null;
}

/**
 * The noun phrase that begins at token `at`, without what is set off by commas; null if none does. `isBare`: it may begin without an article
 * ("local officials").
 */
export function speakerAfter(tokens: readonly Token[], at: number, isBare: boolean): Range | null {
  const first = tokens[at];
  if (first?.kind !== 'word' || first.folded === 'that') return null;
  if (PRONOUNS.has(first.folded)) return { from: at, to: at + 1 };
  if (!opens(first) && !(isBare && isBareNoun(first))) return null;
  let to = at + 1;
  while (to < tokens.length && to - at < MOST_WORDS && goesOn(tokens, to)) to++;
  while (to > at + 1 && isTail(tokens[to - 1] as Token)) to--;
  return { from: at, to };
}

const isBareNoun = ({ folded }: Token): boolean =>
  !PREPOSITIONS.has(folded) &&
  !SUBORDINATORS.has(folded) &&
  !TIMES.has(folded) &&
  !AUXILIARIES.has(folded) &&
  !ADVERBS.has(folded) &&
  !/(?:ly|ing)$/u.test(folded);

function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === 'aside') return true;
  if (token.kind !== 'word' || isVerbLike(token) || endsPhrase(token) || opensAnother(tokens, at)) return false;
  if (!PREPOSITIONS.has(token.folded)) return true;
  const next = tokens[at + 1];
  return OF_NOUNS.has(token.folded) && next?.kind === 'word' && !TIMES.has(next.folded) && opens(next);
}

/** "told the council | the pier …", "told Bell | some of …": not "a friend of the mayor". */
function opensAnother(tokens: readonly Token[], at: number): boolean {
  const { folded, isCapital } = tokens[at] as Token;
  if (isCapital) return false;
  const before = tokens[at - 1]?.folded ?? '';
  const isOpener = DETERMINERS.has(folded) || (QUANTIFIERS.has(folded) && tokens[at + 1]?.folded === 'of');
  return isOpener && !PREPOSITIONS.has(before) && !CONJUNCTIONS.has(before) && !QUANTIFIERS.has(before);
}

const endsPhrase = ({ folded, isCapital }: Token): boolean =>
  SUBORDINATORS.has(folded) || TIMES.has(folded) || PRONOUNS.has(folded) || (folded.endsWith('ing') && !isCapital);

const isTail = ({ folded }: Token): boolean => PREPOSITIONS.has(folded) || CONJUNCTIONS.has(folded);
