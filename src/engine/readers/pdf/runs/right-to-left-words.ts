/** The glyphs of a page in a right-to-left script → its words, each in reading order. */
import { across, along, type Glyph, sizeOf } from '../drawing/glyph.ts';
import type { Item } from '../run.ts';
import { hasRightToLeft, isDrawnBackwards, isMirrored } from './right-to-left.ts';

/** In units of the type's height. */
const WORD_GAP = 0.2;
/** In a line whose spaces are drawn. */
const LETTER_GAP = 0.4;
const ONE_LINE = 0.35;
const ONE_WORD = 1.2;
const ONE_PLACE = 0.08;
/** In letters. */
const LONGEST_LINE = 200;

/** A letter with the marks above and below it. */
interface Letter extends Glyph {
  readonly marks: string;
}

export function rightToLeftWords(glyphs: readonly Glyph[]): Item[] {
  return linesOf(withMarks(glyphs)).flatMap((line) => wordsOf(line).map(itemOf));
}

/**
 * A mark is drawn before its letter if letters are drawn in visual order, from left to right, and after it in reading
 * order.
 */
function withMarks(glyphs: readonly Glyph[]): Letter[] {
  const isMark = ({ text }: Glyph) => /^\p{M}+$/u.test(text);
  const letters = glyphs.filter((glyph) => !isMark(glyph)).map((glyph) => ({ ...glyph, marks: '' }));
  if (letters.length === glyphs.length) return letters;
  const marks = letters.map(() => '');
  const areBefore = areDrawnAsTheyStand(letters);
  let drawn = 0;
  for (const glyph of glyphs) {
    const at = areBefore ? drawn : drawn - 1;
    if (!isMark(glyph)) drawn++;
    else if (marks[at] !== undefined) marks[at] = areBefore ? glyph.text + marks[at] : marks[at] + glyph.text;
  }
  return letters.map((letter, i) => ({ ...letter, marks: marks[i] ?? '' }));
}

function areDrawnAsTheyStand(letters: readonly Letter[]): boolean {
  const shaped = letters.filter(({ text }) => hasRightToLeft(text));
  const steps = shaped.slice(1).map((letter, i) => along(letter) - along(shaped[i] ?? letter));
  const short = steps.filter((step, i) => Math.abs(step) < sizeOf(shaped[i] as Letter) * 2);
  if (short.filter((step) => step > 0).length < short.length / 2) return false;
  return !isDrawnBackwards(linesOf(letters).flatMap((line) => wordsOf(line).map((word) => ({ text: textOf(word) }))));
}

/**
 * Glyphs drawn one after the other at about one height, from left to right; those drawn twice, slightly offset, once.
 */
function linesOf(letters: readonly Letter[]): Letter[][] {
  const lines: Letter[][] = [];
  for (const letter of letters) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (!line || !last || !isOnLine(letter, last)) lines.push([letter]);
    else if (!line.slice(-LONGEST_LINE).some((other) => isDouble(letter, other))) line.push(letter);
  }
  return lines.map((line) => line.sort((a, b) => along(a) - along(b)));
}

function isOnLine(letter: Letter, last: Letter): boolean {
  const isSameType = letter.type.every((value, i) => value === last.type[i]);
  const reach = sizeOf(last) * (isJoined(letter, last) || isJoined(last, letter) ? ONE_WORD : ONE_LINE);
  return isSameType && Math.abs(across(letter) - across(last)) <= reach;
}

/** Letters of one word may climb, as in Nastaliq. */
function isJoined(left: Letter, right: Letter): boolean {
  const gap = gapTo(left, right);
  return gap < LETTER_GAP && gap > -ONE_WORD && [left, right].every((each) => kindOf(each) === 'right-to-left');
}

function isDouble(letter: Letter, other: Letter): boolean {
  return letter.text === other.text && Math.abs(along(letter) - along(other)) < sizeOf(letter) * ONE_PLACE;
}

/** Letters without a gap that run one way; spaces and punctuation are words of their own. */
function wordsOf(line: readonly Letter[]): Letter[][] {
  const words: Letter[][] = [];
  const most = line.some((letter) => kindOf(letter) === 'space') ? LETTER_GAP : WORD_GAP;
  for (const letter of line) {
    const word = words.at(-1);
    const last = word?.at(-1);
    const isAlike = last && kindOf(letter) !== 'other' && kindOf(last) === kindOf(letter);
    if (word && isAlike && gapTo(last, letter) <= most) word.push(letter);
    else words.push([letter]);
  }
  return words;
}

/** In units of the type's height. */
function gapTo(left: Letter, right: Letter): number {
  return (along(right) - along(left) - left.width) / sizeOf(left);
}

type Kind = 'right-to-left' | 'left-to-right' | 'number' | 'space' | 'other';

function kindOf({ text, isSaid }: Letter): Kind {
  if (text.trim() === '') return 'space';
  if (hasRightToLeft(text)) return 'right-to-left';
  if (/\p{L}/u.test(text)) return 'left-to-right';
  if (/\p{N}/u.test(text)) return 'number';
  // Its glyph differs from its text because it is mirrored, as in right-to-left words.
  return isSaid && isMirrored(text) ? 'right-to-left' : 'other';
}

/** At the height of its left end: if letters climb, the last one is on the line. */
function itemOf(word: readonly Letter[]): Item {
  const [first] = word as readonly [Letter];
  const last = word.at(-1) ?? first;
  const isRightToLeft = kindOf(first) === 'right-to-left';
  return {
    str: textOf(word),
    dir: isRightToLeft ? 'rtl' : 'ltr',
    transform: [...first.type, first.x, first.y],
    width: along(last) + last.width - along(first),
    height: sizeOf(first),
    fontName: first.font,
    isSaid: true,
  };
}

function textOf(word: readonly Letter[]): string {
  const isRightToLeft = word.some((letter) => kindOf(letter) === 'right-to-left');
  return (isRightToLeft ? [...word].reverse() : word).map(({ text, marks }) => text + marks).join('');
}
