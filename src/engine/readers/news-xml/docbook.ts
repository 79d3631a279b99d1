/** DocBook: articles and books of institutes and publishers. */

import { own } from '../../../text/own.ts';
import { readFragment } from '../../extract/page/blocks/html-fragment.ts';
import { oneLine } from '../../extract/plain-text/plain-text.ts';
import type { FoundValues } from '../drafts/news-draft.ts';
import type { StoryWords } from '../wire-text/story-lines.ts';
import { htmlFrom } from '../xml/xml-html.ts';
import { allWithin, childrenOf, descendants, textIn, within, type XmlElement } from '../xml/xml-tree.ts';

/** Its elements, with the HTML elements of the same meaning. */
const MEANING: Readonly<Record<string, string>> = {
  para: 'p',
  simpara: 'p',
  formalpara: 'div',
  attribution: 'p',
  quote: 'q',
  itemizedlist: 'ul',
  orderedlist: 'ol',
  simplelist: 'ul',
  listitem: 'li',
  member: 'li',
  programlisting: 'pre',
  screen: 'pre',
  row: 'tr',
  entry: 'td',
  informaltable: 'table',
};
const INFO = /^(?:(?:article|book)?info|artheader)$/;
const SILENT = new Set(['indexterm', 'imagedata', 'textobject', 'remark', 'titleabbrev']);
const TITLES = new Set(['title', 'subtitle']);
const APART = new Set(['footnote', 'bibliography', 'glossary', 'index']);

/** Other formats have elements of these names too: only this one has its information and paragraphs in them. */
export function isDocbook(element: XmlElement): boolean {
  if (!/^(?:article|book)$/.test(element.name)) return false;
  const names = new Set([...descendants(element)].map(({ name }) => name));
  return [...names].some((name) => INFO.test(name)) && (names.has('para') || names.has('simpara'));
}

/** Abstract and body; its subtitle, footnotes and what stands behind are set aside. */
export function readDocbook(root: XmlElement, values: FoundValues): StoryWords {
  const info = childrenOf(root).find(({ name }) => INFO.test(name));
  noteInfo(root, info, values);
  const abstract = info && within(info, 'abstract');
  const subtitle = titleOf('subtitle', root, info);
  const beside = [...(subtitle ? [subtitle] : []), ...[...descendants(root)].filter(({ name }) => APART.has(name))];
  // Its own titles are not its text.
  const body = { ...root, children: root.children.filter((child) => child !== info && !isTitle(child)) };
  const words = [...(abstract ? [abstract] : []), body].map((each) => readFragment(htmlFrom(asHtml(each))));
  return {
    paragraphs: words.flatMap(({ paragraphs }) => paragraphs),
    furniture: [
      ...words.flatMap(({ furniture }) => furniture),
      ...beside.flatMap((each) => readFragment(htmlFrom(asHtml(each))).paragraphs),
    ],
  };
}

function noteInfo(root: XmlElement, info: XmlElement | undefined, values: FoundValues): void {
  values.addLanguage(root.attributes['xml:lang'] ?? root.attributes.lang, 'the DocBook language');
  values.add('title', textIn(titleOf('title', root, info)), 'the DocBook title');
  if (!info) return;
  values.add('source', textIn(within(info, 'publishername')), 'the DocBook publisher');
  values.addByline(allWithin(info, 'author').map(nameOf), 'the DocBook authors');
  for (const name of ['pubdate', 'date'])
    values.addDate('published', textIn(within(info, name)), `the DocBook ${name}`);
}

function titleOf(kind: 'title' | 'subtitle', ...within: readonly (XmlElement | undefined)[]): XmlElement | undefined {
  return within.flatMap((each) => (each ? childrenOf(each) : [])).find(({ name }) => name === kind);
}

function nameOf(author: XmlElement): string {
  const parts = ['firstname', 'givenname', 'surname'].map((name) => oneLine(textIn(within(author, name))));
  return parts.filter((part) => part !== '').join(' ') || oneLine(textIn(within(author, 'personname') ?? author));
}

/** The titles of pictures, tables and examples are captions, all others headings. */
function asHtml(element: XmlElement): XmlElement {
  const children = element.children.flatMap((child) => {
    if (typeof child === 'string') return child;
    if (APART.has(child.name) || SILENT.has(child.name)) return [];
    if (INFO.test(child.name))
      return childrenOf(child)
        .filter(isTitle)
        .map((title) => titleIn(element, title));
    return isTitle(child)
      ? titleIn(element, child)
      : { ...asHtml(child), name: own(MEANING, child.name) ?? child.name };
  });
  return { ...element, children };
}

function titleIn({ name }: XmlElement, title: XmlElement): XmlElement {
  const words = asHtml(title);
  return /^(?:figure|table|example)$/.test(name)
    ? { ...words, name: 'figure', children: [{ ...words, name: 'figcaption' }] }
    : { ...words, name: 'h3' };
}

function isTitle(child: XmlElement | string): boolean {
  return typeof child !== 'string' && TITLES.has(child.name);
}
