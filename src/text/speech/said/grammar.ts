// How a language frames what is said, as predicates on its words.

import { type AttributionWords, attributionWords } from '../attribution-words.ts';
import { CLAUSE_WORDS, type ClauseWords } from './clause-words.ts';

type Flag = 'isThatSetOff' | 'isVerbSecond' | 'isProDrop';
type Listed = Exclude<keyof ClauseWords, Flag> | 'pronouns' | 'prepositions' | 'determiners';

export interface Grammar extends Pick<ClauseWords, Flag> {
  /** Whether a word, in lower case, is one of a list. */
  is(list: Listed, word: string): boolean;
  /** Verbs of saying, and "according to", wherever they stand. */
  readonly cues: RegExp;
  readonly sources: RegExp;
  /** The pronoun joined to a verb: "il" of "dit-il". */
  readonly inverted: RegExp;
}

const made = new Map<string, Grammar>();

/** The grammar of a language by its primary subtag; null if it has none. */
export function grammarOf(language: string): Grammar | null {
  const clause = CLAUSE_WORDS[language];
  if (!clause) return null;
  const known = made.get(language);
  if (known) return known;
  const grammar = grammarFrom(clause, attributionWords(language));
  made.set(language, grammar);
  return grammar;
}

function grammarFrom(clause: ClauseWords, attribution: AttributionWords): Grammar {
  const { pronouns, prepositions, determiners } = attribution;
  const { isThatSetOff, isVerbSecond, isProDrop, ...words } = clause;
  const lists = Object.entries({ ...words, pronouns, prepositions, determiners });
  const tests = new Map(lists.map(([list, words]) => [list, new RegExp(`^(?:${words})$`, 'u')]));
  const anywhere = (phrases: string) =>
    new RegExp(
      String.raw`(?<![\p{L}-])(?:${phrases.replaceAll(' ', String.raw`(?:${clause.inverted})?\s+`)})(?:${clause.inverted})?(?![\p{L}-])`,
      'giu',
    );
  return {
    is: (list, word) => tests.get(list)?.test(word) ?? false,
    cues: anywhere(attribution.verbs),
    // The longest first: "podle slov" before "podle".
    sources: anywhere(
      attribution.accordingTo
        .split('|')
        .sort((a, b) => b.length - a.length)
        .join('|'),
    ),
    inverted: /(?<=-)\p{L}{2,}(?=\s|$)/u,
    isThatSetOff,
    isVerbSecond,
    isProDrop,
  };
}
