/** What each source said on the claims it spoke on, and how that compares with other sources. */
import type { Stance } from '../../../contract/model/values.ts';
import { compareEdtf, parseEdtf } from '../../../text/dates/edtf.ts';
import { type Connection, rowsOf } from '../connection.ts';

interface SaidOnClaim {
  readonly claimId: number;
  readonly stance: Stance | 'both';
  readonly passages: number;
  readonly alone: boolean;
  readonly first: boolean;
  readonly against: number;
  readonly published: string | null;
}

type SpokenRow = {
  claim_id: number;
  source_id: number;
  supports: number;
  disputes: number;
  passages: number;
  sort: number | null;
  published: string | null;
};

// SQLite takes the bare column `published` from the row in which min() found its value.
const SPOKEN = `
  SELECT e.claim_id, a.source_id, sum(e.stance = 'supports') AS supports, sum(e.stance = 'disputes') AS disputes,
    count(*) AS passages, min(a.published_sort) AS sort, a.published
  FROM evidence e JOIN article a ON a.id = e.article_id
  WHERE e.claim_id IN (SELECT e2.claim_id FROM article a2 JOIN evidence e2 ON e2.article_id = a2.id
    WHERE a2.source_id = ? AND e2.claim_id IS NOT NULL)
  GROUP BY e.claim_id, a.source_id ORDER BY e.claim_id`;

/** Returns one entry per claim, newest claim first. */
export function saidBySource(db: Connection, sourceId: number): SaidOnClaim[] {
  const byClaim = Map.groupBy(rowsOf<SpokenRow>(db, SPOKEN, sourceId), (row) => row.claim_id);
  return [...byClaim.values()].map((rows) => saidBeside(rows, sourceId)).reverse();
}

function saidBeside(rows: SpokenRow[], sourceId: number): SaidOnClaim {
  const own = rows.find((row) => row.source_id === sourceId) as SpokenRow;
  const others = rows.filter((row) => row !== own);
  return {
    claimId: own.claim_id,
    stance: stanceOf(own),
    passages: own.passages,
    alone: others.length === 0,
    first: own.sort !== null && others.every((other) => isNotLater(own, other)),
    against: others.filter(
      (other) => (own.supports > 0 && other.disputes > 0) || (own.disputes > 0 && other.supports > 0),
    ).length,
    published: own.sort === null ? null : own.published,
  };
}

/** Whether it is known not to be later. A bare day, or a time in an unknown zone, precedes nothing on the same day; nothing precedes what is undated. */
function isNotLater(own: SpokenRow, other: SpokenRow): boolean {
  const [mine, theirs] = [own, other].map(({ published }) => parseEdtf(published ?? ''));
  return !!mine && !!theirs && ['before', 'same'].includes(compareEdtf(mine, theirs));
}

function stanceOf(row: SpokenRow): Stance | 'both' {
  if (row.supports > 0 && row.disputes > 0) return 'both';
  if (row.supports > 0) return 'supports';
  return row.disputes > 0 ? 'disputes' : 'mentions';
}
