/** One page of a PDF → its runs of letters with their places, upright and from the top left; not yet ordered. */
import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import { drawnLetters, hasSoftHyphens } from '../drawing/drawn-letters.ts';
import { isIllegible, isNonsense, MISSING, readableText } from '../fonts/legibility.ts';
import type { Item, Run } from '../run.ts';
import { isSetApart, spaceMender, withoutLetterSpacing } from './letter-spacing.ts';
import { itemsOf, type Reading } from './page-items.ts';
import { hyphenMender } from './soft-hyphens.ts';

interface PageRuns {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  /** Text at an angle: stamps, marginal notes, axis labels; and what a reader typed beside words. */
  readonly aside: readonly string[];
  /** Letters whose font does not map them. */
  readonly illegible: number;
  /** Some of them are left out or stand as U+FFFD. */
  readonly lacksLetters: boolean;
  /** Some words are blacked out. */
  readonly isBarred: boolean;
}

interface Turned extends Run {
  /** Direction of the letters in quarter turns; null for any other angle. */
  readonly turn: number | null;
}

/** @throws CollateError too-large; whatever pdf.js throws at a broken page */
export async function pageRuns(page: PDFPageProxy, until: number, reading: Reading): Promise<PageRuns> {
  const { items, aside, vertical, ...read } = await itemsOf(page, until, reading);
  const viewport = page.getViewport({ scale: 1 });
  const upright: readonly number[] = viewport.transform;
  const runs: Turned[] = [];
  let illegible = 0;
  let { lacksLetters } = read;
  const areApart = items.some(({ str }) => isSetApart(str));
  const isMended = items.length > 0 && (areApart || (await hasSoftHyphens(page)));
  const drawn = isMended ? await drawnLetters(page) : null;
  const mend = drawn ? hyphenMender(drawn) : (text: string) => text;
  const part = drawn && areApart ? spaceMender(drawn) : (text: string) => text;
  const isSetDown = runsDown(items);
  for (const item of items) {
    const text = readableText(item.isSaid ? item.str : mend(part(item.str)));
    if (isIllegible(item.str)) illegible += item.str.length;
    const isLost = isNonsense(item.str);
    if (isLost || text.includes(MISSING)) lacksLetters = true;
    if (isLost || text !== '' || item.isStruck)
      runs.push(placed(item, isLost ? MISSING : text, upright, isSetDown || vertical.has(item.fontName)));
  }
  const turned = turnedUpright(withoutLetterSpacing(withoutDoubles(runs)), viewport.width, viewport.height);
  return {
    ...turned,
    aside: [...turned.aside, ...aside],
    illegible,
    lacksLetters,
    isBarred: read.isBarred,
  };
}

function placed(item: Item, text: string, upright: readonly number[], isVertical: boolean): Turned {
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = multiplied(upright, item.transform);
  const turn = quarterTurns(a, b);
  const size = Math.hypot(c, d) || Math.hypot(a, b) || 1;
  const common = {
    text,
    size,
    font: item.fontName,
    isRightToLeft: item.dir === 'rtl',
    isStruck: item.isStruck === true,
  };
  // A vertical line is laid on its side here: down becomes right, and the next line to the left becomes the next row.
  if (isVertical) return { ...common, x: f, y: -e, width: item.height, turn: 1 };
  return { ...common, ...turnedBack(e, f, turn ?? 0), width: item.width, turn };
}

const LEAST_DOWN = 20;

/**
 * Chinese and Japanese letters one below the other, in a font not marked as vertical: this is how browsers print them.
 */
function runsDown(items: readonly Item[]): boolean {
  let [down, across] = [0, 0];
  for (const [i, item] of items.entries()) {
    const next = items[i + 1];
    if (!next || !/^[\u3001-\u30ff\u3400-\u9fff]$/.test(item.str)) continue;
    const [size = 0, , , , x = 0, y = 0] = item.transform;
    const [right, below] = [(next.transform[4] ?? 0) - x, y - (next.transform[5] ?? 0)];
    const isStep = (step: number) => step > size * 0.5 && step < size * 2;
    if (Math.abs(right) < size * 0.3 && isStep(below)) down++;
    if (Math.abs(below) < size * 0.3 && isStep(right)) across++;
  }
  return down >= LEAST_DOWN && down > across * 4;
}

function multiplied(m: readonly number[], n: readonly number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [A = 1, B = 0, C = 0, D = 1, E = 0, F = 0] = n;
  return [a * A + c * B, b * A + d * B, a * C + c * D, b * C + d * D, a * E + c * F + e, b * E + d * F + f];
}

function quarterTurns(a: number, b: number): number | null {
  const turns = Math.atan2(b, a) / (Math.PI / 2);
  const whole = Math.round(turns);
  return Math.abs(turns - whole) < 0.06 ? (whole + 4) % 4 : null;
}

/** The place as seen when the page is turned so that these letters are upright. */
function turnedBack(x: number, y: number, turn: number): { x: number; y: number } {
  if (turn === 1) return { x: y, y: -x };
  if (turn === 2) return { x: -x, y: -y };
  return turn === 3 ? { x: -y, y: x } : { x, y };
}

/** The direction of most letters is the page's; text in another direction is secondary. */
function turnedUpright(
  runs: readonly Turned[],
  width: number,
  height: number,
): Pick<PageRuns, 'width' | 'height' | 'runs' | 'aside'> {
  const letters = [0, 0, 0, 0];
  for (const { turn, text } of runs) if (turn !== null) letters[turn] = (letters[turn] ?? 0) + text.length;
  const most = letters.indexOf(Math.max(...letters));
  const isSideways = most % 2 === 1;
  const [left, top] = [most === 2 ? -width : most === 3 ? -height : 0, most === 1 ? -width : most === 2 ? -height : 0];
  return {
    width: isSideways ? height : width,
    height: isSideways ? width : height,
    runs: runs
      .filter(({ turn }) => turn === most)
      .map(({ turn: _, ...run }) => ({ ...run, x: run.x - left, y: run.y - top })),
    aside: runs.filter(({ turn }) => turn !== most).map(({ text }) => text),
  };
}

/** Programs without a bold font draw letters twice, slightly offset. */
function withoutDoubles(runs: readonly Turned[]): Turned[] {
  const seen = new Map<string, Turned[]>();
  return runs.filter((run) => {
    const same = seen.get(run.text);
    if (!same) {
      seen.set(run.text, [run]);
      return true;
    }
    const reach = run.size * 0.15;
    const isDouble = same
      .slice(-40)
      .some(({ x, y, size }) => Math.abs(x - run.x) < reach && Math.abs(y - run.y) < reach && size < run.size * 1.2);
    if (!isDouble) same.push(run);
    return !isDouble;
  });
}
