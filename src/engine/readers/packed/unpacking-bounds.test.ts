import { expect, test } from 'vitest';
import type { Member } from '../port.ts';
import { createUnpackingBounds } from './unpacking-bounds.ts';

const member: Member = { outcome: 'member', member: 'a.txt', name: 'a.txt', open: async function* () {} };

/** How many members may come out of a file of that size, of the 20,000 that do. */
function membersOf(fileBytes: number): number {
  const { counted } = createUnpackingBounds(fileBytes);
  for (let members = 0; members < 20_000; members++) {
    try {
      counted(member);
    } catch (error) {
      expect(error).toMatchObject({ code: 'unsafe-archive' });
      return members;
    }
  }
  return 20_000;
}

test('archives that branch without end are given up: more members than a file of its size can have', () => {
  expect(membersOf(13_000)).toBe(10_000);
  expect(membersOf(60_000)).toBe(15_000);
  expect(membersOf(200_000)).toBe(20_000);
});
