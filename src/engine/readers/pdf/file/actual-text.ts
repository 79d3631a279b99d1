/**
 * /ActualText: the words behind glyphs, written for scripts whose letters join. pdf.js skips it but reports each mark
 * on a page, so the texts are read from the file.
 */
import { inflateSync } from 'node:zlib';
import type { ReaderInput } from '../../port.ts';

/** The marks in one stream, in order: each with its tag, and its text or null. */
export type MarkedStream = readonly Mark[];

interface Mark {
  readonly tag: string;
  readonly text: string | null;
}

/** The same marks as pdf.js reports them, among its items. */
export interface MarkItem {
  readonly type: string;
  readonly tag?: string | null;
}

const MOST_BYTES = 64 * 1024 * 1024;
const MOST_UNPACKED = 16 * 1024 * 1024;
/** For all streams together: more is not text that anyone typeset. */
const MOST_IN_ALL = 256 * 1024 * 1024;
const MARK = /(?<![^\s>])(?:BDC|BMC)(?=\s)/g;
const TAG = /\/([^\s/<>[\](){}%]{1,60})\s*(?:\/[^\s/<>[\](){}%]{1,60})?$/;
/** A mark with its text is no longer than this. */
const LONGEST = 4000;
/** A page in such a script has some thousands. */
const MOST_MARKS = 20_000;
const ACTUAL = /\/ActualText\s*(?:<([\da-fA-F\s]*)>|\(((?:[^\\()]|\\[\s\S])*)\))/;

/** The streams of a file whose marks have text; empty if the file is too large or its streams are locked. */
export async function markedStreams(input: ReaderInput): Promise<MarkedStream[]> {
  if (input.size > MOST_BYTES) return [];
  const range = input.held ?? (await input.range(0, input.size));
  const bytes = Buffer.from(range.buffer, range.byteOffset, range.byteLength);
  const found: MarkedStream[] = [];
  const text = bytes.toString('latin1');
  let left = MOST_IN_ALL;
  for (const { index, 0: keyword } of text.matchAll(/stream\r?\n/g)) {
    if (left < 0) return [];
    if (text.startsWith('end', index - 3)) continue;
    const content = unpacked(bytes.subarray(index + keyword.length), text.slice(Math.max(0, index - 400), index));
    left -= content.length;
    if (content.includes('/ActualText')) found.push(marksIn(content));
  }
  return found;
}

function unpacked(bytes: Buffer, dictionary: string): string {
  const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
  if (/\/Subtype\s*\/Image|\/Length1\b/.test(own)) return '';
  if (!/\/(?:FlateDecode|Fl)\b/.test(own)) {
    const end = bytes.indexOf('endstream');
    return bytes.toString('latin1', 0, Math.min(end < 0 ? bytes.length : end, MOST_UNPACKED));
  }
  try {
    return inflateSync(bytes, { maxOutputLength: MOST_UNPACKED }).toString('latin1');
  } catch {
    return '';
  }
}

function marksIn(content: string): Mark[] {
  const places = [...content.matchAll(MARK)];
  if (places.length > MOST_MARKS) return [];
  return places.flatMap(({ index }) => {
    const before = content.slice(Math.max(0, index - LONGEST), index).trimEnd();
    const start = before.endsWith('>>') ? dictionaryStart(before) : before.length;
    const tag = TAG.exec(before.slice(Math.max(0, start - 150), start).trimEnd())?.[1];
    return tag === undefined ? [] : [{ tag: named(tag), text: actualText(before.slice(start)) }];
  });
}

/** Where the dictionary that ends the text begins. */
function dictionaryStart(text: string): number {
  let depth = 0;
  for (let at = text.length - 2; at >= 0; at--) {
    if (text.startsWith('>>', at)) depth++;
    else if (text.startsWith('<<', at)) depth--;
    else continue;
    if (depth === 0) return at;
    at--;
  }
  return text.length;
}

function named(tag: string): string {
  return tag.replace(/#([\da-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function actualText(properties: string): string | null {
  const [, hex, literal] = ACTUAL.exec(properties) ?? [];
  if (hex === undefined && literal === undefined) return null;
  const bytes = hex === undefined ? literalBytes(literal ?? '') : Buffer.from(hex.replace(/\s/g, ''), 'hex');
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString('latin1');
  return Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
    .swap16()
    .toString('utf16le');
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function literalBytes(literal: string): Buffer {
  const plain = literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, escaped: string) =>
    /^[0-7]/.test(escaped) ? String.fromCharCode(Number.parseInt(escaped, 8) & 255) : (ESCAPES[escaped] ?? escaped),
  );
  return Buffer.from(plain, 'latin1');
}

/**
 * The text of each mark on a page, in order, from the stream with the same marks. Null if there is none, or if other
 * streams with these marks have other texts: those of another page would garble the words.
 */
export function actualTexts(marks: readonly MarkItem[], streams: readonly MarkedStream[]): (string | null)[] | null {
  const begun = marks.filter(({ type }) => type.startsWith('begin'));
  const [stream, ...others] = streams.filter(
    (each) => each.length === begun.length && each.every(({ tag }, i) => tag === begun[i]?.tag),
  );
  const areAlike = others.every((other) => other.every(({ text }, i) => text === stream?.[i]?.text));
  return stream && areAlike ? stream.map(({ text }) => text) : null;
}
