/** An item of any kind of feed → an article. */

import { findDates } from '../../extract/dates/dates.ts';
import { foldToWords } from '../../extract/page/blocks/fold-to-words.ts';
import { type HtmlFragment, lineFromHtml, readFragment } from '../../extract/page/blocks/html-fragment.ts';
import { endsSentence, oneLine, paragraphsOf } from '../../extract/plain-text/plain-text.ts';
import { FoundValues, newsDraft } from '../drafts/news-draft.ts';
import { titleWithoutSource } from '../drafts/title-without-source.ts';
import { failure, pageTooLarge } from '../failure.ts';
import { mailDate } from '../mime/mail-date.ts';
import type { Draft, ReaderFailure } from '../port.ts';

/** A value, and the item's own name for it. */
export interface Written {
  readonly name: string;
  readonly value: string;
}

export interface FeedItem {
  readonly id: string | null;
  readonly title: string | null;
  readonly link: string | null;
  readonly published: Written | null;
  readonly updated: Written | null;
  readonly authors: readonly string[];
  readonly sections: readonly string[];
  /** Where the item comes from, in a feed that aggregates others. */
  readonly source: string | null;
  readonly language: string | null;
  /** The whole content, then its substitutes: the first that has words is used. */
  readonly bodies: readonly FeedBody[];
}

export interface FeedBody {
  readonly value: string;
  readonly isHtml: boolean;
}

/** What a feed says about all its items. */
export interface FeedHead {
  readonly title: string | null;
  readonly language: string | null;
  readonly authors: readonly string[];
  /** People's names by login, if the feed has both. */
  readonly people: ReadonlyMap<string, string>;
}

/** @param number from 1, in feed order */
export async function draftFromItem(
  item: FeedItem,
  head: FeedHead,
  number: number,
  mediaType: string,
): Promise<Draft | ReaderFailure> {
  const member = `item ${number}`;
  try {
    const values = valuesOf(item, head);
    const story = withoutFoot(withoutHead(wordsOf(item.bodies), values), values);
    // Many feeds contain only headlines, and some only an address: then that is all there is to read.
    const spare = oneLine(values.first('title') ?? item.link ?? item.id);
    const paragraphs = story.paragraphs.length > 0 ? story.paragraphs : spare === '' ? [] : [spare];
    if (paragraphs.length === 0)
      return failure('empty', `Item ${number} of this feed has no words in it. The other items were read.`, member);
    return await newsDraft({ member, mediaType, externalId: item.id, paragraphs, furniture: story.furniture }, values);
  } catch (error) {
    return pageTooLarge(error, `Item ${number}`, 'The other items were read.', member);
  }
}

function valuesOf(item: FeedItem, head: FeedHead): FoundValues {
  const values = new FoundValues();
  const title = item.title === null ? null : unescaped(lineFromHtml(item.title));
  values.add('title', titleWithoutSource(title, item.source), 'the item’s title');
  values.addLanguage(item.language, 'the item’s language');
  values.addLanguage(head.language, 'the feed’s language');
  values.addAddress(item.link, 'the item’s link');
  values.addAddress(item.id, 'the item’s identifier');
  if (item.published) values.addDate('published', dated(item.published), `the item’s ${item.published.name}`);
  if (item.updated) values.addDate('updated', dated(item.updated), `the item’s ${item.updated.name}`);
  values.add('source', item.source, 'the item’s source');
  values.add('source', head.title === null ? null : siteIn(head.title, item), 'the feed’s title');
  const authors = item.authors.map((author) => head.people.get(author) ?? unescaped(author));
  values.addByline(authors, 'the item’s author');
  if (item.authors.length === 0) values.addByline(head.authors, 'the feed’s author');
  for (const section of item.sections.slice(0, 10)) values.add('section', lineFromHtml(section), 'the item’s category');
  return values;
}

/** "Harbour Daily - Ada Finch", "Harbour Daily - Sport": the feed of one author or section of the site named first. */
function siteIn(title: string, { authors, sections }: FeedItem): string {
  const line = lineFromHtml(title);
  const behind = [...authors, ...sections].find((name) => name !== '' && line.endsWith(` ${name}`)) ?? '';
  const site = line.slice(0, line.length - behind.length);
  return behind !== '' && /\S\s[-–—|·]\s$/u.test(site) ? site.slice(0, -3) : line;
}

