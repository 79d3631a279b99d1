import { setImmediate } from 'node:timers/promises';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { SAMPLE_COMPLETE, setArchiveValue } from '../archive-values.ts';
import { addClaim, updateClaims } from '../claims/claims.ts';
import type { Store } from '../open.ts';
import { addReport, updateReport } from '../reports/reports.ts';
import { addAlias, addSource, setAliases } from '../sources/sources.ts';
import { newStore } from '../testing/new-store.ts';
import { addTestArticle } from '../testing/test-article.ts';
import { listActs } from './act-log.ts';
import { UNDOABLE_TABLES } from './undoable-rows.ts';

let store: Store;
let now: number;

beforeEach(() => {
  now = Date.parse('2026-10-12T08:00:00Z');
  store = newStore({ clock: () => new Date(now) });
});

const act = <T>(label: string, work: () => T, joins?: string) =>
  store.acts.run({ kind: 'test', label, ...(joins ? { joins } : {}) }, work);
const claim = (statement: string) => addClaim(store, { statement, kind: 'fact', note: '' });
const statements = () => store.db.prepare('SELECT statement FROM claim ORDER BY id').pluck().all();
const count = (table: string) => store.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
const labels = () => listActs(store.db, 50).map(({ label, state }) => `${label}: ${state}`);
const whyFinal = () => listActs(store.db, 50).map((act) => act.whyFinal);
const refused = (code: string) => expect.objectContaining({ code });

test('an act is never part of another transaction: what begins while one takes turns is refused, and nothing of it kept', async () => {
  const long = store.acts.runInTurns({ kind: 'test', label: 'Long' }, async (pace) => {
    claim('long');
    await pace();
  });
  expect(() => act('Within', () => claim('within'))).toThrow('another transaction');
  await long;
  expect(statements()).toEqual(['long']);
  expect(labels()).toEqual(['Long: done']);
});

