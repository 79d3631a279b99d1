/**
 * The messages of a chat that WhatsApp exported as text: a time, a name, and words that may continue on further lines.
 */
import type { ChatMessage } from '../chat-days.ts';

interface Written {
  /** Day, month and year in the order of the phone's country. */
  readonly numbers: readonly [number, number, number];
  readonly date: string;
  readonly clock: string;
  readonly who: string;
  words: string;
}

/** "[12/03/2024, 21:14:05] Ada: Words", "3/12/24, 9:14 PM - Ada: Words"; direction marks may occur anywhere. */
const MESSAGE =
  /^\[?((\d{1,4})[./-](\d{1,2})[./-](\d{1,4})),?\s(?:à |um |at |о |в )?(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(?:\s?([ap])\.?\s?m\.?)?(?:\]\s|\s[-–]\s)(.*)$/iu;
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const NARROW_SPACES = /[\u00a0\u202f]/gu;
/** Placeholders for a picture, a film, a file. */
const MEDIA =
  /^(?:<[^<>]{3,60}>|(?:image|video|audio|sticker|gif|document|contact card) omitted|.{1,120} \((?:file attached|Datei angehängt|archivo adjunto|fichier joint)\))$/iu;

export function isMessageLine(line: string): boolean {
  return MESSAGE.test(plain(line));
}

/** The program's own notices have no name, and are left out. */
export function messagesIn(text: string): { messages: ChatMessage[]; wordless: number } {
  const written: Written[] = [];
  let last: Written | null = null;
  for (const line of text.split(/\r\n?|\n/)) {
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
  const [, date = '', a, b, c, hour, minute, half, rest = ''] = MESSAGE.exec(line) ?? [];
  if (a === undefined) return null;
  const [, who, words = ''] = /^([^:]{1,80}): (.*)$/u.exec(rest) ?? [];
  if (who === undefined) return 'note';
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return {
    numbers: [Number(a), Number(b), Number(c)],
    date,
    clock: `${String(hours).padStart(2, '0')}:${minute}`,
    who,
    words,
  };
}

type Order = 'year-month-day' | 'day-month-year' | 'month-day-year';

/** The date format is the same throughout a file: a number above 12, or days that would run backwards, reveal it. */
function dayReader(written: readonly Written[]): (message: Written) => string | null {
  const orders: Order[] = ['day-month-year', 'month-day-year'];
  const isYearFirst = written.some(({ numbers: [first] }) => first > 31);
  const fitting = isYearFirst ? ['year-month-day' as const] : orders.filter((order) => fits(written, order));
  const [order] = fitting;
  return order === undefined || fitting.length > 1 ? () => null : (message) => dayIn(message, order);
}

function fits(written: readonly Written[], order: Order): boolean {
  const days = written.map((message) => dayIn(message, order));
  return days.every((day, i) => day !== null && (i === 0 || day >= (days[i - 1] ?? '')));
}

function dayIn({ numbers: [a, b, c] }: Written, order: Order): string | null {
  const [year, month, day] =
    order === 'year-month-day' ? [a, b, c] : order === 'day-month-year' ? [c, b, a] : [c, a, b];
  const full = year < 100 ? 2000 + year : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && full >= 2009 && full < 2200;
  return isDay ? date.toISOString().slice(0, 10) : null;
}
