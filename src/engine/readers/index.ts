/** The list of readers, and which of them reads a file: by its content, then its name. */

import { databaseExportReader } from './database-exports/reader.ts';
import { docxReader } from './docx/reader.ts';
import { emlReader } from './eml/reader.ts';
import { enexReader } from './enex/reader.ts';
import { epubReader } from './epub/reader.ts';
import { excelXmlReader } from './excel-xml/reader.ts';
import { failure, noBytes } from './failure.ts';
import { feedReader } from './feed/reader.ts';
import { gzipReader } from './gzip/reader.ts';
import { harReader } from './har/reader.ts';
import { htmlReader } from './html/reader.ts';
import { htmlTableReader } from './html-table/reader.ts';
import { jsonReader } from './json/reader.ts';
import { jsonlReader } from './jsonl/reader.ts';
import { markdownReader } from './markdown/reader.ts';
import { mboxReader } from './mbox/reader.ts';
import { mhtmlReader } from './mhtml/reader.ts';
import { newsXmlReader } from './news-xml/reader.ts';
import { ninjsReader } from './ninjs/reader.ts';
import { odpReader } from './odp/reader.ts';
import { odsReader } from './ods/reader.ts';
import { odtReader } from './odt/reader.ts';
import { oldOfficeReader } from './old-office/reader.ts';
import { pdfReader } from './pdf/reader.ts';
import type { Reader, ReaderFailure } from './port.ts';
import { pptxReader } from './pptx/reader.ts';
import { qdpxReader } from './qdpx/reader.ts';
import { referencesReader } from './references/reader.ts';
import { namedConvertible } from './refused/convertible-formats.ts';
import { recogniseOther } from './refused/other-formats.ts';
import { reutersSgmlReader } from './reuters-sgml/reader.ts';
import { rtfReader } from './rtf/reader.ts';
import { subtitlesReader } from './subtitles/reader.ts';
import { tableReader } from './table/reader.ts';
import { tarReader } from './tar/reader.ts';
import { telegramReader } from './telegram/reader.ts';
import { textReader } from './text/reader.ts';
import { tnefReader } from './tnef/reader.ts';
import { waczReader } from './wacz/reader.ts';
import { warcReader } from './warc/reader.ts';
import { webArchiveReader } from './webarchive/reader.ts';
import { whatsappReader } from './whatsapp/reader.ts';
import { wikiMarkupReader } from './wiki-markup/reader.ts';
import { wireTextReader } from './wire-text/reader.ts';
import { xlsxReader } from './xlsx/reader.ts';
import { zipReader } from './zip/reader.ts';
import { zstdReader } from './zstd/reader.ts';

/** Of several that are equally sure, the first one reads the file. */
export const READERS: readonly Reader[] = [
  pdfReader,
  databaseExportReader,
  htmlReader,
  htmlTableReader,
  jsonlReader,
  jsonReader,
  tableReader,
  xlsxReader,
  odsReader,
  excelXmlReader,
  docxReader,
  odtReader,
  odpReader,
  pptxReader,
  rtfReader,
  epubReader,
  qdpxReader,
  oldOfficeReader,
  gzipReader,
  zstdReader,
  zipReader,
  tarReader,
  warcReader,
  waczReader,
  harReader,
  emlReader,
  mboxReader,
  tnefReader,
  mhtmlReader,
  webArchiveReader,
  markdownReader,
  feedReader,
  newsXmlReader,
  ninjsReader,
  telegramReader,
  whatsappReader,
  enexReader,
  referencesReader,
  reutersSgmlReader,
  subtitlesReader,
  wikiMarkupReader,
  wireTextReader,
  textReader,
];

export type Picked = { readonly reader: Reader } | { readonly refusal: ReaderFailure };

export type PickReader = typeof pickReader;

/** `head`: the first 64 kB (all of a smaller file). Never throws. */
export function pickReader(head: Uint8Array, name: string): Picked {
  if (head.length === 0) return { refusal: noBytes() };
  const other = recogniseOther(head);
  if (other) return { refusal: other };
  let best: Reader | null = null;
  let bestScore = 0;
  for (const reader of READERS) {
    const score = reader.sniff(head, name);
    if (score > bestScore) [best, bestScore] = [reader, score];
    // Nobody is surer, and the others would look for the charset of packed data, which takes longer than most files.
    if (bestScore === 1) break;
  }
  // An ending says something only of a text that no reader knows by its content.
  const named = bestScore < SURE_OF_CONTENT ? namedConvertible(name) : null;
  if (named) return { refusal: named };
  if (best) return { reader: best };
  if (PART_OF_ARCHIVE.test(name)) return { refusal: failure('damaged', ONE_PART) };
  return {
    refusal: failure(
      'not-an-article',
      'This file contains binary data of a kind that Collate does not know, so it cannot be an article. Nothing was imported.',
    ),
  };
}

const SURE_OF_CONTENT = 0.5;
/** Only the first part has the marks of its format. */
const PART_OF_ARCHIVE = /\.(?:0\d\d|[zr]\d\d)$/i;
const ONE_PART =
  'This is one part of an archive that was split into several. Put the parts together or unpack them with the program that made them, and import what comes out.';
