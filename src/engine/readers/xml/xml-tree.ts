/**
 * News XML as trees, element by element, well formed or not: agencies often send malformed XML. Entities are never
 * expanded.
 */
import { Parser } from 'htmlparser2';
import { CollateError } from '../../../contract/errors.ts';
import { lineFromHtml } from '../../extract/page/blocks/html-fragment.ts';
import { prologEnd } from './prolog.ts';

export interface XmlElement {
  /** Without its prefix, lower case: vendors vary in both. */
  readonly name: string;
  /** The namespace's address; the prefix itself if it was never declared. */
  readonly space: string;
  /** By lower-case name with prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
  /** The file, or the element around it, ended before it did. */
  isCut: boolean;
}

interface Open {
  readonly element: XmlElement;
  readonly spaces: Readonly<Record<string, string>>;
}

/**
 * Deeper elements count as part of the one at this depth; past the second bound, a parser's own search for end tags
 * takes too long.
 */
const MAX_DEPTH = 200;
const MAX_IGNORED = 2000;
const MAX_NODES = 1_000_000;
const PIECE = 64 * 1024;

/**
 * Returns each element that `isRecord` accepts when it ends, detached from its tree; finally the root, or null. @throws
 * CollateError damaged (entities made of entities), too-large
 */
export function* xmlRecords(
  text: string,
  isRecord: (element: XmlElement) => boolean = () => false,
): Generator<XmlElement, XmlElement | null> {
  const builder = new TreeBuilder(isRecord);
  const parser = new Parser(builder, { xmlMode: true });
  const body = withoutDoctype(text);
  for (let at = 0; at < body.length; ) {
    const end = pieceEnd(body, at);
    parser.write(body.slice(at, end));
    at = end;
    yield* builder.taken.splice(0);
  }
  parser.end();
  yield* builder.taken.splice(0);
  return builder.root;
}

/** A chunk ends before a tag, so that no run of text is split inside an entity. */
function pieceEnd(text: string, at: number): number {
  const next = text.indexOf('<', at + PIECE);
  return next < 0 ? text.length : next;
}

class TreeBuilder {
  root: XmlElement | null = null;
  readonly taken: XmlElement[] = [];
  readonly #isRecord: (element: XmlElement) => boolean;
  readonly #open: Open[] = [];
  #ignored = 0;
  #nodes = 0;
  #isVerbatim = false;

  constructor(isRecord: (element: XmlElement) => boolean) {
    this.#isRecord = isRecord;
  }

  onopentag(tag: string, attributes: Record<string, string>): void {
    if (this.#open.length >= MAX_DEPTH) {
      if (++this.#ignored > MAX_IGNORED) throw nestedTooDeep();
      return;
    }
    this.#count();
    const outer = this.#open.at(-1);
    const spaces = spacesIn(attributes, outer?.spaces ?? NO_SPACES);
    const [prefix, name] = split(tag);
    const element: XmlElement = {
      name: name.toLowerCase(),
      space: spaces[prefix] ?? prefix,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value])),
      children: [],
      isCut: false,
    };
    if (outer) outer.element.children.push(element);
    else this.root ??= element;
    this.#open.push({ element, spaces });
  }

  onclosetag(_tag: string, isImplied: boolean): void {
    if (this.#ignored > 0) {
      this.#ignored--;
      return;
    }
    const element = this.#open.pop()?.element;
    if (!element) return;
    element.isCut = isImplied;
    if (!this.#isRecord(element)) return;
    this.taken.push(element);
    this.#nodes = 0;
    const outer = this.#open.at(-1)?.element;
    if (outer?.children.at(-1) === element) outer.children.pop();
  }

  ontext(text: string): void {
    const element = this.#open.at(-1)?.element;
    if (!element) return;
    const written = this.#isVerbatim ? text : withNamedEntities(text);
    const last = element.children.length - 1;
    const before = element.children[last];
    if (typeof before === 'string') element.children[last] = before + written;
    else {
      this.#count();
      element.children.push(written);
    }
  }

  oncdatastart(): void {
    this.#isVerbatim = true;
  }

  oncdataend(): void {
    this.#isVerbatim = false;
  }

  #count(): void {
    if (++this.#nodes > MAX_NODES)
      throw new CollateError(
        'too-large',
        'This XML document has more elements than can be read in bounded memory. Export it again in smaller parts.',
      );
  }
}

