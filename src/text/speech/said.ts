// What an article gives as somebody's words.

import { languageOrAssumed } from '../language.ts';
import type { Utf16Span } from '../offsets.ts';
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

/** What is said at one go, where a cue may interrupt it: "“…,” she said. “…”" */
export interface Statement extends Omit<Said, 'span'> {
  /** In order; only white space between two makes them one. */
  readonly pieces: readonly Utf16Span[];
}

/** What is said in `text`, with the pieces that share a cue together. */
export function statementsIn(text: string, language: string | null): Statement[] {
  const found: Statement[] = [];
  for (const { span, ...said } of saidIn(text, language)) {
    const last = found.at(-1);
    if (last?.cue && said.cue?.from === last.cue.from) {
      const kind = last.kind === said.kind ? last.kind : 'mixed';
      found.splice(-1, 1, { ...last, kind, pieces: withPiece(text, last.pieces, span) });
    } else found.push({ ...said, pieces: [span] });
  }
  return found;
}

function withPiece(text: string, pieces: readonly Utf16Span[], next: Utf16Span): Utf16Span[] {
  const last = pieces.at(-1);
  if (!last || text.slice(last.to, next.from).trim() !== '') return [...pieces, next];
  return [...pieces.slice(0, -1), { from: last.from, to: next.to }];
}
