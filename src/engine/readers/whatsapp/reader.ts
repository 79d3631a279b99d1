import { decode } from '../../extract/charset/decode.ts';
import { ChatDays } from '../drafts/chat-days.ts';
import { failure } from '../failure.ts';
import { headText } from '../input/head.ts';
import { cutWithinCharacter, endsWithinCharacter, readWhole } from '../input/whole-file.ts';
import { uniqueNames } from '../packed/archive-files.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { isLog } from '../refused/log-lines.ts';
import { messagesIn, senderOf } from './messages.ts';

const LIMIT = 64 * 1024 * 1024;

/** A chat exported by WhatsApp: each day is an article. */
export const whatsappReader: Reader = {
  name: 'whatsapp',
  version: 6,
  label: 'Chat export of WhatsApp',
  extensions: ['.txt'],
  isText: true,
  sniff,
  read,
};

const HEAD_LINES = 30;
/** A programme or a log may have a line or two of this form. */
const LEAST = 3;
/** Machines write the day so, and one name in every line; phones do in few countries, and name the file. */
const LOG_DAY = /^\d{4}-\d{2}-\d{2}\s/;

function sniff(head: Uint8Array, name: string): number {
  const text = headText(head).slice(0, 16 * 1024);
  const lines = text.split(/\r\n?|\n/).slice(0, HEAD_LINES);
  const first = lines.find((line) => line.trim() !== '') ?? '';
  if (senderOf(first) === null) return 0;
  const senders = lines.map(senderOf).filter((sender) => sender !== null);
  const isMonologue = LOG_DAY.test(first) && new Set(senders).size === 1 && !/whatsapp/i.test(name);
  return senders.length >= LEAST && !isMonologue && !isLog(text) ? 0.96 : 0;
}

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const bytes = await readWhole(input, LIMIT);
  const { messages, wordless } = messagesIn(decode(bytes).text);
  if (messages.length === 0) {
    yield failure('not-an-article', 'This export of WhatsApp has no message with words. Nothing was imported.');
    return;
  }
  const chat = { name: nameOf(input.name), nameFrom: 'the file’s name', mediaType: 'text/plain' };
  const days = new ChatDays(chat, uniqueNames());
  for (const message of messages) {
    const ended = await days.add(message);
    if (ended) yield ended;
  }
  const last = await days.end();
  if (last) yield last;
  if (wordless > 0) yield withoutWords(wordless);
  if (endsWithinCharacter(bytes)) yield cutWithinCharacter();
}

/** "WhatsApp Chat with Harbour Group.txt". */
function nameOf(file: string): string | null {
  const name = /WhatsApp[ _-]?Chat(?:[ _]?[-–][ _]?|[ _](?:with|mit|con|avec|com|с|з)[ _])(.{1,100})\.txt$/iu.exec(
    file,
  )?.[1];
  return name?.replaceAll('_', ' ').trim() || null;
}

function withoutWords(count: number): ReaderResult {
  const what = count === 1 ? 'One message has' : `${count} messages have`;
  return failure(
    'left-out',
    `${what} no text, only a picture, a film or another file, and ${count === 1 ? 'was' : 'were'} left out; the other messages were read.`,
    count === 1 ? 'message without words' : 'messages without words',
  );
}
