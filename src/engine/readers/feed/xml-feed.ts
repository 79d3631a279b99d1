/** RSS 0.9 to 2.0, RDF, Atom, and the export of WordPress, which is RSS with each post's kind and state. */
import { CollateError } from '../../../contract/errors.ts';
import { decode } from '../../extract/charset/decode.ts';
import { failure } from '../failure.ts';
import type { ReaderResult } from '../port.ts';
import { htmlFrom } from '../xml/xml-html.ts';
import { childrenOf, descendants, textIn, type XmlElement, xmlRecords } from '../xml/xml-tree.ts';
import { draftFromItem, type FeedBody, type FeedHead, type FeedItem } from './feed-item.ts';
import { htmlFromPost } from './wordpress-post.ts';
import { FeedFields, feedName, isKind } from './xml-item.ts';

const MEDIA_TYPE = 'application/rss+xml';

export async function* readXmlFeed(text: string): AsyncGenerator<ReaderResult> {
  const head = feedHead(text);
  const records = xmlRecords(text, isItem);
  let number = 0;
  let leftOut = 0;
  let isToldCut = false;
  let next = records.next();
  for (; !next.done; next = records.next()) {
    number++;
    const fields = new FeedFields(next.value);
    isToldCut = next.value.isCut;
    if (isToldCut) yield cutOff(number);
    else if (isUnpublished(fields)) leftOut++;
    else yield await draftFromItem(itemOf(next.value, fields, head.address), head, number, MEDIA_TYPE);
  }
  if (number > leftOut) {
    if (next.value?.isCut && !isToldCut) yield cutBehind(number);
    return;
  }
  if (leftOut > 0)
    yield failure(
      'not-an-article',
      'This export contains no published post, only pages, pictures, comments and drafts.',
    );
  else if (next.value === null || next.value.isCut) throw brokenOff();
  else yield failure('empty', 'This feed has no items. Nothing was imported.');
}

