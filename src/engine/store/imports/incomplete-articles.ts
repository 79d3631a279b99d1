/** Articles that an import brought in and of which something is not known, by what is stored of them. */

import type { LookReason } from '../../../contract/model/imports/import.ts';
import { UNKNOWN_SOURCE } from '../../../contract/model/origins/given-names.ts';
import { type Connection, rowsOf } from '../connection.ts';

type Missing = Extract<LookReason, 'no-source' | 'no-day' | 'no-title' | 'no-language'>;

/** SQL of each, for an article `a`. A title that was not found is its first words. */
const IS_MISSING: Record<Missing, string> = {
  'no-source': '(SELECT s.name FROM source s WHERE s.id = a.source_id) = @unknown',
  'no-day': 'a.published_sort IS NULL',
  'no-title': `NOT EXISTS (SELECT 1 FROM found_value f WHERE f.article_id = a.id AND f.field = 'title')
    AND NOT EXISTS (SELECT 1 FROM correction c WHERE c.article_id = a.id AND c.field = 'title')`,
  'no-language': 'a.language IS NULL',
};
const MISSING = Object.keys(IS_MISSING) as Missing[];

export interface IncompleteArticle {
  readonly importItemId: number;
  readonly articleId: number;
  readonly words: number;
  /** Its current text. */
  readonly revisionId: number;
  readonly missing: readonly Missing[];
}

/** Returns articles of which something is missing, and those of at most `longest` words, in the order they came in. */
export function incompleteArticles(db: Connection, importId: number, longest: number): IncompleteArticle[] {
  const flags = MISSING.map((reason) => `(${IS_MISSING[reason]}) AS "${reason}"`);
  return rowsOf<Omit<IncompleteArticle, 'missing'> & Record<Missing, 0 | 1>>(
    db,
    `SELECT * FROM (SELECT i.id AS importItemId, a.id AS articleId, a.words,
         (SELECT max(r.id) FROM revision r WHERE r.article_id = a.id) AS revisionId, ${flags.join(', ')}
       FROM import_item i JOIN article a ON a.id = i.article_id
       WHERE i.import_id = @importId AND i.outcome = 'added' AND i.is_earlier = 0)
     WHERE words <= @longest OR ${MISSING.map((reason) => `"${reason}"`).join(' OR ')} ORDER BY importItemId`,
    { importId, longest, unknown: UNKNOWN_SOURCE },
  ).map(({ importItemId, articleId, words, revisionId, ...found }) => ({
    ...{ importItemId, articleId, words, revisionId },
    missing: MISSING.filter((reason) => found[reason] === 1),
  }));
}
