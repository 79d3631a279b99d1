import { expect, test } from 'vitest';
import { columnsFrom } from './column-options.ts';
import { UsageError } from './command.ts';

test('columns are named by field; several columns of one field are joined by a plus', () => {
  expect(columnsFrom('title=Headline,text=Lead + Body')).toEqual({ title: ['Headline'], text: ['Lead', 'Body'] });
});

test('an unknown field, or a missing column, is refused', () => {
  for (const typed of ['', 'Headline', 'headline=Title', 'title=', 'title=A,']) {
    expect(() => columnsFrom(typed), typed).toThrow(UsageError);
  }
});
