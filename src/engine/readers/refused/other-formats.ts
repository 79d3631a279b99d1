/** Formats recognised by their first bytes but not read: what they are, in words, and what to do instead. */

import { failure } from '../failure.ts';
import { headText } from '../input/head.ts';
import { latin1 } from '../input/latin1.ts';
import type { ReaderFailure } from '../port.ts';
import { prologEnd } from '../xml/prolog.ts';
import { startingConvertible } from './convertible-formats.ts';
import { isLog } from './log-lines.ts';
import { ARCHIVES, DATABASE, DOCUMENTS, LOCKED, MEDIA, OWN_ARCHIVE, type Signature } from './signatures.ts';

const READS =
  'Collate reads text, web pages, PDF and office documents, books, mail, feeds, news formats, tables, JSON, and ZIP, tar and web archives.';

/** A refusal if the bytes are in a format that is known but not read; null if a reader should decide. */
export function recogniseOther(head: Uint8Array): ReaderFailure | null {
  const archive = matching(head, ARCHIVES);
  if (archive) return ARE_LOCKED[archive]?.(head) ? locked(archive) : packed(archive);
  const media = matching(head, MEDIA);
  if (media) return noArticle(media);
  const secret = matching(head, LOCKED);
  if (secret) return encrypted(secret);
  if (isOwnArchive(head)) return failure('unknown-format', OWN_ARCHIVE_ADVICE);
  const document = matching(head, DOCUMENTS);
  return document ? unknown(document, 'Save the article from it as text, HTML or PDF, and import that.') : ofText(head);
}

/** One that is a file by itself is not for a reader, which has only bytes. While it is open elsewhere, its head may be empty: then its name tells. */
export function isOwnArchive(head: Uint8Array, name = ''): boolean {
  return matching(head, [OWN_ARCHIVE]) !== null || (/\.collate$/i.test(name) && matching(head, [DATABASE]) !== null);
}

const OWN_ARCHIVE_ADVICE =
  'This is a Collate archive. It is imported only into another archive, and as a file by itself: take it out of the file that it is in, and import that.';

const ARE_LOCKED: Record<string, (head: Uint8Array) => boolean> = {
  'a 7z archive': isLocked7z,
  'a RAR archive': isLockedRar,
};

function noArticle(what: string): ReaderFailure {
  return failure('not-an-article', `This is ${what}, not an article. Nothing was imported.`);
}

function encrypted(what: string): ReaderFailure {
  return failure('encrypted', `This is ${what}. Decrypt it with the key, and import what comes out.`);
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

/** The AES identifier is in the header at the archive's end, which is visible only in small files. */
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

function matching(head: Uint8Array, signatures: readonly Signature[]): string | null {
  const found = signatures.find(({ bytes, at }) => bytes.every((byte, i) => byte === null || head[at + i] === byte));
  return found && isBinary(head) ? found.what : null;
}

/**
 * A story may begin with the letters of a signature ("Rar!", "MThd"), but without the control characters that all these
 * formats have.
 */
function isBinary(head: Uint8Array): boolean {
  return CONTROLS.test(latin1(head));
}

/** None of them is white space, or begins the escapes of a charset. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\0-\x08\x10-\x1a\x1c-\x1f]/;

/** Text formats whose text is not an article's. */
function ofText(head: Uint8Array): ReaderFailure | null {
  const start = latin1(head, 4096).replace(/^\xef\xbb\xbf/, '');
  const document = start.slice(prologEnd(start)).replace(/^<!doctype svg[^>]*>/i, '');
  if (/^<svg\b/i.test(document.slice(prologEnd(document)))) return noArticle('a picture (SVG)');
  if (
    /^<office:document\s/.test(document.trimStart()) &&
    !/opendocument\.(?:text|spreadsheet|presentation)/.test(start)
  )
    return unknown(
      'an OpenDocument file other than a text, a table or a presentation',
      'Save it as PDF or HTML, and import that.',
    );
  if (/^\s*%!PS/.test(start)) return unknown('a PostScript document', 'Save it as PDF, and import that.');
  if (/^\s*-----BEGIN PGP MESSAGE-----/.test(start)) return encrypted('an encrypted message (PGP)');
  if (/^07070[127][\da-f]{40}/i.test(start)) return packed('a cpio archive');
  if (/^!<arch>\n/.test(start)) return packed('a package (ar)');
  if (!isBinary(head) && isLog(headText(head))) return noArticle('the log of a program or server');
  const convertible = startingConvertible(start);
  if (convertible) return convertible;
  const known = PLAIN_FORMATS.find(({ start: mark }) => mark.test(start));
  return known ? noArticle(known.what) : null;
}

const PLAIN_FORMATS: readonly { readonly what: string; readonly start: RegExp }[] = [
  { what: 'a certificate or key', start: /^\s*-----BEGIN (?:[A-Z0-9]+ )*(?:CERTIFICATE|KEY|KEY BLOCK)-----/ },
  {
    what: 'a patch, the changes made to files',
    start:
      /^\s*(?:diff --(?:git|cc|combined) |From [\da-f]{40} Mon Sep 17 00:00:00 2001\r?\n|Index: [^\r\n]{1,300}\r?\n={20}|(?:(?:diff|Only in) [^\r\n]{1,300}\r?\n)?(?:--- [^\r\n]{1,300}\r?\n\+\+\+ [^\r\n]{1,300}\r?\n@@ -\d|\*\*\* [^\r\n]{1,300}\r?\n--- [^\r\n]{1,300}\r?\n\*{15}))/,
  },
  {
    what: 'a history of changes to files',
    start: /^commit [\da-f]{40}\b.{0,200}\r?\n(?:Merge: .{1,200}\r?\n)?Author: /i,
  },
  {
    what: 'the index of a web archive (CDX)',
    start: /^\s?CDX(?: [A-Za-z]){5,30}\s|^!OpenWayback-CDXJ |^[\w-]{1,63}(?:,[\w-]{1,63}){1,9}\)\/\S{0,2000} \d{14} \{/,
  },
  { what: 'a list of bookmarks', start: /^\s*<!DOCTYPE NETSCAPE-Bookmark-file-1>/i },
  { what: 'a calendar', start: /^\s*BEGIN:VCALENDAR\s/i },
  { what: 'an address card', start: /^\s*BEGIN:VCARD\s/i },
  {
    what: 'a shortcut to a page',
    start: /^\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE plist[^>]*>\s*)?<plist\b[^>]*>\s*<dict>\s*<key>URL<\/key>/i,
  },
  {
    what: 'a shortcut to a document of Google Drive',
    start:
      /^\s*\{"(?:":\s?"WARNING! DO NOT EDIT THIS FILE|(?:url|doc_id)":\s?"[^"]{0,300}",\s?"(?:doc_id|resource_id|email)")/,
  },
  { what: 'a shortcut to a page', start: /^\s*\[(?:InternetShortcut|Desktop Entry)\]\s/i },
];
