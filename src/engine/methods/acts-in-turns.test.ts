import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { everyTurnIsOver } from '../testing/every-turn-is-over.ts';
import { openSeeded } from '../testing/seed-articles.ts';
import { makeTestEngine, refusal, type TestEngine } from '../testing/test-engine.ts';

const ARTICLES = 350;
const articleIds = Array.from({ length: ARTICLES }, (_, at) => at + 1);

let desk: TestEngine;
beforeEach(async () => {
  desk = makeTestEngine();
  await openSeeded(
    desk,
    articleIds.map((n) => ({ title: `Note ${n}`, paragraphs: [`The gauge at Sennet read ${n} on Friday.`] })),
  );
  everyTurnIsOver();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await desk.close();
});

const tagged = async () => (await desk.call('tag.list', {})).tags.map(({ tag, articles }) => `${tag} ${articles}`);
const labels = async () => (await desk.call('act.list', {})).acts.map(({ label, state }) => `${label}: ${state}`);

/** Does something at each turn that the engine's thread has until the call ends. @returns what was seen, once each */
async function seenDuring(call: Promise<unknown>, look: () => Promise<readonly string[]>): Promise<string[]> {
  const seen = new Set<string>();
  let isDone = false;
  const ended = call.finally(() => {
    isDone = true;
  });
  let turns = 0;
  while (!isDone) {
    await setImmediate();
    if (isDone) break;
    turns += 1;
    for (const each of await look()) seen.add(each);
  }
  await ended;
  expect(turns).toBeGreaterThan(0);
  return [...seen];
}

test('hundreds of articles are tagged in turns, as one act: others read either none of it or all', async () => {
  expect(await seenDuring(desk.call('tag.add', { tag: 'Sennet', articleIds }), tagged)).toEqual([]);
  expect(await tagged()).toEqual([`Sennet ${ARTICLES}`]);
  expect(await seenDuring(desk.call('act.undo', {}), tagged)).toEqual([`Sennet ${ARTICLES}`]);
  expect(await tagged()).toEqual([]);
  expect(await seenDuring(desk.call('act.redo', {}), tagged)).toEqual([]);
  expect(await tagged()).toEqual([`Sennet ${ARTICLES}`]);
  expect(await labels()).toEqual([`Tagged ${ARTICLES} articles “Sennet”: done`]);
});

test('so are a source assigned, an origin joined and split, and articles put in a collection', async () => {
  const { collectionId } = await desk.call('collection.create', { name: 'Gauges', articleIds: [] });
  const sources = async () =>
    (await desk.call('source.list', {})).sources.map(({ name, articles }) => `${name} ${articles}`);
  const before = await sources();
  const correct = desk.call('article.correct', { articleIds, field: 'source', value: 'Sennet Post' });
  expect(await seenDuring(correct, sources)).toEqual(before);
  const shared = async () => (await desk.call('origin.list', {})).heads.map(({ articles }) => String(articles));
  expect(await seenDuring(desk.call('origin.join', { articleIds }), shared)).toEqual([]);
  expect(await shared()).toEqual([String(ARTICLES)]);
  const some = articleIds.slice(0, 310);
  expect(await seenDuring(desk.call('origin.split', { articleIds: some }), shared)).toEqual([String(ARTICLES)]);
  expect((await shared()).toSorted()).toEqual(['310', '40']);
  const held = async () => (await desk.call('collection.list', {})).collections.map(({ articles }) => String(articles));
  expect(await seenDuring(desk.call('collection.add', { collectionId, articleIds }), held)).toEqual(['0']);
  const { acts } = await desk.call('act.list', {});
  await desk.call('act.undoTo', { actId: acts.at(-1)?.actId ?? 0 });
  expect(await Promise.all([sources(), shared(), held()])).toEqual([before, [], ['0']]);
  expect((await desk.call('archive.check', {})).ok).toBe(true);
});

test('what is asked for meanwhile is done after it, and is an act of its own', async () => {
  const tagging = desk.call('tag.add', { tag: 'Sennet', articleIds });
  await setImmediate();
  const creating = desk.call('claim.create', { statement: 'It fell.' });
  const read = desk.call('article.markRead', { articleIds: [1], read: true });
  await Promise.all([tagging, creating, read]);
  expect(await labels()).toEqual(['Created claim 1: done', `Tagged ${ARTICLES} articles “Sennet”: done`]);
  await desk.call('act.undo', {});
  expect(await tagged()).toEqual([`Sennet ${ARTICLES}`]);
  expect((await desk.call('article.get', { articleId: 1 })).article.read).toBe(true);
});

test('an import goes on once it is over, and loses nothing', async () => {
  const tagging = desk.call('tag.add', { tag: 'Sennet', articleIds });
  await setImmediate();
  const pasting = desk.call('import.paste', { text: 'The gauge at Sennet was read again on Monday.' });
  await Promise.all([tagging, pasting]);
  const undoing = desk.call('act.undo', {});
  await undoing;
  const { importId } = await pasting;
  await vi.waitFor(
    async () =>
      expect((await desk.call('import.get', { importId })).import).toMatchObject({ state: 'finished', added: 1 }),
    20_000,
  );
  expect(desk.logged).toEqual([]);
});

test('if it is stopped, or the engine closed, nothing of it is kept', async () => {
  const stop = new AbortController();
  const tagging = desk.engine.call('tag.add', { tag: 'Sennet', articleIds }, stop.signal);
  await setImmediate();
  stop.abort();
  expect(await refusal(tagging)).toBe('cancelled');
  expect(await tagged()).toEqual([]);
  expect(await labels()).toEqual([]);
  await desk.call('claim.create', { statement: 'It fell.' });
  expect(await labels()).toEqual(['Created claim 1: done']);
});

test('an archive copied meanwhile has all of an act or nothing', async () => {
  const file = desk.fileRefs.add(`${desk.folder}/copy.collate`);
  const [{ bytes }] = await Promise.all([
    desk.call('archive.backup', { file }),
    desk.call('tag.add', { tag: 'Sennet', articleIds }),
  ]);
  expect(bytes).toBeGreaterThan(0);
  await desk.call('archive.open', { file });
  expect((await desk.call('archive.check', {})).ok).toBe(true);
  expect([[], [`Sennet ${ARTICLES}`]]).toContainEqual(await tagged());
});
