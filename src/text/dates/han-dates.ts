// Dates and clock times in Chinese and Japanese: 2025年3月11日, 上午10时20分, 周三, 截至, 年底.

import type { FoundTime } from './adjacent-times.ts';
import type { RawDate } from './resolve-date.ts';
import { type ClockMention, clockMention, dateOfDay, type PublishedMoment, type TimeRole } from './time-mention.ts';

type Groups = Record<string, string | undefined>;

const NUMERAL = '[〇零一二三四五六七八九十两]';
const DIGIT = `[0-9${NUMERAL.slice(1)}`;
const SINCE = /(?:自|从|始于)$/u;
const UNTIL = /(?:截至|至|到|不晚于|最迟|直到|于)?$/u;

interface HanPattern {
  readonly pattern: RegExp;
  /** @param today the day of publication, if known */
  readonly read: (groups: Groups, today: number | undefined) => RawDate | null;
}

const OF_YEAR =
  '(?:(?<year>(?:\\d{4}|[〇零一二三四五六七八九]{4}))年|(?<this>今年|本年)|(?<next>明年|(?<![以将未])来年)|(?<last>去年|昨年)|(?<before>(?<![目之以此年])前年(?![均度])))';
const WEEKDAYS = '一二三四五六日';
const JAPANESE_WEEKDAYS = '月火水木金土日';
const NEARBY: Readonly<Record<string, number>> = { 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2 };

/** Before an hour, it belongs to the hour. */
const PART_OF_DAY = `(?:(?:上午|下午|晚上?|凌晨|早上?|早晨|清晨|傍晚)(?!${DIGIT}{1,3}[时時点點:]))?`;

