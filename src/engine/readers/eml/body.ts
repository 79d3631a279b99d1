/** The content of a message: which of its parts are its text, which are attachments. */
import { append } from '../../../text/append.ts';
import { PageTooLarge } from '../../extract/page/page.ts';
import { releaseEnd } from '../../extract/plain-text/release-end.ts';
import { pageBreaksOff } from '../html/page-end.ts';
import { latin1 } from '../input/latin1.ts';
import { stopsInSentence } from '../input/sentence-end.ts';
import { leavesOf, type MimePart, parseMail } from '../mime/message.ts';
import { signedContent } from '../mime/signed-content.ts';
import { attachmentName } from './attached-files.ts';
import { type BodyText, type ForwardedHeaders, isForwardSubject, NOT_FORWARDED } from './forwarded.ts';
import { readHtmlBody } from './html-body.ts';
import { filesIn, hasYencFile } from './inline-files.ts';
import { readPlainBody } from './plain-body.ts';

export interface Body extends BodyText {
  /** Everything that is not its text, including pictures and signatures. */
  readonly attached: readonly MimePart[];
  readonly isEncrypted: boolean;
  /** There are pictures, sounds or other files, but no text. */
  readonly hasAttachments: boolean;
  readonly isCut: boolean;
  /** How many are in its text. */
  readonly links: number;
}

/** An HTML version with less text than this share of the plain one is a stub ("your program cannot show…"). */
const STUB_SHARE = 0.5;

