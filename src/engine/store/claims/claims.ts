/** Claims, with the figures counted over their evidence. */

import { CollateError } from '../../../contract/errors.ts';
import type { StanceCounts } from '../../../contract/model/articles/article.ts';
import type { Claim, ClaimSort } from '../../../contract/model/claims/claim.ts';
import type { ClaimKind, ClaimStatus, Credibility, Stance } from '../../../contract/model/values.ts';
import { hasTagSql, tagAsked, tagsOf } from '../articles/tags.ts';
import { type Connection, firstMissing, idList, insertedId, prepared, rowsOf } from '../connection.ts';
import { joinedNotes } from '../joined-notes.ts';
import type { Store } from '../open.ts';
import { inTurns, type Pace } from '../pace.ts';
import { dropRelations, mergeRelations } from './claim-relations.ts';
import { claimWarnings, isCompound } from './claim-warnings.ts';
import { evidenceIdsOfClaims } from './evidence.ts';
import { mergeSamePassages, updateEvidence } from './evidence-changes.ts';
import { countUnplaced, countWordsGone } from './words-gone.ts';

type ClaimRow = {
  id: number;
  external_id: string | null;
  statement: string;
  kind: ClaimKind;
  status: ClaimStatus;
  credibility: Credibility | null;
  note: string;
  created_at: string;
  changed_at: string;
};

type CountsRow = StanceCounts & {
  claim_id: number;
  articles: number;
  sources: number;
  origins: number;
  backing: number;
  undoubted: number;
  relays: number;
  weak: number;
};

const COUNTS = `
  SELECT e.claim_id,
    count(*) FILTER (WHERE e.stance = 'supports') AS supports,
    count(*) FILTER (WHERE e.stance = 'disputes') AS disputes,
    count(*) FILTER (WHERE e.stance = 'mentions') AS mentions,
    count(DISTINCT e.article_id) AS articles,
    count(DISTINCT a.source_id) AS sources,
    count(DISTINCT eo.origin_id) AS origins,
    count(DISTINCT eo.origin_id) FILTER (WHERE e.stance = 'supports') AS backing,
    count(DISTINCT coalesce((SELECT p.name FROM origin_proposal p WHERE p.article_id = a.id AND +p.state = 'open'
      ORDER BY p.id LIMIT 1), eo.origin_id)) FILTER (WHERE e.stance = 'supports') AS undoubted,
    count(*) FILTER (WHERE e.remove = 2) AS relays,
    count(*) FILTER (WHERE s.reliability IN ('D', 'E', 'F')) AS weak
  FROM evidence e JOIN article a ON a.id = e.article_id JOIN source s ON s.id = a.source_id
    JOIN evidence_origin eo ON eo.evidence_id = e.id
  WHERE e.claim_id IN (SELECT value FROM json_each(?)) GROUP BY e.claim_id`;

// SQLite takes the bare column from the row in which min() found its value.
const FIRST_SEEN = `
  SELECT e.claim_id, a.published, min(a.published_sort) AS sort
  FROM evidence e JOIN article a ON a.id = e.article_id
  WHERE e.claim_id IN (SELECT value FROM json_each(?)) AND a.published_sort IS NOT NULL GROUP BY e.claim_id`;

/** Returns the claims in the order asked; unknown ids are left out. */
export function claimsById(db: Connection, ids: readonly number[]): Claim[] {
  if (ids.length === 0) return [];
  const asked = idList(ids);
  const counts = new Map(rowsOf<CountsRow>(db, COUNTS, asked).map((row) => [row.claim_id, row]));
  const firstSeen = new Map(
    rowsOf<{ claim_id: number; published: string }>(db, FIRST_SEEN, asked).map((row) => [row.claim_id, row.published]),
  );
  const tags = tagsOf(db, 'claim_id', ids);
  const gone = countWordsGone(db, ids);
  const unplaced = countUnplaced(db, ids);
  const rows = rowsOf<ClaimRow>(
    db,
    'SELECT claim.* FROM json_each(?) asked CROSS JOIN claim ON claim.id = asked.value ORDER BY asked.key',
    asked,
  );
  return rows.map((row) => {
    const { supports = 0, disputes = 0, mentions = 0, ...over } = counts.get(row.id) ?? {};
    const {
      articles = 0,
      sources = 0,
      origins = 0,
      backing = 0,
      undoubted = 0,
      relays = 0,
      weak = 0,
    } = over as Partial<CountsRow>;
    return {
      claimId: row.id,
      externalId: row.external_id,
      statement: row.statement,
      kind: row.kind,
      status: row.status,
      credibility: row.credibility,
      note: row.note,
      tags: tags.get(row.id) ?? [],
      created: row.created_at,
      changed: row.changed_at,
      passages: { supports, disputes, mentions },
      articles,
      sources,
      origins,
      firstSeen: firstSeen.get(row.id) ?? null,
      warnings: claimWarnings({
        ...row,
        ...{ supports, disputes, mentions, articles, origins, backing, undoubted, relays, weak },
        gone: gone.get(row.id) ?? 0,
        unplaced: unplaced.get(row.id) ?? 0,
      }),
    };
  });
}

