/** References that EndNote exports as XML: the fields of each under the tags that RIS has for them. */
import { allWithin, textIn, within, type XmlElement, xmlRecords, xmlRootName } from '../xml/xml-tree.ts';
import type { Entry } from './entries.ts';

/** Tag → elements, the most precise first. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  AB: ['abstract'],
  TI: ['title'],
  DA: ['date'],
  PY: ['year'],
  T2: ['full-title', 'secondary-title'],
  PB: ['publisher'],
  LA: ['language'],
  AN: ['accession-num', 'electronic-resource-num'],
};

export function isEndnoteXml(head: string): boolean {
  return xmlRootName(head) === 'xml' && /<records>\s*<record>/.test(head) && /<ref-type[\s>]/.test(head);
}

export function* endnoteEntries(text: string): Generator<Entry> {
  let number = 0;
  for (const record of xmlRecords(text, ({ name }) => name === 'record')) {
    number++;
    yield { values: valuesOf(record), place: `record ${number}`, isEnded: !record.isCut };
  }
}

function valuesOf(record: XmlElement): Map<string, string[]> {
  const values = new Map<string, string[]>();
  const add = (tag: string, elements: readonly XmlElement[]) => {
    const texts = elements.map((element) => textIn(element).trim()).filter((text) => text !== '');
    if (texts.length > 0) values.set(tag, texts);
  };
  for (const [tag, names] of Object.entries(ELEMENTS)) {
    const name = names.find((each) => within(record, each) !== undefined);
    if (name !== undefined) add(tag, allWithin(record, name));
  }
  // Editors and translators stand beside the authors.
  const authors = within(record, 'authors');
  if (authors) add('AU', allWithin(authors, 'author'));
  const urls = within(record, 'related-urls') ?? within(record, 'web-urls');
  if (urls) add('UR', allWithin(urls, 'url'));
  return values;
}
