/** Takes the passages of another archive: each is placed in the text that its article has here, or listed. */
import { CollateError } from '../../../contract/errors.ts';
import type { Span } from '../../../contract/model/common.ts';
import { resolveAnchor } from '../../../text/anchors/anchors.ts';
import { occurrences } from '../../../text/anchors/occurrences.ts';
import { countWords } from '../../../text/counted.ts';
import { sliceCodePoints } from '../../../text/offsets.ts';
import { currentTextIfAny } from '../articles/revisions.ts';
import { addEvidence } from '../claims/evidence-changes.ts';
import { cellOf, rowOf } from '../connection.ts';
import { NOT_PLACED } from '../imports/import-files.ts';
import { asThere, leaveOut, type Taking } from './taking.ts';
import type { TheirWork } from './their-work.ts';

/** Words in more places than this are not looked at one by one: the text may be made of them. */
const MOST_PLACES = 10_000;

type TheirPassage = TheirWork['passages'][number];

interface Text {
  readonly text: string;
  readonly sha256: string;
}

/** After the claims. */
export async function takePassages(taking: Taking): Promise<void> {
  const byArticle = Map.groupBy(taking.work.passages, ({ article_id }) => article_id);
  for (const [theirId, passages] of byArticle) {
    const articleId = taking.articles.get(theirId);
    let text: Text | null = null;
    for (const theirs of passages) {
      await taking.pace();
      if (isHere(taking, theirs)) continue;
      text ??= articleId === undefined ? null : textOf(taking, articleId);
      if (articleId === undefined || text === null) notPlaced(taking, theirs, null, 'its article did not come in.');
      else place(taking, theirs, articleId, text);
    }
  }
}

function textOf({ store }: Taking, articleId: number): Text | null {
  const text = currentTextIfAny(store.db, articleId);
  const newest = 'SELECT text_sha256 FROM revision WHERE article_id = ? ORDER BY id DESC LIMIT 1';
  return text === null ? null : { text, sha256: cellOf<string>(store.db, newest, articleId) ?? '' };
}

/** One that is here stays as it is, perhaps moved to another claim. */
function isHere(taking: Taking, theirs: TheirPassage): boolean {
  type Ours = Pick<TheirPassage, 'id' | 'article_id' | 'claim_id' | 'stance' | 'note' | 'translation'>;
  const ours = rowOf<Ours>(
    taking.store.db,
    'SELECT id, article_id, claim_id, stance, note, translation FROM evidence WHERE uuid = ?',
    theirs.uuid,
  );
  if (!ours) return false;
  const claimId = claimFor(taking, theirs);
  const differ = [
    claimId !== null && ours.claim_id !== claimId && `it bears on claim ${claimId} there`,
    ours.stance !== theirs.stance && `it ${theirs.stance} there what it ${ours.stance} here`,
    theirs.note !== '' && ours.note !== theirs.note && `its note there is “${theirs.note}”`,
    theirs.translation !== null &&
      ours.translation !== theirs.translation &&
      `its translation there is “${theirs.translation}”`,
  ].filter((each) => each !== false);
  const named = ours.claim_id === null ? `passage ${ours.id}` : `passage ${ours.id} of claim ${ours.claim_id}`;
  if (differ.length > 0) leaveOut(taking, named, `It differs: ${differ.join('; ')}. Yours stays.`, ours.article_id);
  return true;
}

const claimFor = ({ claims }: Taking, { claim_id }: TheirPassage): number | null =>
  claim_id === null ? null : (claims.get(claim_id) ?? null);

function place(taking: Taking, theirs: TheirPassage, articleId: number, text: Text): void {
  const span = placeIn(text, theirs);
  if (typeof span === 'string') {
    notPlaced(taking, theirs, articleId, span);
    return;
  }
  const { exact, stance, speaker, remove, note, translation } = theirs;
  const claimId = claimFor(taking, theirs);
  const passage = { articleId, ...span, exact, stance, speaker, remove, note, translation };
  try {
    addEvidence(asThere(taking, theirs.uuid, theirs.created_at), claimId, passage);
    taking.taken.passage++;
  } catch (error) {
    if (!(error instanceof CollateError)) throw error;
    notPlaced(taking, theirs, articleId, `it could not be added. ${error.message}`);
  }
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

/** With all that there is of it, so that it can be marked by hand. */
function notPlaced(taking: Taking, theirs: TheirPassage, articleId: number | null, why: string): void {
  const { stance, exact, speaker, note, translation } = theirs;
  const claimId = claimFor(taking, theirs);
  const bearing = claimId === null ? '' : `, which ${stance} claim ${claimId},`;
  const more = [
    speaker && `Speaker: ${speaker}.`,
    note && `Note: ${note}`,
    translation && `Translation: ${translation}`,
  ].filter(Boolean);
  taking.notTaken.push({
    code: NOT_PLACED,
    member: claimId === null ? 'passage' : `passage of claim ${claimId}`,
    message: [`“${exact}”${bearing} was not placed: ${why} Mark it by hand.`, ...more].join(' '),
    articleId,
  });
}
