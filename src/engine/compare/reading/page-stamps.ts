// What a page says of itself rather than of its story: when it was published or updated, how often it was read.
import type { TimeMention } from '../../../text/dates/time-mention.ts';
import type { Figure } from '../../../text/figures/figure.ts';
import type { Utf16Span } from '../../../text/offsets.ts';
import type { NameMention } from '../../../text/words/names.ts';

/** "Published:", "LAST UPDATED at", but not "the report was published". */
const STAMPED =
  /(?<!\p{L})(?:Published|PUBLISHED|Posted|POSTED|Updated|UPDATED|[Ll]ast [Uu]pdated|LAST UPDATED|[Oo]riginally published|[Ff]irst [Pp]ublished|Modified|Created|Опубликовано|Обновлено|Опубліковано|Оновлено|Veröffentlicht|Aktualisiert|Publié(?: le)?|Mis à jour(?: le)?|Publicado(?: el)?|Actualizado(?: el)?|发布时间|更新时间|发布于|更新于|تاريخ النشر|آخر تحديث)(?: (?:at|um|à|в|о))?\s*[:：|]?\s*$/u;
/** What joins the day and the hour of one stamp. */
const JOINED = /^[\s,;|@–—-]*(?:(?:at|um|в|о|à|a las|на|on) )?(?:[A-Z]{2,4}\s*)?$/u;
const READERS = '(?:views|comments|shares|просмотров|комментариев|переглядів|коментарів)\\s*:';
const COUNTED = new RegExp(`(?<!\\p{L})${READERS}\\s*$`, 'iu');
/** "3 May 2025, 15:57, views: 1881" */
const BEFORE_READERS = new RegExp(`^[\\s,;|·–—-]*${READERS}`, 'iu');
/** Besides the time: its zone, and the signs around it. */
const NO_WORDS = /^(?:[\p{P}\p{S}\s\p{N}]|(?<!\p{L})(?:[apAP]\.?[mM]\.?|[A-Z]{2,4}|Uhr|at|um)(?!\p{L}))*$/u;

/** Between the day and the hour of a stamp: prose says "on 3 May at 5 p.m.", without the year. */
const BESIDE = /^[\s,;|@–—-]*$/u;

/** "September 17, 2013 4:16 PM ET", "12:45, Wednesday, 12 June 2013", but not "3 May 2025, from 5 p.m.": the year beside the hour. */
function isYearBesideHour(time: TimeMention, other: TimeMention | undefined, text: string): boolean {
  if (!other || other.kind === time.kind || time.role !== 'at' || other.role !== 'at') return false;
  const [first, second] = time.from < other.from ? [time, other] : [other, time];
  const date = time.kind === 'date' ? time : other;
  return /\p{N}{4}/u.test(text.slice(date.from, date.to)) && BESIDE.test(text.slice(first.to, second.from));
}

/** "JUNE 6, 2013 11:34PM", "2/3/2009 11:11 PM": the day need not be read, an hour right after a year is a stamp's. */
const DAY_BEFORE = /(?:\p{N}{4}|\p{N}{1,2}([./-])\p{N}{1,2}\1\p{N}{2})[\s,;|@–—-]*$/u;

/** "21 July 2013 Last updated at 11:11 GMT" */
const isBeforeStamp = (time: TimeMention, next: TimeMention | undefined, text: string): boolean =>
  next !== undefined && STAMPED.exec(text.slice(time.to, next.from))?.index === 1;

/** "Tolsay floods again\nUpdated: 3 May 2025": a line that is nothing but a day is the page's. */
function isAloneInLine(time: TimeMention, times: readonly TimeMention[], text: string, span: Utf16Span): boolean {
  const sentence = text.slice(span.from, span.to);
  const lineFrom = span.from + sentence.lastIndexOf('\n', time.from - span.from) + 1;
  const end = sentence.indexOf('\n', time.to - span.from);
  const lineTo = end < 0 ? span.to : span.from + end;
  const inLine = times.filter((one) => one.from >= lineFrom && one.to <= lineTo);
  return inLine.length > 0 && isOnlyTimes(inLine, text, lineFrom, lineTo);
}

/** The times of a sentence that tell something of the story; `text` is the whole text, with its line breaks. */
export function timesOfStory(times: readonly TimeMention[], text: string, span: Utf16Span): TimeMention[] {
  const { from } = span;
  let stampedTo = -1;
  const isBeforeReaders = (i: number): boolean => {
    const [time, next] = [times[i], times[i + 1]];
    if (!time || BEFORE_READERS.test(text.slice(time.to))) return time !== undefined;
    return next !== undefined && JOINED.test(text.slice(time.to, next.from)) && isBeforeReaders(i + 1);
  };
  return times.filter((time, i) => {
    const isStamp =
      isAloneInLine(time, times, text, span) ||
      isYearBesideHour(time, times[i - 1], text) ||
      isYearBesideHour(time, times[i + 1], text) ||
      isBeforeStamp(time, times[i + 1], text) ||
      isBeforeReaders(i) ||
      (time.kind === 'clock' &&
        time.role === 'at' &&
        DAY_BEFORE.test(text.slice(Math.max(from, time.from - 24), time.from))) ||
      STAMPED.test(text.slice(Math.max(from, time.from - 24), time.from)) ||
      (stampedTo >= 0 && JOINED.test(text.slice(stampedTo, time.from)));
    if (isStamp) stampedTo = time.to;
    return !isStamp;
  });
}

/** A line that is a date and an hour: "12 January 2010, 9:29 pm", "Posted: 12 January 2010". */
function isOnlyTimes(times: readonly TimeMention[], text: string, from: number, to: number): boolean {
  const gaps = times.map((time, i) => text.slice(i === 0 ? from : (times[i - 1] as TimeMention).to, time.from));
  return [...gaps, text.slice(times.at(-1)?.to, to)].every((gap) => NO_WORDS.test(gap.replace(STAMPED, '')));
}

/** "Updated May 3", "Posted Friday": with its day, a stamp is written like a name. */
const STAMP = /^(?:Last )?(?:Updated|UPDATED|Posted|POSTED|Published|PUBLISHED|Modified)(?!\p{L})/u;

/** The names of a sentence without what only looks like one in a stamp of the page. */
export const namesOfStory = (names: readonly NameMention[]): NameMention[] =>
  names.filter(({ surface }) => !STAMP.test(surface));

/** "Imports 13.03 12.89 13.48": in a row of a table, nobody says what each figure is. */
const FEWEST_IN_ROW = 3;

/** A Han sign says about as much as a word. */
const SPOKEN = /\p{Script=Han}|(?:(?!\p{Script=Han})\p{L})+/gu;

/** The figures of a sentence without those that count the readers of the page; a row of a table has none. */
export function figuresOfStory(figures: readonly Figure[], text: string, { from, to }: Utf16Span): Figure[] {
  const spoken = text.slice(from, to).match(SPOKEN)?.length ?? 0;
  if (figures.length >= FEWEST_IN_ROW && spoken < figures.length) return [];
  return figures.filter((figure) => !COUNTED.test(text.slice(Math.max(0, figure.from - 20), figure.from)));
}
