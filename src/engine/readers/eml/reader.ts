import { type FoundValue, firstFound, type MetadataField } from '../../../contract/model/metadata.ts';
import { bylineFrom } from '../../extract/bylines/byline.ts';
import { startsByline } from '../../extract/bylines/byline-words.ts';
import { decode } from '../../extract/charset/decode.ts';
import { hasGap } from '../../extract/charset/gaps.ts';
import { detectLanguage } from '../../extract/language/language.ts';
import { foldToWords } from '../../extract/page/blocks/fold-to-words.ts';
import { webAddress } from '../drafts/addresses.ts';
import { articleDraft } from '../drafts/article-draft.ts';
import { linesIn, reviewDrafts } from '../drafts/press-review.ts';
import { failure, pageTooLarge } from '../failure.ts';
import { gapFound } from '../input/gaps.ts';
import { latin1 } from '../input/latin1.ts';
import { readWhole } from '../input/whole-file.ts';
import { hasBytes } from '../mime/headers.ts';
import { mailDate } from '../mime/mail-date.ts';
import { leavesOf, type MimePart, parseMail } from '../mime/message.ts';
import { beginsAsMail, isPageArchive, looksLikeHeaders } from '../mime/sniff.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { attachedFiles } from './attached-files.ts';
import { type Body, readBody } from './body.ts';
import { messagesOfDigest } from './digest.ts';
import { type Sender, senderIn, senderOf } from './sender.ts';

const LIMIT = 64 * 1024 * 1024;

export const emlReader: Reader = {
  name: 'eml',
  version: 34,
  label: 'E-mail',
  extensions: ['.eml', '.emlx'],
  sniff,
  read,
};

function sniff(head: Uint8Array, name: string): number {
  const start = withoutCount(inBytes(head));
  const known = looksLikeHeaders(start);
  if (known === 0 || isPageArchive(start, name)) return 0;
  return /\.emlx?$/i.test(name) ? 0.97 : known >= 3 || beginsAsMail(start) ? 0.9 : 0;
}

/** A message that an editor saved in two bytes per character: its headers are then no headers to a mail program. */
function inBytes(bytes: Uint8Array): Uint8Array {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isWide ? Buffer.from(decode(bytes).text) : bytes;
}

/** Apple Mail writes the message's length in bytes before it, and a property list after it. */
function withoutCount(bytes: Uint8Array): Uint8Array {
  const { start, end } = countIn(bytes);
  return bytes.subarray(start, end);
}

/** Where the message is to begin and end. */
function countIn(bytes: Uint8Array): { start: number; end: number } {
  const [line = '', count = bytes.length] = /^(\d{1,10})[ \t]*\n/.exec(latin1(bytes, 24)) ?? [];
  return { start: line.length, end: line.length + Number(count) };
}

function leavesBoundaryOpen(part: MimePart): boolean {
  return (part.type.startsWith('multipart/') && !part.isClosed) || part.parts.some(leavesBoundaryOpen);
}

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const bytes = inBytes(await readWhole(input, LIMIT));
  const message = parseMail(withoutCount(bytes));
  const digest = messagesOfDigest(message);
  if (digest !== null) {
    yield* digest;
    if (leavesBoundaryOpen(message)) yield breaksOff();
    return;
  }
  let body: Body;
  try {
    body = readBody(message, subjectOf(message));
  } catch (error) {
    yield pageTooLarge(error, 'The page in this message', 'Open it in a mail program and save its text.');
    return;
  }
  const isSilent = body.paragraphs.length === 0;
  const files = body.isEncrypted ? [] : attachedFiles(body.attached, isSilent, saidOf(message));
  const review = await reviewDrafts(linesIn(body.paragraphs), 'message/rfc822', null);
  if (review !== null) yield* review;
  else if (areTeasers(body)) yield onlyLinks();
  else if (!isSilent) yield await draftFrom(message, body);
  // A message that only forwards something has no content of its own.
  else if (files.length === 0) yield refusal(message, body);
  if (!isSilent && hasGap(bytes) && !leavesOf(message).some(isBinary)) yield gapFound();
  if (!isSilent && (body.isCut || countIn(bytes).end > bytes.length)) yield breaksOff();
  yield* files;
}