const READ_AT_ONCE = 10;

export async function claimsInTurns(db: Connection, ids: readonly number[], pace: Pace): Promise<Claim[]> {
  for (const _ of statementsRead(db, ids)) await pace();
  return inTurns(ids, READ_AT_ONCE, (some) => claimsById(db, some), pace);
}

/** Reads the figures and dates of a statement at each step, which is remembered: the first ones since the start take as long as hundreds after them. */
export function* statementsRead(db: Connection, ids: readonly number[]): Generator<void, void> {
  const asked = 'SELECT statement FROM claim WHERE id IN (SELECT value FROM json_each(?))';
  for (const { statement } of rowsOf<{ statement: string }>(db, asked, idList(ids))) {
    isCompound(statement);
    yield;
  }
}

/** @throws CollateError not-found */
export function claimById(db: Connection, claimId: number): Claim {
  const [claim] = claimsById(db, [claimId]);
  if (!claim) throw noSuchClaim(claimId);
  return claim;
}

function noSuchClaim(claimId: number): CollateError {
  return new CollateError('not-found', `There is no claim ${claimId} in this archive. It may have been deleted.`);
}

/** @throws CollateError not-found, naming the first that is missing */
export function assertClaims(db: Connection, ids: readonly number[]): void {
  const missing = firstMissing(db, 'claim', ids);
  if (missing !== undefined) throw noSuchClaim(missing);
}

// 6 and "not graded" mean unknown, not worst, so they come after the graded ones.
const ORDER: Record<ClaimSort, string> = {
  newest: 'c.id DESC',
  oldest: 'c.id',
  statement: 'c.statement COLLATE NOCASE, c.id',
  credibility: "c.credibility IS NULL, c.credibility = '6', c.credibility, c.id",
  passages: '(SELECT count(*) FROM evidence e WHERE e.claim_id = c.id) DESC, c.id',
  'first-seen': `(SELECT min(a.published_sort) FROM evidence e JOIN article a ON a.id = e.article_id
      WHERE e.claim_id = c.id) NULLS LAST, c.id`,
};

interface ClaimFilter {
  readonly kind?: ClaimKind | undefined;
  readonly status?: ClaimStatus | undefined;
  readonly stance?: Stance | undefined;
  readonly tag?: string | undefined;
  readonly ungraded?: boolean | undefined;
  readonly articleId?: number | undefined;
}

const FILTERED = `
  FROM claim c
  WHERE (@kind IS NULL OR c.kind = @kind)
    AND (@status IS NULL OR c.status = @status)
    AND (@ungraded IS NULL OR (c.credibility IS NULL) = @ungraded)
    AND (@stance IS NULL OR EXISTS (SELECT 1 FROM evidence e WHERE e.claim_id = c.id AND e.stance = @stance))
    AND (@articleId IS NULL OR EXISTS (SELECT 1 FROM evidence e WHERE e.claim_id = c.id AND e.article_id = @articleId))
    AND ${hasTagSql('claim_id', 'c.id')}`;

/** Returns ids and statements of the claims that pass the filter, sorted. There are only thousands of claims, so the caller matches words itself. */
export function claimStatements(
  db: Connection,
  filter: ClaimFilter,
  sort: ClaimSort,
): { claimId: number; statement: string }[] {
  return rowsOf(db, `SELECT c.id AS claimId, c.statement ${FILTERED} ORDER BY ${ORDER[sort]}`, {
    kind: filter.kind ?? null,
    status: filter.status ?? null,
    stance: filter.stance ?? null,
    ...tagAsked(filter.tag),
    ungraded: filter.ungraded === undefined ? null : Number(filter.ungraded),
    articleId: filter.articleId ?? null,
  });
}

/** All claims, in order of arrival. `externalId` is the id that one has where it was imported from. */
export function statedClaims(db: Connection): { claimId: number; statement: string; externalId: string | null }[] {
  return rowsOf(db, 'SELECT id AS claimId, statement, external_id AS externalId FROM claim ORDER BY id');
}

/** Must be called inside an act. @returns the new claim's id */
export function addClaim(
  { db, newId, clock }: Pick<Store, 'db' | 'newId' | 'clock'>,
  claim: { statement: string; kind: ClaimKind; note: string; externalId?: string | null },
): number {
  const now = clock().toISOString();
  return insertedId(
    db,
    'INSERT INTO claim (uuid, external_id, statement, kind, note, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    newId(),
    claim.externalId ?? null,
    claim.statement,
    claim.kind,
    claim.note,
    now,
    now,
  );
}

