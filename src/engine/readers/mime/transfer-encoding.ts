/** Undoes the transfer encoding of a part. Never throws: data that is not encoded as declared is taken as it is. */
import { COMMENT } from './headers.ts';

/** Nothing that is sent by mail has as many zero bytes in a row. */
const ZEROS = Buffer.alloc(64);
const GAP = /\0{64,}/;

/** @param body one character per byte */
export function transferDecoded(body: string, encoding: string): Uint8Array {
  const name = nameOf(encoding);
  if (name.startsWith('base64') && isSpokenText(body)) return Buffer.from(body, 'latin1');
  if (name.startsWith('base64')) return fromBase64(body);
  if (/^(?:x-)?uu(?:e|encode)?$/.test(name)) return fromUuencode(body);
  return Buffer.from(name.startsWith('quoted-printable') ? fromQuotedPrintable(body) : body, 'latin1');
}

/** A gap breaks the groups of four letters: those behind it begin with the next line. Its zeros stay. */
function fromBase64(body: string): Uint8Array {
  const pieces = body.split(GAP).map((piece, i) => {
    const letters = (i === 0 ? piece : piece.slice(piece.indexOf('\n') + 1)).replace(/[^A-Za-z0-9+/]/g, '');
    return Buffer.from(letters, 'base64');
  });
  return Buffer.concat(pieces.flatMap((piece, i) => (i === 0 ? [piece] : [ZEROS, piece])));
}

/** Base64 comes in groups of four letters, and quoted letters in threes: the last is not whole, or has no filling. */
export function breaksOff(body: string, encoding: string): boolean {
  const name = nameOf(encoding);
  if (name.startsWith('quoted-printable')) return /=[\dA-Fa-f]?$/.test(body);
  const letters = body.replace(/\s+/g, '');
  return name.startsWith('base64') && letters.length % 4 !== 0 && /^[A-Za-z0-9+/]*$/.test(letters);
}

/** Base64 with filling behind its last letters, which stands nowhere else. */
export function isFilled(body: string, encoding: string): boolean {
  return nameOf(encoding).startsWith('base64') && /=\s*$/.test(body);
}

/** A stretch of it is lost: there are only zero bytes. */
export function bodyHasGap(body: string): boolean {
  return GAP.test(body);
}

function nameOf(encoding: string): string {
  return encoding
    .replace(COMMENT, '')
    .replace(/["\s;]/g, '')
    .toLowerCase();
}

/** Words with spaces between them from the first line on: this is not base64, whatever its header says. */
function isSpokenText(body: string): boolean {
  const lines = body
    .slice(0, 4000)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 10);
  const spoken = lines.filter((line) => /[^\s=][ \t]+[^\s=]+[ \t]+[^\s=]/.test(line));
  return lines.length > 0 && spoken.length > lines.length / 2;
}

/** Lines between "begin" and "end", each beginning with its length and with six bits per character. */
function fromUuencode(body: string): Uint8Array {
  const lines = /^begin [0-7]{3,4} .*\r?\n([\s\S]*?)^end\b/m.exec(body)?.[1]?.split(/\r?\n/) ?? null;
  if (lines === null) return Buffer.from(body, 'latin1');
  const bits = (sign: string | undefined) => ((sign ?? '`').charCodeAt(0) - 32) & 63;
  return Buffer.concat(
    lines.map((line) => {
      const bytes: number[] = [];
      for (let i = 1; i < line.length; i += 4) {
        const [a, b, c, d] = [bits(line[i]), bits(line[i + 1]), bits(line[i + 2]), bits(line[i + 3])];
        bytes.push((a << 2) | (b >> 4), ((b << 4) & 0xff) | (c >> 2), ((c << 6) & 0xff) | d);
      }
      return Buffer.from(bytes.slice(0, bits(line[0])));
    }),
  );
}

function fromQuotedPrintable(body: string): string {
  return body
    .replace(/(?<![ \t])[ \t]+(?=\r?\n)/g, '')
    .replace(/=(?:([\dA-Fa-f]{2})|\r?\n|$)/g, (_, hex: string | undefined) =>
      hex === undefined ? '' : String.fromCharCode(Number.parseInt(hex, 16)),
    );
}
