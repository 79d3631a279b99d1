/**
 * Page data in the notation of frameworks: rows pushed by scripts, or one list whose values refer to each other by
 * number.
 */
import { isObject, parsedJson } from '../../extract/json-values.ts';

/**
 * Values of the rows that scripts push piece by piece, one `1:{…}` per line; those of `2:T1f,…` are texts, referenced
 * as "$2".
 */
export function pushedValues(scripts: readonly string[], title: string): unknown[] {
  const stream = Buffer.from(scripts.flatMap(pushedPieces).join(''));
  const texts = new Map<string, string>();
  const rows: string[] = [];
  for (let at = 0; at < stream.length; ) {
    const head = /^([\da-f]*):(?:T([\da-f]+),)?/.exec(stream.toString('latin1', at, at + 40));
    const start = at + (head?.[0].length ?? 0);
    const [, id = '', size] = head ?? [];
    const end = size === undefined ? stream.indexOf('\n', start) : start + Number.parseInt(size, 16);
    const row = stream.toString('utf8', start, end < 0 ? undefined : end);
    if (size === undefined) rows.push(row);
    else texts.set(id, row);
    at = end < 0 ? stream.length : size === undefined ? end + 1 : end;
  }
  const named = (_: string, value: unknown) =>
    typeof value === 'string' && value.startsWith('$') ? (texts.get(value.slice(1)) ?? value) : value;
  const values = rows.map((row) => parsedJson(row, named)).filter((value) => value !== null);
  return values.length === 0 ? [] : [...values, drawnPage(values, title)];
}

const PUSH = /\.push\(\[1,(?=")/g;

function pushedPieces(script: string): string[] {
  return [...script.matchAll(PUSH)].flatMap(({ index, 0: call }) => {
    const from = index + call.length;
    const end = script.lastIndexOf('"');
    const piece = end > from ? parsedJson(script.slice(from, end + 1)) : null;
    return typeof piece === 'string' ? [piece] : [];
  });
}

const MAX_DEPTH = 200;

/** The element trees in the rows, `["$", "p", key, {children}]`, as an article whose body is a page. */
function drawnPage(values: readonly unknown[], title: string): object {
  const html = htmlOf(values, 0);
  return { headline: /<h1>([^<]{1,400})</.exec(html)?.[1] ?? title, articleBody: `<html><body>${html}</body></html>` };
}

/** Words are text only within an element. */
function htmlOf(value: unknown, depth: number, isWithin = false): string {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return isWithin ? textOf(value) : '';
  const [mark, tag, , props] = Array.isArray(value) ? value : [];
  const allOf = (inner: object, within: boolean) =>
    Object.values(inner)
      .map((each) => htmlOf(each, depth + 1, within))
      .join('');
  if (mark !== '$' || typeof tag !== 'string') return Array.isArray(value) || !isWithin ? allOf(value, isWithin) : '';
  const { children, dangerouslySetInnerHTML: written } = (props ?? {}) as Record<string, unknown>;
  const own = (written as { __html?: unknown } | undefined)?.__html;
  // The page's own components render their children.
  const isElement = /^[a-z][a-z\d]*$/.test(tag);
  const inner = typeof own === 'string' ? own : htmlOf(children, depth + 1, isWithin || isElement);
  return isElement ? `<${tag}>${inner}</${tag}>` : inner;
}

function textOf(value: unknown): string {
  if (typeof value !== 'string' || /^\$[\w:]*$/.test(value)) return '';
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** In a list whose objects refer to their values by index: the objects, with those values filled in. */
export function listedValues(list: unknown): unknown[] {
  if (!Array.isArray(list) || !namesPlaces(list)) return [];
  let looked = 0;
  const valueAt = (place: unknown, depth: number): unknown => {
    const value: unknown = typeof place === 'number' && looked++ < MOST_LOOKED_AT ? list[place] : undefined;
    if (typeof value !== 'object' || value === null) return value;
    if (depth === 0) return undefined;
    if (Array.isArray(value)) return value.map((each) => valueAt(each, depth - 1));
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, valueAt(each, depth - 1)]));
  };
  return list.flatMap((value, place) => (isObject(value) ? [valueAt(place, MAX_LISTED_DEPTH)] : []));
}

/** An article, its author, the author's name. */
const MAX_LISTED_DEPTH = 3;
const MOST_LOOKED_AT = 200_000;

/** Its objects contain only indexes into the list. */
function namesPlaces(list: readonly unknown[]): boolean {
  const records = list.filter(isObject).slice(0, 20);
  const isPlace = (value: unknown) => Number.isInteger(value) && (value as number) < list.length;
  return records.length > 0 && records.every((record) => Object.values(record).every(isPlace));
}
