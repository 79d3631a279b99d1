import { expect, test } from 'vitest';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { waitingForOrigins } from '../origins/origin-queue.ts';
import { versionsOf } from '../origins/versions.ts';
import { versions } from './0005-versions.ts';

test('versions of articles of the previous form are looked for once the articles are compared again', () => {
  const { db, toNewest } = earlierForm(versions);
  db.exec(`
    INSERT INTO import (id, uuid, name, state, started_at) VALUES (1, 'u1', 'pile', 'finished', '2026-10-12');
    INSERT INTO source (id, uuid, name, created_at) VALUES (1, 'u2', 'Averin Courier', '2026-10-12');
    INSERT INTO origin (id, uuid, name, created_at) VALUES (1, 'u3', 'Own reporting', '2026-10-12');
    INSERT INTO article (id, uuid, title, source_id, origin_id, words, import_id, imported_at, url)
      VALUES (1, 'u4', 'Ferry', 1, 1, 4, 1, '2026-10-12', 'https://averin.example/1');`);
  toNewest();
  expect(versionsOf(db, 1)).toEqual([]);
  expect(waitingForOrigins(db, 0, 5)).toMatchObject([{ articleId: 1 }]);
  db.exec("DELETE FROM origin_queue; UPDATE article SET title = 'Ferry sinks'");
  expect(waitingForOrigins(db, 0, 5)).toEqual([]);
  db.exec("UPDATE article SET url = 'https://averin.example/2'");
  expect(waitingForOrigins(db, 0, 5)).toMatchObject([{ articleId: 1 }]);
});
