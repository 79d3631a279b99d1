import { FoundValues, newsDraft } from '../drafts/news-draft.ts';
import { noticeOfKill } from '../drafts/publishing-status.ts';
import { failure } from '../failure.ts';
import { headMarkup } from '../input/head.ts';
import { readWholeText } from '../input/whole-file.ts';
import type { Draft, Reader, ReaderFailure, ReaderInput, ReaderResult } from '../port.ts';
import {
  bareMessages,
  caretedMessages,
  hasEnd,
  isBare,
  isCareted,
  isTaped,
  isWire,
  messagesIn,
  readMessage,
  tapedMessages,
} from './message.ts';
import { withoutByline } from './story-lines.ts';

const LIMIT = 32 * 1024 * 1024;

export const wireTextReader: Reader = {
  name: 'wire-text',
  version: 16,
  label: 'Agency wire (IPTC 7901, ANPA)',
  extensions: ['.iptc', '.anpa', '.tst'],
  isText: true,
  sniff,
  read,
};

function sniff(head: Uint8Array): number {
  const start = headMarkup(head);
  return isWire(start) || isTaped(start) || isBare(start) || isCareted(start) ? 0.9 : 0;
}

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const { text } = await readWholeText(input, LIMIT);
  const messages = split(text);
  if (messages.length === 0)
    yield failure('damaged', 'This file begins like an agency wire, but breaks off before the text. Get it again.');
  for (const [index, message] of messages.entries())
    yield await resultOf(message, messages.length === 1 ? null : `message ${index + 1}`);
  if (messages.length > 0 && !hasEnd(messages.at(-1) ?? '')) yield breaksOff();
}

function split(text: string): string[] {
  if (isTaped(text)) return tapedMessages(text);
  if (isBare(text)) return bareMessages(text);
  return isCareted(text) ? caretedMessages(text) : messagesIn(text);
}

function breaksOff(): ReaderFailure {
  return failure(
    'damaged',
    'The last message breaks off: the mark at its end is missing. What is there was read. Get the message again.',
    'the end of the file',
  );
}

async function resultOf(message: string, member: string | null): Promise<Draft | ReaderFailure> {
  const { title, byline, keywords, source, date, ...words } = readMessage(message);
  if (words.paragraphs.length === 0)
    return failure('empty', 'This wire message contains no story text. Nothing in it was imported.', member);
  const takenBack = noticeOfKill([title ?? '', ...words.furniture, ...words.paragraphs].join('\n'), member);
  if (takenBack !== null) return takenBack;
  const values = new FoundValues();
  values.add('title', title, 'the message’s headline');
  values.add('source', source, 'the message’s own words');
  values.addByline(byline === null ? [] : [byline], 'the line under the headline');
  values.addDate('published', date, 'the end of the message');
  values.add('section', keywords, 'the message’s slug line');
  const { paragraphs, furniture } = byline === null ? withoutByline(words, values) : words;
  const apart = keywords === null ? furniture : [keywords, ...furniture];
  return newsDraft({ member, mediaType: 'text/plain', externalId: null, paragraphs, furniture: apart }, values);
}
