import { expect, test } from 'vitest';
import type { Source } from '../../../contract/model/sources/source.ts';
import { asTyped, changesBetween } from './typed-source.ts';

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
