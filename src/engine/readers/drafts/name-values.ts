/** What a file's name says about the one article in it: a day, and the title if whoever saved it wrote one. */
import type { FoundValue } from '../../../contract/model/metadata.ts';
import { parseEdtf } from '../../../text/dates/edtf.ts';

const FROM = 'the file’s name';
/** Longer names were truncated, within a word, by the program that saved the page. */
const MOST_CHARACTERS = 200;

export function valuesInName(name: string): FoundValue[] {
  const bare = name.replace(/(?:\.\p{L}[\p{L}\p{N}]{1,7}){1,2}$/u, '').slice(0, MOST_CHARACTERS);
  const day = dayIn(bare);
  const title = titleIn(DAYS.reduce((words, pattern) => words.replace(pattern, ' '), bare));
  return [
    ...(day === null ? [] : [{ field: 'published' as const, value: day, from: FROM }]),
    ...(title === null ? [] : [{ field: 'title' as const, value: title, from: FROM }]),
  ];
}

const YEAR = '(?<year>(?:19|20)\\d\\d)';
const MONTH = '(?<month>0[1-9]|1[0-2])';
const DAY = '(?<day>0[1-9]|[12]\\d|3[01])';
/** "2024-05-01", "20240501", "01.05.2024", "2024年5月1日"; never a date with an ambiguous order. */
const DAYS = [
  `(?<!\\d)${YEAR}(?<mark>[-_.]?)${MONTH}\\k<mark>${DAY}(?!\\d)`,
  `(?<!\\d)${DAY}\\.${MONTH}\\.${YEAR}(?!\\d)`,
  `${YEAR}年(?<month>1[0-2]|0?[1-9])月(?<day>[12]\\d|3[01]|0?[1-9])日`,
].map((pattern) => new RegExp(pattern, 'g'));
/** With an hour, it is when the file was saved. */
const HOUR_BEHIND = /^[T _-]*\d{2}/;

/** The only day in the name. */
function dayIn(name: string): string | null {
  const days = new Set<string>();
  for (const match of DAYS.flatMap((pattern) => [...name.matchAll(pattern)])) {
    const { year = '', month = '', day = '' } = match.groups ?? {};
    if (HOUR_BEHIND.test(name.slice(match.index + match[0].length))) return null;
    days.add(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  }
  const [only] = days;
  return days.size === 1 && only !== undefined && parseEdtf(only) !== null ? only : null;
}

const LEAST_WORDS = 4;
const LEAST_HAN = 8;

/** A name with spaces between its words was written by a person, or is the page's title. */
function titleIn(name: string): string | null {
  const title = name
    .replace(/^[\s\d_.,()-]+|[\s_.,([-]*(?:\(?\d+\)?)?\s*$/gu, '')
    .replace(/\s+/gu, ' ')
    .normalize('NFC');
  const words = title.split(' ').filter((word) => /\p{L}{2}|\p{Script=Han}/u.test(word));
  const han = title.match(/\p{Script=Han}/gu)?.length ?? 0;
  return words.length >= LEAST_WORDS || han >= LEAST_HAN ? title : null;
}
