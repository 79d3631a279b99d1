import { type ColumnMapping, TABLE_FIELDS } from '../../../contract/model/imports/import.ts';
import { EXTRACTION_VERSION } from '../../extract/extract-article.ts';
import { isObject, type Json } from '../../extract/json-values.ts';
import { withCutsTold } from '../drafts/cut-mark.ts';
import { draftFromRecord } from '../drafts/record-draft.ts';
import { failure } from '../failure.ts';
import { headText } from '../input/head.ts';
import { readWholeText } from '../input/whole-file.ts';
import type { Reader, ReaderInput, ReaderResult, ReadOptions } from '../port.ts';
import { columnKind } from '../table/article-columns.ts';
import { ASSIGNED, objectsIn } from './objects.ts';
import { recordFrom } from './record-fields.ts';

export const JSON_LIMIT = 48 * 1024 * 1024;

export const jsonReader: Reader = {
  name: 'json',
  version: 23 + EXTRACTION_VERSION,
  label: 'JSON',
  extensions: ['.json'],
  isText: true,
  sniff,
  read,
};

/** Precedes each value of a JSON text sequence (RFC 7464). */
const RECORD_SEPARATOR = '\u001e';

function sniff(head: Uint8Array, name: string): number {
  const isSequence = headText(head).startsWith(RECORD_SEPARATOR);
  const text = headText(head).replaceAll(RECORD_SEPARATOR, '').trimStart();
  if (/^\[\s*(?:\{|\[\s*"|\]|$)/.test(text) || ASSIGNED.test(text)) return 0.9;
  if (!/^\{\s*(?:"|\}|$)/.test(text)) return 0;
  // Concatenated values: JSON Lines, unless each takes several lines or is preceded by its mark.
  if (/\}[^\S\n]*\n\s*\{/.test(text)) return isSequence ? 0.9 : /^\{\s*\n/.test(text) ? 0.7 : 0;
  // A single line is JSON Lines too, unless the name says otherwise.
  return /\.json$/i.test(name) && !text.trimEnd().includes('\n') ? 0.86 : 0.6;
}

async function* read(input: ReaderInput, { columns }: ReadOptions = {}): AsyncIterable<ReaderResult> {
  const { text } = await readWholeText(input, JSON_LIMIT);
  if (/^\s*(?:\[\s*\]|\{\s*\})\s*$/.test(text.slice(0, 1000))) {
    yield failure('empty', 'This JSON is an empty list or object. Nothing was imported.');
    return;
  }
  const objects = parsed(text);
  if (objects === null) {
    yield failure(
      'damaged',
      'This file is not complete JSON: it ends too early or has an error in it. Save it again from the program that made it, and import that.',
    );
    return;
  }
  yield* draftsFromObjects(objects, 'application/json', columns);
}

/** What each of the objects is, in order; a single refusal if none is an article. */
function draftsFromObjects(
  objects: readonly Json[],
  mediaType: string,
  columns?: ColumnMapping,
): AsyncIterable<ReaderResult> {
  return withCutsTold(draftsFrom(objects, mediaType, columns));
}

/** Null if it is not complete JSON. */
export function parsed(text: string): Json[] | null {
  try {
    return objectsIn(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

async function* draftsFrom(
  objects: readonly Json[],
  mediaType: string,
  columns: ColumnMapping | undefined,
): AsyncIterable<ReaderResult> {
  // A file beside the table for which columns were named may have none of them.
  const mapping = columns && objects.some((object) => isNamedIn(object, columns)) ? columns : null;
  const records = objects.map((object) => recordFrom(mapping ? renamed(object, mapping) : object, 'the item'));
  if (records.every((record) => record === null)) {
    yield failure(
      'not-an-article',
      `This JSON holds no field with the text of an article, as far as can be told.${aboutFields(objects)}`,
    );
    return;
  }
  for (const [i, record] of records.entries()) {
    const member = `item ${i + 1}`;
    const place = { member, called: `Item ${i + 1}`, others: 'items', original: null, mediaType };
    const result = record
      ? await draftFromRecord(record, place)
      : failure(
          'not-an-article',
          `Item ${i + 1} has no field with the text of an article. It was left out; the other items were read.`,
          member,
        );
    yield mapping && result.outcome === 'article' ? { ...result, isMapped: true } : result;
  }
}

/** A list, or an object that cannot be interpreted by itself, containing text. */
export function mayBeMapped(objects: readonly Json[]): boolean {
  const isUnderstood = objects.length === 1 && recordFrom(objects[0] as Json, 'the item') !== null;
  return !isUnderstood && objects.some((object) => Object.values(object).some(mayBeText));
}

/** Its fields, and what can be done if one of them may be the text. */
function aboutFields(given: readonly Json[]): string {
  const objects = listedIn(given);
  const names = [...new Set(objects.slice(0, 20).flatMap((object) => Object.keys(object).slice(0, 20)))].slice(0, 12);
  if (names.length === 0) return '';
  const advice = objects.some((object) => Object.values(object).some(mayBeText))
    ? 'If one of them is the text, map the columns in Imports and import it again.'
    : isListOfAddresses(names)
      ? 'It is a list of titles and addresses: open them in a browser, and save the pages.'
      : 'None of them has enough text for one.';
  return ` Its fields are ${names.map((name) => `“${name.slice(0, 40)}”`).join(', ')}. ${advice}`;
}

/** What an answer of a service wraps: its one list of objects, or else the objects themselves. */
function listedIn(objects: readonly Json[]): readonly Json[] {
  const lists = objects.flatMap((object) => Object.values(object).filter(isListOfObjects));
  return objects.length === 1 && lists.length === 1 ? (lists[0] ?? objects) : objects;
}

const isListOfObjects = (value: unknown): value is readonly Json[] =>
  Array.isArray(value) && value.length > 0 && value.every(isObject);

function isListOfAddresses(names: readonly string[]): boolean {
  const kinds = names.map((name) => columnKind(name)?.kind);
  return kinds.includes('url') && kinds.includes('title');
}

/** Settings, figures and lists of pictures have names and addresses but no sentence. */
function mayBeText(value: unknown): boolean {
  const start = typeof value === 'string' ? value.trim().slice(0, 4000) : '';
  return start.split(/\s+/u).length >= 8 || /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{12}/u.test(start);
}

function isNamedIn(object: Json, columns: ColumnMapping): boolean {
  return TABLE_FIELDS.some((field) => columns[field]?.some((name) => Object.hasOwn(object, name)));
}

/** The object with its fields renamed by a mapping. */
function renamed(object: Json, columns: ColumnMapping): Json {
  return Object.fromEntries(
    TABLE_FIELDS.flatMap((field) => {
      const names = columns[field];
      if (!names) return [];
      const values = names.map((name) => object[name]).filter((value) => value !== undefined && value !== null);
      const joined = values.map((value) => (typeof value === 'object' ? '' : String(value)));
      return [[field, values.length === 1 ? values[0] : joined.join(field === 'text' ? '\n\n' : ' ')]];
    }),
  );
}
