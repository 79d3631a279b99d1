import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../connection.ts';
import { importById, importItems, importsCutOff, interruptImports } from '../imports.ts';
import { migrate } from '../migrate.ts';
import { MIGRATIONS } from './index.ts';

test('imports and outcomes of the form before stay as they were, and are not gone on with: what they were given is not known', () => {
  const folder = mkdtempSync(join(tmpdir(), 'collate-form-3-'));
  const path = join(folder, 'a.collate');
  const options = { clock: () => new Date('2026-10-12T08:00:00Z'), newId: () => 'an-id' };
  const db = connect(path, { readOnly: false });
  migrate(
    db,
    path,
    options,
    MIGRATIONS.filter(({ version }) => version < 4),
  );
  db.exec(`
    INSERT INTO import (id, uuid, name, state, started_at, added, failed) VALUES (1, 'u1', 'pile', 'running', '2026-10-12', 0, 1);
    INSERT INTO import_item (import_id, path, outcome, code, message) VALUES (1, 'pile/a.txt', 'failed', 'empty', 'Empty.');`);
  migrate(db, path, options);
  expect(interruptImports(db)).toBe(1);
  expect(importById(db, 1)).toMatchObject({ name: 'pile', state: 'interrupted', failed: 1, canGoOn: false });
  expect(importsCutOff(db)).toEqual([]);
  expect(importItems(db, { importId: 1, after: 0, limit: 5 })).toMatchObject([
    { path: 'pile/a.txt', outcome: 'failed', isEarlier: false, isKept: false },
  ]);
  db.close();
  rmSync(folder, { recursive: true });
});
