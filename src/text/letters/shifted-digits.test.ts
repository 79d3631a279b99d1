import { expect, test } from 'vitest';
import { shiftByHalfPoints, shiftByPercent, withShift } from './shifted-digits.ts';

test('digits off the line are characters that stand so, but behind a letter they stay plain', () => {
  expect(withShift('6', 'raised', '10')).toBe('⁶');
  expect(withShift('[12]', 'raised', 'at least 9')).toBe('[¹²]');
  expect(withShift('2', 'lowered', '5¹/')).toBe('₂');
  expect(withShift('14', 'raised', '')).toBe('¹⁴');
  expect(withShift('2', 'raised', '40,000 m')).toBe('2');
  expect(withShift('2', 'raised', 'three tonnes')).toBe('²');
  expect(withShift('2', 'lowered', 'CHHO')).toBe('2');
  expect(withShift('rd', 'raised', '3')).toBe('rd');
  expect(withShift('2', 'raised', 'm𝐱')).toBe('2');
  expect(withShift('12', null, '3')).toBe('12');
});

test.each(['12.03.24', '2024-03-12', '10:15', '1,250'])(
  'a date, a time or a long number is only set small: %s',
  (text) => {
    expect(withShift(text, 'raised', '')).toBe(text);
  },
);

test('words in small type keep their digits as they are', () => {
  expect(withShift('Published 12 March 2026', 'raised', '')).toBe('Published 12 March 2026');
  expect(withShift('2n', 'raised', '10')).toBe('²n');
});

test('a line that is moved a little is on the line', () => {
  expect([6, 1, -1, -6, Number.NaN].map(shiftByHalfPoints)).toEqual(['raised', null, null, 'lowered', null]);
  expect([30, 5, -5, -25, Number.NaN].map(shiftByPercent)).toEqual(['raised', null, null, 'lowered', null]);
});
