// Chinese words, which are not separated: a phrase cut after a fixed number of characters would end inside a word.
/** Made when first needed, because it takes ten milliseconds of each thread that starts. */
let segmenter: Intl.Segmenter | undefined;

/** The end of the word that the character before `at` belongs to; `at` after punctuation. */
export function hanWordEnd(text: string, at: number): number {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const word = segmenter.segment(text).containing(at - 1);
  return word?.isWordLike ? word.index + word.segment.length : at;
}

/** One character that denies what follows; not so in 不断 (always), 不仅 (not only), 非常 (very), 南非 (South Africa). */
export const HAN_NO =
  '(?:[没無无](?![论論])|不(?![仅僅但只断斷久少同过過管管料论論错錯])|未(?![来來必免])|(?<![南北东東西中亚亞是除莫若])非(?![常洲]))';
