import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testInFull } from '../../measure/testing/test-in-full.ts';
import { checkArchive } from './check.ts';
import { connect } from './connection.ts';
import { noteDamage } from './damage.ts';
import { NEWEST_FORM } from './form.ts';
import { isLocked } from './lock.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { openStore, type Store } from './open.ts';
import { openReadOnly } from './open-read-only.ts';
import { beforeStatements, failStatement } from './testing/failing-statements.ts';
import { addTestArticle } from './testing/test-article.ts';
import { testFolder } from './testing/test-folder.ts';

let folder: string;
let path: string;
let ids = 0;
const options = { clock: () => new Date('2026-10-12T08:00:00Z'), newId: () => `id-${ids++}`, holder: 'this test' };
const open = (create = false): Store => openStore(path, { ...options, create });

beforeEach(() => {
  folder = testFolder();
  path = join(folder, 'a.collate');
});

/** Makes an archive of a few pages and closes it. */
function made(articles = 40): void {
  const store = open(true);
  for (let at = 0; at < articles; at++) addTestArticle(store, { title: `T${at}`, paragraphs: [noise(at)] });
  store.close();
}

/** Words that do not compress well. */
function noise(seed: number): string {
  return Array.from({ length: 400 }, (_, at) => Math.imul(seed * 400 + at + 1, 2654435761).toString(36)).join(' ');
}

const NEVER = new AbortController().signal;

test('an archive is let go of also where a full disk does not take that its index is damaged', () => {
  const store = open(true);
  noteDamage(store.db, 'index');
  const failing = failStatement(1, 'SQLITE_FULL');
  expect(store.close).toThrow('SQLITE_FULL');
  failing.end();
  expect([store.db.open, isLocked(path)]).toEqual([false, false]);
});

describe('opening', () => {
  test('a closed archive is one file beside its lock', () => {
    made(1);
    expect(existsSync(`${path}-wal`)).toBe(false);
    expect(isLocked(path)).toBe(false);
  });

  test('refuses a file that is missing, already there, empty or something else, and leaves it as it was', () => {
    expect(() => open()).toThrowError(
      expect.objectContaining({ code: 'not-found', message: expect.stringContaining('Open it from where it is now') }),
    );
    writeFileSync(path, '');
    expect(() => open()).toThrowError(
      expect.objectContaining({ code: 'not-an-archive', message: expect.stringContaining('empty file') }),
    );
    expect(() => open(true)).toThrowError(expect.objectContaining({ code: 'archive-exists' }));
    writeFileSync(path, 'Dear diary, '.repeat(500));
    expect(() => open()).toThrowError(expect.objectContaining({ code: 'not-an-archive' }));
    expect(() => openReadOnly(path)).toThrowError(expect.objectContaining({ code: 'not-an-archive' }));
    expect(readFileSync(path, 'utf8')).toBe('Dear diary, '.repeat(500));
    rmSync(path);
    mkdirSync(path);
    for (const opening of [() => open(), () => openReadOnly(path)])
      expect(opening).toThrowError(
        expect.objectContaining({ code: 'not-an-archive', message: expect.stringContaining('is a folder') }),
      );
    rmSync(path, { recursive: true });
    expect(readdirSync(folder)).toEqual([]);
    new Database(path).exec('CREATE TABLE t (x)').close();
    const before = readFileSync(path, 'latin1');
    expect(() => open()).toThrowError(expect.objectContaining({ code: 'not-an-archive' }));
    expect(readFileSync(path, 'latin1')).toBe(before);
  });

  test('an archive that cannot be completed leaves nothing behind', () => {
    const newId = () => {
      throw Object.assign(new Error('full'), { code: 'SQLITE_FULL' });
    };
    expect(() => openStore(path, { ...options, newId, create: true })).toThrow('full');
    expect(readdirSync(folder)).toEqual([]);
  });

  testInFull('wherever its creation is killed, an archive opens, or is created when that is tried again', () => {
    const made = join(folder, 'made');
    mkdirSync(made);
    path = join(made, 'a.collate');
    const killed = new Map<string, string>();
    const end = beforeStatements(() => {
      const files = readdirSync(made).map((name) => [name, readFileSync(join(made, name), 'latin1')]);
      const copy = join(folder, String(killed.size));
      if (killed.has(JSON.stringify(files))) return;
      killed.set(JSON.stringify(files), copy);
      cpSync(made, copy, { recursive: true });
    });
    try {
      open(true).close();
    } finally {
      end();
    }
    expect(killed.size).toBeGreaterThan(3);
    for (const copy of killed.values()) {
      path = join(copy, 'a.collate');
      open(!existsSync(path)).close();
      const shown = readdirSync(copy).filter((name) => !name.startsWith('.'));
      expect(shown.sort()).toEqual(['a.collate', 'a.collate-holder.txt', 'a.collate-lock']);
    }
  });

  test('the changes of an archive that was moved without them are not taken for those of a new one', () => {
    writeFileSync(`${path}-wal`, 'changes');
    expect(() => open(true)).toThrowError(
      expect.objectContaining({ code: 'archive-exists', message: expect.stringContaining('a.collate-wal') }),
    );
    expect(readdirSync(folder)).toEqual(['a.collate-wal']);
    expect(readFileSync(`${path}-wal`, 'utf8')).toBe('changes');
  });

  test('what is left beside an archive that was moved, but holds no changes, keeps none from being created', () => {
    writeFileSync(`${path}-wal`, '');
    writeFileSync(`${path}-shm`, 'x'.repeat(32_768));
    made(2);
    const store = open();
    expect(store.db.prepare('SELECT count(*) FROM article').pluck().get()).toBe(2);
    store.close();
  });

  test('no file and no link is written over or deleted by creating an archive', () => {
    const beside = ['a.collate-new', 'a.collate.part'];
    for (const name of beside) writeFileSync(join(folder, name), 'of the analyst');
    symlinkSync(join(folder, 'unplugged', 'a.collate'), path);
    expect(() => open(true)).toThrowError(expect.objectContaining({ code: 'archive-exists' }));
    expect(readlinkSync(path)).toBe(join(folder, 'unplugged', 'a.collate'));
    rmSync(path);
    const end = beforeStatements(() => writeFileSync(path, 'copied here meanwhile'));
    try {
      expect(() => open(true)).toThrowError(expect.objectContaining({ code: 'archive-exists' }));
    } finally {
      end();
    }
    expect(readFileSync(path, 'utf8')).toBe('copied here meanwhile');
    rmSync(path);
    open(true).close();
    for (const name of beside) expect(readFileSync(join(folder, name), 'utf8')).toBe('of the analyst');
  });

  test('names a folder that does not exist', () => {
    path = join(folder, 'none', 'a.collate');
    expect(() => open(true)).toThrowError(expect.objectContaining({ code: 'not-found' }));
  });
});

