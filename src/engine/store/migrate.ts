/**
 * Migrates an archive to the newest form: forward only, one transaction per step, after a copy has been written beside the file. A new archive is made in one
 * transaction: it is whole or empty, and the disk is waited for once.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { NORM_VERSION } from '../../text/tokens/normaliser.ts';
import { APPLICATION_ID, type Connection } from './connection.ts';
import type { Migration } from './migrations/migration.ts';

export interface MigrateOptions {
  readonly clock: () => Date;
  readonly newId: () => string;
}

export function migrate(db: Connection, path: string, options: MigrateOptions, steps: readonly Migration[]): void {
  const from = db.pragma('user_version', { simple: true }) as number;
  const waiting = steps.filter((step) => step.version > from);
  if (waiting.length === 0) return;
  if (from > 0) backUp(db, path, from);
  for (const together of from > 0 ? waiting.map((step) => [step]) : [waiting]) takeSteps(db, together, options);
}

function takeSteps(db: Connection, steps: readonly Migration[], options: MigrateOptions): void {
  const rebuilding = steps.findLast(({ rebuildsTables }) => rebuildsTables);
  // The pragma has no effect inside a transaction. With foreign keys on, dropping a table would delete every row that references it.
  db.pragma(`foreign_keys = ${rebuilding ? 'OFF' : 'ON'}`);
  try {
    db.transaction(() => {
      for (const step of steps) {
        db.exec(step.sql);
        db.pragma(`user_version = ${step.version}`);
        if (step.version === 1) initialise(db, options);
      }
      if (rebuilding) assertKeysHold(db, rebuilding);
    }).immediate();
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

function assertKeysHold(db: Connection, { version }: Migration): void {
  const broken = db.pragma('foreign_key_check') as unknown[];
  if (broken.length > 0) throw new Error(`form ${version} would leave ${broken.length} rows that point at nothing`);
}

function initialise(db: Connection, { clock, newId }: MigrateOptions): void {
  db.pragma(`application_id = ${APPLICATION_ID}`);
  const put = db.prepare('INSERT INTO archive (key, value) VALUES (?, ?)');
  put.run('uuid', newId());
  put.run('created_at', clock().toISOString());
  db.prepare('INSERT INTO index_meta (id, norm_version, built_at) VALUES (1, ?, ?)').run(
    NORM_VERSION,
    clock().toISOString(),
  );
}

function backUp(db: Connection, path: string, version: number): void {
  const copy = `${path}.form-${version}.bak`;
  if (existsSync(copy)) return;
  // A copy cut off by a full disk must not be mistaken for a whole one.
  rmSync(`${copy}.part`, { force: true });
  db.prepare('VACUUM INTO ?').run(`${copy}.part`);
  renameSync(`${copy}.part`, copy);
}
