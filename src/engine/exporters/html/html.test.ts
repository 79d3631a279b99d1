import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { printable } from '../../../text/letters/printable.ts';
import { element } from './html.ts';
import { readPage } from './passages-of-page.ts';

const words = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'<>&"\'/= \n\r\u0000', '</p>', '<!--', ']]>', '&lt;'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  ),
});

test('words in an element or an attribute are read back unchanged', () => {
  fc.assert(
    fc.property(words, (text) => {
      const { childNodes } = parseFragment(element('p', { title: text }, text).html);
      expect(childNodes).toHaveLength(1);
      const [node] = childNodes as DefaultTreeAdapterTypes.Element[];
      expect(node?.attrs).toEqual([{ name: 'title', value: printable(text) }]);
      const inner = (node?.childNodes ?? []) as DefaultTreeAdapterTypes.TextNode[];
      expect(inner.map(({ nodeName }) => nodeName).filter((name) => name !== '#text')).toEqual([]);
      expect(inner.map(({ value }) => value).join('')).toBe(printable(text));
    }),
  );
});

test.each(['The channel stays shut', '<bdi>The channel stays shut</bdi>'])(
  'the words of a quotation are read back from “%s”',
  (quoted) => {
    const page = readPage(
      `<blockquote dir="ltr"><p lang="en">${quoted}<sup><a id="ref-1" href="#note-1">1</a></sup></p></blockquote>` +
        '<li id="note-1"><blockquote><p><mark>The channel stays shut</mark></p></blockquote></li>',
    );
    expect(page.prints(1, 'The channel stays shut')).toBe(true);
    expect(page.prints(1, 'The channel lies open')).toBe(false);
  },
);
