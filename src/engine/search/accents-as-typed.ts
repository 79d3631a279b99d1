/** Words typed with accents: the index knows them without, so the texts themselves tell which articles have just these letters. */
import { stripMarks } from '../../text/letters/fold.ts';
import { matchingAmong } from '../store/search/search.ts';
import { searchedTexts } from '../store/search/search-fields.ts';
import type { ArchiveView } from './archive-view.ts';
import type { SearchedWord } from './match-expression.ts';

const LATIN_WORD = /[\p{Script=Latin}\p{M}]+/gu;

/** Of each article, the share of its accented words that it has as typed, perhaps with an ending: 1 if it has none of them; empty if no word has accents. */
export function sharesAsTyped(
  { db }: ArchiveView,
  words: readonly SearchedWord[],
  ids: readonly number[],
): ReadonlyMap<number, number> {
  const accented = words.flatMap(({ word, match }) => {
    const patterns = patternsOf(word.text);
    return patterns.length > 0 ? [{ patterns, inAnySpelling: matchingAmong(db, match, ids) }] : [];
  });
  if (accented.length === 0) return new Map();
  const shareIn = (id: number, text: string) => {
    // Of “ferry OR Fähre”, an article with only the first has nothing to put it back.
    const patterns = accented.flatMap((each) => (each.inAnySpelling.has(id) ? each.patterns : []));
    return patterns.length === 0 ? 1 : patterns.filter((pattern) => pattern.test(text)).length / patterns.length;
  };
  return new Map(
    searchedTexts(db, ids).map(({ articleId, title, text }) => [articleId, shareIn(articleId, `${title}\n${text}`)]),
  );
}

function patternsOf(typed: string): RegExp[] {
  return (typed.normalize('NFC').match(LATIN_WORD) ?? [])
    .filter((word) => stripMarks(word.toLowerCase()) !== word.toLowerCase())
    .map((word) => new RegExp(String.raw`(?<![\p{L}\p{M}])${word}`, 'iu'));
}
