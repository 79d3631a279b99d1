import fc from 'fast-check';
import { expect, test } from 'vitest';
import { processorTime } from '../../measure/processor-time.ts';
import { TESTS_IN_FULL } from '../../measure/test-effort.ts';
import { sliceCodePoints } from '../offsets.ts';
import { textFromParagraphs } from '../sentences/paragraphs.ts';
import { wordDiff } from './word-diff.ts';

function shown(a: string, b: string): string {
  return wordDiff(a, b)
    .runs.map((run) => {
      if (run.kind === 'kept') return sliceCodePoints(b, run.b.start, run.b.end);
      const words =
        run.kind === 'removed'
          ? sliceCodePoints(a, run.a.start, run.a.end)
          : sliceCodePoints(b, run.b.start, run.b.end);
      return `${run.kind === 'removed' ? '[-' : '[+'}${words.trim()}]`;
    })
    .join('');
}

test.each([
  ['Nine people died.', 'Twelve people died.', '[-Nine][+Twelve]people died.'],
  ['Nine people died.', 'Nine people died, police said.', 'Nine people died[+, police said].'],
  ['One.\n\nTwo.', 'One.\n\nBetween.\n\nTwo.', 'One.\n\n[+Between.]Two.'],
  ['🚢 sank. Fast.', '🚢 sank. Slowly.', '🚢 sank. [-Fast][+Slowly].'],
  ['九人死亡。', '十二人死亡。', '[-九][+十二]人死亡。'],
  ['A toll of 1,200 was given.', 'A toll of 1,250 was given.', 'A toll of [-1,200][+1,250]was given.'],
  ['', 'New words.', '[+New words.]'],
])('%j → %j', (a, b, words) => expect(shown(a, b)).toBe(words));

test('paragraphs split differently are no change', () => {
  expect(wordDiff('One. Two.\n\nThree.', 'One.\n\nTwo. Three.')).toMatchObject({
    changes: 0,
    runs: [{ kind: 'kept' }],
  });
});

test('a removal and an insertion at one place are one change', () => {
  expect(wordDiff('a b c d e f g h', 'a x c d e f g y').changes).toBe(2);
});

test('a rewritten sentence is one change, not many', () => {
  expect(
    shown(
      'Rescue teams have been sent out by the coast guard at dawn.',
      'Officials now say nobody else from the ferry is believed alive tonight.',
    ),
  ).toBe(
    '[-Rescue teams have been sent out by the coast guard at dawn][+Officials now say nobody else from the ferry is believed alive tonight].',
  );
});

const text = fc
  .array(
    fc.array(fc.constantFrom('the', 'ferry', 'sank', '12', 'людей', '人', '🚢', '“no”', 'a.'), {
      minLength: 1,
      maxLength: 12,
    }),
    {
      maxLength: 5,
    },
  )
  .map((list) => textFromParagraphs(list.map((words) => words.join(' '))));

test('what is kept and removed is the earlier text, what is kept and inserted the later one, character by character', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const { runs } = wordDiff(a, b);
      const from = runs.map((run) => (run.kind === 'added' ? '' : sliceCodePoints(a, run.a.start, run.a.end))).join('');
      const to = runs.map((run) => (run.kind === 'removed' ? '' : sliceCodePoints(b, run.b.start, run.b.end))).join('');
      expect([from, to]).toEqual([a, b]);
    }),
  );
});

test('what is kept is the same in both, except for spaces', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      for (const run of wordDiff(a, b).runs) {
        if (run.kind !== 'kept') continue;
        const [here, there] = [sliceCodePoints(a, run.a.start, run.a.end), sliceCodePoints(b, run.b.start, run.b.end)];
        expect(here.replace(/\s/gu, '')).toBe(there.replace(/\s/gu, ''));
      }
    }),
  );
});

test.skipIf(!TESTS_IN_FULL)('two long texts with nothing in common are one change, found within seconds', () => {
  const words = (of: string) =>
    Array.from({ length: 30_000 }, (_, at) => `${of}${Math.imul(at, 7919) % 5000}`).join(' ');
  const spent = processorTime();
  expect(wordDiff(words('a'), words('b')).changes).toBe(1);
  expect(spent()).toBeLessThan(8_000);
});
