/** Takes the passages of another archive: each is placed in the text that its article has here, or listed. */
import { CollateError } from '../../../../contract/errors.ts';
import type { EvidenceInPlace } from '../../../../contract/model/articles/article.ts';
import { placeOf } from '../../../../contract/model/claims/place.ts';
import type { Span } from '../../../../contract/model/common.ts';
import { resolveAnchor } from '../../../../text/anchors/anchors.ts';
import { occurrences } from '../../../../text/anchors/occurrences.ts';
import { sliceCodePoints } from '../../../../text/offsets.ts';
import { countWords } from '../../../../text/phrasing/counted.ts';
import { addEarlierText, currentTextIfAny } from '../../articles/revisions.ts';
import { decompressText } from '../../articles/texts.ts';
import { evidenceInPlace } from '../../claims/evidence.ts';
import { addEarlierEvidence, addEvidence, type NewEvidence } from '../../claims/evidence-changes.ts';
import { type Connection, cellOf } from '../../connection.ts';
import { NOT_PLACED } from '../../imports/import-files.ts';
import { nameOfWork } from '../../imports/named-work.ts';
import { hasNote } from '../../joined-notes.ts';
import type { MarkedText } from '../theirs/marked-texts.ts';
import type { TheirWork } from '../theirs/their-work.ts';
import { asThere, beginning, sayDifference, type Taking, uuidFor } from './taking.ts';

/** Words in more places than this are not looked at one by one: the text may be made of them. */
const MOST_PLACES = 10_000;

type TheirPassage = TheirWork['passages'][number];

interface Text {
  readonly articleId: number;
  readonly text: string;
  readonly sha256: string;
}

/** After the claims. */
export async function takePassages(taking: Taking): Promise<void> {
  const byArticle = Map.groupBy(taking.work.passages, ({ article_id }) => article_id);
  for (const [theirId, passages] of byArticle) {
    const articleId = taking.articles.get(theirId);
    let text: Text | null = null;
    const there = () => (text ??= articleId === undefined ? null : textOf(taking, articleId));
    for (const theirs of passages) {
      await taking.pace();
      takePassage(taking, theirs, there);
    }
  }
}

/** @param there the text of its article here, which need not be read for words that are here already */
function takePassage(taking: Taking, theirs: TheirPassage, there: () => Text | null): void {
  const ours = knownHere(taking, theirs);
  if (ours && haveSameWords(taking, ours, theirs)) {
    noteHere(taking, ours, theirs);
    return;
  }
  const text = there();
  if (text === null) {
    notPlaced(taking, theirs, null, 'its article did not come in.', TO_MARK);
    return;
  }
  const span = placeIn(text, theirs);
  if (!ours) place(taking, theirs, text.articleId, span);
  // Ours was given other words because the text here does not have its own.
  else if (typeof span === 'string') noteHere(taking, ours, theirs);
  else takeBeside(taking, ours, theirs, there);
}

/** What cites theirs must lead to its words, not to ours. */
function takeBeside(taking: Taking, ours: EvidenceInPlace, theirs: TheirPassage, there: () => Text | null): void {
  takePassage(taking, { ...theirs, uuid: uuidFor(theirs.uuid, theirs.exact) }, there);
  const evidenceId = taking.passages.get(theirs.id);
  if (evidenceId === undefined) return;
  const words = `It has other words there: “${beginning(theirs.exact)}”.`;
  const beside = `Yours stays, and theirs came in beside it as passage ${evidenceId}.`;
  sayDifference(taking, nameOf(ours), `${words} ${beside}`, ours.articleId);
}

function haveSameWords({ articles }: Taking, ours: EvidenceInPlace, { exact, article_id }: TheirPassage): boolean {
  return ours.exact === exact && (articles.get(article_id) ?? ours.articleId) === ours.articleId;
}

