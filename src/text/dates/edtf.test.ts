import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareEdtf, dateLong, dateShort, type Edtf, type EdtfParts, edtfFromParts, parseEdtf } from './edtf.ts';

function edtf(text: string): Edtf {
  const read = parseEdtf(text);
  if (!read) throw new Error(`not read: ${text}`);
  return read;
}

test.each([
  ['2022-02-02T11:52', 'minute', false, '2022-02-02T11:52:00.000Z', '2022-02-02T11:52:59.999Z'],
  ['2022-02-02T11:52+02:00', 'minute', true, '2022-02-02T09:52:00.000Z', '2022-02-02T09:52:59.999Z'],
  ['2022-02-02T11:52-0330', 'minute', true, '2022-02-02T15:22:00.000Z', '2022-02-02T15:22:59.999Z'],
  ['2022-02-02T11:52:10Z', 'second', true, '2022-02-02T11:52:10.000Z', '2022-02-02T11:52:10.999Z'],
  ['2022-02-02T11:52:10.5Z', 'second', true, '2022-02-02T11:52:10.500Z', '2022-02-02T11:52:10.500Z'],
  ['2022-02-02', 'day', false, '2022-02-02T00:00:00.000Z', '2022-02-02T23:59:59.999Z'],
  ['2024-02', 'month', false, '2024-02-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z'],
  ['2022', 'year', false, '2022-01-01T00:00:00.000Z', '2022-12-31T23:59:59.999Z'],
  ['0044-03-15', 'day', false, '0044-03-15T00:00:00.000Z', '0044-03-15T23:59:59.999Z'],
])('%s covers what it says', (text, precision, zoneKnown, first, last) => {
  const read = edtf(text);
  expect(read).toMatchObject({ text, precision, zoneKnown, approximate: false });
  expect(new Date(read.sortKey as number).toISOString()).toBe(first);
  expect(new Date(read.endKey as number).toISOString()).toBe(last);
});

test('approximate and unknown dates are marked as such', () => {
  expect(edtf('2022~')).toMatchObject({ precision: 'year', approximate: true });
  expect(edtf('2022-02~')).toMatchObject({ precision: 'month', approximate: true });
  expect(edtf('XXXX')).toMatchObject({ sortKey: null, endKey: null, parts: null });
});

test.each([
  '',
  '22',
  '2022-13',
  '2022-00',
  '2022-02-30',
  '2023-02-29',
  '2022-02-02T24:00',
  '2022-02-02T11:60',
  '2022-02-02T11:52:60',
  '2022-02-02T11',
  '2022-02T11:52',
  '2022-02-02 11:52',
  '2022-02-02T11:52+15:00',
  '2022-02-02T11:52-12:30',
  '2022-02-02T11:52+02:75',
  '2022-02-02T11:52~',
  '2022-02Z',
  '2022-2-2',
  'yesterday',
])('%s is refused', (text) => {
  expect(parseEdtf(text)).toBeNull();
});

test.each([
  ['2022-02-02T11:52Z', '2022-02-02T11:53Z', 'before'],
  ['2022-02-02T11:52+02:00', '2022-02-02T09:52Z', 'same'],
  ['2022-02-02T11:52+02:00', '2022-02-02T10:00Z', 'before'],
  ['2022-02-02T11:52Z', '2022-02-02T11:52:30Z', 'order unknown'],
  ['2022-02-02T11:52', '2022-02-03T13:00Z', 'order unknown'],
  ['2022-02-02T11:52', '2022-02-03T13:53Z', 'before'],
  ['2022-02-02T11:52', '2022-02-02T11:52', 'order unknown'],
  ['2022-02-02', '2022-02-04', 'order unknown'],
  ['2022-02-02', '2022-02-05', 'before'],
  ['2022', '2022-06-01', 'order unknown'],
  ['2022~', '2023-06-01', 'order unknown'],
  ['2022~', '2024-06-01', 'before'],
  ['XXXX', '2022', 'order unknown'],
])('%s and %s: %s', (a, b, order) => {
  expect(compareEdtf(edtf(a), edtf(b))).toBe(order);
});

const parts: fc.Arbitrary<EdtfParts> = fc.record(
  {
    year: fc.integer({ min: 0, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.nat(23),
    minute: fc.nat(59),
    second: fc.oneof(fc.nat(59), fc.constantFrom(10.5, 0.25, 59.999)),
    offsetMinutes: fc.option(fc.integer({ min: -720, max: 840 })),
    approximate: fc.boolean(),
  },
  { requiredKeys: ['year'] },
);

test('a date made from parts is read back as the same parts', () => {
  fc.assert(
    fc.property(parts, (known) => {
      const text = edtfFromParts(known);
      fc.pre(text !== null);
      const { offsetMinutes = null, approximate = false, ...rest } = known;
      expect(edtf(text as string).parts).toEqual({ ...rest, offsetMinutes, approximate });
    }),
  );
});

test('the order is the same from both sides, and known only if no zone could reverse it', () => {
  const written = parts.map(edtfFromParts).filter((text) => text !== null);
  const opposite = { before: 'after', after: 'before', same: 'same', 'order unknown': 'order unknown' } as const;
  const extremes = (date: Edtf): number[] => {
    const [first, last] = [date.sortKey as number, date.endKey as number];
    return date.zoneKnown ? [first, last] : [first - 14 * 3_600_000, last + 12 * 3_600_000];
  };
  fc.assert(
    fc.property(written, written, (one, other) => {
      const [a, b] = [edtf(one), edtf(other)];
      const order = compareEdtf(a, b);
      expect(compareEdtf(b, a)).toBe(opposite[order]);
      if (order === 'before') expect(Math.max(...extremes(a))).toBeLessThan(Math.min(...extremes(b)));
    }),
  );
});

test.each([
  ['2026-10-10T06:15+02:00', '10 October 2026, 06:15 (+02:00)', '10 Oct 2026, 06:15', '10 Oct 06:15'],
  ['2026-10-10T08:40', '10 October 2026, 08:40 ?', '10 Oct 2026, 08:40 ?', '10 Oct 08:40 ?'],
  ['2026-10-10T08:40:05.5Z', '10 October 2026, 08:40:05.5 (UTC)', '10 Oct 2026, 08:40', '10 Oct 08:40'],
  ['2026-10-10', '10 October 2026', '10 Oct 2026', '10 Oct'],
  ['2026-10', 'October 2026', 'Oct 2026', 'Oct 2026'],
  ['2026', '2026', '2026', '2026'],
  ['2026~', 'about 2026', 'about 2026', 'about 2026'],
  ['XXXX', 'date unknown', 'date unknown', 'date unknown'],
])('%s is shown with its precision and zone', (text, long, short, shortInYear) => {
  expect([dateLong(edtf(text)), dateShort(edtf(text)), dateShort(edtf(text), 2026)]).toEqual([
    long,
    short,
    shortInYear,
  ]);
});
