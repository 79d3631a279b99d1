import { expect, test } from 'vitest';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { daysAsWritten } from './0020-days-as-written.ts';

test('in an archive of the form before, days as they are written stand in the index of dates', () => {
  const { db, toNewest } = earlierForm(daysAsWritten);
  const columns = () => db.prepare("SELECT name FROM pragma_index_info('article_published')").pluck().all();
  expect(columns()).toEqual(['published_sort']);
  toNewest();
  expect(columns()).toEqual(['published_sort', 'id', 'published']);
});
