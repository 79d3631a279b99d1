/** The messages of a mailing list's digest: parts of their own, or set off by lines of hyphens (RFC 1153). */
import { normalText } from '../../extract/plain-text/plain-text.ts';
import { leavesOf, type MimePart } from '../mime/message.ts';
import type { Member } from '../port.ts';

const MOST_MESSAGES = 1000;
const BELOW_TOPICS = /\n\n-{60,80}[ \t]*\n+/;
const BETWEEN = /\n\n-{27,33}[ \t]*\n\n+/;
const LAST_LINE = /^End of .{1,200}\n\*+\s*$/;
const HEADERS = /^(?:Message:? \d{1,5}\n)?((?:[A-Z][A-Za-z-]{1,40}:[^\n]*\n(?:[ \t][^\n]+\n)*){2,20})\n/;

/** Null for any other message. */
export function messagesOfDigest(root: MimePart): Member[] | null {
  const messages = partsOf(root) ?? textsOf(root);
  return messages === null
    ? null
    : messages.slice(0, MOST_MESSAGES).map((bytes, i) => ({
        outcome: 'member',
        member: `message ${i + 1}`,
        name: 'message.eml',
        open: async function* () {
          yield bytes;
        },
      }));
}

function partsOf(root: MimePart): Uint8Array[] | null {
  const open: MimePart[] = [root];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (part.type === 'multipart/digest' && part.parts.length > 0) return part.parts.map((each) => each.bytes());
    open.push(...part.parts);
  }
  return null;
}

function textsOf(root: MimePart): Uint8Array[] | null {
  const text = leavesOf(root).find(({ type }) => type === 'text/plain');
  const [topics, ...rest] = text ? normalText(text.text()).split(BELOW_TOPICS) : [];
  if (topics === undefined || rest.length === 0) return null;
  const pieces = rest.join('\n\n').split(BETWEEN);
  const messages = pieces.flatMap((piece) => messageIn(piece.trimStart()) ?? []);
  const others = pieces.length - messages.length;
  return messages.length > 0 && others <= 1 && LAST_LINE.test(pieces.at(-1)?.trim() ?? '') ? messages : null;
}

/** With a sender and a subject. The text is decoded, whatever its headers say. */
function messageIn(piece: string): Uint8Array | null {
  const [whole = '', written = ''] = HEADERS.exec(piece) ?? [];
  if (!/^From:/m.test(written) || !/^Subject:/m.test(written)) return null;
  const headers = written.replace(/^(?:Content|MIME)-[^\n]*\n(?:[ \t][^\n]+\n)*/gim, '');
  return Buffer.from(`${headers}Content-Type: text/plain; charset=utf-8\n\n${piece.slice(whole.length)}\n`);
}
