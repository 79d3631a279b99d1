import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphs } from '../sentences/paragraphs.ts';
import { spanAfterMove } from './moved-paragraphs.ts';

const at = (text: string, words: string) => {
  const from = text.indexOf(words);
  return { from, to: from + words.length };
};
const wordsIn = (text: string, span: { from: number; to: number } | null) => span && text.slice(span.from, span.to);

test('a passage moves with its paragraph', () => {
  const before = 'Up.\n\nIt burned.\n\nDown.';
  expect(spanAfterMove(before, 'It burned.\n\nDown.', at(before, 'burned'))).toEqual({ from: 3, to: 9 });
  expect(wordsIn('In.\n\nUp.\n\nIt burned.', spanAfterMove(before, 'In.\n\nUp.\n\nIt burned.', at(before, 'It')))).toBe(
    'It',
  );
});

test('a removed paragraph has no place, nor has a passage whose paragraphs are no longer adjacent', () => {
  const before = 'Up.\n\nIt burned.\n\nDown.';
  expect(spanAfterMove(before, 'Up.\n\nDown.', at(before, 'burned'))).toBeNull();
  expect(spanAfterMove(before, 'Up.\n\nIn.\n\nIt burned.\n\nDown.', at(before, 'Up.\n\nIt'))).toBeNull();
  expect(spanAfterMove(before, 'It burned.\n\nDown.', at(before, 'burned.\n\nDown'))).toEqual(
    at('It burned.\n\nDown.', 'burned.\n\nDown'),
  );
});

test('a passage is never placed on other words, whatever is removed', () => {
  const texts = fc.array(fc.stringMatching(/^[a-c😀é]{1,4}$/u), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (list, kept, out) => {
      const before = list.join('\n\n');
      const now = list.filter((_, index) => index !== out % list.length).join('\n\n');
      const span = paragraphs(before)[kept % list.length];
      if (!span) return;
      const found = wordsIn(now, spanAfterMove(before, now, span));
      if (found !== null) expect(found).toBe(before.slice(span.from, span.to));
      else
        expect(
          kept % list.length === out % list.length || list.filter((one) => one === list[out % list.length]).length > 1,
        ).toBe(true);
    }),
  );
});
