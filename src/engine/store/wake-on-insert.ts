import type { Connection } from './connection.ts';

/** Calls `wake` whenever this connection adds to the queue, whoever does it. The addition may still be rolled back. */
export function wakeOnInsert(db: Connection, queue: 'fts_queue' | 'origin_queue', wake: () => void): void {
  db.function(`wake_${queue}`, { directOnly: false }, () => {
    wake();
    return null;
  });
  db.exec(`CREATE TEMP TRIGGER IF NOT EXISTS added_to_${queue} AFTER INSERT ON main.${queue}
    BEGIN SELECT wake_${queue}(); END`);
}
