import { failure, megabytes } from '../failure.ts';
import { type Json, recordFrom } from '../json/record-fields.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { draftFromRecord } from '../record-draft.ts';
import { byteLines } from './lines.ts';

const LINE_LIMIT = 16 * 1024 * 1024;

export const jsonlReader: Reader = {
  name: 'jsonl',
  version: 1,
  label: 'JSON Lines',
  extensions: ['.jsonl', '.ndjson'],
  sniff,
  read,
};

function sniff(head: Uint8Array, name: string): number {
  const text = new TextDecoder().decode(head).replace(/^\ufeff?\s*/, '');
  const named = /\.(?:jsonl|ndjson)$/i.test(name);
  if (!text.startsWith('{')) return named && /\n\s*\{"/.test(text) ? 0.6 : 0;
  const end = text.indexOf('\n');
  const isObject = end < 0 ? /^\{\s*"/.test(text) : parse(text.slice(0, end)) !== null;
  return isObject ? (named ? 0.98 : 0.85) : named ? 0.6 : 0;
}

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  let seen = 0;
  for await (const { number, bytes } of byteLines(input.stream(), LINE_LIMIT)) {
    const member = `line ${number}`;
    if (bytes === null) {
      seen++;
      yield failure(
        'too-large',
        `Line ${number} is larger than ${megabytes(LINE_LIMIT)} and was left out; the other lines were read.`,
        member,
      );
      continue;
    }
    const text = new TextDecoder('utf-8', { ignoreBOM: number !== 1 }).decode(bytes);
    if (text.trim() === '') continue;
    seen++;
    yield await readLine(text, bytes, number, member);
  }
  if (seen === 0) yield failure('empty', 'This file has no lines with anything in them. Nothing was imported.');
}

async function readLine(text: string, bytes: Uint8Array, number: number, member: string): Promise<ReaderResult> {
  const line = parse(text);
  if (line === null)
    return failure(
      'damaged',
      `Line ${number} is not a JSON object (${reasonOf(text)}). It was left out; the other lines were read.`,
      member,
    );
  const record = recordFrom(line, 'the line');
  if (record === null)
    return failure(
      'not-an-article',
      `Line ${number} has neither "text" nor "html", nor a field that is known to hold one. It was left out; map its fields to these names and import again.`,
      member,
    );
  const place = { member, called: `Line ${number}`, others: 'lines', original: bytes, mediaType: 'application/json' };
  return await draftFromRecord(record, place);
}

function parse(text: string): Json | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
  } catch {
    return null;
  }
}

function reasonOf(text: string): string {
  try {
    JSON.parse(text);
    return 'it is another kind of value';
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    return /end of JSON|Unterminated/i.test(reason)
      ? 'it ends too early'
      : `an error near character ${/position (\d+)/.exec(reason)?.[1] ?? '1'}`;
  }
}
