/** Elements of an XML document of news as HTML: XHTML as it is, NITF and what vendors make of it by what each element means. */
import { isWireLayout, wireParagraphs } from './wire-layout.ts';
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
};
/** Data about pictures and tables, not words. */
const SILENT = new Set(['media-metadata', 'media-object', 'nitf-table-metadata', 'custom-table']);

/** What is in an element, without the element itself. */
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

/** Agencies break the lines of a paragraph where their screens did: those are not its author's. */
function breaksWrapLines({ name, children }: XmlElement): boolean {
  const holds = (wanted: string) => children.some((child) => typeof child !== 'string' && child.name === wanted);
  // Paragraphs in paragraphs would each read the words of all below them.
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
  const tag = MEANING[name] ?? (AS_THEY_ARE.has(name) ? name : 'span');
  if (tag === 'br' || tag === 'hr') return `<${tag}>`;
  return `<${tag}${tag === 'a' ? ' href="#"' : ''}>${htmlFrom(element)}</${tag}>`;
}

/** Agencies escape twice: what is left of a reference to a character is one. */
function escaped(text: string): string {
  return text.replace(/&(?!(?:#\d{1,6}|quot|apos|nbsp|amp);)/g, '&amp;').replaceAll('<', '&lt;');
}
