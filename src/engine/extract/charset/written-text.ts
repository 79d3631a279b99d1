/** Whether decoded text looks like what somebody wrote. */

/** Nearly every character is a letter, digit, mark, punctuation or white space found in texts. */
export function looksWritten(text: string): boolean {
  const good = text.match(/[\p{L}\p{M}\p{N}\p{P}\p{S}\s]/gu)?.length ?? 0;
  const isMixture = MIXTURE.every((script) => script.test(text));
  return good > [...text].length * 0.97 && replacedShare(text) < 0.01 && !isMixture;
}

/**
 * What packed data looks like, two bytes at a time: Chinese, Korean, and scripts of India, Africa and China's
 * minorities.
 */
const MIXTURE = [/\p{Script=Han}/u, /\p{Script=Hangul}/u, /[\u0700-\u0dff\u1000-\u10ff\u1200-\u1dff\ua000-\uabff]/u];

/** A wrong charset shows as replacement characters, C1 controls, or adjacent accented Latin letters. */
export function isPlausible(text: string): boolean {
  const sample = text.slice(0, 400_000);
  if (replacedShare(sample) > 0.002) return false;
  const controls = sample.match(/[\x80-\x9f]/g)?.length ?? 0;
  if (controls > 20 && controls > sample.length * 0.001) return false;
  const accented = sample.match(/[\u00a1-\u024f]/g)?.length ?? 0;
  const inRuns = sample.match(/[\u00a1-\u024f]{4,}/g)?.join('').length ?? 0;
  return accented < 40 || inRuns < accented * 0.3;
}

/** Returns the share of characters that could not be decoded. */
export function replacedShare(text: string): number {
  let count = 0;
  for (let i = text.indexOf('\uFFFD'); i >= 0; i = text.indexOf('\uFFFD', i + 1)) count++;
  return text.length === 0 ? 0 : count / text.length;
}
