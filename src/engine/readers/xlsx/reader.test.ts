import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';
import { shownNumber } from './number-formats.ts';

test('the visible sheets that hold articles, dates as their cells show them', async () => {
  const bytes = readFileSync(join(import.meta.dirname, 'fixtures/harbour.xlsx'));
  expect(await readBytes(bytes, 'harbour.xlsx')).toMatchObject([
    { member: 'Press, row 2', title: 'Pier to close', published: '2025-03-14T09:40', paragraphs: { length: 2 } },
    {
      member: 'Press, row 4',
      published: '2025-03-15',
      paragraphs: ['The first trawlers came back before dawn, with more cod than last year.'],
    },
  ]);
});

test('a number is a date only by its format', () => {
  expect(shownNumber('45730', 'dd/mm/yy;@', false)).toBe('2025-03-14');
  expect(shownNumber('44268', 'yyyy-mm-dd', true)).toBe('2025-03-14');
  expect(shownNumber('45730.5', 'm/d/yy h:mm', false)).toBe('2025-03-14 12:00');
  expect(shownNumber('0.5', 'h:mm;@', false)).toBe('12:00');
  expect(shownNumber('45730', '', false)).toBe('45730');
  expect(shownNumber('45730', '#,##0.00" days"', false)).toBe('45730');
});
