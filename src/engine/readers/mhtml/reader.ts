import { type FoundValue, firstFound } from '../../../contract/model/metadata.ts';
import { findDates } from '../../extract/dates/dates.ts';
import { EXTRACTION_VERSION, type ExtractedArticle, extractArticle } from '../../extract/extract-article.ts';
import { domainOf, webAddress } from '../drafts/addresses.ts';
import { articleDraft } from '../drafts/article-draft.ts';
import { noStory } from '../drafts/no-story.ts';
import { failure, pageTooLarge } from '../failure.ts';
import { gapFound } from '../input/gaps.ts';
import { readWhole } from '../input/whole-file.ts';
import type { Headers } from '../mime/headers.ts';
import { mailDate } from '../mime/mail-date.ts';
import { leavesOf, type MimePart, parseMessage } from '../mime/message.ts';
import { isPageArchive, looksLikeHeaders } from '../mime/sniff.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';

const LIMIT = 128 * 1024 * 1024;
/** How many pages in frames are tried. */
const MAX_PAGES = 12;

/** A page saved by a browser as one file (RFC 2557). */
export const mhtmlReader: Reader = {
  name: 'mhtml',
  version: 15 + EXTRACTION_VERSION,
  label: 'Web page archive (MHTML)',
  extensions: ['.mhtml', '.mht'],
  sniff: (head, name) => (looksLikeHeaders(head) > 0 && isPageArchive(head, name) ? 0.98 : 0),
  read,
};

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const bytes = await readWhole(input, LIMIT);
  const archive = parseMessage(bytes);
  const pages = pagesOf(archive);
  if (pages.length === 0) {
    yield unreadable(archive);
    return;
  }
  // The page itself may be truncated: half an article must not pass for a whole one.
  if (!isWhole(archive) && !pages[0]?.isClosed) {
    yield unreadable(archive);
    return;
  }
  const result = await readWithin(archive, pages);
  if (isWhole(archive)) {
    yield result;
    if (result.outcome === 'article' && pages[0]?.hasGap) yield gapFound();
  } else if (result.outcome === 'failure') yield unreadable(archive);
  else {
    yield result;
    yield failure(
      'damaged',
      'This web page archive ends too early. The page itself was read; pictures or frames after it are missing. Save the page again to have them.',
      'the end of the file',
    );
  }
}

async function readWithin(archive: MimePart, pages: readonly MimePart[]): Promise<ReaderResult> {
  try {
    return await readPages(archive, pages);
  } catch (error) {
    return pageTooLarge(error, 'This page', 'Save the article alone, for instance from the browser’s reading view.');
  }
}

function isWhole(archive: MimePart): boolean {
  return !archive.type.startsWith('multipart/') || archive.isClosed;
}

function unreadable({ type, parts }: MimePart): ReaderResult {
  return failure(
    'damaged',
    type.startsWith('multipart/') && parts.length === 0
      ? 'This web page archive has none of the parts that it lists: it is damaged. Open the page in a browser and save it again.'
      : 'This web page archive ends in the middle of its page, or contains none. Open the page in a browser and save it again.',
  );
}

/** Its pages: first the one that was saved, then those in its frames. */
function pagesOf(archive: MimePart): MimePart[] {
  const pages = leavesOf(archive).filter(({ type }) => /^(?:text\/html|application\/xhtml\+xml)$/.test(type));
  const start = archive.params.get('start') ?? null;
  const address = archive.headers.raw('snapshot-content-location') || archive.headers.raw('content-location');
  const root =
    pages.find(({ headers }) => start !== null && headers.raw('content-id') === start) ??
    pages.find(({ headers }) => address !== '' && headers.raw('content-location') === address) ??
    pages[0];
  return root ? [root, ...pages.filter((page) => page !== root)].slice(0, MAX_PAGES) : [];
}

async function readPages(archive: MimePart, pages: readonly MimePart[]): Promise<ReaderResult> {
  const [root] = pages as [MimePart];
  const url = addressOf(archive.headers) ?? addressOf(root.headers);
  const savedAt = mailDate(archive.headers.raw('date'));
  let article = await extractArticle(root.text(), { url, savedAt });
  for (const frame of pages.slice(1)) {
    if (article.paragraphs.length > 0 || article.furniture.join('').length > 2000) break;
    const inner = await extractArticle(frame.text(), { url: addressOf(frame.headers), savedAt });
    if (inner.paragraphs.length > 0) article = inner;
  }
  if (article.paragraphs.length === 0) return noStory(article);
  return draftFrom(archive, root.text(), article, url);
}

/** OneNote names a page only in its first line, with the day below. */
function titleOfNote(html: string, { furniture: [title, day], found }: ExtractedArticle): string | null {
  const isNote =
    /<meta\s[^<>]{0,80}Microsoft OneNote/i.test(html.slice(0, 4000)) && firstFound(found, 'title') === null;
  return isNote && title !== undefined && findDates(day ?? '', {}).length > 0 ? title : null;
}

function draftFrom({ headers }: MimePart, page: string, article: ExtractedArticle, url: string | null): ReaderResult {
  const note = titleOfNote(page, article);
  const saved = mailDate(headers.raw('date'));
  const subject = headers.text('subject');
  const found: FoundValue[] = [...article.found];
  if (note !== null) found.push({ field: 'title', value: note, from: "the note's first line, above its day" });
  if (subject !== '') found.push({ field: 'title', value: subject, from: "the archive's Subject header" });
  if (saved !== null) found.push({ field: 'retrieved', value: saved, from: 'the date on which the page was saved' });
  const address = article.url ?? url;
  const title = note ?? (article.title || subject);
  const mediaType = 'multipart/related';
  return articleDraft({ ...article, mediaType, title, url: address, domain: domainOf(address), found });
}

function addressOf(headers: Headers): string | null {
  return webAddress(headers.raw('snapshot-content-location') || headers.raw('content-location'));
}
