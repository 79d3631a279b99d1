/** Factiva's XML (`ppsArticleResponse`) → its articles. */

import { append } from '../../../text/append.ts';
import { paragraphsOf } from '../../extract/plain-text/plain-text.ts';
import { type XmlElement, xmlRecords } from '../xml/xml-tree.ts';
import { type ExportItem, NO_ITEM } from './export-item.ts';

/** @throws CollateError damaged, too-large */
export function* factivaXmlItems(xml: string): Generator<ExportItem> {
  for (const article of xmlRecords(xml, ({ name }) => name === 'article')) yield itemOf(article);
}

function itemOf(article: XmlElement): ExportItem {
  const line = (...names: string[]) =>
    names.map((name) => textIn(childOf(article, name))).find((text) => text !== '') ?? null;
  const date = childOf(article, 'publicationdate');
  return {
    ...NO_ITEM,
    title: line('headline'),
    paragraphs: ['leadparagraph', 'tailparagraphs', 'body'].flatMap((name) => paragraphsIn(childOf(article, name))),
    furniture: [line('copyright'), line('credit'), line('notes')].filter((text) => text !== null),
    source: line('sourcename'),
    date: (date && textIn(date)) || null,
    byline: line('byline'),
    section: line('sectionname'),
    language: line('baselanguage'),
    externalId: line('accessionno'),
  };
}

function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

function paragraphsIn(element: XmlElement | undefined): string[] {
  if (!element) return [];
  const marked = element.children.filter((child): child is XmlElement => typeof child !== 'string');
  const paragraphs = marked.filter(({ name }) => name === 'paragraph');
  return paragraphs.length > 0 ? paragraphs.map(textIn).filter(Boolean) : paragraphsOf(rawText(element));
}

function textIn(element: XmlElement | undefined): string {
  return element ? rawText(element).replace(/\s+/gu, ' ').trim() : '';
}

function rawText(element: XmlElement): string {
  const parts: string[] = [];
  const stack: (XmlElement | string)[] = [element];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') parts.push(node);
    else append(stack, node.children.toReversed());
  }
  return parts.join('');
}
