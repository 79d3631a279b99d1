import { expect, test } from 'vitest';
import { fileNameOf } from './file-name.ts';

test('a name that file systems refuse is made usable, not refused', () => {
  expect(fileNameOf('Ferry / dredger: day 1')).toBe('Ferry - dredger- day 1');
  expect(fileNameOf('  ..hidden. ')).toBe('hidden');
  expect(() => fileNameOf('...')).toThrow('cannot be a file name');
});

test('a long name is cut to what file systems allow, between its characters', () => {
  const name = fileNameOf('船'.repeat(120));
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
  expect(name).toBe('船'.repeat(66));
});
