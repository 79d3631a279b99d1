/** The objects of a JSON file that may be articles: an array of them, the one array inside an object, or the object itself. */

import { isObject, type Json } from '../../extract/json-values.ts';
import { columnKind } from '../table/article-columns.ts';
import { isListOfUsers, withNamedAuthors } from './named-authors.ts';
import { wallPostsIn } from './wall-posts.ts';

/** How the archive of an account at Twitter or X begins its lists. */
export const ASSIGNED = /^\s*window\.YTD\.\w{1,60}\.part\d{1,4}\s*=\s*/;

/** @throws SyntaxError */
export function objectsIn(text: string): Json[] {
  return objectsOfValue(parsedValue(text.replace(/^\ufeff/, '').replace(ASSIGNED, '')));
}

export function objectsOfValue(value: unknown): Json[] {
  return wallPostsIn(value) ?? withNamedAuthors(withoutOtherThings(recordsOf(value)), value);
}

const OF_SITE =
  /^(?:Web(?:Site|Page)|CollectionPage|(?:NewsMedia)?Organization|Person|BreadcrumbList|ItemList|ImageObject|SiteNavigationElement|SearchAction)$/;

/** Linked data describes the site beside its articles. */
function withoutOtherThings(records: Json[]): Json[] {
  const articles = records.filter((record) => !OF_SITE.test(String(record['@type'])) || isArticleLike(record));
  return articles.length > 0 ? articles : records;
}

function recordsOf(value: unknown): Json[] {
  if (Array.isArray(value)) {
    const [heads, ...rows] = value;
    const objects = isRowOfHeads(heads) ? rowsAsObjects(heads, rows) : value.filter(isObject).map(flattened);
    return objects.some(isArticleLike) ? objects : orThemselves(recordsWithin(value), objects);
  }
  if (!isObject(value)) return [];
  if (isRowOfHeads(value.columns) && Array.isArray(value.data)) return rowsAsObjects(value.columns, value.data);
  if (isArticleLike(value)) return listOfColumns(value) ?? [flattened(value)];
  return orThemselves(recordsWithin(value), [flattened(value)]);
}

const orThemselves = (records: readonly Json[], objects: Json[]): Json[] =>
  records.length > 0 ? [...records] : objects;

/** As programs for tables write them: each field with its values by row number. Null if there are other names. */
function listOfColumns(columns: Json): Json[] | null {
  const fields = Object.entries(columns).filter((field): field is [string, Json] => isObject(field[1]));
  if (fields.length < 2 || fields.length < Object.keys(columns).length) return null;
  const rows = [...new Set(fields.flatMap(([, values]) => Object.keys(values)))];
  if (!rows.every((row) => /^\d+$/.test(row))) return null;
  return rows.map((row) => Object.fromEntries(fields.map(([field, values]) => [field, values[row]])));
}

/** Rows below their headings, as programs for tables also write them. */
function rowsAsObjects(heads: readonly string[], rows: readonly unknown[]): Json[] {
  return rows
    .filter((row): row is unknown[] => Array.isArray(row))
    .map((row) => Object.fromEntries(heads.map((head, i) => [head, row[i]])));
}

function isRowOfHeads(value: unknown): value is string[] {
  return (
    Array.isArray(value) &&
    value.every((head) => typeof head === 'string' && head.length < 80) &&
    value.filter((head) => columnKind(head) !== null).length >= 2
  );
}

/** The values there; a list of them if several follow each other, as command-line tools print them. */
function parsedValue(text: string): unknown {
  const reviver = BYTES_AS_LETTERS.test(text) ? asUtf8 : undefined;
  try {
    return JSON.parse(text, reviver);
  } catch (error) {
    const values = valuesApart(text);
    if (values.length < 2) throw error;
    return values.map((value) => JSON.parse(value, reviver));
  }
}

/** Social networks write each byte of a text in UTF-8 as a letter of its own: "Caf\u00c3\u00a9". */
const BYTES_AS_LETTERS = /\\u00[c-f][\da-f]\\u00[89ab][\da-f]/i;

function asUtf8(_: string, value: unknown): unknown {
  if (typeof value !== 'string' || !/[\xc2-\xf4][\x80-\xbf]/.test(value) || /[^\0-\xff]/.test(value)) return value;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'));
  } catch {
    return value;
  }
}

