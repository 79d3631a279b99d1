/** What a passage and a claim that resembles it have in common, and what differs. */
import { datesInText } from '../../../text/dates/dates-in-text.ts';
import { figures } from '../../../text/figures/figures.ts';
import { languageOrAssumed } from '../../../text/language.ts';
import { reversals } from '../../../text/negation/reversed.ts';
import type { Likeness } from '../../../text/phrasing/likeness.ts';
import { type Token, tokens } from '../../../text/tokens/normaliser.ts';
import { STOP_WORD_LANGUAGES, stopWords } from '../../../text/tokens/stop-words.ts';

/** As many of the words that tell most as are named. */
const MOST_NAMED = 6;
/** What differs is looked for in passages of this length only, in UTF-16 units. */
const LONGEST_READ = 2_000;

interface Figured {
  readonly value: number;
  readonly words: string;
}

/**
 * Reads a passage once, to be set beside several claims. @param weight how much a word tells
 * @returns takes a statement, and whether it is close enough to be asked what differs
 */
export function likenessTo(
  passage: string,
  weight: (word: string) => number,
): (statement: string, isClose: boolean) => Likeness {
  const held = new Set(tokens(passage, 'en').map(({ token }) => token));
  const read = passage.slice(0, LONGEST_READ);
  return (statement, isClose) => {
    const shared = sharedWords(statement, held, weight);
    if (!isClose) return { shared, figures: NO_FIGURES, negator: null };
    const [negated] = reversals(statement, [read], languageOrAssumed(null, statement));
    return { shared, figures: differing(figuresOf(statement), figuresOf(read)), negator: negated?.negator ?? null };
  };
}

const NO_FIGURES: Likeness['figures'] = { claim: [], passage: [] };

/** Neighbours are named together. */
function sharedWords(statement: string, held: ReadonlySet<string>, weight: (word: string) => number): string[] {
  const telling = tokens(statement, 'en')
    .filter(({ token, surface }) => held.has(token) && !isCommon(surface))
    .sort((a, b) => weight(b.token) - weight(a.token))
    .slice(0, MOST_NAMED)
    .sort((a, b) => a.from - b.from);
  const runs: Pick<Token, 'from' | 'to'>[] = [];
  for (const { from, to } of telling) {
    const last = runs.at(-1);
    if (last && (from <= last.to || statement.slice(last.to, from) === ' ')) runs[runs.length - 1] = { ...last, to };
    else runs.push({ from, to });
  }
  return [...new Set(runs.map(({ from, to }) => statement.slice(from, to)))];
}

const isCommon = (surface: string): boolean => STOP_WORD_LANGUAGES.some((language) => stopWords(language).has(surface));

function figuresOf(text: string): Figured[] {
  const language = languageOrAssumed(null, text);
  return figures(text, language, datesInText(text, language, null))
    .filter(({ weak, vague }) => !weak && !vague)
    .map(({ value, numberFrom, numberTo }) => ({ value, words: text.slice(numberFrom, numberTo) }));
}

function differing(claim: readonly Figured[], passage: readonly Figured[]): Likeness['figures'] {
  const lacking = (own: readonly Figured[], other: readonly Figured[]) => [
    ...new Set(own.filter(({ value }) => other.every((each) => each.value !== value)).map(({ words }) => words)),
  ];
  const [theirs, its] = [lacking(claim, passage), lacking(passage, claim)];
  return theirs.length > 0 && its.length > 0 ? { claim: theirs, passage: its } : NO_FIGURES;
}
