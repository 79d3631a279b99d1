/** A site's menu that was copied along with an article. */

import { startsByline } from '../bylines/byline-words.ts';
import { type DateHints, findDates } from '../dates/dates.ts';
import { isFurnitureLine } from '../story/furniture-lines.ts';
import type { Line } from './plain-text.ts';

const LEAST_ENTRIES = 3;

/** A site's menu: a run of a word or two in each line, with the head of an article below it. */
export function takeMenu(lines: Line[], furniture: string[], hints: DateHints): Line[] {
  const end = lines.findIndex(({ block }) => block !== lines[0]?.block);
  const menu = lines.slice(0, Math.max(0, end));
  if (menu.length < LEAST_ENTRIES || !menu.every(isMenuEntry)) return lines;
  const isAbout = (text: string) =>
    startsByline(text) || isFurnitureLine(text) || (text.length < 60 && findDates(text, hints).length > 0);
  if (!lines.slice(end + 1, end + 5).some(({ text }) => isAbout(text))) return lines;
  for (const { text } of menu) furniture.push(text);
  return lines.slice(end);
}

export const isMenuEntry = ({ text }: Line): boolean => /^[^.!?:,;\d]{2,24}$/u.test(text) && !/\s\S+\s/u.test(text);

/** A site's menu between the title and the lines about the article. */
export function menuAbove(lines: readonly Line[], kept: readonly Line[], taken: ReadonlySet<Line | undefined>): Line[] {
  const end = lines.findIndex((line) => taken.has(line));
  const entries = lines.slice(0, Math.max(0, end)).filter((line) => kept.includes(line));
  return entries.length >= LEAST_ENTRIES && entries.every(isMenuEntry) ? entries : [];
}
