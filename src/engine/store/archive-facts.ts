/** The facts an archive reports about itself: its id, its counts and its size. */

import { archiveValue } from './archive-values.ts';
import { type Connection, countOf } from './connection.ts';
import { primaryLanguageSql } from './search-index/article-words.ts';

interface ArchiveFacts {
  readonly archiveId: string;
  readonly articles: number;
  readonly sources: number;
  readonly claims: number;
  readonly languages: number;
  readonly reports: number;
  readonly bytes: number;
}

// Jumps from one language to the next along the index, so it takes a few steps however many articles there are. The next language after "de" and its regions is
// the first one not below "de.".
const LANGUAGES = `
  WITH RECURSIVE each (language) AS (
    SELECT min(language) FROM article
    UNION ALL
    SELECT (SELECT min(language) FROM article WHERE language >= ${primaryLanguageSql('each.language')} || '.')
    FROM each WHERE each.language IS NOT NULL)
  SELECT count(language) AS n FROM each`;

export function archiveFacts(db: Connection): ArchiveFacts {
  const count = (sql: string) => countOf(db, sql);
  return {
    archiveId: archiveValue(db, 'uuid') ?? '',
    articles: count('SELECT count(*) AS n FROM article'),
    sources: count('SELECT count(*) AS n FROM source'),
    claims: count('SELECT count(*) AS n FROM claim'),
    languages: count(LANGUAGES),
    reports: count('SELECT count(*) AS n FROM report'),
    bytes: (db.pragma('page_count', { simple: true }) as number) * (db.pragma('page_size', { simple: true }) as number),
  };
}
