/** A message saved by Outlook (MSG), turned back into mail: its headers, its text in each form, its files. */
import { decodeAs } from '../../extract/charset/decode.ts';
import { failure } from '../failure.ts';
import type { ReaderFailure } from '../port.ts';
import { pageInRtf } from '../tnef/page-in-rtf.ts';
import { codePageName } from './code-page.ts';
import { ID, OutlookProperties } from './outlook-properties.ts';
import type { Streams } from './streams.ts';

const MESSAGE_HEADER = 32;
const WITHIN_HEADER = 24;
const FILE_HEADER = 8;
/** Nesting of messages in messages. */
const MOST_LEVELS = 8;
/** Made of characters outside Base64, in which all parts are encoded. */
const BOUNDARY = '--collate--';

/** What Outlook stores that is like a message; the rest (notes, posts, appointments) has message texts of its own. */
const NO_MESSAGE = /^IPM\.(?:Contact|DistList|Task|Activity)\b/i;

/** The message in bytes, as a mail program would have saved it. */
export function mailOfMessage(streams: Streams): Buffer | ReaderFailure {
  const message = new OutlookProperties(streams, '', MESSAGE_HEADER);
  if (NO_MESSAGE.test(message.text(ID.messageClass)))
    return failure('not-an-article', 'This is an Outlook contact or task, not a message. Nothing was imported.');
  return mail(streams, '', message, 0);
}

function mail(streams: Streams, at: string, message: OutlookProperties, level: number): Buffer {
  const texts = [plainPart(message), pagePart(message)].filter((part) => part !== null);
  const files = streams
    .storagesIn(at)
    .filter((path) => path.slice(at.length).startsWith('__attach_version1.0_'))
    .flatMap((path) => filePart(streams, path, message, level));
  const alternatives = multipart('alternative', texts);
  const head = [sentHeaders(message), ...ownHeaders(message)].join('');
  return Buffer.concat([Buffer.from(head), multipart('mixed', [alternatives, ...files])]);
}

/** As they came, except those about the format in which it was sent. */
function sentHeaders(message: OutlookProperties): string {
  const lines = message
    .text(ID.headers)
    .replace(/\r\n?/g, '\n')
    .replace(/\n\n[\s\S]*$/, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n');
  const kept = lines.filter((line) => /^[!-9;-~]+:/.test(line) && !/^(?:content-|mime-version:)/i.test(line));
  return kept.map((line) => `${line}\r\n`).join('');
}

/** Outlook's own properties: if a header occurs twice, the first counts. */
function ownHeaders(message: OutlookProperties): string[] {
  const from =
    sender(message, ID.senderName, [ID.senderMail, ID.senderAddress]) ??
    sender(message, ID.representedName, [ID.representedMail, ID.representedAddress]);
  const date = message.time(ID.submitted) ?? message.time(ID.delivered);
  const header = (name: string, value: string | null | undefined) =>
    value ? [`${name}: ${value.replace(/[\r\n\0]+/g, ' ')}\r\n`] : [];
  return [
    ...header('Subject', message.text(ID.subject)),
    ...header('From', from),
    ...header('Date', date?.toUTCString()),
    ...header('Message-ID', message.text(ID.messageId)),
    'MIME-Version: 1.0\r\n',
  ];
}

/** An Exchange address ("/O=…/CN=…") means nothing to others. */
function sender(message: OutlookProperties, nameId: number, addressIds: readonly number[]): string | null {
  const name = message.text(nameId).replace(/["\\]/g, '');
  const address = addressIds.map((id) => message.text(id)).find((each) => each.includes('@')) ?? '';
  return name === '' && address === '' ? null : `"${name}" <${address}>`;
}

function plainPart(message: OutlookProperties): Buffer | null {
  const text = message.text(ID.body);
  return text.trim() === '' ? null : part('text/plain; charset=utf-8', Buffer.from(text));
}

/** The page, or the one that Outlook wrapped in rich text. */
function pagePart(message: OutlookProperties): Buffer | null {
  const bytes = message.bytes(ID.html);
  const page = message.number(ID.internetCodePage);
  const inBytes = bytes && page !== null ? decodeAs(bytes, codePageName(page)) : bytes?.toString();
  const html = message.text(ID.html) || inBytes || pageInRtf(message.bytes(ID.rtf) ?? Buffer.alloc(0)) || '';
  return html === '' ? null : part('text/html; charset=utf-8', Buffer.from(html));
}

function filePart(streams: Streams, at: string, message: OutlookProperties, level: number): Buffer[] {
  const file = new OutlookProperties(streams, at, FILE_HEADER, message.codePage);
  const within = file.messageWithin;
  if (within !== null) {
    if (level >= MOST_LEVELS) return [];
    const inner = new OutlookProperties(streams, within, WITHIN_HEADER);
    const name = `${inner.text(ID.subject) || file.text(ID.displayName) || 'message'}.eml`;
    return [attachedPart('message/rfc822', name, mail(streams, within, inner, level + 1))];
  }
  const bytes = file.bytes(ID.attachedBytes);
  const name = file.text(ID.fileName) || file.text(ID.shortFileName) || file.text(ID.displayName);
  return bytes ? [attachedPart(mediaTypeOf(file, message), name, bytes)] : [];
}

/** An encrypted message is one file, whose type Outlook may leave to the message's. */
function mediaTypeOf(file: OutlookProperties, message: OutlookProperties): string {
  const written = file.text(ID.mediaType).toLowerCase();
  if (/^[\w.+-]+\/[\w.+-]+$/.test(written)) return written;
  const isSealed = /^IPM\.Note\.SMIME$/i.test(message.text(ID.messageClass));
  return isSealed ? 'application/pkcs7-mime' : 'application/octet-stream';
}

function attachedPart(mediaType: string, name: string, bytes: Buffer): Buffer {
  const named = name === '' ? '' : `; filename*=utf-8''${encodeURIComponent(name.toWellFormed())}`;
  return part(mediaType, bytes, `Content-Disposition: attachment${named}\r\n`);
}

function part(contentType: string, bytes: Buffer, more = ''): Buffer {
  const lines = bytes.toString('base64').replace(/.{76}/g, '$&\r\n');
  const head = `Content-Type: ${contentType}\r\nContent-Transfer-Encoding: base64\r\n${more}`;
  return Buffer.from(`${head}\r\n${lines}\r\n`, 'latin1');
}

function multipart(kind: 'mixed' | 'alternative', parts: readonly Buffer[]): Buffer {
  const boundary = `${BOUNDARY}${kind}`;
  const open = Buffer.from(`--${boundary}\r\n`);
  const head = Buffer.from(`Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n`);
  return Buffer.concat([head, ...parts.flatMap((each) => [open, each]), Buffer.from(`--${boundary}--\r\n`)]);
}
