/** A MIME message as the tree of its parts, found in one pass without recursion; bytes are decoded only on demand. */

import { CollateError } from '../../../contract/errors.ts';
import { append } from '../../../text/append.ts';
import type { Decoded } from '../../extract/charset/decode.ts';
import { latin1 } from '../input/latin1.ts';
import { decodeMail } from './decode-mail.ts';
import { type Headers, headerText, lineAt, readHeaders } from './headers.ts';
import { bodyHasGap, breaksOff, isFilled, transferDecoded } from './transfer-encoding.ts';

const MAX_NESTING = 100;
const MAX_PARTS = 20_000;
const ENCODING = 'content-transfer-encoding';

export interface MimePart {
  readonly headers: Headers;
  /** Media type, lower case. */
  readonly type: string;
  readonly params: ReadonlyMap<string, string>;
  readonly disposition: string;
  readonly filename: string | null;
  /** For a multipart that names its boundary. */
  readonly parts: readonly MimePart[];
  /** A multipart whose last boundary was found, any other part ended by a boundary or by its filling, or a whole message of one part. */
  readonly isClosed: boolean;
  /** A stretch of it is lost, with only zero bytes in its place. */
  readonly hasGap: boolean;
  /** Its bytes, with the transfer encoding undone; empty for a multipart. */
  bytes(): Uint8Array;
  /** Its bytes as text. */
  text(): string;
  /** The charset with which `text` was decoded. */
  charset(): string;
}

class Part implements MimePart {
  readonly headers: Headers;
  readonly type: string;
  readonly params: ReadonlyMap<string, string>;
  readonly disposition: string;
  readonly filename: string | null;
  readonly parts: Part[] = [];
  isClosed = false;
  body = '';
  #decoded: Decoded | null = null;

  constructor(headers: Headers, parentType: string) {
    this.headers = headers;
    const { value, params } = headers.structured('content-type');
    this.type = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(value)
      ? value
      : parentType === 'multipart/digest'
        ? 'message/rfc822'
        : 'text/plain';
    this.params = params;
    const disposition = headers.structured('content-disposition');
    this.disposition = disposition.value;
    this.filename = headerText(disposition.params.get('filename') ?? params.get('name') ?? '') || null;
  }

  get boundary(): string | null {
    return (this.type.startsWith('multipart/') && this.params.get('boundary')?.trimEnd()) || null;
  }

  get hasGap(): boolean {
    return bodyHasGap(this.body);
  }

  bytes(): Uint8Array {
    return transferDecoded(this.body, this.headers.raw(ENCODING));
  }

  text(): string {
    return this.#decode().text;
  }

  charset(): string {
    return this.#decode().charset;
  }

  /** Once: detecting a charset takes longer than all else in a short message. */
  #decode(): Decoded {
    this.#decoded ??= decodeMail(this.bytes(), charsetOf(this.params));
    return this.#decoded;
  }
}

/** The declared charset; ASCII says nothing about the bytes above it. */
function charsetOf(params: ReadonlyMap<string, string>): string | null {
  const charset = params.get('charset')?.trim().toLowerCase() ?? '';
  return charset === '' || /^(?:us-)?ascii$|^unknown|^x-unknown|^x-user-defined|^default/.test(charset)
    ? null
    : charset;
}

interface Open {
  readonly part: Part;
  readonly boundary: string;
}

/** @throws CollateError damaged, if parts are nested or follow each other beyond what mail programs write */
export function parseMessage(bytes: Uint8Array): MimePart {
  const text = textOf(bytes);
  const { headers, end } = readHeaders(text, 0, text.length);
  const root = new Part(headers, '');
  return partsRead(root, root.boundary, text, end);
}

/**
 * If the declared boundary finds no parts, the boundary that occurs is used; otherwise everything below the headers is
 * the body. @throws CollateError damaged
 */
