/** The articles of a press review without markup: each below its paper, its day and its headline, or above the first two. */
import { agenciesIn } from '../../../text/speech/agencies.ts';
import { isPaper } from '../bylines/author-beside-paper.ts';
import { isBareName, startsByline } from '../bylines/byline-words.ts';
import {
  bare,
  type Clipping,
  type DayLine,
  dayLine,
  isProse,
  isTitle,
  LEAST_STORY,
  LINE_LENGTH,
  numberless,
  paragraphsOf,
  sizeOf,
  withoutLabel,
} from './clipping-lines.ts';
import { footedClippings } from './footed-clippings.ts';
import { labelledLine } from './head-labels.ts';
import { endsSentence, type Line } from './plain-text.ts';

const LONGEST_PAPER = 50;
const LINES_BELOW = 4;
/** The share of the text that may precede the first head, such as a greeting or a table of contents. */
const MOST_BEFORE = 0.25;

/** Null if the text is one article. */
export function clippingsIn(given: readonly Line[]): Clipping[] | null {
  const lines = given.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const days = lines.map(({ text }) => dayLine(text));
  const footed = footedClippings(lines, days);
  if (footed) return footed;
  const heads = lines.flatMap((_, i) => headAt(lines, days, i) ?? []);
  return clippingsUnder(heads, lines) ?? clippingsUnder(heads.filter(isSure), lines);
}

const isSure = ({ isSure }: Head): boolean => isSure;

function clippingsUnder(heads: readonly Head[], lines: readonly Line[]): Clipping[] | null {
  const place = PLACES.find((each) => heads.every((head) => head[each] !== null));
  if (heads.length < 2 || place === undefined) return null;
  if (heads.filter(isSure).length < heads.length / (place === 'inside' ? 1 : 2)) return null;
  const starts = heads.map(({ above, top }) => (place === 'above' ? (above ?? top) : top));
  const before = lines.slice(0, starts[0]);
  const stories = heads.map(({ story }, i) => lines.slice(story, starts[i + 1]));
  if (before.some(isProse) && heads.every(({ paper }) => isAgency(paper))) return null;
  if (sizeOf(before) > sizeOf(lines) * MOST_BEFORE || stories.some((story) => sizeOf(story) < LEAST_STORY)) return null;
  return heads.map((head, i) => {
    const own = { lines, from: starts[i] ?? 0, end: starts[i + 1] ?? lines.length };
    const { furniture, ...clipping } = clippingOf(head, place, own, i + 1);
    return { ...clipping, furniture: i === 0 ? [...paragraphsOf(before), ...furniture] : furniture };
  });
}

/** Behind the beginning of a story, a line with an agency and a day is a picture's. */
const isAgency = (paper: string): boolean => !isPaper(paper) && agenciesIn(paper).length > 0;

interface Stretch {
  readonly lines: readonly Line[];
  readonly from: number;
  readonly end: number;
}

function clippingOf(
  head: Head,
  place: (typeof PLACES)[number],
  { lines, from, end }: Stretch,
  number: number,
): Clipping {
  const headline = place === 'inside' ? null : head[place];
  const title = headline === null ? head.inside : lines[headline]?.text;
  const isName = ({ text }: Line, at: number) =>
    ![headline, head.name].includes(from + at) && isBareName(text) && !startsByline(text);
  const author = lines.slice(from, head.story).findIndex(isName);
  const byline = head.byline ?? (author < 0 ? null : (lines[from + author]?.text ?? null));
  const about = [head.name, head.day, from + author].filter((at) => at >= from && at !== headline);
  const isIn = (places: readonly (number | null)[], at: number) => places.includes(from + at);
  const own = lines.slice(from, end);
  return {
    found: [
      { field: 'title', value: numberless(title ?? '', number), from: 'the headline beside the paper’s name' },
      { field: 'source', value: head.paper, from: 'the paper’s name beside the day' },
      ...(byline === null ? [] : [{ field: 'byline', value: byline, from: 'the name beside them' } as const]),
    ],
    day: lines[head.day]?.text ?? '',
    paragraphs: paragraphsOf(own.filter((_, at) => !isIn([...about, headline], at))),
    furniture: paragraphsOf(own.filter((_, at) => isIn(about, at))),
  };
}

/** Where a headline may be: another line, or beside the paper's name. */
const PLACES = ['above', 'below', 'inside'] as const;

/** Numbers of lines, except where the headline is in the same line. */
interface Head {
  readonly paper: string;
  readonly byline: string | null;
  /** It is certain to be a paper: it is called one, or a page is given. */
  readonly isSure: boolean;
  readonly day: number;
  /** The line with the paper. */
  readonly name: number;
  readonly top: number;
  readonly above: number | null;
  readonly below: number | null;
  readonly inside: string | null;
  readonly story: number;
}

function headAt(lines: readonly Line[], days: readonly (DayLine | null)[], day: number): Head | null {
  const text = (i: number) => (lines[i]?.text ?? '').slice(0, 2 * LINE_LENGTH);
  const line = days[day];
  const story = line ? storyBelow(lines, days, day) : null;
  if (!line || story === null) return null;
  const isBeside = (i: number) => lines[i]?.block === lines[day]?.block && isTitle(withoutLabel(text(i)));
  const beside = [day - 1, day + 1].filter((i) => isPaper(withoutLabel(text(i))));
  const others = [day - 1, ...(day + 2 < story ? [day + 1] : [])].filter(isBeside);
  const [name = day] = line.paper === '' ? [...beside, ...others] : [];
  const paper = name === day ? line.paper : bare(withoutLabel(text(name)));
  if (paper.length > LONGEST_PAPER || !/\p{L}{2}/u.test(paper)) return null;
  const [top, bottom] = [Math.min(name, day), Math.max(name, day)];
  const isName = (i: number) => startsByline(text(i)) || isBareName(text(i));
  const above = isName(top - 1) ? top - 2 : top - 1;
  const below = isName(bottom + 1) ? bottom + 2 : bottom + 1;
  return {
    paper,
    byline: line.byline,
    isSure: line.hasPage || isPaper(paper) || agenciesIn(paper).length > 0 || labelledLine(text(name)) !== null,
    day,
    name,
    top,
    above: isTitle(text(above)) ? above : null,
    below: below < story && isTitle(text(below)) ? below : null,
    inside: line.headline,
    story,
  };
}

/** A few short lines below the day; null if there are more, or another day among them. */
function storyBelow(lines: readonly Line[], days: readonly (DayLine | null)[], day: number): number | null {
  for (let i = day + 1; i <= day + 1 + LINES_BELOW; i++) {
    const text = lines[i]?.text;
    if (text === undefined || days[i]) return null;
    if (text.length > LINE_LENGTH || (text.length > LINE_LENGTH / 2 && endsSentence(text))) return i;
  }
  return null;
}
