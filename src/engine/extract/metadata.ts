/** Everything a page says about its article, each value with its place; the most trusted value of a field first. */
import type { FoundValue, MetadataField } from '../../contract/model/metadata.ts';
import { namesOfAgency } from '../../text/speech/agencies.ts';
import { archivedAddress } from './archived-address.ts';
import { bylineFrom, nameKey, namesNoPerson, namesOnlySource, personsOf } from './bylines/byline.ts';
import { editorIn } from './bylines/byline-words.ts';
import { shownBesidePaper, visibleByline } from './bylines/visible-byline.ts';
import { dayBeforeSaving } from './dates/ago.ts';
import { type DateHints, dateFromAddress, dateFromField, findDates, withoutDates } from './dates/dates.ts';
import { visibleDates } from './dates/visible-dates.ts';
import { normalLanguage } from './language/language.ts';
import type { BlockPage } from './page/blocks/block-page.ts';
import { type ArticleData, plainWords, readArticleData } from './page/declared/json-ld.ts';
import { type HeadFacts, META, readHead, valuesOf } from './page/declared/page-head.ts';
import type { Document } from './page/page.ts';
import { printedAddress } from './page/printed-address.ts';
import { headlineOf } from './titles/headline.ts';
import { chooseSources, type NamedSource, nameBefore, nameBeside } from './titles/source-name.ts';
import { chooseTitles, type TitleValue } from './titles/title.ts';

interface PageMetadata {
  readonly found: readonly FoundValue[];
  readonly description: string | null;
  /** The story's text in the page's own metadata, lines as paragraphs. */
  readonly body: string | null;
  /** So too for the entries of a live report, which may not be all that the page shows. */
  readonly entries: string | null;
}

/** The input of the collectors of single fields. */
interface PageFacts {
  readonly document: Document;
  readonly page: BlockPage;
  readonly head: HeadFacts;
  readonly data: ArticleData | null;
  readonly address: string | null;
}

interface KnownFacts {
  readonly address: string | null;
  /** EDTF. */
  readonly savedAt: string | null;
  /** The detected language of the text, if the page declares none. */
  readonly spoken: string | null;
}

export function readMetadata(
  document: Document,
  page: BlockPage,
  { address, savedAt, spoken }: KnownFacts,
): PageMetadata {
  const head = readHead(document);
  const facts: PageFacts = {
    document,
    page,
    head,
    data: readArticleData(document, address ?? head.canonical),
    address,
  };
  const { found, add, all } = createFindings();
  addLanguages(facts, add);
  addAddresses(facts, add);
  const hosts = all('url').map((url) => new URL(url).hostname);
  const named = namedSources(facts, all('url'));
  addSourcesAndTitles(facts, named, hosts, add);
  const headline = headlineOf(page, all('title')[0] ?? null);
  if (named.length + hosts.length === 0)
    add('source', shownBesidePaper(page, headline, [])?.paper, 'the line beside the author');
  const tags = all('language');
  const hints = { language: tags.find((tag) => tag.includes('-')) ?? tags[0] ?? spoken };
  addDates(facts, headline, { url: all('url')[0] ?? null, savedAt }, hints, add);
  const fetched = savedAt ?? all('retrieved')[0];
  const ago =
    all('published').length === 0 && fetched ? dayBeforeSaving(page, headline, hints.language, fetched) : null;
  add('published', ago, 'a line that counts back from the saving');
  // A channel's page names it as its title and as who wrote.
  addBylines(facts, headline, [...all('source'), ...hosts, ...all('title')], hints.language, add);
  add('section', facts.data?.section, 'JSON-LD');
  for (const { value, from } of valuesOf(head, 'section')) if (!value.startsWith('{')) add('section', value, from);
  return {
    found: withoutCaptures(unique(found)),
    description: descriptionOf(facts),
    body: facts.data?.body ?? null,
    entries: facts.data?.entries ?? null,
  };
}

