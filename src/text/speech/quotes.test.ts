import fc from 'fast-check';
import { expect, test } from 'vitest';
import { processorTime } from '../../measure/processor-time.ts';
import { quotations } from './quotes.ts';

const quoted = (text: string) => quotations(text).map(({ from, to }) => text.slice(from, to));

test.each([
  ['He said, “We leave at six.” Then “nobody” left.', ['“We leave at six.”']],
  ['"We leave," she said, "at six in the morning." A 6" pipe.', ['"We leave,"', '"at six in the morning."']],
  [
    '„Wir fahren um sechs“, sagte er. «Ми вийшли о шостій», — сказав він.',
    ['„Wir fahren um sechs“', '«Ми вийшли о шостій»'],
  ],
  ['»Wir fahren um sechs«, sagte er.', ['»Wir fahren um sechs«']],
  ['他说：“我们早上六点出发。”「船は六時に出ました」', ['“我们早上六点出发。”', '「船は六時に出ました」']],
  ['Он сказал: «Газета «Утро» вышла в шесть».', ['«Газета «Утро» вышла в шесть»']],
  ['No quotation here, it’s the crew’s.', []],
])('%s', (text, wanted) => {
  expect(quoted(text)).toEqual(wanted);
});

test('a quotation goes on over paragraphs that open with its mark, and only over those', () => {
  expect(quoted('“We left at six.\n\n“It was dark,” he said.')).toEqual(['“We left at six.\n\n“It was dark,”']);
  expect(quoted('“We left at six.\n\nIt was dark, “and cold out there”.')).toEqual(['“and cold out there”']);
});

test('quotations lie in the text, in order, whatever the marks', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    '„',
    '«',
    '»',
    '「',
    '」',
    'one two three ',
    '中国人民中国',
    '. ',
    '\n\n',
    ' ',
    '😀',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
      (text) => {
        let last = 0;
        for (const { from, to } of quotations(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from + 2);
          expect('“„«»「『"').toContain(text[from]);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});

test('a long text without quotation marks costs time in proportion to its length', () => {
  const paragraph = 'Inspectors counted the barges at the quay, and one had no papers. ';
  const spent = processorTime();
  expect(quotations(Array.from({ length: 40_000 }, () => paragraph).join('\n\n'))).toEqual([]);
  expect(spent()).toBeLessThan(3_000);
});