const PATTERNS: readonly HanPattern[] = [
  {
    pattern: new RegExp(
      `${OF_YEAR}?(?<month>${DIGIT}{1,3})月(?:份)?(?:(?<day>${DIGIT}{1,3})[日号])?(?<part>初|中旬|上旬|下旬|底|末)?`,
      'gu',
    ),
    read: (groups) => {
      const month = hanNumber(groups.month);
      const day = groups.day ? hanNumber(groups.day) : 0;
      if (month < 1 || month > 12 || day > 31) return null;
      return { month, ...(day ? { days: [day, day] } : { part: partOf(groups.part) }), ...yearOf(groups) };
    },
  },
  {
    pattern: new RegExp(`${OF_YEAR}(?![0-9一二三四五六七八九十]{1,2}月)(?<part>初|中|底|末)?`, 'gu'),
    read: (groups) => ({ ...yearOf(groups), part: partOf(groups.part) }),
  },
  {
    pattern: /(?<![月\d])(?<day>\d{1,2})日(?![本元韩均])/gu,
    read: (groups, today) => {
      const day = Number(groups.day);
      return today !== undefined && day >= 1 && day <= 31 ? { offset: nearestDayOfMonth(day, today) } : null;
    },
  },
  {
    pattern: new RegExp(`(?:上|下|本|这)?(?:周|星期|礼拜)(?<day>[一二三四五六日天])${PART_OF_DAY}`, 'gu'),
    read: ({ day = '' }) => ({ weekday: WEEKDAYS.indexOf(day.replace('天', '日')) + 1 }),
  },
  {
    pattern: /(?<day>[月火水木金土日])曜日?(?:午前|午後|夜|朝|未明|夕方)?/gu,
    read: ({ day = '' }) => ({ weekday: JAPANESE_WEEKDAYS.indexOf(day) + 1 }),
  },
  {
    pattern: new RegExp(
      `(?<day>今天|今日|昨天|昨日|明天|明日|(?<!大)前天|(?<!大)后天|[今明][晚夜早晨](?!${DIGIT}{1,3}[时時点點:])|[昨今明](?=[晚夜早晨]${DIGIT}{1,3}[时時点點:]))${PART_OF_DAY}`,
      'gu',
    ),
    read: ({ day = '' }) => ({ offset: NEARBY[day.charAt(0)] ?? 0 }),
  },
  { pattern: new RegExp(`昨[晚夜](?!${DIGIT}{1,3}[时時点點:])`, 'gu'), read: () => ({ lastNight: true }) },
  {
    pattern: new RegExp(
      `(?:(?<last>上个?月|(?<!首)先月)|(?<current>本月|这个?月|今月)|(?<next>下个?月|(?<![以将未])来月))(?:(?<day>\\d{1,2}|${NUMERAL}{1,3})[日号]|(?<part>初|中旬|上旬|下旬|底|末))?`,
      'gu',
    ),
    read: (groups) => {
      const day = hanNumber(groups.day);
      if (day > 31) return null;
      return { monthOffset: neighbour(groups), ...(day ? { days: [day, day] } : { part: partOf(groups.part) }) };
    },
  },
  {
    pattern:
      /(?:(?<last>上个?(?:周|星期|礼拜)|先週)|(?<current>[本这]个?(?:周|星期|礼拜)|今週)|(?<next>下个?(?:周|星期|礼拜)|来週))(?![一二三四五六日天末期])/gu,
    read: (groups) => ({ weekOffset: neighbour(groups) }),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.第数几多近百千${NUMERAL.slice(1, -1)}])(?<count>\\d{1,3}|${NUMERAL}{1,3})(?:(?<days>天)|(?<weeks>周|个?星期|週間)|(?<months>个月|か月|カ月)|(?<years>年))前(?![后夕後])`,
      'gu',
    ),
    read: ({ count, days, weeks, months }) => ({
      distance: {
        unit: days ? 'day' : weeks ? 'week' : months ? 'month' : 'year',
        count: -hanNumber(count),
        about: false,
      },
    }),
  },
];

const neighbour = ({ last, next }: Groups): number => (last ? -1 : next ? 1 : 0);

/** Dates and clock times in a Chinese or Japanese `text`; UTF-16 places. */
export function hanTimes(text: string, published: PublishedMoment | null): FoundTime[] {
  const found: FoundTime[] = clocks(text);
  for (const { pattern, read } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const raw = read(match.groups ?? {}, published?.day);
      if (!raw) continue;
      const { role, from, to } = framed(text, match.index, match.index + match[0].length);
      found.push({ kind: 'date', raw, role, from, to });
    }
  }
  return found;
}

function yearOf(groups: Groups): Pick<RawDate, 'year' | 'yearOffset'> {
  if (groups.year) return { year: hanNumber(groups.year) };
  if (groups.next) return { yearOffset: 1 };
  if (groups.last) return { yearOffset: -1 };
  if (groups.before) return { yearOffset: -2 };
  return groups.this ? { yearOffset: 0 } : {};
}

/** "21日" without a month: days from publication to the nearest such day. */
function nearestDayOfMonth(day: number, today: number): number {
  const offsets = Array.from({ length: 61 }, (_, i) => i - 30).filter(
    (offset) => dateOfDay(today + offset).day === day,
  );
  return offsets.sort((a, b) => Math.abs(a) - Math.abs(b))[0] ?? 0;
}

const CLOCK = new RegExp(
  `(?<part>上午|下午|晚上|晚间|傍晚|凌晨|清晨|早上|早晨|中午|当晚|夜间|午前|午後|未明|夕方|晚|夜|朝|早)?(?:(?<![周期拜曜\\d.])(?<hour>\\d{1,2}|${NUMERAL}{1,3})(?<sign>[时時点點])(?:(?<half>半)|(?<quarter>[一1三3])刻|(?<minute>${DIGIT}{1,3})分)?|(?<digital>\\d{1,2}):(?<digitalMinute>\\d{2})(?!\\d))(?<about>许|許|左右|前后|前後|ごろ|頃)?`,
  'gu',
);
const NAMED_CLOCK = /(?:(?<noon>正午)|午夜|子夜|真夜中)(?<about>前后|前後|左右)?/gu;

function clocks(text: string): ClockMention[] {
  const found: ClockMention[] = [];
  const add = (match: RegExpExecArray, minutes: number): void => {
    const about = match.groups?.about !== undefined;
    found.push(
      clockMention({
        ...framed(text, match.index, match.index + match[0].length),
        minutes: [minutes],
        zone: null,
        about,
      }),
    );
  };
  for (const match of text.matchAll(CLOCK)) {
    const groups = match.groups ?? {};
    const hour = hanNumber(groups.hour ?? groups.digital);
    const minute = minuteOf(groups);
    if (hour > 24 || minute > 59 || isPoint(match)) continue;
    const pm = /下午|午後|晚|傍晚|夕|夜/u.test(groups.part ?? '') && hour < 12;
    add(match, ((hour + (pm ? 12 : 0)) % 24) * 60 + minute);
  }
  for (const match of text.matchAll(NAMED_CLOCK)) add(match, match.groups?.noon ? 720 : 0);
  return found;
}

/** "三点建议" are three points: a bare number before 点 is an hour only beside other words for a time. */
function isPoint({ groups = {}, input, index, 0: whole }: RegExpExecArray): boolean {
  if (!/[点點]/u.test(groups.sign ?? '') || groups.part || groups.half || groups.quarter || groups.minute) return false;
  return (
    groups.about === undefined &&
    !/(?:[于在从自至到约日号天午晚]|周.)$/u.test(input.slice(0, index)) &&
    !/^[钟鐘整档]/u.test(input.slice(index + whole.length))
  );
}

function minuteOf({ half, quarter, minute, digitalMinute }: Groups): number {
  if (half) return 30;
  if (quarter) return hanNumber(quarter) * 15;
  return minute ? hanNumber(minute) : Number(digitalMinute ?? 0);
}

function framed(text: string, from: number, to: number): { role: TimeRole; from: number; to: number } {
  const before = text.slice(Math.max(0, from - 4), from);
  const after = text.slice(to, to + 3);
  if (SINCE.test(before) || /^(?:以来|起|开始)/u.test(after))
    return { role: 'since', from: from - (SINCE.exec(before)?.[0].length ?? 0), to };
  if (/^(?:之后|以后|后)/u.test(after)) return { role: 'after', from, to };
  const until = UNTIL.exec(before)?.[0] ?? '';
  if ((until && until !== '于') || /^(?:之前|以前|前)/u.test(after))
    return { role: 'until', from: from - (until === '于' ? 0 : until.length), to };
  return { role: 'at', from, to };
}

function partOf(part: string | undefined): 'early' | 'middle' | 'late' | undefined {
  if (!part) return undefined;
  return /初|上旬/u.test(part) ? 'early' : /中/u.test(part) ? 'middle' : 'late';
}

function hanNumber(text: string | undefined): number {
  if (!text) return 0;
  if (/^\d+$/u.test(text)) return Number(text);
  const digits = '零一二三四五六七八九';
  const value = (sign: string): number => (sign === '〇' ? 0 : sign === '两' ? 2 : Math.max(0, digits.indexOf(sign)));
  if (!text.includes('十')) return Number([...text].map(value).join(''));
  const [tens = '', ones = ''] = text.split('十');
  return (tens ? value(tens) : 1) * 10 + (ones ? value(ones) : 0);
}
