/** Runs of one line in reading order, for right-to-left scripts. */

import type { Run } from '../run.ts';
import { asOne, isClose } from './joined-runs.ts';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LETTERS = new RegExp(`(?=[\\p{L}\\p{M}])${RIGHT_TO_LEFT.source}`, 'gu');
/** Letters found only at the end of words: teh marbuta, alef maksura, and the final forms of Hebrew. */
const AT_END = /[\u0629\u0649\u05da\u05dd\u05df\u05e3\u05e5]/;

export function hasRightToLeft(text: string): boolean {
  return rightToLeftLetters(text) > 0;
}

export function rightToLeftLetters(text: string): number {
  return text.match(LETTERS)?.length ?? 0;
}

const PAIRS = ['()', '[]', '{}', '«»', '‹›', '<>'];
const MIRRORED = new Map(
  PAIRS.flatMap(([open = '', close = '']) => [
    [open, close],
    [close, open],
  ]),
);

export function isMirrored(text: string): boolean {
  return MIRRORED.has(text);
}

/** The letters of a page or a line, in both directions. */
function isMostlyRightToLeft(runs: readonly Run[]): boolean {
  const letters = runs.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  const shaped = runs.reduce((sum, run) => sum + (run.isRightToLeft ? rightToLeftLetters(run.text) : 0), 0);
  return shaped > 0 && shaped >= letters * 0.5;
}

/** How a page is written. */
export interface Writing {
  readonly isRightToLeft: boolean;
  /** Its brackets are named by their glyphs: an opening bracket from right to left looks like a closing one. */
  readonly isMirrored: boolean;
}

/** `lines` from left to right. */
export function writingOf(lines: readonly (readonly Run[])[]): Writing {
  const isRightToLeft = isMostlyRightToLeft(lines.flat());
  const asDrawn = { isRightToLeft, isMirrored: false };
  const turned = lines
    .filter((line) => line.some((run) => run.isRightToLeft))
    .map((line) => {
      const brackets = [...unitsOf(line, asDrawn)]
        .reverse()
        .flatMap(({ direction, runs }) =>
          direction === 'rtl' ? runs.filter(({ isRightToLeft, text }) => !isRightToLeft && isMirrored(text)) : [],
        );
      return brackets.map(({ text }) => PAIRS.some(([open]) => open === text));
    });
  const score = turned.flatMap((opens) => opens.slice(1).map((isOpen, i) => Number(opens[i]) - Number(isOpen)));
  return { isRightToLeft, isMirrored: score.reduce((sum, each) => sum + each, 0) < 0 };
}

/** `runs` of one line from left to right; what is read from left to right within it is one. */
export function inReadingOrder(runs: readonly Run[], writing: Writing): readonly Run[] {
  const isOnlyNumbers = writing.isRightToLeft && !runs.some(({ text }) => /\p{L}/u.test(text));
  if (!isOnlyNumbers && !runs.some((run) => run.isRightToLeft)) return runs;
  const units = unitsOf(runs, writing).map((unit) =>
    unit.direction === 'rtl' && writing.isMirrored ? { ...unit, runs: unit.runs.map(mirrored) } : unit,
  );
  const isRightToLeft = writing.isRightToLeft || isMostlyRightToLeft(runs);
  if (isRightToLeft) return units.reverse().flatMap((unit) => asOne(unit.runs));
  return phrasesOf(units).flatMap((unit) => asOne(unit.runs));
}

function mirrored(run: Run): Run {
  return run.isRightToLeft ? run : { ...run, text: MIRRORED.get(run.text) ?? run.text };
}

type Direction = 'rtl' | 'ltr' | 'number';

/** Drawn in visual order from left to right, or a right-to-left word. */
interface Unit {
  readonly direction: Direction;
  readonly runs: Run[];
}

function unitsOf(drawn: readonly Run[], writing: Writing): Unit[] {
  const isRightToLeft = writing.isRightToLeft || isMostlyRightToLeft(drawn);
  const runs = withWholeNumbers(drawn);
  const directions = directionsOf(runs, isRightToLeft ? 'rtl' : 'ltr');
  const units: Unit[] = [];
  for (const [i, run] of runs.entries()) {
    const direction = directions[i] ?? 'ltr';
    const unit = units.at(-1);
    if (unit && direction === 'ltr' && unit.direction === 'ltr') unit.runs.push(run);
    else units.push({ direction, runs: [run] });
  }
  return units;
}

/** Adjacent right-to-left words in a left-to-right line. */
function phrasesOf(units: readonly Unit[]): Unit[] {
  const phrases: Unit[] = [];
  for (const unit of units) {
    const last = phrases.at(-1);
    if (unit.direction === 'ltr' || !last || last.direction === 'ltr') phrases.push(unit);
    else phrases[phrases.length - 1] = { direction: 'rtl', runs: [...asOne(unit.runs), ...last.runs] };
  }
  return phrases;
}

