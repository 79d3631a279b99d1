/** The transformations of a PDF: a b c d e f. */

export type Matrix = readonly [number, number, number, number, number, number];

export const UNTURNED: Matrix = [1, 0, 0, 1, 0, 0];

export function multiplied(m: Matrix, n: Matrix): Matrix {
  const [a, b, c, d, e, f] = m;
  const [A, B, C, D, E, F] = n;
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];
}

/** Level stays level, or becomes upright. */
export function isUpright([a, b, c, d]: Matrix): boolean {
  return (b === 0 && c === 0) || (a === 0 && d === 0);
}

export function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

export function matrixOf(value: unknown): Matrix {
  const given = Array.isArray(value) || value instanceof Float32Array ? [...value] : [];
  return given.length === 6 ? (given.map(numberOf) as unknown as Matrix) : UNTURNED;
}
