import { expect, test } from 'vitest';
import { columnsFrom } from './column-options.ts';
import { UsageError } from './command.ts';

test('columns are named by field, several of one field joined by a plus', () => {
  expect(columnsFrom('title=Headline,text=Lead + Body')).toEqual({ title: ['Headline'], text: ['Lead', 'Body'] });
});

test('what is no field, or no column, is refused', () => {
  for (const typed of ['', 'Headline', 'headline=Title', 'title=', 'title=A,']) {
    expect(() => columnsFrom(typed), typed).toThrow(UsageError);
  }
});
