/** Charsets of other scripts than Latin, one byte a character: in the wrong one, words break. */
import { detectionSample } from './detection-sample.ts';
import { readAs } from './named-charset.ts';

const ONE_BYTE = [
  'windows-1251',
  'koi8-u',
  'ibm866',
  'macukraine',
  'windows-1253',
  'windows-1256',
  'windows-1255',
  'windows-874',
];
const BROKEN =
  /\p{Ll}\p{Lu}|\p{L}[\p{S}\p{No}\u00a1-\u00bf]\p{L}|\p{Script=Latin}\P{Script=Latin}(?<=\p{L})|[\u2500-\u25ff\ufffd]/gu;

/** The charset of another script in which words break least: no capitals inside words, no signs between letters. */
export function leastBroken(b: Buffer): string | null {
  let best: string | null = null;
  let least = 0.02;
  for (const charset of ONE_BYTE) {
    const broken = brokenShare(b, charset);
    if (broken < least) [best, least] = [charset, broken];
  }
  return best;
}

/** The other charset if it fits while the declared one breaks words throughout; null where that is of no such script. */
export function lessBroken(b: Buffer, declared: string): string | null {
  if (!/^(?:windows-(?:125[1356]|874)|koi8-[ru]|ibm866|mac(?:ukraine|greek)|iso-8859-[5678])$/.test(declared))
    return null;
  const isBroken = brokenShare(b, declared) > BROKEN_THROUGHOUT || isShouted(readAs(detectionSample(b), declared));
  const other = isBroken ? leastBroken(b) : null;
  return other && !isShouted(readAs(detectionSample(b), other)) ? other : null;
}

function brokenShare(b: Buffer, charset: string): number {
  const sample = readAs(detectionSample(b).subarray(0, 32_768), charset);
  const letters = sample.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  if (letters < FEW_LETTERS) return 1;
  // The Arabic charset also contains French letters.
  const latin = sample.match(/(?!\p{ASCII})\p{Script=Latin}/gu)?.length ?? 0;
  return ((sample.match(BROKEN)?.length ?? 0) + latin) / Math.max(1, letters);
}

/** Fewer may be anything. */
const FEW_LETTERS = 24;
const BROKEN_THROUGHOUT = 0.08;

/** Words in capitals, and names with a small initial: KOI8 and windows-1251 swap the cases. */
function isShouted(text: string): boolean {
  const letters = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const capitals = text.match(/(?=\p{Lu})\p{Script=Cyrillic}/gu)?.length ?? 0;
  return letters > 40 && capitals > letters * 0.7 && /(?<!\p{L})\p{Ll}\p{Lu}{2}/u.test(text);
}
