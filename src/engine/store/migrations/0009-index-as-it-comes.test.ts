import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../connection.ts';
import { requeueForNormaliser } from '../index-queue.ts';
import { migrate } from '../migrate.ts';
import { indexAsItComes } from './0009-index-as-it-comes.ts';
import { MIGRATIONS } from './index.ts';

test('what the form before had indexed waits to be indexed anew; an archive without articles does not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'collate-form-index-'));
  const options = { clock: () => new Date('2026-10-12T08:00:00Z'), newId: () => 'an-id' };
  const before = MIGRATIONS.filter(({ version }) => version < indexAsItComes.version);
  const waitingAfter = (name: string, sql: string): unknown => {
    const path = join(folder, name);
    const db = connect(path, { readOnly: false });
    migrate(db, path, options, before);
    db.exec(sql);
    migrate(db, path, options);
    requeueForNormaliser(db, '2026-10-12');
    const waiting = db.prepare('SELECT article_id FROM fts_queue').pluck().all();
    db.close();
    return waiting;
  };
  const article = `
    INSERT INTO source (id, uuid, name, created_at) VALUES (1, 'u', 'Averin Courier', '2026-10-12');
    INSERT INTO origin (id, uuid, name, reason, created_at) VALUES (1, 'u', 'Averin Courier', '', '2026-10-12');
    INSERT INTO import (id, uuid, name, started_at, state) VALUES (1, 'u', 'first', '2026-10-12', 'finished');
    INSERT INTO article (id, uuid, title, source_id, origin_id, words, import_id, imported_at)
      VALUES (7, 'u', 'Ferry late', 1, 1, 2, 1, '2026-10-12');
    INSERT INTO fts (rowid, title, body) VALUES (7, 'ferri late', 'the ferri was late')`;
  expect(waitingAfter('with.collate', article)).toEqual([7]);
  expect(waitingAfter('without.collate', '')).toEqual([]);
  rmSync(folder, { recursive: true });
});
