/** "3 August", "Mon, Aug 3, 10:15 AM", "8月3日": the day of a page without its year, read from when the page was saved. */
import { alternatives } from '../../../text/alternatives.ts';
import { isBareName, startsByline } from '../bylines/byline-words.ts';
import { foldToWords } from '../page/blocks/fold-to-words.ts';
import { findDates } from './dates.ts';
import { PUBLISHED_WORDS } from './visible-dates.ts';

/** "at 10:15 AM", "um 10.15 Uhr", "a las 10:15", "10시 15분" */
export const CLOCK = new RegExp(
  `[,،]?(?:(?<!\\p{L})(?:${alternatives`
  at|um|à|a las|alle|ore|às|om|kl\\.?|klo|в|о|об|у|o|godz\\.?|saat|la|ob|u|στις|lúc|pukul|jam|오전|오후|上午|下午|午前|午後
`})\\s?)?(?<!\\d)\\d{1,2}\\s?[:.h時时시]\\s?\\d{2}[分분]?(?:\\s?(?:[ap]\\.?m\\.?|Uhr|[A-Z]{2,5})(?!\\p{L}))?`,
  'iu',
);
const DAY_AND_MONTH =
  /\d{1,2}\.?\s(?:de\s)?\p{L}{3,}\.?|\p{L}{3,}\.?\s\d{1,2}(?!\d|\.?\s\p{L}{3})|\d{1,2}\s?(?<month>[月월])\s?\d{1,2}\s?[日일]/u;

/** As "2026-08-03"; null where the line says anything else beside names. @param saved milliseconds */
export function dayWithoutYear(line: string, language: string | null | undefined, saved: number): string | null {
  const bare = line.replace(CLOCK, '');
  const { 0: written, index = 0, groups } = DAY_AND_MONTH.exec(bare) ?? {};
  if (written === undefined || findDates(bare, { language }).length > 0) return null;
  const inYear = (year: number) => {
    const eastern = groups?.month === '월' ? `${year}년 ${written}` : `${year}年${written}`;
    return findDates(groups?.month ? eastern : `${written} ${year}`, { language })[0]?.edtf;
  };
  const year = new Date(saved).getUTCFullYear();
  const day = [inYear(year), inYear(year - 1)].find((day) => day && isShortlyBefore(Date.parse(day), saved));
  const around = `${bare.slice(0, index)} | ${bare.slice(index + written.length)}`.split(/\s[|·•–—-]\s|,/u);
  const others = around.map((part) => part.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')).filter((part) => part !== '');
  return day && others.every((part) => isOfByline(part) || isWeekday(part, day, language)) ? day : null;
}

/** In the year of the saving, or not long before: of other days, the year would be given. */
function isShortlyBefore(day: number, saved: number): boolean {
  const isOfYear = new Date(day).getUTCFullYear() === new Date(saved).getUTCFullYear();
  return day <= saved && (isOfYear || saved - day < MONTHS_BEFORE);
}

const MONTHS_BEFORE = 90 * 86_400_000;

function isOfByline(part: string): boolean {
  return PUBLISHED_WORDS.test(part) || startsByline(part) || isBareName(part);
}

function isWeekday(word: string, day: string, language: string | null | undefined): boolean {
  return (['long', 'short'] as const).some((weekday) => {
    const format = new Intl.DateTimeFormat([language ?? 'en', 'en'], { weekday, timeZone: 'UTC' });
    return foldToWords(format.format(Date.parse(day))) === foldToWords(word);
  });
}
