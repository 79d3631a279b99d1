/** Upright rectangles of a page, in points. */
import type { Matrix } from './matrix.ts';

export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

export function boxAround(points: readonly (readonly [number, number])[]): Box {
  let [left, bottom, right, top] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return { left, bottom, right, top };
}

export function boxOf([left = 0, bottom = 0, right = 0, top = 0]: Iterable<number>): Box {
  return { left, bottom, right, top };
}

/** Around the corners of a box that is moved, turned and scaled. */
export function transformed({ left, bottom, right, top }: Box, matrix: Matrix): Box {
  const corners = [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
  ] as const;
  return boxAround(corners.map((corner) => pointIn(matrix, ...corner)));
}

export function pointIn([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** What both have in common; its sides are the wrong way round if that is nothing. */
export function shared(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
    top: Math.min(one.top, other.top),
  };
}

export function isArea({ left, bottom, right, top }: Box): boolean {
  return right > left && top > bottom;
}

export function contains({ left, bottom, right, top }: Box, [x, y]: readonly [number, number]): boolean {
  return x >= left && x <= right && y >= bottom && y <= top;
}

export function middleOf({ left, bottom, right, top }: Box): [number, number] {
  return [(left + right) / 2, (bottom + top) / 2];
}