/** The first feeds wrote dates like mail, with two-digit years. */
function dated({ value }: Written): string {
  return /^\s*(?:\p{L}{3,9},?\s+)?\d{1,2}[\s-]\p{L}{3,9}[\s-]\d\d\s/u.test(value) ? (mailDate(value) ?? value) : value;
}

/** Some feeds escape names and titles twice. */
function unescaped(line: string): string {
  return /&#?\w{2,8};/.test(line) ? lineFromHtml(line) : line;
}

function wordsOf(bodies: readonly FeedBody[]): HtmlFragment {
  for (const { value: written, isHtml } of bodies) {
    const value = isHtml ? escapedOnce(written) : written;
    const isMarkedUp = isHtml && /<[a-z/!]|&[#a-z]/i.test(value);
    const words = isMarkedUp ? readFragment(withParagraphs(value)) : { paragraphs: paragraphsOf(value), furniture: [] };
    if (words.paragraphs.length > 0) return words;
  }
  return { paragraphs: [], furniture: [] };
}

/** Content systems repeat the item's title, author and date above its text, as one line or several. */
function withoutHead({ paragraphs, furniture }: HtmlFragment, values: FoundValues): HtmlFragment {
  const said = ['title', 'byline', 'section'] as const;
  const known = said.flatMap((field) => foldToWords(values.first(field) ?? '').split(' '));
  const count = paragraphs.findIndex((paragraph, i) => i > 2 || !isOfHead(paragraph, known));
  return count > 0
    ? { paragraphs: paragraphs.slice(count), furniture: [...paragraphs.slice(0, count), ...furniture] }
    : { paragraphs, furniture };
}

/** "aholt Thu, 03/12/2026 - 09:10": some add who posted the item, by login, and when, or only when. */
function withoutFoot({ paragraphs, furniture }: HtmlFragment, values: FoundValues): HtmlFragment {
  const last = paragraphs.at(-1) ?? '';
  const day = values.first('published')?.slice(0, 10);
  // In a form that only the site knows.
  const dates = last.length < 80 ? [true, false].flatMap((dayFirst) => findDates(last, { dayFirst })) : [];
  const date = dates.find(({ edtf }) => edtf.slice(0, 10) === day);
  const rest = date ? `${last.slice(0, date.from)} ${last.slice(date.to)}` : last;
  const others = rest.match(/\p{L}[\p{L}\p{N}._-]*/gu)?.length ?? 0;
  // "The pier closes on:" needs its day.
  const isAnnounced = /[:：]$/u.test(paragraphs.at(-2) ?? '');
  const isFoot = paragraphs.length > 1 && !isAnnounced && !endsSentence(last) && date !== undefined && others <= 2;
  return isFoot ? { paragraphs: paragraphs.slice(0, -1), furniture: [...furniture, last] } : { paragraphs, furniture };
}

/** Nothing but the words of the fields, and a date with its weekday. */
function isOfHead(paragraph: string, known: readonly string[]): boolean {
  const [date] = findDates(paragraph, { dayFirst: true });
  const rest = date ? `${paragraph.slice(0, date.from)} ${paragraph.slice(date.to)}` : paragraph;
  const words = foldToWords(rest)
    .split(' ')
    .filter((word) => /\p{L}/u.test(word));
  const others = words.filter((word) => !known.includes(word));
  return words.length > 0 && others.length <= (date ? 1 : 0);
}

/** Some feeds escape their HTML twice, or all of it except the line that they add. */
function escapedOnce(value: string): string {
  if (!/^\s*&lt;(?:!--|\/?\w+\b)/.test(value)) return value;
  if (!value.includes('<')) return lineFromHtml(value);
  const isMixed = /&lt;\/(?:p|div)&gt;/i.test(value);
  return isMixed ? value.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => SIGNS[name] ?? '') : value;
}

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** Blank lines separate paragraphs if the markup has none of its own: the WordPress editor stores them like this. */
function withParagraphs(html: string): string {
  return /<(?:p|div|li|td|pre|br|blockquote)\b/i.test(html) ? html : html.replace(/\n[ \t\r]*\n/g, '<p>');
}
