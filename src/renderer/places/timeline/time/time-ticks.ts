/** The lines and labels of the axis, in UTC. */
import { ENGLISH_DATE_WORDS, MONTHS_SHORT } from '../../../../text/dates/edtf.ts';
import type { TimeWindow } from './time-window.ts';

interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface TimeTicks {
  readonly ticks: readonly Tick[];
  /** Whole days above hours, months above days, years above months. The first one may begin before the window. */
  readonly periods: readonly Tick[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const CLOCK_STEPS = [MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR];
const DAY_STEPS = [1, 2, 5, 10];
const MONTH_STEPS = [1, 3, 6];

/** @param most how many labels there is room for */
export function timeTicks(window: TimeWindow, most: number): TimeTicks {
  const least = (window.to - window.from) / Math.max(1, most);
  const clock = CLOCK_STEPS.find((step) => step >= least);
  if (clock !== undefined)
    return { ticks: every(window, clock).map((at) => ({ at, label: clockText(at) })), periods: days(window) };
  const day = DAY_STEPS.find((step) => step * DAY >= least);
  if (day !== undefined) return { ticks: daysOfMonths(window, day), periods: months(window, 1, monthLong) };
  const month = MONTH_STEPS.find((step) => step * 30 * DAY >= least);
  if (month !== undefined) return { ticks: months(window, month, monthShort), periods: years(window, 1) };
  return { ticks: years(window, niceYears(least / (365 * DAY))), periods: [] };
}

const two = (value: number) => String(value).padStart(2, '0');
const clockText = (at: number) => `${two(new Date(at).getUTCHours())}:${two(new Date(at).getUTCMinutes())}`;
const monthShort = (date: Date) => MONTHS_SHORT[date.getUTCMonth()] ?? '';
const monthLong = (date: Date) => `${ENGLISH_DATE_WORDS.months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;

function every({ from, to }: TimeWindow, step: number): number[] {
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, at) => first + at * step);
}

function days({ from, to }: TimeWindow): Tick[] {
  return every({ from: from - DAY, to }, DAY).map((at) => {
    const date = new Date(at);
    return { at, label: `${date.getUTCDate()} ${monthLong(date)}` };
  });
}

/** Counted from the first of each month; one shortly before the next first is left out. */
function daysOfMonths(window: TimeWindow, step: number): Tick[] {
  return every(window, DAY).flatMap((at) => {
    const date = new Date(at);
    const day = date.getUTCDate();
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    const isShown = (day - 1) % step === 0 && (step === 1 || day + step / 2 <= last + 1);
    return isShown ? { at, label: String(day) } : [];
  });
}

function months({ from, to }: TimeWindow, step: number, label: (date: Date) => string): Tick[] {
  const first = new Date(from);
  const ticks: Tick[] = [];
  for (let month = first.getUTCMonth() - (first.getUTCMonth() % step); ; month += step) {
    const at = utc(first.getUTCFullYear(), month);
    if (at > to) return ticks;
    ticks.push({ at, label: label(new Date(at)) });
  }
}

function years({ from, to }: TimeWindow, step: number): Tick[] {
  const first = new Date(from).getUTCFullYear();
  const ticks: Tick[] = [];
  for (let year = first - (first % step); ; year += step) {
    const at = utc(year, 0);
    if (at > to) return ticks;
    ticks.push({ at, label: String(year) });
  }
}

/** `Date.UTC` alone takes the years 0–99 for 1900–1999. */
const utc = (year: number, month: number) => new Date(0).setUTCFullYear(year, month, 1);

function niceYears(least: number): number {
  return [1, 2, 5, 10, 20, 50, 100, 200, 500].find((step) => step >= least) ?? 1_000;
}
