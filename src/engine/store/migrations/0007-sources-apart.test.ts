import { expect, test } from 'vitest';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { setSourcesApart, sourcesApartFrom } from '../sources/sources.ts';
import { sourcesApart } from './0007-sources-apart.ts';

test('sources of the previous form can be marked as different, whichever is named first', () => {
  const { db, toNewest } = earlierForm(sourcesApart);
  db.exec(`
    INSERT INTO source (id, uuid, name, created_at) VALUES
      (1, 'u1', 'Averin Courier', '2026-10-12'), (2, 'u2', 'Averin Couriere', '2026-10-12'), (3, 'u3', 'Post', '2026-10-12')`);
  toNewest();
  setSourcesApart(db, 2, [1, 3], '2026-10-12');
  setSourcesApart(db, 1, [2], '2026-10-12');
  expect([1, 2, 3].map((id) => [...sourcesApartFrom(db, id)])).toEqual([[2], [1, 3], [2]]);
});
