/** A head directly above the first paragraph, without a blank line between them. */
import { HEADLINE, isHeadLike } from './headline.ts';
import { endsSentence, isLaidOut } from './plain-text.ts';

const MOST_LINES = 4;
/** Shorter lines are verses, addresses or a list. */
const LEAST_WIDTH = 50;
/** A line on which the next word would have been within this share of the width ends where its writer ended it. */
const ENDED = 0.8;
const LEAST_PARAGRAPH = 40;

/** Each line of such a head is a run of its own. @param isWrapped lines end at the width of the text */
export function headApart(blocks: string[][], isWrapped: boolean): string[][] {
  const [first = [], ...rest] = blocks;
  // Without a blank line anywhere, each line is a paragraph.
  if (!isWrapped && rest.length === 0) return blocks;
  const at = isWrapped ? wrappedStart(first) : paragraphStart(first);
  const head = first.slice(0, at);
  const isHead = head.every((line) => !isLaidOut(line) && !/[.,;:。，；：、]$/u.test(line.trimEnd()));
  // A sentence whose place and day were cut off its first line goes on in small letters.
  const goesOn = /^\P{L}*\p{Ll}/u.test(first[at] ?? '');
  if (at > MOST_LINES || !isHead || goesOn || !head.some((line) => HEADLINE.test(line) && !isHeadLike(line)))
    return blocks;
  return [...head.map((line) => [line]), first.slice(at), ...rest];
}

/** The first line that is full, with others below it; 0 if there is none. */
function wrappedStart(lines: readonly string[]): number {
  const widths = lines.slice(0, MOST_LINES * 5).map((line) => line.trimEnd().length);
  const width = Math.max(...widths);
  const isFull = (line: string, i: number) => {
    const next = /^\s*(?=.*[\p{L}\p{N}])\S*/u.exec(lines[i + 1] ?? '')?.[0].length ?? 0;
    return line.trimEnd().length + 1 + next > width * ENDED;
  };
  const at = lines.findIndex(isFull);
  return width < LEAST_WIDTH || at === lines.length - 1 ? 0 : Math.max(0, at);
}

/** The first line that is a paragraph, at least twice as long as those above it; 0 if there is none. */
function paragraphStart(lines: readonly string[]): number {
  const at = lines.findIndex((line) => line.length >= LEAST_PARAGRAPH && endsSentence(line.trimEnd()));
  return lines.slice(0, Math.max(0, at)).every(({ length }) => length * 2 <= (lines[at]?.length ?? 0))
    ? Math.max(0, at)
    : 0;
}
