/** What a page's head declares: its meta elements, its title, its addresses. */

import { own } from '../../../../text/own.ts';
import { isInOtherStory } from '../in-other-story.ts';
import { attribute, type Document, elements, textOf } from '../page.ts';

export interface HeadFacts {
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string | null;
  /** Where a web archive records the full address of its copy. */
  readonly bookmark: string | null;
  readonly base: string | null;
  /** Where a browser's reading view records a page's address. */
  readonly readFrom: string | null;
  readonly htmlLanguage: string | null;
  readonly titleTag: string | null;
}

/** Names of the meta elements for a field, the most precise first. */
export const META: Record<
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
    // A catalogue's field is filled in with care; an author field may name an account.
    'dc.creator',
    'dcterms.creator',
    'author',
    'article:author',
    'og:article:author',
    'citation_author',
    'parsely-author',
    'sailthru.author',
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
  url: ['og:url', 'twitter:url', 'dc.identifier', 'parsely-link', 'source-url'],
  section: ['article:section', 'og:article:section', 'parsely-section', 'section', 'cxenseparse:section', 'category'],
  description: ['og:description', 'description', 'twitter:description', 'dc.description'],
};

/** The first value of each meta element for a field, the most precise first. */
export function valuesOf(head: HeadFacts, field: keyof typeof META): { value: string; from: string }[] {
  return META[field].flatMap((name) =>
    (head.metas.get(name)?.slice(0, 1) ?? []).map((value) => ({ value, from: `meta ${name}` })),
  );
}

export function readHead(document: Document): HeadFacts {
  const metas = new Map<string, string[]>();
  let canonical: string | null = null;
  let bookmark: string | null = null;
  let base: string | null = null;
  let readFrom: string | null = null;
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
    else if (tagName === 'link' && attribute(element, 'rel') === 'bookmark') bookmark ??= attribute(element, 'href');
    else if (tagName === 'a' && /(?:^|\s)reader-domain(?:\s|$)/.test(attribute(element, 'class') ?? ''))
      readFrom ??= attribute(element, 'href');
    else if (tagName === 'meta' && !(attribute(element, 'itemprop') && isInOtherStory(element)))
      addMeta(metas, element.attrs);
  }
  addParsely(metas);
  return { metas, canonical, bookmark, base, readFrom, htmlLanguage, titleTag };
}

/** Parse.ly's older form: one object with all of its names. */
function addParsely(metas: Map<string, string[]>): void {
  const [written] = metas.get('parsely-page') ?? [];
  if (written === undefined) return;
  try {
    const said: unknown = JSON.parse(written);
    for (const [key, value] of Object.entries(said ?? {})) {
      const name = own(PARSELY, key);
      const values = (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
      if (name !== undefined && values.length > 0 && !metas.has(name)) metas.set(name, values);
    }
  } catch {
    // What is no JSON tells nothing; the page's other metadata still do.
  }
}

const PARSELY: Readonly<Record<string, string>> = {
  title: 'parsely-title',
  link: 'parsely-link',
  section: 'parsely-section',
  author: 'parsely-author',
  authors: 'parsely-author',
  pub_date: 'parsely-pub-date',
};

function addMeta(metas: Map<string, string[]>, attrs: readonly { name: string; value: string }[]): void {
  const written = attrs.find(({ name }) => name === 'content') ?? attrs.find(({ name }) => name === 'value');
  const content = written?.value.trim();
  if (!content) return;
  for (const { name, value } of attrs) {
    if (!['name', 'property', 'itemprop', 'http-equiv'].includes(name)) continue;
    for (const each of value.toLowerCase().split(/\s+/)) {
      const key = each.replace(/^(dc|dcterms):/, '$1.');
      const list = metas.get(key) ?? [];
      list.push(content);
      metas.set(key, list);
    }
  }
}
