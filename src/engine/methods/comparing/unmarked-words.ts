/** Finds the words of a claim's passages in articles where they are not marked: a source that prints them is not silent. */
import type { UnmarkedWords } from '../../../contract/model/comparing/matrix.ts';
import { findPassage } from '../../../text/copies/find-passage.ts';
import { type ReadWords, readWords } from '../../../text/copies/read-words.ts';
import { currentTextIfAny } from '../../store/articles/revisions.ts';
import type { CopyOfPassage } from '../../store/comparing/matrix.ts';
import type { Connection } from '../../store/connection.ts';
import type { Pace } from '../../store/pace.ts';

/** @returns for each cell, by its key, the first of these articles that contains the words */
export async function unmarkedWords(
  db: Connection,
  copies: readonly CopyOfPassage[],
  cellKey: (copy: CopyOfPassage) => string,
  pace: Pace,
): Promise<Map<string, UnmarkedWords>> {
  const found = new Map<string, UnmarkedWords>();
  const texts = new Map<number, ReadWords>();
  for (const copy of copies) {
    if (found.has(cellKey(copy))) continue;
    let text = texts.get(copy.articleId);
    if (!text) {
      const current = currentTextIfAny(db, copy.articleId);
      if (current === null) continue;
      text = readWords(current);
      texts.set(copy.articleId, text);
    }
    await pace();
    const span = findPassage(text, copy);
    if (span) found.set(cellKey(copy), { articleId: copy.articleId, ...span });
  }
  return found;
}