describe('the writer lock', () => {
  let child: ChildProcess | undefined;
  afterEach(() => {
    child?.kill('SIGKILL');
  });

  async function heldByChild(): Promise<ChildProcess> {
    const program = join(import.meta.dirname, 'fixtures/hold-archive.ts');
    child = spawn(process.execPath, [program, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(child.stdout as NodeJS.ReadableStream, 'data');
    return child;
  }

  test('refuses a second program, naming the first; the second may read', async () => {
    made(1);
    await heldByChild();
    expect(() => open()).toThrowError(
      expect.objectContaining({
        code: 'archive-in-use',
        detail: { heldBy: expect.stringMatching(/^the child, since 20/) },
      }),
    );
    expect(isLocked(path)).toBe(true);
    const reader = openReadOnly(path);
    expect(reader.db.prepare('SELECT count(*) FROM article').pluck().get()).toBe(1);
    expect(() => reader.db.exec('DELETE FROM article')).toThrowError(/readonly/);
    reader.close();
  });

  test('is free once its holder was killed', async () => {
    made(1);
    const holder = await heldByChild();
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const store = open();
    expect(store.db.prepare('SELECT count(*) FROM article').pluck().get()).toBe(1);
    store.close();
  });

  test('can be taken only once within a program, too', () => {
    made(1);
    const store = open();
    expect(() => open()).toThrowError(expect.objectContaining({ code: 'archive-in-use' }));
    store.close();
    open().close();
  });
});

describe('forms of the archive', () => {
  test('the migrations lead one by one to the newest', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(Array.from({ length: NEWEST_FORM }, (_, at) => at + 1));
  });

  test('a newer one is refused with an explanation and not touched', () => {
    made(1);
    const db = connect(path, { readOnly: false });
    db.pragma(`user_version = ${NEWEST_FORM + 1}`);
    db.close();
    const before = readFileSync(path, 'latin1');
    expect(() => open()).toThrowError(
      expect.objectContaining({
        code: 'archive-newer',
        message: expect.stringContaining(`format ${NEWEST_FORM + 1}`),
      }),
    );
    expect(() => openReadOnly(path)).toThrowError(expect.objectContaining({ code: 'archive-newer' }));
    expect(readFileSync(path, 'latin1')).toBe(before);
  });

  const STEPS = [
    { version: NEWEST_FORM + 1, sql: 'CREATE TABLE extra (x TEXT) STRICT;' },
    { version: NEWEST_FORM + 2, sql: "INSERT INTO extra VALUES ('y');" },
  ];

  test('a migration copies the archive first, and keeps its contents', () => {
    made(3);
    const db = connect(path, { readOnly: false });
    migrate(db, path, options, STEPS);
    expect(db.pragma('user_version', { simple: true })).toBe(NEWEST_FORM + 2);
    expect(db.prepare('SELECT x FROM extra').pluck().all()).toEqual(['y']);
    expect(db.prepare('SELECT count(*) FROM article').pluck().get()).toBe(3);
    db.close();
    const copy = openReadOnly(`${path}.form-${NEWEST_FORM}.bak`);
    expect(copy.db.prepare('SELECT count(*) FROM article').pluck().get()).toBe(3);
    expect(copy.db.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'extra'").pluck().get()).toBe(0);
    copy.close();
  });

  test('a migration that fails leaves the previous form', () => {
    made(1);
    const db = connect(path, { readOnly: false });
    expect(() =>
      migrate(db, path, options, [STEPS[0] as never, { version: NEWEST_FORM + 2, sql: 'INSERT INTO none VALUES (1)' }]),
    ).toThrow();
    expect(db.pragma('user_version', { simple: true })).toBe(NEWEST_FORM + 1);
    db.close();
  });

  test('a new archive that cannot be brought to the newest form stays empty', () => {
    const db = connect(path, { readOnly: false });
    const failing = { version: NEWEST_FORM + 1, sql: 'INSERT INTO none VALUES (1)' };
    expect(() => migrate(db, path, options, [...MIGRATIONS, failing])).toThrow();
    expect(db.pragma('user_version', { simple: true })).toBe(0);
    expect(db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()).toBe(0);
    db.close();
  });
});

describe('a damaged archive', () => {
  /** Overwrites pages in the middle with noise. */
  function spoil(from: number, bytes: number): void {
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.alloc(bytes, 0xa5), 0, bytes, from);
  }

  test('that is truncated is refused for writing with a reason, and read as far as it goes', async () => {
    made();
    const { length } = readFileSync(path);
    truncateSync(path, Math.floor(length * 0.7));
    const before = readFileSync(path, 'latin1');
    expect(() => open()).toThrowError(
      expect.objectContaining({ code: 'archive-damaged', message: expect.stringContaining('is truncated') }),
    );
    expect(readFileSync(path, 'latin1')).toBe(before);
    const reader = openReadOnly(path);
    const { ok } = await checkArchive(reader, NEVER);
    expect(ok).toBe(false);
    expect(reader.db.prepare('SELECT count(*) FROM source').pluck().get()).toBe(1);
    reader.close();
    expect(readFileSync(path, 'latin1')).toBe(before);
  });

  test('with spoilt pages in the middle opens; the check names what is lost and the rest can be read', async () => {
    made();
    const before = openReadOnly(path);
    const page = before.db
      .prepare("SELECT max(pageno) FROM dbstat WHERE name = 'original_chunk'")
      .pluck()
      .get() as number;
    const size = before.db.pragma('page_size', { simple: true }) as number;
    before.close();
    spoil((page - 1) * size, size);
    copyFileSync(path, `${path}.before`);
    const reader = openReadOnly(path);
    const { ok, checks } = await checkArchive(reader, NEVER);
    expect(ok).toBe(false);
    expect(checks.flatMap(({ problems }) => problems).length).toBeGreaterThan(0);
    expect(reader.db.prepare('SELECT count(*) FROM source').pluck().get()).toBe(1);
    reader.close();
    expect(readFileSync(path, 'latin1')).toBe(readFileSync(`${path}.before`, 'latin1'));
  });

  test('without its first page is not taken for an archive', () => {
    made(1);
    spoil(0, 4096);
    expect(() => open()).toThrowError(expect.objectContaining({ code: 'not-an-archive' }));
  });
});
