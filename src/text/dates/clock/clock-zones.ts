// The time zone named after a clock time: "GMT+3", "British Summer Time", "за київським часом", "local time".

import { dateOfDay, type PublishedMoment, zoneMinutes } from '../time-mention.ts';

/** Minutes east of UTC. */
const ABBREVIATIONS: Readonly<Record<string, number>> = {
  CET: 60,
  CEST: 120,
  MEZ: 60,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  МСК: 180,
  EST: -300,
  EDT: -240,
  PST: -480,
  PDT: -420,
  BST: 60,
  JST: 540,
  IST: 330,
};

/** Zones with the same offset all year, as pattern sources. */
const FIXED: readonly (readonly [string, number])[] = [
  ['Greenwich Mean Time|за Гринвічем|по Гринвичу|بتوقيت [غج]رينت?ش', 0],
  ['British Summer Time', 60],
  ['Central European Summer Time', 120],
  ['Central European (?:Standard )?Time', 60],
  ['Eastern European Summer Time', 180],
  ['Eastern European (?:Standard )?Time', 120],
  ['Eastern Standard Time', -300],
  ['Eastern Daylight Time', -240],
  ['Pacific Standard Time', -480],
  ['Pacific Daylight Time', -420],
];

/** Zones whose offset depends on the day. */
const OF_PLACES: readonly (readonly [string, string])[] = [
  ['Eastern Time|New York time', 'America/New_York'],
  ['Pacific Time', 'America/Los_Angeles'],
  ['London time', 'Europe/London'],
  ['Paris time|heure de Paris', 'Europe/Paris'],
  ['Berlin time', 'Europe/Berlin'],
  ['Ky?i[ei]?v time|за київським часом|за Києвом|по киевскому времени|بتوقيت كييف', 'Europe/Kyiv'],
  ['Moscow time|за московським часом|по московскому времени|по Москве|بتوقيت موسكو', 'Europe/Moscow'],
  ['Beijing time', 'Asia/Shanghai'],
  ['Tokyo time', 'Asia/Tokyo'],
];

const LOCAL = 'local time|за місцевим часом|по местному времени|بالتوقيت المحلي|Ortszeit|heure locale|hora local';

const named = (letter: string, zones: readonly (readonly [string, unknown])[]): string =>
  zones.map(([source], i) => `(?<${letter}${i}>${source})`).join('|');

const IN_WORDS = `(?:${LOCAL}|${named('fixed', FIXED)}|${named('place', OF_PLACES)})(?!\\p{L})`;
const SHORT = `(?<zone>(?-i:GMT|UTC|Z|${Object.keys(ABBREVIATIONS).join('|')})(?!\\p{L}))\\s*(?<shift>[+\\-−]\\d{1,2}(?::?\\d{2})?)?`;
const bracketedOrNot = (source: string): string => `(?:,?\\s*(?:${source}|\\(${source}\\)))?`;

/** What may follow a clock time. Abbreviations are in capitals: the German "ist" is not a zone. */
export const ZONE = bracketedOrNot(IN_WORDS) + bracketedOrNot(SHORT);

/** The zone that `ZONE` matched, in minutes east of UTC; null if none is given, or if it depends on an unknown day. */
export function zoneOf(groups: Record<string, string | undefined>, published: PublishedMoment | null): number | null {
  if (groups.zone) return ABBREVIATIONS[groups.zone] ?? (groups.shift ? zoneMinutes(groups.shift) : 0);
  const fixed = FIXED.find((_zone, i) => groups[`fixed${i}`] !== undefined);
  if (fixed) return fixed[1];
  const place = OF_PLACES.find((_zone, i) => groups[`place${i}`] !== undefined);
  return place && published ? offsetOn(published.day, place[1]) : null;
}

function offsetOn(day: number, timeZone: string): number {
  const { year, month, day: ofMonth } = dateOfDay(day);
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(Date.UTC(year, month - 1, ofMonth, 12))
    .find(({ type }) => type === 'timeZoneName')?.value;
  return zoneMinutes((name ?? '').replace('GMT', ''));
}
