/** An EPUB as a document: its container names the package, the package its metadata and the chapters in order. */
import { CollateError } from '../../../contract/errors.ts';
import { type FoundValue, firstFound } from '../../../contract/model/metadata.ts';
import { decode } from '../../extract/charset/decode.ts';
import { articleOfDocument } from '../document/article-of-document.ts';
import type { DocumentParagraph } from '../document/document.ts';
import { draftsFromDocument } from '../document/drafts-from-document.ts';
import { paragraphsOfPage } from '../document/page-paragraphs.ts';
import { articlesOfIssue, isIssue } from '../document/several-articles.ts';
import { parseXml } from '../document/xml.ts';
import { failure } from '../failure.ts';
import type { ReaderResult } from '../port.ts';
import type { Zip } from '../zip/open-zip.ts';
import { pathWithin, readPackage } from './package.ts';

const MEDIA_TYPE = 'application/epub+zip';
const PART_BYTES = 64 * 1024 * 1024;
const SHEET_BYTES = 1024 * 1024;
/** All chapters together; the longest novels have about four million characters. */
const MAX_LENGTH = 40_000_000;
/** Fonts are often obfuscated; that alone does not lock the book. */
const DISGUISE = /^http:\/\/(?:www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)/;

/** @throws CollateError damaged, encrypted, too-large, unsafe-archive; PageTooLarge */
export async function* readEpub(zip: Zip): AsyncIterable<ReaderResult> {
  const part = (path: string) => zip.bytes(path, PART_BYTES);
  const path = rootOf(await part('META-INF/container.xml'));
  const packaged = path === null ? null : await part(path);
  if (path === null || packaged === null) throw damaged('no list of what is in it');
  const { chapters, sheets, found } = readPackage(packaged, path);
  const locked = lockedIn(await part('META-INF/encryption.xml'));
  if (chapters.some((chapter) => locked.has(chapter)))
    throw new CollateError(
      'encrypted',
      'This book is locked by its seller (DRM), so its text cannot be read here. Open it in the program it was bought for, and copy the passage.',
    );
  const sheet = await textOf(sheets, zip);
  const read: DocumentParagraph[][] = [];
  const missing: string[] = [];
  let length = 0;
  for (const chapter of chapters) {
    const bytes = await part(chapter);
    if (bytes === null) missing.push(chapter);
    const paragraphs = bytes === null ? [] : paragraphsOfPage(decode(bytes).text, sheet);
    length += paragraphs.reduce((sum, { text }) => sum + text.length, 0);
    if (length > MAX_LENGTH) throw tooLong();
    read.push(paragraphs);
  }
  if (missing.length === chapters.length) throw damaged('none of the chapters that it lists');
  if (isIssue(read)) yield* draftsOfIssue(read, found);
  else yield* draftsFromDocument({ paragraphs: read.flat(), found: [], declared: found, mediaType: MEDIA_TYPE });
  for (const chapter of missing)
    yield failure(
      'damaged',
      'This chapter is listed in the book but is not in the file; the others were read.',
      chapter,
    );
}

async function textOf(sheets: readonly string[], zip: Zip): Promise<string> {
  const texts: string[] = [];
  for (const path of sheets) {
    // One that is too large does not keep the book from being read.
    const bytes = await zip.bytes(path, SHEET_BYTES).catch(() => null);
    if (bytes !== null) texts.push(decode(bytes).text);
  }
  return texts.join('\n');
}

/** An issue that names no publisher has its own name, without the day behind it, as the source. */
async function* draftsOfIssue(
  chapters: readonly (readonly DocumentParagraph[])[],
  found: readonly FoundValue[],
): AsyncIterable<ReaderResult> {
  const name = firstFound(found, 'title')?.replace(/\s*[[(][^[\]()]*[\])]$/u, '');
  const source: FoundValue[] =
    name && firstFound(found, 'source') === null
      ? [{ field: 'source', value: name, from: 'the title of the issue' }]
      : [];
  for (const [i, article] of articlesOfIssue(chapters, [...found, ...source], MEDIA_TYPE).entries())
    yield { ...(await articleOfDocument(article)), member: `article ${i + 1}` };
}

/** @throws CollateError unsafe-archive, if it leads out of the book */
function rootOf(container: Uint8Array | null): string | null {
  let root: string | null = null;
  if (container === null) return null;
  parseXml(container, {
    open: (element) => {
      if (element.name === 'rootfile') root ??= element.attribute('full-path');
    },
  });
  return root === null ? null : pathWithin('', root);
}

function lockedIn(encryption: Uint8Array | null): Set<string> {
  const locked = new Set<string>();
  let isDisguise = false;
  if (encryption === null) return locked;
  parseXml(encryption, {
    open: (element) => {
      if (element.name === 'EncryptedData') isDisguise = false;
      else if (element.name === 'EncryptionMethod') isDisguise = DISGUISE.test(element.attribute('Algorithm') ?? '');
      else if (element.name === 'CipherReference' && !isDisguise) locked.add(element.attribute('URI') ?? '');
    },
  });
  return locked;
}

function damaged(what: string): CollateError {
  return new CollateError('damaged', `This EPUB has ${what}: it is damaged or incomplete. Download it again.`);
}

function tooLong(): CollateError {
  return new CollateError(
    'too-large',
    'This book has more text than is read as one article. Save the chapter that matters as text, and import that.',
  );
}
