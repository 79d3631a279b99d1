// Words of Chinese, which nothing parts: a phrase that is cut after so many signs would end in the middle of one.
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Where the word ends that the sign before `at` belongs to; `at` after punctuation. */
export function hanWordEnd(text: string, at: number): number {
  const word = segmenter.segment(text).containing(at - 1);
  return word?.isWordLike ? word.index + word.segment.length : at;
}
