import { expect, test } from 'vitest';
import { REFUSALS } from '../../../../contract/model/values.ts';
import { memberWords, reasonOf } from './reasons.ts';

test('every refusal has its own words, and what can be done about it', () => {
  const names = REFUSALS.map((code) => reasonOf(code).name);
  expect(new Set(names).size).toBe(REFUSALS.length);
  expect(names).not.toContain(reasonOf('internal').name);
});

test('a copy of a damaged file stays damaged, so reading it again is not offered', () => {
  expect(reasonOf('damaged')).toMatchObject({ worthRetrying: true, advice: expect.stringContaining('try again') });
  expect(reasonOf('damaged', true)).toMatchObject({
    worthRetrying: false,
    advice: expect.stringContaining('import that'),
  });
  expect(reasonOf('empty', true).worthRetrying).toBe(false);
  expect(reasonOf('timed-out', true)).toEqual(reasonOf('timed-out'));
});

test('of a long path through files, the ends are given', () => {
  expect(memberWords('row 3')).toBe('row 3');
  expect(memberWords('a.zip › b.html')).toBe('a.zip › b.html');
  expect(memberWords('a.zip › b.zip › c.zip › d.html')).toBe('a.zip › … › d.html');
});
