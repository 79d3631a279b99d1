/** Formats that are known by their first bytes and not read: what they are, in words, and what can be done instead. */

import { failure } from './failure.ts';
import type { ReaderFailure } from './port.ts';
import { prologEnd } from './prolog.ts';

const READS =
  'Collate reads text, web pages, PDF and office documents, books, mail, feeds, news formats, tables, JSON, and ZIP, tar and web archives.';

interface Signature {
  readonly what: string;
  readonly bytes: readonly number[];
  readonly at?: number;
}

const ascii = (text: string) => [...text].map((c) => c.charCodeAt(0));

/** Pictures, sound, film, programs: never an article. */
const MEDIA: readonly Signature[] = [
  { what: 'a picture (PNG)', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { what: 'a picture (JPEG)', bytes: [0xff, 0xd8, 0xff] },
  { what: 'a picture (GIF)', bytes: ascii('GIF8') },
  { what: 'a picture (WebP)', bytes: ascii('WEBP'), at: 8 },
  { what: 'a picture (TIFF)', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { what: 'a picture (TIFF)', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { what: 'a picture (HEIF)', bytes: ascii('ftyphei'), at: 4 },
  { what: 'a picture (AVIF)', bytes: ascii('ftypavif'), at: 4 },
  { what: 'a film (MP4)', bytes: ascii('ftyp'), at: 4 },
  { what: 'a film (Matroska or WebM)', bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { what: 'a sound (MP3)', bytes: ascii('ID3') },
  { what: 'a sound (Ogg)', bytes: ascii('OggS') },
  { what: 'a sound or film (RIFF)', bytes: ascii('RIFF') },
  { what: 'a program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { what: 'a font', bytes: ascii('wOF') },
];

/** Kinds of document that may hold articles. */
const DOCUMENTS: readonly Signature[] = [{ what: 'a database (SQLite)', bytes: ascii('SQLite format 3\0') }];

/** Archives that are not unpacked. */
const ARCHIVES: readonly (Signature & { readonly isLocked?: (head: Uint8Array) => boolean })[] = [
  { what: 'a 7z archive', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], isLocked: isLocked7z },
  { what: 'a RAR archive', bytes: ascii('Rar!'), isLocked: isLockedRar },
  { what: 'an xz file', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { what: 'a bzip2 file', bytes: ascii('1AY&SY'), at: 4 },
  { what: 'a Zstandard web archive with a dictionary of its own', bytes: [0x5d, 0x2a, 0x4d, 0x18] },
];

/** A refusal where the bytes are of a format known and not read; null where a reader should decide. */
export function recogniseOther(head: Uint8Array): ReaderFailure | null {
  const archive = ARCHIVES.find((signature) => matches(head, signature));
  if (archive) return archive.isLocked?.(head) ? locked(archive.what) : packed(archive.what);
  const media = MEDIA.find((signature) => matches(head, signature));
  if (media) return failure('not-an-article', `This is ${media.what}, not an article. Nothing was imported.`);
  const document = DOCUMENTS.find((signature) => matches(head, signature));
  if (document) return unknown(document.what, 'Save the article from it as text or HTML, and import that.');
  return recogniseText(head);
}

function unknown(what: string, advice: string): ReaderFailure {
  return failure('unknown-format', `This is ${what}; ${READS} ${advice}`);
}

function packed(what: string): ReaderFailure {
  return failure(
    'not-an-article',
    `This is ${what}, which Collate does not unpack. Unpack it with another program and import the folder, or pack it again as a ZIP.`,
  );
}

function locked(what: string): ReaderFailure {
  return failure(
    'encrypted',
    `This is ${what} that is locked with a password. Unpack it with the password and import the folder.`,
  );
}

/** The id of AES stands in the header at the archive's end, which is seen of small ones only. */
function isLocked7z(head: Uint8Array): boolean {
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  if (bytes.length < 32) return false;
  const headerAt = 32 + Number(bytes.readBigUInt64LE(12));
  return headerAt < bytes.length && bytes.includes(Buffer.from([0x06, 0xf1, 0x07, 0x01]), headerAt);
}

/** Version 5 has a record of its own for it, version 4 a flag. */
function isLockedRar(head: Uint8Array): boolean {
  return head[6] === 1 ? head[13] === 4 : head[9] === 0x73 && ((head[10] ?? 0) & 0x80) !== 0;
}

function matches(head: Uint8Array, { bytes, at = 0 }: Signature): boolean {
  return bytes.every((byte, i) => head[at + i] === byte);
}

/** Formats that are text, but whose text is not the article's. */
function recogniseText(head: Uint8Array): ReaderFailure | null {
  const start = latin1(head, 4096).replace(/^\xef\xbb\xbf/, '');
  const document = start.slice(prologEnd(start)).replace(/^<!doctype svg[^>]*>/i, '');
  if (/^<svg\b/i.test(document.slice(prologEnd(document))))
    return failure('not-an-article', 'This is a picture (SVG), not an article. Nothing was imported.');
  if (/^<office:document\s/.test(document.trimStart()) && !/opendocument\.(?:text|spreadsheet)/.test(start))
    return unknown('an OpenDocument file other than a text or a table', 'Save it as PDF or HTML, and import that.');
  return null;
}

function latin1(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.byteLength)).toString('latin1');
}
