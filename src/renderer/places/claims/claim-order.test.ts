import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../contract/model/claim.ts';
import { groupClaims, sortClaims } from './claim-order.ts';

function claim(claimId: number, given: Partial<Claim> = {}): Claim {
  return {
    claimId,
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
  it('puts not graded and cannot-be-judged last, whichever way', () => {
    const claims = [
      claim(1),
      claim(2, { credibility: '6' }),
      claim(3, { credibility: '4' }),
      claim(4, { credibility: '2' }),
    ];
    expect(ids(sortClaims(claims, { by: 'credibility', descending: false }))).toEqual([4, 3, 1, 2]);
    expect(ids(sortClaims(claims, { by: 'credibility', descending: true }))).toEqual([3, 4, 1, 2]);
  });

  it('sorts first seen by the instant, not by the letters of the date', () => {
    const claims = [
      claim(1, { firstSeen: '2026-10-10T01:00+02:00' }),
      claim(2, { firstSeen: '2026-10-09T23:30Z' }),
      claim(3),
    ];
    expect(ids(sortClaims(claims, { by: 'first-seen', descending: false }))).toEqual([1, 2, 3]);
  });
});

describe('groups of claims', () => {
  it('holds each claim once, under the tag that most claims have, nested tags under their first part', () => {
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

  it('is one nameless group where nothing is grouped', () => {
    expect(groupClaims([claim(1)], 'none')).toEqual([{ name: '', rows: [claim(1)] }]);
  });
});
