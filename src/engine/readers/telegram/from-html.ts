/** The messages of an HTML export: pages of a thousand messages each, with named elements. */
import { append } from '../../../text/append.ts';
import {
  attribute,
  type ChildNode,
  type Document,
  type Element,
  elements,
  isElement,
  textOf,
} from '../../extract/page/page.ts';
import type { Post } from './post.ts';

/** The name above the messages. */
export function chatNameIn(document: Document): string | null {
  const header = elementsOf(document, 'page_header').next().value;
  return header ? textOf(header) || null : null;
}

export function* postsIn(document: Document): Generator<Post> {
  let who: string | null = null;
  for (const message of elementsOf(document, 'message')) {
    if (hasClass(message, 'service') || isWithinMessage(message)) continue;
    const [own = null, forwarded = null] = elementsOf(message, 'body');
    if (!own) continue;
    // Consecutive messages from one sender name the sender only once.
    who = nameIn(own) ?? who;
    const inner = forwarded ?? own;
    const text = elementsOf(inner, 'text').next().value;
    const time = timeIn(own);
    yield {
      ...time,
      id: (attribute(message, 'id') ?? '').replace(/^message/, ''),
      who,
      words: text ? linesOf(text) : '',
      updated: null,
      lead: text ? leadOf(text) : null,
      signed: wordsOf(elementsOf(own, 'signature').next().value),
      forwardedFrom: forwarded ? nameIn(forwarded) : null,
    };
  }
}

/** No export has one in another; gone through each by itself, a file of them would take very long. */
function isWithinMessage(message: Element): boolean {
  let outer = message.parentNode;
  for (let step = 0; outer && isElement(outer) && step < 8; step++, outer = outer.parentNode)
    if (hasClass(outer, 'message')) return true;
  return false;
}

function nameIn(body: Element): string | null {
  const name = body.childNodes.filter(isElement).find((child) => hasClass(child, 'from_name'));
  // The name in a forwarded message is followed by when that was written.
  return name ? wordsOf({ ...name, childNodes: name.childNodes.filter((node) => !isElement(node)) }) : null;
}

function timeIn(body: Element): Pick<Post, 'day' | 'clock' | 'published'> {
  const date = body.childNodes.filter(isElement).find((child) => hasClass(child, 'date'));
  const written = date ? (attribute(date, 'title') ?? '') : '';
  const [, d, m, y, clock, seconds, zone = ''] =
    /^(\d\d)\.(\d\d)\.(\d{4}) (\d\d:\d\d)(:\d\d)(?: UTC([+-]\d\d:\d\d))?/.exec(written) ?? [];
  if (y === undefined) return { day: null, clock: null, published: null };
  const day = `${y}-${m}-${d}`;
  return { day, clock: clock ?? null, published: `${day}T${clock}${seconds}${zone}` };
}

function wordsOf(element: Element | undefined): string | null {
  return element ? textOf(element) || null : null;
}

/** All its words, with their line breaks. */
function linesOf(element: Element): string {
  const parts: string[] = [];
  const stack: ChildNode[] = element.childNodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.nodeName === '#text') parts.push((node as { value: string }).value.replace(/\s+/gu, ' '));
    else if (node.nodeName === 'br') parts.push('\n');
    else if ('childNodes' in node) append(stack, node.childNodes.toReversed());
  }
  return parts
    .join('')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Bold text at its beginning, before anything else. */
function leadOf(text: Element): string | null {
  const first = text.childNodes.find(
    (node) => isElement(node) || /[\p{L}\p{N}]/u.test((node as { value?: string }).value ?? ''),
  );
  return first && isElement(first) && (first.tagName === 'strong' || first.tagName === 'b') ? linesOf(first) : null;
}

function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

function* elementsOf(root: Document | Element, name: string): Generator<Element> {
  for (const element of elements(root)) if (hasClass(element, name)) yield element;
}

/** A page on which a channel shows its posts to everybody. */
export function* postsOfPreview(document: Document): Generator<Post> {
  for (const message of elementsOf(document, 'tgme_widget_message')) {
    const part = (name: string) => elementsOf(message, `tgme_widget_message_${name}`).next().value;
    const text = part('text');
    const time = [...elements(part('date') ?? message)].find(({ tagName }) => tagName === 'time');
    const published = time ? attribute(time, 'datetime') : null;
    yield {
      id: (attribute(message, 'data-post') ?? '').split('/').at(-1) ?? '',
      day: published?.slice(0, 10) ?? null,
      clock: published?.slice(11, 16) ?? null,
      published,
      updated: null,
      who: wordsOf(part('owner_name')),
      words: text ? linesOf(text) : '',
      lead: text ? leadOf(text) : null,
      signed: wordsOf(part('from_author')),
      forwardedFrom: wordsOf(part('forwarded_from_name')),
    };
  }
}

/** "tide" of "tide/12". */
export function channelOfPreview(document: Document): string | null {
  const first = elementsOf(document, 'tgme_widget_message').next().value;
  return (first && attribute(first, 'data-post')?.split('/')[0]) || null;
}
