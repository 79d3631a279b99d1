import type { FoundValue, MetadataField } from '../../../contract/model/metadata.ts';
import { bylineFrom } from '../../extract/byline.ts';
import { dateFromField } from '../../extract/dates.ts';
import { extractArticle } from '../../extract/extract-article.ts';
import { detectLanguage, normalLanguage } from '../../extract/language.ts';
import { PageTooLarge } from '../../extract/page.ts';
import { normalText, paragraphsOf, titleFromWords } from '../../extract/plain-text.ts';
import { domainOf } from '../domain.ts';
import { failure, megabytes } from '../failure.ts';
import type { Draft, Reader, ReaderInput, ReaderResult } from '../port.ts';
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

type Json = Record<string, unknown>;

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
  try {
    return await draftFrom(line, bytes, number, member);
  } catch (error) {
    if (!(error instanceof PageTooLarge)) throw error;
    return failure(
      'too-large',
      `The html of line ${number} has more elements than can be read in bounded time. It was left out; the other lines were read.`,
      member,
    );
  }
}

async function draftFrom(line: Json, bytes: Uint8Array, number: number, member: string): Promise<ReaderResult> {
  const text = stringOf(line.text);
  const html = stringOf(line.html);
  if (text === null && html === null)
    return failure(
      'not-an-article',
      `Line ${number} has neither "text" nor "html". It was left out; map its fields to these names and import again.`,
      member,
    );
  const url = webAddress(stringOf(line.url));
  const page = text === null && html !== null ? await extractArticle(html, { url }) : null;
  const paragraphs = page ? page.paragraphs : paragraphsOf(text ?? '');
  if (paragraphs.length === 0)
    return failure(
      'empty',
      `Line ${number} has no words in its ${page ? 'html' : 'text'}. It was left out; the other lines were read.`,
      member,
    );
  const own = ownValues(line, url);
  const found = [...own, ...(page?.found ?? [])];
  const first = (field: MetadataField) => found.find((value) => value.field === field)?.value ?? null;
  const language =
    own.find(({ field }) => field === 'language')?.value ??
    page?.language ??
    (await detectLanguage(paragraphs.join('\n').slice(0, 4000)));
  const address = first('url');
  const draft: Draft = {
    outcome: 'article',
    member,
    original: bytes,
    mediaType: 'application/json',
    externalId: idOf(line.id),
    title: first('title') ?? titleFromWords(paragraphs),
    paragraphs,
    furniture: page?.furniture ?? [],
    byline: first('byline'),
    published: first('published'),
    updated: first('updated'),
    source: first('source'),
    domain: domainOf(address),
    url: address,
    language,
    section: first('section'),
    found,
  };
  return draft;
}

/** What the line says about its article, field by field. */
function ownValues(line: Json, url: string | null): FoundValue[] {
  const found: FoundValue[] = [];
  const add = (field: MetadataField, value: string | null) => {
    const text = value === null ? '' : normalText(value).replace(/\s+/gu, ' ').trim();
    if (text !== '') found.push({ field, value: text, from: `the line's "${field}"` });
  };
  const language = normalLanguage(stringOf(line.language));
  add('title', stringOf(line.title));
  add('language', language);
  add('url', url);
  for (const field of ['published', 'updated'] as const) {
    const value = line[field];
    if (typeof value === 'string' || typeof value === 'number') add(field, dateFromField(value, { language }));
  }
  add('source', nameOf(line.source));
  add('section', stringOf(line.section));
  const authors = listOf(line.byline ?? line.authors ?? line.author)
    .map(nameOf)
    .filter((name) => name !== null);
  add('byline', bylineFrom(authors) ?? authors[0] ?? null);
  return found;
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

function stringOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function idOf(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : stringOf(value);
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'object' && value !== null && 'name' in value) return stringOf(value.name);
  return stringOf(value);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, 50) : value === undefined ? [] : [value];
}

function webAddress(value: string | null): string | null {
  return value && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) ? value : null;
}
