import { expect, test } from 'vitest';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { currentOriginId } from '../origins/joined-origins.ts';
import { joinedOrigins } from './0021-joined-origins.ts';

test('in an archive of the form before, an origin that was joined into another is found under that', () => {
  const { db, toNewest } = earlierForm(joinedOrigins);
  db.exec(`
    INSERT INTO import (id, uuid, name, state, started_at) VALUES (1, 'u1', 'pile', 'finished', '2026-10-12');
    INSERT INTO source (id, uuid, name, created_at) VALUES (1, 'u2', 'Averin Courier', '2026-10-12');
    INSERT INTO origin (id, uuid, name, created_at) VALUES (7, 'u3', 'Harbour Authority', '2026-10-12');
    INSERT INTO article (id, uuid, title, source_id, origin_id, words, import_id, imported_at)
      VALUES (1, 'u4', 'Ferry', 1, 7, 2, 1, '2026-10-12');
    INSERT INTO act (id, uuid, at, kind, label, state) VALUES (1, 'u5', '2026-10-12', 'origin.join', 'Joined', 'done');
    INSERT INTO change (act_id, table_name, row_id, before, after)
      VALUES (1, 'article', 1, '{"origin_id":5}', '{"origin_id":7}');`);
  toNewest();
  expect([currentOriginId(db, 5), currentOriginId(db, 7), currentOriginId(db, 9)]).toEqual([7, 7, 9]);
});
