import { expect, test } from 'vitest';
import type { EvidenceInPlace } from '../../../../contract/model/articles/article.ts';
import { mayBeEarlier } from './evidence-groups.ts';

const published = (...dates: readonly (string | null)[]) =>
  dates.map((date, at) => ({ articleId: at + 1, evidenceId: at + 1, published: date }) as EvidenceInPlace);

test.each([
  [['2026-10-09', '2026-10-12'], 0],
  [['2026', '2026-10-12', '2026-10-13', '2027-01-05'], 2],
  [['2026-10', '2026-10-12T08:40', '2026-11-03'], 1],
  [['2026-10-09T22:10', '2026-10-10'], 1],
  [['2026-10-09T06:00Z', '2026-10-09T08:40+02:00'], 0],
  [['2026-10-09', null, 'XXXX'], 0],
] as const)('of %j, %i beside the first may be earlier', (dates, count) => {
  const all = published(...dates);
  expect(mayBeEarlier(all[0] as EvidenceInPlace, all)).toBe(count);
});

test('other passages of the same article are not earlier', () => {
  const [one] = published('2026-10');
  expect(mayBeEarlier(one as EvidenceInPlace, [one, { ...one, evidenceId: 2 }] as EvidenceInPlace[])).toBe(0);
});
