import { expect, test } from 'vitest';
import { ClaimIndex } from './claim-index.ts';

const WORDS = 'ferry harbour minister bridge court river airport station storm factory'.split(' ');
const statementOf = (n: number) =>
  Array.from({ length: 12 }, (_, at) => `${WORDS[(n * 7 + at * at) % WORDS.length]}${(n * at) % 300}`).join(' ');

function milliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

test('thousands of claims go in less time than they came, and leave the index as if they had not been', () => {
  const claims = new Map(Array.from({ length: 3_000 }, (_, n) => [n + 1, statementOf(n)]));
  const [index, few] = [new ClaimIndex(), new ClaimIndex()];
  const left = new Map([...claims].slice(0, 20));
  const adding = milliseconds(() => index.update(claims));
  expect(milliseconds(() => index.update(left))).toBeLessThan(adding);
  few.update(left);
  expect(index.nearest(statementOf(3), 5)).toEqual(few.nearest(statementOf(3), 5));
});
