import { EXTRACTION_VERSION } from '../../extract/extract-article.ts';
import { failure } from '../failure.ts';
import { endMissing, pageBreaksOff } from '../html/page-end.ts';
import { htmlReader } from '../html/reader.ts';
import { headText } from '../input/head.ts';
import { readWholeText } from '../input/whole-file.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { draftsFromItems, type ExportEntry } from './export-item.ts';
import { factivaXmlItems } from './factiva-xml.ts';
import { databaseOf, htmlExport } from './html-export.ts';
import { databaseOfText, textExport } from './text-export.ts';

const LIMIT = 96 * 1024 * 1024;

export const databaseExportReader: Reader = {
  name: 'database-exports',
  version: 23 + EXTRACTION_VERSION,
  label:
    'Export of a press database (LexisNexis, Factiva, Europresse, ProQuest, EBSCOhost, Gale, NewsBank, Kikuzo, Yomidasu, Integrum, Wisers)',
  extensions: ['.html', '.htm', '.xml', '.txt'],
  isText: true,
  sniff: (head) => (kindOf(headText(head)) === null ? 0 : 0.97),
  read,
};

const FACTIVA_XML =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?<(?:[\w-]+:)?(?:PPSResponse|ppsArticleResponse|ppsarticleResultSet)\b/i;

function kindOf(text: string): 'html' | 'xml' | 'text' | null {
  const start = text.slice(0, 64 * 1024).replace(/^\ufeff/, '');
  if (FACTIVA_XML.test(start)) return 'xml';
  if (/^\s*</.test(start)) return databaseOf(start) === null ? null : 'html';
  return databaseOfText(start) === null ? null : 'text';
}

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const { text } = await readWholeText(input, LIMIT);
  const found = exportIn(text);
  if (found !== null && found.items.length > 0) {
    const breaksOff = found.mediaType === 'text/html' && pageBreaksOff(text);
    const items = breaksOff ? withoutCutDocument(found.items) : found.items;
    yield* draftsFromItems(items, found);
    if (breaksOff && items === found.items) yield endMissing();
  }
  // A page of the database's site that lists no documents is an ordinary page.
  else if (kindOf(text) === 'html') yield* htmlReader.read(input);
  else
    yield failure(
      'not-an-article',
      'This looks like an export of a press database, but no article can be identified in it. Export the articles again, with their full text.',
    );
}

/** A page that breaks off before the text of its last document: the database did give one. */
function withoutCutDocument(items: readonly ExportEntry[]): readonly ExportEntry[] {
  const last = items.at(-1);
  const isCut = typeof last === 'object' && last?.paragraphs.length === 0;
  return isCut ? [...items.slice(0, -1), 'broken off'] : items;
}

interface FoundExport {
  readonly database: string;
  readonly mediaType: string;
  readonly items: readonly ExportEntry[];
}

function exportIn(text: string): FoundExport | null {
  const kind = kindOf(text);
  if (kind === 'xml') return { database: 'Factiva', mediaType: 'application/xml', items: [...factivaXmlItems(text)] };
  if (kind === 'text')
    return { database: databaseOfText(text) ?? 'LexisNexis', mediaType: 'text/plain', items: textExport(text) };
  const page = kind === 'html' ? htmlExport(text) : null;
  return page ? { ...page, mediaType: 'text/html' } : null;
}
