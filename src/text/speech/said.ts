// What an article gives as somebody's words.

import { languageOrAssumed } from '../language.ts';
import { saidByClauses } from './said/by-clauses.ts';
import { saidByPatterns } from './said/by-patterns.ts';
import { grammarOf } from './said/grammar.ts';
import { saidInEnglish } from './said/in-english.ts';
import type { Said } from './said/statement.ts';

export type { Said };

/** What is said in `text`, in its order; none overlaps another. `language` is a BCP 47 tag; null leaves it to the script. */
export function saidIn(text: string, language: string | null): Said[] {
  const primary = languageOrAssumed(language, text);
  if (primary === 'en') return saidInEnglish(text);
  const grammar = grammarOf(primary);
  return grammar ? saidByClauses(text, primary, grammar) : saidByPatterns(text, primary);
}
