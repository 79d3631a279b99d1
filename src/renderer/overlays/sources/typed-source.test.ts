import { expect, test } from 'vitest';
import type { Source } from '../../../contract/model/sources/source.ts';
import { asTyped, changesBetween, problemOfLines } from './typed-source.ts';

const before = asTyped({
  ...{ name: 'Averin Courier', kind: 'newspaper', country: null },
  ...{ aliases: ['Courier'], domains: ['averin.example'], note: '' },
} as unknown as Source);

test('only the fields that were changed are sent, tidied', () => {
  expect(changesBetween(before, before)).toEqual({});
  expect(changesBetween(before, { ...before, country: ' Sennet ' })).toEqual({ country: 'Sennet' });
  const typed = { ...before, aliases: ' Courier \n\nThe Courier\nCourier', note: 'Prints at night.' };
  expect(changesBetween(before, typed)).toEqual({ aliases: ['Courier', 'The Courier'], note: 'Prints at night.' });
});

test('a line that is too long for a name is said before it is saved, as are too many lines', () => {
  expect(problemOfLines(`Courier\n${'x'.repeat(1_000)}`)).toBeNull();
  expect(problemOfLines(`Courier\n${'x'.repeat(1_001)}`)).toContain('is too long: a name has at most 1,000 characters');
  const many = Array.from({ length: 1_001 }, (_, at) => `Courier ${at}`).join('\n');
  expect(problemOfLines(many)).toBe('There are 1,001 lines; a source has at most 1,000.');
});
