import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../connection.ts';
import { migrate } from '../migrate.ts';
import { firstOfAnOrigin } from './0016-first-of-an-origin.ts';
import { MIGRATIONS } from './index.ts';

test('an archive of the form before has its origins in the order of publication', () => {
  const folder = mkdtempSync(join(tmpdir(), 'collate-form-first-'));
  const path = join(folder, 'a.collate');
  const options = { clock: () => new Date('2026-10-12T08:00:00Z'), newId: () => 'an-id' };
  const db = connect(path, { readOnly: false });
  const columns = () => db.prepare("SELECT name FROM pragma_index_info('article_origin')").pluck().all();
  migrate(
    db,
    path,
    options,
    MIGRATIONS.filter(({ version }) => version < firstOfAnOrigin.version),
  );
  expect(columns()).toEqual(['origin_id']);
  migrate(db, path, options);
  expect(columns()).toEqual(['origin_id', 'published_sort']);
  db.close();
  rmSync(folder, { recursive: true });
});
