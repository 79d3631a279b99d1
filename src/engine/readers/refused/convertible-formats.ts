/** Texts in forms that nobody who works with the press brings: what they are, and what to convert them to. */
import { failure } from '../failure.ts';
import type { ReaderFailure } from '../port.ts';

interface Convertible {
  readonly what: string;
  /** How the names of such files end. */
  readonly ending?: RegExp;
  /** How they begin, whatever their name: marks that no article begins with. */
  readonly start?: RegExp;
  readonly advice: string;
}

const AS_TABLE = 'Open it in the program it came from, save it as XLSX or CSV, and import that.';
const AS_TEXT = 'Open it in the program it came from, save it as DOCX, ODT or PDF, and import that.';
const AS_PAGE = 'Export it as HTML or plain text, and import that.';
const AS_PDF = 'Import the PDF that is made of it, or export it as HTML or plain text.';
const AS_MAILBOX = 'Open it in a mail program, export the messages as MBOX or EML, and import those.';
const XML_START = String.raw`^\s*(?:<\?xml[^>]{0,200}\?>\s*)?`;
const XML_HEAD = `${XML_START}(?:<!DOCTYPE[^>]{0,300}>\\s*)?`;

const CONVERTIBLE: readonly Convertible[] = [
  {
    what: 'a LaTeX document',
    ending: /\.(?:tex|ltx)$/i,
    start: /^\s*(?:%[^\n]{0,500}\n\s*){0,50}\\(?:documentclass|documentstyle)\b/,
    advice: AS_PDF,
  },
  {
    what: 'a text for troff',
    ending: /\.(?:man|ms|troff)$/i,
    start: /^(?:[.'][ \t]*\\["#][^\n]{0,500}\n){0,50}\.(?:TH|Dd|TL|NH)\s/,
    advice: AS_PDF,
  },
  // Not by its ending, which addresses have too: a text may be named after the site that it is from.
  { what: 'an Org document', start: /^\s*(?:#\+[a-z_]{1,20}:|:PROPERTIES:)/i, advice: AS_PAGE },
  { what: 'an AsciiDoc document', ending: /\.(?:adoc|asciidoc)$/i, advice: AS_PAGE },
  { what: 'a reStructuredText document', ending: /\.rst$/i, advice: AS_PAGE },
  { what: 'a Textile document', ending: /\.textile$/i, advice: AS_PAGE },
  {
    what: 'a notebook (Jupyter)',
    ending: /\.ipynb$/i,
    start: /^\s*\{[\s\S]{0,4000}"cell_type"\s*:\s*"(?:markdown|code|raw|heading)"/,
    advice: AS_PAGE,
  },
  {
    what: 'a file of settings or data (YAML)',
    ending: /\.ya?ml$/i,
    advice: 'If it holds articles, save them as JSON or CSV, and import that.',
  },
  {
    what: 'a book (FictionBook)',
    ending: /\.fb2$/i,
    start: new RegExp(`${XML_START}<FictionBook[\\s>]`),
    advice: 'Convert it to EPUB, and import that.',
  },
  {
    what: 'a DocBook document',
    ending: /\.(?:dbk|docbook)$/i,
    start: new RegExp(
      `${XML_START}(?:<!DOCTYPE [^>]{0,200}DocBook|<(?:article|book|chapter)\\s[^>]{0,500}docbook\\.org)`,
      'i',
    ),
    advice: AS_PAGE,
  },
  { what: 'a mailbox of Emacs (BABYL)', ending: /\.babyl$/i, start: /^BABYL OPTIONS:/i, advice: AS_MAILBOX },
  {
    what: 'a corpus for research (TREC, LDC)',
    start: /^\s*<DOC(?:>\s*<DOCNO>|\s+(?:id|docid)="[^">]{0,200}"[^>]{0,200}>)/,
    advice: 'Convert its documents to CSV or JSON with columns for title, date and text, and import that.',
  },
  {
    what: 'a mailbox (MMDF)',
    ending: /\.mmdf$/i,
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the format's own marks
    start: /^\x01{4}\r?\n/,
    advice: AS_MAILBOX,
  },
  { what: 'a spreadsheet (SYLK)', start: /^ID;P[^\r\n]{0,200}\r?\n[BCDEFNOPW];/, advice: AS_TABLE },
  { what: 'a spreadsheet (DIF)', start: /^TABLE\r?\n0,1\r?\n"/, advice: AS_TABLE },
  { what: 'a spreadsheet of Gnumeric', start: new RegExp(`${XML_HEAD}<gnm:Workbook\\s`), advice: AS_TABLE },
  { what: 'a document of AbiWord', start: new RegExp(`${XML_HEAD}<abiword\\s`), advice: AS_TEXT },
  { what: 'a document in the Uniform Office Format', start: new RegExp(`${XML_HEAD}<uof:UOF\\s`), advice: AS_TEXT },
  { what: 'a story of InCopy', start: new RegExp(`${XML_START}<\\?aid\\s`), advice: AS_TEXT },
  {
    what: 'a library of Zotero (RDF)',
    start: new RegExp(`${XML_HEAD}<rdf:RDF\\s[^>]{0,1500}zotero\\.org/namespaces`),
    advice: 'Export it from Zotero as RIS, BibTeX or CSL JSON, and import that.',
  },
];

/** @param start of a file, without its byte order mark */
export function startingConvertible(start: string): ReaderFailure | null {
  return refusalOf(CONVERTIBLE.find((format) => format.start?.test(start)));
}

/** What a text is by the ending of its name, if no reader knows it by its content. */
export function namedConvertible(name: string): ReaderFailure | null {
  return refusalOf(CONVERTIBLE.find(({ ending }) => ending?.test(name)));
}

function refusalOf(format: Convertible | undefined): ReaderFailure | null {
  return format
    ? failure('unknown-format', `This is ${format.what}, which Collate does not read. ${format.advice}`)
    : null;
}
