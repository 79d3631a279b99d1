/** The headers of a message or of a part: parsed leniently, decoded whatever bytes they were written in. */
import { decodeWords } from 'postal-mime';
import { decodeMail } from './decode-mail.ts';

const MAX_VALUE = 16 * 1024;
const MAX_HEADERS = 2000;
const MAX_LEADING_BLANKS = 20;
/** "(an aside)"; an unclosed one extends to the end. */
export const COMMENT = /\([^)]*(?:\)|$)/g;
const HEADER = /^([!-9;-~]+)[ \t]*:(.*)$/s;

interface HeaderBlock {
  readonly headers: Headers;
  /** Where the body begins. */
  readonly end: number;
}

interface Structured {
  /** Lower case, e.g. `text/plain`. */
  readonly value: string;
  /** By lower-case name, one character per byte; RFC 2231 continuations joined. */
  readonly params: ReadonlyMap<string, string>;
}

/** If a header occurs several times, the first counts. */
export class Headers {
  readonly #values = new Map<string, string>();
  /** Decoded once: to detect a charset takes milliseconds. */
  readonly #texts = new Map<string, string>();

  add(name: string, value: string): void {
    if (!this.#values.has(name)) this.#values.set(name, value.slice(0, MAX_VALUE));
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** Unfolded, one character per byte. */
  raw(name: string): string {
    return this.#values.get(name)?.trim() ?? '';
  }

  /** As meant to be read: bytes above ASCII and encoded words decoded; '' if absent. */
  text(name: string, charset: string | null = null): string {
    const key = `${charset} ${name}`;
    const text = this.#texts.get(key) ?? headerText(this.raw(name), charset);
    this.#texts.set(key, text);
    return text;
  }

  structured(name: string): Structured {
    return parseStructured(this.raw(name));
  }
}

/**
 * `text` holds one character per byte. Headers end at an empty line, at a blank line not followed by a header, or at a
 * non-header line followed by another.
 */
export function readHeaders(text: string, start: number, limit: number): HeaderBlock {
  const headers = new Headers();
  let name = '';
  let value = '';
  let at = afterBlanks(text, start, limit);
  let count = 0;
  while (at < limit) {
    const { line, next } = lineAt(text, at, limit);
    if (line === '' || (line.trim() === '' && !/^[ \t]|^[!-9;-~]+[ \t]*:/.test(lineAt(text, next, limit).line))) {
      at = next;
      break;
    }
    const parts = /^[ \t]/.test(line) ? null : HEADER.exec(line.slice(0, MAX_VALUE));
    if (parts) {
      if (name !== '' && ++count < MAX_HEADERS) headers.add(name, value);
      [name, value] = [(parts[1] ?? '').toLowerCase(), parts[2] ?? ''];
    } else if (/^[ \t]/.test(line) || name === '') {
      if (value.length < MAX_VALUE) value += line;
      if (name === '' && !isEnvelope(line)) break;
    } else if (!HEADER.test(lineAt(text, next, limit).line.slice(0, 200))) break;
    at = next;
  }
  if (name !== '') headers.add(name, value);
  return { headers, end: at };
}

/** Blank lines that a copy put before the headers; none are skipped if no header follows them. */
function afterBlanks(text: string, start: number, limit: number): number {
  let at = start;
  for (let skipped = 0; skipped < MAX_LEADING_BLANKS; skipped++) {
    const { line, next } = lineAt(text, at, limit);
    if (line.trim() !== '' || next >= limit) return HEADER.test(line.slice(0, 200)) || isEnvelope(line) ? at : start;
    at = next;
  }
  return start;
}

/** A mailbox's or a queue's own line before the first header. */
function isEnvelope(line: string): boolean {
  return /^(?:\xef\xbb\xbf)?>?From /.test(line);
}

/** A line without its break, and where the next begins. */
export function lineAt(text: string, at: number, limit: number): { line: string; next: number } {
  const feed = text.indexOf('\n', at);
  const end = feed < 0 || feed >= limit ? limit : feed;
  const line = text.slice(at, text[end - 1] === '\r' && end > at ? end - 1 : end);
  return { line, next: Math.min(limit, end + 1) };
}

/** @param charset of bytes above ASCII, if known */
export function headerText(raw: string, charset: string | null = null): string {
  const written = hasBytes(raw) ? decodeMail(Buffer.from(raw, 'latin1'), charset).text : raw;
  return decodeWords(written.replace(QUOTED, withMarksEncoded).replace(WORD, inUtf8))
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/** Some programs leave question marks as they are. */
const QUOTED = /(=\?[\w.:*-]{1,60}\?q\?)((?:[!-<>-~ ]|=[\da-f]{2}){0,500}?)(?=\?=(?![\da-f]{2}))/gi;

function withMarksEncoded(_: string, start: string, text: string): string {
  return start + text.replaceAll('?', '=3F');
}

const WORD = /=\?([\w.:-]{1,40})(\*[\w-]{1,20})?\?([bq])\?([!->@-~ ]{0,2000})\?=/gi;

/** An encoded word in a charset that the web does not know, such as UTF-7, is written again in UTF-8. */
function inUtf8(word: string, charset: string, _language: string | undefined, encoding: string, text: string): string {
  if (isOfWeb(charset)) return word;
  const bytes = /b/i.test(encoding)
    ? Buffer.from(text, 'base64')
    : Buffer.from(
        text.replaceAll('_', ' ').replace(/=([\da-f]{2})/gi, (_, hex) => byteOf(hex)),
        'latin1',
      );
  return `=?utf-8?B?${Buffer.from(decodeMail(bytes, charset).text).toString('base64')}?=`;
}

function isOfWeb(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding !== 'replacement';
  } catch {
    return false;
  }
}

/** Bytes above ASCII that do not reveal their charset. */
export function hasBytes(raw: string): boolean {
  return /[\x80-\xff]/.test(raw);
}

const PARAMETER = /;[ \t]*([^\s=;"]{1,100})[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.){0,2000})"?|([^;]{0,2000}))/y;

function parseStructured(raw: string): Structured {
  const value = (/^[^;]*/.exec(raw)?.[0] ?? '').replace(COMMENT, '').trim();
  const pieces = new Map<string, string>();
  let at = raw.indexOf(';');
  while (at >= 0) {
    PARAMETER.lastIndex = at;
    const match = PARAMETER.exec(raw);
    if (match) {
      const name = (match[1] ?? '').toLowerCase();
      if (!pieces.has(name)) pieces.set(name, match[2]?.replace(/\\(.)/g, '$1') ?? (match[3] ?? '').trim());
    }
    at = raw.indexOf(';', match ? PARAMETER.lastIndex : at + 1);
  }
  return { value: value.toLowerCase(), params: joinContinuations(pieces) };
}

/** `name*0*=utf-8''a; name*1=b` is one value in pieces (RFC 2231). */
function joinContinuations(pieces: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const params = new Map<string, string>();
  for (const [name, piece] of pieces) {
    const base = /^([^*]+)\*(?:0\*?)?$/.exec(name)?.[1];
    if (!name.includes('*')) params.set(name, piece);
    else if (base !== undefined) params.set(base, extended(base, pieces));
  }
  return params;
}

function extended(base: string, pieces: ReadonlyMap<string, string>): string {
  let charset: string | null = null;
  let bytes = '';
  const take = (name: string, isFirst: boolean): boolean => {
    const encoded = pieces.get(`${name}*`);
    const piece = encoded ?? pieces.get(name);
    if (piece === undefined) return false;
    const mark = isFirst && encoded !== undefined ? /^([^']*)'[^']*'/.exec(piece) : null;
    charset ??= mark?.[1] || null;
    const written = mark ? piece.slice(mark[0].length) : piece;
    bytes += encoded === undefined ? written : written.replace(/%([\da-f]{2})/gi, (_, hex) => byteOf(hex));
    return true;
  };
  if (!take(`${base}*0`, true)) take(base, true);
  for (let i = 1; i < 100 && take(`${base}*${i}`, false); i++);
  // As UTF-8, one character per byte, like everything in headers.
  return Buffer.from(decodeMail(Buffer.from(bytes, 'latin1'), charset).text).toString('latin1');
}

function byteOf(hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}
