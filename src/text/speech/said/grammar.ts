// How a language frames what is said, as predicates on its words.

import { type AttributionWords, attributionWords } from '../attribution-words.ts';
import { CLAUSE_WORDS, type ClauseWords } from './clause-words.ts';

type Listed = Exclude<keyof ClauseWords, 'isBare'> | 'pronouns' | 'prepositions' | 'determiners';

export interface Grammar {
  /** Whether a word, in lower case, is one of a list. */
  is(list: Listed, word: string): boolean;
  /** Verbs of saying, and "according to", wherever they stand. */
  readonly cues: RegExp;
  readonly sources: RegExp;
  readonly isBare: boolean;
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
  const lists = Object.entries({ ...clause, pronouns, prepositions, determiners });
  const tests = new Map(lists.map(([list, words]) => [list, new RegExp(`^(?:${words})$`, 'u')]));
  const anywhere = (words: string) =>
    new RegExp(String.raw`(?<![\p{L}-])(?:${words.replaceAll(' ', String.raw`\s+`)})(?![\p{L}-])`, 'giu');
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
    isBare: clause.isBare,
  };
}
