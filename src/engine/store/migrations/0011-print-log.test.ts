import { expect, test } from 'vitest';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { articlesByPrint, logPrints } from '../prints/fingerprints.ts';
import { beginPrintFold } from '../prints/print-fold.ts';
import { printLog } from './0011-print-log.ts';

test('prints in the index of the previous form are still found, as are those added by the log beside it', () => {
  const { db, toNewest } = earlierForm(printLog);
  db.exec(`INSERT INTO source (id, uuid, name, created_at) VALUES (1, 's', 'S', '');
    INSERT INTO origin (id, uuid, name, created_at) VALUES (1, 'o', 'O', '');
    INSERT INTO import (id, uuid, name, state, started_at) VALUES (1, 'i', 'I', 'finished', '');
    INSERT INTO article (id, uuid, title, source_id, origin_id, words, import_id, imported_at)
    VALUES (7, 'a', 'A', 1, 1, 1, 1, ''), (8, 'b', 'B', 1, 1, 1, 1, '');
    INSERT INTO fingerprint (hash, article_id, around) VALUES (5, 7, 3);`);
  toNewest();
  const prints = { hashes: Int32Array.of(5), around: Uint16Array.of(4) };
  // The article that is compared again is in both.
  for (const articleId of [7, 8]) logPrints(db, articleId, prints);
  const held = () =>
    articlesByPrint(db, new Set([5]))
      .get(5)
      ?.map(({ articleId }) => articleId)
      .sort();
  expect(held()).toEqual([7, 8]);
  expect(beginPrintFold(db)?.foldNext(10)).toBe(false);
  expect(held()).toEqual([7, 8]);
});
