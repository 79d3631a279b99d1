/** What a page's JSON-LD says about its article. */

import { parseFragment } from 'parse5';
import { append } from '../../../../text/append.ts';
import { isObject, type Json, listOf } from '../../json-values.ts';
import { attribute, type Document, elements, singleSpaced, textOf } from '../page.ts';

export interface ArticleData {
  readonly headline: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  /** Those of the authors that the data calls organisations. */
  readonly organisations: readonly string[];
  readonly publisher: string | null;
  readonly section: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly description: string | null;
  readonly body: string | null;
  /** The entries of a live report, which may not be all that the page shows. */
  readonly entries: string | null;
}

const MAX_NODES = 5000;
const ARTICLE = /(?:Article|BlogPosting|Report|Posting|LiveBlogPosting|Review|Recipe)$/;
const PAGE = /(?:WebPage|VideoObject|CreativeWork|Event|Episode)$/;

/** The data of the page's main article, or null. */
export function readArticleData(document: Document, address: string | null): ArticleData | null {
  const nodes = [...jsonLdNodes(document)];
  const byId = new Map<string, Json>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1) byId.set(id, node);
  }
  const candidates = nodes.filter((node) => typeMatches(node, ARTICLE));
  const chosen =
    choose(candidates, address) ??
    nodes.find((node) => typeMatches(node, PAGE) && 'datePublished' in node) ??
    nodes.find((node) => typeMatches(node, /^VideoObject$/) && isNamedByTitle(node, document));
  return chosen ? articleDataOf(chosen, byId) : null;
}

/** A shorter name ("Harbour") says little. */
const LEAST_NAME = 12;

/** A page made for a video, not one that shows another's: its title is the video's name, with that of the paper or without. */
function isNamedByTitle({ name }: Json, document: Document): boolean {
  const title = elements(document).find(({ tagName }) => tagName === 'title');
  const words = typeof name === 'string' ? plainWords(name) : '';
  if (title === undefined || words.length < LEAST_NAME) return false;
  const written = textOf(title).trim();
  const behind = written.slice(words.length);
  // "Quay Daily News | Harbour": the paper's name is no video's.
  return written.startsWith(words) && /^(?:$|\s*[|–—·•:-]\s)/u.test(behind) && behind.length <= words.length * 2;
}

function choose(nodes: readonly Json[], address: string | null): Json | undefined {
  if (nodes.length < 2) return nodes[0];
  const here = address && tail(address);
  const same = here
    ? nodes.find((node) =>
        [node.url, node['@id'], idOf(node.mainEntityOfPage)].some((u) => typeof u === 'string' && tail(u) === here),
      )
    : undefined;
  return same ?? nodes.toSorted((a, b) => fullness(b) - fullness(a))[0];
}

function fullness(node: Json): number {
  return ['headline', 'datePublished', 'author', 'articleBody', 'publisher'].filter((key) => key in node).length;
}

