/** The day in the place line with which agencies and press offices begin. */
import { type DateHints, findDates } from './dates.ts';

const LONGEST = 90;
const LINE = /^(\p{Lu}[^.!?。]{2,40}?)(?:,\s(.{6,44}?)|\s\((.{6,44}?)\))\s(?:-{1,2}|[–—])\s/u;
/** "Concert in the old harbour, 5 May 2027 – doors open at eight": only the small words of a place's name have no capital. */
const NO_PLACE = /(?<!\p{L})\p{Ll}{5}/u;

/** "HAVENPORT, Oct. 12, 2026 /Wire/ -- The harbour …", as EDTF; null if the paragraph begins otherwise. */
export function dayOfDateline(paragraph: string, hints: DateHints): string | null {
  const [line, place = '', day, inBrackets] = LINE.exec(paragraph.slice(0, LONGEST)) ?? [];
  if (line === undefined || NO_PLACE.test(place)) return null;
  const [date] = findDates(day ?? inBrackets ?? '', hints);
  // "Ada Finch, 5 March 1924 – 3 May 2001, was …": two days are a life.
  const [end] = findDates(paragraph.slice(line.length, LONGEST), hints);
  return date?.from === 0 && end?.from !== 0 ? date.edtf : null;
}
