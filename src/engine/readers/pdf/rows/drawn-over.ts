/**
 * A mark that a program drew first, in another font, into the gap of a run of wide letters: office programs take the
 * quotation marks of Chinese texts from a Latin font. The run is parted where the mark stands.
 */
import type { Run } from '../run.ts';

const WIDE = '[\\u2e80-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\uff00-\\uff60]';
const GAPPED = new RegExp(`${WIDE} (?=${WIDE})`, 'u');
const MARK = /^\p{P}{1,2}$/u;
/** In points. */
const SAME_LINE = 0.5;
/** In widths of a letter. */
const NEAR = 0.3;

export function partedAtMarks(runs: readonly Run[]): readonly Run[] {
  const gapped = runs.filter(({ text }) => GAPPED.test(text));
  if (gapped.length === 0) return runs;
  const marks = runs.filter(({ text }) => MARK.test(text.trim())).slice(0, MOST_MARKS);
  const parts = new Map(gapped.slice(0, MOST_MARKS).map((run) => [run, partedAt(run, marks)]));
  const parted = [...parts].filter(([, { length }]) => length > 1).map(([run]) => run);
  // The way from one mark to the next, which the letters fill.
  const isWay = (run: Run) => run.text.trim() === '' && parted.some((around) => isWithin(run, around));
  return runs.filter((run) => !isWay(run)).flatMap((run) => parts.get(run) ?? [run]);
}

function isWithin({ x, y, width }: Run, around: Run): boolean {
  const isBetween = x > around.x - SAME_LINE && x + width < around.x + around.width + SAME_LINE;
  return Math.abs(y - around.y) <= SAME_LINE && isBetween;
}

/** A page has no more, unless it is made to take long. */
const MOST_MARKS = 400;

function partedAt(run: Run, marks: readonly Run[]): Run[] {
  const inside = marks.filter((mark) => isWithin(mark, run)).toSorted((a, b) => a.x - b.x);
  const pieces = run.text.split(' ');
  if (inside.length === 0 || pieces.length - 1 !== inside.length) return [run];
  const letters = pieces.join('').length;
  const letter = (run.width - inside.reduce((sum, { width }) => sum + width, 0)) / letters;
  const parts: Run[] = [];
  let x = run.x;
  for (const [i, text] of pieces.entries()) {
    const mark = inside[i];
    const width = text.length * letter;
    if (mark && Math.abs(x + width - mark.x) > letter * NEAR) return [run];
    parts.push({ ...run, text, x, width });
    x += width + (mark?.width ?? 0);
  }
  return parts;
}
