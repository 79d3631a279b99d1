// Turns what was read ("20 March", "Thursday", "the middle of next year") into the days it can mean.
import {
  type DateMention,
  type DaySpan,
  dateOfDay,
  dayNumber,
  isoDay,
  monthSpan,
  type PublishedMoment,
  ROLE_WORDS,
  type TimeRole,
  twoDigits,
} from './time-mention.ts';

/** What a pattern read, before it is resolved against the day of publication. */
export interface RawDate {
  readonly year?: number;
  readonly month?: number;
  readonly days?: readonly [number, number];
  readonly weekday?: number;
  readonly season?: number;
  readonly years?: readonly [number, number];
  readonly part?: 'early' | 'middle' | 'late';
  readonly offset?: number;
  readonly yearOffset?: number;
  readonly monthOffset?: number;
  readonly weekOffset?: number;
  /** "three days ago": exact only for days. */
  readonly distance?: Distance;
  /** "the night to Thursday": begins the day before. */
  readonly nightTo?: boolean;
  /** "last night": it began the day before; written late in the evening, it may be the current night. */
  readonly lastNight?: boolean;
}

interface Distance {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  /** Negative for the past. */
  readonly count: number;
  readonly about: boolean;
}

/** A date found in a text, not resolved yet: the clock time beside it may give it its role. */
export interface FoundDate {
  readonly kind: 'date';
  readonly from: number;
  readonly to: number;
  readonly role: TimeRole;
  readonly raw: RawDate;
}

/** What a mention means, given the day of publication. */
export function resolveDate({ raw, from, to, role }: FoundDate, published: PublishedMoment | null): DateMention {
  const today = published?.day ?? dayNumber(2000, 7, 1);
  const { spans, grain, named } = meaning(raw, today, role);
  const unplaced = published === null ? unplacedIn(raw) : null;
  const word = ROLE_WORDS[role];
  return {
    kind: 'date',
    from,
    to,
    role,
    grain,
    spans,
    range: raw.years !== undefined && raw.years[0] !== raw.years[1],
    weekday: raw.weekday ?? null,
    unplaced,
    normal: word + (unplaced === null || raw.weekday !== undefined ? named : notKnown(named, grain, unplaced)),
  };
}

/** What cannot be decided about it without a day of publication. */
function unplacedIn(raw: RawDate): DateMention['unplaced'] {
  const offsets = [raw.offset, raw.weekOffset, raw.monthOffset, raw.yearOffset, raw.weekday];
  if (raw.lastNight || raw.distance || offsets.some((offset) => offset !== undefined)) return 'day';
  if (raw.years || raw.year !== undefined) return null;
  return raw.month !== undefined || raw.season !== undefined ? 'year' : 'day';
}

/** An unknown year as EDTF writes it; of what hangs on the day of publication, only how fine it is. */
function notKnown(named: string, grain: DateMention['grain'], unplaced: 'year' | 'day'): string {
  return unplaced === 'day' ? `${grain} not known` : named.replace(/\d{4}/gu, 'XXXX');
}

interface Meaning {
  readonly spans: readonly DaySpan[];
  readonly grain: DateMention['grain'];
  readonly named: string;
}

function meaning(raw: RawDate, today: number, role: TimeRole): Meaning {
  const now = dateOfDay(today);
  if (raw.lastNight) return nightMeaning(today);
  if (raw.offset !== undefined) return oneDay(today + raw.offset);
  if (raw.distance) return distantMeaning(raw.distance, today);
  if (raw.weekOffset !== undefined) return weekMeaning(raw.weekOffset, today, now.weekday);
  if (raw.monthOffset !== undefined) {
    const { year, month } = dateOfDay(dayNumber(now.year, now.month + raw.monthOffset, 1));
    return raw.days ? dayMeaning(raw.days, month, year, today, role) : monthMeaning(month, raw.part, year, today, role);
  }
  if (raw.weekday !== undefined) return weekdayMeaning(raw.weekday, today, now.weekday, role, raw.nightTo === true);
  if (raw.years) {
    const [first, last] = raw.years;
    return {
      spans: [{ first: dayNumber(first, 1, 1), last: dayNumber(last, 12, 31) }],
      grain: 'year',
      named: `${first}/${last}`,
    };
  }
  const year = raw.yearOffset === undefined ? raw.year : now.year + raw.yearOffset;
  if (raw.days && raw.month !== undefined) return dayMeaning(raw.days, raw.month, year, today, role);
  if (raw.month !== undefined) return monthMeaning(raw.month, raw.part, year, today, role);
  if (raw.season !== undefined) return seasonMeaning(raw.season, raw.part, year, today, role);
  return yearMeaning(year ?? now.year, raw.part);
}

function oneDay(day: number): Meaning {
  return { spans: [{ first: day, last: day }], grain: 'day', named: isoDay(day) };
}

/** "A week ago" is said of any day around it, "30 years ago" of some years around. */
function distantMeaning({ unit, count, about }: Distance, today: number): Meaning {
  if (unit === 'day' && !about) return oneDay(today + count);
  const { year, month, day } = dateOfDay(today);
  const middle =
    unit === 'year'
      ? dayNumber(year + count, month, day)
      : unit === 'month'
        ? dayNumber(year, month + count, Math.min(day, 28))
        : today + count * DAYS_OF[unit];
  const slack = Math.ceil(DAYS_OF[unit] * Math.max(0.5, Math.abs(count) / 10));
  const named = isoDay(middle).slice(0, unit === 'year' ? 4 : unit === 'month' ? 7 : undefined);
  return { spans: [{ first: middle - slack, last: middle + slack }], grain: unit, named: `≈ ${named}` };
}

