import { CollateError } from '../../../contract/errors.ts';
import { type Connection, idList, prepared } from '../connection.ts';
import { OF_WORK } from './import-files.ts';

/** Takes what could not be placed, or differs, off the list of its import. @returns how many were on it @throws CollateError bad-request if none was */
export function markDone(db: Connection, importItemIds: readonly number[]): number {
  const { changes } = prepared(
    db,
    `INSERT OR IGNORE INTO outcome_done (import_item_id)
     SELECT id FROM import_item WHERE code IN (${OF_WORK}) AND id IN (SELECT value FROM json_each(?)) ORDER BY id`,
  ).run(idList(importItemIds));
  if (changes === 0)
    throw new CollateError(
      'bad-request',
      'None of these is a passage to place, or a difference, that is still listed. Nothing was changed.',
    );
  return changes;
}
