import { expect, test } from 'vitest';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { requeueForNormaliser } from '../search-index/index-queue.ts';
import { indexAsItComes } from './0009-index-as-it-comes.ts';

test('articles indexed in the previous form wait to be indexed again; an archive without articles has none waiting', () => {
  const waitingAfter = (sql: string): unknown => {
    const { db, toNewest } = earlierForm(indexAsItComes);
    db.exec(sql);
    toNewest();
    requeueForNormaliser(db, '2026-10-12');
    return db.prepare('SELECT article_id FROM fts_queue').pluck().all();
  };
  const article = `
    INSERT INTO source (id, uuid, name, created_at) VALUES (1, 'u', 'Averin Courier', '2026-10-12');
    INSERT INTO origin (id, uuid, name, reason, created_at) VALUES (1, 'u', 'Averin Courier', '', '2026-10-12');
    INSERT INTO import (id, uuid, name, started_at, state) VALUES (1, 'u', 'first', '2026-10-12', 'finished');
    INSERT INTO article (id, uuid, title, source_id, origin_id, words, import_id, imported_at)
      VALUES (7, 'u', 'Ferry late', 1, 1, 2, 1, '2026-10-12');
    INSERT INTO fts (rowid, title, body) VALUES (7, 'ferri late', 'the ferri was late')`;
  expect(waitingAfter(article)).toEqual([7]);
  expect(waitingAfter('')).toEqual([]);
});
