// Signs that no one sees, and that make the words of a text seen in another order than they stand in, or hide words.

import type { Utf16Span } from '../offsets.ts';
import { direction, hasRightToLeft } from './direction.ts';

export interface MisleadingSign extends Utf16Span {
  /** What to tell the reader; null for a sign that only has to be kept from words outside the text. */
  readonly name: 'direction override' | 'hidden letters' | null;
}

const MISLEADING = /[\u061c\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;
const NONE: readonly MisleadingSign[] = [];

/** Returns them in the order of the text. */
export function misleadingSigns(text: string): readonly MisleadingSign[] {
  if (!MISLEADING.test(text)) return NONE;
  const found: MisleadingSign[] = [];
  let at = 0;
  // Where a paragraph ends, so does all that turns its words.
  for (const paragraph of text.split(/(?<=[\n\r\u2029])/u)) {
    if (MISLEADING.test(paragraph)) for (const sign of signsIn(paragraph)) found.push(moved(sign, at));
    at += paragraph.length;
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Returns the words without them, so that no program can show them in another order than they stand in. */
export function inPlainOrder(text: string): string {
  const signs = misleadingSigns(text);
  if (signs.length === 0) return text;
  return (
    signs.map(({ from }, index) => text.slice(signs[index - 1]?.to ?? 0, from)).join('') + text.slice(signs.at(-1)?.to)
  );
}

function moved({ from, to, name }: MisleadingSign, by: number): MisleadingSign {
  return { from: from + by, to: to + by, name };
}

function signsIn(paragraph: string): MisleadingSign[] {
  return [...turningSigns(paragraph), ...needlessMarks(paragraph), ...hiddenLetters(paragraph)];
}

/** Which direction each gives to the words behind it; `own` is that of their first letter, `letters` each letter's place. */
const GIVES = new Map<string, 'ltr' | 'rtl' | 'own' | 'letters'>([
  ['\u202a', 'ltr'],
  ['\u202b', 'rtl'],
  ['\u202d', 'letters'],
  ['\u202e', 'letters'],
  ['\u2066', 'ltr'],
  ['\u2067', 'rtl'],
  ['\u2068', 'own'],
]);
const ENDS_ISOLATE = '\u2069';
const TURNING_OR_LETTER = /[\u202a-\u202e\u2066-\u2069]|\p{L}/gu;

interface Stretch {
  readonly from: number;
  to: number | null;
  readonly gives: 'ltr' | 'rtl' | 'own' | 'letters';
  readonly isIsolate: boolean;
  /** The direction of its first letter. */
  first: 'ltr' | 'rtl' | null;
}

/** Embeddings and isolates (UAX #9) that end nowhere, or contradict their own words; all overrides. */
function turningSigns(paragraph: string): MisleadingSign[] {
  const { stretches, strayEnds } = stretchesOf(paragraph);
  const base = direction(paragraph);
  return [
    ...strayEnds.map((from) => oneSign(from, null)),
    ...stretches.flatMap((stretch) => {
      const isPlain = saysTheSame(stretch, base);
      if (isPlain && stretch.to !== null) return [];
      const begins = oneSign(stretch.from, isPlain ? null : 'direction override');
      return stretch.to === null ? [begins] : [begins, oneSign(stretch.to, null)];
    }),
  ];
}

/** Whether the words alone would be read in this direction. Figures are, in the direction of their line; those of a telephone number always from left to right. */
function saysTheSame({ gives, first }: Stretch, base: 'ltr' | 'rtl'): boolean {
  if (gives === 'letters') return false;
  if (gives === 'own') return true;
  return first === null ? gives === 'ltr' || base === 'rtl' : gives === first;
}

function stretchesOf(paragraph: string): { stretches: Stretch[]; strayEnds: number[] } {
  const stretches: Stretch[] = [];
  const strayEnds: number[] = [];
  const open: Stretch[] = [];
  let isolates = 0;
  for (const { 0: sign, index } of paragraph.matchAll(TURNING_OR_LETTER)) {
    const gives = GIVES.get(sign);
    if (gives !== undefined) {
      const isIsolate = sign > '\u202e';
      const stretch = { from: index, to: null, gives, isIsolate, first: null };
      stretches.push(stretch);
      open.push(stretch);
      if (isIsolate) isolates++;
    } else if (sign === ENDS_ISOLATE && isolates > 0) {
      while (open.at(-1)?.isIsolate === false) open.pop();
      isolates--;
      (open.pop() as Stretch).to = index;
    } else if (sign === '\u202c' && open.at(-1)?.isIsolate === false) (open.pop() as Stretch).to = index;
    else if (sign === '\u202c' || sign === ENDS_ISOLATE) strayEnds.push(index);
    else for (let at = open.length - 1; open[at]?.first === null; at--) (open[at] as Stretch).first = direction(sign);
  }
  return { stretches, strayEnds };
}

/** Marks of the direction from right to left in a paragraph without such a letter, where they can only turn figures: “3-1” to “1-3”. */
function needlessMarks(paragraph: string): MisleadingSign[] {
  if (hasRightToLeft(paragraph)) return [];
  return [...paragraph.matchAll(/[\u061c\u200f]/gu)].map(({ index }) => oneSign(index, 'direction override'));
}

/** Letters without a shape (tags), other than those that name the country of a flag. */
function hiddenLetters(paragraph: string): MisleadingSign[] {
  const runs = paragraph.matchAll(
    /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}|([\u{e0000}-\u{e007f}]+)/gu,
  );
  return [...runs].flatMap(({ 1: hidden, index }) =>
    hidden === undefined ? [] : [{ from: index, to: index + hidden.length, name: 'hidden letters' as const }],
  );
}

function oneSign(from: number, name: MisleadingSign['name']): MisleadingSign {
  return { from, to: from + 1, name };
}
