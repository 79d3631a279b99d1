/**
 * Bytes → text, in one place: byte order mark, then valid UTF-8, then the declared charset if it fits, then detection.
 */
import iconv from 'iconv-lite';
import { detect } from 'jschardet';
import { isShiftJis, isStrangeChinese, pairedCharset } from './chinese-and-japanese.ts';
import { detectionSample, SAMPLE_BYTES } from './detection-sample.ts';
import { isEbcdic, readEbcdic } from './ebcdic.ts';
import { hasGap, withGapsMarked, withoutTornCharacters } from './gaps.ts';
import { isJohab } from './johab.ts';
import { isKazakh } from './kazakh.ts';
import { betterLatinCharset } from './latin-charset.ts';
import { leastBroken, lessBroken } from './least-broken.ts';
import { repairMojibake } from './mojibake.ts';
import { canonicalName, canRead, readAs } from './named-charset.ts';
import { readSevenBits } from './seven-bit-charsets.ts';
import { byteOrderMark, wideCharset, wideEastAsian } from './wide-charset.ts';
import { isPlausible, replacedShare } from './written-text.ts';

export interface Decoded {
  readonly text: string;
  /** Lower-case name of the charset that was used. */
  readonly charset: string;
  /** How it was determined, in plain words. */
  readonly from: 'byte order mark' | 'valid UTF-8' | 'the declared charset' | 'detection' | 'fallback';
}

const DETECTION_FLOOR = 0.2;

/** Never throws; what cannot be decoded becomes U+FFFD, and so does a gap. `declared` is a charset named outside the bytes (a header). */
export function decode(bytes: Uint8Array, declared?: string | null): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!hasGap(buffer)) return decodedWhole(buffer, declared);
  const healed = withoutTornCharacters(buffer);
  const decoded = decodedWhole(strictUtf8(healed) === null ? buffer : healed, declared);
  return { ...decoded, text: withGapsMarked(decoded.text) };
}

function decodedWhole(buffer: Buffer, declared: string | null | undefined): Decoded {
  const decoded = decodedBy(buffer, declared);
  return decoded.charset === 'windows-1251' && isKazakh(decoded.text)
    ? { text: readAs(buffer, 'rk1048'), charset: 'rk1048', from: 'detection' }
    : decoded;
}

function decodedBy(buffer: Buffer, declared: string | null | undefined): Decoded {
  const mark = byteOrderMark(buffer);
  if (mark)
    return { text: readAs(buffer.subarray(mark.length), mark.charset), charset: mark.charset, from: 'byte order mark' };
  const wide = wideCharset(buffer) ?? wideEastAsian(buffer);
  if (wide) return { text: readAs(buffer, wide), charset: wide, from: 'detection' };
  if (isEbcdic(buffer)) return { text: readEbcdic(buffer), charset: 'ibm500', from: 'detection' };
  const named = declared ?? declaredCharset(buffer);
  const label = named ? canonicalName(named) : null;
  if (buffer.subarray(0, 64).includes(Buffer.from('\x1b$)C', 'latin1')))
    return { text: readShiftedKorean(buffer), charset: 'iso-2022-kr', from: 'detection' };
  // All bytes are ASCII, so only a header can name it; a declaration in the page is not believed.
  if (declared && label === 'utf-7')
    return { text: readAs(buffer, label), charset: label, from: 'the declared charset' };
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
    const text = readAs(buffer, label);
    if (isPlausible(text)) {
      const other = otherThanDeclared(buffer, label) ?? betterLatinCharset(detectionSample(buffer), label);
      if (other) return { text: readAs(buffer, other), charset: other, from: 'detection' };
      return { text, charset: label, from: 'the declared charset' };
    }
  }
  return detected(buffer, label);
}

/** In exactly that charset, for formats that name it beyond doubt; Western if it is unknown. Never throws. */
export function decodeAs(bytes: Uint8Array, charset: string): string {
  const label = canonicalName(charset);
  return readAs(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), canRead(label) ? label : 'windows-1252');
}

/** False where no charset fits: the result would not be what was written. */
export function isDecoded({ text, from }: Decoded): boolean {
  return from !== 'fallback' || (isPlausible(text) && !isStrangeChinese(text));
}

function detected(buffer: Buffer, label: string | null): Decoded {
  const mostlyUtf8 = buffer.toString('utf8');
  if (replacedShare(mostlyUtf8) < 0.002 && (label === 'utf-8' || countAbove(mostlyUtf8, 0xff) > 20))
    return { text: mostlyUtf8, charset: 'utf-8', from: label === 'utf-8' ? 'the declared charset' : 'detection' };
  const east = pairedCharset(buffer) ?? (isShiftJis(buffer) ? 'shift_jis' : null) ?? (isJohab(buffer) ? 'johab' : null);
  if (east) return { text: readAs(buffer, east), charset: east, from: 'detection' };
  const guess = detect(detectionSample(buffer));
  // The detector is too ready to see two- or four-byte charsets in packed data; `wideCharset` has already checked for
  // these.
  const isWide = /^utf-?(?:16|32)/i.test(guess.encoding ?? '');
  const charset = guess.encoding && !isWide ? withEuro(buffer, canonicalName(guess.encoding)) : null;
  if (charset && guess.confidence >= DETECTION_FLOOR && canRead(charset)) {
    const text = readAs(buffer, charset);
    if (charset === 'gb18030' && isStrangeChinese(text)) return { text, charset, from: 'fallback' };
    const better = isPlausible(text) ? betterLatinCharset(detectionSample(buffer), charset) : leastBroken(buffer);
    if (better) return { text: readAs(buffer, better), charset: better, from: 'detection' };
    return { text, charset, from: 'detection' };
  }
  const least = leastBroken(buffer);
  if (least) return { text: readAs(buffer, least), charset: least, from: 'detection' };
  const last = label && label !== 'utf-8' && canRead(label) ? label : withEuro(buffer, 'windows-1252');
  const latin = betterLatinCharset(detectionSample(buffer), last);
  if (latin) return { text: readAs(buffer, latin), charset: latin, from: 'detection' };
  return { text: readAs(buffer, last), charset: last, from: 'fallback' };
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

/** A page may declare the wrong charset for its script. */
function otherThanDeclared(b: Buffer, declared: string): string | null {
  if (declared !== 'gb18030' && declared !== 'big5') return lessBroken(b, declared);
  const paired = pairedCharset(b);
  return paired === declared ? null : paired;
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

function countAbove(text: string, code: number): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > code) count++;
  return count;
}
