/** Whether an archive's file is built as Collate builds it. It may come from anyone, and a trigger or a column of theirs could change or hide what is stored. */
import { createHash } from 'node:crypto';
import { CollateError } from '../../contract/errors.ts';
import { type Connection, cellOf, connect, rowsOf } from './connection.ts';
import { NEWEST_FORM, NEWEST_SCHEMA } from './form.ts';
import { MIGRATIONS } from './migrations/index.ts';

interface SchemaRow {
  readonly type: string;
  readonly name: string;
  readonly tbl_name: string;
  /** Null for an index that a table has of itself. */
  readonly sql: string | null;
}

/** @throws CollateError archive-damaged */
export function assertOwnSchema(db: Connection, path: string): void {
  const name = firstNotOurs(db);
  if (name === undefined) return;
  throw new CollateError(
    'archive-damaged',
    `In ${path}, “${name.slice(0, 60)}” is not as Collate makes it, and could change or hide what is stored. The archive was not opened and not touched. Ask whoever gave it to you for a backup of it (Settings, Backup), or import the articles anew.`,
  );
}

/** Returns the name of something that is missing, altered or of another's making. A table that does nothing to ours may be there: other programs leave such. */
export function firstNotOurs(db: Connection): string | undefined {
  const form = db.pragma('user_version', { simple: true }) as number;
  const found = schemaOf(db);
  if (form === NEWEST_FORM && hashOf(found) === NEWEST_SCHEMA) return undefined;
  const own = schemaOfForm(form);
  const ownNames = new Set(own.map(({ name }) => name));
  const missing = new Map(own.map((row) => [JSON.stringify(row), row.name]));
  for (const row of found) {
    const isOurs = missing.delete(JSON.stringify(row));
    if (!isOurs && (ownNames.has(row.tbl_name) || !isOfPlainTable(db, row))) return row.name;
  }
  const [name] = missing.values();
  return name;
}

function schemaOf(db: Connection): SchemaRow[] {
  return rowsOf<SchemaRow>(db, 'SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name');
}

function hashOf(schema: readonly SchemaRow[]): string {
  return createHash('sha256').update(JSON.stringify(schema)).digest('hex');
}

/** By form. To make one takes fifty milliseconds, and many archives of an earlier form may be imported together. */
const schemas = new Map<number, readonly SchemaRow[]>();

function schemaOfForm(form: number): readonly SchemaRow[] {
  const schema = schemas.get(form) ?? newSchemaOf(form);
  schemas.set(form, schema);
  return schema;
}

/** As SQLite writes it down for a new archive, which is how it writes it down for one that was migrated. */
function newSchemaOf(form: number): SchemaRow[] {
  const db = connect(':memory:', { readOnly: false });
  try {
    for (const { version, sql } of MIGRATIONS) if (version <= form) db.exec(sql);
    return schemaOf(db);
  } finally {
    db.close();
  }
}

function isOfPlainTable(db: Connection, { type, name, sql }: SchemaRow): boolean {
  if (type !== 'table') return sql === null;
  const isPlain = `SELECT t.type = 'table'
      AND NOT EXISTS (SELECT 1 FROM pragma_table_xinfo(t.name) WHERE hidden <> 0)
      AND NOT EXISTS (SELECT 1 FROM pragma_foreign_key_list(t.name))
    FROM pragma_table_list(?) t WHERE t.schema = 'main'`;
  return cellOf<number>(db, isPlain, name) === 1;
}
