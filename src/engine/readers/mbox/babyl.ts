/** A BABYL mailbox, as Emacs Rmail kept it until version 23: messages between lines of one control byte. */
import { latin1 } from '../input/latin1.ts';
import type { MailboxMessage } from './messages.ts';
import { sectionsOf } from './sections.ts';

const END = Buffer.from('\n\x1f', 'latin1');

export function isBabyl(head: Uint8Array): boolean {
  return /^BABYL OPTIONS:/i.test(latin1(head, 40));
}

export async function* babylMessages(stream: AsyncIterable<Uint8Array>): AsyncGenerator<MailboxMessage> {
  let number = 0;
  for await (const section of sectionsOf(stream, END)) {
    const bytes = section && messageIn(section);
    if (section === null || bytes !== null) yield { number: ++number, bytes };
  }
}

/**
 * Between its labels and the text stand the headers as they came, the mark, and those that were shown. Null if the
 * section is the mailbox's own head.
 */
function messageIn(section: Buffer): Buffer | null {
  const text = section.toString('latin1');
  const labels = /^\f?\r?\n?[01],[^\n]{0,2000}\n/.exec(text);
  const mark = labels && /^\*\*\* EOOH \*\*\*\r?\n/im.exec(text);
  if (!labels || !mark) return null;
  const headers = text.slice(labels[0].length, mark.index).trimEnd();
  const shown = text.slice(mark.index + mark[0].length);
  if (headers === '') return Buffer.from(shown, 'latin1');
  const body = /\r?\n\r?\n/.exec(shown);
  return Buffer.from(`${headers}\n\n${body ? shown.slice(body.index + body[0].length) : ''}`, 'latin1');
}
