/**
 * Bytes → text, in one place: byte order mark, then valid UTF-8, then the declared charset if it fits, then detection.
 */
import iconv from 'iconv-lite';
import { detect } from 'jschardet';
import { own } from '../../../text/own.ts';
import { isEbcdic, readEbcdic } from './ebcdic.ts';
import { isJohab, readJohab } from './johab.ts';
import { isKazakh } from './kazakh.ts';
import { betterLatinCharset } from './latin-charset.ts';
import { readMacArabic } from './mac-arabic.ts';
import { repairMojibake } from './mojibake.ts';
import { readSevenBits } from './seven-bit-charsets.ts';

export interface Decoded {
  readonly text: string;
  /** Lower-case name of the charset that was used. */
  readonly charset: string;
  /** How it was determined, in plain words. */
  readonly from: 'byte order mark' | 'valid UTF-8' | 'the declared charset' | 'detection' | 'fallback';
}

const SAMPLE_BYTES = 192 * 1024;
const DETECTION_FLOOR = 0.2;

/** The web's meaning of charset labels, where it differs from the label itself (WHATWG Encoding). */
const ALIASES: Record<string, string> = {
  ansi: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  gb2312: 'gb18030',
  // Python's mail programs write its own name of the codec into headers.
  eucgb2312_cn: 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  'x-sjis': 'shift_jis',
  // The table of Mac OS 9, in which Ukrainian has all its letters.
  maccyrillic: 'macukraine',
  macukrainian: 'macukraine',
  macce: 'maccenteuro',
  maccentraleurroman: 'maccenteuro',
  'kz-1048': 'rk1048',
  ptcp154: 'pt154',
  cp154: 'pt154',
  koi: 'koi8-r',
  koi8: 'koi8-r',
  uhc: 'cp949',
  visual: 'iso-8859-8',
  sun_eu_greek: 'iso-8859-7',
  csiso2022jp: 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'utf-8-sig': 'utf-8',
  utf8: 'utf-8',
  unicode: 'utf-16le',
  'utf-16': 'utf-16le',
  'unicode-1-1-utf-7': 'utf-7',
  'tis-620': 'windows-874',
  'iso-8859-11': 'windows-874',
  'ks_c_5601-1987': 'euc-kr',
  cp1361: 'johab',
};

/** Never throws; what cannot be decoded becomes U+FFFD. `declared` is a charset named outside the bytes (a header). */
export function decode(bytes: Uint8Array, declared?: string | null): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoded = decodedBy(buffer, declared);
  return decoded.charset === 'windows-1251' && isKazakh(decoded.text)
    ? { text: read(buffer, 'rk1048'), charset: 'rk1048', from: 'detection' }
    : decoded;
}

function decodedBy(buffer: Buffer, declared: string | null | undefined): Decoded {
  const mark = byteOrderMark(buffer);
  if (mark)
    return { text: read(buffer.subarray(mark.length), mark.charset), charset: mark.charset, from: 'byte order mark' };
  const wide = wideCharset(buffer) ?? wideEastAsian(buffer);
  if (wide) return { text: read(buffer, wide), charset: wide, from: 'detection' };
  if (isEbcdic(buffer)) return { text: readEbcdic(buffer), charset: 'ibm500', from: 'detection' };
  const named = declared ?? declaredCharset(buffer);
  const label = named ? canonical(named) : null;
  if (buffer.subarray(0, 64).includes(Buffer.from('\x1b$)C', 'latin1')))
    return { text: readShiftedKorean(buffer), charset: 'iso-2022-kr', from: 'detection' };
  // All bytes are ASCII, so only a header can name it; a declaration in the page is not believed.
  if (declared && label === 'utf-7') return { text: read(buffer, label), charset: label, from: 'the declared charset' };
  const stateful = buffer.subarray(0, SAMPLE_BYTES).includes(0x1b);
  if (!stateful) {
    const utf8 = strictUtf8(buffer);
    if (utf8 !== null) {
      const isAscii = utf8.length === buffer.length;
      const sevenBits = isAscii ? readSevenBits(utf8) : null;
      if (sevenBits) return { ...sevenBits, from: 'detection' };
      const undone = isAscii ? null : repairMojibake(utf8, buffer);
      return { text: undone ?? utf8, charset: 'utf-8', from: 'valid UTF-8' };
    }
  }
  const mixed = stateful ? null : mixedLines(buffer);
  if (mixed !== null) return { text: mixed, charset: 'utf-8', from: 'detection' };
  if (label && label !== 'utf-8' && canRead(label)) {
    const text = read(buffer, label);
    if (isPlausible(text)) {
      const other = otherThanDeclared(buffer, label) ?? betterLatinCharset(detectionSample(buffer), label);
      if (other) return { text: read(buffer, other), charset: other, from: 'detection' };
      return { text, charset: label, from: 'the declared charset' };
    }
  }
  return detected(buffer, label);
}

