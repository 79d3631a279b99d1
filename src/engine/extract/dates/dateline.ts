/** The day in the place line with which agencies and press offices begin. */
import { type DateHints, findDates } from './dates.ts';

const LONGEST = 90;
const LINE = /^(\p{Lu}[^.!?。]{2,40}?(?:,\s|\s\())(.{6,44}?)\)?\s(?:-{1,2}|[–—])\s/u;

/** "HAVENPORT, Oct. 12, 2026 /Wire/ -- The harbour …", as EDTF; null if the paragraph begins otherwise. */
export function dayOfDateline(paragraph: string, hints: DateHints): string | null {
  const line = LINE.exec(paragraph.slice(0, LONGEST));
  const [date] = line ? findDates(line[2] ?? '', hints) : [];
  return date?.from === 0 ? date.edtf : null;
}
