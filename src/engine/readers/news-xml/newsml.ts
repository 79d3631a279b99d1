/** Items of NewsML, generation 2 (G2) and 1: their metadata and their text. */

import { append } from '../../../text/append.ts';
import { dateFromField } from '../../extract/dates/dates.ts';
import { oneLine, paragraphsOf } from '../../extract/plain-text/plain-text.ts';
import type { FoundValues } from '../drafts/news-draft.ts';
import { NO_WORDS, type StoryWords } from '../wire-text/story-lines.ts';
import { childrenOf, descendants, textIn, within, type XmlElement } from '../xml/xml-tree.ts';
import { readNitf } from './nitf.ts';
import { wordsIn } from './story-words.ts';

export function idOfItem(item: XmlElement): string | null {
  const own = item.attributes.guid ?? null;
  return own ?? (oneLine(textIn(within(item, 'publicidentifier'))) || null);
}

/** Notes the item's metadata. Returns no paragraphs if it holds a picture, a film, or only references. */
export function readNewsmlItem(item: XmlElement, values: FoundValues): StoryWords {
  const all = [...descendants(item)];
  const isG2 = all.some(({ name }) => name === 'itemmeta');
  const outside = outsideContent(item);
  if (isG2) noteG2(item, outside, values);
  else noteFirst(item, outside, values);
  const words = contentOf(all, values);
  if (words.paragraphs.length === 0) return isText(outside) ? descriptionOf(outside) : NO_WORDS;
  const dateline = outside.find(({ name }) => name === 'dateline');
  return dateline ? { ...words, dateline: oneLine(textIn(dateline)) } : words;
}

const CONTENT = new Set(['contentset', 'datacontent']);

/** Everything outside the content: XHTML and NITF have titles and headings too. */
function outsideContent(item: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const stack = [...item.children].reverse();
  for (let child = stack.pop(); child !== undefined; child = stack.pop()) {
    if (typeof child === 'string') continue;
    found.push(child);
    if (!CONTENT.has(child.name)) append(stack, child.children.toReversed());
  }
  return found;
}

/** The longest content: agencies add captions, and the same text in other forms. */
function contentOf(all: readonly XmlElement[], values: FoundValues): StoryWords {
  let best: StoryWords = NO_WORDS;
  let size = 0;
  for (const element of all) {
    if (!['inlinexml', 'inlinedata', 'datacontent'].includes(element.name)) continue;
    if (/^(?:image|video|audio|application\/json)/i.test(element.attributes.contenttype ?? '')) continue;
    const inner = [...descendants(element)];
    const nitf = inner.find(({ name }) => name === 'nitf');
    const words = nitf ? readNitf(nitf, values) : wordsIn(inner.find(({ name }) => name === 'body') ?? element);
    const length = words.paragraphs.join('').length;
    if (length > size) [best, size] = [words, length];
  }
  return best;
}

function isText(outside: readonly XmlElement[]): boolean {
  return outside.some(
    ({ name, attributes }) =>
      (name === 'itemclass' && /text/i.test(attributes.qcode ?? '')) ||
      (name === 'mediatype' && /text/i.test(attributes.formalname ?? '')),
  );
}

function descriptionOf(outside: readonly XmlElement[]): StoryWords {
  const summary = outside.find(
    ({ name, attributes }) => name === 'description' && !/caption/i.test(attributes.role ?? ''),
  );
  return { paragraphs: paragraphsOf(textIn(summary)), furniture: [] };
}

/** A party or a subject in words: its name, or else its label in the vendor's own list. */
function nameOf(element: XmlElement): string {
  const named = element.children.find((child) => typeof child !== 'string' && child.name === 'name');
  const name = typeof named === 'object' ? textIn(named) : '';
  return oneLine(name) || element.attributes.literal || element.attributes.qcode?.replace(/^[^:]*:/, '') || '';
}

