/** Everything a page says about its article, each value with where it stood; the most trusted of a field first. */
import type { FoundValue, MetadataField } from '../../contract/model/metadata.ts';
import type { BlockPage } from './blocks.ts';
import { bylineFrom, namesOnlySource, personsOf, squeeze } from './byline.ts';
import { type DateHints, dateFromAddress, dateFromField } from './dates.ts';
import { headlineOf } from './headline.ts';
import { type ArticleData, readArticleData, tidy } from './json-ld.ts';
import { normalLanguage } from './language.ts';
import { attribute, type Document, elements, textOf } from './page.ts';
import { chooseTitles } from './title.ts';
import { visibleByline } from './visible-byline.ts';
import { visibleDates } from './visible-dates.ts';

export interface PageMetadata {
  readonly found: readonly FoundValue[];
  readonly description: string | null;
  /** The story's text as the page's own data gives it, lines as paragraphs. */
  readonly body: string | null;
}

interface HeadFacts {
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string | null;
  readonly base: string | null;
  readonly htmlLanguage: string | null;
  readonly titleTag: string | null;
}

/** Names of meta elements that hold a field, the most exact first. */
const META: Record<
  'title' | 'published' | 'updated' | 'byline' | 'source' | 'language' | 'url' | 'section' | 'description',
  readonly string[]
> = {
  title: [
    'og:title',
    'twitter:title',
    'citation_title',
    'dc.title',
    'dcterms.title',
    'parsely-title',
    'sailthru.title',
    'headline',
    'title',
  ],
  published: [
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'citation_publication_date',
    'citation_date',
    'dcterms.issued',
    'dc.date.issued',
    'dcterms.created',
    'dc.date.created',
    'dcterms.date',
    'dc.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'publish_date',
    'publication_date',
    'published_time',
    'published-date',
    'published',
    'displaydate',
    'rnews:datepublished',
    'cxenseparse:recs:publishtime',
    'cxenseparse:publishtime',
    'og:published_time',
    'og:pubdate',
    'article.published',
    'article_date_original',
    'date_published',
    'ptime',
    'bt:pubdate',
    'originalpublicationdate',
    'article.created',
    'article:created',
    'datecreated',
    'created',
    'creation_date',
    'shareaholic:article_published_time',
    'weibo:article:create_at',
    'date',
  ],
  updated: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'dcterms.modified',
    'dc.date.modified',
    'lastmod',
    'last-modified',
    'article.updated',
    'last_updated',
    'revised',
    'modified',
  ],
  byline: [
    'author',
    'article:author',
    'og:article:author',
    'citation_author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'byl',
    'byline',
    'cxenseparse:author',
    'article:author:name',
    'twitter:data1',
  ],
  source: [
    'og:site_name',
    'citation_journal_title',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'application-name',
    'apple-mobile-web-app-title',
    'copyright',
  ],
  language: ['og:locale', 'content-language', 'dc.language', 'dcterms.language', 'language'],
  url: ['og:url', 'twitter:url', 'dc.identifier', 'parsely-link'],
  section: ['article:section', 'og:article:section', 'parsely-section', 'section', 'cxenseparse:section', 'category'],
  description: ['og:description', 'description', 'twitter:description', 'dc.description'],
};

/** What the collectors of single fields look at. */
interface PageFacts {
  readonly document: Document;
  readonly page: BlockPage;
  readonly head: HeadFacts;
  readonly data: ArticleData | null;
  readonly address: string | null;
}

export function readMetadata(document: Document, page: BlockPage, address: string | null): PageMetadata {
  const head = readHead(document);
  const facts: PageFacts = {
    document,
    page,
    head,
    data: readArticleData(document, address ?? head.canonical),
    address,
  };
  const found: FoundValue[] = [];
  const add = (field: MetadataField, value: string | null | undefined, from: string) => {
    const clean = value ? tidy(value) : '';
    if (clean !== '') found.push({ field, value: clean, from });
  };
  const all = (field: MetadataField) => found.filter((value) => value.field === field).map(({ value }) => value);
  addLanguages(facts, add);
  addAddresses(facts, add);
  addSources(facts, add);
  const sources = [...all('source'), ...all('url').map((url) => new URL(url).hostname)];
  addTitles(facts, sources, add);
  const headline = headlineOf(page, all('title')[0] ?? null);
  const tags = all('language');
  const hints = { language: tags.find((tag) => tag.includes('-')) ?? tags[0] ?? null };
  addDates(facts, headline, all('url')[0] ?? null, hints, add);
  addBylines(facts, headline, sources, add);
  add('section', facts.data?.section, 'JSON-LD');
  for (const { value, from } of valuesOf(head, 'section')) add('section', value, from);
  return { found: unique(found), description: descriptionOf(facts), body: facts.data?.body ?? null };
}

