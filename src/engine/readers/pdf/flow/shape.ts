/** How the lines of a block are set: their edges, distance and indents, by which paragraphs are told. */
import { endsSentence } from '../../../extract/plain-text/plain-text.ts';
import { middleOf } from './columns.ts';
import { type Line, SAME_EDGE } from './lines.ts';

/** Type of another size: the difference as a share of the larger. */
export const OTHER_TYPE = 0.09;
/** If less is missing at its end, in units of the type's height, a line is not short. */
export const LEAST_SHORT = 3;

export interface Shape {
  readonly start: number;
  readonly end: number;
  readonly pitch: number;
  /** Height of the type of most lines. */
  readonly size: number;
  /** Most lines reach the edge. */
  readonly isJustified: boolean;
  /** How first lines differ from others: `in`; `out` if the others are indented; `ragged` if lines have no edge. */
  readonly indent: 'in' | 'out' | 'ragged';
  readonly isRightToLeft: boolean;
}

/** A few lines may all be exceptions, and say nothing about ordinary lines. */
const FEW_PITCHES = 3;
/** Among as many lines, one that is full ends in mid-sentence, unless each line is a paragraph. */
const MANY_LINES = 12;

export function shapeOf(lines: readonly Line[], isRightToLeft: boolean): Shape {
  const size = middleOf(lines.map((line) => line.size));
  const start = isRightToLeft
    ? Math.max(...lines.map(({ right }) => right))
    : Math.min(...lines.map(({ left }) => left));
  const end = endOf(lines, size, isRightToLeft);
  const close = lines
    .slice(1)
    .map((line, i) => line.y - (lines[i]?.y ?? 0))
    .filter((pitch) => pitch > 0);
  const usual = lowerQuarter(close) ?? size * 1.2;
  const inSentences = lowerQuarter(pitchesInSentences(lines, end)) ?? (lines.length < MANY_LINES ? usual : size * 1.3);
  return {
    start,
    end,
    size,
    isJustified: shareAtEnd(lines, end, size, isRightToLeft) > LEAST_JUSTIFIED,
    pitch: Math.min(Math.max(Math.min(usual, inSentences), size), size * (close.length < FEW_PITCHES ? 1.5 : 2.4)),
    indent: indentOf(
      lines.map((line) => Math.abs(startOf(line, isRightToLeft) - start)),
      size,
    ),
    isRightToLeft,
  };
}

function lowerQuarter(pitches: readonly number[]): number | undefined {
  return [...pitches].sort((a, b) => a - b)[Math.floor(pitches.length * 0.25)];
}

/** Below full lines in mid-sentence: where most paragraphs are one line, most other distances are between paragraphs. */
function pitchesInSentences(lines: readonly Line[], end: number): number[] {
  return lines.slice(1).flatMap((line, i) => {
    const before = lines[i] as Line;
    const isFull = Math.min(Math.abs(end - before.right), Math.abs(end - before.left)) < line.size * LEAST_SHORT;
    const isInSentence = isFull && before.font === line.font && before.size === line.size && !endsSentence(before.text);
    return isInSentence && line.y - before.y >= line.size ? [line.y - before.y] : [];
  });
}

/** With a greater share of lines at their edge, it is not by chance. */
const LEAST_JUSTIFIED = 0.5;

function shareAtEnd(lines: readonly Line[], end: number, size: number, isRightToLeft: boolean): number {
  const reaching = lines.filter(
    ({ left, right }) => Math.abs((isRightToLeft ? left : right) - end) < (size * SAME_EDGE) / 2,
  );
  return reaching.length / lines.length;
}

/** With fewer lines than this sharing an edge, as a share of all, they have none. */
const LEAST_AT_EDGE = 0.35;

/** Where lines end. A title across the page says nothing about the one column below it, if that has an edge of its own. */
function endOf(lines: readonly Line[], size: number, isRightToLeft: boolean): number {
  const outermost = (ends: readonly number[]) => (isRightToLeft ? Math.min(...ends) : Math.max(...ends));
  const endsOf = (some: readonly Line[]) => some.map(({ left, right }) => (isRightToLeft ? left : right));
  const usual = endsOf(lines.filter((line) => line.size < size * (1 + OTHER_TYPE)));
  const common = middleOf(usual);
  if (usual.filter((end) => Math.abs(end - common) < 1).length > usual.length * LEAST_JUSTIFIED) return common;
  const edge = outermost(usual);
  const reaching = usual.filter((end) => Math.abs(end - edge) < size * SAME_EDGE).length;
  return reaching >= usual.length * LEAST_AT_EDGE ? edge : outermost(endsOf(lines));
}

/** `starts`: the distance of each line from the outermost. */
function indentOf(starts: readonly number[], size: number): Shape['indent'] {
  if (starts.length <= 4) return 'in';
  const near = (at: number) => starts.filter((start) => Math.abs(start - at) < size * SAME_EDGE).length;
  const common = starts.reduce((best, start) => (near(start) > near(best) ? start : best), 0);
  if (near(common) < starts.length * LEAST_AT_EDGE) return 'ragged';
  return common > size * SAME_EDGE ? 'out' : 'in';
}

export function startOf(line: Line, isRightToLeft: boolean): number {
  return isRightToLeft ? line.right : line.left;
}
