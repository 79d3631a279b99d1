// What a colleague did, what the analyst did, undo, redo and kills in any order: each state comes back exactly.
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tries } from '../../../measure/test-effort.ts';
import { actMark } from '../acts/act-log.ts';
import { UNDOABLE_TABLES } from '../acts/undoable-rows.ts';
import { addTag } from '../articles/tags.ts';
import { checkArchive } from '../check.ts';
import { deleteClaims, mergeClaims, updateClaims } from '../claims/claims.ts';
import { removeEvidence, updateEvidence } from '../claims/evidence-changes.ts';
import { columnOf, rowsOf } from '../connection.ts';
import { openStore, type Store } from '../open.ts';
import { mergeSources } from '../sources/sources.ts';
import {
  AT,
  BREAD,
  BREAD_HERE,
  claim,
  FERRY,
  FERRY_HERE,
  from,
  layOut,
  mark,
  NEVER,
  ours,
  theirs,
  workThere,
} from './fixtures/two-archives.ts';
import { takeWork } from './take-work.ts';
import { theirWork } from './theirs/their-work.ts';

const ids = (store: Store, table: string) => columnOf<number>(store.db, `SELECT id FROM ${table} ORDER BY id`);
const pick = <T>(of: readonly T[], n: number) => of[n % of.length] as T;

/** What is done to the archive that is here, with a number that says on what. */
const ACTS: Record<string, (store: Store, n: number) => void> = {
  addClaim: (store, n) => {
    const claimId = claim(store, `Claim ${n}`);
    mark(store, FERRY_HERE, FERRY, 'Nine people died', claimId, `note ${n}`);
    addTag(store, `tag ${n % 3}`, { articleIds: [BREAD_HERE], claimIds: [claimId], sourceIds: [] });
  },
  markOnly: (store) => void mark(store, BREAD_HERE, BREAD, 'dearer', null),
  note: (store, n) => updateClaims(store.db, [pick(ids(store, 'claim'), n)], { note: `mine ${n}` }, AT),
  mergeClaims: (store, n) => {
    const [into, ...others] = ids(store, 'claim').slice(n % 2);
    if (into !== undefined && others.length > 0) mergeClaims(store.db, into, others, AT);
  },
  deleteClaim: (store, n) => void deleteClaims(store.db, [pick(ids(store, 'claim'), n)]),
  translate: (store, n) =>
    updateEvidence(store.db, [pick(ids(store, 'evidence'), n)], { translation: `translated ${n}` }),
  removePassage: (store, n) => removeEvidence(store.db, [pick(ids(store, 'evidence'), n)]),
  mergeSources: (store, n) => {
    const [into, other] = ids(store, 'source').slice(-2);
    if (into !== undefined && other !== undefined) mergeSources(store.db, n % 2 ? into : other, [n % 2 ? other : into]);
  },
};

const step = fc.record({
  kind: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...Object.keys(ACTS)) },
    { weight: 4, arbitrary: fc.constantFrom('take', 'undo', 'redo', 'kill') },
    { weight: 1, arbitrary: fc.constant('theyGoOn') },
  ),
  n: fc.nat(20),
});

const contents = ({ db }: Store) =>
  Object.fromEntries(UNDOABLE_TABLES.map((table) => [table, rowsOf(db, `SELECT * FROM ${table} ORDER BY id`)]));

class Desk {
  store: Store;
  readonly #folder = mkdtempSync(join(tmpdir(), 'collate-killed-'));
  #kills = 0;
  /** Of each act that can be redone or undone, what was before; and what is after the last. */
  #states: ReturnType<typeof contents>[];
  #at = 0;

  /** How many are done. */
  get acts(): number {
    return this.#at;
  }

  constructor(store: Store) {
    this.store = store;
    this.#states = [contents(store)];
  }

  async take(kind: string, n: number): Promise<void> {
    if (kind === 'undo' || kind === 'redo') await this.turn(kind);
    else if (kind === 'kill') this.#kill();
    else if (kind === 'theyGoOn') mark(theirs, 1, FERRY, 'fog', claim(theirs, `Theirs ${n}`));
    else await this.#act(kind, n);
    expect(contents(this.store)).toEqual(this.#states[this.#at]);
  }

  async turn(direction: 'undo' | 'redo'): Promise<boolean> {
    const to = this.#at + (direction === 'undo' ? -1 : 1);
    if (!this.#states[to]) {
      await expect(this.store.acts[direction]()).rejects.toMatchObject({ code: `nothing-to-${direction}` });
      return false;
    }
    await this.store.acts[direction]();
    this.#at = to;
    expect(contents(this.store)).toEqual(this.#states[to]);
    return true;
  }

  async #act(kind: string, n: number): Promise<void> {
    const before = actMark(this.store.db);
    if (kind === 'take') await takeWork(this.store, theirWork(theirs.db), from(), NEVER);
    else this.store.acts.run({ kind, label: kind }, () => ACTS[kind]?.(this.store, n));
    if (actMark(this.store.db) === before) return;
    this.#states.splice(this.#at + 1);
    this.#states.push(contents(this.store));
    this.#at += 1;
  }

  /** A program that is killed leaves its files as they are. */
  #kill(): void {
    const path = join(this.#folder, `${this.#kills++}.collate`);
    for (const ending of ['', '-wal'])
      if (existsSync(this.store.path + ending)) copyFileSync(this.store.path + ending, path + ending);
    const { clock, newId, holder } = this.store;
    if (this.#kills > 1) this.store.close();
    this.store = openStore(path, { clock, newId, holder, create: false });
  }

  close(): void {
    if (this.#kills > 0) this.store.close();
    rmSync(this.#folder, { recursive: true });
  }
}

test('whatever was taken, done, undone and redone between kills: each state comes back exactly', async () => {
  let done = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 20 }), async (steps) => {
      layOut();
      workThere();
      const desk = new Desk(ours);
      try {
        for (const { kind, n } of steps) await desk.take(kind, n);
        while (await desk.turn('undo'));
        while (await desk.turn('redo'));
        done += desk.acts;
        expect((await checkArchive(desk.store, NEVER)).checks.filter(({ ok }) => !ok)).toEqual([]);
      } finally {
        desk.close();
      }
    }),
    { numRuns: tries(30) },
  );
  // Most steps do something.
  expect(done).toBeGreaterThan(2 * tries(30));
});
