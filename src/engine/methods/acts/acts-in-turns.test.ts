import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { testInFull } from '../../../measure/testing/test-in-full.ts';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { everyTurnIsOver } from '../../testing/every-turn-is-over.ts';
import { faultsOf } from '../../testing/faults-of.ts';
import { openSeeded } from '../../testing/seed-articles.ts';
import { countingIds, makeTestEngine, refusal } from '../../testing/test-engine.ts';

const ARTICLES = 350;
const articleIds = Array.from({ length: ARTICLES }, (_, at) => at + 1);

const desk = deskOfEachTest();
beforeEach(async () => {
  await openSeeded(
    desk,
    articleIds.map((n) => ({ title: `Note ${n}`, paragraphs: [`The gauge at Sennet read ${n} on Friday.`] })),
  );
  everyTurnIsOver();
});
afterEach(() => {
  vi.restoreAllMocks();
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

testInFull('so are a source assigned, an origin joined and split, and articles put in a collection', async () => {
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
  expect(await faultsOf(join(desk.folder, 'a.collate'))).toEqual([]);
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

testInFull('an import goes on once it is over, and loses nothing', async () => {
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
    60_000,
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

testInFull('an archive copied meanwhile has all of an act or nothing', async () => {
  const file = desk.fileRefs.add(`${desk.folder}/copy.collate`);
  const [{ bytes }] = await Promise.all([
    desk.call('archive.backup', { file }),
    desk.call('tag.add', { tag: 'Sennet', articleIds }),
  ]);
  expect(bytes).toBeGreaterThan(0);
  await desk.call('archive.open', { file });
  expect(await faultsOf(join(desk.folder, 'a.collate'))).toEqual([]);
  expect([[], [`Sennet ${ARTICLES}`]]).toContainEqual(await tagged());
});

/** Waits this many turns of the engine's thread, or until the call has ended. */
async function afterTurns(turns: number, call: Promise<unknown>): Promise<void> {
  let isDone = false;
  call
    .catch(() => {})
    .finally(() => {
      isDone = true;
    });
  for (let turn = 0; turn < turns && !isDone; turn++) await setImmediate();
}

const dump = async () => ({ tags: await tagged(), acts: await labels() });

test.each([
  ['an act', (signal: AbortSignal) => desk.engine.call('tag.add', { tag: 'Sennet', articleIds }, signal)],
  ['undo', (signal: AbortSignal) => desk.engine.call('act.undo', {}, signal)],
  ['undo of several', (signal: AbortSignal) => desk.engine.call('act.undoTo', { actId: 1 }, signal)],
])('whatever turn %s is stopped in, nothing of it is kept, and others are done', async (_, begin) => {
  for (const tag of ['First', 'Second', 'Third']) await desk.call('tag.add', { tag, articleIds });
  const before = await dump();
  let stopped = 0;
  for (let turns = 0; turns < 100; turns++) {
    const stop = new AbortController();
    const call = begin(stop.signal);
    await afterTurns(turns, call);
    stop.abort();
    const [{ status }] = await Promise.allSettled([call]);
    if (status === 'fulfilled') break;
    stopped += 1;
    expect(await dump()).toEqual(before);
    await desk.call('article.markRead', { articleIds: [1], read: turns % 2 === 0 });
  }
  expect(stopped).toBeGreaterThan(2);
  expect(await dump()).not.toEqual(before);
  expect(await faultsOf(join(desk.folder, 'a.collate'))).toEqual([]);
  expect(desk.logged).toEqual([]);
});

testInFull('whatever turn the program ends in, what was done before is kept, and nothing of it', async () => {
  const { archive } = await desk.call('archive.status', {});
  const path = `${desk.folder}/${archive?.name}`;
  await desk.call('tag.add', { tag: 'First', articleIds });
  const before = await dump();
  const copies: string[] = [];
  const undoing = desk.call('act.undo', {});
  await seenDuring(undoing, async () => {
    const copy = `${desk.folder}/killed-${copies.length}.collate`;
    for (const ending of ['', '-wal']) copyFileSync(path + ending, copy + ending);
    copies.push(copy);
    return [];
  });
  for (const copy of copies) {
    await desk.call('archive.open', { file: desk.fileRefs.add(copy) });
    expect(await dump()).toEqual(before);
    expect(await faultsOf(join(desk.folder, 'a.collate'))).toEqual([]);
  }
  await desk.call('archive.open', { file: desk.fileRefs.add(path) });
  const tagging = desk.call('tag.add', { tag: 'Sennet', articleIds });
  await setImmediate();
  const [ended] = await Promise.allSettled([tagging, desk.engine.close()]);
  expect(ended).toMatchObject({ status: 'rejected', reason: { code: 'cancelled' } });
  await desk.call('archive.open', { file: desk.fileRefs.add(path) });
  expect(await tagged()).toEqual([]);
});

test('what is sent is done and answered in the order in which it was sent, whatever turn it comes in', async () => {
  for (let turns = 0; turns < 8; turns++) {
    const answered: string[] = [];
    const send = async (name: string, call: Promise<unknown>) => {
      await call;
      answered.push(name);
    };
    const first = desk.call('tag.add', { tag: `First ${turns}`, articleIds });
    const sent = [send('tagged', first)];
    await afterTurns(turns, first);
    sent.push(
      send('claim', desk.call('claim.create', { statement: `It fell for day ${turns}.` })),
      send('tagged again', desk.call('tag.add', { tag: `Second ${turns}`, articleIds })),
      send('undone', desk.call('act.undo', {})),
      send('tagged one', desk.call('tag.add', { tag: `Third ${turns}`, articleIds: [1] })),
      send('claim again', desk.call('claim.create', { statement: `It rose for day ${turns}.` })),
    );
    await Promise.all(sent);
    expect(answered).toEqual(['tagged', 'claim', 'tagged again', 'undone', 'tagged one', 'claim again']);
    const done = (await desk.call('act.list', { limit: 4 })).acts;
    expect(done.map(({ kind }) => kind)).toEqual(['claim.create', 'tag.add', 'claim.create', 'tag.add']);
  }
});

test('what has no need to wait begins at once: a reading sent behind it knows of it', async () => {
  const [, { total }] = await Promise.all([
    desk.call('claim.create', { statement: 'It fell.' }),
    desk.call('claim.list', {}),
  ]);
  expect(total).toBe(1);
});

testInFull('a list that is being read when it begins has all of it or nothing', async () => {
  const { collectionId } = await desk.call('collection.create', { name: 'Gauges', articleIds: [] });
  await desk.call('collection.create', { name: 'Of Sennet', search: { text: 'Sennet', filters: {} } });
  const before = (await desk.call('act.list', {})).acts[0]?.actId ?? 0;
  for (let at = 0; at < 10; at++) {
    await desk.call('collection.add', { collectionId, articleIds });
    if (at < 9) await desk.call('collection.remove', { collectionId, articleIds });
  }
  const reading = desk.call('collection.list', {});
  await Promise.all([reading, desk.call('act.undoTo', { actId: before })]);
  const { collections } = await reading;
  expect([0, ARTICLES]).toContain(collections.find((each) => each.collectionId === collectionId)?.articles);
});

testInFull('a deletion stopped meanwhile says how many are deleted, and ends what it began', async () => {
  const stop = new AbortController();
  const deleting = desk.engine.call('article.delete', { articleIds, confirm: ARTICLES }, stop.signal);
  deleting.catch(() => {});
  while ((await desk.call('article.dependents', { articleIds })).articles === ARTICLES) await setImmediate();
  const tagging = desk.call('tag.add', { tag: 'Sennet', articleIds: articleIds.slice(200) });
  await setImmediate();
  stop.abort();
  await expect(deleting).rejects.toMatchObject({
    code: 'cancelled',
    message: expect.stringContaining('deleted for good'),
  });
  await tagging;
  expect(await tagged()).toEqual(['Sennet 150']);
  expect(await faultsOf(join(desk.folder, 'a.collate'))).toEqual([]);
});

testInFull('the vocabulary of what is imported meanwhile waits to be written', async () => {
  const { importId } = await desk.call('import.paste', { text: 'The gauge at Sennet was read again on Monday.' });
  const isFound = async () => (await desk.call('search.run', { text: 'Monday' })).total > 0;
  for (let at = 0; at < 60; at++) {
    await desk.call('tag.add', { tag: 'Sennet', articleIds });
    await desk.call('act.undo', {});
    await setImmediate();
    await setImmediate();
  }
  await vi.waitFor(async () => expect(await isFound()).toBe(true), 20_000);
  expect((await desk.call('import.get', { importId })).import).toMatchObject({ state: 'finished', added: 1 });
  expect(desk.logged).toEqual([]);
});

testInFull('nothing begins between the moment a draft need not wait and its own act', async () => {
  // No turn is over: what would wait for the next cannot come in between.
  vi.restoreAllMocks();
  const ids = countingIds();
  let onFirstId = () => {};
  const drafting = makeTestEngine({
    newId: () => {
      onFirstId();
      onFirstId = () => {};
      return ids();
    },
  });
  await openSeeded(drafting, [{ title: 'Note', paragraphs: ['The gauge at Sennet read 4 on Friday.'] }]);
  const { claimId } = await drafting.call('claim.create', { statement: 'It read 4.' });
  for (let moments = 0; moments < 12; moments++) {
    const tagging = Promise.withResolvers<unknown>();
    onFirstId = async () => {
      for (let moment = 0; moment < moments; moment++) await null;
      tagging.resolve(drafting.call('tag.add', { tag: `Sennet ${moments}`, articleIds: [1] }));
    };
    await drafting.call('report.draft', { title: `Gauges ${moments}`, claimIds: [claimId], style: {} });
    await tagging.promise;
  }
  expect(drafting.logged).toEqual([]);
  await drafting.close();
});