test('every table that acts may change is undoable: ids are never reused, and there are no blobs', () => {
  for (const table of UNDOABLE_TABLES) {
    const { sql } = store.db.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').get(table) as { sql: string };
    expect(sql).toMatch(/^CREATE TABLE "?\w+"? \(\s+id INTEGER PRIMARY KEY AUTOINCREMENT,/);
    expect(sql).not.toMatch(/\bBLOB\b/);
  }
});

test('the trigger that logs changes fires only within an act', () => {
  claim('outside');
  expect(count('change')).toBe(0);
  act('inside', () => claim('inside'));
  claim('outside again');
  expect(count('change')).toBe(1);
});

test('a change is logged also where the first act of the session failed', async () => {
  const failing = () => {
    claim('lost');
    throw new Error('no');
  };
  expect(() => act('failing', failing)).toThrow('no');
  act('kept', () => claim('kept'));
  expect(count('change')).toBe(1);
  await store.acts.undo();
  expect(statements()).toEqual([]);
});

test('undo writes only what the act changed: a row of ten thousand is not looked up again in every index', async () => {
  const { value: claimId } = act('make', () => claim('one'));
  act('reword', () => updateClaims(store.db, [claimId], { statement: 'two' }, new Date(now + 1).toISOString()));
  const prepare = vi.spyOn(store.db, 'prepare');
  await store.acts.undo();
  const written = prepare.mock.calls.map(([sql]) => sql).filter((sql) => sql.startsWith('UPDATE claim'));
  prepare.mockRestore();
  expect(written).toEqual(['UPDATE claim SET "statement" = ?, "changed_at" = ? WHERE id = ?']);
  expect(statements()).toEqual(['one']);
});

test('undoing thousands of rows in several acts opens no savepoint, in which each statement would keep its pages again', async () => {
  const first = act('first', () => claim('one')).act;
  act('second', () => claim('two'));
  act('third', () => claim('three'));
  const prepare = vi.spyOn(Object.getPrototypeOf(store.db.prepare('SELECT 1')), 'run');
  await store.acts.undoTo(first.actId);
  const run = prepare.mock.contexts.map((statement) => (statement as { source: string }).source);
  prepare.mockRestore();
  expect(run.filter((sql) => sql.includes('SAVEPOINT'))).toEqual([]);
  expect(statements()).toEqual(['one']);
});

test('an act that throws leaves nothing, not even its log entry', () => {
  expect(() =>
    act('fails', () => {
      claim('x');
      throw new Error('no');
    }),
  ).toThrow('no');
  expect([count('claim'), count('act'), count('change')]).toEqual([0, 0, 0]);
  claim('after');
  expect(count('change')).toBe(0);
});

test('a row changed several times in one act is undone to its first state, and redone to its last', async () => {
  act('many', () => {
    const id = claim('one');
    for (const statement of ['two', 'three']) updateClaims(store.db, [id], { statement }, 'then');
    store.db.prepare('DELETE FROM claim WHERE id = ?').run(id);
    claim('other');
  });
  await store.acts.undo();
  expect(statements()).toEqual([]);
  await store.acts.redo();
  expect(statements()).toEqual(['other']);
});

test('unique names can be swapped within one act, and back', async () => {
  addTestArticle(store, { source: 'A', paragraphs: ['a'] });
  addTestArticle(store, { source: 'B', paragraphs: ['b'] });
  const names = () => store.db.prepare('SELECT source_id, value FROM source_alias ORDER BY folded').raw().all();
  const before = names();
  act('swap', () => {
    setAliases(store.db, 1, 'name', ['C']);
    setAliases(store.db, 2, 'name', ['A']);
    addAlias(store.db, 1, 'name', 'B');
  });
  const after = names();
  expect(after).toEqual([
    [2, 'A'],
    [1, 'B'],
    [1, 'C'],
  ]);
  await store.acts.undo();
  expect(names()).toEqual(before);
  await store.acts.redo();
  expect(names()).toEqual(after);
});

describe('consecutive acts with the same key', () => {
  const edit = (title: string) => act(`Edited ${title}`, () => updateReport(store, 1, { title }), 'report 1');
  beforeEach(() => {
    addReport(store, { title: 'R' });
  });

  test('become one within a minute, stored as one change per row', async () => {
    const ids = ['a', 'b', 'c'].map((title) => {
      now += 59_000;
      return edit(title).act.actId;
    });
    expect(new Set(ids).size).toBe(1);
    expect(count('change')).toBe(1);
    expect(labels()).toEqual(['Edited c: done']);
    await store.acts.undo();
    expect(store.db.prepare('SELECT title FROM report').pluck().get()).toBe('R');
    await store.acts.redo();
    expect(store.db.prepare('SELECT title FROM report').pluck().get()).toBe('c');
  });

  test('stay apart after a minute, after another act, and after an undo', async () => {
    edit('a');
    now += 60_000;
    edit('b');
    act('between', () => claim('x'));
    edit('c');
    await store.acts.undo();
    edit('d');
    expect(labels()).toEqual(['Edited d: done', 'between: done', 'Edited b: done', 'Edited a: done']);
    await store.acts.undo();
    expect(store.db.prepare('SELECT title FROM report').pluck().get()).toBe('b');
  });

  test('stay apart where the clock was set back', () => {
    edit('a');
    now -= 3_600_000;
    edit('b');
    expect(labels()).toEqual(['Edited b: done', 'Edited a: done']);
  });

  test('leave no change if they cancel out', async () => {
    act('make', () => claim('x'), 'k');
    act('unmake', () => store.db.prepare('DELETE FROM claim').run(), 'k');
    expect(count('change')).toBe(0);
    await store.acts.undo();
    expect(statements()).toEqual([]);
  });
});

describe('what cannot be undone', () => {
  test('alters nothing, says so once, and does not block what came before', async () => {
    act('first', () => claim('one'));
    act('second', () => updateClaims(store.db, [1], { note: 'n' }, 'then'));
    store.db.exec("UPDATE claim SET note = 'changed by something else'");
    await expect(store.acts.undo()).rejects.toThrow(refused('conflict'));
    expect(labels()).toEqual(['second: final', 'first: done']);
    await expect(store.acts.undo()).rejects.toThrow(refused('conflict'));
    await expect(store.acts.undo()).rejects.toThrow(refused('nothing-to-undo'));
    expect(statements()).toEqual(['one']);
  });

  test('a name taken since, or a row that others now reference, is a conflict', async () => {
    addTestArticle(store, { source: 'A', paragraphs: ['a'] });
    act('drop the name', () => setAliases(store.db, 1, 'name', []));
    addTestArticle(store, { source: 'A', paragraphs: ['b'] });
    await expect(store.acts.undo()).rejects.toThrow(refused('conflict'));
    const made = act('make a source', () =>
      store.db
        .prepare("INSERT INTO source (uuid, name, created_at) VALUES ('u', 'New', 't') RETURNING id")
        .pluck()
        .get(),
    );
    store.db.prepare('UPDATE article SET source_id = ? WHERE id = 2').run(made.value);
    await expect(store.acts.undo()).rejects.toThrow(refused('conflict'));
    expect(store.db.pragma('foreign_key_check')).toEqual([]);
    expect(count('source')).toBe(3);
  });

  test('says which row stands against it, what was done to that row, and by which act', async () => {
    act('Created claim 1', () => claim('one'));
    act('Noted', () => updateClaims(store.db, [1], { note: 'n' }, 'then'));
    act('Noted again', () => updateClaims(store.db, [1], { note: 'm' }, 'later'));
    store.db.exec("UPDATE act SET state = 'final' WHERE label = 'Noted again'");
    await expect(store.acts.undo()).rejects.toThrow(
      '“Noted” cannot be undone: claim 1 was changed since, by “Noted again”. N',
    );
    expect(whyFinal()[1]).toBe('claim 1 was changed since, by “Noted again”');
    store.db.exec('DELETE FROM claim');
    await expect(store.acts.undo()).rejects.toThrow(
      '“Created claim 1” cannot be undone: claim 1 was deleted since. Nothing',
    );
    expect(whyFinal()[2]).toBe('claim 1 was deleted since');
  });

  test('is said to be so for good, or from when the sample was made', () => {
    act('Created claim 1', () => claim('one'));
    store.acts.settle();
    setArchiveValue(store.db, SAMPLE_COMPLETE, new Date(now).toISOString());
    now += 1000;
    store.db.transaction(() => store.acts.logFinal('article.delete', 'Deleted 1 article'))();
    expect(whyFinal()).toEqual(['articles are deleted for good', 'it was done when the sample was made']);
  });

  test('an act that cannot be redone ends the redo', async () => {
    act('first', () => claim('one'));
    act('second', () => claim('two'));
    await store.acts.undo();
    await store.acts.undo();
    store.db.exec(
      "INSERT INTO claim (id, uuid, statement, kind, created_at, changed_at) VALUES (1, 'u', 'x', 'fact', 't', 't')",
    );
    await expect(store.acts.redo()).rejects.toThrow('“first” cannot be redone: claim 1 was made again since. Nothing');
    await expect(store.acts.redo()).rejects.toThrow(refused('nothing-to-redo'));
    expect(statements()).toEqual(['x']);
  });

  test('a final entry ends the redo and is in the log', async () => {
    act('first', () => claim('one'));
    await store.acts.undo();
    store.db.transaction(() => store.acts.logFinal('test', 'Deleted 1 article'))();
    await expect(store.acts.redo()).rejects.toThrow(refused('nothing-to-redo'));
    expect(labels()).toEqual(['Deleted 1 article: final']);
    expect(count('change')).toBe(0);
  });

  test('goes back to one act and forward to another in one step', async () => {
    const first = act('first', () => claim('one')).act;
    act('second', () => claim('two'));
    const third = act('third', () => claim('three')).act;
    expect(await store.acts.undoTo(first.actId)).toBe(2);
    expect(statements()).toEqual(['one']);
    expect(labels()).toEqual(['third: undone', 'second: undone', 'first: done']);
    await expect(store.acts.undoTo(first.actId)).rejects.toThrow(refused('nothing-to-undo'));
    expect(await store.acts.redoTo(third.actId)).toBe(2);
    expect(statements()).toEqual(['one', 'two', 'three']);
    await expect(store.acts.redoTo(third.actId)).rejects.toThrow(refused('nothing-to-redo'));
  });

  test('if one act on the way back cannot be undone, none is', async () => {
    const first = act('first', () => claim('one')).act;
    act('second', () => claim('two'));
    act('third', () => claim('three'));
    store.db.exec("UPDATE claim SET note = 'changed by no act' WHERE statement = 'two'");
    await expect(store.acts.undoTo(first.actId)).rejects.toThrow(refused('conflict'));
    expect(statements()).toEqual(['one', 'two', 'three']);
    expect(labels()).toEqual(['third: done', 'second: done', 'first: done']);
  });

  test('if several acts cannot be undone because something newer uses what one made, that is said, and none is', async () => {
    const first = act('first', () => claim('one')).act;
    addTestArticle(store, { source: 'A', paragraphs: ['a'] });
    const { value: sourceId } = act('make a source', () => addSource(store, { name: 'New', domain: null }));
    act('third', () => claim('three'));
    store.db.prepare('UPDATE article SET source_id = ?').run(sourceId);
    await expect(store.acts.undoTo(first.actId)).rejects.toThrow(refused('conflict'));
    expect(statements()).toEqual(['one', 'three']);
  });

  test('cannot undo anything after everything was settled', async () => {
    act('first', () => claim('one'));
    store.acts.settle();
    await expect(store.acts.undo()).rejects.toThrow(refused('nothing-to-undo'));
    expect(labels()).toEqual(['first: final']);
  });
});

test('between the turns of an act nothing else is written to the archive', async () => {
  let passed = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    passed += 20;
    return passed;
  });
  onTestFinished(() => void vi.restoreAllMocks());
  const { act } = await store.acts.runInTurns({ kind: 'test', label: 'Long' }, async (pace) => {
    claim('one');
    const other = setImmediate().then(() => claim('not of this act'));
    other.catch(() => {});
    await pace();
    claim('two');
    await expect(other).rejects.toThrow('readonly');
  });
  expect(statements()).toEqual(['one', 'two']);
  await store.acts.undo(act.actId);
  expect(statements()).toEqual([]);
  claim('afterwards');
  expect(statements()).toEqual(['afterwards']);
});
