/** Evidence: passages held by anchors, and what is shown beside them. */

import { CollateError } from '../../../contract/errors.ts';
import { type Evidence, type EvidenceInPlace, placeOf } from '../../../contract/model/article.ts';
import type { Span } from '../../../contract/model/common.ts';
import type { Reliability, Remove, Stance } from '../../../contract/model/values.ts';
import { makeAnchor, type ResolvedAnchor, resolveAnchor } from '../../../text/anchors/anchors.ts';
import { codePointLength, sliceCodePoints } from '../../../text/offsets.ts';
import { currentRevision } from '../articles/revisions.ts';
import { decompressText, isIntact } from '../articles/texts.ts';
import {
  type Connection,
  cellOf,
  columnOf,
  firstMissing,
  idList,
  insertedId,
  prepared,
  rowOf,
  rowsOf,
} from '../connection.ts';
import { joinedNotes } from '../joined-notes.ts';
import type { Store } from '../open.ts';
import { inTurns, type Pace } from '../pace.ts';
import { withoutRefused, withRefused } from './refused-places.ts';

type EvidenceRow = {
  id: number;
  claim_id: number | null;
  article_id: number;
  revision_id: number;
  start_at: number;
  end_at: number;
  exact: string;
  before: string;
  after: string;
  stance: Stance;
  speaker: string | null;
  remove: Remove;
  note: string;
  translation: string | null;
  created_at: string;
  statement: string | null;
  title: string;
  language: string | null;
  source_id: number;
  source: string;
  reliability: Reliability | null;
  published: string | null;
  origin_id: number;
  origin_name: string;
  sha256: string;
  text_sha256: string;
  refused: string;
};

const IN_PLACE = `
  SELECT e.*, c.statement, a.title, a.language, a.source_id, s.name AS source, s.reliability, a.published, eo.origin_id,
    o.name AS origin_name, (SELECT sha256 FROM original WHERE id = r.original_id) AS sha256, r.text_sha256
  FROM evidence e
  JOIN article a ON a.id = e.article_id
  JOIN source s ON s.id = a.source_id
  JOIN evidence_origin eo ON eo.evidence_id = e.id
  JOIN origin o ON o.id = eo.origin_id
  JOIN revision r ON r.id = e.revision_id
  LEFT JOIN claim c ON c.id = e.claim_id`;

