import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { connect } from './connection.ts';
import { checkpointLater, connectToRead } from './journal.ts';

test('a reading connection opens at once while another is writing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'collate-journal-'));
  const path = join(folder, 'a.collate');
  const writer = connect(path, { readOnly: false });
  writer.exec('CREATE TABLE word (word TEXT) STRICT; BEGIN IMMEDIATE');
  const reader = connectToRead(path);
  expect(reader.prepare('SELECT count(*) FROM word').pluck().get()).toBe(0);
  expect(writer.pragma('auto_vacuum', { simple: true })).toBe(2);
  reader.close();
  writer.close();
  rmSync(folder, { recursive: true });
});

test('a journal that cannot be moved later does not end the program', async () => {
  const db = connect(':memory:', { readOnly: false });
  checkpointLater(db);
  db.close();
  await setImmediate();
});
