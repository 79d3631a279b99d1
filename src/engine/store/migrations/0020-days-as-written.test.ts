import { expect, test } from 'vitest';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { daysAsWritten } from './0020-days-as-written.ts';

test('in an archive of the previous form, the index of dates is rebuilt with days as written', () => {
  const { db, toNewest } = earlierForm(daysAsWritten);
  const columns = () => db.prepare("SELECT name FROM pragma_index_info('article_published')").pluck().all();
  expect(columns()).toEqual(['published_sort']);
  toNewest();
  expect(columns()).toEqual(['published_sort', 'id', 'published']);
});