/** In exactly that charset, for formats that name it beyond doubt; Western if it is unknown. Never throws. */
export function decodeAs(bytes: Uint8Array, charset: string): string {
  const label = canonical(charset);
  return read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), canRead(label) ? label : 'windows-1252');
}

/** False where no charset fits: the result would not be what was written. */
export function isDecoded({ text, from }: Decoded): boolean {
  return from !== 'fallback' || (isPlausible(text) && !isStrangeChinese(text));
}

function detected(buffer: Buffer, label: string | null): Decoded {
  const mostlyUtf8 = buffer.toString('utf8');
  if (share(mostlyUtf8, '\uFFFD') < 0.002 && (label === 'utf-8' || countAbove(mostlyUtf8, 0xff) > 20))
    return { text: mostlyUtf8, charset: 'utf-8', from: label === 'utf-8' ? 'the declared charset' : 'detection' };
  const east = pairedCharset(buffer) ?? (isShiftJis(buffer) ? 'shift_jis' : null) ?? (isJohab(buffer) ? 'johab' : null);
  if (east) return { text: read(buffer, east), charset: east, from: 'detection' };
  const guess = detect(detectionSample(buffer));
  // The detector is too ready to see two- or four-byte charsets in packed data; `wideCharset` has already checked for
  // these.
  const isWide = /^utf-?(?:16|32)/i.test(guess.encoding ?? '');
  const charset = guess.encoding && !isWide ? withEuro(buffer, canonical(guess.encoding)) : null;
  if (charset && guess.confidence >= DETECTION_FLOOR && canRead(charset)) {
    const text = read(buffer, charset);
    if (charset === 'gb18030' && isStrangeChinese(text)) return { text, charset, from: 'fallback' };
    const better = isPlausible(text) ? betterLatinCharset(detectionSample(buffer), charset) : leastBroken(buffer);
    if (better) return { text: read(buffer, better), charset: better, from: 'detection' };
    return { text, charset, from: 'detection' };
  }
  const least = leastBroken(buffer);
  if (least) return { text: read(buffer, least), charset: least, from: 'detection' };
  const last = label && label !== 'utf-8' && canRead(label) ? label : withEuro(buffer, 'windows-1252');
  const latin = betterLatinCharset(detectionSample(buffer), last);
  if (latin) return { text: read(buffer, latin), charset: latin, from: 'detection' };
  return { text: read(buffer, last), charset: last, from: 'fallback' };
}

/** Lines in one charset among lines in UTF-8, as programs that concatenate files produce; null for any other text. */
function mixedLines(b: Buffer): string | null {
  const lines = b.toString('latin1').split('\n');
  const written = lines.flatMap((line, i) => (/[\x80-\xff]/.test(line) ? [i] : []));
  const others = written.filter((i) => strictUtf8(Buffer.from(lines[i] as string, 'latin1')) === null);
  const isMixed = others.length > 0 && others.length * 2 < written.length && written.length >= LEAST_LINES;
  if (!isMixed) return null;
  const rest = Buffer.from(others.map((i) => lines[i]).join('\n'), 'latin1');
  const readings = detected(rest, null).text.split('\n');
  if (readings.length !== others.length) return null;
  const byLine = new Map(others.map((i, n) => [i, readings[n]]));
  return lines.map((line, i) => byLine.get(i) ?? Buffer.from(line, 'latin1').toString('utf8')).join('\n');
}

/** With letters beyond ASCII: a few in another charset may happen to be valid UTF-8. */
const LEAST_LINES = 4;

/**
 * Two-byte charsets by where everyday characters lie: GB 2312 leads B0–D7, both bytes high; Big5 leads A4–C6, many
 * trails below 80. Short texts defeat a detector.
 */
