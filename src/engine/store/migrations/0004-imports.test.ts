import { expect, test } from 'vitest';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { importById, importItems, importsCutOff, interruptImports } from '../imports/imports.ts';
import { importFiles } from './0004-imports.ts';

test('imports and outcomes of the previous form stay as they were and cannot be resumed, because what they were given is not known', () => {
  const { db, toNewest } = earlierForm(importFiles);
  db.exec(`
    INSERT INTO import (id, uuid, name, state, started_at, added, failed) VALUES (1, 'u1', 'pile', 'running', '2026-10-12', 0, 1);
    INSERT INTO import_item (import_id, path, outcome, code, message) VALUES (1, 'pile/a.txt', 'failed', 'empty', 'Empty.');`);
  toNewest();
  expect(interruptImports(db)).toBe(1);
  expect(importById(db, 1)).toMatchObject({ name: 'pile', state: 'interrupted', failed: 1, canResume: false });
  expect(importsCutOff(db)).toEqual([]);
  expect(importItems(db, { importId: 1, after: 0, limit: 5 })).toMatchObject([
    { path: 'pile/a.txt', outcome: 'failed', isEarlier: false, isKept: false },
  ]);
});
