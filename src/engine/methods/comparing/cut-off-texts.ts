/** Counts articles whose text ends where their page asks readers to pay: what they do not say, they may have said after that. */

import { MOST_WORDS_CUT_OFF, paywallLine } from '../../extract/story/paywall-phrases.ts';
import {
  type ColumnText,
  furnitureOf,
  type MatrixBy,
  type MatrixRange,
  shortTexts,
} from '../../store/comparing/matrix.ts';
import type { Connection } from '../../store/connection.ts';
import { inChunks } from '../../store/in-chunks.ts';
import type { Pace } from '../../store/pace.ts';

/** By revision. A revision never changes, and reading the furniture of thousands takes a while. */
const known = new WeakMap<Connection, Map<number, boolean>>();

/** Returns how many such articles each of these columns has in the range; columns without any are left out. */
export async function countCutOff(
  db: Connection,
  by: MatrixBy,
  range: MatrixRange,
  columnIds: readonly number[],
  pace: Pace,
): Promise<Map<number, number>> {
  const texts = shortTexts(db, by, range, columnIds, MOST_WORDS_CUT_OFF);
  const isCutOff = await cutOffAmong(db, texts, pace);
  const cut = texts.filter(({ revisionId }) => isCutOff.get(revisionId));
  return new Map([...Map.groupBy(cut, ({ columnId }) => columnId)].map(([id, all]) => [id, all.length]));
}

/** What was set aside is read so many texts at a time. */
const AT_ONCE = 100;

/** Says of each of these revisions whether it is cut off. */
export async function cutOffAmong(
  db: Connection,
  texts: readonly Omit<ColumnText, 'columnId'>[],
  pace: Pace,
): Promise<ReadonlyMap<number, boolean>> {
  const isCutOff = known.get(db) ?? new Map<number, boolean>();
  known.set(db, isCutOff);
  const unknown = texts.filter(({ revisionId }) => !isCutOff.has(revisionId));
  const words = new Map(unknown.map((text) => [text.revisionId, text.words]));
  for (const ids of inChunks([...words.keys()], AT_ONCE)) {
    for (const { revisionId, furniture } of furnitureOf(db, ids)) {
      isCutOff.set(revisionId, paywallLine(furniture, words.get(revisionId) ?? 0) !== null);
    }
    await pace();
  }
  return isCutOff;
}