/** Returns evidence in the order asked; unknown ids are left out. */
export function evidenceInPlace(db: Connection, ids: readonly number[]): EvidenceInPlace[] {
  const rows = rowsOf<EvidenceRow>(db, `${IN_PLACE} WHERE e.id IN (SELECT value FROM json_each(?))`, idList(ids));
  const byId = new Map(placed(db, rows).map((evidence) => [evidence.evidenceId, evidence]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Returns an article's evidence in the order of the text. */
export function evidenceOfArticle(db: Connection, articleId: number): EvidenceInPlace[] {
  return placed(
    db,
    rowsOf(db, `${IN_PLACE} WHERE e.article_id = ? ORDER BY e.start_at, e.end_at DESC, e.id`, articleId),
  );
}

/** Returns the ids of the claims' evidence by date of publication, undated last, then in the order of the text. Without a `page` it returns all of them. */
export function evidenceIdsOfClaims(
  db: Connection,
  claimIds: readonly number[],
  page: { offset: number; limit: number } = { offset: 0, limit: -1 },
): number[] {
  return columnOf(
    db,
    `SELECT e.id FROM evidence e JOIN article a ON a.id = e.article_id
     WHERE e.claim_id IN (SELECT value FROM json_each(?))
     ORDER BY a.published_sort IS NULL, a.published_sort, e.article_id, e.start_at, e.id LIMIT ? OFFSET ?`,
    idList(claimIds),
    page.limit,
    page.offset,
  );
}

/** A text is read for each: about 10 ms. */
const READ_AT_ONCE = 50;

export function evidenceInTurns(db: Connection, ids: readonly number[], pace: Pace): Promise<EvidenceInPlace[]> {
  return inTurns(ids, READ_AT_ONCE, (some) => evidenceInPlace(db, some), pace);
}

/** Reads each article's current text once, however many passages are anchored in it. */
function placed(db: Connection, rows: readonly EvidenceRow[]): EvidenceInPlace[] {
  const current = new Map<number, CurrentText>();
  return rows.map((row) => {
    let now = current.get(row.article_id);
    if (!now) {
      now = currentTextOf(db, row.article_id);
      current.set(row.article_id, now);
    }
    return {
      evidenceId: row.id,
      claimId: row.claim_id,
      articleId: row.article_id,
      revisionId: row.revision_id,
      start: row.start_at,
      end: row.end_at,
      exact: row.exact,
      before: row.before,
      after: row.after,
      stance: row.stance,
      speaker: row.speaker,
      remove: row.remove,
      note: row.note,
      translation: row.translation,
      created: row.created_at,
      anchor: anchorIn(now, row),
      statement: row.statement,
      title: row.title,
      language: row.language,
      sourceId: row.source_id,
      source: row.source,
      reliability: row.reliability,
      published: row.published,
      originId: row.origin_id,
      originName: row.origin_name,
      sha256: row.sha256,
    };
  });
}

interface CurrentText {
  readonly sha256: string;
  readonly text: string;
}

function currentTextOf(db: Connection, articleId: number): CurrentText {
  const row = rowOf<{ sha256: string; text: Uint8Array }>(
    db,
    'SELECT text_sha256 AS sha256, text FROM revision WHERE article_id = ? ORDER BY id DESC LIMIT 1',
    articleId,
  );
  return row ? { sha256: row.sha256, text: decompressText(row.text) } : { sha256: '', text: '' };
}

function anchorIn(now: CurrentText, row: EvidenceRow): Evidence['anchor'] {
  const anchor = { ...row, textSha256: row.text_sha256, start: row.start_at, end: row.end_at };
  const resolved = resolveAnchor(anchor, { text: now.text, sameText: row.text_sha256 === now.sha256 });
  if (resolved.state !== 'proposed') return anchorFromResolved(resolved);
  const candidates = withoutRefused(resolved.candidates, row.refused, now.sha256);
  return anchorFromResolved(candidates.length > 0 ? { state: 'proposed', candidates } : { state: 'orphaned' });
}

/**
 * Must be called inside an act.
 * @throws CollateError not-found where this place is not proposed
 */
export function refusePlace(db: Connection, evidenceId: number, { start, end }: Span): void {
  const [evidence] = evidenceInPlace(db, [evidenceId]);
  const isProposed =
    evidence?.anchor.state === 'proposed' &&
    evidence.anchor.spans.some((span) => span.start === start && span.end === end);
  if (!isProposed)
    throw new CollateError(
      'not-found',
      'This place is not, or is no longer, proposed for the passage. Nothing was changed.',
    );
  const { sha256 } = currentTextOf(db, evidence.articleId);
  const refused = cellOf<string>(db, 'SELECT refused FROM evidence WHERE id = ?', evidenceId);
  prepared(db, 'UPDATE evidence SET refused = ? WHERE id = ?').run(
    withRefused(refused ?? '[]', { text: sha256, start, end }),
    evidenceId,
  );
}

function anchorFromResolved(resolved: ResolvedAnchor): Evidence['anchor'] {
  switch (resolved.state) {
    case 'held':
    case 'carried':
      return { state: resolved.state, spans: [{ start: resolved.start, end: resolved.end }] };
    case 'proposed':
      return { state: resolved.state, spans: resolved.candidates };
    case 'orphaned':
      return { state: resolved.state, spans: [] };
  }
}

/** A passage as the analyst marked it, in code points of the current text. */
interface Place {
  readonly articleId: number;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

interface AnchoredPlace extends Place {
  readonly revisionId: number;
  readonly before: string;
  readonly after: string;
}

/** Anchors a place in the current revision. @throws CollateError anchor-mismatch, not-found, archive-damaged */
function anchoredPlace(db: Connection, place: Place): AnchoredPlace {
  const { info, text } = currentRevision(db, place.articleId);
  const { articleId, start, end, exact } = place;
  const isThere = end - start === codePointLength(exact) && sliceCodePoints(text, start, end) === exact;
  if (exact === '' || !isThere) {
    throw new CollateError(
      'anchor-mismatch',
      `The text of article ${articleId} does not have these words from character ${start} to ${end}. Nothing was changed. Open the article again and select the words once more.`,
      { articleId, start, end },
    );
  }
  if (!isIntact(text, info.textSha256)) {
    throw new CollateError(
      'archive-damaged',
      `The stored text of article ${articleId} is damaged: it is no longer what was drawn out of its original, so nothing in it can be quoted. Nothing was changed. Run the archive’s check; a backup may have the text whole.`,
      { articleId },
    );
  }
  return { ...makeAnchor(text, info.textSha256, start, end), articleId, revisionId: info.revisionId };
}

export interface NewEvidence extends Place {
  readonly stance: Stance;
  readonly speaker: string | null;
  readonly remove: Remove;
  readonly note: string;
}

/** The same words may bear on a claim only once, or they would count twice. @param but evidence that may be there @throws CollateError conflict */
function assertNotHeld(db: Connection, claimId: number | null, { articleId, start, end }: Place, but?: number): void {
  if (claimId === null) return;
  const same = evidenceOfArticle(db, articleId).find((other) => {
    const place = placeOf(other);
    return other.claimId === claimId && other.evidenceId !== but && place?.start === start && place.end === end;
  });
  if (!same) return;
  throw new CollateError(
    'conflict',
    `These words are already a passage of claim ${claimId}: ${same.evidenceId}, which ${same.stance} it. Nothing was changed. Change that passage if it should say something else.`,
    { claimId, evidenceId: same.evidenceId },
  );
}

/** Must be called inside an act. @throws CollateError anchor-mismatch, not-found, conflict */
export function addEvidence(
  { db, newId, clock }: Pick<Store, 'db' | 'newId' | 'clock'>,
  claimId: number | null,
  evidence: NewEvidence,
): number {
  const at = anchoredPlace(db, evidence);
  assertNotHeld(db, claimId, evidence);
  return insertedId(
    db,
    `INSERT INTO evidence (uuid, claim_id, article_id, revision_id, start_at, end_at, exact, before, after, stance,
       speaker, remove, note, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    newId(),
    claimId,
    at.articleId,
    at.revisionId,
    at.start,
    at.end,
    at.exact,
    at.before,
    at.after,
    evidence.stance,
    evidence.speaker,
    evidence.remove,
    evidence.note,
    clock().toISOString(),
  );
}

interface EvidenceChanges {
  readonly claimId?: number | undefined;
  readonly stance?: Stance | undefined;
  readonly speaker?: string | null | undefined;
  readonly remove?: Remove | undefined;
  readonly note?: string | undefined;
  readonly translation?: string | null | undefined;
}

/** Must be called inside an act. @throws CollateError conflict where the claim it would move to already has these words */
export function updateEvidence(db: Connection, ids: readonly number[], changes: EvidenceChanges): void {
  if (changes.claimId !== undefined) assertNoneHeld(db, changes.claimId, ids);
  prepared(
    db,
    `UPDATE evidence SET claim_id = coalesce(@claimId, claim_id), stance = coalesce(@stance, stance),
       speaker = CASE WHEN @isSpeakerGiven THEN @speaker ELSE speaker END, remove = coalesce(@remove, remove),
       note = coalesce(@note, note), translation = CASE WHEN @isTranslationGiven THEN @translation ELSE translation END
     WHERE id IN (SELECT value FROM json_each(@asked))`,
  ).run({
    claimId: changes.claimId ?? null,
    stance: changes.stance ?? null,
    isSpeakerGiven: Number(changes.speaker !== undefined),
    speaker: changes.speaker ?? null,
    remove: changes.remove ?? null,
    note: changes.note ?? null,
    isTranslationGiven: Number(changes.translation !== undefined),
    translation: changes.translation ?? null,
    asked: idList(ids),
  });
}

function assertNoneHeld(db: Connection, claimId: number, ids: readonly number[]): void {
  const taken = new Set<string>();
  for (const evidence of evidenceInPlace(db, ids)) {
    const { claimId: of, articleId, exact } = evidence;
    const place = placeOf(evidence);
    if (!place) continue;
    const key = `${articleId} ${place.start} ${place.end}`;
    if (taken.has(key)) {
      throw new CollateError(
        'conflict',
        `Two of these passages are the same words of article ${articleId}: a claim can have them only once. Nothing was changed.`,
      );
    }
    taken.add(key);
    if (of !== claimId) assertNotHeld(db, claimId, { articleId, ...place, exact });
  }
}

/**
 * Points evidence at other words in the current revision and deletes its translation, which was of the old words. Must be called inside an act.
 * @returns whether a translation was deleted
 * @throws CollateError anchor-mismatch, conflict
 */
export function moveEvidence(db: Connection, evidenceId: number, place: Place): boolean {
  const at = anchoredPlace(db, place);
  const [moved] = evidenceInPlace(db, [evidenceId]);
  assertNotHeld(db, moved?.claimId ?? null, place, evidenceId);
  const translation = 'UPDATE evidence SET translation = NULL WHERE id = ? AND translation IS NOT NULL AND exact <> ?';
  const { changes } = prepared(db, translation).run(evidenceId, at.exact);
  prepared(
    db,
    `UPDATE evidence SET article_id = ?, revision_id = ?, start_at = ?, end_at = ?, exact = ?, before = ?, after = ?
     WHERE id = ?`,
  ).run(at.articleId, at.revisionId, at.start, at.end, at.exact, at.before, at.after, evidenceId);
  return changes > 0;
}

/** Must be called inside an act. */
export function removeEvidence(db: Connection, ids: readonly number[]): void {
  prepared(db, 'DELETE FROM evidence WHERE id IN (SELECT value FROM json_each(?))').run(idList(ids));
}

/** Returns the distinct claims that the evidence belongs to. */
export function claimsOfEvidence(db: Connection, ids: readonly number[]): number[] {
  return columnOf<number>(
    db,
    `SELECT DISTINCT claim_id AS id FROM evidence
     WHERE id IN (SELECT value FROM json_each(?)) AND claim_id IS NOT NULL ORDER BY 1`,
    idList(ids),
  );
}

/** @throws CollateError not-found, naming the first that is missing */
export function assertEvidence(db: Connection, ids: readonly number[]): void {
  const missing = firstMissing(db, 'evidence', ids);
  if (missing !== undefined) {
    throw new CollateError('not-found', `There is no passage ${missing} in this archive. It may have been removed.`);
  }
}

/** Records where the article's evidence is in its current text, for counting origins. Must run in the transaction that records which passages are copied. */
export function recordCurrentPlaces(db: Connection, articleId: number): void {
  const earlier = columnOf<number>(
    db,
    `SELECT id FROM evidence e WHERE article_id = ?
       AND revision_id <> (SELECT max(id) FROM revision WHERE article_id = e.article_id)`,
    articleId,
  );
  if (earlier.length === 0) return;
  const put = prepared(
    db,
    'INSERT OR REPLACE INTO carried_evidence (evidence_id, revision_id, start_at, end_at) VALUES (?, ?, ?, ?)',
  );
  for (const evidence of evidenceInPlace(db, earlier)) {
    const place = placeOf(evidence);
    put.run(evidence.evidenceId, evidence.revisionId, place?.start ?? null, place?.end ?? null);
  }
}

/**
 * Folds passages of a claim that have the same words and say the same into the first of them, with the notes of all. Must be called inside an act. @returns
 * which passage became which
 */
export function mergeSamePassages(db: Connection, claimId: number): ReadonlyMap<number, number> {
  const rows = rowsOf<EvidenceRow>(db, `${IN_PLACE} WHERE e.claim_id = ? ORDER BY e.id`, claimId);
  const same = Map.groupBy(rows, (row) =>
    JSON.stringify([row.article_id, row.text_sha256, row.start_at, row.end_at, row.stance, row.speaker, row.remove]),
  );
  const became = new Map<number, number>();
  for (const [first, ...others] of same.values()) {
    if (!first || others.length === 0) continue;
    const all = [first, ...others];
    const translation = all.find((row) => row.translation !== null)?.translation ?? null;
    updateEvidence(db, [first.id], { note: joinedNotes(all), translation });
    removeEvidence(
      db,
      others.map(({ id }) => id),
    );
    for (const { id } of others) became.set(id, first.id);
  }
  return became;
}