/** The objects in the same list. */
function valuesApart(text: string): string[] {
  const values: string[] = [];
  let [depth, start, isQuoted] = [0, 0, false];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (isQuoted && sign === '\\') i++;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (sign === '{' && depth++ === 0) start = i;
    else if (sign === '}' && --depth === 0) values.push(text.slice(start, i + 1));
  }
  return values;
}

/** How deep an API's answer may nest: {data: {feed: {edges: [{node: …}]}}}. */
const MOST_DEPTH = 12;
const MOST_SEEN = 100_000;

/** Wherever they are nested; teasers only if there is no text beside them, and what is beside records only if there is nothing else. */
function recordsWithin(value: unknown): Json[] {
  const without = [...groupsWithin(value, 0, { left: MOST_SEEN, hasAsides: false })];
  const groups = without.length > 0 ? without : [...groupsWithin(value, 0, { left: MOST_SEEN, hasAsides: true })];
  const whole = groups.filter((group) => group.some(hasText));
  return (whole.length > 0 ? whole : groups).flat();
}

/** The lists of articles, each with the objects among them that are none; single articles. */
function* groupsWithin(value: unknown, depth: number, seen: Seen): Generator<Json[]> {
  if (typeof value !== 'object' || value === null || depth > MOST_DEPTH || seen.left-- <= 0) return;
  const records = Array.isArray(value) ? value.filter(isObject).map(unwrapped) : [flattened(value as Json)];
  if (records.some(isArticleLike)) yield records;
  else
    for (const [key, inner] of Object.entries(value))
      if (seen.hasAsides || !isAside(key)) yield* groupsWithin(inner, depth + 1, seen);
}

interface Seen {
  left: number;
  readonly hasAsides: boolean;
}

/** Comments, what a post replies to, people: a person has a description and a date too. */
const isAside = (key: string): boolean => /^(?:comments?|repl(?:y|ies))$/i.test(key) || isListOfUsers(key);

/** What a list wraps its records in: {cursor, node: {…}}. */
function unwrapped(object: Json): Json {
  const flat = flattened(object);
  if (isArticleLike(flat)) return flat;
  const inner = Object.entries(flat)
    .filter(([key, value]) => !isAside(key) && isObject(value))
    .map(([, value]) => flattened(value as Json))
    .filter(isArticleLike);
  return inner.length === 1 ? { ...flat, ...inner[0] } : flat;
}

const hasText = (object: Json): boolean =>
  Object.keys(object).some((key) => /text|html/.test(columnKind(key)?.kind ?? ''));

/** Has text, and something that identifies it. */
function isArticleLike(object: Json): boolean {
  const kinds = new Set(
    Object.keys(object)
      .slice(0, 1000)
      .map((key) => columnKind(key)?.kind),
  );
  return (
    (kinds.has('text') || kinds.has('html') || kinds.has('lead')) && (kinds.has('title') || kinds.has('published'))
  );
}

/** Where APIs keep a record's fields apart from the record's own metadata. */
const INNER = new Set([
  '_source',
  'fields',
  'attributes',
  'article',
  'doc',
  'document',
  'tweet',
  'record',
  '_embedded',
]);

export function flattened(object: Json): Json {
  const inner = Object.keys(object).filter((key) => INNER.has(key.toLowerCase()) && isObject(object[key]));
  if (inner.length === 0) return withPost(withCredits(object));
  const within: Json = Object.assign({}, ...inner.map((key) => object[key]));
  // An author's number stands for the author given in full.
  const isNumberOf = (key: string, value: unknown) => typeof value === 'number' && typeof within[key] === 'object';
  const outer = Object.entries(object).filter(([key, value]) => !inner.includes(key) && !isNumberOf(key, value));
  return { ...within, ...Object.fromEntries(outer) };
}

/** Content systems name the author among those to be credited: {credits: {by: [{name: …}]}}. */
function withCredits(object: Json): Json {
  const by = isObject(object.credits) ? object.credits.by : undefined;
  const isNamed = Object.keys(object).some((key) => columnKind(key)?.kind === 'byline');
  return by === undefined || isNamed ? object : { ...object, byline: by };
}

/** A post in the export of a social network: {timestamp, data: [{post: …}]}. */
function withPost(object: Json): Json {
  const { data } = object;
  const posts = Array.isArray(data) ? data.filter(isObject).map(({ post }) => post) : [];
  const text = posts.find((post) => typeof post === 'string');
  return text === undefined ? object : { ...object, text };
}
