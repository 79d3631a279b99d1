/** Text as wires carry it: lines of a fixed width, paragraphs begun by an indent. */
import { joined, normalText, paragraphsOf } from '../../extract/plain-text/plain-text.ts';

const INDENTED = /^(?: {2,}|\t)\s*\S/;

/** Indented lines among others that are no wider than a wire's. */
export function isWireLayout(text: string): boolean {
  const lines = normalText(text)
    .split('\n')
    .filter((line) => line.trim() !== '');
  // The first line does not count: in XML indented by an editor it stands alone beside its tag.
  const rest = lines.slice(1);
  const hasBoth = rest.some((line) => INDENTED.test(line)) && rest.some((line) => /^ ?\S/.test(line));
  return hasBoth && lines.every((line) => line.trim().length <= 90);
}

/** The paragraphs of a text that may come from a wire, or have any other layout. */
export function wireParagraphs(text: string): string[] {
  return isWireLayout(text) ? unwrapped(text) : paragraphsOf(text);
}

/** The paragraphs of a wire's lines: a blank line, an indent or a list mark begins one. */
export function unwrapped(text: string): string[] {
  const paragraphs: string[][] = [];
  let isNew = true;
  for (const line of normalText(text).split('\n')) {
    if (line.trim() === '') isNew = true;
    else if (isNew || INDENTED.test(line) || /^[-*•] \S/.test(line)) {
      paragraphs.push([line]);
      isNew = false;
    } else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.map((lines) => (isTable(lines) ? lines.map((line) => line.trim()).join('\n') : joined(lines)));
}

/** Lines much shorter than a wire's: results, prices. */
function isTable(lines: readonly string[]): boolean {
  const inner = lines.slice(0, -1);
  return inner.length >= 2 && inner.every((line) => line.trim().length < 45);
}

/** The initials of those who worked on it, below the story: "hh/ph/ts", "dpa bwh bag". */
export function isInitials(text: string): boolean {
  return /^(?:[A-Z]{2,5} )?[a-z]{1,4}(?:[/ -][a-z]{1,4}){1,7}$/.test(text);
}