/** The longest: OpenGraph's is often cut. */
function descriptionOf({ head, data }: PageFacts): string | null {
  const written = valuesOf(head, 'description').map(({ value }) => tidy(value));
  return written.sort((a, b) => b.length - a.length)[0] ?? data?.description ?? null;
}

function addTitles({ page, data, head }: PageFacts, sources: readonly string[], add: Add): void {
  const titles = chooseTitles({ page, data, sources, metas: valuesOf(head, 'title'), titleTag: head.titleTag });
  for (const { value, from } of titles) add('title', value, from);
}

type Add = (field: MetadataField, value: string | null | undefined, from: string) => void;

function addLanguages({ head, data }: PageFacts, add: Add): void {
  add('language', normalLanguage(data?.language ?? null), 'JSON-LD');
  add('language', normalLanguage(head.htmlLanguage), 'the html element');
  for (const { value, from } of valuesOf(head, 'language')) add('language', normalLanguage(value), from);
}

function addAddresses({ head, data, address }: PageFacts, add: Add): void {
  const base = address ?? head.base ?? head.canonical;
  const canonical = absolute(head.canonical, base);
  const declared = valuesOf(head, 'url').map(({ value, from }) => ({ value: absolute(value, base), from }));
  const own = declared.find(({ value }) => value !== null)?.value;
  // A shared story's canonical address is another paper's: the page's own comes first.
  const isElsewhere = canonical !== null && own !== undefined && own !== null && siteOf(own) !== siteOf(canonical);
  if (!isElsewhere) add('url', canonical, 'link canonical');
  for (const { value, from } of declared) add('url', value, from);
  if (isElsewhere) add('url', canonical, 'link canonical');
  add('url', absolute(data?.url ?? null, base), 'JSON-LD');
  add('url', absolute(address, null), 'the address it was saved from');
}

/** The last two labels of its host: enough to tell two papers apart. */
function siteOf(url: string): string {
  return new URL(url).hostname.split('.').slice(-2).join('.');
}

function addSources({ head, data }: PageFacts, add: Add): void {
  const [siteName] = valuesOf(head, 'source');
  if (siteName?.from.endsWith('og:site_name')) add('source', masthead(siteName.value), siteName.from);
  if (data?.publisher) add('source', masthead(data.publisher), 'JSON-LD');
  for (const { value, from } of valuesOf(head, 'source'))
    if (!/^https?:|©/i.test(value) && value.length < 80) add('source', masthead(value), from);
}

/** Without the firm behind it, or what a copyright line says of rights. */
function masthead(written: string): string {
  const name = written.slice(0, MAX_MASTHEAD);
  const dash = name.search(/\s[-–—|]\s/u);
  const isFirm = dash > 0 && /\s(?:GmbH|mbH|AG|KG|Ltd|Inc|LLC|S\.A\.|B\.V\.)(?![\p{L}\p{N}])/u.test(name.slice(dash));
  return (isFirm ? name.slice(0, dash) : name).replace(RIGHTS, '');
}

const MAX_MASTHEAD = 300;
const RIGHTS =
  /[ ,.，。]{0,2}(?:版权所有|版權所有|all rights reserved|alle rechte vorbehalten|tous droits réservés)[ .。]?$/iu;

function addDates(
  { document, page, head, data }: PageFacts,
  headline: number | null,
  url: string | null,
  hints: DateHints,
  add: Add,
): void {
  const date = (value: string | null | undefined) => (value ? dateFromField(value, hints) : null);
  add('published', date(data?.published), 'JSON-LD');
  add('updated', date(data?.modified), 'JSON-LD');
  for (const { value, from } of valuesOf(head, 'published')) add('published', date(value), from);
  for (const { value, from } of valuesOf(head, 'updated')) add('updated', date(value), from);
  const fromAddress = url ? dateFromAddress(url) : null;
  const fromPicture = dateFromAddress(head.metas.get('og:image')?.[0] ?? '');
  const days = [fromAddress, fromPicture].filter((day) => day !== null);
  for (const { field, value, from } of visibleDates(document, page, hints, { headline, days })) add(field, value, from);
  add('published', fromAddress, 'the address');
}

