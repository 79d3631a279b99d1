import fc from 'fast-check';
import { expect, test } from 'vitest';
import { processorTime } from '../../measure/processor-time.ts';
import { type Said, saidIn } from './said.ts';

/** "kind | speaker | cue | what is said", as the text has it. */
function told(text: string, language = 'en'): string[] {
  const slice = (span: Said['span'] | null) => (span ? text.slice(span.from, span.to) : '–');
  return saidIn(text, language).map(({ kind, span, cue, speaker }) =>
    [kind, slice(speaker), slice(cue), slice(span)].join(' | '),
  );
}

test.each([
  ['“We leave at six,” said Tessa Orlund.', 'direct | Tessa Orlund | said | “We leave at six,”'],
  ['The harbour office said that twelve had died.', 'indirect | The harbour office | said | that twelve had died'],
  ['Twelve had died, the mayor said.', 'indirect | the mayor | said | Twelve had died'],
  ['Twelve had died, according to Dr. Moor.', 'indirect | Dr. Moor | according to | Twelve had died'],
  [
    'Ann Bell said the pier was “a danger to all” in March.',
    'mixed | Ann Bell | said | the pier was “a danger to all” in March',
  ],
])('%s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test('words that nobody is said to have said are none', () => {
  expect(told('The ferry Lark left at six. The “Lark” is a ferry.')).toEqual([]);
});

const WORDS = [
  '“',
  '”',
  '"',
  'said',
  'Ann Bell',
  'that',
  'the mayor',
  ',',
  '.',
  ' ',
  '\n\n',
  'according to',
  '«',
  '😀',
];

test('spans lie in the text, in order, and none overlaps the next, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string()), { maxLength: 80 }), (pieces) => {
      const text = pieces.join(' ');
      let last = 0;
      for (const { span, cue, speaker, score } of saidIn(text, 'en')) {
        for (const { from, to } of [span, cue, speaker].filter((each) => each !== null)) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
        }
        expect(span.from).toBeGreaterThanOrEqual(last);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
        last = span.to;
      }
    }),
  );
});

test.each([
  ['opening marks', '“'.repeat(2_000_000)],
  ['words without a full stop', 'said the mayor '.repeat(130_000)],
  ['marks around each word', '“a” said '.repeat(200_000)],
])('time is linear in length: %s', (_, text) => {
  const spent = processorTime();
  saidIn(text, 'en');
  expect(spent()).toBeLessThan(20_000);
});
