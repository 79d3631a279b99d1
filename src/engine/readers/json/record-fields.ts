/**
 * What a JSON object says about an article, by its field names: the words of table headings, in any of the languages.
 */

import { createHash } from 'node:crypto';
import type { FoundValue, MetadataField } from '../../../contract/model/metadata.ts';
import { dateFromField } from '../../extract/dates/dates.ts';
import { idOf, type Json, objectOf, objectsOf, stringOf } from '../../extract/json-values.ts';
import { normalLanguage } from '../../extract/language/language.ts';
import { lineFromHtml } from '../../extract/page/blocks/html-fragment.ts';
import { oneLine } from '../../extract/plain-text/plain-text.ts';
import { webAddress } from '../drafts/addresses.ts';
import { type ArticleRecord, bodyIn, bylineOf, type RecordBody } from '../drafts/record-draft.ts';
import { withoutReferences } from '../drafts/written-escapes.ts';
import { type ColumnKind, columnKind, inZoneOfHead, isWeakText } from '../table/article-columns.ts';
import { richText } from './rich-text.ts';

/** The first value of a kind that can be read, with the name of its field. */
type FirstOfKind = <T>(kind: ColumnKind, read: (value: unknown) => T | null) => { key: string; value: T } | null;

/** Null if no value of the object could be a text. `called`: what the object is called, "the line". */
export function recordFrom(object: Json, called: string): ArticleRecord | null {
  const keys = keysByKind(object);
  const found: FoundValue[] = [];
  const first: FirstOfKind = (kind, read) => {
    for (const key of keys.get(kind) ?? []) {
      const value = read(object[key]);
      if (value !== null) return { key, value };
    }
    return null;
  };
  const add = (field: MetadataField, read: (value: unknown) => string | null) => {
    const value = first(field as ColumnKind, (each) => oneLine(read(each)) || null);
    if (value) found.push({ field, value: value.value, from: `${called}'s "${value.key}"` });
    return value?.value ?? null;
  };
  add('title', (value) => {
    const name = nameOf(value);
    return typeof value === 'object' ? lineFromHtml(name ?? '') : name && withoutReferences(name);
  });
  const language = add('language', (value) => normalLanguage(stringOf(value)));
  add('url', (value) => webAddress(stringOf(value) ?? stringOf(objectsOf(value)[0]?.href)));
  for (const field of ['published', 'updated'] as const) {
    const dated = closestDate(keys.get(field) ?? [], (key) => dateOf(object[key], language));
    if (dated) found.push({ field, value: dated.value, from: `${called}'s "${dated.key}"` });
  }
  // What a record calls its source may be where it came from, or a link to the program that wrote it.
  add('source', (value) => (webAddress(nameOf(value)) || /^<a\s/i.test(nameOf(value) ?? '') ? null : nameOf(value)));
  // Reading services name the feed of an item so.
  const feed = stringOf(objectOf(object.origin)?.title);
  if (feed) found.push({ field: 'source', value: oneLine(feed), from: `${called}'s "origin"` });
  const from = first('source', (value) => webAddress(stringOf(value)));
  if (from) found.push({ field: 'url', value: from.value, from: `${called}'s "${from.key}"` });
  add('section', nameOf);
  // A message of a team has the number of who wrote it as its user.
  const writer = oneLine(stringOf(objectOf(object.user_profile)?.real_name));
  if (writer) found.push({ field: 'byline', value: writer, from: `${called}'s "user_profile"` });
  add('byline', (value) =>
    bylineOf(
      firstOf(value)
        .map(nameOf)
        .filter((name) => name !== null),
    ),
  );
  const isStory = found.some(({ field }) => field === 'published' || field === 'url' || field === 'source');
  const body = bodyOf(object, first, isStory);
  return body && { own: found, externalId: first('externalId', idOf)?.value ?? null, body };
}

/** @param isStory another field points to an article: many things have a description */
function bodyOf(object: Json, first: FirstOfKind, isStory: boolean): RecordBody | null {
  const text = first('text', wordsOf) ?? first('text', textOf);
  // A field named "text" is plain text, whatever it contains; others may contain HTML.
  if (text && (isStory || !isWeakText(text.key)))
    return text.key === 'text' ? ownWords(object, text.value) : bodyIn(text.value);
  const html = first('html', markupOf);
  if (html) return { kind: 'page', value: html.value };
  const lead = isStory ? first('lead', wordsOf) : null;
  return lead && bodyIn(lead.value);
}

