import { countWords } from '../../../text/phrasing/counted.ts';
import { decode } from '../../extract/charset/decode.ts';
import { decodeStream } from '../../extract/charset/decode-stream.ts';
import { EXTRACTION_VERSION } from '../../extract/extract-article.ts';
import { isObject, type Json, objectOf, parsedJson } from '../../extract/json-values.ts';
import { withCutsTold } from '../drafts/cut-mark.ts';
import { namesInWords } from '../drafts/names-in-words.ts';
import { type ArticleRecord, draftFromRecord, type RecordPlace } from '../drafts/record-draft.ts';
import { failure, megabytes } from '../failure.ts';
import { headOf, headText } from '../input/head.ts';
import { flattened, objectsOfValue } from '../json/objects.ts';
import { recordFrom } from '../json/record-fields.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { byteLines } from './lines.ts';

const LINE_LIMIT = 16 * 1024 * 1024;

export const jsonlReader: Reader = {
  name: 'jsonl',
  version: 22 + EXTRACTION_VERSION,
  label: 'JSON Lines',
  extensions: ['.jsonl', '.ndjson'],
  isText: true,
  sniff,
  read: (input) => withCutsTold(draftsOf(input)),
};

function sniff(head: Uint8Array, name: string): number {
  const text = headText(head).replace(/^\ufeff?\s*/, '');
  const named = /\.(?:jsonl|ndjson)$/i.test(name);
  if (!text.startsWith('{')) return named && /^[ \t]*\{"/m.test(text) ? 0.6 : 0;
  const end = text.indexOf('\n');
  const isOfObjects = end < 0 ? /^\{\s*"/.test(text) : isObject(parsedJson(text.slice(0, end)));
  return isOfObjects ? (named ? 0.98 : 0.85) : named ? 0.6 : 0;
}

async function* draftsOf(input: ReaderInput): AsyncIterable<ReaderResult> {
  let seen = 0;
  let hasText = false;
  // A file without text in any line is of another kind: that is reported once, not line by line.
  const textless: number[] = [];
  let fields: readonly string[] = [];
  const head = await headOf(input);
  const lines = head.subarray(0, head.lastIndexOf(10) + 1 || head.length);
  const isForeign = decode(lines).charset !== 'utf-8' && !isMostlyUtf8(lines);
  const stream = isForeign ? inUtf8(input.stream()) : input.stream();
  for await (const { number, bytes } of byteLines(stream, LINE_LIMIT)) {
    const text = bytes && new TextDecoder('utf-8', { ignoreBOM: number !== 1 }).decode(bytes);
    if (text?.trim() === '') continue;
    seen++;
    const line = text === null ? null : objectOf(parsedJson(text));
    if (line && isCommand(line)) continue;
    const record = line && recordFrom(flattened(line), 'the line');
    const answer = line && record === null ? recordsOfAnswer(line) : [];
    if (text === null) yield tooLarge(number);
    else if (line === null) yield notAnObject(number, text);
    else if (record !== null) {
      hasText = true;
      for (const earlier of textless.splice(0)) yield withoutText(earlier);
      yield await draftFromRecord(record, placeOf(number, bytes));
    } else if (answer.length > 0) {
      hasText = true;
      for (const earlier of textless.splice(0)) yield withoutText(earlier);
      for (const [at, each] of answer) yield await draftFromRecord(each, placeInAnswer(number, at));
    } else if (hasText) yield withoutText(number);
    else {
      if (textless.length === 0) fields = Object.keys(line);
      textless.push(number);
    }
  }
  if (textless.length === 1) yield withoutText(textless[0] as number);
  else if (textless.length > 1) yield noTexts(textless.length, fields);
  if (seen === 0) yield failure('empty', 'All lines of this file are empty. Nothing was imported.');
}

/** One broken character in one line does not make the other lines foreign. */
function isMostlyUtf8(lines: Uint8Array): boolean {
  const read = new TextDecoder().decode(lines).split('\n');
  const lettered = read.filter((line) => /[^\0-\x7f]/.test(line));
  return lettered.filter((line) => !line.includes('\ufffd')).length > lettered.length / 2;
}

async function* inUtf8(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  for await (const piece of decodeStream(stream)) yield Buffer.from(piece);
}

/** What search engines want before each record: {"index": {"_id": "1"}}. */
function isCommand(line: Json): boolean {
  const [key = '', ...others] = Object.keys(line);
  const value = line[key];
  const isNamed = others.length === 0 && /^(?:index|create|update|delete)$/.test(key);
  return (
    isNamed && typeof value === 'object' && value !== null && Object.keys(value).every((each) => each.startsWith('_'))
  );
}

/** A line may be a whole answer of an API: its articles, each with its place in it. */
function recordsOfAnswer(line: Json): [at: number, record: ArticleRecord][] {
  return objectsOfValue(line).flatMap((object, i) => {
    const record = recordFrom(object, 'the item');
    return record === null ? [] : [[i + 1, record]];
  });
}

function placeInAnswer(number: number, at: number): RecordPlace {
  const place = placeOf(number, null);
  return { ...place, member: `${place.member}, item ${at}`, called: `${place.called}, item ${at},`, others: 'items' };
}

const memberOf = (number: number) => `line ${number}`;

function placeOf(number: number, original: Uint8Array | null): RecordPlace {
  return {
    member: memberOf(number),
    called: `Line ${number}`,
    others: 'lines',
    original,
    mediaType: 'application/json',
  };
}

function tooLarge(number: number): ReaderResult {
  return failure(
    'too-large',
    `Line ${number} is larger than ${megabytes(LINE_LIMIT)} and was left out; the other lines were read.`,
    memberOf(number),
  );
}

function notAnObject(number: number, text: string): ReaderResult {
  return failure(
    'damaged',
    `Line ${number} is not a JSON object (${reasonOf(text)}). It was left out; the other lines were read.`,
    memberOf(number),
  );
}

function withoutText(number: number): ReaderResult {
  return failure(
    'not-an-article',
    `Line ${number} has neither “text” nor “html”, nor a field that is known to contain one. It was left out; map its fields to these names and import again.`,
    memberOf(number),
  );
}

function noTexts(lines: number, fields: readonly string[]): ReaderResult {
  return failure(
    'not-an-article',
    `None of the ${countWords(lines)} objects in this file has a field that is known to contain an article’s text. The first has ${namesInWords(fields) || 'none'}. If one of them is the text, rename it to “text” and import the file again.`,
  );
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
