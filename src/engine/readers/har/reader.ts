import { dateFromField } from '../../extract/dates/dates.ts';
import { type Json, objectOf, objectsOf, parsedJson, stringOf } from '../../extract/json-values.ts';
import { failure } from '../failure.ts';
import { headText } from '../input/head.ts';
import { readWholeText } from '../input/whole-file.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { closingFailure, newTally, webPages } from '../warc/pages.ts';
import type { WebRecord } from '../warc/records.ts';

const LIMIT = 64 * 1024 * 1024;

/** What a browser recorded while it fetched pages: read like any web archive. */
export const harReader: Reader = {
  name: 'har',
  version: 2,
  label: 'Web archive of a browser’s network tools (HAR)',
  extensions: ['.har'],
  isText: true,
  sniff: (head) =>
    /^\ufeff?\s*\{\s*"log"\s*:\s*\{\s*"(?:version|creator|browser|pages|entries|comment)"\s*:/.test(
      headText(head).slice(0, 1000),
    ) && /"(?:entries|creator)"\s*:/.test(headText(head))
      ? 0.98
      : 0,
  read,
};

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const { text } = await readWholeText(input, LIMIT);
  const entries = entriesIn(text);
  if (entries === null) {
    yield failure('damaged', 'This web archive (HAR) breaks off or is malformed. Save it again from the browser.');
    return;
  }
  const tally = newTally();
  yield* webPages(recordsOf(entries), tally);
  const closing = closingFailure(tally);
  if (closing) yield closing;
}

/** Null if it is not complete JSON. */
function entriesIn(text: string): Json[] | null {
  const archive = parsedJson(text.replace(/^\ufeff/, ''));
  return archive === null ? null : objectsOf(objectOf(objectOf(archive)?.log)?.entries);
}

async function* recordsOf(entries: readonly Json[]): AsyncIterable<WebRecord> {
  for (const entry of entries) {
    const content = objectOf(objectOf(entry.response)?.content);
    const text = stringOf(content?.text) ?? '';
    const isBase64 = content?.encoding === 'base64';
    yield {
      type: 'response',
      url: stringOf(objectOf(entry.request)?.url) ?? '',
      date: dateFromField(stringOf(entry.startedDateTime) ?? ''),
      mediaType: 'application/http',
      digest: null,
      isShortened: false,
      segment: null,
      block: Buffer.concat([headOf(entry, isBase64), Buffer.from(text, isBase64 ? 'base64' : 'utf8')]),
      isCut: false,
    };
  }
}

/** The response's head without its codings, which the browser has undone; what it wrote as text is in UTF-8 now. */
function headOf(entry: Json, isBase64: boolean): Buffer {
  const response = objectOf(entry.response);
  const written = stringOf(objectOf(response?.content)?.mimeType) ?? '';
  const mediaType = isBase64 ? written : `${written.split(';')[0]}; charset=utf-8`;
  return Buffer.from(`HTTP/1.1 ${Number(response?.status)}\r\ncontent-type: ${mediaType.replace(/\s+/g, ' ')}\r\n\r\n`);
}
