/** The journal (WAL) moved into the file by another thread than the writer's, which would stand still for it. */
import { type Connection, connect } from './connection.ts';

/** Pages after which the writer does it all the same, 32 MB: where no other thread is there to do it. */
const PAGES_AT_MOST = 8_000;

export function leaveJournal(db: Connection): void {
  db.pragma(`wal_autocheckpoint = ${PAGES_AT_MOST}`);
}

/** A connection that reads, and may move the journal; the writer's pragmas are set on it already. */
export function connectToRead(path: string): Connection {
  const db = connect(path, { readOnly: false });
  db.pragma('query_only = ON');
  return db;
}

/** As much of the journal as no reader holds; neither readers nor the writer wait for it. */
export function moveJournal(db: Connection): void {
  db.pragma('wal_checkpoint(PASSIVE)');
}