const DAYS_OF = { day: 1, week: 7, month: 30, year: 366 };

/** From Monday to Sunday; written on a Sunday, "last week" may be the one that ends that day. */
function weekMeaning(offset: number, today: number, todayIs: number): Meaning {
  const monday = today - todayIs + 1 + offset * 7;
  const starts = todayIs === 7 && offset < 0 ? [monday, monday + 7] : [monday];
  const spans = starts.map((first) => ({ first, last: first + 6 }));
  return { spans, grain: 'week', named: `${isoDay(monday)}/${isoDay(monday + 6)}` };
}

function nightMeaning(today: number): Meaning {
  const named = `${isoDay(today - 1)}/${isoDay(today)}`;
  return { spans: [{ first: today - 1, last: today }], grain: 'day', named };
}

function weekdayMeaning(weekday: number, today: number, todayIs: number, role: TimeRole, nightTo: boolean): Meaning {
  const past = today - ((todayIs - weekday + 7) % 7);
  const next = past === today ? today + 7 : past + 7;
  const days = role === 'until' ? [past === today ? today : next, past] : [past, next];
  const spans = [...new Set(days)].map((day) => ({ first: nightTo ? day - 1 : day, last: day }));
  return { spans, grain: 'weekday', named: WEEKDAY_NAMES[weekday - 1] ?? '' };
}

const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function dayMeaning(
  days: readonly [number, number],
  month: number,
  year: number | undefined,
  today: number,
  role: TimeRole,
): Meaning {
  const of = (chosen: number): DaySpan => ({
    first: dayNumber(chosen, month, days[0]),
    last: dayNumber(chosen, month, days[1]),
  });
  const span = year === undefined ? nearest(of, today, role) : of(year);
  const named = days[0] === days[1] ? isoDay(span.first) : `${isoDay(span.first)}/${isoDay(span.last)}`;
  return { spans: [span], grain: 'day', named };
}

type Parts = Readonly<Record<'early' | 'middle' | 'late', readonly [number, number]>>;

/** Days of a month. */
const PARTS: Parts = {
  early: [1, 10],
  middle: [11, 20],
  late: [21, 31],
};

function monthMeaning(
  month: number,
  part: RawDate['part'],
  year: number | undefined,
  today: number,
  role: TimeRole,
): Meaning {
  const of = (chosen: number): DaySpan => {
    const whole = monthSpan(chosen, month);
    if (!part) return whole;
    const [first, last] = PARTS[part];
    return { first: whole.first + first - 1, last: Math.min(whole.last, whole.first + last - 1) };
  };
  const span = year === undefined ? nearest(of, today, role) : of(year);
  const shown = dateOfDay(span.first);
  return { spans: [span], grain: 'month', named: `${part ? `${part} ` : ''}${shown.year}-${twoDigits(shown.month)}` };
}

/** Months with which a season, and a part of a year, begins and ends. */
const SEASON_PARTS: Parts = { early: [0, 0], middle: [1, 1], late: [2, 2] };
const YEAR_PARTS: Parts = { early: [1, 4], middle: [5, 8], late: [9, 12] };

function seasonMeaning(
  season: number,
  part: RawDate['part'],
  year: number | undefined,
  today: number,
  role: TimeRole,
): Meaning {
  const firstMonth = 3 + season * 3;
  const of = (chosen: number): DaySpan => {
    const [from, to] = part === undefined ? [0, 2] : SEASON_PARTS[part];
    return { first: dayNumber(chosen, firstMonth + from, 1), last: dayNumber(chosen, firstMonth + to + 1, 1) - 1 };
  };
  const span = year === undefined ? nearest(of, today, role) : of(year);
  return {
    spans: [span],
    grain: 'season',
    named: `${part ? `${part} ` : ''}${['spring', 'summer', 'autumn', 'winter'][season]} ${dateOfDay(span.first).year}`,
  };
}

function yearMeaning(year: number, part: RawDate['part']): Meaning {
  const [from, to] = part === undefined ? [1, 12] : YEAR_PARTS[part];
  return {
    spans: [{ first: dayNumber(year, from, 1), last: dayNumber(year, to + 1, 1) - 1 }],
    grain: 'year',
    named: `${part ? `${part} ` : ''}${year}`,
  };
}

/** "By 31 March there were 40", written in April: a term that has just passed is not that of next year. */
const JUST_PASSED = 31;

/** Without a year: the one nearest to publication; for "since" the last one, for "until" the next, or one just passed. */
function nearest(of: (year: number) => DaySpan, today: number, role: TimeRole): DaySpan {
  const { year } = dateOfDay(today);
  const candidates = [year - 1, year, year + 1].map(of);
  const fitting = candidates.filter((span) =>
    role === 'since' && span.last > span.first
      ? span.first <= today
      : role === 'until'
        ? span.last >= today - JUST_PASSED
        : true,
  );
  const distance = (span: DaySpan): number => Math.max(0, span.first - today, today - span.last);
  return (fitting.length > 0 ? fitting : candidates).reduce((best, span) =>
    distance(span) < distance(best) ? span : best,
  );
}