/** The longest: OpenGraph's is often cut off. */
function descriptionOf({ head, data }: PageFacts): string | null {
  const written = valuesOf(head, 'description').map(({ value }) => plainWords(value));
  return written.sort((a, b) => b.length - a.length)[0] ?? data?.description ?? null;
}

function titlesOf({ page, data, head }: PageFacts, sources: readonly string[]): TitleValue[] {
  return chooseTitles({ page, data, sources, metas: valuesOf(head, 'title'), titleTag: head.titleTag });
}

/** Gathers values in the order of trust. Empty ones are left out. */
function createFindings() {
  const found: FoundValue[] = [];
  const add: Add = (field, value, from) => {
    const clean = value ? plainWords(value) : '';
    if (clean !== '') found.push({ field, value: clean, from });
  };
  const all = (field: MetadataField) => found.filter((value) => value.field === field).map(({ value }) => value);
  return { found, add, all };
}

type Add = (field: MetadataField, value: string | null | undefined, from: string) => void;

function addLanguages({ head, data }: PageFacts, add: Add): void {
  add('language', normalLanguage(data?.language ?? null), 'JSON-LD');
  add('language', normalLanguage(head.htmlLanguage), 'the html element');
  for (const { value, from } of valuesOf(head, 'language')) add('language', normalLanguage(value), from);
}

function addAddresses({ page, head, data, address }: PageFacts, add: Add): void {
  const base = address ?? head.base ?? head.canonical;
  const declared = valuesOf(head, 'url').map(({ value, from }) => ({ value: absolute(value, base), from }));
  const written = [
    absolute(head.canonical, base),
    absolute(address, null),
    absolute(head.bookmark, null),
    ...declared.map(({ value }) => value),
  ];
  const kept = written.find((url) => url && archivedAddress(url));
  const archived = kept ? archivedAddress(kept) : null;
  add('url', archived?.original, 'the address in the web archive’s');
  add('retrieved', archived?.fetched, 'the web archive’s address');
  const canonical = absolute(head.canonical, base);
  const own = declared.find(({ value }) => value !== null)?.value;
  // The canonical address of a syndicated story belongs to another paper: the page's own comes first.
  const isElsewhere = canonical !== null && own !== undefined && own !== null && siteOf(own) !== siteOf(canonical);
  if (!isElsewhere) add('url', canonical, 'link canonical');
  for (const { value, from } of declared) add('url', value, from);
  if (isElsewhere) add('url', canonical, 'link canonical');
  add('url', absolute(data?.url ?? null, base), 'JSON-LD');
  add('url', absolute(address, null), 'the address it was saved from');
  add('url', absolute(head.readFrom, null), 'the reading view’s link');
  const isOfPage = /[^/]$/.test(URL.parse(head.base ?? '')?.pathname ?? '');
  if (canonical || own || address) return;
  if (isOfPage) add('url', absolute(head.base, null), 'the base element');
  add('url', printedAddress(page), 'the line of the print view');
}

/** The last two labels of the host: enough to distinguish two papers. */
function siteOf(url: string): string {
  return new URL(url).hostname.split('.').slice(-2).join('.');
}

/** The title element often names the source beside the title, so that either is known by the other. */
function addSourcesAndTitles(
  facts: PageFacts,
  named: readonly NamedSource[],
  hosts: readonly string[],
  add: Add,
): void {
  const titles = titlesOf(facts, [...named.map(({ value }) => value), ...hosts]);
  const title = titles[0]?.value ?? '';
  const tag = facts.head.titleTag ?? '';
  const ofTag = titles.find(({ from }) => from === 'the title element')?.value ?? '';
  // "Headline | Jane Roe": where the paper is named and no address tells that this is its name too, it may be the author's.
  const isKnown = hosts.length === 0 && named.some(({ value }) => !/^[a-z0-9._-]+$/.test(value));
  const beside = isKnown
    ? null
    : (nameBeside(tag, title, hosts) ?? nameBeside(tag, ofTag, hosts) ?? nameBefore(tag, title, facts.page));
  const [first = null, ...others] = named;
  for (const { value, from } of chooseSources(first, null, beside ? [...others, beside] : others, hosts))
    add('source', value, from);
  for (const { value, from } of titles) add('title', value, from);
}

