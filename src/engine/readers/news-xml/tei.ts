/** TEI: newspapers and other texts as libraries and corpora encode them. */

import { own } from '../../../text/own.ts';
import { readFragment } from '../../extract/page/blocks/html-fragment.ts';
import { oneLine } from '../../extract/plain-text/plain-text.ts';
import type { FoundValues } from '../drafts/news-draft.ts';
import { NO_WORDS, type StoryWords } from '../wire-text/story-lines.ts';
import { htmlFrom } from '../xml/xml-html.ts';
import { allWithin, childrenOf, descendants, textIn, within, type XmlElement } from '../xml/xml-tree.ts';

/** Its elements, with the HTML elements of the same meaning. */
const MEANING: Readonly<Record<string, string>> = {
  ab: 'p',
  head: 'h3',
  lg: 'p',
  list: 'ul',
  item: 'li',
  row: 'tr',
  cell: 'td',
  sp: 'div',
  speaker: 'p',
  opener: 'p',
  closer: 'p',
  byline: 'p',
};
/** Within a sentence; around paragraphs, one is a block. */
const QUOTED = new Set(['q', 'quote', 'said']);
const IN_BLOCKS = new Set(['p', 'ab', 'lg', 'l', 'list', 'sp', 'floatingtext']);
/** What an editor struck out, running heads, descriptions of pictures. */
const SILENT = new Set(['del', 'fw', 'figdesc', 'graphic']);
/** In a choice, the words as printed and the editor's for them; alone, the printed ones are the text. */
const PRINTED = new Set(['orig', 'sic', 'abbr']);
const EDITED = new Set(['reg', 'corr', 'expan']);
/** Beside the text. */
const APART = new Set(['note', 'figure']);

export function isTei({ name }: XmlElement): boolean {
  return name === 'tei' || name === 'tei.2';
}

export function idOfTei(tei: XmlElement): string | null {
  const own = tei.attributes['xml:id'] ?? null;
  return within(tei, 'group') ? own : oneLine(textIn(within(tei, 'idno'))) || own;
}

/** The texts of a group, each alone in it under the header that they share. */
export function textsOfTei(tei: XmlElement): XmlElement[] {
  const outer = childrenOf(tei).find(({ name }) => name === 'text');
  const group = outer && within(outer, 'group');
  if (!outer || !group) return [tei];
  const around = tei.children.filter((child) => child !== outer);
  const texts = allWithin(group, 'text').filter((text) => !within(text, 'group'));
  return texts.map((text) => ({
    ...tei,
    attributes: { ...tei.attributes, ...text.attributes },
    children: [...around, { ...outer, children: [{ ...group, children: [text] }] }],
  }));
}

/** The text of its body; what stands before and behind that is set aside. */
export function readTei(tei: XmlElement, values: FoundValues): StoryWords {
  const header = childrenOf(tei).find(({ name }) => name === 'teiheader');
  const outer = childrenOf(tei).find(({ name }) => name === 'text');
  const grouped = outer && within(outer, 'group') && within(outer, 'text');
  // The header's title is that of the whole group.
  if (grouped)
    values.add('title', textIn(within(grouped, 'titlepart') ?? within(grouped, 'head')), 'the text’s heading');
  if (header) noteHeader(tei, header, values);
  const text = grouped ?? outer;
  if (text) values.addByline([textIn(within(text, 'byline'))], 'the text’s byline');
  const body = text && within(text, 'body');
  if (!text || !body) return NO_WORDS;
  const { paragraphs, furniture } = readFragment(htmlFrom(asHtml(body)));
  const matter = childrenOf(text).filter(({ name }) => name === 'front' || name === 'back');
  const beside = [...descendants(text)].filter(({ name }) => APART.has(name));
  const apart = [...matter, ...beside].flatMap((each) => readFragment(htmlFrom(asHtml(each))).paragraphs);
  return { paragraphs, furniture: [...furniture, ...apart] };
}

/** What the text was taken from says more than what the file says of itself. */
function noteHeader(tei: XmlElement, header: XmlElement, values: FoundValues): void {
  const from = within(header, 'sourcedesc');
  const file = within(header, 'titlestmt');
  const edition = within(header, 'publicationstmt');
  const language = within(header, 'language')?.attributes.ident ?? tei.attributes['xml:lang'];
  values.addLanguage(language, 'the TEI language');
  values.add('title', titleOf(from, ['a']), 'the title of the TEI source');
  values.add('title', titleOf(file, ['a', 'm', 'u', '']), 'the TEI title');
  values.add('source', titleOf(from, ['j', 'm', '']), 'the TEI source');
  values.add('source', textIn(from && within(from, 'publisher')), 'the publisher of the TEI source');
  values.add('source', textIn(edition && within(edition, 'publisher')), 'the TEI publisher');
  for (const each of [file, from])
    values.addByline(each ? allWithin(each, 'author').map((author) => oneLine(textIn(author))) : [], 'the TEI author');
  for (const each of [from, edition])
    for (const date of each ? allWithin(each, 'date') : [])
      values.addDate('published', date.attributes.when ?? date.attributes['when-iso'] ?? textIn(date), 'the TEI date');
  for (const each of [from, edition]) {
    const link = each && within(each, 'ref');
    values.addAddress(link?.attributes.target ?? textIn(link), 'the TEI address');
  }
}

/** The first of one of the levels: "a" is an article, "j" a journal, "m" a book. */
function titleOf(element: XmlElement | undefined, levels: readonly string[]): string {
  const titles = element ? allWithin(element, 'title').filter(({ attributes }) => attributes.type !== 'sub') : [];
  return textIn(titles.find(({ attributes }) => levels.includes(attributes.level ?? '')));
}

function asHtml(element: XmlElement): XmlElement {
  const isReplacing = element.name === 'choice' && childrenOf(element).some(({ name }) => EDITED.has(name));
  const children = element.children.flatMap((child) => {
    if (typeof child === 'string') return child;
    if (SILENT.has(child.name) || APART.has(child.name) || (isReplacing && PRINTED.has(child.name))) return [];
    if (child.name === 'lb') return child.attributes.break === 'no' ? [] : ' ';
    const name = nameInHtml(child);
    const inner = asHtml(child);
    // A line of verse ends with it.
    return child.name === 'l' ? [inner, { ...inner, name: 'br', children: [] }] : { ...inner, name };
  });
  return { ...element, children };
}

function nameInHtml(element: XmlElement): string {
  if (!QUOTED.has(element.name)) return own(MEANING, element.name) ?? element.name;
  return [...descendants(element)].some(({ name }) => IN_BLOCKS.has(name)) ? 'div' : 'q';
}
