import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { printable } from '../../../text/printable.ts';
import { element } from './html.ts';

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
