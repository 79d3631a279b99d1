/**
 * Elements of a news XML document as HTML: XHTML unchanged, NITF and vendors' variants by the meaning of each element.
 */

import { own } from '../../../text/own.ts';
import { isWireLayout, wireParagraphs } from '../wire-text/wire-layout.ts';
import { childrenOf, textIn, type XmlElement } from './xml-tree.ts';

const AS_THEY_ARE = new Set(
  'p div section article header footer aside nav main figure figcaption blockquote q pre ul ol li dl dt dd table caption thead tbody tfoot tr td th h1 h2 h3 h4 h5 h6 br hr a b i em strong sub sup style script noscript'.split(
    ' ',
  ),
);
const MEANING: Readonly<Record<string, string>> = {
  hl1: 'h2',
  hl2: 'h3',
  headline: 'h2',
  bq: 'blockquote',
  block: 'div',
  media: 'figure',
  'media-caption': 'figcaption',
  'media-producer': 'figcaption',
  note: 'div',
  fn: 'div',
  'nitf-table': 'div',
  paragraph: 'p',
  para: 'p',
  para1: 'p',
  subheading: 'h3',
  list: 'ul',
  item: 'li',
  row: 'tr',
  cell: 'td',
};
/** Data about pictures and tables, not text. */
const SILENT = new Set(['media-metadata', 'media-object', 'nitf-table-metadata', 'custom-table']);

/** The content of an element, without the element itself. */
export function htmlFrom(element: XmlElement): string {
  const isText = childrenOf(element).length === 0;
  const text = isText ? textIn(element) : '';
  if (isText && isWireLayout(text))
    return wireParagraphs(text)
      .map((each) => `<p>${escaped(each)}</p>`)
      .join('');
  const isWrapped = breaksWrapLines(element);
  return element.children
    .map((child) => {
      if (typeof child === 'string') return escaped(child);
      return isWrapped && child.name === 'br' ? ' ' : tagged(child);
    })
    .join('');
}

/** Agencies break the lines of a paragraph at the width of their screens: those breaks are not the author's. */
function breaksWrapLines({ name, children }: XmlElement): boolean {
  const holds = (wanted: string) => children.some((child) => typeof child !== 'string' && child.name === wanted);
  // With nested paragraphs, each would repeat the words of all those inside.
  if (name !== 'p' || !holds('br') || holds('p')) return false;
  const lines = [''];
  for (const child of children) {
    if (typeof child !== 'string' && child.name === 'br') lines.push('');
    else lines.push(`${lines.pop() ?? ''}${typeof child === 'string' ? child : textIn(child)}`);
  }
  const written = lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
  return written.length > 1 && written.slice(0, -1).every((line) => line.length >= 50 && line.length <= 80);
}

function tagged(element: XmlElement): string {
  const { name } = element;
  if (SILENT.has(name)) return '';
  const tag = own(MEANING, name) ?? (AS_THEY_ARE.has(name) ? name : 'span');
  if (tag === 'br' || tag === 'hr') return `<${tag}>`;
  return `<${tag}${tag === 'a' ? ' href="#"' : ''}>${htmlFrom(element)}</${tag}>`;
}

/** Agencies escape twice: what remains of a character reference is one. */
function escaped(text: string): string {
  return text.replace(/&(?!(?:#\d{1,6}|quot|apos|nbsp|amp);)/g, '&amp;').replaceAll('<', '&lt;');
}
