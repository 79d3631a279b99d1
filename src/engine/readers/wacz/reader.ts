import { createHash, type Hash } from 'node:crypto';
import { startsAsZip } from '../document/office-zip.ts';
import { failure } from '../failure.ts';
import { latin1 } from '../input/latin1.ts';
import { uniqueNames } from '../packed/archive-files.ts';
import { gunzip } from '../packed/unpack-stream.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { closingFailure, newTally, type Tally, webPages } from '../warc/pages.ts';
import { webRecords } from '../warc/records.ts';
import { openZip, type Zip, type ZipEntry } from '../zip/open-zip.ts';
import { address, type WaczContents, waczContents } from './contents.ts';

/** A web archive with its index in one ZIP (WACZ), as saved by browser extensions and crawlers. */
export const waczReader: Reader = {
  name: 'wacz',
  version: 2,
  label: 'Web archive (WACZ)',
  extensions: ['.wacz'],
  sniff,
  read,
};

const ARCHIVE = /^archive\/.*\.warc(?:\.gz)?$/i;

function sniff(bytes: Uint8Array, name: string): number {
  if (!startsAsZip(bytes)) return 0;
  const head = latin1(bytes);
  return /\.wacz$/i.test(name) || /archive\/[^\0/]{1,200}\.warc|pages\/pages\.jsonl/.test(head) ? 0.9 : 0;
}

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const zip = await openZip(input);
  const contents = await waczContents(zip);
  const archives = zip.entries.filter(({ name }) => ARCHIVE.test(name));
  yield* partsNotAsListed(zip, contents);
  if (archives.length === 0) {
    yield failure('damaged', 'There is no captured page in this WACZ web archive. Download or copy it again.');
    return;
  }
  if (!contents.isListed) yield failure('damaged', UNLISTED, 'datapackage.json');
  const tally = newTally();
  yield* pagesOf(archives, contents, tally);
  // Lists of pages are sometimes written by hand: if no page matches, all pages count.
  if (tally.pages === 0 && contents.pages !== null) yield* pagesOf(archives, { ...contents, pages: null }, tally);
  const closing = closingFailure(tally);
  if (closing) yield closing;
}

const UNLISTED =
  'This web archive has no list of its parts, or one that cannot be read, so nothing says whether a part is missing or was changed. Its pages were read; compare them with another copy before you quote from them.';

/** Checks the parts beside the pages against the list; a missing part is an error. */
async function* partsNotAsListed(zip: Zip, { checksums }: WaczContents): AsyncIterable<ReaderResult> {
  const entries = new Map(zip.entries.map((entry) => [entry.name, entry]));
  for (const [path, said] of checksums) {
    const entry = entries.get(path);
    if (entry === undefined)
      yield failure(
        'damaged',
        'This part of the web archive is listed, but missing. The others were read. Download or copy the archive again.',
        path,
      );
    else if (!ARCHIVE.test(path)) yield* notAsListed(path, await checksumOf(entry), said);
  }
}

async function* pagesOf(
  archives: readonly ZipEntry[],
  { checksums, pages }: WaczContents,
  tally: Tally,
): AsyncIterable<ReaderResult> {
  const unique = uniqueNames();
  const isWanted = (url: string) => pages === null || pages.has(address(url));
  for (const archive of archives) {
    const hash = createHash('sha256');
    const stream = hashed(archive.open(), hash);
    yield* webPages(webRecords((await isPacked(archive)) ? gunzip(stream) : stream), tally, { isWanted, unique });
    yield* notAsListed(archive.name, hash.digest('hex'), checksums.get(archive.name));
  }
}

function* notAsListed(path: string, checksum: string, said: string | undefined): Iterable<ReaderResult> {
  if (said !== undefined && said !== checksum)
    yield failure(
      'damaged',
      'The checksum of this part of the web archive does not match its list: it was changed after the capture. The pages were read all the same; compare them with another copy before you quote from them.',
      path,
    );
}

/** By its first bytes: a compressed one may be named without .gz. */
async function isPacked(archive: ZipEntry): Promise<boolean> {
  for await (const block of archive.open()) return block[0] === 0x1f && block[1] === 0x8b;
  return false;
}

async function checksumOf(entry: ZipEntry): Promise<string> {
  const hash = createHash('sha256');
  for await (const _ of hashed(entry.open(), hash));
  return hash.digest('hex');
}

async function* hashed(stream: AsyncIterable<Uint8Array>, hash: Hash): AsyncIterable<Uint8Array> {
  for await (const block of stream) {
    hash.update(block);
    yield block;
  }
}
