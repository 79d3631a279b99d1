/** Kazakh in its own charset (KZ-1048), which pages declare as the Russian one that it was made from. */

/**
 * Read as Russian, its further letters become those of Macedonian and Belarusian, of Ukrainian, and of neither: no
 * language has them all.
 */
const SIGNS = [/[ќјѕ]/g, /[єїґ]/g, /[ыэ]/g];

export function isKazakh(asRussian: string): boolean {
  const sample = asRussian.slice(0, 32_768);
  return SIGNS.every((letters) => (sample.match(letters)?.length ?? 0) >= 2);
}
