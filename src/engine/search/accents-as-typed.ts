/** Words typed with accents: the index knows them without, so the texts themselves tell which articles have just these letters. */
import { stripMarks } from '../../text/letters/fold.ts';
import { searchedTexts } from '../store/search/search-fields.ts';
import type { ArchiveView } from './archive-view.ts';
import type { SearchedWord } from './match-expression.ts';

const LATIN_WORD = /[\p{Script=Latin}\p{M}]+/gu;

/** Of each article, the share of the accented words that it has as typed, perhaps with an ending; empty if no word has accents. */
export function sharesAsTyped(
  { db }: ArchiveView,
  words: readonly SearchedWord[],
  ids: readonly number[],
): ReadonlyMap<number, number> {
  const accented = words
    .flatMap(({ word }) => word.text.normalize('NFC').match(LATIN_WORD) ?? [])
    .filter((word) => stripMarks(word.toLowerCase()) !== word.toLowerCase());
  if (accented.length === 0) return new Map();
  const patterns = accented.map((word) => new RegExp(String.raw`(?<![\p{L}\p{M}])${word}`, 'iu'));
  const shareIn = (text: string) => patterns.filter((pattern) => pattern.test(text)).length / patterns.length;
  return new Map(searchedTexts(db, ids).map(({ articleId, title, text }) => [articleId, shareIn(`${title}\n${text}`)]));
}
