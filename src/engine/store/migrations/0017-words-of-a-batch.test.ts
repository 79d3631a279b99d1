import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../connection.ts';
import { migrate } from '../migrate.ts';
import { openStore } from '../open.ts';
import { foldPage, putSorted, type SortedTerms, sortedTerms } from '../term-log.ts';
import { compressText } from '../texts.ts';
import { wordsOfABatch } from './0017-words-of-a-batch.ts';
import { MIGRATIONS } from './index.ts';

test('words that waited in the log of the form before come into the vocabulary', () => {
  const folder = mkdtempSync(join(tmpdir(), 'collate-form-terms-'));
  const path = join(folder, 'a.collate');
  const options = { clock: () => new Date('2026-10-12T08:00:00Z'), newId: () => 'an-id', holder: 'a test' };
  const db = connect(path, { readOnly: false });
  migrate(
    db,
    path,
    options,
    MIGRATIONS.filter(({ version }) => version < wordsOfABatch.version),
  );
  const log = db.prepare('INSERT INTO term_log (articles, is_sorted, changes) VALUES (1, 0, ?)');
  log.run(compressText('ferries\ten\tferri\t1\nquay\ten\t\t1\n'));
  log.run(compressText('quay\ten\t\t1\n'));
  db.close();
  const store = openStore(path, { ...options, create: false });
  putSorted(store.db, sortedTerms(store.db) as SortedTerms);
  while (foldPage(store.db));
  expect(store.db.prepare('SELECT surface, stem, df FROM term ORDER BY surface').raw().all()).toEqual([
    ['ferries', 'ferri', 1],
    ['quay', null, 2],
  ]);
  store.close();
  rmSync(folder, { recursive: true });
});