export function parseMail(bytes: Uint8Array): MimePart {
  const text = textOf(bytes);
  const { headers, end } = readHeaders(text, 0, text.length);
  const root = new Part(headers, '');
  partsRead(root, root.boundary, text, end);
  if (!root.type.startsWith('multipart/') || root.parts.length > 0) return root;
  const written = WRITTEN_BOUNDARY.exec(text.slice(end))?.[1];
  if (written !== undefined) return partsRead(root, written, text, end);
  root.body = text.slice(end);
  return root;
}

/** A line followed by the headers of a part. */
const WRITTEN_BOUNDARY = /^--([^\r\n]{1,200}?)[ \t]*\r?\n(?=content-[\w-]+[ \t]*:)/im;

function textOf(bytes: Uint8Array): string {
  return unixLines(latin1(bytes));
}

function partsRead(root: Part, boundary: string | null, text: string, end: number): Part {
  const open: Open[] = [];
  let count = 0;
  let current = enter(root, boundary, open);
  let bodyStart = end;
  let at = end;
  while (at < text.length) {
    if (!text.startsWith('--', at)) {
      const next = text.indexOf('\n--', at);
      if (next < 0) break;
      at = next + 1;
    }
    const { line, next } = lineAt(text, at, text.length);
    const level = levelOf(line, open);
    if (level >= 0) {
      const { part, boundary } = open[level] as Open;
      if (current) close(current, text, bodyStart, at);
      const isLast = line.startsWith('--', boundary.length + 2);
      open.length = isLast ? level : level + 1;
      current = null;
      at = next;
      if (isLast) part.isClosed = true;
      else {
        if (++count > MAX_PARTS || open.length > MAX_NESTING) throw tooManyParts();
        const block = readHeaders(text, next, partLimit(text, next, open));
        const child = new Part(block.headers, part.type);
        part.parts.push(child);
        current = enter(child, child.boundary, open);
        at = bodyStart = block.end;
      }
    } else at = next;
  }
  if (current) {
    current.body = text.slice(bodyStart);
    const encoding = current.headers.raw(ENCODING);
    current.isClosed = (current === root || isFilled(current.body, encoding)) && !breaksOff(current.body, encoding);
  }
  return root;
}

/** A multipart is opened and has no body of its own; otherwise the body is what follows. */
function enter(part: Part, boundary: string | null, open: Open[]): Part | null {
  if (boundary === null) return part;
  open.push({ part, boundary });
  return null;
}

function close(part: Part, text: string, start: number, end: number): void {
  const last = text[end - 2] === '\r' ? end - 2 : end - 1;
  part.body = text.slice(start, Math.max(start, last));
  part.isClosed = true;
}

/** Which of the open multiparts a line is a boundary of; -1 for none. */
function levelOf(line: string, open: readonly Open[]): number {
  const mark = line.slice(2).trimEnd();
  return open.findLastIndex(({ boundary }) => mark === boundary || mark === `${boundary}--`);
}

/** A part's headers end at the next boundary even without a blank line. */
function partLimit(text: string, from: number, open: readonly Open[]): number {
  for (let at = from; at < text.length; ) {
    const { line, next } = lineAt(text, at, text.length);
    if (line === '' || (line.startsWith('--') && levelOf(line, open) >= 0)) return line === '' ? next : at;
    at = next;
  }
  return text.length;
}

/**
 * Mail stored by old Macintosh programs has only carriage returns; what an editor saved may begin with a byte order
 * mark.
 */
function unixLines(text: string): string {
  const plain = text.startsWith('\xef\xbb\xbf') ? text.slice(3) : text;
  return plain.includes('\n') || !plain.includes('\r') ? plain : plain.replaceAll('\r', '\n');
}

function tooManyParts(): CollateError {
  return new CollateError(
    'damaged',
    'This message has parts within parts, or more of them than any mail program writes: it is damaged or malicious. Open it in a mail program and save its text.',
  );
}

/** Every part that is not a multipart, in order; a contained message is one part. */
export function leavesOf(root: MimePart): MimePart[] {
  const leaves: MimePart[] = [];
  const stack: MimePart[] = [root];
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    if (part.parts.length === 0) leaves.push(part);
    else append(stack, part.parts.toReversed());
  }
  return leaves;
}