function pairedCharset(b: Buffer): string | null {
  let [pairs, gb, big5, lowTrail, rare] = [0, 0, 0, 0, 0];
  const end = Math.min(b.length - 1, SAMPLE_BYTES);
  for (let i = 0; i < end; i++) {
    const [lead = 0, trail = 0] = [b[i], b[i + 1]];
    if (lead < 0x80) continue;
    // GBK beyond GB 2312, and the four-byte sequences of GB 18030: signs and rare names.
    if (lead === 0x80 || lead === 0xff || trail < 0x30 || (trail > 0x39 && trail < 0x40) || trail === 0x7f) return null;
    if (lead < 0xa1 || trail < 0x40 || (trail > 0x7e && trail < 0xa1)) {
      rare++;
      i += trail < 0x40 ? 3 : 1;
      continue;
    }
    pairs++;
    if (trail < 0x7f) lowTrail++;
    if (lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) gb++;
    if (lead >= 0xa4 && lead <= 0xc6) big5++;
    i++;
  }
  if (pairs < 8 || rare > pairs * 0.03) return null;
  if (lowTrail === 0 && gb > pairs * 0.75 && isCommon(b, 'gb18030')) return 'gb18030';
  return lowTrail > pairs * 0.15 && big5 > pairs * 0.7 && isCommon(b, 'big5') ? 'big5' : null;
}

/** Every byte above ASCII begins a pair, and most pairs are kana or everyday kanji (level 1 of JIS X 0208). */
function isShiftJis(b: Buffer): boolean {
  let [pairs, everyday] = [0, 0];
  const end = Math.min(b.length, SAMPLE_BYTES) - 1;
  for (let i = 0; i < end; i++) {
    const [lead = 0, trail = 0] = [b[i], b[i + 1]];
    if (lead < 0x80) continue;
    if (lead === 0x80 || (lead > 0x9f && lead < 0xe0) || lead > 0xfc) return false;
    if (trail < 0x40 || trail === 0x7f || trail > 0xfc) return false;
    pairs++;
    const isKana = (lead === 0x82 && trail >= 0x9f) || lead === 0x83 || (lead === 0x81 && trail <= 0x5b);
    if (isKana || (lead === 0x88 && trail >= 0x9f) || (lead > 0x88 && lead < 0x98)) everyday++;
    i++;
  }
  return pairs >= 4 && everyday > pairs * 0.8;
}

/**
 * Korean and Japanese use the same bytes as GB 2312: only text made of everyday Chinese characters is taken for
 * Chinese.
 */
function isCommon(b: Buffer, charset: string): boolean {
  const han = read(b.subarray(0, 32_768), charset).match(/\p{Script=Han}/gu) ?? [];
  const daily = han.filter((c) => DAILY_HAN.has(c)).length;
  return han.length >= 8 && daily > han.length * 0.15;
}

/** Characters that are all rare: the bytes were in another charset, such as EUC-TW, which cannot be read. */
function isStrangeChinese(text: string): boolean {
  const han = text.slice(0, 32_768).match(/\p{Script=Han}/gu) ?? [];
  return han.length >= 60 && han.filter((c) => DAILY_HAN.has(c)).length < han.length * 0.05;
}

const DAILY_HAN = new Set(
  '的一是不了在人有我他这這中大来來上国國个個到说說们們为為子和你地出道也时時年得就那要下以生会會自着著去之过過家学學对對可她里后後小么麼心多天而能好都然没沒日于於起还還发發成事只作当當想看文无無开開手十用主行方又如前所本见見经經头頭面公同三已老从從动動两兩长長简簡体體繁字新闻聞',
);

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
function leastBroken(b: Buffer): string | null {
  let best: string | null = null;
  let least = 0.02;
  for (const charset of ONE_BYTE) {
    const broken = brokenShare(b, charset);
    if (broken < least) [best, least] = [charset, broken];
  }
  return best;
}

function brokenShare(b: Buffer, charset: string): number {
  const sample = read(detectionSample(b).subarray(0, 32_768), charset);
  const letters = sample.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  if (letters < FEW_LETTERS) return 1;
  // The Arabic charset also contains French letters.
  const latin = sample.match(/(?!\p{ASCII})\p{Script=Latin}/gu)?.length ?? 0;
  return ((sample.match(BROKEN)?.length ?? 0) + latin) / Math.max(1, letters);
}

/** Fewer may be anything. */
const FEW_LETTERS = 24;
const BROKEN_THROUGHOUT = 0.08;

/**
 * A page may declare the wrong charset for its script: the other is used if it fits while the declared one breaks words
 * throughout.
 */