/** Inverts Unicode's bidirectional algorithm: each run is a word, a number, a space or a sign. */
function directionsOf(runs: readonly Run[], base: 'rtl' | 'ltr'): Direction[] {
  const other = base === 'rtl' ? 'ltr' : 'rtl';
  const own = runs.map(ownDirection);
  const ownSides = sidesOf(own);
  const withNumbers = own.map((direction, i) => {
    if (direction !== 'number') return direction;
    const sides = ownSides[i] ?? [];
    if (base === 'rtl') return sides.includes('ltr') ? 'ltr' : 'number';
    return sides.every((side) => side === 'rtl') ? 'number' : 'ltr';
  });
  const settledSides = sidesOf(withNumbers);
  const settled = withNumbers.map((direction, i): Direction => {
    if (direction !== null) return direction;
    const sides = settledSides[i] ?? [];
    return sides.includes(other) && sides.every((side) => side === other || side === 'number') ? other : base;
  });
  return base === 'rtl' ? withClosed(runs, settled) : settled;
}

type Sides = readonly (Direction | null)[];

/** The nearest neighbours of each on its left and right. */
function sidesOf(directions: readonly (Direction | null)[]): Sides[] {
  const left = lastBefore(directions);
  const right = lastBefore([...directions].reverse()).reverse();
  return directions.map((_, i) => [left[i] ?? null, right[i] ?? null]);
}

function lastBefore(directions: readonly (Direction | null)[]): (Direction | null)[] {
  let last: Direction | null = null;
  return directions.map((direction) => {
    const before = last;
    last = direction ?? last;
    return before;
  });
}

function ownDirection({ text, isRightToLeft }: Run): Direction | null {
  if (isRightToLeft) return 'rtl';
  if (/\p{L}/u.test(text)) return 'ltr';
  return /\p{N}/u.test(text) ? 'number' : null;
}

/** "4,500" and "12/3" are one number; in Hebrew, unlike Arabic, so are "10%" and "$10". */
function withWholeNumbers(runs: readonly Run[]): Run[] {
  const isHebrew = runs.some(({ text }) => HEBREW.test(text)) && !runs.some(({ text }) => ARABIC.test(text));
  const isSign = (at: number) => isHebrew && SIGN.test(runs[at]?.text ?? '');
  const areClose = (at: number) => isClose(runs[at - 1] as Run, runs[at] as Run);
  const whole: Run[] = [];
  for (let i = 0; i < runs.length; ) {
    const first = isSign(i) && isNumber(runs[i + 1]) && areClose(i + 1) ? i + 1 : i;
    let end = first + 1;
    while (isNumber(runs[first]) && isMarkInNumber(runs, end)) end += 2;
    if (isNumber(runs[first]) && isSign(end) && areClose(end)) end++;
    whole.push(...asOne(runs.slice(i, end)));
    i = end;
  }
  return whole;
}

const HEBREW = /[\u05d0-\u05ea]/;
const ARABIC = /[\u0600-\u08ff]/;
const SIGN = /^[%‰€$£¥₪°]$/;

function isMarkInNumber(runs: readonly Run[], at: number): boolean {
  const [before, mark, after] = [runs[at - 1], runs[at], runs[at + 1]];
  if (!before || !mark || !after || !/^[.,:/\u066b\u066c]$/u.test(mark.text)) return false;
  return isNumber(after) && isClose(before, mark) && isClose(mark, after);
}

function isNumber(run: Run | undefined): boolean {
  return run !== undefined && ownDirection(run) === 'number';
}

/** A bracket goes with its counterpart: "ABC (2024)". */
function withClosed(runs: readonly Run[], directions: readonly Direction[]): Direction[] {
  const result = [...directions];
  for (const [i, { text }] of runs.entries()) {
    const open = PAIRS.find(([, close]) => close === text)?.[0];
    if (open === undefined || result[i] !== 'rtl' || result[i - 1] !== 'ltr') continue;
    let at = i - 1;
    while (at >= 0 && result[at] === 'ltr' && runs[at]?.text !== open && runs[at]?.text !== text) at--;
    if (result[at] === 'ltr' && runs[at]?.text === open) result[i] = 'ltr';
  }
  return result;
}

/**
 * Text drawn left to right in reading order, by programs that do not know the script: its words then begin with letters
 * found only at the end.
 */
export function isDrawnBackwards(runs: readonly Pick<Run, 'text'>[]): boolean {
  let begun = 0;
  let ended = 0;
  for (const { text } of runs) {
    for (const word of text.replace(/\p{M}/gu, '').split(/\s+/u)) {
      if (word.length < 2 || rightToLeftLetters(word) === 0) continue;
      if (AT_END.test(word[0] ?? '')) begun++;
      if (AT_END.test(word.at(-1) ?? '')) ended++;
    }
  }
  return begun > ended;
}

/** Undoes the reordering of text that already was in reading order. */
export function drawnForwards(run: Run): Run {
  if (!run.isRightToLeft) return run;
  const letters = run.text.match(/\P{M}\p{M}*/gu) ?? [];
  return { ...run, text: letters.reverse().join(''), isRightToLeft: false };
}
