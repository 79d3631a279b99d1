import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphs, textFromParagraphs } from './paragraphs.ts';

test('paragraphs stand at blank lines, whatever ends the lines', () => {
  const text = 'One.\r\n \r\n  Two,\r\nstill two. \n\n\n';
  expect(paragraphs(text).map(({ from, to }) => text.slice(from, to))).toEqual(['One.', 'Two,\r\nstill two.']);
});

test('joined paragraphs are found again where they were put', () => {
  const paragraph = fc
    .array(fc.constantFrom('a', '中', '😀', ' ', '\n', '.', 'ق'), { minLength: 1, maxLength: 20 })
    .map((pieces) =>
      pieces
        .join('')
        .replace(/\n\s*\n/g, '\n')
        .trim(),
    )
    .filter((text) => text !== '' && !/\n\s*\n/.test(text));
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 8 }), (list) => {
      const text = textFromParagraphs(list);
      expect(paragraphs(text).map(({ from, to }) => text.slice(from, to))).toEqual(list);
    }),
  );
});