function otherThanDeclared(b: Buffer, declared: string): string | null {
  if (declared === 'gb18030' || declared === 'big5') {
    const paired = pairedCharset(b);
    return paired === declared ? null : paired;
  }
  if (!/^(?:windows-(?:125[1356]|874)|koi8-[ru]|ibm866|mac(?:ukraine|greek)|iso-8859-[5678])$/.test(declared))
    return null;
  const isBroken = brokenShare(b, declared) > BROKEN_THROUGHOUT || isShouted(read(detectionSample(b), declared));
  const other = isBroken ? leastBroken(b) : null;
  return other && !isShouted(read(detectionSample(b), other)) ? other : null;
}

/** Words in capitals, and names with a small initial: KOI8 and windows-1251 swap the cases. */
function isShouted(text: string): boolean {
  const letters = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const capitals = text.match(/(?=\p{Lu})\p{Script=Cyrillic}/gu)?.length ?? 0;
  return letters > 40 && capitals > letters * 0.7 && /(?<!\p{L})\p{Ll}\p{Lu}{2}/u.test(text);
}

/**
 * ISO 8859-15 differs from windows-1252 in eight bytes; currency signs and fractions inside words or after numbers give
 * it away.
 */
function withEuro(b: Buffer, charset: string): string {
  if (!/^(?:windows-125[024]|iso-8859-\d+)$/.test(charset)) return charset;
  const latin = b.subarray(0, SAMPLE_BYTES).toString('latin1');
  const isNewer = /\d\s?\u00a4|[a-z][\u00bd\u00a8\u00b8][a-z]|\u00bc[a-z]/i.test(latin) && !/[\x80-\x9f]/.test(latin);
  return isNewer ? 'iso-8859-15' : charset;
}

const WESTERN = /^(?:iso[-_]?8859[-_]1(?::1987)?|iso88591|latin-?1|l1|cp819|ibm819|(?:us-)?ascii|ansi_x3\.4-19\d\d)$/;

function canonical(label: string): string {
  const name = label
    .trim()
    .toLowerCase()
    .replace(/^iso8859-/, 'iso-8859-')
    .replace(/^x-mac-/, 'mac')
    .replace(/^dos-(?=\d)/, 'cp');
  if (WESTERN.test(name)) return 'windows-1252';
  const bare = name.replace(/^x-/, '');
  return own(ALIASES, name) ?? own(ALIASES, bare) ?? (canRead(name) ? name : bare);
}

function byteOrderMark(b: Buffer): { charset: string; length: number } | null {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return { charset: 'utf-8', length: 3 };
  if (b[0] === 0xff && b[1] === 0xfe && b[2] === 0 && b[3] === 0) return { charset: 'utf-32le', length: 4 };
  if (b[0] === 0 && b[1] === 0 && b[2] === 0xfe && b[3] === 0xff) return { charset: 'utf-32be', length: 4 };
  if (b[0] === 0xff && b[1] === 0xfe) return { charset: 'utf-16le', length: 2 };
  if (b[0] === 0xfe && b[1] === 0xff) return { charset: 'utf-16be', length: 2 };
  return null;
}

/** UTF-16 and UTF-32 without a byte order mark: ASCII characters leave zero bytes always on the same side. */
function wideCharset(b: Buffer): string | null {
  const sample = b.subarray(0, 8192 - (8192 % 4));
  if (sample.length < 8) return null;
  const zeros = [0, 0, 0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 4] = (zeros[i % 4] ?? 0) + 1;
  const quarter = Math.floor(sample.length / 4);
  const [a = 0, c = 0, d = 0, e = 0] = zeros;
  if (a > quarter * 0.95 && c > quarter * 0.95 && e < quarter * 0.1) return 'utf-32be';
  if (d > quarter * 0.95 && e > quarter * 0.95 && a < quarter * 0.1) return 'utf-32le';
  if (b.length % 2 !== 0) return null;
  const even = a + d;
  const odd = c + e;
  if (even + odd < quarter * 0.02 || even + odd > quarter * 2.2) return null;
  const charset = even > odd * 8 ? 'utf-16be' : odd > even * 8 ? 'utf-16le' : null;
  return charset && looksWritten(read(sample, charset)) ? charset : null;
}

/**
 * UTF-16 without a mark whose text has hardly any ASCII: its bytes include the control codes that no other charset has.
 */
function wideEastAsian(b: Buffer): string | null {
  const sample = b.subarray(0, 8192);
  if (b.length % 2 !== 0 || sample.length < 32) return null;
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 27)) controls++;
  if (controls < sample.length * 0.01) return null;
  return ['utf-16le', 'utf-16be'].find((charset) => isEastAsian(read(sample, charset))) ?? null;
}