/**
 * Declared names first, but those that only name the source, the program that made the page, or an account give way to a
 * person the page shows.
 */
function addBylines(
  { document, page, head, data }: PageFacts,
  headline: number | null,
  sources: readonly string[],
  add: Add,
): void {
  const declared: { value: string; from: string }[] = [];
  const declare = (value: string | null, from: string) =>
    value && declared.push({ value: personsOf(value, sources), from });
  declare(bylineFrom(data?.authors ?? []), 'JSON-LD');
  for (const name of META.byline) {
    const isByline = name !== 'twitter:data1' || /author|written/i.test(head.metas.get('twitter:label1')?.[0] ?? '');
    if (isByline) declare(bylineFrom(head.metas.get(name) ?? []), `meta ${name}`);
  }
  const shown = visibleByline(document, page, headline, sources);
  const maker = squeeze(head.metas.get('generator')?.[0] ?? '');
  const isOfMaker = (names: readonly string[]) =>
    names.some((name) => maker !== '' && maker.startsWith(squeeze(name.split(/[\s!]/)[0] ?? '') || ' '));
  const isAccount = (names: readonly string[]) => names.every((name) => /^[a-z0-9._-]+$/.test(name));
  const persons = declared.filter(({ value }) => {
    const names = value.split(', ');
    return !namesOnlySource(value, sources) && !isOfMaker(names) && !isAccount(names);
  });
  const isPerson = shown
    ?.split(', ')
    .every((name) =>
      /^\p{Lu}[^\s]*(?:\s\S+)+$|^[\p{Script=Han}\p{Script=Hangul}·]{2,12}$|^\p{Lo}+(?:\s\p{Lo}+)+$/u.test(name),
    );
  for (const { value, from } of persons) add('byline', value, from);
  if (isPerson) add('byline', shown, 'the byline');
  for (const { value, from } of declared) add('byline', value, from);
  if (!isPerson) add('byline', shown, 'the byline');
}

function valuesOf(head: HeadFacts, field: keyof typeof META): { value: string; from: string }[] {
  return META[field].flatMap((name) =>
    (head.metas.get(name)?.slice(0, 1) ?? []).map((value) => ({ value, from: `meta ${name}` })),
  );
}

function readHead(document: Document): HeadFacts {
  const metas = new Map<string, string[]>();
  let canonical: string | null = null;
  let base: string | null = null;
  let htmlLanguage: string | null = null;
  let titleTag: string | null = null;
  for (const element of elements(document)) {
    const { tagName } = element;
    if (tagName === 'html') htmlLanguage = attribute(element, 'lang') ?? attribute(element, 'xml:lang');
    else if (tagName === 'title' && titleTag === null && element.namespaceURI.endsWith('xhtml'))
      titleTag = textOf(element) || null;
    else if (tagName === 'base') base ??= attribute(element, 'href');
    else if (tagName === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attribute(element, 'rel') ?? ''))
      canonical ??= attribute(element, 'href');
    else if (tagName === 'meta') addMeta(metas, element.attrs);
  }
  return { metas, canonical, base, htmlLanguage, titleTag };
}

function addMeta(metas: Map<string, string[]>, attrs: readonly { name: string; value: string }[]): void {
  const content = attrs.find(({ name }) => name === 'content')?.value.trim();
  if (!content) return;
  for (const { name, value } of attrs) {
    if (!['name', 'property', 'itemprop', 'http-equiv'].includes(name)) continue;
    for (const key of value.toLowerCase().split(/\s+/)) {
      const list = metas.get(key) ?? [];
      list.push(content);
      metas.set(key, list);
    }
  }
}

function absolute(url: string | null, base: string | null): string | null {
  if (!url) return null;
  try {
    const parsed = new URL(url, base ?? undefined);
    return /^https?:$/.test(parsed.protocol) ? parsed.href : null;
  } catch {
    return null;
  }
}

function unique(found: readonly FoundValue[]): FoundValue[] {
  const seen = new Set<string>();
  return found.filter(({ field, value, from }) => {
    const key = `${field}\n${value}\n${from}`;
    return !seen.has(key) && seen.add(key);
  });
}
