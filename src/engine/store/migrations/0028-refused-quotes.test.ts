import { expect, test } from 'vitest';
import { keepRefusal, refusedQuotes } from '../claims/refused-quotes.ts';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { addTestArticle } from '../testing/test-article.ts';
import { refusedQuotes as migration } from './0028-refused-quotes.ts';

test('articles of the form before have no quotation refused, can be given one, and take it with them', () => {
  const store = earlierForm(migration).open();
  addTestArticle(store, { paragraphs: ['“Nobody is missing”, the harbour master said.'] });
  expect(refusedQuotes(store.db, 1)).toEqual([]);
  const refused = { textSha256: 'a'.repeat(64), start: 0, end: 19, exact: '“Nobody is missing”' };
  expect([keepRefusal(store.db, 1, refused), keepRefusal(store.db, 1, refused)]).toEqual([true, false]);
  expect(refusedQuotes(store.db, 1)).toEqual([refused]);
  store.db.exec('DELETE FROM article WHERE id = 1');
  expect(refusedQuotes(store.db, 1)).toEqual([]);
});
