import { expect, test } from 'vitest';
import { relateClaims, relationsOf } from '../claims/claim-relations.ts';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { claimRelations } from './0025-claim-relations.ts';

test('claims of the previous form have no relation, can be given one, and keep it only as long as both are there', () => {
  const { db, toNewest } = earlierForm(claimRelations);
  db.exec(`INSERT INTO claim (id, uuid, statement, kind, created_at, changed_at) VALUES
    (1, 'a', 'Lit', 'fact', '2026-10-12', '2026-10-12'), (2, 'b', 'Unlit', 'fact', '2026-10-12', '2026-10-12')`);
  toNewest();
  expect(relationsOf(db, 1)).toEqual([]);
  relateClaims(db, { claimId: 2, relation: 'contradicts', otherIds: [1] });
  expect(relationsOf(db, 1)).toEqual([{ claimId: 2, relation: 'contradicts' }]);
  expect(() => db.exec('DELETE FROM claim WHERE id = 2')).toThrow(/FOREIGN KEY/);
});
