/** Colours as pdf.js has them: "#rrggbb". */

/** Of 255: colours no further apart are one to the eye. */
const SAME_COLOUR = 6;

export const PAPER = '#ffffff';
/** What is darker than this is black. */
export const BLACK = 0.2;

export function isAlike(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [partsOf(one), partsOf(other)];
  return a.every((part, i) => Math.abs(part - (b[i] ?? 0)) <= SAME_COLOUR);
}

/** How bright a colour is on white paper, from 0 (black) to 1; null for a colour that is not known. */
export function brightnessOf(colour: string | null, alpha: number): number | null {
  if (colour === null) return null;
  const [red = 0, green = 0, blue = 0] = partsOf(colour);
  return 1 - alpha * (1 - (0.3 * red + 0.59 * green + 0.11 * blue) / 255);
}

function partsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
