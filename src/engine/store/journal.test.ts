import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { connect } from './connection.ts';
import { checkpointJournal, checkpointLater, checkpointRarely, connectToRead } from './journal.ts';
import { testFolder } from './testing/test-folder.ts';

test('a reading connection opens at once while another is writing', () => {
  const folder = testFolder();
  const path = join(folder, 'a.collate');
  const writer = connect(path, { readOnly: false });
  writer.exec('CREATE TABLE word (word TEXT) STRICT; BEGIN IMMEDIATE');
  const reader = connectToRead(path);
  expect(reader.prepare('SELECT count(*) FROM word').pluck().get()).toBe(0);
  expect(writer.pragma('auto_vacuum', { simple: true })).toBe(2);
  reader.close();
  writer.close();
});

test('a journal that cannot be moved later does not end the program', () => {
  vi.useFakeTimers({ toFake: ['setImmediate'] });
  onTestFinished(() => void vi.useRealTimers());
  const db = connect(':memory:', { readOnly: false });
  checkpointLater(db);
  db.close();
  expect(vi.getTimerCount()).toBe(1);
  expect(() => vi.runAllTimers()).not.toThrow();
});

test('the journal is moved through another connection, for which neither the writer nor a reader waits', () => {
  const folder = testFolder();
  const path = join(folder, 'a.collate');
  const writer = connect(path, { readOnly: false });
  checkpointRarely(writer);
  writer.exec('CREATE TABLE word (word TEXT) STRICT');
  const other = connectToRead(path);
  checkpointJournal(other);
  const before = statSync(path).size;
  const reader = connect(path, { readOnly: true });
  // More than the thousand pages after which SQLite has a writer move them.
  writer.exec(`WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 1500)
    INSERT INTO word SELECT hex(zeroblob(4000)) FROM n`);
  writer.exec('DELETE FROM word WHERE rowid = 1');
  expect(statSync(path).size).toBe(before);
  writer.exec("BEGIN IMMEDIATE; INSERT INTO word VALUES ('not yet')");
  checkpointJournal(other);
  expect(statSync(path).size).toBeGreaterThan(before);
  writer.exec('COMMIT');
  expect(reader.prepare('SELECT count(*) FROM word').pluck().get()).toBe(1500);
  for (const each of [reader, other, writer]) each.close();
});
