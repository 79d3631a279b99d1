import { expect, test } from 'vitest';
import type { Item } from '../run.ts';
import { withAccents } from './accents.ts';

function item(str: string, x: number, y = 0): Item {
  return { str, dir: 'ltr', transform: [10, 0, 0, 10, x, y], width: str.length * 5, height: 10, fontName: 'f' };
}

test('an accent drawn over the letter that follows is part of it', () => {
  const read = withAccents([item('M¨', 0), item('uller, ´', 5), item('etude, na¨', 40), item('ıve', 85)]);
  expect(read.map(({ str }) => str)).toEqual(['M', 'üller, ', 'étude, na', 'ïve']);
  expect(withAccents([item('ˇ', 0, 2.5), item('Skoda', 0)])).toMatchObject([{ str: 'Škoda' }]);
});

test('an accent that stands before a letter, or on another line, stays', () => {
  expect(withAccents([item('the `', 0), item('quoted', 25)])).toHaveLength(2);
  expect(withAccents([item('the `', 0), item('quoted', 20, -12)])).toHaveLength(2);
});
