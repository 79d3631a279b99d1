/**
 * Vendors' XML that follows no standard: an element whose children are a text and its metadata, recognised by their
 * names.
 */

import { own } from '../../../text/own.ts';
import { oneLine } from '../../extract/plain-text/plain-text.ts';
import type { FoundValues } from '../drafts/news-draft.ts';
import { NO_WORDS, type StoryWords } from '../wire-text/story-lines.ts';
import { childrenOf, descendants, textIn, type XmlElement } from '../xml/xml-tree.ts';
import { wordsIn } from './story-words.ts';

const WORDS: Readonly<Record<string, readonly string[]>> = {
  title: [
    'headline',
    'title',
    'hl',
    'heading',
    'titel',
    'titre',
    'titulo',
    'titolo',
    'rubrik',
    'overskrift',
    'recordtitle',
    'articletitle',
    'head',
  ],
  text: [
    'content',
    'body',
    'text',
    'story',
    'fulltext',
    'bodytext',
    'maintext',
    'articletext',
    'articlebody',
    'main',
    'brodtext',
  ],
  byline: ['byline', 'author', 'authors', 'writer', 'autor', 'auteur', 'creator', 'contributor'],
  published: [
    'publishdate',
    'pubdate',
    'published',
    'publicationdate',
    'datepublished',
    'date',
    'datum',
    'created',
    'firstcreated',
    'numericpubdate',
    'alphapubdate',
  ],
  updated: ['updated', 'modified', 'lastmodified', 'datemodified', 'versioncreated'],
  source: ['source', 'origin', 'publication', 'publisher', 'newspaper', 'provider', 'pub', 'sitename', 'hostname'],
  section: ['section', 'category', 'rubric', 'department'],
  language: ['language', 'lang', 'languagecode'],
  url: ['url', 'link', 'permalink', 'weburl', 'urldocview'],
  id: ['newsid', 'articleid', 'docid', 'docno', 'itemid', 'guid', 'uuid', 'id', 'recordid'],
  apart: ['subtitle', 'town', 'lead', 'summary', 'abstract'],
};

/** The innermost elements with a text among their children, and at least one other property of an article. */
export function articleRecords(element: XmlElement): XmlElement[] {
  const inner = childrenOf(element).flatMap(articleRecords);
  return inner.length === 0 && isArticleRecord(element) ? [element] : inner;
}

function isArticleRecord(element: XmlElement): boolean {
  const text = fieldOf(element, 'text');
  const hasHead = fieldOf(element, 'title') ?? fieldOf(element, 'byline') ?? fieldOf(element, 'published');
  return text !== null && hasHead !== null && oneLine(textIn(text)).length >= 40;
}

export function readArticleRecord(record: XmlElement, values: FoundValues): StoryWords {
  const text = fieldOf(record, 'text');
  if (text === null) return NO_WORDS;
  const value = (role: string) => nameIn(fieldOf(record, role)) || attributeOf(record, role);
  const from = (role: string) => `the document’s ${fieldOf(record, role)?.name ?? role}`;
  values.addLanguage(value('language') || record.attributes['xml:lang'], from('language'));
  for (const field of ['title', 'section'] as const) values.add(field, value(field), from(field));
  values.add('source', oneLine(value('source')).replace(FOREIGN_TO_NAMES, ''), from('source'));
  for (const [name, from] of dublinCore(record)) if (/publisher$/.test(name)) values.add('source', from, `its ${name}`);
  values.addByline([value('byline')], from('byline'));
  values.addDate('published', value('published'), from('published'));
  values.addDate('updated', value('updated'), from('updated'));
  values.addAddress(value('url'), from('url'));
  const words = wordsIn(text);
  const apart = childrenOf(record).filter(({ name }) => WORDS.apart?.includes(plain(name)));
  const lines = apart.map((each) => oneLine(textIn(each))).filter((line) => line !== '');
  const place = childrenOf(record).find(({ name }) => name === 'dateline');
  return {
    paragraphs: words.paragraphs,
    furniture: [...lines, ...words.furniture],
    ...(place ? { dateline: oneLine(textIn(place)) } : {}),
  };
}

/** What stands beside a source's name: "via …", a slash, the years for which an archive has it. */
const FOREIGN_TO_NAMES = /^\s*(?:\/|via\s+)|\/\s*$|(?<!\s)\s*\(\d{4}\s*[-–][^()]{1,20}\)\s*$/gi;
/** A name may be one of several properties of whom it names. */
function nameIn(element: XmlElement | null): string {
  const named = element && childrenOf(element).find(({ name }) => NAMES.has(plain(name)));
  return textIn(named ?? element);
}

const NAMES = new Set(['title', 'name', 'originalform', 'personname', 'fullname']);

/** The Reuters corpus keeps them in attributes. */
function dublinCore(record: XmlElement): (readonly [string, string])[] {
  return [...descendants(record)]
    .filter(({ name }) => name === 'dc')
    .map(({ attributes }) => [attributes.element ?? '', attributes.value ?? ''] as const);
}

export function idOfRecord(record: XmlElement): string | null {
  return oneLine(textIn(fieldOf(record, 'id'))) || attributeOf(record, 'id') || null;
}

function fieldOf(element: XmlElement, role: string): XmlElement | null {
  const names = own(WORDS, role) ?? [];
  for (const name of names)
    for (const child of childrenOf(element)) if (plain(child.name) === name && hasWords(child)) return child;
  return null;
}

/** Some put the day and the number into the element's own tag. */
function attributeOf(element: XmlElement, role: string): string {
  const name = (own(WORDS, role) ?? []).find((each) => element.attributes[each] !== undefined);
  return name === undefined ? '' : (element.attributes[name] ?? '');
}

function hasWords(element: XmlElement): boolean {
  return element.children.some((child) => (typeof child === 'string' ? child.trim() !== '' : hasWords(child)));
}

function plain(name: string): string {
  return name.replace(/[^a-z]/g, '');
}
