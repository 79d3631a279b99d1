/** Escapes everything in plain text that Markdown would read as markup, and keeps every printable character. */
import { printable } from '../../../text/letters/printable.ts';

/** An exclamation mark at the end may come before a note, which would then be read as an image. */
const MARKUP = /[\\`*_[\]<>|~$&]|!$/g;
/** Matches what opens a block only at the start of a line: headings, lists, rules, tables, `1.` and `1)`. */
const AT_LINE_START = /^(\s{0,3})(#|[-+=:](?=\s|[-+=:]|$)|\d{1,9}(?=[.)](?:\s|$)))/gm;

export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(MARKUP, '\\$&')
    .replace(AT_LINE_START, (_whole, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    )
    .replace(/^ {4,}|^\t+/gm, (indent) => indent.replace(/ /g, '&#32;').replace(/\t/g, '&#9;'))
    .replace(/https?:(?=\/\/)|www\./gi, (start) => start.replace(/[:.]$/, '\\$&'));
}
