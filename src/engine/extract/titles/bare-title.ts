/** A page's title without what does not belong to it: the source's name, a section, a count of messages, a day. */
import { nameKey } from '../bylines/byline.ts';
import { findDates } from '../dates/dates.ts';
import { wordsIn } from './title-words.ts';

const SEPARATOR = /\s+[|｜ㅣ–—\-:»·•/_]+\s+|\s*[|｜ㅣ»_]\s*|\s*[-—]{2,}\s*/u;
/** Separators between a headline and the names of its section and paper, hardly ever used inside a headline. */
const BETWEEN_NAMES = /\s*[|｜ㅣ]\s*|\s+[«»›•·_]\s+|\s*::\s*|(?<=\P{ASCII})_|_(?=\P{ASCII})/u;
const QUOTED = /«.*»|».*«/u;
const EDGE = '\\s*[|｜ㅣ–—\\-:：»«·•/_,，、(（\\[【]+\\s*';
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+$/i;
const STARTS_WITH_EDGE = /^[\s|｜ㅣ–—\-:：»«·•/_]+/u;
const ENDS_WITH_EDGE = /[\s|｜ㅣ–—\-:»«·•/_]+$/u;
const LONGEST = 1000;
/** "Headline - page 2": a part of a story that is read on several pages. */
const PAGE_OF_IT =
  /(?<=^.{12,}?)[\s\-–—|(]+(?:page|pagina|página|seite|halaman|strona|сторінка|страница|стр\.|trang|sayfa)\s(?:all|\d{1,3})\)?(?=$|\s[-–—|]\s)/iu;
/** A heading of fewer words may be the paper's name. */
const LEAST_BETWEEN = 4;

