import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphs, paragraphsFromPlainText, textFromParagraphs } from './paragraphs.ts';

test('paragraphs stand at blank lines, whatever ends the lines', () => {
  expect(paragraphsFromPlainText('One.\r\n \r\n  Two,\r\nstill two. \n\n\n')).toEqual(['One.', 'Two,\r\nstill two.']);
});

test('without blank lines each line is a paragraph', () => {
  expect(paragraphsFromPlainText('The ferry left at six.\nNobody was hurt.\r\n')).toEqual([
    'The ferry left at six.',
    'Nobody was hurt.',
  ]);
});

test('hard-wrapped lines are joined with a space', () => {
  const lines = [
    'The harbour office said on Monday that the ferry had left the quay',
    'at six, some twenty minutes late, and that the pilot had not been',
    'aboard when the fog came down over the sound. Nobody saw the light',
    'go out.',
  ];
  expect(paragraphsFromPlainText(lines.join('\n'))).toEqual([lines.join(' ')]);
});

test('only NFC and trimming alter the text', () => {
  expect(paragraphsFromPlainText('\ufeff  cafe\u0301  “x”  ')).toEqual(['café  “x”']);
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
      if (list.length > 1) expect(paragraphsFromPlainText(text)).toEqual(list.map((one) => one.normalize('NFC')));
    }),
  );
});
