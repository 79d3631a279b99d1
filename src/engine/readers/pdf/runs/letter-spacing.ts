/**
 * Letterspaced text ("F E R R I E S"): pdf.js inserts a space at each gap, while real spaces are drawn and come as runs
 * of their own.
 */
import { type DrawnLetters, drawnPlaces } from '../drawing/drawn-letters.ts';

/** A line of separated letters, with or without spaces between words: pdf.js writes the same into every gap. */
export function isSetApart(text: string): boolean {
  return /^\S{1,2}(?: \S{1,2}){7,}$/u.test(text) && (text.match(/(?:^| )\S\S(?= |$)/gu)?.length ?? 0) <= 2;
}

/**
 * @returns a function that takes the texts of a page's runs in order, and separates the words of such lines as they are
 * drawn
 */
export function spaceMender({ letters, spaces }: DrawnLetters): (text: string) => string {
  const parts = new Set(spaces);
  const placeOf = drawnPlaces(letters);
  return (text) => {
    const place = placeOf(text);
    if (!place || !isSetApart(text)) return text;
    const { drawn, start } = place;
    const words = [...drawn].reduce(
      (line, letter, i) => `${line}${i > 0 && parts.has(start + i) ? ' ' : ''}${letter}`,
      '',
    );
    return words.includes(' ') ? words : text;
  };
}

/** What is asked about a run of letters. */
interface Letters {
  readonly text: string;
  readonly y: number;
  readonly size: number;
}

/** Fewer may be initials, or axis labels. */
const LEAST_LETTERS = 4;

export function withoutLetterSpacing<R extends Letters>(runs: readonly R[]): R[] {
  const result: R[] = [];
  for (let from = 0; from < runs.length; ) {
    const to = endOfLine(runs, from);
    const line = runs.slice(from, to);
    result.push(...(isSpaced(line) ? line.map((run) => ({ ...run, text: closed(run.text) })) : line));
    from = to;
  }
  return result;
}

function endOfLine(runs: readonly Letters[], from: number): number {
  const first = runs[from];
  let to = from + 1;
  while (first && runs[to]?.y === first.y && runs[to]?.size === first.size) to++;
  return to;
}

/** All its words are separated letters, and spaces are drawn between the words. */
function isSpaced(line: readonly Letters[]): boolean {
  const words = line.filter(({ text }) => text.trim() !== '');
  const isParted = words.length > 1 && line.some(({ text }, i) => i > 0 && i < line.length - 1 && text.trim() === '');
  const long = words.filter(({ text }) => [...text].length > 1);
  const letters = long.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return isParted && letters >= LEAST_LETTERS && long.every(({ text }) => isApart(text));
}

/** Two may be one glyph: "fi". */
function isApart(text: string): boolean {
  return /^\S{1,3}(?: \S{1,3})+$/u.test(text) && text.split(' ').filter((letter) => [...letter].length > 1).length <= 1;
}

function closed(text: string): string {
  return text.trim() === '' ? text : text.replaceAll(' ', '');
}
