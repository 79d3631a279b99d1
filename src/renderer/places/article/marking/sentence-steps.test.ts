import { expect, test } from 'vitest';
import { nextSentence, widened } from './sentence-steps.ts';

const TEXT = 'Twelve people died. The dredger was lit.\n\nNobody is missing.';
const words = (span: { from: number; to: number } | null) => span && TEXT.slice(span.from, span.to);

test('the first key selects the first sentence in view', () => {
  expect(words(nextSentence(TEXT, 'en', null, 1, 0))).toBe('Twelve people died.');
  expect(words(nextSentence(TEXT, 'en', null, 1, 30))).toBe('The dredger was lit.');
});

test('the next ones go on across paragraphs, and stop at the ends', () => {
  const second = nextSentence(TEXT, 'en', { from: 0, to: 19 }, 1, 0);
  expect(words(second)).toBe('The dredger was lit.');
  const third = nextSentence(TEXT, 'en', second, 1, 0);
  expect(words(third)).toBe('Nobody is missing.');
  expect(nextSentence(TEXT, 'en', third, 1, 0)).toEqual(third);
  expect(words(nextSentence(TEXT, 'en', third, -1, 0))).toBe('The dredger was lit.');
});

test('widening and narrowing go word by word and never to nothing', () => {
  const selected = { from: 0, to: 6 };
  expect(words(widened(TEXT, 'en', selected, 1))).toBe('Twelve people');
  expect(words(widened(TEXT, 'en', { from: 0, to: 13 }, -1))).toBe('Twelve');
  expect(widened(TEXT, 'en', selected, -1)).toEqual(selected);
});