function textOf({ store }: Taking, articleId: number): Text | null {
  const text = currentTextIfAny(store.db, articleId);
  const newest = 'SELECT text_sha256 FROM revision WHERE article_id = ? ORDER BY id DESC LIMIT 1';
  return text === null ? null : { articleId, text, sha256: cellOf<string>(store.db, newest, articleId) ?? '' };
}

function knownHere({ store }: Taking, { uuid }: TheirPassage): EvidenceInPlace | undefined {
  const evidenceId = cellOf<number>(store.db, 'SELECT id FROM evidence WHERE uuid = ?', uuid);
  return evidenceId === undefined ? undefined : evidenceInPlace(store.db, [evidenceId])[0];
}

/** One that is here stays as it is, perhaps moved to another claim. */
function noteHere(taking: Taking, ours: EvidenceInPlace, theirs: TheirPassage): void {
  taking.passages.set(theirs.id, ours.evidenceId);
  compare(taking, ours, theirs);
  if (!placeOf(ours)) notPlaced(taking, theirs, ours.articleId, 'it still has no place here.', TO_PLACE);
}

function compare(taking: Taking, ours: EvidenceInPlace | undefined, theirs: TheirPassage): void {
  if (!ours) return;
  const claimId = claimFor(taking, theirs);
  const differ = [
    claimId !== null && ours.claimId !== claimId && `it bears on claim ${claimId} there`,
    ours.stance !== theirs.stance && `it ${theirs.stance} there what it ${ours.stance} here`,
    theirs.speaker !== null && ours.speaker !== theirs.speaker && `its speaker there is “${beginning(theirs.speaker)}”`,
    ours.remove !== theirs.remove && `it is at remove ${theirs.remove} there, and ${ours.remove} here`,
    !hasNote(ours.note, theirs.note) && `its note there is “${beginning(theirs.note)}”`,
    theirs.translation !== null &&
      ours.translation !== theirs.translation &&
      `its translation there is “${beginning(theirs.translation)}”`,
  ].filter((each) => each !== false);
  if (differ.length === 0) return;
  sayDifference(taking, nameOf(ours), `It differs: ${differ.join('; ')}. Yours stays.`, ours.articleId);
}

/** By its number a passage that waits for a place leaves the list once it has one: see imports.ts. */
const nameOf = ({ evidenceId, claimId }: { evidenceId: number | undefined; claimId: number | null }): string =>
  `${evidenceId === undefined ? 'passage' : nameOfWork('passage', evidenceId)}${claimId === null ? '' : ` of claim ${claimId}`}`;

const claimFor = ({ claims }: Taking, { claim_id }: TheirPassage): number | null =>
  claim_id === null ? null : (claims.get(claim_id) ?? null);

/** @param span why there is none, if there is none */
function place(taking: Taking, theirs: TheirPassage, articleId: number, span: Span | string): void {
  const { exact, stance, speaker, remove, note, translation } = theirs;
  const said = { articleId, exact, stance, speaker, remove, note, translation };
  if (typeof span === 'string') {
    const isKept = keepUnplaced(taking, theirs, { ...said, start: theirs.start_at, end: theirs.end_at });
    notPlaced(taking, theirs, articleId, span, isKept ? TO_PLACE : TO_MARK);
    return;
  }
  try {
    const there = asThere(taking, theirs.uuid, theirs.created_at);
    noteTaken(taking, theirs, addEvidence(there, claimFor(taking, theirs), { ...said, ...span }));
  } catch (error) {
    if (!(error instanceof CollateError)) throw error;
    // The same words were marked for the claim on either side.
    if (error.code === 'conflict') compare(taking, sameHere(taking, theirs, error), theirs);
    else notPlaced(taking, theirs, articleId, `it could not be added. ${error.message}`, TO_MARK);
  }
}

function noteTaken({ passages, taken }: Taking, { id }: TheirPassage, evidenceId: number): void {
  passages.set(id, evidenceId);
  taken.passage++;
}

function sameHere(
  { store, passages }: Taking,
  { id }: TheirPassage,
  { detail }: CollateError,
): EvidenceInPlace | undefined {
  const { evidenceId } = detail as { evidenceId: number };
  passages.set(id, evidenceId);
  return evidenceInPlace(store.db, [evidenceId])[0];
}

