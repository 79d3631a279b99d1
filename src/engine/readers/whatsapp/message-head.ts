/** What stands before each message of a chat: day and time as the phone's country writes them. */
import { alternatives } from '../../../text/alternatives.ts';
import { latinDigits } from '../../extract/dates/dates.ts';

export interface MessageHead {
  /** Day, month and year in the order of the phone's country. */
  readonly numbers: readonly [number, number, number];
  /** As written. */
  readonly date: string;
  readonly clock: string;
  /** What follows: usually a name and words. */
  readonly rest: string;
}

const BEFORE_NOON = alternatives`a\.?\s?m\.?|π\.μ\.|ص|ق\.ظ|पूर्वाह्न|上午|凌晨|早上|清晨|午前|오전|SA|ÖÖ|de\.`;
const AFTER_NOON = alternatives`p\.?\s?m\.?|μ\.μ\.|م|ب\.ظ|अपराह्न|下午|中午|傍晚|晚上|午後|오후|CH|ÖS|du\.`;
const HALF = `${BEFORE_NOON}|${AFTER_NOON}`;
const DAY = String.raw`(\d{1,4})(?:[./-]|년|\.)\s?(\d{1,2})(?:[./-]|월|\.)\s?(\d{1,4})(?:[일.]|\sг\.)?`;
const CLOCK = String.raw`(${HALF})?\s?(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(?:\s?(${HALF}))?(?:\sч\.)?`;
const AT = String.raw`[,،]?\s(?:(?:à|às|um|at|о|в|klo|kl\.|ore|u)\s)?`;
/** "[12/03/2024, 21:14:05] Ada: Words", "3/12/24, 9:14 PM - Ada: Words", "2024년 3월 12일 오후 9:14 - Ada: Words". */
const DAY_FIRST = new RegExp(String.raw`^\[?(?<date>${DAY})${AT}${CLOCK}(?:\]\s|\s[-–]\s)`, 'iu');
/** "[21:14, 12/03/2024] Ada: Words", as copied out of the window. */
const CLOCK_FIRST = new RegExp(String.raw`^\[?${CLOCK}[,،]?\s(?<date>${DAY})(?:\]\s|\s[-–]\s)`, 'iu');
const IS_AFTER_NOON = new RegExp(`^(?:${AFTER_NOON})$`, 'iu');
const LONGEST = 80;

/** @param line without direction marks */
export function messageHead(line: string): MessageHead | null {
  const start = latinDigits(line.slice(0, LONGEST));
  const written = DAY_FIRST.exec(start) ?? CLOCK_FIRST.exec(start);
  if (!written) return null;
  const date = written.groups?.date ?? '';
  const isDayFirst = written[1] === date;
  const [a, b, c] = written.slice(isDayFirst ? 2 : 6).map(Number) as [number, number, number];
  const [before, hour, minute, after] = written.slice(isDayFirst ? 5 : 1);
  const half = before ?? after;
  const noon = half !== undefined && IS_AFTER_NOON.test(half) ? 12 : 0;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + noon;
  return {
    numbers: [a, b, c],
    date: line.slice(written[0].indexOf(date), written[0].indexOf(date) + date.length),
    clock: `${String(hours).padStart(2, '0')}:${minute}`,
    rest: line.slice(written[0].length),
  };
}
