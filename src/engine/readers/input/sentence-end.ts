/** Whether a text that a program wrote line by line stops within a sentence. */
import { endsSentence } from '../../extract/plain-text/plain-text.ts';

/** Longer than a signature's line. */
const LINE = 56;

/** With nothing but blanks behind the last line break. */
export function endsLine(text: string): boolean {
  // An expression would look at each blank line of a long run from each before it.
  return text.slice(text.trimEnd().length).includes('\n');
}

/** Without a line break at its end, within a long line or its rest on the next, that ends in a small letter or a comma. */
export function stopsInSentence(text: string): boolean {
  // A signature is no sentence.
  if (/\n-- ?\r?\n/.test(text)) return false;
  const lines = text.slice(text.lastIndexOf('\n\n') + 1).split(/\r?\n/);
  const [before = '', last = ''] = [lines.at(-2), lines.at(-1)];
  if (!/[\p{Ll}\p{Lo}\p{Mn},;] ?$/u.test(last) || /:\/\/\S*$/.test(last)) return false;
  return last.length >= LINE || (before.length >= LINE && /^\s*[^\s\p{Lu}]/u.test(last) && !endsSentence(before));
}