function nestedTooDeep(): CollateError {
  return new CollateError(
    'damaged',
    'The elements of this file are nested without end, so its parts cannot be separated. Get it again from its source.',
  );
}

const NO_SPACES: Readonly<Record<string, string>> = Object.create(null);

function spacesIn(attributes: Record<string, string>, outer: Readonly<Record<string, string>>): Record<string, string> {
  const declared = Object.entries(attributes).filter(([name]) => /^xmlns(?::|$)/i.test(name));
  if (declared.length === 0) return outer;
  // Chained rather than copied: if every element declares one, each would copy all of them.
  return Object.assign(Object.create(outer), Object.fromEntries(declared.map(([name, uri]) => [name.slice(6), uri])));
}

function split(tag: string): [string, string] {
  const colon = tag.indexOf(':');
  return colon < 0 ? ['', tag] : [tag.slice(0, colon), tag.slice(colon + 1)];
}

const named = new Map<string, string>();

/** HTML's entities occur in much XML that never declared them; others stay as written. */
function withNamedEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&[a-z][a-z0-9]{1,24};/gi, (entity) => {
    const known = named.get(entity) ?? lineFromHtml(`x${entity}x`).slice(1, -1);
    if (named.size < 5000) named.set(entity, known);
    return known === '' ? ' ' : known;
  });
}

interface Doctype {
  readonly from: number;
  readonly to: number;
  readonly inner: string;
}

function doctypeOf(text: string): Doctype | null {
  const from = prologEnd(text);
  if (text.slice(from, from + 9).toLowerCase() !== '<!doctype') return null;
  const close = text.indexOf('>', from);
  const bracket = text.indexOf('[', from);
  if (bracket < 0 || bracket > close) return { from, to: close < 0 ? text.length : close + 1, inner: '' };
  const end = /\]\s{0,100}>/g;
  end.lastIndex = bracket;
  const to = end.exec(text) ? end.lastIndex : text.length;
  return { from, to, inner: text.slice(bracket + 1, to) };
}

function withoutDoctype(text: string): string {
  const doctype = doctypeOf(text);
  if (doctype === null) return text;
  if (/<!ENTITY[^>]{0,4000}&\w/.test(doctype.inner))
    throw new CollateError(
      'damaged',
      'This file defines entities in terms of each other, as files made to exhaust memory do. It was not read.',
    );
  return text.slice(0, doctype.from) + text.slice(doctype.to);
}

/**
 * Local name of the root, lower case, from a file's first 64 kB; "" if there are only comments, null if it is not XML.
 */
export function xmlRootName(head: string): string | null {
  const rest = head.slice(prologEnd(head, doctypeOf(head)?.to));
  if (rest === '') return /<(?:\?xml|!--)/i.test(head.slice(0, 4096)) ? '' : null;
  const tag = /^<([\p{L}_][\p{L}\p{N}_.-]{0,60}:)?([\p{L}_][\p{L}\p{N}_.-]{0,60})(?=[\s/>]|$)/u.exec(rest);
  return tag?.[2]?.toLowerCase() ?? null;
}

/** The words of an element and everything below it. */
export function textIn(element: XmlElement | null | undefined): string {
  if (!element) return '';
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

export function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* descendants(child);
  }
}

/** Everywhere below it, in the order of the document. */
export function allWithin(element: XmlElement, name: string): XmlElement[] {
  return [...descendants(element)].filter((each) => each.name === name);
}

/** The first of that name, everywhere below it. */
export function within(element: XmlElement, name: string): XmlElement | undefined {
  for (const each of descendants(element)) if (each.name === name) return each;
  return undefined;
}

export function childrenOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}
