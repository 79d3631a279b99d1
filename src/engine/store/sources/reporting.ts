/** Whose reporting a source's articles carry: its own, or that of someone who published first or is credited. */
import type { Reporting } from '../../../contract/model/sources/source.ts';
import { type Connection, rowsOf } from '../connection.ts';
import { firstOfOrigin } from '../origins/origins.ts';

type Row = { name: string | null; sourceId: number | null; isAgency: 0 | 1; articles: number };

export function reportingOfSource(db: Connection, sourceId: number): Reporting {
  const rows = rowsOf<Row>(
    db,
    `SELECT name, after_id AS sourceId, is_agency AS isAgency, count(*) AS articles FROM (
       SELECT coalesce(p.name, CASE WHEN f.source_id <> a.source_id THEN s.name END) AS name,
         CASE WHEN p.name IS NULL AND f.source_id <> a.source_id THEN f.source_id END AS after_id,
         CASE WHEN p.name IS NOT NULL THEN p.kind = 'credit' ELSE s.kind = 'agency' END AS is_agency
       FROM article a
         JOIN article f ON f.id = ${firstOfOrigin('a.origin_id')}
         JOIN source s ON s.id = f.source_id
         LEFT JOIN origin_proposal p ON p.id = (SELECT min(id) FROM origin_proposal
           WHERE article_id = a.id AND state = 'accepted')
       WHERE a.source_id = ?)
     GROUP BY name IS NULL, name, after_id, CASE WHEN name IS NULL THEN 0 ELSE is_agency END
     ORDER BY articles DESC, name`,
    sourceId,
  );
  return {
    own: rows.find(({ name }) => name === null)?.articles ?? 0,
    after: rows.flatMap(({ name, isAgency, ...row }) =>
      name === null ? [] : [{ ...row, name, isAgency: isAgency === 1 }],
    ),
  };
}