/** A field named "page" may also hold the number of one: "A4, B12". */
function markupOf(value: unknown): string | null {
  const text = stringOf(value);
  return text !== null && /<|.{20}/s.test(text) ? text : null;
}

/** What Collate itself has exported carries the hash of its text. */
function ownWords({ textSha256 }: Json, value: string): RecordBody {
  const isOwn = textSha256 !== undefined && createHash('sha256').update(value).digest('hex') === textSha256;
  return { kind: 'text', value, isOwn };
}

function wordsOf(value: unknown): string | null {
  const text = textOf(value);
  return text === null || text.trim() === '' ? null : text;
}

function keysByKind(object: Json): Map<ColumnKind, string[]> {
  const ranked = Object.keys(object)
    .slice(0, 1000)
    .map((key) => ({ key, known: columnKind(key) }))
    .filter(({ known }) => known !== null)
    .sort((a, b) => (a.known?.rank ?? 0) - (b.known?.rank ?? 0));
  const keys = new Map<ColumnKind, string[]>();
  for (const { key, known } of ranked) if (known) keys.set(known.kind, [...(keys.get(known.kind) ?? []), key]);
  return keys;
}

/** Words; paragraphs as a list or a tree; an API's {rendered: …}. */
function textOf(value: unknown): string | null {
  const rendered = typeof value === 'object' && value !== null ? stringOf((value as Json).rendered) : null;
  return rendered ?? richText(value);
}

/** By the likeliest name; to the minute or with its zone if another field gives that for the same day. */
function closestDate(
  keys: readonly string[],
  read: (key: string) => string | null,
): { key: string; value: string } | null {
  const dated = keys.flatMap((key) => {
    const value = read(key);
    return value === null ? [] : [{ key, value: inZoneOfHead(key, value) }];
  });
  const [first, ...others] = dated;
  if (!first) return null;
  const ofDay = others.filter(({ value }) => value.slice(0, 10) === first.value.slice(0, 10));
  return ofDay.reduce((best, each) => (each.value.length > best.value.length ? each : best), first);
}

/** Written out, in seconds, alone in a list, as databases export it, or as lists by reference managers: {"date-parts": [[2024, 3, 14]]}. */
function dateOf(value: unknown, language: string | null): string | null {
  if (Array.isArray(value) && value.length === 1 && !Array.isArray(value[0])) return dateOf(value[0], language);
  if (typeof value === 'string' || typeof value === 'number') return dateFromField(value, { language });
  const { $date, $numberLong } = (value ?? {}) as Json;
  if ($date !== undefined || $numberLong !== undefined) return dateOf($date ?? $numberLong, language);
  const parts = (value as Json | null)?.['date-parts'];
  const [first] = Array.isArray(parts) ? parts : [];
  if (!Array.isArray(first) || !first.every((part) => /^\d{1,4}$/.test(String(part)))) return null;
  return dateFromField(first.map((part) => String(part).padStart(2, '0')).join('-'));
}

/** The first, if there are several. */
export function nameOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.length > 0 && !Array.isArray(value[0]) ? nameOf(value[0]) : null;
  if (typeof value !== 'object' || value === null) return stringOf(value);
  const object = inLowerCase(value as Json);
  const rendered = stringOf(object.rendered);
  if (rendered !== null) return rendered;
  // As services wrap what a record refers to: {data: {id: 3, attributes: {name: …}}}.
  const wrapped = objectOf(object.data) ?? objectOf(object.attributes);
  if (wrapped !== null) return nameOf(wrapped);
  const last = stringOf(object.family) ?? stringOf(object.last_name) ?? stringOf(object.lastname);
  if (last)
    return [object.given ?? object.first_name ?? object.firstname, last]
      .filter((part) => typeof part === 'string')
      .join(' ');
  const name = NAMES.map((key) => stringOf(object[key])).find((text) => text !== null && text.trim() !== '');
  // As editors' systems keep a line: {main: {text: …}}, {content: [{text: …}]}.
  const line = objectOf(object.main) ?? objectsOf(object.content)[0];
  return name ?? stringOf(line?.text);
}

/** What objects call their name, the most telling first. */
const NAMES = [
  'name',
  'main',
  'original',
  'title',
  'basic',
  'displayname',
  'display_name',
  'nickname',
  'username',
  'handle',
];

function inLowerCase(object: Json): Json {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key.toLowerCase(), value]));
}

function firstOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, 50) : [value];
}
