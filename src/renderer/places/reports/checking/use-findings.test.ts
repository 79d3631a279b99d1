import { expect, test } from 'vitest';
import type { ReportFinding } from '../../../../contract/model/reports/report.ts';
import { keyOfFinding, placesAmong } from './use-findings.ts';

const found = (...blockIds: string[]) =>
  blockIds.map((blockId) => ({ check: 'no-citation', blockId, message: 'Worth a look.' }) as unknown as ReportFinding);
const went = (blockId: string, at: number) => ({ key: keyOfFinding(found(blockId)[0] as ReportFinding), at });

test('the steps through what is worth a look begin at the first, and go round', () => {
  expect(placesAmong(found('a', 'b'), null)).toEqual({ current: -1, next: 0 });
  expect(placesAmong(found('a', 'b'), went('a', 0))).toEqual({ current: 0, next: 1 });
  expect(placesAmong(found('a', 'b'), went('b', 1))).toEqual({ current: 1, next: 0 });
  expect(placesAmong([], went('b', 1))).toEqual({ current: -1, next: -1 });
});

test('once a finding is answered, the next step leads to the one in its place: none is passed over', () => {
  expect(placesAmong(found('b', 'c'), went('a', 0))).toEqual({ current: -1, next: 0 });
  expect(placesAmong(found('a', 'b'), went('c', 2))).toEqual({ current: -1, next: 0 });
  // Others that come in above it do not make it another.
  expect(placesAmong(found('n', 'a', 'b'), went('a', 0))).toEqual({ current: 1, next: 2 });
});
