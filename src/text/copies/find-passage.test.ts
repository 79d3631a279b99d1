import { expect, test } from 'vitest';
import { sliceCodePoints } from '../offsets.ts';
import { findPassage } from './find-passage.ts';
import { readWords } from './read-words.ts';

const found = (text: string, exact: string, before = '', after = '') => {
  const span = findPassage(readWords(text), { exact, before, after });
  return span && sliceCodePoints(text, span.start, span.end);
};

test('the same words are found whatever their punctuation and capitals', () => {
  const exact = '“At least nine people died,” said the harbour';
  expect(found('🚢 "AT LEAST NINE PEOPLE DIED", said the Harbour Ministry.', exact)).toBe(
    'AT LEAST NINE PEOPLE DIED", said the Harbour',
  );
  expect(found('At least ten people died, said the harbour.', exact)).toBeNull();
});

test('a few words are found only if the same words precede or follow them', () => {
  const text = 'Twelve ships sailed. The ministry said twelve people had died on the quay.';
  expect(found(text, 'twelve')).toBeNull();
  expect(found(text, 'Twelve', 'e ministry said ', ' persons were dea')).toBe('twelve');
  expect(found(text, 'Twelve', 'nobody thought ', ' people had died on the q')).toBe('twelve');
  expect(found(text, 'Twelve', 'nobody thought ', ' persons were dea')).toBeNull();
});

test('Han words are counted in characters', () => {
  expect(found('港务局星期五说，至少九人在事故中遇难，渡轮沉没。', '至少九人在事故中遇难渡轮')).toBe(
    '至少九人在事故中遇难，渡轮',
  );
  expect(found('港务局星期五说，至少九人遇难。', '九人遇难')).toBeNull();
});
