/** What precedes the story of an article saved as plain text: title, date, byline, source, address. */

import type { FoundValue } from '../../../contract/model/metadata.ts';
import { type DateHints, findDates } from '../dates/dates.ts';
import { isFurnitureLine } from '../story/furniture-lines.ts';
import { isBreadcrumb } from './copied-lines.ts';
import { readCredit } from './credit-lines.ts';
import { takeLabels } from './head-labels.ts';
import { HEAD_LINES, takeHeadLines } from './head-lines.ts';
import { takeTitle } from './head-title.ts';
import { takeMenu } from './menu-lines.ts';
import type { Line } from './plain-text.ts';

interface Head {
  readonly found: FoundValue[];
  readonly furniture: string[];
  readonly hints: DateHints;
  readonly isSeparate: boolean;
}

/**
 * Removes the head (title, byline, date …) from the lines. @param found collects its values, @param furniture the rest
 * @param isSeparate blank lines separate the paragraphs
 */
export function takeHead(given: readonly Line[], { found, furniture, hints, isSeparate }: Head): Line[] {
  let lines = takeLabels([...given], found, furniture, hints);
  lines = takeTrail(lines, found, furniture);
  if (isSeparate) lines = takeMenu(lines, furniture, hints);
  lines = takeLabels(takeTitle(lines, found, furniture, isSeparate), found, furniture, hints);
  return takeHeadLines(lines, found, furniture, hints);
}

/** What stands above the title on a page and was copied along: breadcrumbs, "skip to content" links, its address. */
function takeTrail(lines: Line[], found: FoundValue[], furniture: string[]): Line[] {
  const isAddress = (text: string) => /^https?:\/\/\S+$/u.test(text);
  // A paper, a day and an author between bars are no steps.
  const isTrail = (text: string) => isBreadcrumb(text) && findDates(text, { dayFirst: true }).length === 0;
  const from = lines.findIndex(({ text }) => !isTrail(text) && !isFurnitureLine(text) && !isAddress(text));
  if (from < 1 || from > HEAD_LINES || from > lines.length - 2) return lines;
  for (const { text } of lines.slice(0, from)) if (!readCredit(text, found)) furniture.push(text);
  return lines.slice(from);
}