interface ClaimChanges {
  readonly statement?: string | undefined;
  readonly kind?: ClaimKind | undefined;
  readonly status?: ClaimStatus | undefined;
  readonly note?: string | undefined;
}

/** Must be called inside an act. With nothing to change, it only updates the claims' time of change. */
export function updateClaims(db: Connection, ids: readonly number[], changes: ClaimChanges, at: string): void {
  prepared(
    db,
    `UPDATE claim SET statement = coalesce(?, statement), kind = coalesce(?, kind), status = coalesce(?, status),
       note = coalesce(?, note), changed_at = ? WHERE id IN (SELECT value FROM json_each(?))`,
  ).run(changes.statement ?? null, changes.kind ?? null, changes.status ?? null, changes.note ?? null, at, idList(ids));
}

/**
 * Moves evidence, tags, notes, relations and, where it has none, an id from elsewhere to `into`; deletes the other claims with their grades. Must be called inside an act.
 * @returns for each passage that duplicated another, the passage it was folded into
 */
export function mergeClaims(
  db: Connection,
  into: number,
  others: readonly number[],
  at: string,
): ReadonlyMap<number, number> {
  const asked = idList(others);
  const notes = rowsOf<{ note: string }>(
    db,
    'SELECT claim.note FROM json_each(?) asked CROSS JOIN claim ON claim.id = asked.value ORDER BY asked.key',
    idList([into, ...others]),
  );
  prepared(db, 'UPDATE evidence SET claim_id = ? WHERE claim_id IN (SELECT value FROM json_each(?))').run(into, asked);
  prepared(db, `UPDATE OR IGNORE tagging SET claim_id = ? WHERE claim_id IN (SELECT value FROM json_each(?))`).run(
    into,
    asked,
  );
  prepared(
    db,
    `UPDATE claim SET external_id = (SELECT other.external_id FROM json_each(?) asked CROSS JOIN claim other ON other.id = asked.value
       WHERE other.external_id IS NOT NULL ORDER BY asked.key LIMIT 1) WHERE id = ? AND external_id IS NULL`,
  ).run(asked, into);
  mergeRelations(db, into, others);
  deleteClaimRows(db, asked);
  updateClaims(db, [into], { note: joinedNotes(notes) }, at);
  return mergeSamePassages(db, into);
}

/**
 * Moves some of a claim's passages to a new claim, of its kind and with its tags. Grades stay: they were given on what it rested on as a whole. Must be called inside an act.
 * @returns the new claim's id
 * @throws CollateError bad-request unless they are some of its passages, and not all; conflict
 */
export function splitClaim(store: Store, from: number, evidenceIds: readonly number[], statement: string): number {
  const { db, clock } = store;
  const held = new Set(evidenceIdsOfClaims(db, [from]));
  const foreign = evidenceIds.find((id) => !held.has(id));
  if (foreign !== undefined)
    throw new CollateError('bad-request', `Passage ${foreign} is not one of claim ${from}. Nothing was changed.`);
  if (new Set(evidenceIds).size === held.size)
    throw new CollateError(
      'bad-request',
      `These are all the passages of claim ${from}, which would be left with none. Nothing was changed. Change its words instead.`,
    );
  const { kind } = claimById(db, from);
  const claimId = addClaim(store, { statement, kind, note: '' });
  updateEvidence(db, evidenceIds, { claimId });
  prepared(db, 'INSERT INTO tagging (tag_id, claim_id) SELECT tag_id, ? FROM tagging WHERE claim_id = ?').run(
    claimId,
    from,
  );
  updateClaims(db, [from], {}, clock().toISOString());
  return claimId;
}

/** Deletes claims with their evidence, grades and tags. Must be called inside an act. @returns how many passages were deleted with them */
export function deleteClaims(db: Connection, ids: readonly number[]): number {
  const asked = idList(ids);
  const { changes } = prepared(db, 'DELETE FROM evidence WHERE claim_id IN (SELECT value FROM json_each(?))').run(
    asked,
  );
  dropRelations(db, ids);
  deleteClaimRows(db, asked);
  return changes;
}

function deleteClaimRows(db: Connection, asked: string): void {
  prepared(db, 'DELETE FROM tagging WHERE claim_id IN (SELECT value FROM json_each(?))').run(asked);
  prepared(db, 'DELETE FROM grade WHERE claim_id IN (SELECT value FROM json_each(?))').run(asked);
  prepared(db, 'DELETE FROM claim WHERE id IN (SELECT value FROM json_each(?))').run(asked);
}
