/** The time of day and its zone, as written beside a date. */
import { alternatives } from '../../../text/alternatives.ts';

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
  readonly zone: string | null;
  readonly from: number;
  readonly to: number;
}

const BEFORE_NOON = /^(?:a\.?m|AM|上午|午前|오전|ص|πμ|π\.μ)/iu;

const AFTER_NOON = /^(?:p\.?m|PM|下午|午後|오후|م|μμ|μ\.μ)/iu;

const CLOCK = new RegExp(
  alternatives`
  (?<![\d.,:-])(?:(上午|下午|午前|午後|오전|오후|凌晨|晚上)\s?)?([01]?\d|2[0-4])\s?(?:[:：h]|[時时点點시]\s?|
  (?<=(?:kl\.?|klo|ore|alle|om|um)\s?\d{1,2})\.|\.(?=[0-5]\d\s?(?:uhr|uur|gmt|utc|bst|cet|cest|
  [ap]\.?m(?!\p{L}))))\s?([0-5]\d)(?:[:：]([0-5]\d)|[分분])?(?!\d)(?:\s?(a\.?m\b\.?|p\.?m\b\.?|ص|م|πμ|μμ|π\.μ\.|μ\.μ\.))?
`,
  'iu',
);

const BARE_CLOCK = /(?<![\d.,:-])(1[0-2]|0?[1-9])\s?(a\.?m\b\.?|p\.?m\b\.?)/iu;

/** The time of day directly after or before a date. */
export function clockNear(
  text: string,
  day: { readonly from: number; readonly to: number },
  floor: number,
): Clock | null {
  const end = day.to + 40;
  const after = clockIn(text.slice(day.to, end), 28) ?? dottedClock(text.slice(day.to, end));
  if (after && !isOfNextDay(text, day, after, floor)) return { ...after, from: day.from, to: after.to + day.to };
  const start = Math.max(floor, day.from - 32);
  const slice = text.slice(start, day.from);
  const before = clockIn(slice, 32);
  return before && slice.length - before.to <= 14 && !/\d{4}/.test(slice.slice(before.to))
    ? { ...before, from: before.from + start, to: day.to }
    : null;
}

/**
 * "21:40 12.03.2024 (updated: 07:10 13.03.2024)": the clock time directly precedes another day, and words or another
 * clock time separate it from this one.
 */
function isOfNextDay(
  text: string,
  day: { readonly from: number; readonly to: number },
  after: Clock,
  floor: number,
): boolean {
  const isBeforeDay = /^[\s,]{1,3}\d{1,2}(?:[./-]\d|\s\p{L}{3})/u.test(text.slice(day.to + after.to));
  const isWorded = /\p{L}{3}/u.test(text.slice(day.to, day.to + after.from));
  return isBeforeDay && (isWorded || /\d:\d\d[\s,]{1,3}$/.test(text.slice(floor, day.from)));
}

/** "5 februari 2024 14.30", at the end of a line: anywhere else it may be a price. */
function dottedClock(text: string): Clock | null {
  const m = /^[\s,|·–-]{1,3}([01]\d|2[0-3])\.([0-5]\d)(?=\s*(?:$|[|·,;)–\n-]))/u.exec(text);
  if (!m) return null;
  return { hour: Number(m[1]), minute: Number(m[2]), second: null, zone: null, from: 0, to: m[0].length };
}

function clockIn(text: string, within: number): Clock | null {
  const dated = /\d{1,4}[./-]\d{1,2}[./-]\d{2,4}/.exec(text)?.index ?? Infinity;
  const m = CLOCK.exec(text);
  if (m && m.index <= within && m.index < dated) {
    const mark = m[1] ?? m[5] ?? '';
    const hour = twelveHour(Number(m[2]), mark === '晚上' ? '下午' : mark);
    const zoned = zoneAfter(text.slice(m.index + m[0].length));
    return {
      hour,
      minute: Number(m[3]),
      second: numberOrNull(m[4]),
      zone: zoned.zone,
      from: m.index,
      to: m.index + m[0].length + zoned.length,
    };
  }
  const bare = BARE_CLOCK.exec(text);
  if (!bare || bare.index > within) return null;
  const zoned = zoneAfter(text.slice(bare.index + bare[0].length));
  return {
    hour: twelveHour(Number(bare[1]), bare[2] ?? ''),
    minute: 0,
    second: null,
    zone: zoned.zone,
    from: bare.index,
    to: bare.index + bare[0].length + zoned.length,
  };
}

export function twelveHour(hour: number, mark: string): number {
  if (AFTER_NOON.test(mark) || mark.toLowerCase() === 'p') return hour < 12 ? hour + 12 : hour;
  if (BEFORE_NOON.test(mark) || mark.toLowerCase() === 'a') return hour === 12 ? 0 : hour;
  return hour;
}

/** Abbreviations with only one meaning in news; IST, for instance, has three and stays unknown. */
const ZONES: Record<string, string> = {
  z: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  мск: '+03:00',
  bst: '+01:00',
  jst: '+09:00',
  kst: '+09:00',
  hkt: '+08:00',
  sgt: '+08:00',
  wib: '+07:00',
  wita: '+08:00',
  wit: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
  pkt: '+05:00',
  sast: '+02:00',
  wat: '+01:00',
  eat: '+03:00',
};

export function zoneOf(text: string): string | null {
  return zoneAfter(text).zone;
}

function zoneAfter(text: string): { zone: string | null; length: number } {
  const offset = /^[\s(]*(?:(?:utc|gmt)\s?)?([+−-])\s?(\d{1,2})(?::?(\d{2}))?(?!\d)\)?/i.exec(text);
  if (
    offset &&
    (/utc|gmt/i.test(offset[0]) || offset[3] !== undefined || /^[+−-]\d\d$/.test(text.trim())) &&
    Number(offset[2]) <= 14
  ) {
    const zone = `${offset[1] === '+' ? '+' : '-'}${(offset[2] ?? '').padStart(2, '0')}:${offset[3] ?? '00'}`;
    return { zone: /^[+-]00:00$/.test(zone) ? 'Z' : zone, length: offset[0].length };
  }
  const named = /^[\s(]*(?:Uhr\s?)?([a-z]{1,4}|мск)(?![\p{L}])\)?/iu.exec(text);
  const zone =
    named?.[1] === undefined
      ? undefined
      : named[1].length === 1 && named[1] !== 'Z'
        ? undefined
        : ZONES[named[1].toLowerCase()];
  return zone && named ? { zone, length: named[0].length } : { zone: null, length: 0 };
}

export function numberOrNull(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}