/** What its headers say about a message whose text is not in it. */
function saidOf(message: MimePart): FoundValue[] {
  const { headers } = message;
  const charset = headerCharset(message);
  const title = subjectOf(message);
  const published = mailDate(headers.raw('date'));
  return [
    ...(title ? [{ field: 'title' as const, value: title, from: "the message's Subject header" }] : []),
    ...(published ? [{ field: 'published' as const, value: published, from: "the message's Date header" }] : []),
    ...senderOf(headers, charset).found,
  ];
}

/** Sent as it is, zeros included. */
function isBinary({ headers }: MimePart): boolean {
  return /^\s*binary/i.test(headers.raw('content-transfer-encoding'));
}

function breaksOff(): ReaderResult {
  return failure(
    'damaged',
    'This message breaks off before its end; what came before was read. Save it again from a mail program, and import that.',
    'the end of the message',
  );
}

const LEAST_TEASERS = 2;
const LEAST_TEASER = 40;

/** An alert of a search: of each article a link, its headline, its paper and its first words, which break off. */
function areTeasers({ paragraphs, links }: Body): boolean {
  const lines = paragraphs.flatMap((text) => text.split('\n')).filter((line) => !/^<?https?:\S+$/.test(line));
  const isTeaser = (line = '') => line.length >= LEAST_TEASER && /(?:\.\.\.|…)$/u.test(line.slice(-3));
  // A letter may leave its sentences open, and begin with a name.
  const isTitle = (line = '') => !/[.!?…,]["”’»)]{0,3}$/u.test(line.slice(-4));
  const teasers = lines.filter((line, i) => isTeaser(line) && isTitle(lines[i - 1] ?? '.'));
  return (
    teasers.length >= LEAST_TEASERS &&
    links >= teasers.length &&
    lines.every((line) => line.length < LEAST_TEASER || isTitle(line) || teasers.includes(line))
  );
}

function onlyLinks(): ReaderResult {
  return failure(
    'not-an-article',
    'This message is a list of links to articles with the first words of each, not the articles. Open them in a browser, and save the pages.',
  );
}

function refusal({ headers }: MimePart, body: Body): ReaderResult {
  if (body.isEncrypted)
    return failure(
      'encrypted',
      'This message is encrypted (S/MIME or PGP). Open it in the mail program that has its key, save it without encryption, and import that.',
    );
  if (body.hasAttachments)
    return failure(
      'not-an-article',
      'This message has no text, only attached files or pictures. Save the files from a mail program and import those.',
    );
  return failure(
    'empty',
    headers.has('subject')
      ? 'This message has a subject but no text. Nothing was imported.'
      : 'This message has no text. Nothing was imported.',
  );
}

async function draftFrom(message: MimePart, body: Body): Promise<ReaderResult> {
  const { headers } = message;
  const charset = headerCharset(message);
  const sender = senderOf(headers, charset);
  const { forwarded } = body;
  const original = forwarded.from === null ? null : senderIn(forwarded.from, "the forwarded message's From line");
  const found: FoundValue[] = [];
  const add = (field: MetadataField, value: string | null, from: string) => {
    if (value !== null && value !== '') found.push({ field, value, from });
  };
  // Something that is only forwarded belongs to its first sender.
  add('title', forwarded.subject, "the forwarded message's Subject line");
  add('published', forwarded.date && mailDate(forwarded.date), "the forwarded message's Date line");
  found.push(...(original?.found ?? []));
  add('title', subjectOf(message), "the message's Subject header");
  add('published', mailDate(headers.raw('date')), "the message's Date header");
  add('published', mailDate(headers.raw('sent')), 'the line that Outlook writes for it in a message saved as text');
  found.push(...sender.found);
  add('url', webAddress(headers.raw('archived-at').replace(/^<|>$/g, '')), "the message's Archived-At header");
  add('url', webAddress(headers.raw('list-post').replace(/^<|>$/g, '')), "the newsletter's List-Post header");
  const untitled = withoutTitle(body, forwarded.subject ?? subjectOf(message));
  const line = firstFound(found, 'byline') === null ? bylineAbove(untitled.paragraphs) : null;
  add('byline', line && bylineFrom([line]), 'the line above the story');
  const author = line ?? firstFound(found, 'byline');
  const { paragraphs, furniture } = withoutSignature(withoutAuthor(untitled, author), author);
  const declared = headers.raw('content-language') || null;
  const words = paragraphs.join('\n');
  const language =
    (await detectLanguage(words, declared)) ??
    (await detectLanguage(`${firstFound(found, 'title') ?? ''}\n${words}`, declared));
  const externalId = /<([^<>\s]{1,400})>/.exec(headers.raw('message-id'))?.[1] ?? null;
  const { domain } = original ?? sender;
  const draft = { mediaType: 'message/rfc822', externalId, paragraphs, furniture, language, domain, found };
  return articleDraft(original ? { ...draft, byline: bylineIn(original) } : draft);
}

function bylineIn({ found }: Sender): string | null {
  return found.find(({ field }) => field === 'byline')?.value ?? null;
}

/** Lines above the subject where that is repeated as the heading of the text. */
const MOST_ABOVE = 3;
const LINE_LENGTH = 160;

type BodyWords = Pick<Body, 'paragraphs' | 'furniture'>;

/** The subject repeated as the heading, with the short lines above it, such as the standfirst shown in the list of mail, and the day below it. */
function withoutTitle({ paragraphs, furniture }: Body, subject: string): BodyWords {
  const title = foldToWords(subject);
  const head = paragraphs.slice(0, MOST_ABOVE + 1);
  const at = title === '' ? -1 : head.findIndex((text) => foldToWords(text) === title);
  const isHeading =
    at >= 0 && at < paragraphs.length - 1 && head.slice(0, at).every(({ length }) => length < LINE_LENGTH);
  if (!isHeading) return { paragraphs, furniture };
  const end = at + (DAY_ALONE.test(paragraphs[at + 1] ?? '') && at + 2 < paragraphs.length ? 2 : 1);
  return { paragraphs: paragraphs.slice(end), furniture: [...paragraphs.slice(0, end), ...furniture] };
}

/** "By Jane Roe" above the text of a newsletter, unless it has stories by several authors. */
function bylineAbove(paragraphs: readonly string[]): string | null {
  const lines = paragraphs.filter((text) => startsByline(text) && bylineFrom([text]) !== null);
  const [line] = lines;
  return line !== undefined && lines.length === 1 && paragraphs.indexOf(line) < MOST_ABOVE ? line : null;
}

/** The author's name alone, above the text of a newsletter, and the day beside it. */
function withoutAuthor({ paragraphs, furniture }: BodyWords, author: string | null): BodyWords {
  const at = author === null ? -1 : paragraphs.slice(0, MOST_ABOVE).indexOf(author);
  if (at < 0 || at + 1 >= paragraphs.length) return { paragraphs, furniture };
  const end = at + (DAY_ALONE.test(paragraphs[at + 1] ?? '') && at + 2 < paragraphs.length ? 2 : 1);
  return {
    paragraphs: [...paragraphs.slice(0, at), ...paragraphs.slice(end)],
    furniture: [...furniture, ...paragraphs.slice(at, end)],
  };
}

/** The author's name alone, below the text. */
function withoutSignature({ paragraphs, furniture }: BodyWords, author: string | null): BodyWords {
  const isSigned = author !== null && paragraphs.length > 1 && paragraphs.at(-1) === author;
  return isSigned
    ? { paragraphs: paragraphs.slice(0, -1), furniture: [author, ...furniture] }
    : { paragraphs, furniture };
}

/** "Mar 12", "12. März 2024" */
const DAY_ALONE = /^(?:\p{L}{3,10}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,10}\.?)(?:,? \d{4})?$/u;

function subjectOf(message: MimePart): string {
  return message.headers.text('subject', headerCharset(message));
}

/** Bytes in headers are in the charset of the text below them: a name alone is too short to detect one. */
function headerCharset(message: MimePart): string | null {
  if (!['subject', 'from', 'sender'].some((name) => hasBytes(message.headers.raw(name)))) return null;
  return (
    leavesOf(message)
      .find(({ type }) => type.startsWith('text/'))
      ?.charset() ?? null
  );
}
