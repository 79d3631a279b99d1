/** Statements of the central acts fail in turn: nothing is done by halves, the failure is named, and the engine goes on. */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { TESTS_IN_FULL } from '../measure/test-effort.ts';
import { connect } from './store/connection.ts';
import { earlierForm } from './store/fixtures/earlier-form.ts';
import { daysAsWritten } from './store/migrations/0020-days-as-written.ts';
import { failStatement } from './store/testing/failing-statements.ts';
import { deskOfEachTest } from './testing/desk-of-each-test.ts';
import { faultsOf } from './testing/faults-of.ts';
import { openSeeded, placeOf } from './testing/seed-articles.ts';

/** By the code with which a statement fails: that with which the call is refused. */
const FAILURES = { SQLITE_FULL: 'disk-full', SQLITE_IOERR_WRITE: 'unreadable', SQLITE_BUSY: 'archive-in-use' } as const;
type Failure = keyof typeof FAILURES;
const CODES = Object.keys(FAILURES) as Failure[];

const TEXT = 'The ferry left Orrin at noon. It came back at six.';
const articles = Array.from({ length: 7 }, (_, at) => ({ title: `Note ${at}`, paragraphs: [`${TEXT} Seen ${at}.`] }));

const desk = deskOfEachTest();
let path: string;
beforeEach(async () => {
  path = await openSeeded(desk, articles);
  // The first act of a session marks the archive; that it cannot be marked keeps nothing from being done.
  await desk.call('report.create', { title: 'First' });
});

type Act = () => Promise<unknown>;
const passage = (exact: string) => ({ ...placeOf(1, `${TEXT} Seen 0.`, exact), stance: 'supports' as const });
const claim = (statement: string) =>
  desk.call('claim.create', { statement, kind: 'fact', evidence: [passage('left Orrin')] });

/** Each makes ready what its act needs. */
const ACTS: Record<string, () => Promise<Act>> = {
  'claim.create': async () => () => claim('The ferry left.'),
  'evidence.add': async () => {
    const { claimId } = await claim('The ferry left.');
    return () => desk.call('evidence.add', { ...passage('came back'), claimId });
  },
  'claim.merge': async () => {
    const [into, other] = [await claim('The ferry left.'), await claim('It left.')];
    return () => desk.call('claim.merge', { into: into.claimId, claimIds: [other.claimId] });
  },
  'report.update': async () => {
    const { reportId } = await desk.call('report.create', { title: 'Ferry' });
    await claim('The ferry left.');
    return () => desk.call('report.update', { reportId, changes: { title: 'The ferry' } });
  },
  'article.correct': async () => () =>
    desk.call('article.correct', { articleIds: [1, 2], field: 'title', value: 'Ferry', reason: '' }),
  'act.undo': async () => {
    await claim('The ferry left.');
    return () => desk.call('act.undo', {});
  },
};

const INDEX_AND_QUEUES = /^(?:sqlite|fts|term|print)/;

/** All rows but those that the queues work on. */
function contents(): Record<string, unknown[]> {
  const db = connect(path, { readOnly: true });
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[];
  const read = tables.filter((name) => !INDEX_AND_QUEUES.test(name));
  const rows = Object.fromEntries(read.map((name) => [name, db.prepare(`SELECT * FROM ${name}`).all()]));
  db.close();
  return rows;
}

async function isFailed(act: Act, at: number, code: Failure): Promise<boolean> {
  const failing = failStatement(at, code);
  try {
    const outcome = await act().then(
      () => 'done',
      (error) => error.code,
    );
    if (failing.hasFailed) expect(`${outcome} at statement ${at}`).toBe(`${FAILURES[code]} at statement ${at}`);
    return failing.hasFailed;
  } finally {
    failing.end();
  }
}

test.each(Object.keys(ACTS))('%s is done whole or not at all, whichever of its statements fails', async (name) => {
  const act = await (ACTS[name] as () => Promise<Act>)();
  const before = contents();
  let at = 1;
  const tryAll = async (codes: readonly Failure[]) => {
    for (const code of codes) if (!(await isFailed(act, at, code))) return false;
    expect(contents()).toEqual(before);
    return true;
  };
  // No multiple of the number of codes, so that each has its turn.
  while (await tryAll(TESTS_IN_FULL ? CODES : [CODES[at % CODES.length] as Failure])) at += TESTS_IN_FULL ? 1 : 4;
  // The last was the act itself.
  expect(at).toBeGreaterThan(5);
  expect(contents()).not.toEqual(before);
  expect(await faultsOf(path)).toEqual([]);
});

test.each([
  [1, /^DELETE FROM article /, 7, /^The disk is full/],
  [2, /^DELETE FROM article /, 2, /^5 of 6 articles were deleted for good; the others are still there, unchanged/],
  [1, /'merge'/, 1, /^6 articles were deleted for good, but words of theirs may still be in the index/],
])(
  'articles that were deleted when something else fails are said to be (%d, %s)',
  async (at, statement, left, said) => {
    const failing = failStatement(at, 'SQLITE_FULL', statement);
    const deleted = desk.call('article.delete', { articleIds: [1, 2, 3, 4, 5, 6], confirm: 6 });
    await expect(deleted).rejects.toMatchObject({ code: 'disk-full', message: expect.stringMatching(said) });
    failing.end();
    expect((await desk.call('archive.status', {})).archive?.articles).toBe(left);
    await desk.call('article.delete', { articleIds: [7], confirm: 1 });
    expect(await faultsOf(path)).toEqual([]);
  },
);

// In full, some hundreds of archives are opened twice.
test('an archive whose migration fails opens the next time, and has lost nothing', { timeout: 300_000 }, async () => {
  const { db } = earlierForm(daysAsWritten);
  db.exec(
    `INSERT INTO claim (id, uuid, statement, kind, created_at, changed_at) VALUES (1, 'a', 'Lit', 'fact', '', '')`,
  );
  const made = db.name;
  db.pragma('wal_checkpoint(TRUNCATE)');
  let at = 0;
  let hasFailed = true;
  while (hasFailed) {
    at += TESTS_IN_FULL ? 1 : 49;
    const copy = join(desk.folder, `${at}.collate`);
    copyFileSync(made, copy);
    const failing = failStatement(at, CODES[at % CODES.length] as Failure);
    const open = () => desk.call('archive.open', { file: desk.fileRefs.add(copy) });
    await open().catch((error) => expect(Object.values(FAILURES)).toContain(error.code));
    failing.end();
    hasFailed = failing.hasFailed;
    expect((await open()).archive).toMatchObject({ claims: 1, readOnly: false });
  }
  expect(at).toBeGreaterThan(20);
  expect(await faultsOf(path)).toEqual([]);
});
