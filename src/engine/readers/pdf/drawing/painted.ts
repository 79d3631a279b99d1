/** What is painted on a page beside its letters: areas, which may hide letters or lie beneath them, and thin lines. */
import { type Box, boxAround, isArea, pointIn, shared, transformed } from '../geometry/box.ts';
import { type Matrix, numberOf } from '../geometry/matrix.ts';
import { COORDINATES } from '../geometry/path.ts';
import { brightnessOf } from './colour.ts';

/** An area that is filled after as many letters as `after` says. */
export interface Area {
  readonly after: number;
  readonly box: Box;
  /** "#rrggbb" if all of the box has it; null if that is not known, as of pictures, shadings and curves. */
  readonly colour: string | null;
  /** Nothing below is seen through it. */
  readonly isOpaque: boolean;
}

type Point = readonly [number, number];

/** Level or upright. */
export interface Line {
  readonly from: Point;
  readonly to: Point;
  /** How bright it is on paper, from 0 (black) to 1; null if that is not known. */
  readonly brightness: number | null;
}

export interface Painted {
  readonly areas: Area[];
  readonly lines: Line[];
  /** Around thin strokes that are neither level nor upright: parts of letters, if these are drawn by lines. */
  readonly strokes: Box[];
}

/** With what a path is painted. */
interface Brush {
  readonly ctm: Matrix;
  readonly clip: Box | null;
  readonly colour: string | null;
  /** Nothing below is seen through it, and all of its path within the clip is painted. */
  readonly isOpaque: boolean;
  readonly alpha: number;
  readonly lineColour: string | null;
  readonly lineAlpha: number;
  readonly lineWidth: number;
}

/** Maps and drawings have more: what is hidden on them is not looked for. */
export const MOST_AREAS = 5000;
const MOST_LINES = 5000;
/** In points: what is thinner is a line. */
const THIN = 3;
const MOVE = 0;
const CURVES: ReadonlySet<number> = new Set([2, 3]);

/** A path has no more rectangles side by side, unless it is a drawing. */
const MOST_PARTS = 200;

/** Points between straight lines; one with curves has no points that matter. */
interface SubPath {
  readonly points: Point[];
  isCurved: boolean;
}

export function fillPath(data: unknown, brush: Brush, after: number, painted: Painted): void {
  const paths = pathsOf(data, brush.ctm);
  // One within another makes a frame.
  const isFrame =
    paths.length > 1 && (paths.length > MOST_PARTS || haveShared(paths.map(({ points }) => boxAround(points))));
  for (const path of paths) {
    const box = boxAround(path.points);
    const sides = [box.right - box.left, box.top - box.bottom] as const;
    if (Math.min(...sides) < THIN)
      addLine(painted, { ...lineAlong(box), brightness: brightnessOf(brush.colour, brush.alpha) });
    if (Math.max(...sides) < THIN || Math.min(...sides) === 0) continue;
    const isKnown = !isFrame && isRectangle(path, box);
    addArea(painted, {
      after,
      box: brush.clip ? shared(box, brush.clip) : box,
      colour: isKnown && brush.isOpaque ? brush.colour : null,
      isOpaque: isKnown && brush.isOpaque && brush.colour !== null,
    });
  }
}

function haveShared(boxes: readonly Box[]): boolean {
  return boxes.some((box, i) => boxes.slice(0, i).some((other) => isArea(shared(box, other))));
}

/** Whether all of the box around a path is within it. */
export function isBox(data: unknown, ctm: Matrix): boolean {
  const [path, more] = pathsOf(data, ctm);
  return path !== undefined && more === undefined && isRectangle(path, boxAround(path.points));
}

export function strokePath(data: unknown, brush: Brush, after: number, painted: Painted): void {
  const brightness = brightnessOf(brush.lineColour, brush.lineAlpha);
  const thickness = brush.lineWidth * Math.hypot(brush.ctm[0], brush.ctm[1]);
  for (const path of pathsOf(data, brush.ctm)) {
    if (thickness >= THIN) {
      const { left, bottom, right, top } = boxAround(path.points);
      const half = thickness / 2;
      const box = { left: left - half, bottom: bottom - half, right: right + half, top: top + half };
      addArea(painted, { after, box, colour: null, isOpaque: false });
      continue;
    }
    const lines = path.isCurved
      ? []
      : path.points.slice(1).map((to, i) => ({ from: path.points[i] ?? to, to, brightness }));
    for (const line of lines) addLine(painted, line);
    if (!lines.some(isStraight) && painted.strokes.length < MOST_LINES) painted.strokes.push(boxAround(path.points));
  }
}

export function addArea(painted: Painted, area: Area): void {
  if (painted.areas.length <= MOST_AREAS) painted.areas.push(area);
}

/** In points: shorter lines are parts of a drawing. */
const SHORTEST = 2;
const LEVEL = 0.5;

/** Level or upright ones, as beside words. */
function addLine(painted: Painted, line: Line): void {
  if (isStraight(line) && painted.lines.length < MOST_LINES) painted.lines.push(line);
}

function isStraight({ from, to }: Line): boolean {
  const [width, height] = [Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])];
  return Math.min(width, height) < LEVEL && Math.max(width, height) >= SHORTEST;
}

function lineAlong({ left, bottom, right, top }: Box): Pick<Line, 'from' | 'to'> {
  const [x, y] = [(left + right) / 2, (bottom + top) / 2];
  return right - left >= top - bottom ? { from: [left, y], to: [right, y] } : { from: [x, bottom], to: [x, top] };
}

/** In points. */
const EXACT = 0.05;

/** Its corners are those of the box around it. */
function isRectangle({ points, isCurved }: SubPath, box: Box): boolean {
  const at = (value: number, ends: readonly number[]) => ends.findIndex((end) => Math.abs(value - end) < EXACT);
  const corners = points.map(([x, y]) => [at(x, [box.left, box.right]), at(y, [box.bottom, box.top])] as const);
  const areCorners = corners.every(([x, y]) => x >= 0 && y >= 0);
  const isUpright = corners.every(([x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length] ?? [x, y];
    return (x === nextX) !== (y === nextY) || (i >= 3 && x === nextX && y === nextY);
  });
  return !isCurved && (points.length === 4 || points.length === 5) && areCorners && isUpright;
}

function pathsOf(data: unknown, ctm: Matrix): SubPath[] {
  if (!(data instanceof Float32Array)) return [];
  const paths: SubPath[] = [];
  for (let i = 0; i < data.length; ) {
    const operation = numberOf(data[i]);
    const count = COORDINATES[operation] ?? 0;
    const last = paths.at(-1);
    const path = operation === MOVE || !last ? { points: [], isCurved: false } : last;
    if (path !== last) paths.push(path);
    if (CURVES.has(operation)) path.isCurved = true;
    for (let at = i + 1; at < i + count; at += 2)
      path.points.push(pointIn(ctm, numberOf(data[at]), numberOf(data[at + 1])));
    i += count + 1;
  }
  return paths.filter(({ points }) => points.length > 1);
}

/** The square in which pdf.js leaves out a picture. */
export function pictureSquare(ctm: Matrix): Box {
  return transformed({ left: 0, bottom: 0, right: 1, top: 1 }, ctm);
}
