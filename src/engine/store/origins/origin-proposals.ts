/** Origins proposed from what articles say about themselves. The analyst accepts or refuses them. */
import { CollateError } from '../../../contract/errors.ts';
import type { OriginProposal, ProposalState } from '../../../contract/model/origins/origin.ts';
import { articleHeads } from '../articles/articles.ts';
import { type Connection, columnOf, countOf, idList, prepared, rowsOf } from '../connection.ts';

export interface FoundCredit {
  readonly kind: 'credit' | 'relay';
  readonly name: string;
  readonly words: string;
  /** In code points; null if the credit is in the byline. */
  readonly span: { readonly start: number; readonly end: number } | null;
}

/** Replaces an article's open proposals; those the analyst decided stay. Must be called within a transaction. */
export function putProposals(db: Connection, articleId: number, credits: readonly FoundCredit[]): void {
  // Without the `+`, SQLite would search all open proposals.
  prepared(db, "DELETE FROM origin_proposal WHERE article_id = ? AND +state = 'open'").run(articleId);
  const put = prepared(
    db,
    `INSERT OR IGNORE INTO origin_proposal (article_id, kind, name, words, start_at, end_at) VALUES (?, ?, ?, ?, ?, ?)`,
  );
  for (const { kind, name, words, span } of credits) {
    put.run(articleId, kind, name, words, span?.start ?? null, span?.end ?? null);
  }
}

interface ProposalFilter {
  readonly state: ProposalState;
  readonly articleId?: number | undefined;
  readonly originId?: number | undefined;
}

type ProposalRow = {
  id: number;
  article_id: number;
  kind: OriginProposal['kind'];
  name: string;
  words: string;
  start_at: number | null;
  end_at: number | null;
  state: ProposalState;
};

const FILTERED = `FROM origin_proposal p WHERE p.state = @state
  AND (@articleId IS NULL OR p.article_id = @articleId)
  AND (@originId IS NULL OR p.article_id IN (SELECT id FROM article WHERE origin_id = @originId))`;

export function originProposals(
  db: Connection,
  { state, articleId = undefined, originId = undefined }: ProposalFilter,
  after: number,
  limit: number,
): { proposals: OriginProposal[]; total: number } {
  const asked = { state, articleId: articleId ?? null, originId: originId ?? null };
  const rows = rowsOf<ProposalRow>(db, `SELECT p.* ${FILTERED} ORDER BY p.id LIMIT @limit OFFSET @after`, {
    ...asked,
    limit,
    after,
  });
  const heads = new Map(
    articleHeads(
      db,
      rows.map((row) => row.article_id),
    ).map((head) => [head.articleId, head]),
  );
  return {
    total: countOf(db, `SELECT count(*) ${FILTERED}`, asked),
    proposals: rows.flatMap((row) => {
      const article = heads.get(row.article_id);
      if (!article) return [];
      const span = row.start_at === null || row.end_at === null ? null : { start: row.start_at, end: row.end_at };
      return [
        { proposalId: row.id, article, kind: row.kind, name: row.name, words: row.words, span, state: row.state },
      ];
    }),
  };
}

/** @throws CollateError not-found, naming the first that is missing */
export function proposalsById(db: Connection, ids: readonly number[]): { articleId: number; name: string }[] {
  const rows = new Map(
    rowsOf<{ id: number; articleId: number; name: string }>(
      db,
      'SELECT id, article_id AS articleId, name FROM origin_proposal WHERE id IN (SELECT value FROM json_each(?))',
      idList(ids),
    ).map((row) => [row.id, row]),
  );
  return ids.map((id) => {
    const row = rows.get(id);
    if (!row)
      throw new CollateError('not-found', `There is no proposal ${id} in this archive. Its article may have changed.`);
    return row;
  });
}

/** Returns those of the articles of which the analyst accepted what they say about their origin. */
export function acceptedCredits(db: Connection, articleIds: readonly number[]): ReadonlySet<number> {
  const ids = columnOf<number>(
    db,
    `SELECT DISTINCT article_id FROM origin_proposal
     WHERE article_id IN (SELECT value FROM json_each(?)) AND +state = 'accepted'`,
    idList(articleIds),
  );
  return new Set(ids);
}

/** Must be called inside an act. */
export function setProposalState(db: Connection, ids: readonly number[], state: ProposalState): void {
  prepared(db, 'UPDATE origin_proposal SET state = ? WHERE id IN (SELECT value FROM json_each(?))').run(
    state,
    idList(ids),
  );
}
