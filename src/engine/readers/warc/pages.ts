/** The pages of a web archive as members, and reports about those that are broken. */
import { CollateError } from '../../../contract/errors.ts';
import type { FoundValue } from '../../../contract/model/metadata.ts';
import { failure, megabytes } from '../failure.ts';
import { framesIn } from '../html/frames.ts';
import { uniqueNames } from '../packed/archive-files.ts';
import type { ReaderFailure, ReaderResult } from '../port.ts';
import { hasDigest } from './digest.ts';
import { type HttpResponse, httpResponse } from './http-response.ts';
import { isDrawn, pageName } from './page-kinds.ts';
import { NOT_A_RECORD, RECORD_BYTES, type WebRecord } from './records.ts';
import { withSegmentsJoined } from './segments.ts';

interface PagesOptions {
  /** Whether a page at this address is wanted. */
  readonly isWanted?: (url: string) => boolean;
  readonly unique?: (name: string) => string;
}

/** What was found in one web archive, or in several that belong together. */
export interface Tally {
  records: number;
  pages: number;
  others: number;
  revisits: number;
  isBroken: boolean;
  /** Addresses whose page was read as the server sent it. */
  readonly sent: Set<string>;
}

export function newTally(): Tally {
  return { records: 0, pages: 0, others: 0, revisits: 0, isBroken: false, sent: new Set() };
}

interface Page {
  readonly name: string;
  readonly body: Buffer;
  readonly charset?: string | undefined;
  readonly sent: readonly Buffer[];
  readonly isCut?: boolean;
}

const WITH_CONTENT = new Set(['response', 'resource', 'conversion']);

/** @throws what `records` throws */
export async function* webPages(
  records: AsyncIterable<WebRecord | typeof NOT_A_RECORD>,
  tally: Tally,
  { isWanted = () => true, unique = uniqueNames() }: PagesOptions = {},
): AsyncIterable<ReaderResult> {
  /** Pages in frames of wanted pages, with the titles of these. */
  const framed = new Map<string, string>();
  for await (const record of withSegmentsJoined(records)) {
    if (record === NOT_A_RECORD || record.isCut) tally.isBroken = true;
    if (record === NOT_A_RECORD) continue;
    tally.records++;
    if (record.type === 'revisit') tally.revisits++;
    if (!WITH_CONTENT.has(record.type) || !(isWanted(record.url) || framed.has(record.url))) continue;
    // A program's rendering of a page counts only if the page itself is not stored.
    if (record.type === 'conversion' && tally.sent.has(record.url)) continue;
    const results = pageResults(record, unique, framed);
    if (results.length === 0) tally.others++;
    else tally.pages++;
    if (results.some(({ outcome }) => outcome === 'member')) tally.sent.add(record.url);
    yield* results;
  }
}

function pageResults(record: WebRecord, unique: (name: string) => string, framed: Map<string, string>): ReaderResult[] {
  const { url, block, isCut, isShortened } = record;
  if (block === null) return [tooLarge(unique(url))];
  try {
    const page = pageOf(record, block);
    if (page === null) return [];
    const member = unique(url);
    if (isCut)
      return [
        failure('damaged', 'The archive ends in the middle of this page. Download or copy the archive again.', member),
      ];
    const frames = framesIn(page.body, url);
    for (const address of frames?.addresses ?? []) framed.set(address, frames?.title ?? '');
    const read: ReaderResult = {
      outcome: 'member',
      member,
      name: page.name,
      given: givenOf(record, framed.get(url) ?? ''),
      ...(page.charset === undefined ? {} : { charset: page.charset }),
      open: async function* () {
        yield page.body;
      },
    };
    const doubt = isShortened || page.isCut ? shortened(unique(`${url} (length)`)) : changed(record, page, unique);
    return doubt ? [read, doubt] : [read];
  } catch (error) {
    if (!(error instanceof CollateError)) throw error;
    return [failure('too-large', error.message, unique(url))];
  }
}

/** Null if the record holds no page. */
function pageOf(record: WebRecord, block: Buffer): Page | null {
  if (!/^application\/http\b/.test(record.mediaType)) {
    const mediaType = record.mediaType.split(';')[0]?.trim() ?? '';
    const name = pageName(record.url, mediaType);
    return name !== null && isDrawn(block, mediaType) ? { name, body: block, sent: [block] } : null;
  }
  const response: HttpResponse | null = httpResponse(block);
  if (response === null || (response.status !== 200 && response.status !== 203)) return null;
  const { mediaType, charset, body, sent, isCut } = response;
  const name = pageName(record.url, mediaType);
  return name !== null && isDrawn(body, mediaType) ? { name, body, charset, sent: [...sent, body], isCut } : null;
}

function givenOf({ url, date }: WebRecord, title: string): FoundValue[] {
  const from = 'the web archive';
  return [
    { field: 'url', value: url, from },
    ...(title === '' ? [] : [{ field: 'title' as const, value: title, from: 'the page around this frame' }]),
    ...(date === null ? [] : [{ field: 'retrieved' as const, value: date, from }]),
  ];
}

function changed(record: WebRecord, { sent }: Page, unique: (name: string) => string): ReaderFailure | null {
  const { digest, url } = record;
  if (digest === null || sent.some((bytes) => hasDigest(bytes, digest) !== false)) return null;
  return failure(
    'damaged',
    'This page was read, but does not match its checksum in the archive: it has changed since the capture. Compare it with another copy before you quote from it.',
    unique(`${url} (checksum)`),
  );
}

function shortened(member: string): ReaderFailure {
  return failure(
    'damaged',
    'This page was read, but its capture was stopped early. Compare it with another copy before you quote from it.',
    member,
  );
}

function tooLarge(member: string): ReaderFailure {
  return failure(
    'too-large',
    `This record is larger than ${megabytes(RECORD_BYTES)}. It was left out; the others were read.`,
    member,
  );
}

/** What to report about the whole, after its pages; null if they say it all. */
export function closingFailure({ records, pages, others, revisits, isBroken }: Tally): ReaderFailure | null {
  if (isBroken)
    return failure(
      'damaged',
      'This web archive is damaged or ends in the middle of a record. The complete pages were read. Download or copy it again.',
    );
  if (pages > 0) return null;
  if (records === 0) return failure('empty', 'There is no record in this web archive. Nothing was imported.');
  if (others > 0)
    return failure(
      'not-an-article',
      'There is no page in this web archive: only pictures, data, or redirects. Nothing was imported.',
    );
  return failure(
    'empty',
    revisits > 0
      ? 'This web archive only records that pages had not changed since an earlier capture. Import the archive of that capture.'
      : 'There is no page in this web archive. Nothing was imported.',
  );
}
