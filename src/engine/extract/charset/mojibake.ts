/**
 * Repairs mojibake: UTF-8 that a program read in a one-byte charset and wrote as UTF-8 again ("tempÃªte",
 * "РџСЂРёС‡Р°Р»").
 */
import iconv from 'iconv-lite';

/** Fewer might be intended. */
const LEAST = 8;
const SAMPLE = 200_000;
/** What the first byte of a character looks like in that charset, and what the following bytes look like. */
const LEADS = tableOf(0xc2, 0xf4, 'РСвг');
const TRAILS = tableOf(0x80, 0xbf, '‚„…†‡€‰‹‘’“”•–—™›ЂЃѓЉЊЌЋЏђљњќћџЎўЈҐЁЄЇІіґё№єјЅѕїŒœŠšŸŽžƒˆ˜');

/** With one of them, UTF-8 writes each of these first letters: bytes are searched far faster than letters. */
const LEAD_BYTES = [0xc3, 0xd0];

/** Indexed by code, because every letter of every page is looked up; filled, as every reading worker would wait for a pattern tried on each code. */
function tableOf(from: number, to: number, letters: string): Uint8Array {
  const table = new Uint8Array(0x10000).fill(1, from, to + 1);
  for (const letter of letters) table[letter.charCodeAt(0)] = 1;
  return table;
}

/** The byte that a charset uses for each character above ASCII; unused bytes stand for themselves. */
function bytesOf(charset: string): ReadonlyMap<string, number> {
  const bytes = Array.from({ length: 128 }, (_, i) => i + 128);
  const letter = (byte: number) => iconv.decode(Buffer.from([byte]), charset);
  return new Map(bytes.map((byte) => [letter(byte) === '\ufffd' ? String.fromCharCode(byte) : letter(byte), byte]));
}

const CHARSETS = ['windows-1252', 'latin1', 'windows-1251'];
const bytesByCharset = new Map<string, ReadonlyMap<string, number>>();

/** Made at first use, because few texts need it and every reading worker would wait for it. */
function knownBytesOf(charset: string): ReadonlyMap<string, number> {
  let bytes = bytesByCharset.get(charset);
  if (!bytes) {
    bytes = bytesOf(charset);
    bytesByCharset.set(charset, bytes);
  }
  return bytes;
}

/** The text of bytes in UTF-8 as originally written; null if it was encoded only once, or part of it cannot be restored. */
export function repairMojibake(text: string, utf8: Buffer): string | null {
  if (!LEAD_BYTES.some((byte) => utf8.includes(byte)) || !hasPairs(text)) return null;
  for (const charset of CHARSETS) {
    const undone = read(text, knownBytesOf(charset));
    if (undone !== null) return undone;
  }
  return null;
}

function hasPairs(text: string): boolean {
  const last = Math.min(text.length, SAMPLE) - 1;
  let count = 0;
  for (let i = 0; i < last && count < LEAST; i++) {
    const code = text.charCodeAt(i);
    if (code < 0xc2 || LEADS[code] === 0 || TRAILS[text.charCodeAt(i + 1)] === 0) continue;
    count++;
    i++;
  }
  return count === LEAST;
}

function read(text: string, charset: ReadonlyMap<string, number>): string | null {
  const bytes = Buffer.alloc(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const byte = code < 128 ? code : charset.get(text[i] ?? '');
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
