/** Moves the journal (WAL) into the file on a thread other than the writer's, which would otherwise stall. */
import { type Connection, connect } from './connection.ts';

/** Pages (32 MB) after which the writer checkpoints anyway, in case there is no other thread to do it. */
const PAGES_AT_MOST = 8_000;

export function checkpointRarely(db: Connection): void {
  db.pragma(`wal_autocheckpoint = ${PAGES_AT_MOST}`);
}

/** Opens a connection that reads and may checkpoint the journal. The writer has already set the file's pragmas. */
export function connectToRead(path: string): Connection {
  const db = connect(path, { readOnly: false });
  db.pragma('query_only = ON');
  return db;
}

/** Checkpoints as much of the journal as no reader is using. Neither readers nor the writer wait for it. */
export function checkpointJournal(db: Connection): void {
  db.pragma('wal_checkpoint(PASSIVE)');
}

/** After what is being done now. On a full disk it stays in the journal, where it is safe. */
export function checkpointLater(db: Connection): void {
  setImmediate(() => {
    try {
      checkpointJournal(db);
    } catch {
      // The writer checkpoints a journal that has grown, and says what keeps it from that.
    }
  });
}
