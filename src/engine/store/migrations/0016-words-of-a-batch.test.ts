import { expect, test } from 'vitest';
import { compressText } from '../articles/texts.ts';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { foldTermPage, putSortedTerms, type SortedTerms, sortedTerms } from '../search-index/term-log.ts';
import { wordsOfABatch } from './0016-words-of-a-batch.ts';

test('words waiting in the log of the previous form are added to the vocabulary', () => {
  const { db, open } = earlierForm(wordsOfABatch);
  const log = db.prepare('INSERT INTO term_log (articles, is_sorted, changes) VALUES (1, 0, ?)');
  log.run(compressText('ferries\ten\tferri\t1\nquay\ten\t\t1\n'));
  log.run(compressText('quay\ten\t\t1\n'));
  const store = open();
  putSortedTerms(store.db, sortedTerms(store.db) as SortedTerms);
  while (foldTermPage(store.db));
  expect(store.db.prepare('SELECT surface, stem, df FROM term ORDER BY surface').raw().all()).toEqual([
    ['ferries', 'ferri', 1],
    ['quay', null, 2],
  ]);
});
