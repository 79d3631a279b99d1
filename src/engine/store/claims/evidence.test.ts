import { createHash } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { processorTime } from '../../../measure/processor-time.ts';
import { testInFull } from '../../../measure/testing/test-in-full.ts';
import { placeOf } from '../../testing/seed-articles.ts';
import { compressPieces, compressText } from '../articles/texts.ts';
import { checkArchive } from '../check.ts';
import type { Store } from '../open.ts';
import { newStore } from '../testing/new-store.ts';
import { addTestArticle } from '../testing/test-article.ts';
import { addClaim } from './claims.ts';
import { evidenceInPlace } from './evidence.ts';
import { addEvidence, moveEvidence, refusePlace } from './evidence-changes.ts';

const TEXT = 'Officials 🚢 said that at least nine people died when the ferry sank in the fog.';
const MARK = placeOf(1, TEXT, 'at least nine people died');

let store: Store;
beforeEach(() => {
  store = newStore();
  addTestArticle(store, { paragraphs: [TEXT] });
  addEvidence(store, null, { ...MARK, stance: 'mentions', speaker: null, remove: 0, note: '' });
});

/** Adds a revision, as if a newer reader had read the article. */
function revise(text: string): void {
  store.db
    .prepare(
      `INSERT INTO revision (article_id, original_id, text_sha256, reader, reader_version, made_at, text, furniture)
       SELECT article_id, original_id, ?, reader, 2, made_at, ?, ? FROM revision WHERE id = 1`,
    )
    .run(createHash('sha256').update(text).digest('hex'), compressText(text), compressPieces([]));
}

const anchor = () => evidenceInPlace(store.db, [1])[0]?.anchor;

test('in the revision it was made on, evidence is held', () => {
  expect(anchor()).toEqual({ state: 'held', spans: [{ start: MARK.start, end: MARK.end }] });
});

test('a passage that is marked again keeps its translation', () => {
  const place = placeOf(1, TEXT, 'in the fog.');
  const said = { stance: 'mentions', speaker: null, remove: 0, note: '', translation: 'im Nebel' } as const;
  const id = addEvidence(store, null, { ...place, ...said });
  expect(evidenceInPlace(store.db, [id])[0]).toMatchObject(said);
});

test('a place that ends behind the text is refused like any other where the words are not', () => {
  const last = placeOf(1, TEXT, 'in the fog.');
  expect(() =>
    addEvidence(store, null, { ...last, end: last.end + 3, stance: 'mentions', speaker: null, remove: 0, note: '' }),
  ).toThrow(expect.objectContaining({ code: 'anchor-mismatch' }));
});

test('nothing is quoted from a text that is no longer what was drawn out', () => {
  const damaged = TEXT.replace('nine', 'five');
  store.db.prepare('UPDATE revision SET text = ?').run(compressText(damaged));
  const place = placeOf(1, damaged, 'at least five people died');
  expect(() => addEvidence(store, null, { ...place, stance: 'mentions', speaker: null, remove: 0, note: '' })).toThrow(
    expect.objectContaining({ code: 'archive-damaged' }),
  );
});

test('in another revision with the same text, evidence is held', () => {
  revise(TEXT);
  expect(anchor()?.state).toBe('held');
});

test('if the words moved with their context, evidence is carried', () => {
  revise(`New first line.\n\n${TEXT}`);
  expect(anchor()).toEqual({ state: 'carried', spans: [{ start: MARK.start + 17, end: MARK.end + 17 }] });
});

test('if the words occur in several places, these are proposed; if they are gone, evidence is orphaned with its words kept', () => {
  revise('Twice: at least nine people died. Again: at least nine people died.');
  expect(anchor()).toMatchObject({ state: 'proposed', spans: [expect.anything(), expect.anything()] });
  revise('Nothing of it is left here.');
  expect(anchor()).toEqual({ state: 'orphaned', spans: [] });
  expect(evidenceInPlace(store.db, [1])[0]).toMatchObject({ exact: MARK.exact, start: MARK.start, revisionId: 1 });
});

test('a refused place is not proposed again in this text; with none left the evidence is orphaned, and undo brings the place back', async () => {
  revise('Twice: at least nine people died. Again: at least nine people died.');
  const [first, second] = anchor()?.spans ?? [];
  const refuse = (span = first) =>
    store.acts.run({ kind: 'evidence.refusePlace', label: 'Refused' }, () => {
      if (span) refusePlace(store.db, 1, span);
    });
  refuse();
  expect(anchor()).toEqual({ state: 'proposed', spans: [second] });
  expect(() => refuse()).toThrow(expect.objectContaining({ code: 'not-found' }));
  refuse(second);
  expect(anchor()?.state).toBe('orphaned');
  await store.acts.undo();
  expect(anchor()).toEqual({ state: 'proposed', spans: [second] });
  revise('Once more: at least nine people died. And: at least nine people died.');
  expect(anchor()?.spans).toHaveLength(2);
});

test('new and moved marks are anchored in the current revision; the check examines each in its own', async () => {
  const text = `Later. ${TEXT}`;
  revise(text);
  const place = placeOf(1, text, 'ferry sank');
  const id = addEvidence(store, null, { ...place, stance: 'mentions', speaker: null, remove: 0, note: '' });
  expect(evidenceInPlace(store.db, [id])[0]).toMatchObject({ revisionId: 2, anchor: { state: 'held' } });
  expect(() => moveEvidence(store.db, 1, MARK)).toThrow(expect.objectContaining({ code: 'anchor-mismatch' }));
  expect((await checkArchive(store, new AbortController().signal)).ok).toBe(true);
  moveEvidence(store.db, 1, place);
  expect(evidenceInPlace(store.db, [1])[0]).toMatchObject({ revisionId: 2, exact: 'ferry sank' });
});

test('a claim has the same words only once, also where they were marked in an earlier text', () => {
  const said = { stance: 'mentions', speaker: null, remove: 0, note: '' } as const;
  const claimId = addClaim(store, { statement: 'Nine died.', kind: 'fact', note: '' });
  addEvidence(store, claimId, { ...MARK, ...said });
  const again = (text: string) => addEvidence(store, claimId, { ...placeOf(1, text, MARK.exact), ...said });
  const conflict = expect.objectContaining({ code: 'conflict', detail: { claimId, evidenceId: 2 } });
  expect(() => again(TEXT)).toThrow(conflict);
  const later = `Later. ${TEXT}`;
  revise(later);
  expect(() => again(later)).toThrow(conflict);
});

testInFull('a passage of a claim takes no longer to add where the claim has hundreds in the article', () => {
  const words = Array.from({ length: 800 }, (_, n) => `Line ${n}.`);
  const text = words.join(' ');
  revise(text);
  const said = { stance: 'mentions', speaker: null, remove: 0, note: '' } as const;
  const timeToAdd = (claimOf: () => number) => {
    const spent = processorTime();
    for (const exact of words) addEvidence(store, claimOf(), { ...placeOf(1, text, exact), ...said });
    return spent();
  };
  store.db.transaction(() => {
    const newClaim = () => addClaim(store, { statement: 'A line of it.', kind: 'fact', note: '' });
    const toMany = timeToAdd(newClaim);
    const one = newClaim();
    // Where all of a claim's passages were looked at each time, it took eight times as long.
    expect(timeToAdd(() => one)).toBeLessThan(4 * toMany);
  })();
});
