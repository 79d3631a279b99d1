// A date or clock time found in a text, and the day arithmetic it needs.

import { parseEdtf } from './edtf.ts';

export type TimeRole = 'since' | 'until' | 'after' | 'at';

/** How a role is written before a time in normal form. */
export const ROLE_WORDS: Readonly<Record<TimeRole, string>> = {
  since: 'since ',
  until: 'by ',
  after: 'after ',
  at: '',
};

/** Days since 1970-01-01, both included. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

export interface DateMention {
  readonly kind: 'date';
  /** UTF-16 places, including the word before it that says since or until. */
  readonly from: number;
  readonly to: number;
  readonly role: TimeRole;
  readonly grain: 'day' | 'weekday' | 'week' | 'month' | 'season' | 'year';
  /** What it can mean: several spans if the year or the week is not given. Never empty. */
  readonly spans: readonly DaySpan[];
  /** "2015 to 2019": both ends are given. */
  readonly range: boolean;
  /** Monday is 1. */
  readonly weekday: number | null;
  /** Without a publication date, its year or even its day cannot be known; `spans` is then a stand-in. */
  readonly unplaced: 'year' | 'day' | null;
  readonly normal: string;
}

export interface ClockMention {
  readonly kind: 'clock';
  readonly from: number;
  readonly to: number;
  readonly role: TimeRole;
  /** Minutes of the day; two values if morning or afternoon is not given. */
  readonly minutes: readonly number[];
  /** Minutes east of UTC, null if not given. */
  readonly zone: number | null;
  readonly about: boolean;
  readonly normal: string;
}

/** A clock time with its normal form. */
export function clockMention(read: Omit<ClockMention, 'kind' | 'normal'>): ClockMention {
  const zone = read.zone === null ? '' : zoneText(read.zone);
  const times = read.minutes.map(clockText).join(' or ');
  return { ...read, kind: 'clock', normal: `${ROLE_WORDS[read.role]}${read.about ? '≈ ' : ''}${times}${zone}` };
}

function zoneText(zone: number): string {
  if (zone === 0) return ' GMT';
  const size = Math.abs(zone);
  return ` GMT${zone > 0 ? '+' : '−'}${Math.floor(size / 60)}${size % 60 ? `:${size % 60}` : ''}`;
}

export type TimeMention = DateMention | ClockMention;

/** When a text was published, as far as that decides what "Tuesday" means. */
export interface PublishedMoment {
  readonly day: number;
  /** Local time in minutes of the day, null if not known. */
  readonly minutes: number | null;
  /** Minutes east of UTC; null if not known. */
  readonly zone: number | null;
}

/** Days since 1970-01-01. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

export function dateOfDay(day: number): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(day * 86_400_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay() || 7,
  };
}

export function monthSpan(year: number, month: number): DaySpan {
  return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 1) - 1 };
}

/** "2025-03-04" */
export function isoDay(day: number): string {
  const { year, month, day: ofMonth } = dateOfDay(day);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(ofMonth)}`;
}

/** "05:40" */
function clockText(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** The moment of an EDTF text, or null if not even its day is known. */
export function publishedMoment(edtf: string | null): PublishedMoment | null {
  const parts = edtf === null ? null : parseEdtf(edtf)?.parts;
  if (!parts || parts.month === undefined || parts.day === undefined) return null;
  return {
    day: dayNumber(parts.year, parts.month, parts.day),
    minutes: parts.hour === undefined || parts.minute === undefined ? null : parts.hour * 60 + parts.minute,
    zone: parts.offsetMinutes ?? null,
  };
}

/** "+10", "+05:30", "-3" in minutes. */
export function zoneMinutes(text: string): number {
  const read = /^([+\-−])(\d{1,2}):?(\d{2})?$/u.exec(text.trim());
  if (!read) return 0;
  const size = Number(read[2]) * 60 + Number(read[3] ?? 0);
  return read[1] === '+' ? size : -size;
}
