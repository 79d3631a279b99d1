/** What a wiki of MediaWiki exports (Special:Export, dumps): each page with its text as its editor shows it. */
import { FoundValues, newsDraft } from '../drafts/news-draft.ts';
import { failure } from '../failure.ts';
import type { ReaderResult } from '../port.ts';
import { childrenOf, textIn, within, type XmlElement, xmlRecords, xmlRootName } from '../xml/xml-tree.ts';
import { wordsOfMediaWiki } from './media-wiki.ts';

const MEDIA_TYPE = 'application/xml';

export function isWikiExport(text: string): boolean {
  return xmlRootName(text) === 'mediawiki';
}

interface Wiki {
  name: string;
  /** Of its main page. */
  base: string;
  readonly language: string | null;
}

/** Talk, files, templates, data and the like are counted, not read: they have a number other than 0 as their space, or another model. */
export async function* pagesOfExport(text: string): AsyncIterable<ReaderResult> {
  const wiki: Wiki = {
    name: '',
    base: '',
    language: /<mediawiki\b[^>]*\bxml:lang="([\w-]{2,12})"/.exec(text)?.[1] ?? null,
  };
  const walk = xmlRecords(text, ({ name }) => name === 'siteinfo' || name === 'page');
  let [pages, others] = [0, 0];
  let next = walk.next();
  for (; !next.done; next = walk.next()) {
    const record = next.value;
    if (record.name === 'siteinfo')
      Object.assign(wiki, { name: textIn(within(record, 'sitename')), base: textIn(within(record, 'base')) });
    else if (record.isCut) continue;
    else {
      const page = isArticle(record) ? await draftOfPage(record, wiki, `page ${pages + others + 1}`) : null;
      if (page === null) others++;
      else {
        pages++;
        yield page;
      }
    }
  }
  if (next.value?.isCut || !/<\/mediawiki>\s*$/.test(text)) yield breaksOff();
  if (others > 0) yield leftOut(others);
}

function isArticle(page: XmlElement): boolean {
  const isOfText = /^(?:wikitext)?$/.test(textIn(within(page, 'model')).trim());
  return isOfText && /^0?$/.test(textIn(within(page, 'ns')).trim()) && within(page, 'redirect') === undefined;
}

/** "#REDIRECT [[Old quay]]", as old versions wrote it. */
const REDIRECT = /^\s*#\p{L}[\p{L} ]{2,30}:?\s*\[\[[^\]]+\]\]\s*$/u;

/** As it stood at its last revision; null without words. */
async function draftOfPage(page: XmlElement, wiki: Wiki, member: string): Promise<ReaderResult | null> {
  const revision = childrenOf(page).findLast(({ name }) => name === 'revision');
  const values = new FoundValues();
  const source = textIn(revision && within(revision, 'text')).replace(/\r\n?/g, '\n');
  const words = wordsOfMediaWiki(source);
  if (revision === undefined || words.paragraphs.length === 0 || REDIRECT.test(source.slice(0, 400))) return null;
  const title = textIn(within(page, 'title'));
  values.addLanguage(wiki.language, 'the wiki’s language');
  values.add('title', title, 'the page’s title');
  values.add('source', wiki.name, 'the wiki’s name');
  values.addDate('updated', textIn(within(revision, 'timestamp')), 'the page’s last revision');
  values.addAddress(addressOf(title, wiki), 'the wiki’s address and the page’s title');
  const id = childrenOf(page).find((child) => child.name === 'id');
  return await newsDraft(
    {
      member,
      mediaType: MEDIA_TYPE,
      externalId: textIn(id) || null,
      ...words,
    },
    values,
  );
}

/** Beside the main page; "" if the wiki's addresses are of another form. */
function addressOf(title: string, { base }: Wiki): string {
  const name = encodeURI(title.trim().replace(/\s/g, '_').toWellFormed()).replace(/[?#]/g, encodeURIComponent);
  return /^https?:\/\/[^\s?#]+\/[^/\s?#]+$/.test(base) ? base.replace(/[^/]+$/, () => name) : '';
}

function breaksOff(): ReaderResult {
  return failure(
    'damaged',
    'This export of a wiki breaks off: its end is missing. The pages before that were read. Export it again, and import that.',
    'the end of the file',
  );
}

function leftOut(count: number): ReaderResult {
  return failure(
    'left-out',
    `${count === 1 ? 'One page of this wiki is a redirect, a discussion or a template, and was' : `${count} pages of this wiki are redirects, discussions or templates, and were`} left out; the articles were read.`,
    'other pages',
  );
}
