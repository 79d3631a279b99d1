/** The language of a text: detected from its words, with the declared language as one vote. */
import { primaryLanguage } from '../../../text/language.ts';
import type { Decoded } from '../charset/decode.ts';

const SAMPLE = 3000;
const ENOUGH = 120;
/** The minimum score of texts in the languages it knows. */
const SURE = 0.5;

/** BCP 47, or null if undecided. `declared` wins over a close second, and decides alone if there is little text. */
export async function detectLanguage(text: string, declared: string | null = null): Promise<string | null> {
  const claim = normalLanguage(declared);
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  const letters = sample.match(/\p{L}+/gu)?.reduce((sum, { length }) => sum + length, 0) ?? 0;
  const script = languageOfScript(sample, letters);
  const isJapaneseHan = script === 'zh' && letters < ENOUGH && agrees(claim, 'ja');
  if (script !== null) return agrees(claim, script) || isJapaneseHan ? claim : script;
  if (letters < 12 || hasTooFewWords(sample)) return claim;
  // Its table is read with the first text.
  const { detect } = await import('./detector.ts');
  const result = detect(sample);
  if (result === null) return claim;
  const { language, scores } = result;
  const score = scores.get(language) ?? 0;
  const detected = nameOf(language, sample);
  // The detector answers for any text, even in a language it does not know.
  const isSure = result.isReliable || (letters >= ENOUGH && score >= SURE);
  if (!isSure) return claim;
  if (claim === null || agrees(claim, detected)) return claim ?? detected;
  const claimed = primaryLanguage(claim) === 'nb' ? 'no' : primaryLanguage(claim);
  const isClose = (scores.get(claimed) ?? 0) > score * 0.93;
  return isClose || letters < ENOUGH ? claim : detected;
}

/** By its tag; Indonesian, which the detector takes for Malay, by words that the two spell differently. */
function nameOf(language: string, sample: string): string {
  if (language === 'no') return 'nb';
  if (language !== 'ms') return language;
  const count = (words: RegExp) => sample.match(words)?.length ?? 0;
  return count(INDONESIAN) > count(MALAY) ? 'id' : 'ms';
}

const INDONESIAN =
  /\b(?:bahwa|karena|bisa|sedangkan|kantor|kota|mobil|uang|rumah sakit|polisi|presiden|menteri|senin|jumat|minggu|maret|agustus|desember|tewas|sekitar|berbeda|mereka|usai|warga)\b/giu;
const MALAY =
  /\b(?:bahawa|kerana|beliau|manakala|pejabat|bandar|bandaran|kereta|wang|hospital|polis|isnin|jumaat|ahad|mac|ogos|disember|berkata|ialah|mahu|sebanyak|berbeza|katanya|selepas|iaitu)\b/giu;

/** Single Latin letters, or a word or two of them, are too little to detect a language. */
function hasTooFewWords(sample: string): boolean {
  const words = new Set<string>();
  for (const [word] of sample.matchAll(/\p{L}{3,}/gu)) if (words.add(word).size === 3) return false;
  return !/(?!\p{Script=Latin})\p{L}/u.test(sample);
}

/** Chinese characters in a Japanese charset are Japanese. */
export function languageOfCharset({ text, charset }: Pick<Decoded, 'text' | 'charset'>): string | null {
  return /^(?:shift_jis|euc-jp|iso-2022-jp)$/.test(charset) && /\p{Script=Han}/u.test(text) ? 'ja' : null;
}

/** A well-formed BCP 47 tag in its usual spelling ("en_us" → "en-US"), or null. */
export function normalLanguage(tag: string | null): string | null {
  const trimmed = tag
    ?.trim()
    .split(/[,;\s]/)[0]
    ?.replaceAll('_', '-')
    .replace(/\.utf-?8$/i, '');
  if (!trimmed || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(trimmed)) return null;
  try {
    const canonical = Intl.getCanonicalLocales(trimmed)[0] ?? null;
    return canonical?.replace(/^no\b/, 'nb') ?? null;
  } catch {
    return null;
  }
}

function agrees(claim: string | null, language: string): claim is string {
  return claim !== null && primaryLanguage(claim) === language;
}

/** Letters of any of them. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2e80-\u2fff\u3040-\ufaff]|[\ud800-\udbff]/;

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af\u1100-\u11ff]/g, 'ko'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u10a0-\u10ff]/g, 'ka'],
  [/[\u0530-\u058f]/g, 'hy'],
  [/[\u1200-\u137f]/g, 'am'],
];

/** Scripts used by only one news language; Han without Kana or Hangul is Chinese. */
function languageOfScript(text: string, letters: number): string | null {
  if (letters === 0 || !BEYOND_LATIN.test(text)) return null;
  for (const [script, language] of SCRIPTS) {
    const share = (text.match(script)?.length ?? 0) / letters;
    if (share > (language === 'ja' ? 0.1 : 0.5)) return language;
  }
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) > letters * 0.5 ? 'zh' : null;
}
