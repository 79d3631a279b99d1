import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { type Connection, connect, rowsOf } from '../connection.ts';
import { migrate } from '../migrate.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import { openStore, type Store } from '../open.ts';
import { failStatement } from '../testing/failing-statements.ts';
import { newStore } from '../testing/new-store.ts';
import { addTestArticle } from '../testing/test-article.ts';
import { replaceIndexNextTime } from './rebuild-index.ts';

const options = { clock: () => new Date('2026-10-12T08:00:00Z'), newId: () => 'an-id', holder: 'a test' };
let path: string;

beforeEach(() => {
  const store = newStore();
  path = store.path;
  for (let at = 0; at < 30; at++)
    addTestArticle(store, { title: `Ferry ${at}`, paragraphs: [`It left with ${at} on board.`] });
  store.close();
});

function open(): Store {
  const store = openStore(path, { ...options, create: false });
  onTestFinished(() => store.close());
  return store;
}

function changed(change: (db: Connection) => void): void {
  const db = connect(path, { readOnly: false });
  db.unsafeMode();
  change(db);
  db.close();
}

/** Opens the archive, with any `VACUUM` failing. */
function openedWithoutVacuum(): { store: Store | null; wasTried: boolean } {
  const failing = failStatement(1, 'SQLITE_FULL', /^VACUUM/);
  try {
    return { store: open(), wasTried: failing.hasFailed };
  } catch (error) {
    expect(error).toMatchObject({ code: 'disk-full' });
    return { store: null, wasTried: failing.hasFailed };
  } finally {
    failing.end();
  }
}

/** Nothing is indexed any more, all is queued once the indexer begins, and every page of the file has its place. */
function expectNewIndex({ db }: Store): void {
  expect(db.prepare('SELECT count(*) FROM fts').pluck().get()).toBe(0);
  expect(db.prepare('SELECT norm_version FROM index_meta').pluck().get()).toBe(0);
  expect(rowsOf(db, "SELECT * FROM archive WHERE key = 'index_damaged'")).toEqual([]);
  expect(db.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
}

function spoilPageOf(table: string): void {
  const db = connect(path, { readOnly: false });
  const page = db.prepare('SELECT max(pageno) FROM dbstat WHERE name = ?').pluck().get(table) as number;
  db.close();
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(8192, 0xa5), 0, 8192, (page - 1) * 8192);
  closeSync(file);
}

test('an index whose settings are of a version that is not known is made anew, in the pages that it had', () => {
  changed((db) => db.exec("UPDATE fts_config SET v = 99 WHERE k = 'version'"));
  const { store, wasTried } = openedWithoutVacuum();
  expectNewIndex(store as Store);
  expect(wasTried).toBe(false);
});

test('so is one whose words are damaged, with all its pages in order, and none of them stays in the file', () => {
  changed((db) => {
    const words = Array.from({ length: 9_000 }, (_, at) => `quillworm${at}`).join(' ');
    db.prepare("INSERT INTO fts (rowid, title, body) VALUES (99, 'gone', ?)").run(words);
    db.exec("UPDATE fts_data SET block = x'00' WHERE id = 10");
    replaceIndexNextTime(db);
  });
  expect(readFileSync(path).includes('quillworm')).toBe(true);
  const { store, wasTried } = openedWithoutVacuum();
  expectNewIndex(store as Store);
  expect(wasTried).toBe(false);
  store?.close();
  expect(readFileSync(path).includes('quillworm')).toBe(false);
});

test('pages that are damaged are left behind, also where there was no room for that the first time', () => {
  spoilPageOf('fts_data');
  changed(replaceIndexNextTime);
  expect(openedWithoutVacuum()).toEqual({ store: null, wasTried: true });
  expect(openedWithoutVacuum()).toEqual({ store: null, wasTried: true });
  expectNewIndex(open());
});

test('an older archive with such an index is migrated', () => {
  const store = newStore();
  path = `${store.path}.older`;
  const db = connect(path, { readOnly: false });
  migrate(
    db,
    path,
    options,
    MIGRATIONS.filter(({ version }) => version < 14),
  );
  db.unsafeMode().exec("UPDATE fts_config SET v = 99 WHERE k = 'version'");
  db.close();
  expectNewIndex(open());
});
