// Compares what a connection holds of the log with one that reads it afresh, whatever is added, folded in or removed.
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printLog } from '../migrations/0011-print-log.ts';
import { LoggedPrints } from './logged-prints.ts';
import { packedPrints } from './prints.ts';

const HASHES = [-2_147_483_648, -1, 0, 7, 2_147_483_647];

const articleId = fc.integer({ min: 1, max: 5 });
const step = fc.oneof(
  fc.record({ log: articleId, hashes: fc.uniqueArray(fc.constantFrom(...HASHES)) }),
  fc.record({ remove: articleId }),
  fc.record({ foldFirst: fc.integer({ min: 1, max: 3 }) }),
  fc.constant({ look: true }),
);

test('the connection holds exactly what is in the log', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const db = new Database(':memory:');
      db.exec(`CREATE TABLE article (id INTEGER PRIMARY KEY); ${printLog.sql}`);
      const held = new LoggedPrints(db);
      const look = () => {
        held.refresh();
        const anew = new LoggedPrints(db);
        anew.refresh();
        for (const hash of HASHES) expect(held.holdersOf(hash)).toEqual(anew.holdersOf(hash));
      };
      for (const each of steps) {
        if ('log' in each) {
          const hashes = Int32Array.from(each.hashes);
          const prints = packedPrints({ hashes, around: Uint16Array.from(hashes, (_, at) => at) });
          db.prepare('INSERT OR IGNORE INTO article VALUES (?)').run(each.log);
          db.prepare('INSERT OR REPLACE INTO print_log (article_id, prints) VALUES (?, ?)').run(each.log, prints);
        } else if ('remove' in each) {
          db.prepare('DELETE FROM print_log WHERE article_id = ?').run(each.remove);
        } else if ('foldFirst' in each) {
          db.prepare('DELETE FROM print_log WHERE id IN (SELECT id FROM print_log ORDER BY id LIMIT ?)').run(
            each.foldFirst,
          );
        } else look();
      }
      look();
      db.close();
    }),
  );
});
