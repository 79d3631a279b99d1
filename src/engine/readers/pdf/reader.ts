import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import { CollateError } from '../../../contract/errors.ts';
import { draftsFromDocument } from '../document/drafts-from-document.ts';
import { failure } from '../failure.ts';
import { latin1 } from '../input/latin1.ts';
import type { Reader, ReaderFailure, ReaderInput, ReaderResult } from '../port.ts';
import { setFields } from './drawing/annotations.ts';
import { lookAtWordless, type WordlessPages } from './drawing/wordless-pages.ts';
import { type MarkedStream, markedStreams } from './file/actual-text.ts';
import { openPdf } from './file/open-pdf.ts';
import { attachedFiles } from './file/portfolio.ts';
import { dateOfTitle, pdfProperties } from './file/properties.ts';
import { lookAtStreams } from './file/raw-streams.ts';
import { flowOfPages } from './flow/flow.ts';
import { areOnlyStamped, type PageRows, rowText } from './flow/furniture.ts';
import type { LatexFonts } from './fonts/latex-letters.ts';
import { isUnlikelyText } from './fonts/legibility.ts';
import { type Row, rowsOf } from './rows/rows.ts';
import { pageRuns } from './runs/page-runs.ts';
import { BAR } from './seen/seen-items.ts';

const MAX_PAGES = 3000;
const MAX_LETTERS = 20_000_000;
const TIME_LIMIT_MS = 45_000;
const SAMPLE_ROWS = 500;
/** If a font leaves more than this share of its letters unknown, its text is not fit to be quoted. */
const MAX_ILLEGIBLE = 0.3;

export const pdfReader: Reader = {
  name: 'pdf',
  version: 45,
  label: 'PDF',
  extensions: ['.pdf'],
  sniff,
  read,
};

/** The signature may follow junk: a banner of the program that wrote the file, the header of a transfer. */
function sniff(head: Uint8Array, name: string): number {
  const at = latin1(head, 8192).indexOf('%PDF-');
  if (at === 0) return 1;
  const isNamed = /\.pdf$/i.test(name);
  if (at < 0 && !isNamed) return 0;
  const start = latin1(head);
  const isPdf = at > 0 && /\d\s+obj\b|xref/.test(start.slice(at));
  if (isPdf && !/^(?:[\s\u00ef\u00bb\u00bf]*<|PK|WARC\/|From |[\w-]+: )/.test(start)) return 0.97;
  return isNamed && /%PDF|\d \d+ obj|%%EOF/.test(start) ? 0.5 : 0;
}

interface ReadPages {
  readonly pages: PageRows[];
  readonly aside: string[];
  readonly wordless: number[];
  readonly broken: number[];
  /** Pages on which some letters are not known. */
  readonly unclear: number[];
  /** Pages on which some words are blacked out. */
  readonly barred: number[];
  readonly illegible: number;
  readonly letters: number;
}

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  if (!Number.isFinite(input.size)) {
    yield failure(
      'too-large',
      'This PDF is too large to be read inside another file. Unpack it and import it by itself.',
    );
    return;
  }
  const { hasPictures } = await lookAtStreams(input);
  const { document, close } = await openPdf(input);
  try {
    const info = await infoOf(document);
    const attached = info.IsCollectionPresent === true ? await attachedFiles(document) : [];
    if (attached.length > 0) yield* attached;
    else
      yield* readDocument(
        document,
        info,
        hasPictures,
        once(() => markedStreams(input)),
      );
  } finally {
    await close();
  }
}

/** The file is searched when the first page asks, and only once. */
function once<T>(look: () => Promise<T>): () => Promise<T> {
  let looked: Promise<T> | null = null;
  return () => {
    looked ??= look();
    return looked;
  };
}

async function infoOf(document: PDFDocumentProxy): Promise<Readonly<Record<string, unknown>>> {
  const metadata = await document.getMetadata().catch(() => null);
  return { ...metadata?.info };
}

async function* readDocument(
  document: PDFDocumentProxy,
  info: Readonly<Record<string, unknown>>,
  hasPictures: boolean,
  streams: () => Promise<MarkedStream[]>,
): AsyncIterable<ReaderResult> {
  const read = await readPages(document, info.IsAcroFormPresent === true, streams);
  // Where there are pictures, any page without words may be one.
  const wordless = hasPictures
    ? { outlined: read.wordless, fontless: [] }
    : await lookAtWordless(document, read.wordless);
  const refusal = refusalOf(read, info, hasPictures, wordless);
  if (refusal) {
    yield refusal;
    return;
  }
  const found = pdfProperties(info);
  const title = found.find(({ field }) => field === 'title')?.value ?? null;
  const aside = [...new Set(read.aside)].map((text) => ({ text, role: 'head-or-foot' as const, isBold: false }));
  const flow = flowOfPages(read.pages, title);
  yield* draftsFromDocument({
    paragraphs: [...flow.paragraphs, ...aside],
    found,
    declared: [...flow.declared, ...dateOfTitle(found)],
    mediaType: 'application/pdf',
  });
  yield* lostPages(read, wordless);
}

