/** Mojibake: UTF-8 that a program took for a one-byte charset and wrote as UTF-8 again ("tempÃªte", "РџСЂРёС‡Р°Р»"), undone. */
import iconv from 'iconv-lite';

/** Fewer might be meant. */
const LEAST = 8;
const SAMPLE = 200_000;
/** The letters as which the first byte of a character is read, and as which a later byte is. */
const LEADS = tableOf(/[\u00c2-\u00f4РСвг]/);
const TRAILS = tableOf(/[\u0080-\u00bf‚„…†‡€‰‹‘’“”•–—™›ЂЃѓЉЊЌЋЏђљњќћџЎўЈҐЁЄЇІіґё№єјЅѕїŒœŠšŸŽžƒˆ˜]/);

/** By code, since every letter of every page is looked up. */
function tableOf(letters: RegExp): Uint8Array {
  return Uint8Array.from({ length: 0x10000 }, (_, code) => Number(letters.test(String.fromCharCode(code))));
}

/** The byte that a charset has for each character above ASCII; one that it does not use stands for itself. */
function bytesOf(charset: string): ReadonlyMap<string, number> {
  const bytes = Array.from({ length: 128 }, (_, i) => i + 128);
  const letter = (byte: number) => iconv.decode(Buffer.from([byte]), charset);
  return new Map(bytes.map((byte) => [letter(byte) === '\ufffd' ? String.fromCharCode(byte) : letter(byte), byte]));
}

const CHARSETS = ['windows-1252', 'latin1', 'windows-1251'].map(bytesOf);

/** The text as it was first written; null where it was written once, or a part of it cannot be undone. */
export function undoneMojibake(text: string): string | null {
  if (!hasPairs(text)) return null;
  for (const charset of CHARSETS) {
    const undone = read(text, charset);
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
