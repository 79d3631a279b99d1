import { expect, test } from 'vitest';
import type { Session } from '../command.ts';
import { timelineCommand } from './timeline.ts';

test('what is left out of a long timeline is said on stderr, and counted in the answer', async () => {
  const said: string[] = [];
  const answered = async (passages: { shown: number; total: number }) => {
    let answer: unknown;
    const session = {
      engine: { call: async () => ({ marks: [], passages }) },
      say: (line: string) => said.push(line),
      answer: (value: unknown) => {
        answer = value;
      },
    } as unknown as Session;
    await timelineCommand.run(session, ['1'], {});
    return answer;
  };
  const all = { shown: 2_000, total: 2_000 };
  expect([await answered(all), said]).toEqual([{ claimId: 1, passages: all, articles: [] }, []]);
  const cut = { shown: 2_000, total: 2_001 };
  expect(await answered(cut)).toMatchObject({ passages: cut });
  expect(said).toEqual(['Only the earliest 2,000 of 2,001 passages are in this answer.']);
});
