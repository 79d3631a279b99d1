import { expect, test } from 'vitest';
import { REFUSALS } from '../../../contract/model/values.ts';
import { reasonOf } from './reasons.ts';

test('every refusal has words of its own, and what can be done about it', () => {
  const names = REFUSALS.map((code) => reasonOf(code).name);
  expect(new Set(names).size).toBe(REFUSALS.length);
  expect(names).not.toContain(reasonOf('internal').name);
});
