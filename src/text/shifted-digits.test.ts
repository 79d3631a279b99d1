import { expect, test } from 'vitest';
import { withShift } from './shifted-digits.ts';

test('digits off the line are characters that stand so, but behind a letter they stay plain', () => {
  expect(withShift('6', 'raised', '10')).toBe('⁶');
  expect(withShift('[12]', 'raised', 'at least 9')).toBe('[¹²]');
  expect(withShift('2', 'lowered', '5¹/')).toBe('₂');
  expect(withShift('14', 'raised', '')).toBe('¹⁴');
  expect(withShift('2', 'raised', '40,000 m')).toBe('2');
  expect(withShift('rd', 'raised', '3')).toBe('rd');
  expect(withShift('12', null, '3')).toBe('12');
});
