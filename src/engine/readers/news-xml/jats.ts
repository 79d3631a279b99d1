/** JATS: journal articles, as publishers and research libraries exchange them. */

import { own } from '../../../text/own.ts';
import { readFragment } from '../../extract/page/blocks/html-fragment.ts';
import { oneLine } from '../../extract/plain-text/plain-text.ts';
import type { FoundValues } from '../drafts/news-draft.ts';
import { NO_WORDS, type StoryWords } from '../wire-text/story-lines.ts';
import { htmlFrom } from '../xml/xml-html.ts';
import { allWithin, childrenOf, descendants, textIn, within, type XmlElement } from '../xml/xml-tree.ts';

/** Its elements, with the HTML elements of the same meaning. */
const MEANING: Readonly<Record<string, string>> = {
  fig: 'figure',
  caption: 'figcaption',
  'disp-quote': 'blockquote',
  list: 'ul',
  'list-item': 'li',
};
/** Formulas in a typesetting language, files beside the article, identifiers. */
const SILENT = new Set([
  'tex-math',
  'supplementary-material',
  'object-id',
  'graphic',
  'media',
  'alternatives',
  'fn-group',
]);

/** Articles, including those in a list sent by a library. */
export function jatsRecords(root: XmlElement): XmlElement[] {
  return [root, ...descendants(root)].filter(isJats);
}

/** Other XML formats also have elements called article. */
export function isJats(element: XmlElement): boolean {
  return element.name === 'article' && childrenOf(element).some(({ name }) => name === 'front');
}

export function idOfJats(article: XmlElement): string | null {
  const ids = allWithin(within(article, 'front') ?? article, 'article-id');
  const doi = ids.find(({ attributes }) => attributes['pub-id-type'] === 'doi') ?? ids[0];
  return oneLine(textIn(doi)) || null;
}

/** The abstract, then the body; references and other back matter are set aside. */
export function readJats(article: XmlElement, values: FoundValues): StoryWords {
  const meta = within(article, 'article-meta');
  if (!meta) return NO_WORDS;
  noteMeta(article, meta, values);
  const abstracts = childrenOf(meta).filter(
    ({ name, attributes }) => name === 'abstract' && !attributes['abstract-type'],
  );
  const body = childrenOf(article).find(({ name }) => name === 'body');
  const words = [...abstracts, ...(body ? [body] : [])].map((each) => readFragment(htmlFrom(asHtml(each))));
  const back = childrenOf(article).find(({ name }) => name === 'back');
  const behind = back ? readFragment(htmlFrom(asHtml(back))) : NO_WORDS;
  return {
    paragraphs: words.flatMap(({ paragraphs }) => paragraphs),
    furniture: [...words.flatMap(({ furniture }) => furniture), ...behind.paragraphs, ...behind.furniture],
  };
}

function noteMeta(article: XmlElement, meta: XmlElement, values: FoundValues): void {
  values.addLanguage(article.attributes['xml:lang'], 'the article’s language');
  values.add('title', textIn(within(meta, 'article-title')), 'the article’s title');
  values.add('source', textIn(within(article, 'journal-title')), 'the journal');
  values.add('source', textIn(within(article, 'publisher-name')), 'the publisher');
  const authors = childrenOf(meta)
    .filter(({ name }) => name === 'contrib-group')
    .flatMap((group) => childrenOf(group))
    .filter(({ attributes }) => (attributes['contrib-type'] ?? 'author') === 'author');
  values.addByline(authors.map(nameOf), 'the article’s authors');
  const dates = childrenOf(meta).filter(({ name }) => name === 'pub-date');
  const electronic = dates.find(({ attributes }) => /epub|electronic|pub$/.test(typeOfDate(attributes)));
  for (const date of electronic ? [electronic, ...dates] : dates)
    values.addDate('published', dayOf(date), 'the publication date');
  values.add('section', textIn(within(meta, 'subject')), 'the article’s subject');
  const doi = childrenOf(meta).find(
    ({ name, attributes }) => name === 'article-id' && attributes['pub-id-type'] === 'doi',
  );
  if (doi) values.addAddress(`https://doi.org/${oneLine(textIn(doi))}`, 'the article’s DOI');
}

function nameOf(contributor: XmlElement): string {
  const [given, surname] = [within(contributor, 'given-names'), within(contributor, 'surname')];
  const person = [given, surname]
    .map(textIn)
    .filter((part) => part !== '')
    .join(' ');
  return person || textIn(within(contributor, 'string-name') ?? within(contributor, 'collab'));
}

function typeOfDate(attributes: XmlElement['attributes']): string {
  return [attributes['pub-type'], attributes['date-type'], attributes['publication-format']].join(' ');
}

/** "2024-03-12", or as much of it as is known. */
function dayOf(date: XmlElement): string | null {
  const [year, month, day] = ['year', 'month', 'day'].map((name) => oneLine(textIn(within(date, name))));
  if (!/^\d{4}$/.test(year ?? '')) return null;
  const parts = [month, day].map((part) => (/^\d{1,2}$/.test(part ?? '') ? String(part).padStart(2, '0') : null));
  const known = parts[0] === null ? [] : parts[1] === null ? parts.slice(0, 1) : parts;
  return [year, ...known].join('-');
}

/** As HTML; a title in a section is a heading. */
function asHtml(element: XmlElement): XmlElement {
  const children = element.children.flatMap((child) => {
    if (typeof child === 'string') return child;
    if (SILENT.has(child.name)) return [];
    if (child.name === 'xref') return asLink(child);
    const name = child.name === 'title' ? 'h3' : (own(MEANING, child.name) ?? child.name);
    return { ...asHtml(child), name };
  });
  return { ...element, children };
}

/** The number of a note is no word of the sentence, whether or not it is marked as raised. */
function asLink(reference: XmlElement): XmlElement {
  const link = { ...asHtml(reference), name: 'a' };
  return reference.attributes['ref-type'] === 'fn' ? { ...link, name: 'sup', children: [link] } : link;
}
