/** An original made safe to show. */

import { own } from '../../../text/own.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import { decode } from '../../extract/charset/decode.ts';
import { DRAWN_STYLES, type DrawnArticle, drawnPage, paragraphsBefore } from '../../extract/page/drawn/drawn-page.ts';
import { escapeText, type LeftOut, pageHtml, safePage } from '../../extract/page/drawn/sanitise.ts';

const MOST_SHOWN_CHARACTERS = 1_000_000;
/** Names by which analysts know these formats. */
const KINDS: Readonly<Record<string, string>> = {
  'application/pdf': 'a PDF document',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'a Word document (DOCX)',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'a presentation (PPTX)',
  'application/vnd.ms-excel': 'an Excel workbook (XLS)',
  'application/msword': 'a Word document (DOC)',
  'application/vnd.ms-outlook': 'an Outlook message (MSG)',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'an Excel workbook (XLSX)',
  'application/vnd.oasis.opendocument.text': 'an OpenDocument text (ODT)',
  'application/rtf': 'a Rich Text document (RTF)',
  'application/epub+zip': 'a book (EPUB)',
  'message/rfc822': 'a mail message',
  'multipart/related': 'a web page saved as one file (MHTML)',
};

export interface OriginalView {
  /** It runs nothing and loads nothing. */
  readonly html: string;
  /** The charset used to read the bytes; null if they are not text. */
  readonly charset: string | null;
  readonly leftOut: LeftOut;
}

const NOTHING_LEFT_OUT: LeftOut = { scripts: 0, pictures: 0, styleSheets: 0 };

const PAGE = /^(?:text\/html|application\/xhtml\+xml)/;
const TEXT = /^(?:text\/|message\/|multipart\/|application\/(?:.*\+)?(?:json|xml))/;

export function originalView(bytes: Uint8Array, mediaType: string, drawn: DrawnArticle): OriginalView {
  if (PAGE.test(mediaType)) {
    const { text, charset } = decode(bytes);
    const page = safePage(text);
    return { html: pageHtml(page, drawnPage(page.pieces, drawn), DRAWN_STYLES), charset, leftOut: page.leftOut };
  }
  if (TEXT.test(mediaType)) {
    const { text, charset } = decode(bytes);
    return { html: sourceText(text, KINDS[mediaType], drawn), charset, leftOut: NOTHING_LEFT_OUT };
  }
  return {
    html: note(
      `This original is ${own(KINDS, mediaType) ?? `a file of the kind ${mediaType}`}, ${sizeOf(bytes.length)}, kept as it came in. It cannot be shown here; the text read from it is in the article. Save the original to open it in its own program.`,
    ),
    charset: null,
    leftOut: NOTHING_LEFT_OUT,
  };
}

const NOTHING_DRAWN: DrawnArticle = { title: '', text: '', furniture: [], marks: [], showsAside: false };
const MOST_DUMPED_BYTES = 65_536;
const BYTES_A_ROW = 16;

/** Shows the contents of the file: text as its source, anything else byte by byte. */
export function bytesView(bytes: Uint8Array, mediaType: string): Pick<OriginalView, 'html' | 'charset'> {
  if (PAGE.test(mediaType) || TEXT.test(mediaType)) {
    const { text, charset } = decode(bytes);
    return { html: sourceText(text, undefined, NOTHING_DRAWN), charset };
  }
  const rows = Array.from({ length: Math.ceil(Math.min(bytes.length, MOST_DUMPED_BYTES) / BYTES_A_ROW) }, (_, row) =>
    dumpedRow(bytes.subarray(row * BYTES_A_ROW, (row + 1) * BYTES_A_ROW), row * BYTES_A_ROW),
  );
  const rest = bytes.length > MOST_DUMPED_BYTES ? note('There is more. Save the original to see the rest.') : '';
  return { html: `<pre style="line-height: 1.5">${escapeText(rows.join('\n'))}</pre>${rest}`, charset: null };
}

/** "00000010  25 50 44 46 …  %PDF" */
function dumpedRow(row: Uint8Array, at: number): string {
  const numbers = [...row].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  const letters = [...row].map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.')).join('');
  return `${at.toString(16).padStart(8, '0')}  ${numbers.padEnd(BYTES_A_ROW * 3)} ${letters}`;
}

function sourceText(text: string, kind: string | undefined, drawn: DrawnArticle): string {
  const isCut = text.length > MOST_SHOWN_CHARACTERS;
  const shown = isCut ? text.slice(0, MOST_SHOWN_CHARACTERS).toWellFormed() : text;
  const about = kind ? note(`This original is ${kind}. Below is its source, as it came in.`) : '';
  const rest = isCut ? note('There is more. Save the original to see the rest.') : '';
  const words = drawnPage([{ kind: 'words', words: shown }], drawn);
  return `${DRAWN_STYLES}${about}<pre style="white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.7">${words}</pre>${rest}`;
}

/** Counts the paragraphs of the article that come before a piece set aside; null if the original does not tell. */
export function paragraphsBeforeAside(
  bytes: Uint8Array,
  mediaType: string,
  drawn: DrawnArticle,
  aside: number,
): number | null {
  if (!PAGE.test(mediaType) && !TEXT.test(mediaType)) return null;
  const { text } = decode(bytes);
  const pieces = PAGE.test(mediaType) ? safePage(text).pieces : [{ kind: 'words', words: text } as const];
  return paragraphsBefore(pieces, drawn, aside);
}

function note(words: string): string {
  return `<p style="font-family: sans-serif; max-width: 40em">${escapeText(words)}</p>`;
}

function sizeOf(bytes: number): string {
  if (bytes < 1024) return counted(bytes, 'byte');
  return bytes < 1024 ** 2 ? `${Math.round(bytes / 1024)} kB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}
