import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../contract/model/claims/claim.ts';
import { groupClaims, sortClaims } from './claim-order.ts';

function claim(claimId: number, given: Partial<Claim> = {}): Claim {
  return {
    claimId,
    externalId: null,
    statement: `Claim ${claimId}`,
    kind: 'fact',
    status: 'open',
    credibility: null,
    note: '',
    tags: [],
    created: '',
    changed: '',
    passages: { supports: 0, disputes: 0, mentions: 0 },
    articles: 0,
    sources: 0,
    origins: 0,
    firstSeen: null,
    warnings: [],
    ...given,
  };
}
const ids = (claims: readonly Claim[]) => claims.map(({ claimId }) => claimId);

describe('the order of claims', () => {
  it('puts ungraded claims and those that cannot be judged last, in either direction', () => {
    const claims = [
      claim(1),
      claim(2, { credibility: '6' }),
      claim(3, { credibility: '4' }),
      claim(4, { credibility: '2' }),
    ];
    expect(ids(sortClaims(claims, { by: 'credibility', descending: false }))).toEqual([4, 3, 1, 2]);
    expect(ids(sortClaims(claims, { by: 'credibility', descending: true }))).toEqual([3, 4, 1, 2]);
  });

  it('reads the date of each claim once, however many comparisons it takes', () => {
    let read = 0;
    const claims = Array.from({ length: 100 }, (_, at) => ({
      ...claim(at + 1),
      get firstSeen() {
        read += 1;
        return `2026-10-${String((at % 28) + 1).padStart(2, '0')}`;
      },
    }));
    sortClaims(claims, { by: 'first-seen', descending: false });
    // As text for whether it is known, and as a date.
    expect(read).toBeLessThanOrEqual(200);
  });

  it('sorts first seen by the instant, not by the text of the date', () => {
    const claims = [
      claim(1, { firstSeen: '2026-10-10T01:00+02:00' }),
      claim(2, { firstSeen: '2026-10-09T23:30Z' }),
      claim(3),
    ];
    expect(ids(sortClaims(claims, { by: 'first-seen', descending: false }))).toEqual([1, 2, 3]);
  });
});

describe('groups of claims', () => {
  it('hold each claim once, under its most used tag, with nested tags under their first part', () => {
    const claims = [
      claim(1, { tags: ['cause', 'dredger/lights'] }),
      claim(2, { tags: ['cause'] }),
      claim(3, { tags: ['dredger'] }),
      claim(4, { tags: ['cause/fog'] }),
      claim(5),
    ];
    expect(groupClaims(claims, 'tag').map(({ name, rows }) => [name, ids(rows)])).toEqual([
      ['cause', [1, 2, 4]],
      ['dredger', [3]],
      ['no tag', [5]],
    ]);
  });

  it('are one nameless group if nothing is grouped', () => {
    expect(groupClaims([claim(1)], 'none')).toEqual([{ name: '', rows: [claim(1)] }]);
  });
});
