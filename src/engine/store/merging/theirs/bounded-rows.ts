/**
 * Reads another archive row by row. Its pages may refer to each other in circles and its values may be of any size: no query goes through a whole table, and
 * a value is looked at only once its size is known.
 */
import type { z } from 'zod';
import { CollateError } from '../../../../contract/errors.ts';
import { type Connection, prepared } from '../../connection.ts';

const IDS_AT_ONCE = 500;
const MOST_ROWS = 5_000_000;
const ROW_BYTES = 4 * 1024 * 1024;

interface Among {
  readonly table: string;
  /** SQL with one value to bind; by default all rows. */
  readonly where?: string;
  readonly value?: string | number;
  readonly most?: number;
  /** Of a row. */
  readonly mostBytes?: number | undefined;
}

/** Yields ids upwards. @throws CollateError damaged, too-large */
export function* idsAmong(
  db: Connection,
  { table, where = '?', value = 1, most = MOST_ROWS }: Among,
): Generator<number> {
  const page = prepared(
    db,
    `SELECT id FROM ${table} WHERE ${where} AND id > ? ORDER BY id LIMIT ${IDS_AT_ONCE}`,
  ).pluck();
  let seen = 0;
  for (let last = Number.NEGATIVE_INFINITY; ; ) {
    const ids = page.all(value, last) as unknown[];
    for (const id of ids) {
      if (typeof id !== 'number' || id < 1 || id <= last) throw brokenRow(table);
      if (++seen > most) throw tooMany(table, most);
      last = id;
      yield id;
    }
    if (ids.length === 0) return;
  }
}

/** @returns undefined if there is no such row @throws CollateError damaged if it is not as Collate writes it, too-large */
export function rowAt<Schema extends z.ZodObject>(
  db: Connection,
  table: string,
  schema: Schema,
  id: number,
  mostBytes = ROW_BYTES,
): z.infer<Schema> | undefined {
  const columns = Object.keys(schema.shape);
  const bytes = columns.map((column) => `coalesce(octet_length(${column}), 0)`).join(' + ');
  const size = prepared(db, `SELECT ${bytes} FROM ${table} WHERE id = ?`).pluck().get(id) as number | undefined;
  if (size === undefined) return undefined;
  if (size > mostBytes)
    throw new CollateError('too-large', `A row of its ${table} is larger than any that Collate writes.`);
  const row = prepared(db, `SELECT ${columns.join(', ')} FROM ${table} WHERE id = ?`).get(id);
  const checked = schema.safeParse(row);
  if (!checked.success) throw brokenRow(table);
  return checked.data;
}

/** The rows with their ids. */
export function* rowsAmong<Schema extends z.ZodObject>(
  db: Connection,
  schema: Schema,
  among: Among,
): Generator<z.infer<Schema> & { readonly id: number }> {
  for (const id of idsAmong(db, among)) {
    const row = rowAt(db, among.table, schema, id, among.mostBytes);
    if (row) yield { ...row, id };
  }
}

function brokenRow(table: string): CollateError {
  return new CollateError('damaged', `A row of its ${table} is not as Collate writes it.`);
}

function tooMany(table: string, most: number): CollateError {
  return new CollateError('too-large', `It has more than ${most.toLocaleString('en')} rows of ${table}.`);
}