/** Mostly Chinese or Japanese, with the characters that make up most of any such text. */
function isEastAsian(text: string): boolean {
  const written = text.replace(/\s/gu, '');
  const han = written.match(/\p{Script=Han}/gu) ?? [];
  const kana = written.match(/[\u3040-\u30ff]/g)?.length ?? 0;
  const everyday = han.filter((c) => DAILY_HAN.has(c)).length + kana;
  return looksWritten(text) && han.length + kana > written.length * 0.7 && everyday > written.length * 0.1;
}

/** Nearly every character is a letter, digit, mark, punctuation or white space found in texts. */
function looksWritten(text: string): boolean {
  const good = text.match(/[\p{L}\p{M}\p{N}\p{P}\p{S}\s]/gu)?.length ?? 0;
  const isMixture = MIXTURE.every((script) => script.test(text));
  return good > [...text].length * 0.97 && share(text, '\uFFFD') < 0.01 && !isMixture;
}

/**
 * What packed data looks like, two bytes at a time: Chinese, Korean, and scripts of India, Africa and China's
 * minorities.
 */
const MIXTURE = [/\p{Script=Han}/u, /\p{Script=Hangul}/u, /[\u0700-\u0dff\u1000-\u10ff\u1200-\u1dff\ua000-\uabff]/u];

/** The charset declared in the first bytes of an HTML or XML text, or null. */
function declaredCharset(b: Buffer): string | null {
  const head = b.subarray(0, 4096).toString('latin1');
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w:.-]{2,40})/i.exec(head)?.[1] ??
    null
  );
}

function strictUtf8(b: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(b);
  } catch {
    return null;
  }
}

/** Read without iconv-lite, which does not know them. */
const OWN = ['iso-2022-jp', 'johab', 'macarabic'];

function canRead(charset: string): boolean {
  return iconv.encodingExists(charset) || OWN.includes(charset);
}

function read(b: Buffer, charset: string): string {
  if (charset === 'utf-8') return b.toString('utf8');
  if (charset === 'johab') return readJohab(b);
  if (charset === 'macarabic') return readMacArabic(b);
  return charset === 'iso-2022-jp'
    ? new TextDecoder('iso-2022-jp').decode(b)
    : iconv.decode(b, charset, { stripBOM: true });
}

/** ISO-2022-KR: between shift-out and shift-in, the bytes of EUC-KR without their high bit. */
function readShiftedKorean(b: Buffer): string {
  const out = Buffer.alloc(b.length);
  let [length, isShifted] = [0, false];
  for (let i = 0; i < b.length; i++) {
    const byte = b[i] ?? 0;
    if (byte === 0x0e || byte === 0x0f) isShifted = byte === 0x0e;
    else if (byte === 0x1b) i += 3;
    else out[length++] = isShifted && byte > 0x20 ? byte | 0x80 : byte;
  }
  return iconv.decode(out.subarray(0, length), 'euc-kr');
}

/** Tags dilute what a detector sees, so it gets only lines with bytes above ASCII. */
function detectionSample(b: Buffer): Buffer {
  if (b.length <= 4096 && (b.includes(0x1b) || !b.includes('</'))) return b;
  const lines: string[] = [];
  let size = 0;
  for (const line of b.toString('latin1').split(/(?<=\n)/)) {
    if (!/[\x80-\xff]|\p{Cc}(?=[$(])/u.test(line)) continue;
    const bare = line.replace(/<[^<>]{0,2000}>/g, ' ');
    lines.push(bare);
    size += bare.length;
    if (size > SAMPLE_BYTES) break;
  }
  return Buffer.from(lines.join('').slice(0, SAMPLE_BYTES), 'latin1');
}

function share(text: string, character: string): number {
  let count = 0;
  for (let i = text.indexOf(character); i >= 0; i = text.indexOf(character, i + 1)) count++;
  return text.length === 0 ? 0 : count / text.length;
}

function countAbove(text: string, code: number): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > code) count++;
  return count;
}

/** A wrong charset shows as replacement characters, C1 controls, or adjacent accented Latin letters. */
function isPlausible(text: string): boolean {
  const sample = text.slice(0, 400_000);
  if (share(sample, '\uFFFD') > 0.002) return false;
  const controls = sample.match(/[\x80-\x9f]/g)?.length ?? 0;
  if (controls > 20 && controls > sample.length * 0.001) return false;
  const accented = sample.match(/[\u00a1-\u024f]/g)?.length ?? 0;
  const inRuns = sample.match(/[\u00a1-\u024f]{4,}/g)?.join('').length ?? 0;
  return accented < 40 || inRuns < accented * 0.3;
}