/** @throws PageTooLarge */
export function readBody(root: MimePart, subject: string): Body {
  const attached: MimePart[] = [];
  const texts = textsOf(root, attached);
  append(attached, texts.flat().flatMap(embeddedIn));
  const isForward = isForwardSubject(subject);
  const read = texts.map((choice) => readChoice(choice, isForward)).filter(({ paragraphs }) => paragraphs.length > 0);
  const { paragraphs, notes } = withoutNotes(read.flatMap((each) => each.paragraphs));
  const isArmoured = texts.flat().some((part) => isArmour(part.text(), paragraphs.length === 0));
  return {
    paragraphs: isArmoured ? [] : paragraphs,
    furniture: [...notes, ...read.flatMap(({ furniture }) => furniture), ...attached.flatMap(attachmentLine)],
    forwarded: forwardedOf(read),
    attached,
    isEncrypted: isArmoured || leavesOf(root).some((part) => isSealed(part) && enclosedIn(part).length === 0),
    hasAttachments:
      attached.some((part) => part.bytes().length > 0) || texts.flat().some((part) => hasYencFile(part.text())),
    isCut: stopsEarly(root) || [...texts.flat(), ...attached].some(isOpen),
    links: texts.flat().reduce((sum, part) => sum + (part.text().match(/<a\s|https?:\/\//gi)?.length ?? 0), 0),
  };
}

/** Press releases end above their notes to editors and whom to ask. */
function withoutNotes(all: readonly string[]) {
  const lines = all.flatMap((paragraph, block) => paragraph.split('\n').map((text) => ({ text, block })));
  const end = releaseEnd(lines);
  const block = lines[end]?.block ?? all.length;
  // The mark may be the last line of a paragraph.
  const isWithin = lines[end - 1]?.block === block;
  const inside = lines.slice(0, end).filter((line) => line.block === block);
  const paragraphs = [...all.slice(0, block), ...(isWithin ? [inside.map(({ text }) => text).join('\n')] : [])];
  return { paragraphs, notes: lines.slice(end).map(({ text }) => text) };
}

function isOpen({ type, isClosed }: MimePart): boolean {
  return !isClosed && !type.startsWith('multipart/');
}

/** No boundary tells where a message of one part ends. */
function stopsEarly(root: MimePart): boolean {
  if (root.type.startsWith('multipart/') || !isText(root)) return false;
  return isPage(root) ? pageBreaksOff(root.text()) : stopsInSentence(root.text());
}

type Choice = readonly MimePart[];

/** The text parts in order; alternatives are kept together, to choose from. Everything else goes to `attached`. */
function textsOf(root: MimePart, attached: MimePart[]): Choice[] {
  const choices: Choice[] = [];
  const stack: MimePart[] = [root];
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    if (part.type === 'multipart/alternative') choices.push(alternativesOf(part, attached));
    else if (part.parts.length > 0) append(stack, part.parts.toReversed());
    else if (isSealed(part)) append(stack, enclosedIn(part));
    else if (isText(part) && (part === root || !isAttached(part))) choices.push([part]);
    else if (!part.type.startsWith('multipart/')) attached.push(part);
    else if (part === root) choices.push([part]);
  }
  return choices.length > 0 ? choices : namedTexts(attached);
}

/** For a message without other text: parts that have a name but are not marked as attachments. */
function namedTexts(attached: MimePart[]): Choice[] {
  const named = attached.filter((part) => isText(part) && part.disposition !== 'attachment');
  attached.splice(0, attached.length, ...attached.filter((part) => !named.includes(part)));
  return named.map((part) => [part]);
}

function alternativesOf(part: MimePart, attached: MimePart[]): Choice {
  const leaves = leavesOf(part);
  const texts = leaves.filter((leaf) => isText(leaf) && !isAttached(leaf));
  // The same message in another form, such as RTF: nobody attached it.
  const isOtherForm = (leaf: MimePart) => texts.length > 0 && part.parts.includes(leaf) && !isAttached(leaf);
  attached.push(
    ...leaves.filter((leaf) => !texts.includes(leaf) && !leaf.type.startsWith('multipart/') && !isOtherForm(leaf)),
  );
  return texts;
}

/** Files that an old program wrote into the text itself. */
function embeddedIn(part: MimePart): MimePart[] {
  return part.type === 'text/plain' ? filesIn(latin1(part.bytes())) : [];
}

function isText({ type }: MimePart): boolean {
  return /^text\/(?:plain|html|enriched|richtext|markdown|x-amp-html)$/.test(type);
}

/** Some programs send a page as plain text, or do not say what they send. */
function isPage(part: MimePart): boolean {
  if (part.type !== 'text/plain') return part.type === 'text/html';
  const start = Buffer.from(part.bytes().subarray(0, 1000)).toString('latin1');
  return /^\s{0,200}<(?:!doctype html|html)[\s>]/i.test(start);
}

function isAttached({ disposition, filename }: MimePart): boolean {
  return disposition === 'attachment' || filename !== null;
}

/** HTML parts, unless the plain ones clearly say more. */
function readChoice(choice: Choice, isForward: boolean): BodyText {
  const bare = together(
    choice
      .filter((part) => !isPage(part) && part.type !== 'text/x-amp-html')
      .map((part) =>
        readPlainBody(/rich/.test(part.type) ? withoutRichText(part.text()) : part.text(), part.params, isForward),
      ),
  );
  try {
    const rich = together(choice.filter(isPage).map((part) => readHtmlBody(part.text(), isForward)));
    return sizeOf(rich) > 0 && sizeOf(rich) >= sizeOf(bare) * STUB_SHARE ? rich : bare;
  } catch (error) {
    if (!(error instanceof PageTooLarge) || sizeOf(bare) === 0) throw error;
    return bare;
  }
}

function together(texts: readonly BodyText[]): BodyText {
  return {
    paragraphs: texts.flatMap(({ paragraphs }) => paragraphs),
    furniture: texts.flatMap(({ furniture }) => furniture),
    forwarded: forwardedOf(texts),
  };
}

function forwardedOf(texts: readonly BodyText[]): ForwardedHeaders {
  return texts.map(({ forwarded }) => forwarded).find(({ from }) => from !== null) ?? NOT_FORWARDED;
}

/** Encrypted from the first line on, or with nothing else beside the encrypted part. */
function isArmour(text: string, isAll: boolean): boolean {
  const mark = /^-----BEGIN PGP MESSAGE-----/m.exec(text);
  return mark !== null && (isAll || text.slice(0, mark.index).trim() === '');
}

function sizeOf({ paragraphs, furniture }: BodyText): number {
  return [...paragraphs, ...furniture].reduce((sum, text) => sum + text.length, 0);
}

/** text/richtext and text/enriched (RFC 1341, RFC 1896): commands in brackets; only marked line breaks count. */
function withoutRichText(text: string): string {
  const broken = /<nl>/i.test(text)
    ? text.replace(/\r?\n/g, ' ').replace(/<(?:nl|paragraph)>/gi, '\n')
    : text.replace(/\r?\n(\r?\n)?/g, (_, second: string | undefined) => (second ? '\n\n' : ' '));
  return broken
    .replace(/<(?:param|comment)>[^<]{0,2000}<\/(?:param|comment)>/gi, '')
    .replace(/<lt>|<</gi, '\0')
    .replace(/<\/?[a-z-]{1,60}>/gi, '')
    .replaceAll('\0', '<');
}

function attachmentLine(part: MimePart): string[] {
  const name = attachmentName(part);
  return name ? [`Attached: ${name}`] : [];
}

/** The message that a signature encloses; none if it is encrypted. */
function enclosedIn(part: MimePart): MimePart[] {
  const content = isSmime(part) ? signedContent(part.bytes()) : null;
  return content === null ? [] : [parseMail(content)];
}

function isSmime({ type }: MimePart): boolean {
  return /^application\/(?:x-)?pkcs7-mime$/.test(type);
}

function isSealed(part: MimePart): boolean {
  if (part.type === 'application/pgp-encrypted') return true;
  if (!isSmime(part)) return false;
  return !/certs-only/.test(part.params.get('smime-type') ?? '') && !/\.p7c$/i.test(part.filename ?? '');
}
