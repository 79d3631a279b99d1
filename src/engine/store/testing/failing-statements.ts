/** For tests: has a statement of a writing connection fail, as a full or broken disk would. */
import Database from 'better-sqlite3';
import type { Connection, Statement } from '../connection.ts';

interface Failing {
  /** Whether so many statements were run that one failed. */
  readonly hasFailed: boolean;
  end(): void;
}

const OF_STATEMENTS = ['run', 'get', 'all', 'iterate'] as const;
/** The others only set something of the connection. */
const TOUCHES_FILE =
  /^(?!PRAGMA )|^PRAGMA (?:wal_checkpoint|incremental_vacuum|user_version =|application_id =|journal_mode)/;

type Run = (...given: unknown[]) => unknown;

/**
 * The `at`-th statement from now on that is run on a connection that writes fails with this code, before it does anything. Where SQLite ends the transaction
 * itself, which it may do for all but SQLITE_BUSY, so does this.
 * @param counted the statements that are counted
 */
export function failStatement(at: number, code: string, counted = /./): Failing {
  let left = at;
  const exec = Database.prototype.exec;
  const end = beforeStatements((db, sql) => {
    if (left === 0 || !counted.test(sql)) return;
    left -= 1;
    if (left > 0) return;
    if (db.inTransaction && code !== 'SQLITE_BUSY') exec.call(db, 'ROLLBACK');
    throw new Database.SqliteError(`made to fail: ${code}`, code);
  });
  return {
    get hasFailed() {
      return left === 0;
    },
    end,
  };
}

/**
 * Has `look` called before each statement that touches the file of a connection that writes: whatever kills the program leaves the files as they are then.
 * @returns what ends it
 */
export function beforeStatements(look: (db: Connection, sql: string) => void): () => void {
  const before = (db: Connection, sql: string) => {
    if (!db.readonly && TOUCHES_FILE.test(sql)) look(db, sql);
  };
  const statements = Object.getPrototypeOf(new Database(':memory:').prepare('SELECT 1'));
  const ends = OF_STATEMENTS.map((name) =>
    wrapped(statements, name, (statement: Statement) => before(statement.database, statement.source)),
  );
  ends.push(wrapped(Database.prototype, 'exec', (db: Connection, sql) => before(db, String(sql))));
  return () => {
    for (const end of ends) end();
  };
}

/** @returns what takes it back */
function wrapped<On>(on: object, name: string, before: (self: On, ...given: unknown[]) => void): () => void {
  const methods = on as Record<string, Run>;
  const run = methods[name] as Run;
  methods[name] = function (this: On, ...given) {
    before(this, ...given);
    return run.apply(this, given);
  };
  return () => {
    methods[name] = run;
  };
}
