/** Which Latin charset a text is in: one under which nearly all its letters belong to one language. */
import iconv from 'iconv-lite';

/** The small letters above ASCII that a language uses; one row per language, or per two that are written alike. */
const ALPHABETS = [
  'àâæçéèêëîïôœùûüÿ',
  'äöüßéèà',
  'áéíñóúüçàèòïºª',
  'àáâãçéêíóôõúüºª',
  'àèéìíîòóùú',
  'éëïöüèêáóíúàçä',
  'æøåéèôóòäöü',
  'åäöéàü',
  'áðéíóúýþæö',
  'õäöüšžé',
  'ąćęłńóśźżé',
  'áčďéěíňóřšťúůýžöü',
  'áäčďéíĺľňóôŕšťúýžöüěř',
  'áéíóöőúüű',
  'čćđšžé',
  'ăâîşţé',
  'ăâîșțé',
  'çğıöşüâîûé',
  'ąčęėįšųūžé',
  'āčēģīķļņšūžōŗ',
  'āčēģīķļņšūž',
  'ċġħżàèìòù',
  'ĉĝĥĵŝŭ',
  'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
];
const CHARSETS = [
  'windows-1252',
  'windows-1250',
  'iso-8859-2',
  'windows-1254',
  'windows-1257',
  'maccenteuro',
  'iso-8859-3',
  'iso-8859-10',
  'iso-8859-16',
  'macintosh',
  'viscii',
];
const LATIN = new Set([...CHARSETS, 'iso-8859-4', 'iso-8859-13', 'iso-8859-15', 'macroman', 'macintosh']);
/** Fewer letters may come from a few names. */
const LEAST = 8;
/** Vietnamese has so many letters that nearly any byte is one, so it is recognised by its commonest words. */
const VIETNAMESE = /(?<!\p{L})(?:và|của|là|được|không|những|các|người|một|đã|với|này|từ|ở|có|đến|năm|vào)(?!\p{L})/gu;
const NEARLY_ALL = 0.97;
const MARGIN = 0.1;
/** A sign between letters is a letter in another charset. */
const LETTER = /(?!\p{ASCII})\p{L}|(?<=\p{L})[\p{S}\p{No}\u0080-\u009f\u00a1-\u00bf](?=\p{L})/gu;
/** No language writes this: the letter comes from another charset. */
const CAPITAL_INSIDE = /(?<=\p{Ll})(?!\p{ASCII})\p{Lu}(?=\p{Ll})/gu;

/** The charset that fits if the assumed one does not; null if that one fits, or none is better. */
export function betterLatinCharset(bytes: Buffer, taken: string): string | null {
  if (!LATIN.has(taken)) return null;
  const now = fit(bytes, taken, 1) ?? 1;
  if (now >= NEARLY_ALL) return null;
  let best: string | null = null;
  let most = Math.max(NEARLY_ALL, now + MARGIN);
  for (const charset of CHARSETS) {
    const own = charset === taken ? null : fit(bytes, charset, LEAST);
    if (own !== null && own >= most) [best, most] = [charset, own + Number.EPSILON];
  }
  return best;
}

/** How many of the letters above ASCII, of few or many, one language has; 0 for any other script. */
export function shareOfOneLanguage(bytes: Buffer, charset: string): number {
  return fit(bytes, charset, 1) ?? 0;
}

/** How many of the letters above ASCII belong to the best-fitting language; null if there are too few. */
function fit(bytes: Buffer, charset: string, least: number): number | null {
  const text = iconv.decode(bytes, charset).replace(CAPITAL_INSIDE, '¤').toLowerCase();
  const letters = text.match(LETTER) ?? [];
  if (letters.length < least) return null;
  if (charset === 'viscii' && (text.match(VIETNAMESE)?.length ?? 0) < 2 + letters.length / 40) return null;
  const counts = new Map<string, number>();
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const known = alphabetsIn(charset).map((alphabet) =>
    [...alphabet].reduce((sum, letter) => sum + (counts.get(letter) ?? 0), 0),
  );
  return Math.max(...known) / letters.length;
}

const alphabets = new Map<string, readonly string[]>();

/** Those that can be written in this charset. */
function alphabetsIn(charset: string): readonly string[] {
  const known = alphabets.get(charset);
  if (known) return known;
  const written = ALPHABETS.filter((letters) => iconv.decode(iconv.encode(letters, charset), charset) === letters);
  alphabets.set(charset, written);
  return written;
}
