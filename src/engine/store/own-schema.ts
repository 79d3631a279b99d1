/** What an archive's file would run by itself. The file may come from anyone, and a trigger of theirs could change what is stored without a word. */
import { CollateError } from '../../contract/errors.ts';
import { type Connection, columnOf, rowsOf } from './connection.ts';
import { MIGRATIONS } from './migrations/index.ts';

/** Whatever the schema holds beside plain tables must stand in a migration, word for word, and no table may compute a column. @throws CollateError archive-damaged */
export function assertOwnSchema(db: Connection, path: string): void {
  const programs = rowsOf<{ name: string; sql: string }>(
    db,
    `SELECT s.name, s.sql FROM sqlite_schema s LEFT JOIN pragma_table_list t ON t.schema = 'main' AND t.name = s.name
     WHERE s.sql IS NOT NULL AND (s.type <> 'table' OR t.type = 'virtual')`,
  );
  const foreign = programs.filter(({ sql }) => !MIGRATIONS.some((step) => step.sql.includes(sql)));
  const computed = columnOf<string>(
    db,
    `SELECT t.name FROM pragma_table_list t JOIN pragma_table_xinfo(t.name) c WHERE t.type = 'table' AND c.hidden <> 0`,
  );
  const [name] = [...foreign.map((each) => each.name), ...computed];
  if (name === undefined) return;
  throw new CollateError(
    'archive-damaged',
    `${path} contains “${name.slice(0, 60)}”, which Collate did not make and which could change or hide what is stored. It was not opened and not touched. Ask whoever gave it to you for a backup of it (Settings, Backup), or import the articles anew.`,
  );
}