function namedSources({ head, data }: PageFacts, addresses: readonly string[]): NamedSource[] {
  // A web archive puts its own name in place of the paper's.
  const archives = addresses.filter((url) => archivedAddress(url) !== null).map((url) => new URL(url).hostname);
  const named = valuesOf(head, 'source')
    .map(({ value, from }) => ({ value: plainWords(value), from }))
    .filter(({ value }) => !value.includes('©') && value.length < 80 && !archives.includes(value.toLowerCase()));
  const site = named.find(({ from }) => from.endsWith('og:site_name')) ?? null;
  const publisher = data?.publisher ? { value: data.publisher, from: 'JSON-LD' } : null;
  const others = named.filter((source) => source !== site);
  const hosts = addresses.map((url) => new URL(url).hostname);
  return chooseSources(site, publisher, others, hosts);
}

function addDates(
  { document, page, head, data }: PageFacts,
  headline: number | null,
  { url, savedAt }: { url: string | null; savedAt: string | null },
  hints: DateHints,
  add: Add,
): void {
  const date = (value: string | null | undefined) => (value ? dateFromField(value, hints) : null);
  add('published', date(data?.published), 'JSON-LD');
  add('updated', date(data?.modified), 'JSON-LD');
  const isClip = head.metas.has('source-url');
  // Office programs write when the file was begun.
  const isOfFile = /office|abiword/i.test(head.metas.get('generator')?.[0] ?? '');
  const [ofFile, ofArticle] = [true, false].map((wanted) =>
    valuesOf(head, 'published').filter(({ from }) => (isOfFile && from === 'meta created') === wanted),
  );
  for (const { value, from } of ofArticle ?? [])
    add(isClip && from === 'meta created' ? 'retrieved' : 'published', date(value), from);
  for (const { value, from } of valuesOf(head, 'updated')) add('updated', date(value), from);
  const ofTitle = dayOfTitle(head.titleTag ?? '', hints);
  // Some papers write the day of the visit into every title; an event is still to come.
  const isBeforeSaving = ofTitle !== null && (savedAt === null || ofTitle < savedAt.slice(0, 10));
  if (isBeforeSaving) add('published', ofTitle, 'the title element');
  const fromAddress = url ? dateFromAddress(url) : null;
  const fromPicture = dateFromAddress(head.metas.get('og:image')?.[0] ?? '');
  const days = [fromAddress, fromPicture].filter((day) => day !== null);
  for (const { field, value, from } of visibleDates(document, page, hints, { headline, days })) add(field, value, from);
  add('published', fromAddress, 'the address');
  for (const { value, from } of ofFile ?? []) add('published', date(value), from);
  if (ofTitle !== null && ofTitle === savedAt?.slice(0, 10)) add('published', ofTitle, 'the title element');
}

/** "Headline | Section | The Paper | 28.04.2026": a part of its own; the day in "Weather on 28 April 2026" is its subject. */
function dayOfTitle(title: string, hints: DateHints): string | null {
  const [, last = ''] = /\s[|•·]\s([^|•·]{6,40})$/u.exec(title) ?? [];
  const [date] = findDates(last, hints);
  return date && withoutDates(last, hints).trim() === '' ? date.edtf : null;
}

/**
 * Declared names first, except those that only name the source, the publishing program or an account while the page
 * shows a person.
 */
