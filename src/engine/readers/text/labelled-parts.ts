/** Several articles in one text, each below lines such as "Title: …" and "Date: …". */
import { labelledLine } from '../../extract/plain-text/head-labels.ts';

/** In characters: shorter lines are no story. */
const LEAST_LINE = 40;
const LEAST_PARTS = 2;

/** The text of each; null if there is only one, or a part without labels or a story. */
export function labelledParts(text: string): string[] | null {
  const lines = text.split(/\r\n?|\n/);
  const first = lines.findIndex((line) => /[\p{L}\p{N}]/u.test(line));
  const label = labelledLine(lines[first]?.trim() ?? '')?.label;
  if (label === undefined) return null;
  const isStart = (i: number) =>
    labelOf(lines[i]) === label && labelOf(lines[i + 1]) !== null && !/[\p{L}\p{N}]/u.test(lines[i - 1] ?? '');
  const starts = lines.flatMap((line, i) => (line.trimStart().startsWith(label) && isStart(i) ? [i] : []));
  const parts = starts.map((from, i) => lines.slice(from, starts[i + 1] ?? lines.length));
  const isArticle = (part: readonly string[]) =>
    part.some((line) => line.trim().length >= LEAST_LINE && labelOf(line) === null);
  if (parts.length < LEAST_PARTS || starts[0] !== first || !parts.every(isArticle)) return null;
  return parts.map((part) => part.join('\n'));
}

function labelOf(line: string | undefined): string | null {
  return labelledLine(line?.trim() ?? '')?.label ?? null;
}
