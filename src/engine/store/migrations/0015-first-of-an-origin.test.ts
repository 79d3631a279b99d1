import { expect, test } from 'vitest';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { firstOfAnOrigin } from './0015-first-of-an-origin.ts';

test('an archive of the previous form gets its origins in the order of publication', () => {
  const { db, toNewest } = earlierForm(firstOfAnOrigin);
  const columns = () => db.prepare("SELECT name FROM pragma_index_info('article_origin')").pluck().all();
  expect(columns()).toEqual(['origin_id']);
  toNewest();
  expect(columns()).toEqual(['origin_id', 'published_sort']);
});
