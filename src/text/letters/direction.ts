// Reading direction by the first strong character, as for dir=auto in browsers.

import type { Utf16Span } from '../offsets.ts';

const STRONG = /\p{L}/u;
const RIGHT_TO_LEFT =
  /(?=\p{L})[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;

const LETTERS_AND_DIGITS = /[\p{L}\p{N}\p{M}]/u;

/** Left to right if there are no letters. */
export function direction(text: string): 'ltr' | 'rtl' {
  const first = STRONG.exec(text)?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
}

/** Whether any of its letters is written from right to left. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

const RTL = RIGHT_TO_LEFT.source;
const BRACKETS = String.raw`[()\[\]{}]`;
/** A run begins and ends with a letter or figure, takes in signs that are read with a figure, and parts no bracket from its other one. */
function runOf(turned: string, against: string): RegExp {
  const one = `(?!${against}|${BRACKETS}).`;
  const inBrackets = String.raw`\((?:${one})*\)`;
  return new RegExp(`[#$€£¥+\\-−]?${turned}(?:(?:${one}|${inBrackets})*(?:${turned}|${inBrackets}))?[%‰°]*`, 'gsu');
}
const TURNED = {
  rtl: runOf(`(?:(?!${RTL})[\\p{L}\\p{Nd}])`, RTL),
  ltr: runOf(`(?:${RTL})`, `(?!${RTL})\\p{L}`),
};
/** In UTF-16 units: a longer run is one that lines are broken in. */
const LONGEST_TURNED = 24;

/** Returns the short runs of words and figures that go against the direction of a text: cut off at the end of a line, such a run would lose its beginning. */
export function turnedRuns(text: string): Utf16Span[] {
  if (!hasRightToLeft(text)) return [];
  return [...text.matchAll(TURNED[direction(text)])]
    .map(({ index, 0: { length } }) => ({ from: index, to: index + length }))
    .filter(({ from, to }) => to - from <= LONGEST_TURNED);
}

interface FirstRun {
  readonly dir: 'ltr' | 'rtl';
  readonly run: string;
  /** The spaces and signs after it, which belong to neither run. */
  readonly between: string;
  /** From the first letter that runs the other way; empty if none does. */
  readonly rest: string;
}

/** Splits off the words before the first letter that runs the other way. */
export function firstRun(text: string): FirstRun {
  const dir = direction(text);
  let end = 0;
  let at = 0;
  for (const sign of text) {
    if (STRONG.test(sign) && direction(sign) !== dir)
      return { dir, run: text.slice(0, end), between: text.slice(end, at), rest: text.slice(at) };
    at += sign.length;
    if (LETTERS_AND_DIGITS.test(sign)) end = at;
  }
  return { dir, run: text, between: '', rest: '' };
}
