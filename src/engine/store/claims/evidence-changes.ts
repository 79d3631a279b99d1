/** Adds, changes, moves, merges and removes evidence. All must be called inside an act. */

import { CollateError } from '../../../contract/errors.ts';
import { placeOf } from '../../../contract/model/claims/place.ts';
import type { Span } from '../../../contract/model/common.ts';
import type { Remove, Stance } from '../../../contract/model/values.ts';
import { makeAnchor } from '../../../text/anchors/anchors.ts';
import { codePointLength, sliceCodePoints } from '../../../text/offsets.ts';
import { currentRevision } from '../articles/revisions.ts';
import { isIntact } from '../articles/texts.ts';
import { type Connection, cellOf, columnOf, idList, insertedId, prepared, rowsOf } from '../connection.ts';
import { joinedNotes } from '../joined-notes.ts';
import type { Store } from '../open.ts';
import { evidenceInPlace } from './evidence.ts';
import { withRefused } from './refused-places.ts';

/** A passage as the analyst marked it, in code points of the current text. */
export interface Place {
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
export function anchoredPlace(db: Connection, place: Place): AnchoredPlace {
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
  readonly translation?: string | null;
}

/** Those of a claim that may be at this place: with its words, and where they were marked in the text that its article has now, marked here. */
const PERHAPS_THERE = `
  SELECT e.id FROM evidence e JOIN revision r ON r.id = e.revision_id
  WHERE e.claim_id = ? AND e.article_id = ? AND e.id IS NOT ? AND e.exact = ? AND (e.start_at = ? AND e.end_at = ?
    OR r.text_sha256 <> (SELECT text_sha256 FROM revision WHERE article_id = e.article_id ORDER BY id DESC LIMIT 1))
  ORDER BY e.id`;

/** The same words may bear on a claim only once, or they would count twice. @param but evidence that may be there @throws CollateError conflict */
function assertNotHeld(
  db: Connection,
  claimId: number | null,
  { articleId, start, end, exact }: Place,
  but?: number,
): void {
  if (claimId === null) return;
  const perhaps = columnOf<number>(db, PERHAPS_THERE, claimId, articleId, but ?? null, exact, start, end);
  const same = evidenceInPlace(db, perhaps).find((other) => {
    const place = placeOf(other);
    return place?.start === start && place.end === end;
  });
  if (!same) return;
  throw new CollateError(
    'conflict',
    `These words are already a passage of claim ${claimId}: ${same.evidenceId}, which ${same.stance} it. Nothing was changed. Change that passage if it should say something else.`,
    { claimId, evidenceId: same.evidenceId },
  );
}

/** @throws CollateError anchor-mismatch, not-found, conflict */
export function addEvidence(
  { db, newId, clock }: Pick<Store, 'db' | 'newId' | 'clock'>,
  claimId: number | null,
  evidence: NewEvidence,
): number {
  const at = anchoredPlace(db, evidence);
  assertNotHeld(db, claimId, evidence);
  return insertEvidence({ db, newId, clock }, claimId, evidence, at);
}

/** Adds evidence that was marked on an earlier text, in which it has these words; where it is now is found by its anchor. @throws RangeError */
export function addEarlierEvidence(
  store: Pick<Store, 'db' | 'newId' | 'clock'>,
  claimId: number | null,
  evidence: NewEvidence,
  { revisionId, text, textSha256 }: { readonly revisionId: number; readonly text: string; readonly textSha256: string },
): number {
  const anchor = makeAnchor(text, textSha256, evidence.start, evidence.end);
  return insertEvidence(store, claimId, evidence, { ...anchor, articleId: evidence.articleId, revisionId });
}

function insertEvidence(
  { db, newId, clock }: Pick<Store, 'db' | 'newId' | 'clock'>,
  claimId: number | null,
  evidence: NewEvidence,
  at: AnchoredPlace,
): number {
  return insertedId(
    db,
    `INSERT INTO evidence (uuid, claim_id, article_id, revision_id, start_at, end_at, exact, before, after, stance,
       speaker, remove, note, translation, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
    evidence.translation ?? null,
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

/** @throws CollateError conflict where the claim it would move to already has these words */
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
 * Points evidence at other words in the current revision and deletes its translation, which was of the old words.
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

export function removeEvidence(db: Connection, ids: readonly number[]): void {
  prepared(db, 'DELETE FROM evidence WHERE id IN (SELECT value FROM json_each(?))').run(idList(ids));
}

/** @throws CollateError not-found where this place is not proposed */
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
  const { info } = currentRevision(db, evidence.articleId);
  const refused = cellOf<string>(db, 'SELECT refused FROM evidence WHERE id = ?', evidenceId);
  prepared(db, 'UPDATE evidence SET refused = ? WHERE id = ?').run(
    withRefused(refused ?? '[]', { text: info.textSha256, start, end }),
    evidenceId,
  );
}

type PassageRow = {
  id: number;
  article_id: number;
  text_sha256: string;
  start_at: number;
  end_at: number;
  stance: Stance;
  speaker: string | null;
  remove: Remove;
  note: string;
  translation: string | null;
};

/** Folds passages of a claim that have the same words and say the same into the first of them, with the notes and translations of all. @returns which passage became which */
export function mergeSamePassages(db: Connection, claimId: number): ReadonlyMap<number, number> {
  const rows = rowsOf<PassageRow>(
    db,
    `SELECT e.*, r.text_sha256 FROM evidence e JOIN revision r ON r.id = e.revision_id WHERE e.claim_id = ? ORDER BY e.id`,
    claimId,
  );
  const same = Map.groupBy(rows, (row) =>
    JSON.stringify([row.article_id, row.text_sha256, row.start_at, row.end_at, row.stance, row.speaker, row.remove]),
  );
  const became = new Map<number, number>();
  for (const [first, ...others] of same.values()) {
    if (!first || others.length === 0) continue;
    const all = [first, ...others];
    const [translation = null, ...more] = new Set(all.flatMap((row) => row.translation ?? []));
    const note = joinedNotes([...all, ...more.map((words) => ({ note: `Translation: ${words}` }))]);
    updateEvidence(db, [first.id], { note, translation });
    removeEvidence(
      db,
      others.map(({ id }) => id),
    );
    for (const { id } of others) became.set(id, first.id);
  }
  return became;
}
