/**
 * The messages of a chat that WhatsApp exported as text: a time, a name, and words that may continue on further lines.
 */
import { dateFromField } from '../../extract/dates/dates.ts';
import type { ChatMessage } from '../drafts/chat-days.ts';
import { type MessageHead, messageHead } from './message-head.ts';

interface Written extends MessageHead {
  readonly who: string;
  words: string;
}

/** They may occur anywhere. */
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const NARROW_SPACES = /[\u00a0\u202f]/gu;
/** What the program says behind the words of a message: that it was changed. */
const EDITED = /\s?\u200e<[^<>]{3,60}>\s*$/u;
/** Placeholders for a picture, a film, a file. */
const MEDIA =
  /^(?:<[^<>]{3,60}>|(?:image|video|audio|sticker|gif|document|contact card) omitted|.{1,120} \((?:file attached|Datei angehängt|archivo adjunto|fichier joint)\))$/iu;

/** The name before the words of a line's message; empty for a notice of the program; null for a line that begins none. */
export function senderOf(line: string): string | null {
  const message = startOf(plain(line));
  return message === null ? null : message === 'note' ? '' : message.who;
}

/** The program's own notices have no name, and are left out. */
export function messagesIn(text: string): { messages: ChatMessage[]; wordless: number } {
  const written: Written[] = [];
  let last: Written | null = null;
  for (const each of text.split(/\r\n?|\n/)) {
    const line = each.replace(EDITED, '');
    const message = startOf(plain(line));
    if (message === null) {
      if (last) last.words += `\n${line.trim()}`;
      continue;
    }
    const isNote = message === 'note' || (isMarked(line, message) && !MEDIA.test(message.words));
    last = isNote ? null : message;
    if (last) written.push(last);
  }
  const said = written.filter(({ words }) => /[\p{L}\p{N}]/u.test(words) && !MEDIA.test(words.trim()));
  const dayOf = dayReader(written);
  const messages = said.map((message) => {
    const day = dayOf(message);
    // If the order of day and month is unknown, the day is kept as written.
    const clock = day === null ? `${message.date} ${message.clock}` : message.clock;
    return { day, clock, who: message.who, words: message.words.trim() };
  });
  return { messages, wordless: written.length - said.length };
}

/** A direction mark before the words means that the program wrote them. */
function isMarked(line: string, { who }: Written): boolean {
  return line.includes(`${who}: \u200e`);
}

function plain(line: string): string {
  return line.replace(MARKS, '').replace(NARROW_SPACES, ' ');
}

function startOf(line: string): Written | 'note' | null {
  const head = messageHead(line);
  if (head === null) return null;
  const [, who, words = ''] = /^([^:]{1,80}): (.*)$/u.exec(head.rest) ?? [];
  return who === undefined ? 'note' : { ...head, who, words };
}

type Order = 'year-month-day' | 'day-month-year' | 'month-day-year';

/**
 * The date format is the same throughout a file: a number above 12, or days that would run backwards, reveal it. Between
 * points no country writes the month first.
 */
function dayReader(written: readonly Written[]): (message: Written) => string | null {
  const isPointed = written.every(({ date }) => date.includes('.'));
  const orders: Order[] = isPointed ? ['day-month-year'] : ['day-month-year', 'month-day-year'];
  const isYearFirst = written.some(({ numbers: [first] }) => first > 31);
  const fitting = isYearFirst ? ['year-month-day' as const] : orders.filter((order) => fits(written, order));
  const [order] = fitting;
  return order === undefined || fitting.length > 1 ? () => null : (message) => dayIn(message, order);
}

function fits(written: readonly Written[], order: Order): boolean {
  const days = written.map((message) => dayIn(message, order));
  return days.every((day, i) => day !== null && (i === 0 || day >= (days[i - 1] ?? '')));
}

/** Years of the calendar of Iran. */
const IRAN = /^(?:13[89]|14[0-4])\d$/;
/** Phones in Thailand count 543 years more. */
const BUDDHIST = 543;

function dayIn({ numbers: [a, b, c] }: Written, order: Order): string | null {
  const [year, month, day] =
    order === 'year-month-day' ? [a, b, c] : order === 'day-month-year' ? [c, b, a] : [c, a, b];
  if (IRAN.test(String(year))) return dateFromField(`${year}/${month}/${day}`);
  const full = year < 100 ? 2000 + year : year > 2500 ? year - BUDDHIST : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && full >= 2009 && full < 2200;
  return isDay ? date.toISOString().slice(0, 10) : null;
}