function tail(url: string): string {
  return url
    .replace(/^[a-z]+:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}

function articleDataOf(node: Json, byId: ReadonlyMap<string, Json>): ArticleData {
  const creators = listOf(node.author ?? node.creator);
  const authors = creators.flatMap((value) => namesOf(value, byId));
  const organisations = creators.filter((value) => isObject(value) && typeMatches(value, /Organization$/));
  return {
    headline: stringOf(node.headline) ?? stringOf(node.name),
    published: stringOf(node.datePublished) ?? stringOf(node.dateCreated) ?? stringOf(node.uploadDate),
    modified: stringOf(node.dateModified),
    authors: [...new Set(authors)],
    organisations: organisations.flatMap((value) => namesOf(value, byId)),
    publisher: listOf(node.publisher ?? node.sourceOrganization).flatMap((value) => namesOf(value, byId))[0] ?? null,
    section: stringOf(listOf(node.articleSection)[0]),
    language: stringOf(node.inLanguage) ?? stringOf((node.inLanguage as Json | undefined)?.alternateName),
    url: stringOf(node.url) ?? idOf(node.mainEntityOfPage),
    description: stringOf(node.description),
    body: bodyOf(node.articleBody ?? node.reviewBody),
    entries: bodyOfEntries(listOf(node.liveBlogUpdate).slice(0, MAX_NODES)),
  };
}

/** A live report's entries, each under its headline. */
function bodyOfEntries(entries: readonly unknown[]): string | null {
  const lines = entries.filter(isObject).flatMap((entry) => {
    const body = bodyOf(entry.articleBody);
    return body === null ? [] : [stringOf(entry.headline), body];
  });
  return lines.filter((line) => line !== null).join('\n') || null;
}

function namesOf(value: unknown, byId: ReadonlyMap<string, Json>): string[] {
  if (typeof value === 'string')
    return byId.has(value) ? namesOf(byId.get(value), new Map()) : [plainWords(value)].filter(Boolean);
  if (!isObject(value)) return [];
  const name = value.name;
  if (Array.isArray(name)) return name.flatMap((one) => (typeof one === 'string' ? [plainWords(one)] : []));
  if (typeof name === 'string' && name.trim() !== '') return [plainWords(name)];
  const id = value['@id'];
  const linked = typeof id === 'string' ? byId.get(id) : undefined;
  if (linked && linked !== value) return namesOf(linked, new Map());
  const parts = [stringOf(value.givenName), stringOf(value.familyName)].filter((part) => part !== null);
  return parts.length > 0 ? [parts.join(' ')] : [];
}

function* jsonLdNodes(document: Document): Generator<Json> {
  for (const element of elements(document)) {
    if (element.tagName !== 'script' || !/ld\+json/i.test(attribute(element, 'type') ?? '')) continue;
    const source = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
    const root = parseLoosely(source);
    if (root !== undefined) yield* objectsIn(root);
  }
}

function* objectsIn(root: unknown): Generator<Json> {
  const queue: unknown[] = [root];
  for (let seen = 0; queue.length > 0 && seen < MAX_NODES; seen++) {
    const value = queue.shift();
    if (Array.isArray(value)) append(queue, value.slice(0, MAX_NODES));
    else if (isObject(value)) {
      if ('@type' in value) yield value;
      for (const [key, child] of Object.entries(value))
        if (!LINKED_KEYS.has(key) && typeof child === 'object' && child !== null) queue.push(child);
    }
  }
}

/** Articles that an article refers to are not the article. */
const LINKED_KEYS = new Set([
  'isPartOf',
  'hasPart',
  'citation',
  'relatedLink',
  'mentions',
  'about',
  'itemListElement',
  'isBasedOn',
  'comment',
  'significantLink',
  'subjectOf',
  'workExample',
  'liveBlogUpdate',
]);

/** Pages write line breaks inside strings, trailing commas, comments and CDATA marks into their JSON. */
function parseLoosely(source: string): unknown {
  const text = source
    .trimEnd()
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?$/, '')
    .trim();
  for (const attempt of [
    text,
    text
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, '')
      .replace(/\\(?!["\\/bfnrtu])/g, ''),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt mends what pages get wrong; what none can read tells nothing.
    }
  }
  return undefined;
}

function typeMatches(node: Json, pattern: RegExp): boolean {
  return listOf(node['@type']).some((type) => typeof type === 'string' && pattern.test(type));
}

function stringOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  const plain = isObject(first) ? first['@value'] : first;
  if (typeof plain === 'number') return String(plain);
  return typeof plain === 'string' && plain.trim() !== '' ? plainWords(plain) : null;
}

function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return isObject(value) ? (stringOf(value['@id']) ?? stringOf(value.url)) : null;
}

/** Line breaks separate its paragraphs, so they are kept; some pages put markup into it. */
function bodyOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const lines = value
    .replace(/<(?:br|\/p|\/div|\/h\d)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]{1,500}>/g, ' ')
    .split(/\n+/)
    .map(plainWords);
  return lines.filter((line) => line !== '').join('\n') || null;
}

/** Strings in JSON-LD and meta are often escaped once or twice more than is right, and may hold markup. */
export function plainWords(text: string): string {
  let plain = text;
  for (let round = 0; round < MOST_ESCAPED && /&(?:#|[a-z]{2,8};)/i.test(plain); round++)
    plain = textOf(parseFragment(plain.replaceAll('<', '&lt;')));
  return singleSpaced(withoutMarkup(plain)).normalize('NFC');
}

const MOST_ESCAPED = 3;
const LONGEST_MARKED = 1000;
const MARKED = /<(em|i|b|strong|span|p|a|q|sup|sub|u|mark|small|cite|font|h[1-6])(?:\s[^<>]*)?>([^<>]*)<\/\1>/gi;

/** Only of elements that are closed: a title may be about a tag. */
function withoutMarkup(text: string): string {
  if (text.length > LONGEST_MARKED || !text.includes('<')) return text;
  const bare = text.replace(/<br\s?\/?>/gi, ' ').replace(MARKED, '$2');
  return bare === text ? text : withoutMarkup(bare);
}
