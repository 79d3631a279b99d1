// Chinese words, which are not separated: a phrase cut after a fixed number of characters would end inside a word.
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The end of the word that the character before `at` belongs to; `at` after punctuation. */
export function hanWordEnd(text: string, at: number): number {
  const word = segmenter.segment(text).containing(at - 1);
  return word?.isWordLike ? word.index + word.segment.length : at;
}