/** @param headings of the page; @param sources names of the publisher, as far as the page gives them */
export function bareTitle(written: string, headings: readonly string[], sources: readonly string[]): string {
  const line = written
    .slice(0, LONGEST)
    .replace(/\\(?=['"])/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const title = withoutEnds(line.replace(/^\(\d{1,3}\+?\) /, '').replace(PAGE_OF_IT, ''), headings);
  const parted = withoutSource(title, sources);
  return withoutRepeat(withoutDay(withoutNames(parted === title ? withoutJoinedSource(title, sources) : parted)));
}

/** A headline that stands in its element twice, for screens of two sizes. */
export function withoutRepeat(line: string): string {
  return (line.length <= LONGEST && /^(.{12,})\s\1$/u.exec(line)?.[1]) || line;
}

export function hasSeparator(title: string): boolean {
  return SEPARATOR.test(title);
}

/** "Paper" in "Paper - Section - Headline". */
export function firstPart(title: string): string {
  return title.split(SEPARATOR, 1)[0] ?? title;
}

/** The parts of "Paper - Section - Headline"; empty for a title without separators. */
export function partsOf(title: string): string[] {
  const parts = title.split(SEPARATOR).filter((part) => wordsIn(part) >= 2);
  return parts.length > 1 ? parts : [];
}

/** "Headline | Section | Paper", "Headline Paper" and "Paper: Headline" where a heading says "Headline", and in the latter two one says "Paper". */
function withoutEnds(title: string, headings: readonly string[]): string {
  const longer = headings.filter((text) => text.length >= 12 && title.length > text.length);
  const isBefore = (text: string) => title.startsWith(text) && BEHIND_HEADING.test(title.slice(text.length));
  const isBeforeName = (text: string) =>
    title.startsWith(text) && headings.some((other) => title.slice(text.length) === ` ${other}`);
  const isBehind = (text: string) =>
    title.endsWith(text) && headings.some((other) => title.slice(0, -text.length).trimEnd() === `${other}:`);
  // "Print - Headline - Paper"
  const isBetween = (text: string) => {
    const at = title.indexOf(text);
    return (
      at > 0 &&
      wordsIn(text) >= LEAST_BETWEEN &&
      /\s[|–—\-:»•]\s$/u.test(title.slice(0, at)) &&
      /^(?:\s[|–—\-«•]\s|$)/u.test(title.slice(at + text.length))
    );
  };
  return longer.find(isBefore) ?? longer.find(isBeforeName) ?? longer.find(isBehind) ?? longer.find(isBetween) ?? title;
}

/** "Headline | The Paper" → "Headline", where the end or the start is, or resembles, the source's name. */
function withoutSource(title: string, sources: readonly string[]): string {
  const names = sources.map(nameKey).filter((name) => name.length > 1);
  const parts = title.split(SEPARATOR).filter((part) => part !== '');
  if (parts.length < 2) return title;
  const isSource = (part: string) => {
    const name = nameKey(part);
    return names.some(
      (source) =>
        name === source ||
        (name.length >= 3 && source.includes(name)) ||
        (source.length >= 4 && name.includes(source) && name.length < source.length + 14),
    );
  };
  let result = title;
  for (const last of parts.slice(1).reverse()) {
    if (!isSource(last)) break;
    result = cutTail(result, last);
  }
  const [first = ''] = parts;
  if (isSource(first) && result.startsWith(first)) result = result.slice(first.length).replace(STARTS_WITH_EDGE, '');
  return result === '' ? title : result;
}

function cutTail(text: string, tail: string): string {
  return text.endsWith(tail) ? text.slice(0, -tail.length).replace(ENDS_WITH_EDGE, '') : text;
}

/** Removes exactly the source's name, whatever separates it: "标题-报纸", "Headline (The Paper)", "The Paper: Headline". */
function withoutJoinedSource(title: string, sources: readonly string[]): string {
  const inOneCase = oneCase(title);
  for (const source of sources) {
    if (source.length < 2 || source.length >= title.length || !inOneCase.includes(oneCase(source))) continue;
    const name = source.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const bare = title
      .replace(new RegExp(`${EDGE}${name}[)）\\]】]?$`, 'iu'), '')
      .replace(new RegExp(`^${name}\\s*[|｜ㅣ–—:：»]\\s*`, 'iu'), '');
    if (bare !== title && bare !== '') return bare;
  }
  return title;
}

/** Maps letters that case-insensitive patterns confuse to one: ς, σ and Σ, ß and ẞ. */
function oneCase(text: string): string {
  return text.toLowerCase().toUpperCase();
}

/** "| Section | Paper"; "（新聞）" between the headline and the site's name. */
const BEHIND_HEADING = /^\s*(?:[|｜ㅣ–—\-:»·•/_,]|（[^（）]{1,30}）\s*(?:$|[|｜ㅣ–—-]))/u;

/** Without a known name: the longer end of "Headline | Section | Paper" or "Paper » Section » Headline". */
function withoutNames(title: string): string {
  const parts = title.split(BETWEEN_NAMES).filter((part) => part !== '');
  if (parts.length < 2 || QUOTED.test(title)) return title;
  const sizes = parts.map((part) => (ADDRESS.test(part) ? 0 : wordsIn(part)));
  const [first = 0, last = 0] = [sizes[0], sizes.at(-1)];
  const isHeadline = (size: number, others: readonly number[]) =>
    size >= 3 && others.every((other) => other <= 5 && other < size);
  if (isHeadline(first, sizes.slice(1))) return parts[0] ?? title;
  return isHeadline(last, sizes.slice(0, -1)) && sizes.slice(0, -1).every((other) => other <= 3)
    ? (parts.at(-1) ?? title)
    : title;
}

/** A day after a dash says when, not what. */
function withoutDay(title: string): string {
  const [, before = '', day = ''] = /^(.{12,}?)\s+[-–—|]+\s+([^-–—|]{6,30})$/u.exec(title) ?? [];
  const [date] = findDates(day, { dayFirst: true });
  return date && date.from <= 1 && date.to >= day.length - 1 ? before : title;
}
