/** Splits RTF into groups, control words and bytes of text, in one pass; the content of \bin is skipped. */

export interface TokenHandler {
  open(): void;
  close(): void;
  /** A control word or symbol (`~`, `*`), with its number if it has one. */
  control(word: string, parameter: number | null): void;
  /** One byte of text; `isEscaped`: written as \'hh. */
  byte(byte: number, isEscaped: boolean): void;
}

const [OPEN, CLOSE, BACKSLASH, QUOTE, MINUS, SPACE] = [0x7b, 0x7d, 0x5c, 0x27, 0x2d, 0x20];
const MAX_WORD = 40;

export function readTokens(bytes: Uint8Array, handler: TokenHandler): void {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at++] ?? 0;
    if (byte === OPEN) handler.open();
    else if (byte === CLOSE) handler.close();
    else if (byte === BACKSLASH) at = readControl(bytes, at, handler);
    else if (byte > 0x1f || byte === 9) handler.byte(byte, false);
  }
}

function readControl(bytes: Uint8Array, start: number, handler: TokenHandler): number {
  const first = bytes[start];
  if (first === undefined) return start;
  if (first === QUOTE) {
    const value = Number.parseInt(String.fromCharCode(bytes[start + 1] ?? 0, bytes[start + 2] ?? 0), 16);
    if (Number.isNaN(value)) return start + 1;
    handler.byte(value, true);
    return start + 3;
  }
  if (!isLetter(first)) {
    if (first === OPEN || first === CLOSE || first === BACKSLASH) handler.byte(first, true);
    else handler.control(first === 10 || first === 13 ? 'par' : String.fromCharCode(first), null);
    return start + 1;
  }
  let at = start;
  let word = '';
  for (; isLetter(bytes[at]) && word.length < MAX_WORD; at++) word += String.fromCharCode(bytes[at] ?? 0);
  let digits = '';
  if (bytes[at] === MINUS) digits = String.fromCharCode(bytes[at++] ?? 0);
  for (; isDigit(bytes[at]) && digits.length < 11; at++) digits += String.fromCharCode(bytes[at] ?? 0);
  if (bytes[at] === SPACE) at++;
  const parameter = /\d/.test(digits) ? Number(digits) : null;
  if (word === 'bin') return at + Math.max(0, parameter ?? 0);
  handler.control(word, parameter);
  return at;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
