/** Takes the discrepancies that were dismissed in another archive between articles that are here. */
import { articleIdsOfKey, keyAmong } from '../../../../contract/model/comparing/discrepancy-key.ts';
import { setDismissed } from '../../comparing/comparisons.ts';
import { cellOf } from '../../connection.ts';
import { nameOfDismissed } from '../../imports/named-work.ts';
import { beginning, sayDifference, type Taking } from './taking.ts';

export async function takeDismissals(taking: Taking): Promise<void> {
  const { db } = taking.store;
  for (const { key: theirs, reason, at } of taking.work.dismissals) {
    await taking.pace();
    const key = keyAmong(theirs, taking.articles);
    const why = reason === '' ? '' : `: “${beginning(reason)}”`;
    if (key === null) {
      sayDifference(
        taking,
        'dismissed discrepancy',
        `Not all of its articles are here, two of them are one here, or its words are not known${why}.`,
      );
      continue;
    }
    const ours = cellOf<string>(db, 'SELECT reason FROM dismissal WHERE key = ?', key);
    if (ours === undefined) {
      setDismissed(db, key, { dismissed: true, reason, at });
      taking.taken.dismissal++;
    } else if (reason !== '' && ours !== reason)
      sayDifference(
        taking,
        nameOfDismissed(articleIdsOfKey(key)),
        `It was dismissed there for another reason${why}. Yours stays.`,
      );
  }
}