/** It waits for a place with the text that has its words, as after a reread. @returns false where that text was not kept there, or does not have them */
function keepUnplaced(taking: Taking, theirs: TheirPassage, passage: NewEvidence): boolean {
  const { store, work } = taking;
  const marked = work.markedTexts.get(theirs.revision_id);
  if (marked?.articleId !== theirs.article_id) return false;
  const text = decompressText(marked.text);
  if (sliceCodePoints(text, passage.start, passage.end) !== passage.exact) return false;
  const revisionId = revisionFor(store.db, passage.articleId, marked);
  if (revisionId === undefined) return false;
  const there = asThere(taking, theirs.uuid, theirs.created_at);
  const on = { revisionId, text, textSha256: marked.textSha256 };
  noteTaken(taking, theirs, addEarlierEvidence(there, claimFor(taking, theirs), passage, on));
  return true;
}

/** Returns undefined where the article does not have the original that the text was drawn out of. */
function revisionFor(db: Connection, articleId: number, marked: MarkedText): number | undefined {
  const { originalSha256, textSha256 } = marked;
  const known = cellOf<number>(
    db,
    'SELECT id FROM revision WHERE article_id = ? AND text_sha256 = ?',
    articleId,
    textSha256,
  );
  if (known !== undefined) return known;
  const original = `SELECT o.id FROM article_original ao JOIN original o ON o.id = ao.original_id
    WHERE ao.article_id = ? AND o.sha256 = ?`;
  const originalId = cellOf<number>(db, original, articleId, originalSha256);
  return originalId === undefined ? undefined : addEarlierText(db, articleId, { ...marked, originalId });
}

/** Only where the anchor is held, or carried by what is around it; else why there is no such place. */
function placeIn({ text, sha256 }: Text, theirs: TheirPassage): Span | string {
  const { text_sha256: textSha256, start_at: start, end_at: end, exact, before, after } = theirs;
  const sameText = textSha256 === sha256;
  const isHeld = sameText && sliceCodePoints(text, start, end) === exact;
  const places = isHeld ? 1 : occurrences(text, exact, MOST_PLACES + 1).length;
  if (places === 0) return 'the text that its article has here does not have these words.';
  if (places <= MOST_PLACES) {
    const found = resolveAnchor({ textSha256, start, end, exact, before, after }, { text, sameText });
    if ('start' in found) return { start: found.start, end: found.end };
  }
  const inPlaces = places === 1 ? 'elsewhere' : `in ${countWords(places)} places`;
  return `the text that its article has here has these words ${inPlaces}, and it is not certain that they are the ones meant.`;
}

const TO_PLACE = 'It waits among the marks without a place of its article: select its words there.';
const TO_MARK = 'Mark it by hand.';

/** As long as a note can be written. */
const MOST_TO_MARK = 20_000;

/** Of one to mark by hand, with all that there is of it. */
function notPlaced(taking: Taking, theirs: TheirPassage, articleId: number | null, why: string, then: string): void {
  const { stance, exact, speaker, note, translation } = theirs;
  const shown = (words: string) => (then === TO_MARK ? beginning(words, MOST_TO_MARK) : beginning(words));
  const claimId = claimFor(taking, theirs);
  const bearing = claimId === null ? '' : `, which ${stance} claim ${claimId},`;
  const more = [
    speaker && `Speaker: ${shown(speaker)}.`,
    note && `Note: ${shown(note)}`,
    translation && `Translation: ${shown(translation)}`,
  ].filter(Boolean);
  const evidenceId = then === TO_PLACE ? taking.passages.get(theirs.id) : undefined;
  taking.notTaken.push({
    code: NOT_PLACED,
    member: nameOf({ evidenceId, claimId }),
    message: [`“${shown(exact)}”${bearing} was not placed: ${why} ${then}`, ...more].join(' '),
    articleId,
  });
}
