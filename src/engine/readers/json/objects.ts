/** The objects of a JSON file that may be articles: an array of them, the one array inside an object, or the object itself. */
import { columnKind } from '../table/article-columns.ts';
import type { Json } from './record-fields.ts';

/** How the archive of an account at Twitter or X begins its lists. */
export const ASSIGNED = /^\s*window\.YTD\.\w{1,60}\.part\d{1,4}\s*=\s*/;

/** @throws SyntaxError */
export function objectsIn(text: string): Json[] {
  const value = parsedValue(text.replace(/^\ufeff/, '').replace(ASSIGNED, ''));
  if (Array.isArray(value)) return value.filter(isObject).map(flattened);
  if (!isObject(value)) return [];
  return likeliestList(value) ?? listOfKeyed(value) ?? [flattened(value)];
}

/** Records that stand under names of their own rather than in a list. */
function listOfKeyed(object: Json): Json[] | null {
  const values = Object.values(object);
  if (values.length < 2 || !values.every(isObject)) return null;
  if (isArticleLike(object)) return listOfColumns(object as Record<string, Json>);
  const records = values.map(flattened);
  return records.some(isArticleLike) ? records : null;
}

/** As programs for tables write them: each field with its values by row number. Null if there are other names. */
function listOfColumns(columns: Readonly<Record<string, Json>>): Json[] | null {
  const fields = Object.entries(columns);
  const rows = [...new Set(fields.flatMap(([, values]) => Object.keys(values)))];
  if (!rows.every((row) => /^\d+$/.test(row))) return null;
  return rows.map((row) => Object.fromEntries(fields.map(([field, values]) => [field, values[row]])));
}

/** The values there; a list of them if several follow each other, as command-line tools print them. */
function parsedValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const values = valuesApart(text);
    if (values.length < 2) throw error;
    return values.map((value) => JSON.parse(value));
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

/** How deep an API's answer may nest its list: {response: {results: […]}}. */
const LIST_DEPTH = 3;

function likeliestList(object: Json, depth = 1): Json[] | null {
  if (isArticleLike(object)) return null;
  const values = Object.values(object).slice(0, 1000);
  const lists = values
    .filter((value): value is unknown[] => Array.isArray(value))
    .map((list) => list.filter(isObject).map(flattened));
  const best = lists.filter((list) => list.some(isArticleLike)).sort((a, b) => b.length - a.length)[0];
  if (best || depth === LIST_DEPTH) return best ?? null;
  for (const value of values) {
    const inner = isObject(value) ? likeliestList(value, depth + 1) : null;
    if (inner) return inner;
  }
  return null;
}

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
const INNER = new Set(['_source', 'fields', 'attributes', 'article', 'doc', 'document', 'tweet']);

export function flattened(object: Json): Json {
  const inner = Object.keys(object).filter((key) => INNER.has(key.toLowerCase()) && isObject(object[key]));
  if (inner.length === 0) return object;
  const outer = Object.entries(object).filter(([key]) => !inner.includes(key));
  return Object.assign({}, ...inner.map((key) => object[key]), Object.fromEntries(outer));
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
