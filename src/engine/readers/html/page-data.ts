/**
 * Pages saved before their scripts rendered them: the story is only in their data, as JSON in an element or assigned to
 * a variable.
 */

import { type Json, parsedJson } from '../../extract/json-values.ts';
import type { ArticleRecord } from '../drafts/record-draft.ts';
import { flattened } from '../json/objects.ts';
import { recordFrom } from '../json/record-fields.ts';
import { listedValues, pushedValues } from './streamed-data.ts';

/** Shorter texts are summaries of other pages. */
const LEAST_LETTERS = 300;
const MOST_VALUES = 100_000;
const MOST_SCRIPTS = 400;
const MOST_ASSIGNED = 40;

/** The candidate article with most words; null if there is none. */
export function recordInData(html: string): ArticleRecord | null {
  const scripts = scriptsIn(html);
  const values = [
    ...scripts.flatMap(({ attributes, script }) => (script.length < LEAST_LETTERS ? [] : valuesOf(attributes, script))),
    ...pushedValues(
      scripts.map(({ script }) => script),
      /<title>([^<]{1,400})/i.exec(html)?.[1] ?? '',
    ),
  ];
  let best: ArticleRecord | null = null;
  for (const object of objectsIn(values)) {
    const record = recordFrom(flattened(object), 'the page’s data');
    const isOfArticle = record?.own.some(({ field }) => field === 'title' || field === 'published');
    if (record && isOfArticle && lettersOf(record) > Math.max(LEAST_LETTERS, best ? lettersOf(best) : 0)) best = record;
  }
  return best;
}

function scriptsIn(html: string): { attributes: string; script: string }[] {
  const scripts: { attributes: string; script: string }[] = [];
  for (const { index } of html.matchAll(/<script[\s>]/gi)) {
    const start = html.indexOf('>', index);
    const end = html.indexOf('</script', start);
    if (start < 0 || end < 0 || scripts.length === MOST_SCRIPTS) break;
    scripts.push({ attributes: html.slice(index, Math.min(start, index + 500)), script: html.slice(start + 1, end) });
  }
  return scripts;
}

function lettersOf({ body }: ArticleRecord): number {
  return body.value.replace(/<[^<>]*>/g, '').length;
}

function valuesOf(attributes: string, script: string): unknown[] {
  if (/\bjson\b/i.test(attributes)) {
    const value = parsedJson(script);
    return value === null ? [] : [value, ...listedValues(value)];
  }
  const values: unknown[] = [];
  // `window.STATE = {…}` and `window.STATE = JSON.parse("…")`
  for (const { index, 0: before } of [...script.matchAll(/=\s*(?:JSON\.parse\(\s*)?(?=["{[])/g)].slice(
    0,
    MOST_ASSIGNED,
  )) {
    const text = literalAt(script, index + before.length);
    const value = text === null ? null : parsedJson(text);
    const inner = typeof value === 'string' ? parsedJson(value) : value;
    if (inner !== null) values.push(inner);
  }
  return values;
}

/** The string, list or object that begins there, up to its own end. */
function literalAt(script: string, start: number): string | null {
  const marks = /["{}[\]]/g;
  marks.lastIndex = start;
  let depth = 0;
  for (let found = marks.exec(script); found; found = marks.exec(script)) {
    const [mark] = found;
    if (mark === '"') marks.lastIndex = stringEnd(script, found.index);
    else depth += mark === '{' || mark === '[' ? 1 : -1;
    if (depth <= 0) return script.slice(start, marks.lastIndex);
  }
  return null;
}

/**
 * After the closing quotation mark; step by step, because a regular expression keeps a position for each letter of a
 * long string.
 */
function stringEnd(script: string, open: number): number {
  for (let at = script.indexOf('"', open + 1); at >= 0; at = script.indexOf('"', at + 1)) {
    let before = at;
    while (script[before - 1] === '\\') before--;
    if ((at - before) % 2 === 0) return at + 1;
  }
  return script.length;
}

function* objectsIn(values: readonly unknown[]): Generator<Json> {
  const waiting = [...values];
  for (let seen = 0; waiting.length > 0 && seen < MOST_VALUES; seen++) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) yield value as Json;
    for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) waiting.push(inner);
  }
}