function addBylines(
  { document, page, head, data }: PageFacts,
  headline: number | null,
  sources: readonly string[],
  language: string | null,
  add: Add,
): void {
  const declared: { value: string; from: string }[] = [];
  const declare = (value: string | null, from: string) =>
    value && declared.push({ value: personsOf(value, sources), from });
  const written = (name: string) =>
    (head.metas.get(name) ?? []).map((value) => (CATALOGUED.has(name) ? turned(value) : value));
  declare(bylineFrom(data?.authors ?? []), 'JSON-LD');
  for (const name of META.byline) {
    const isByline = name !== 'twitter:data1' || /author|written/i.test(head.metas.get('twitter:label1')?.[0] ?? '');
    if (isByline) declare(bylineFrom(written(name)), `meta ${name}`);
  }
  const shown = withoutNa(visibleByline(document, page, headline, sources), language);
  const maker = nameKey(head.metas.get('generator')?.[0] ?? '');
  const isOfMaker = (names: readonly string[]) =>
    names.some((name) => maker !== '' && maker.startsWith(nameKey(name.split(/[\s!]/)[0] ?? '') || ' '));
  const isAccount = (names: readonly string[]) => names.every((name) => /^[a-z0-9._-]+$/.test(name));
  const persons = declared.filter(({ value }) => {
    const names = value.split(', ');
    return !namesOnlySource(value, sources) && !isOfMaker(names) && !isAccount(names);
  });
  const [firstShown = ''] = shown?.split(', ') ?? [];
  const isPerson = PERSON.test(firstShown) && namesOfAgency(firstShown).length === 0;
  const editors = isPerson ? editorsOf(page) : new Set<string>();
  const isOutdone = (value: string) =>
    isPerson &&
    (namesNoPerson(value, [...sources, ...(data?.organisations ?? [])]) ||
      value.split(', ').every((name) => editors.has(name)));
  for (const { value, from } of persons) if (!isOutdone(value)) add('byline', value, from);
  if (isPerson) add('byline', shown, 'the byline');
  for (const { value, from } of declared) add('byline', value, from);
  if (!isPerson) add('byline', shown, 'the byline');
}

/** "Na Amina Odhiambo": by her, in Swahili; in other languages it may be a name or another word. */
function withoutNa(byline: string | null, language: string | null): string | null {
  return /^sw\b/.test(language ?? '') ? (byline?.replace(/^na\s/i, '') ?? null) : byline;
}

const PERSON =
  /^(?!(?:The|Do|Da)\s)\p{Lu}[^\s]*(?:\s\S+)+$|^[\p{Script=Han}\p{Script=Hangul}·]{2,12}$|^\p{Lo}+(?:\s\p{Lo}+)+$/u;

/** Whom the page names as its editors only: data of some sites give them as its authors. */
function editorsOf({ blocks }: BlockPage): ReadonlySet<string> {
  const lines = blocks.flatMap(({ text }) => editorIn(text) ?? []);
  return new Set(bylineFrom(lines.slice(0, MOST_EDITORS))?.split(', '));
}

const MOST_EDITORS = 10;

/** Library catalogues put the surname first: "Roe, Jane". */
const CATALOGUED = new Set(['citation_author', 'dc.creator', 'dcterms.creator']);

function turned(name: string): string {
  return name.replace(/^(\p{Lu}[^\s,]+(?: \p{Lu}[^\s,]+)?), (\p{Lu}[^\s,]*(?: [^\s,]+)?)$/u, '$2 $1');
}

function absolute(url: string | null, base: string | null): string | null {
  const parsed = url ? URL.parse(url, base ?? undefined) : null;
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.href : null;
}

/** Archives date a page by when they fetched it, to the second; on the same day, it may also have been published. */
function withoutCaptures(found: FoundValue[]): FoundValue[] {
  const fetched = found.filter(({ field, value }) => field === 'retrieved' && value.includes('T'));
  const captures = new Set(fetched.map(({ value }) => moment(value)));
  return found.filter(({ field, value }) => !DATED.has(field) || !captures.has(moment(value)));
}

const DATED: ReadonlySet<MetadataField> = new Set(['published', 'updated']);

/** The same for "12:00Z" and "13:00+01:00"; a day without an hour is as it is written. */
function moment(edtf: string): string | number {
  return /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(edtf) ? Date.parse(edtf) : edtf;
}

function unique(found: readonly FoundValue[]): FoundValue[] {
  const seen = new Set<string>();
  return found.filter(({ field, value, from }) => {
    const key = `${field}\n${value}\n${from}`;
    return !seen.has(key) && seen.add(key);
  });
}
