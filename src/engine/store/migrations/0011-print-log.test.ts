import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../connection.ts';
import { holdersOf, logPrints } from '../fingerprints.ts';
import { migrate } from '../migrate.ts';
import { beginFold } from '../print-fold.ts';
import { printLog } from './0011-print-log.ts';
import { MIGRATIONS } from './index.ts';

test('what the index of the form before has is still found, and what comes to it by the log beside it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'collate-form-print-log-'));
  const path = join(folder, 'a.collate');
  const options = { clock: () => new Date('2026-10-12T08:00:00Z'), newId: () => 'an-id' };
  const db = connect(path, { readOnly: false });
  migrate(
    db,
    path,
    options,
    MIGRATIONS.filter(({ version }) => version < printLog.version),
  );
  db.exec(`INSERT INTO source (id, uuid, name, created_at) VALUES (1, 's', 'S', '');
    INSERT INTO origin (id, uuid, name, created_at) VALUES (1, 'o', 'O', '');
    INSERT INTO import (id, uuid, name, state, started_at) VALUES (1, 'i', 'I', 'finished', '');
    INSERT INTO article (id, uuid, title, source_id, origin_id, words, import_id, imported_at)
    VALUES (7, 'a', 'A', 1, 1, 1, 1, ''), (8, 'b', 'B', 1, 1, 1, 1, '');
    INSERT INTO fingerprint (hash, article_id, around) VALUES (5, 7, 3);`);
  migrate(db, path, options);
  const prints = { hashes: Int32Array.of(5), around: Uint16Array.of(4) };
  // One that is compared again is in both.
  for (const articleId of [7, 8]) logPrints(db, articleId, prints);
  const held = () =>
    holdersOf(db, new Set([5]))
      .get(5)
      ?.map(({ articleId }) => articleId)
      .sort();
  expect(held()).toEqual([7, 8]);
  expect(beginFold(db)?.foldNext(10)).toBe(false);
  expect(held()).toEqual([7, 8]);
  db.close();
  rmSync(folder, { recursive: true });
});