async function readPages(
  document: PDFDocumentProxy,
  isForm: boolean,
  streams: () => Promise<MarkedStream[]>,
): Promise<ReadPages> {
  if (document.numPages > MAX_PAGES)
    throw tooLarge(`This PDF has ${document.numPages} pages; at most ${MAX_PAGES} are read.`);
  const until = Date.now() + TIME_LIMIT_MS;
  const reading = {
    streams,
    layers: once(() => document.getOptionalContentConfig()),
    fonts: { encodings: new Map(), common: null } as LatexFonts,
    fieldsOn: async (page: PDFPageProxy) => (isForm ? setFields(document, page) : new Set<string>()),
  };
  const read = {
    pages: [],
    aside: [],
    wordless: [],
    broken: [],
    unclear: [],
    barred: [],
    illegible: 0,
    letters: 0,
  } as ReadPages & {
    illegible: number;
    letters: number;
  };
  for (let number = 1; number <= document.numPages; number++) {
    if (Date.now() > until || read.letters > MAX_LETTERS)
      throw tooLarge('This PDF contains more than can be read in bounded time.');
    try {
      const page = await document.getPage(number);
      const { runs, height, aside, illegible, lacksLetters, isBarred } = await pageRuns(page, until, reading);
      page.cleanup();
      const letters = runs.reduce((sum, { text }) => sum + text.trim().length, 0);
      read.illegible += illegible;
      if (lacksLetters) read.unclear.push(number);
      if (isBarred) read.barred.push(number);
      read.letters += letters;
      read.aside.push(...aside.map((text) => text.trim()).filter((text) => text !== ''));
      if (letters > 0) read.pages.push({ number, height, rows: rowsOf(runs) });
      else read.wordless.push(number);
    } catch (error) {
      if (error instanceof CollateError) throw error;
      read.broken.push(number);
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  return read;
}

/** Text recognition turns drawings into figures and stray letters: hardly two words in a row. */
function hasWords(row: Row): boolean {
  const text = rowText(row);
  return /(?<!\p{L})\p{L}{3,}\s\p{L}{2}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]{2}/u.test(
    text,
  );
}

function tooLarge(fact: string): CollateError {
  return new CollateError('too-large', `${fact} Print the pages with the article to a new PDF, and import that.`);
}

function refusalOf(
  { pages, wordless, broken, illegible, letters }: ReadPages,
  info: Readonly<Record<string, unknown>>,
  hasPictures: boolean,
  { outlined, fontless }: WordlessPages,
): ReaderFailure | null {
  const isFontless = fontless.length > 0 && letters === 0;
  if (isFontless || illegible > (illegible + letters) * MAX_ILLEGIBLE || isUnlikelyText(firstLines(pages)))
    return failure(
      'damaged',
      'The fonts of this PDF do not say which letters they draw, so its text comes out as nonsense. Run text recognition (OCR) over it, or import the article from another place.',
    );
  if (info.IsXFAPresent === true && info.IsAcroFormPresent !== true)
    return failure(
      'not-an-article',
      'This PDF is a form that only Adobe’s programs can show; its pages contain a notice instead of the text. Open it there, print it to a new PDF, and import that.',
    );
  const isStamped = wordless.length === 0 && areOnlyStamped(pages);
  const hasStory = pages.some(({ rows }) => rows.some(hasWords)) && !isStamped;
  if (pages.length > 0 && (hasStory || !hasPictures)) return null;
  if (broken.length > 0)
    return failure(
      'damaged',
      'The pages of this PDF are damaged and could not be read. Get another copy of it, or open it in a PDF program and print it to a new PDF.',
    );
  return hasPictures
    ? failure(
        'scanned',
        'This PDF contains only pictures of pages, without a text layer. Run text recognition (OCR) over it, and import the result.',
      )
    : outlined.length > 0
      ? failure(
          'scanned',
          'The words of this PDF are drawn as curves, not written in letters. Run text recognition (OCR) over it, and import the result.',
        )
      : failure('empty', 'There are no words on the pages of this PDF. Nothing was imported.');
}

function firstLines(pages: readonly PageRows[]): string[] {
  return pages
    .flatMap(({ rows }) => rows)
    .slice(0, SAMPLE_ROWS)
    .map(rowText);
}

/** Pages without any text, or with letters that are not known or not shown, reported beside what was imported. */
function* lostPages(
  { broken, unclear, barred }: ReadPages,
  { outlined, fontless }: WordlessPages,
): Generator<ReaderFailure> {
  if (broken.length > 0)
    yield failure(
      'damaged',
      'This part of the PDF is damaged and was left out. The other pages were imported.',
      pagesText(broken),
    );
  const lacking = [...unclear, ...fontless].sort((a, b) => a - b);
  if (lacking.length > 0)
    yield failure(
      'damaged',
      'A font here does not say which letters it draws. Such letters stand as � in the text, or are missing. Compare words with the PDF before you quote them.',
      pagesText(lacking),
    );
  if (barred.length > 0)
    yield failure('damaged', `Words here are blacked out. ${BAR} stands for them in the text.`, pagesText(barred));
  if (outlined.length > 0)
    yield failure(
      'scanned',
      'There is no text here: it is a picture or a blank page. The other pages were imported. Run text recognition (OCR) over the PDF if words are missing.',
      pagesText(outlined),
    );
}

function pagesText(numbers: readonly number[]): string {
  const shown = numbers.slice(0, 20).join(', ');
  return `${numbers.length === 1 ? 'page' : 'pages'} ${shown}${numbers.length > 20 ? ' …' : ''}`;
}