/** A list of feeds, or notes in an outline. */
export function refuseOpml(text: string): ReaderResult {
  const records = xmlRecords(text);
  let next = records.next();
  while (!next.done) next = records.next();
  if (next.value === null || next.value.isCut || /&(?!#?\w{1,32};)/.test(text)) throw brokenOff();
  if (![...descendants(next.value)].some(({ attributes }) => attributes.xmlurl !== undefined))
    return failure(
      'not-an-article',
      'This is an outline (OPML), which is not read. Export it as text or as a web page from the program it was written in, and import that.',
    );
  return failure(
    'not-an-article',
    'This is a list of feeds (OPML), not articles. Open the feeds in a feed reader, and import what it saves of them.',
  );
}

function brokenOff(): CollateError {
  return new CollateError(
    'damaged',
    'This file breaks off or is malformed, and nothing in it could be read. Download it again.',
  );
}

function cutOff(number: number): ReaderResult {
  return failure(
    'damaged',
    `The file ends in the middle of item ${number}, which was left out. Download the feed again.`,
    `item ${number}`,
  );
}

function cutBehind(number: number): ReaderResult {
  return failure(
    'damaged',
    `The feed breaks off after item ${number}: there may have been more. Download it again.`,
    'the end of the file',
  );
}

function isItem(element: XmlElement): boolean {
  const name = feedName(element);
  return name === 'item' || name === 'entry';
}

interface XmlFeedHead extends FeedHead {
  /** The address of its site, to which relative addresses of items are resolved. */
  readonly address: string | null;
}

/** What precedes the first item and, in RDF, what stands beside the items. */
function feedHead(text: string): XmlFeedHead {
  const first = /<(?:[\w-]+:)?(?:item|entry)[\s>]/i.exec(text)?.index ?? text.length;
  const records = xmlRecords(text.slice(0, first));
  let next = records.next();
  while (!next.done) next = records.next();
  const root = next.value;
  const channel = root && (childrenOf(root).find((child) => feedName(child) === 'channel') ?? root);
  if (!channel) return { title: null, language: null, address: null, authors: [], people: new Map() };
  const fields = new FeedFields(channel);
  return {
    title: fields.first('title', 'dc:title')?.value ?? null,
    language:
      fields.first('language', 'dc:language')?.value ??
      channel.attributes['xml:lang'] ??
      root?.attributes['xml:lang'] ??
      null,
    address: root?.attributes['xml:base'] ?? channel.attributes['xml:base'] ?? fields.address(),
    authors: root?.name === 'feed' ? fields.authors() : [],
    people: peopleOf(fields),
  };
}

/** WordPress lists its authors, and names them in posts by login. */
function peopleOf(fields: FeedFields): Map<string, string> {
  const people = fields.all('wp:author').map((author) => new FeedFields(author));
  return new Map(
    people.flatMap((each) => {
      const login = each.first('wp:author_login')?.value;
      const name = each.first('wp:author_display_name')?.value;
      return login !== undefined && name !== undefined ? [[login, name] as const] : [];
    }),
  );
}

/** Drafts, pages, comments, pictures and menus in the exports of blogs; other feeds have none of these fields. */
function isUnpublished(fields: FeedFields): boolean {
  const control = fields.first('app:control')?.element;
  if (control && childrenOf(control).some((each) => each.name === 'draft' && textIn(each).trim() === 'yes'))
    return true;
  const state = fields.first('wp:status', 'blogger:status')?.value.toLowerCase() ?? 'publish';
  if (!['publish', 'inherit', 'live'].includes(state)) return true;
  const isOtherKind = fields
    .all('category')
    .some(({ attributes }) => isKind(attributes) && !/#(?:post|page)$/.test(attributes.term ?? ''));
  if (isOtherKind) return true;
  const kind = fields.first('wp:post_type', 'blogger:type')?.value.toLowerCase() ?? 'post';
  return kind !== 'post';
}

const PUBLISHED = [
  'pubdate',
  'published',
  'issued',
  'dc:date',
  'created',
  'dc:created',
  'dc:issued',
  'prism:publicationdate',
  'prism:coverdate',
  'wp:post_date',
];

function itemOf(element: XmlElement, fields: FeedFields, feedAddress: string | null): FeedItem {
  const base = whole(element.attributes['xml:base'] ?? null, feedAddress) ?? feedAddress;
  const published = fields.first(...PUBLISHED);
  const updated = fields.first('updated', 'modified', 'dc:modified');
  return {
    id: fields.first('guid', 'id', 'dc:identifier')?.value ?? element.attributes['rdf:about'] ?? null,
    title: titleIn(fields),
    link: whole(fields.address(), base),
    published: published ?? updated,
    updated: published ? updated : null,
    authors: fields.authors(),
    sections: fields.sections(),
    source: fields.source(),
    language: fields.first('language', 'dc:language')?.value ?? element.attributes['xml:lang'] ?? null,
    bodies: bodiesOf(fields),
  };
}

function titleIn(fields: FeedFields): string | null {
  const title = fields.first('title', 'dc:title', 'media:title');
  return title && (title.element.attributes.mode === 'base64' ? htmlOf(title.element) : title.value);
}

/** Some feeds write only the end of an address. */
function whole(address: string | null, base: string | null): string | null {
  if (address === null || base === null || /^[a-z][\w+.-]*:/i.test(address)) return address;
  return URL.parse(address, base)?.href ?? address;
}

/** The first two are Yandex's, whose readers want the full text. */
const BODIES = [
  '?:full-text',
  '?:content',
  'content:encoded',
  'content',
  'xhtml:body',
  'xhtml:div',
  'description',
  'summary',
  'dc:description',
  'excerpt:encoded',
  'media:description',
  'itunes:summary',
  'itunes:description',
  'itunes:subtitle',
];

function bodiesOf(fields: FeedFields): FeedBody[] {
  const isPost = fields.first('wp:post_type') !== null;
  return BODIES.flatMap((name) => versionsOf(fields.first(name)?.element))
    .filter((element) => !OTHER_MEDIA.test(element.attributes.type ?? ''))
    .map((element) => ({
      value: isPost ? htmlFromPost(htmlOf(element)) : htmlOf(element),
      isHtml: !/^text(?:\/plain)?$/i.test(element.attributes.type ?? ''),
    }));
}

/** Atom 0.3 may give one text in several forms, the best one last. */
function versionsOf(body: XmlElement | undefined): readonly XmlElement[] {
  if (!body) return [];
  return /^multipart\//i.test(body.attributes.type ?? '') ? childrenOf(body).toReversed() : [body];
}

/** A picture or a sound that Atom holds in base64. */
const OTHER_MEDIA = /^(?!text\/)[\w.+-]+\/(?![\w.+-]*xml$)[\w.+-]+$/i;

/** Atom may contain its HTML as elements rather than as text. */
function htmlOf(element: XmlElement): string {
  if (element.attributes.mode === 'base64') return decode(Buffer.from(textIn(element), 'base64')).text;
  return childrenOf(element).length > 0 ? htmlFrom(element) : textIn(element);
}
