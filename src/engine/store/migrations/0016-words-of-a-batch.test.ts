import { expect, test } from 'vitest';
import { compressText } from '../articles/texts.ts';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { foldTermPage, putSortedTerms, type SortedTerms, sortedTerms } from '../search-index/term-log.ts';
import { termsFromWord } from '../search-index/term-pages.ts';
import { wordsOfABatch } from './0016-words-of-a-batch.ts';

test('words waiting in the log of the previous form are added to the vocabulary', () => {
  const { db, open } = earlierForm(wordsOfABatch);
  const log = db.prepare('INSERT INTO term_log (articles, is_sorted, changes) VALUES (1, 0, ?)');
  log.run(compressText('ferries\ten\tferri\t1\nquay\ten\t\t1\n'));
  log.run(compressText('quay\ten\t\t1\n'));
  const store = open();
  putSortedTerms(store.db, sortedTerms(store.db) as SortedTerms);
  while (foldTermPage(store.db));
  expect([...termsFromWord(store.db, '')]).toEqual([
    { surface: 'ferries', lang: 'en', stem: 'ferri', df: 1 },
    { surface: 'quay', lang: 'en', stem: 'quay', df: 2 },
  ]);
});
