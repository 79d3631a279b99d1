import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from '../../../text/letters/printable.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Returns what a Markdown renderer shows for escaped text: undoes CommonMark's backslash escapes and the two entities. */
function shown(escaped: string): string {
  return escaped
    .replace(/&#32;/g, ' ')
    .replace(/&#9;/g, '\t')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

const words = fc.string({
  unit: fc.constantFrom(...'ab1. \t\n\r\0\x1b\\`*_[]()<>#|~$&!-+=:/\u05e9\u{1f30a}', 'http://', 'www.'),
  maxLength: 60,
});

test('every printable character survives the round trip', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(shown(escapeMarkdown(text))).toBe(printable(text));
    }),
  );
});

test('nothing is left that Markdown would read as markup', () => {
  fc.assert(
    fc.property(words, (text) => {
      const bare = escapeMarkdown(text).replace(/\\[!-/:-@[-`{-~]|&#(32|9);/g, 'x');
      expect(bare).not.toMatch(/[`*_[\]<>|~$&]/);
      expect(bare).not.toMatch(/^\s{0,3}(#|[-+](\s|$)|\d{1,9}[.)](\s|$)|(-{3}|={3}))/m);
      expect(bare).not.toMatch(/^( {4}|\t)/m);
      expect(bare).not.toMatch(/https?:\/\/|www\.\w/i);
    }),
  );
});
