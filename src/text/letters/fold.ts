// One spelling of letters for table look-ups: case, apostrophes, Arabic alef, yeh, teh marbuta and vowel signs.

const PLAIN = /^[\x20-\x5f\x61-\x7e]*$/u;

/** Lower case (i for the Turkish İ, too) and one form of each letter with several spellings. The result may be shorter than `text`. */
export function foldLetters(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/i\u0307/gu, 'i')
    .replace(/[’ʼ`]/gu, "'")
    .replace(/[\u064B-\u065F\u0670\u0640]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/ё/gu, 'е');
}

/** Latin letters without their marks (é → e, ß → ss, ø → o). */
export function stripMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/æ/gu, 'ae')
    .replace(/œ/gu, 'oe')
    .replace(/ø/gu, 'o')
    .replace(/ł/gu, 'l')
    .replace(/[đð]/gu, 'd')
    .replace(/þ/gu, 'th')
    .replace(/ı/gu, 'i');
}

/** Folds a name for lookup: NFKC, lower case, runs of white space as one space. Names with the same result are the same name. */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
