import { expect, test } from 'vitest';
import type { Figure } from './figure.ts';
import { figures } from './figures.ts';
import { isWorkedOut } from './worked-out.ts';

const read = (text: string) => figures(text, 'en', []);

test.each([
  ['37 hurt in Arle and 18 in Tarn', '55 hurt', true],
  ['4 in Arle, 5 in Tarn, 6 in Oram', '15 in all', true],
  ['61 million litres in May, 44 million in August', '17 million litres', true],
  ['between 40 and 50 crates and between 10 and 20 boxes', 'between 50 and 70 pieces', true],
  ['Of 200 samples, 50 were bad', 'a quarter of the samples', true],
  ['Half of the 80 flats are empty', '40 flats', true],
  ['37 hurt in Arle and 18 in Tarn', '56 hurt', false],
  ['40 million euros and 20 million dollars', '60 million euros', false],
  ['Of 200 samples, 50 were bad', 'a third of the samples', false],
])('“%s”: “%s” is worked out of it: %s', (passage, own, wanted) => {
  expect(isWorkedOut(read(own)[0] as Figure, read(passage))).toBe(wanted);
});

test('of many figures not any number is worked out', () => {
  const many = read(Array.from({ length: 40 }, (_, i) => `${11 + i * i} men`).join(', '));
  const worked = Array.from({ length: 1000 }, (_, i) => isWorkedOut(read(`${i + 11} men`)[0] as Figure, many));
  expect(worked.filter(Boolean).length).toBeLessThan(120);
});