function noteG2(item: XmlElement, outside: readonly XmlElement[], values: FoundValues): void {
  const every = (name: string) => outside.filter((each) => each.name === name);
  const text = (name: string) => textIn(every(name)[0]);
  values.addLanguage(every('language')[0]?.attributes.tag ?? item.attributes['xml:lang'], 'the item’s language');
  const headlines = every('headline').filter(
    ({ attributes }) => !/sub|short|overline|kicker/i.test(`${attributes.role} ${attributes.rendition}`),
  );
  const ofItem = primary(values.first('language'));
  const own = headlines.find(({ attributes }) => primary(attributes['xml:lang']) === ofItem) ?? headlines[0];
  values.add('title', textIn(own), 'the item’s headline');
  const titles = every('itemmeta')
    .flatMap(childrenOf)
    .filter(({ name }) => name === 'title');
  values.add('title', textIn(titles[0]), 'the item’s title');
  values.addDate('published', text('embargoed'), 'the item’s embargo');
  values.addDate('published', text('firstcreated'), 'the item’s first creation');
  values.addDate('published', text('contentcreated'), 'the creation of the content');
  values.addDate('published', text('versioncreated'), 'the item’s version');
  noteUpdate(values, text('contentmodified'), 'the last change of the content');
  noteUpdate(values, text('versioncreated'), 'the item’s version');
  const sources = [
    ...every('provider').map((each) => [nameOf(each), 'the item’s provider'] as const),
    ...every('creditline').map(
      (each) => [textIn(each).replace(/(?<![\s–-])[\s–-]+$/u, ''), 'the item’s credit line'] as const,
    ),
    ...every('infosource').map((each) => [nameOf(each), 'the item’s source'] as const),
    ...every('copyrightholder').map((each) => [nameOf(each), 'the item’s copyright'] as const),
  ];
  const isDomain = (name: string) => /^\S+\.[a-z]{2,12}$/.test(name);
  for (const [name, from] of sources.filter(([each]) => !isDomain(each))) values.add('source', name, from);
  for (const [name, from] of sources.filter(([each]) => isDomain(each))) values.add('source', name, from);
  const known = new Set(sources.map(([name]) => name));
  values.addByline(every('by').map(textIn), 'the item’s byline');
  // A creator without a name is a user of the agency's system.
  const creators = every('creator').filter(
    ({ children, attributes }) => children.length > 0 || / /.test(attributes.literal ?? ''),
  );
  const isLogin = (name: string) => /^[a-z\d]+(?:[._][a-z\d]+)+$/.test(name);
  values.addByline(
    creators.map(nameOf).filter((name) => !known.has(name) && !isLogin(name)),
    'the item’s creator',
  );
  const subjects = every('subject').filter(({ attributes }) => /abstract|^$/i.test(attributes.type ?? ''));
  const sections = subjects.filter(({ children }) => children.length > 0).map(nameOf);
  for (const section of sections.filter((name) => name.length > 1).slice(0, 10))
    values.add('section', section, 'the item’s subject');
}

function primary(language: string | null | undefined): string | null {
  return language?.toLowerCase().split('-')[0] ?? null;
}

function noteFirst(item: XmlElement, outside: readonly XmlElement[], values: FoundValues): void {
  const first = (name: string) => outside.find((each) => each.name === name);
  const text = (name: string) => textIn(first(name));
  const language = first('language')?.attributes.formalname ?? item.attributes['xml:lang'];
  values.addLanguage(language, 'the item’s language');
  values.add('title', text('headline'), 'the item’s headline');
  values.addDate('published', text('firstcreated'), 'the item’s first creation');
  values.addDate('published', text('dateid'), 'the item’s date');
  noteUpdate(values, text('thisrevisioncreated'), 'the item’s revision');
  values.addByline([text('byline')], 'the item’s byline');
  const provider = first('provider');
  const party = provider && within(provider, 'party');
  values.add('source', party?.attributes.formalname, 'the item’s provider');
  values.add('source', text('creditline'), 'the item’s credit line');
  values.add('source', text('providerid'), 'the item’s provider');
}

/** A version no later than the item is not an update of it. */
function noteUpdate(values: FoundValues, date: string, from: string): void {
  const updated = dateFromField(date, { language: values.first('language') });
  const published = values.first('published');
  if (updated === null || (published !== null && !(Date.parse(updated) > Date.parse(published)))) return;
  values.add('updated', updated, from);
}
