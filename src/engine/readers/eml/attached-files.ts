/**
 * Attachments that may be articles (documents, pages, messages, archives), each read as if it lay beside the message.
 */
import type { FoundValue } from '../../../contract/model/metadata.ts';
import { type MimePart, parseMessage } from '../mime/message.ts';
import type { Member } from '../port.ts';

/** More than people attach by hand. */
const MAX_FILES = 500;

const DOCUMENT = /\.(?:pdf|docx?|docm|pptx|odt|fodt|rtf|epub|eml|msg|mht|mhtml|zip)$/i;
/** Programs attach some by themselves too, such as a list's footer or a notice: those are short. */
const SHORTEST_TEXT = 300;
const TEXT = /\.(?:x?html?|txt|md)$/i;
const DOCUMENT_TYPE =
  /^(?:application\/(?:pdf|rtf|msword|vnd\.ms-outlook|epub\+zip|zip|vnd\.openxmlformats-officedocument\.wordprocessingml\.document|vnd\.oasis\.opendocument\.text)|text\/rtf)$/;

/** `given`: what the message says about itself, for the text that Outlook sends as a file. */
export function attachedFiles(attached: readonly MimePart[], isAlone: boolean, given: readonly FoundValue[]): Member[] {
  const taken = new Map<string, number>();
  return attached
    .filter((part) => isReadable(part, isAlone) && part.bytes().length > 0)
    .slice(0, MAX_FILES)
    .map((part) => {
      const { member, name } = namesOf(part);
      const count = (taken.get(member) ?? 0) + 1;
      taken.set(member, count);
      return {
        outcome: 'member',
        member: count > 1 ? `${member} (${count})` : member,
        name,
        ...(isOutlooks(part) && { given }),
        open: () => bytesOf(part),
      };
    });
}

/**
 * A bounced message or part of a digest was not attached by anyone; if it is alone, it is the content of the message.
 */
function isReadable(part: MimePart, isAlone: boolean): boolean {
  if (part.type === 'message/rfc822') return isAlone || part.disposition === 'attachment';
  const name = part.filename ?? '';
  if (isOutlooks(part)) return isAlone;
  if (DOCUMENT.test(name) || DOCUMENT_TYPE.test(part.type)) return true;
  return part.disposition === 'attachment' && TEXT.test(name) && part.bytes().length >= SHORTEST_TEXT;
}

function isOutlooks({ type, filename }: MimePart): boolean {
  return /^application\/(?:vnd\.)?ms-tnef$/.test(type) || /^winmail\.dat$/i.test(filename ?? '');
}

export function isDocumentName(name: string): boolean {
  return DOCUMENT.test(name);
}

/** The name given by a mail program, without the folders that some programs prepend. */
function namesOf(part: MimePart): Pick<Member, 'member' | 'name'> {
  const written = shownName((part.filename ?? '').split(/[/\\]/).at(-1) ?? '');
  if (written !== '') return { member: written, name: written };
  if (part.type === 'message/rfc822') return { member: 'the attached message', name: 'message.eml' };
  return { member: 'the attached file', name: 'file' };
}

/** As shown: a message by its subject. Null for a part with neither name nor subject. */
export function attachmentName(part: MimePart): string | null {
  return shownName(part.filename ?? subjectOf(part) ?? '') || null;
}

function shownName(name: string): string {
  return name
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 200);
}

function subjectOf(part: MimePart): string | null {
  if (part.type !== 'message/rfc822') return null;
  return parseMessage(part.bytes().subarray(0, 64 * 1024)).headers.text('subject') || 'a message';
}

async function* bytesOf(part: MimePart): AsyncIterable<Uint8Array> {
  yield part.bytes();
}
