import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Connection } from '../../store/connection.ts';
import { firstArchive } from '../../store/migrations/0001-first-archive.ts';
import { wordsOfABatch } from '../../store/migrations/0016-words-of-a-batch.ts';
import { packedTerms } from '../../store/migrations/0023-packed-terms.ts';
import { TermGatherer } from '../../store/search-index/batch-terms.ts';
import { logTerms, sortedTerms } from '../../store/search-index/term-log.ts';
import { createTermFolder } from './term-folder.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function logFerry(db: Connection): void {
  const gatherer = new TermGatherer();
  const terms = gatherer.add([{ surface: 'ferry', token: 'ferri', list: 0, place: 0 }], 'en');
  gatherer.close();
  logTerms(db, [{ terms, by: 1 }], 1);
}

test('while an import runs, folding takes at most a tenth of the time; once it has ended, it waits only for a pause', () => {
  const db = new Database(':memory:');
  db.exec(firstArchive.sql + wordsOfABatch.sql + packedTerms.sql);
  db.exec("INSERT INTO import (uuid, name, state, started_at) VALUES ('1', 'pages', 'running', '2026-10-09')");
  const onQuiet = vi.fn((): unknown => folder.wantsSorting(false));
  const folder = createTermFolder(db, () => {}, onQuiet);
  const fold = (tookMs: number) => {
    folder.begin();
    vi.advanceTimersByTime(tookMs);
    folder.sorted(sortedTerms(db));
    while (folder.hasPages) folder.fold();
  };

  logFerry(db);
  vi.advanceTimersByTime(150);
  expect(onQuiet).toHaveBeenCalledTimes(1);
  fold(100);
  logFerry(db);
  vi.advanceTimersByTime(899);
  expect([onQuiet.mock.calls.length, folder.wantsSorting(false), folder.wantsSorting(true)]).toEqual([2, false, true]);
  vi.advanceTimersByTime(1);
  expect([onQuiet.mock.calls.length, folder.wantsSorting(false)]).toEqual([3, true]);

  fold(100);
  logFerry(db);
  db.exec("UPDATE import SET state = 'finished'");
  vi.advanceTimersByTime(150);
  expect([onQuiet.mock.calls.length, folder.wantsSorting(false)]).toEqual([4, true]);
});

test('an archive that cannot be read any more when it is quiet does not end the program', () => {
  const db = new Database(':memory:');
  db.exec(firstArchive.sql + wordsOfABatch.sql + packedTerms.sql);
  createTermFolder(
    db,
    () => {},
    () => {},
  );
  logFerry(db);
  db.close();
  expect(() => vi.advanceTimersByTime(1_000)).not.toThrow();
});
