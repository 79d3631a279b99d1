import { expect, test } from 'vitest';
import type { Session } from '../command.ts';
import { timelineCommand } from './timeline.ts';

test('what is left out of a long timeline is said on stderr, and counted in the answer', async () => {
  const said: string[] = [];
  const answered = async (passages: { shown: number; total: number }, copies = { read: 0, total: 0 }) => {
    let answer: unknown;
    const session = {
      engine: { call: async () => ({ marks: [], passages, copies }) },
      say: (line: string) => said.push(line),
      answer: (value: unknown) => {
        answer = value;
      },
    } as unknown as Session;
    await timelineCommand.run(session, ['1'], {});
    return answer;
  };
  const all = { shown: 2_000, total: 2_000 };
  expect([await answered(all), said]).toEqual([
    { claimId: 1, passages: all, copies: { read: 0, total: 0 }, articles: [] },
    [],
  ]);
  const cut = { shown: 2_000, total: 2_001 };
  expect(await answered(cut)).toMatchObject({ passages: cut });
  expect(said).toEqual(['Only the earliest 2,000 of 2,001 passages are in this answer.']);
  said.length = 0;
  await answered(all, { read: 1_000, total: 1_001 });
  expect(said).toEqual(['Words not marked were sought in the 1,000 earliest of 1,001 copies.']);
});
