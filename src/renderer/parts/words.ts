/** How the interface words counts, sizes, languages and times. */
import type { ArchiveStatus } from '../../contract/model/archive.ts';
import { dateLong, dateShort, MONTHS_SHORT, offsetText, parseEdtf } from '../../text/dates/edtf.ts';
import { marksBehind } from '../../text/letters/marks-behind.ts';
import { inPlainOrder } from '../../text/letters/misleading-signs.ts';
import { counted, countWords, listed } from '../../text/phrasing/counted.ts';

export { counted, countWords, listed };

/** Someone else’s name, a file’s say, as part of a line of ours: what stands behind it stays behind it, whichever way it runs, and no sign in it turns the words. */
export function inLine(name: string): string {
  const words = inPlainOrder(name.replace(/\p{Cc}/gu, ' '));
  return words + marksBehind(words, 'ltr');
}

/** With a capital at the beginning, as everything in the interface that stands alone. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function bytesWords(bytes: number): string {
  if (bytes < 1_000) return counted(bytes, 'byte');
  if (bytes < 1e6) return `${Math.round(bytes / 1e3)} kB`;
  if (bytes < 1e9) return `${bytes < 1e7 ? (bytes / 1e6).toFixed(1) : Math.round(bytes / 1e6)} MB`;
  return `${(bytes / 1e9).toFixed(1)} GB`;
}

/** Returns the language without its region, which is how languages are counted and told apart. */
export const primaryLanguage = (tag: string | null): string | null => tag?.split('-', 1)[0] ?? null;

/** The tag by which a search asks for articles whose language is not known. */
export const NO_LANGUAGE = 'und';

/** Returns a language's own name ("Українська"). */
export function languageName(tag: string | null): string {
  if (tag === null) return 'Not known';
  try {
    const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    return tag;
  }
}

/** Returns a language's English name, for sentences. */
export function languageInEnglish(tag: string | null): string {
  if (tag === null) return 'an unknown language';
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Formats for lists: "10 Oct 08:40 ?". The year is given unless it is `thisYear`; "?" means that the time zone is not known. */
export function shortDate(edtf: string | null, thisYear = new Date().getFullYear()): string {
  const parsed = edtf === null ? null : parseEdtf(edtf);
  if (parsed === null) return edtf ?? 'undated';
  return parsed.parts === null ? 'undated' : dateShort(parsed, thisYear);
}

/** Formats both ends of a span, each with its year if the years differ. */
export function spanShort(from: string | null, to: string | null): readonly [string, string] {
  const years = [from, to].map((edtf) => (edtf === null ? undefined : parseEdtf(edtf)?.parts?.year));
  const year = years[0] === years[1] ? undefined : Number.NaN;
  return [shortDate(from, year), shortDate(to, year)];
}

/** Formats "9 Oct – 12 Oct", or a single day once. */
export const spanWords = (from: string | null, to: string | null): string =>
  [...new Set(spanShort(from, to))].join(' – ');

/** Formats "10 Oct 06:15 +02:00", for times of several zones beside each other. */
export function zonedDate(edtf: string | null): string {
  const parts = edtf === null ? null : parseEdtf(edtf)?.parts;
  const offset = parts?.hour === undefined ? null : (parts.offsetMinutes ?? null);
  if (offset === null) return shortDate(edtf);
  return `${shortDate(edtf)} ${offset === 0 ? 'UTC' : offsetText(offset)}`;
}

/** Formats "10 October 2026, 06:15 (+02:00)": in full, with its precision and its time zone or the lack of one. */
export function longDate(edtf: string | null): string {
  const parsed = edtf === null ? null : parseEdtf(edtf);
  return parsed === null ? (edtf ?? 'date unknown') : dateLong(parsed);
}

const two = (value: number) => String(value).padStart(2, '0');

/** Formats an instant by this machine's clock: "14:32" today, otherwise "12 Oct 14:21" or "12 Oct 2025, 14:21". */
export function instantWords(instant: string, now = new Date()): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  if (at.toDateString() === now.toDateString()) return time;
  const day = `${at.getDate()} ${MONTHS_SHORT[at.getMonth()]}`;
  return at.getFullYear() === now.getFullYear() ? `${day} ${time}` : `${day} ${at.getFullYear()}, ${time}`;
}

/** Formats "12 Oct 2026, 14:21": with its day even today, for what is read again much later. */
export const instantOfRecord = (instant: string) => instantWords(instant, new Date(0));

/** Replaces the instants in the engine's messages by local times. */
export function withLocalTimes(message: string): string {
  return message.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, (instant) => instantWords(instant));
}

/** Returns the ends of a hash, enough to compare by eye: "9f2c 41ab … 07de". */
export function shortHash(sha256: string): string {
  return `${sha256.slice(0, 4)} ${sha256.slice(4, 8)} … ${sha256.slice(-4)}`;
}

/** Formats "11 October 2026, by R. Halm": the day from which a grade applies, or else when it was given. */
export function gradedWords({ at, holdsFrom, by }: { at: string; holdsFrom: string | null; by: string }): string {
  const when = holdsFrom === null ? instantOfRecord(at) : longDate(holdsFrom);
  return by === '' ? when : `${when}, by ${by}`;
}

/** "1 article cannot be searched · 2 articles cannot be compared" */
export function leftOutWords(leftOut: ArchiveStatus['leftOut']): string {
  const of = (from: 'search' | 'origins') => leftOut.filter((article) => article.from === from).length;
  const [unsearched, uncompared] = [of('search'), of('origins')];
  return [
    unsearched > 0 ? `${counted(unsearched, 'article')} cannot be searched` : '',
    uncompared > 0 ? `${counted(uncompared, 'article')} cannot be compared` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** "The disk is full: what is not searchable yet waits for room, and is kept" */
export function stalledWords(stalled: ArchiveStatus['stalled']): string {
  const [isSearch, isOrigins] = (['search', 'origins'] as const).map((of) => stalled.some(({ from }) => from === of));
  const undone = isSearch && isOrigins ? 'searchable or compared' : isSearch ? 'searchable' : 'compared';
  return stalled.some(({ isDiskFull }) => isDiskFull)
    ? `The disk is full: what is not ${undone} yet waits for room, and is kept`
    : `What is not ${undone} yet cannot be written: it is kept, and tried again`;
}
