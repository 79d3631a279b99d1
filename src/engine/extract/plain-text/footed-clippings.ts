/** The articles of a press review whose paper and day stand below each story. */
import { isPaper, partsOf } from '../bylines/author-beside-paper.ts';
import { isBareName, startsByline } from '../bylines/byline-words.ts';
import {
  bare,
  type Clipping,
  type DayLine,
  isProse,
  isTitle,
  LEAST_STORY,
  LINE_LENGTH,
  numberless,
  paragraphsOf,
  sizeOf,
  withoutLabel,
} from './clipping-lines.ts';
import { labelledLine } from './head-labels.ts';
import { endsSentence, type Line } from './plain-text.ts';

interface Foot {
  readonly paper: string;
  readonly byline: string | null;
  /** It names a paper by its form, or a page. */
  readonly isOfPaper: boolean;
  /** It is certain to be one: a paper, a label, a page or brackets. */
  readonly isSure: boolean;
  readonly day: number;
  /** The lines of it, half open. */
  readonly top: number;
  readonly end: number;
}

/** `days`: what each line says of a day, if it does. Null unless every story has such a foot: the last line of the text is one. */
export function footedClippings(lines: readonly Line[], days: readonly (DayLine | null)[]): Clipping[] | null {
  const feet = lines.flatMap((_, i) => footAt(lines, days, i) ?? []);
  const last = feet.at(-1);
  if (feet.length < 2 || !last || last.end < lines.length || !feet.every(({ isSure }) => isSure)) return null;
  const first = headlineAbove(lines, lines.findIndex(isProse));
  const starts = feet.map((_, i) => (i === 0 ? first : (feet[i - 1]?.end ?? 0)));
  const isWhole = feet.every(({ top }, i) => {
    const own = lines.slice(starts[i], top);
    return isTitle(own[0]?.text ?? '') && sizeOf(own) >= LEAST_STORY && own.some(isProse);
  });
  if (first < 0 || !isWhole) return null;
  // Charts, letters and speeches have such lines below them too.
  const isNumbered = starts.every((at, i) => numberless(lines[at]?.text ?? '', i + 1) !== lines[at]?.text);
  if (!isNumbered && !feet.some(({ isOfPaper }) => isOfPaper)) return null;
  return feet.map((foot, i) => clippingAbove(foot, lines, starts[i] ?? 0, i));
}

/** A paper with a day behind the end of a story; both may be labelled lines. */
function footAt(lines: readonly Line[], days: readonly (DayLine | null)[], day: number): Foot | null {
  const text = (i: number) => (lines[i]?.text ?? '').slice(0, 2 * LINE_LENGTH);
  const line = days[day];
  if (!line) return null;
  const isSource = (i: number) => labelledLine(text(i))?.field === 'source';
  const name = line.paper === '' ? [day - 1, day + 1].find(isSource) : day;
  if (name === undefined) return null;
  const [top, end] = [Math.min(name, day), Math.max(name, day) + 1];
  const paper = name === day ? line.paper : bare(partsOf(withoutLabel(text(name)))[0] ?? '');
  if (
    !/\p{L}{2}/u.test(paper) ||
    line.headline !== null ||
    !endsSentence(lines[top - 1]?.text.slice(-LINE_LENGTH) ?? '')
  )
    return null;
  const isMarked = name !== day || isSource(day) || /^[([–—-].*[)\]\d]$/u.test(text(day));
  const isOfPaper = line.hasPage || isPaper(paper);
  return { paper, byline: line.byline, isOfPaper, isSure: isMarked || isOfPaper, day, top, end };
}

/** Above the first paragraph, and above its author if that stands between them. */
function headlineAbove(lines: readonly Line[], story: number): number {
  return isAuthor(lines[story - 1]?.text ?? '') ? story - 2 : story - 1;
}

function isAuthor(text: string): boolean {
  return startsByline(text) || isBareName(text);
}

function clippingAbove(
  { paper, byline, day, top, end }: Foot,
  lines: readonly Line[],
  from: number,
  at: number,
): Clipping {
  const below = lines[from + 1]?.text ?? '';
  const name = isBareName(below) && !startsByline(below) ? below : byline;
  const before = at === 0 ? lines.slice(0, from) : [];
  return {
    found: [
      { field: 'title', value: numberless(lines[from]?.text ?? '', at + 1), from: 'the headline above the story' },
      { field: 'source', value: paper, from: 'the paper’s name below the story' },
      ...(name === null ? [] : [{ field: 'byline', value: name, from: 'the name beside them' } as const]),
    ],
    day: lines[day]?.text ?? '',
    paragraphs: paragraphsOf(lines.slice(name === below ? from + 2 : from + 1, top)),
    furniture: paragraphsOf([...before, ...lines.slice(top, end)]),
  };
}
