import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { testInFull } from '../../../measure/testing/test-in-full.ts';
import { WorkerThread } from '../../runtime/worker-thread.ts';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { faultsOf } from '../../testing/faults-of.ts';
import { openSeeded, placeOf, seedArchive } from '../../testing/seed-articles.ts';
import { refusal } from '../../testing/test-engine.ts';

const LEAD = 'A barge struck the second pier of the Orrin bridge.';
const BOX = 'The pier was strengthened in 2019.';
const MIDDLE = 'Engineers closed the crossing to lorries.';
const END = 'The channel stays shut, the river authority said.';
const STORY = [LEAD, MIDDLE, END];
const PAGE = `<nav>Home</nav><p>${LEAD}</p><aside>${BOX}</aside><p>${MIDDLE}</p><p>${END}</p><footer>Write to us</footer>`;

const desk = deskOfEachTest();

const FURNITURE = ['Home', BOX, 'Write to us'];
const given = (mediaType: string, bytes = PAGE) => [
  { bytes: Buffer.from(bytes), mediaType, paragraphs: STORY, furniture: FURNITURE },
];
const open = (mediaType: string, bytes?: string) => openSeeded(desk, given(mediaType, bytes));
const article = async () => (await desk.call('article.get', { articleId: 1 })).article;
const putBackPiece = (piece: number, words: string) => desk.call('article.putBack', { articleId: 1, piece, words });
const putBack = async (words: string) => putBackPiece((await article()).furniture.indexOf(words), words);

test('a piece goes back to its place on the page, as a new revision; marks are carried over', async () => {
  await open('text/html');
  const text = (await article()).text;
  await desk.call('evidence.add', { ...placeOf(1, text, 'river authority'), claimId: null, stance: 'mentions' });
  const words = (await article()).words;
  await putBack(BOX);
  const now = await article();
  expect(now.text).toBe([LEAD, BOX, MIDDLE, END].join('\n\n'));
  expect(now.furniture).toEqual(['Home', 'Write to us']);
  expect(now.putBack).toMatchObject([{ words: BOX }]);
  expect(now.words).toBe(words + 6);
  expect(now.evidence.map(({ anchor }) => anchor.state)).toEqual(['carried']);
  await putBack('Home');
  await putBack('Write to us');
  expect((await article()).text).toBe(['Home', LEAD, BOX, MIDDLE, END, 'Write to us'].join('\n\n'));
  expect(await faultsOf(join(desk.folder, 'a.collate'))).toEqual([]);
});

testInFull('it does not go into another archive, opened while its place is looked for', async () => {
  await open('text/html');
  const other = join(desk.folder, 'b.collate');
  seedArchive(other, given('text/html'));
  const { promise: isRefused, resolve } = Promise.withResolvers<void>();
  const close = WorkerThread.prototype.close;
  vi.spyOn(WorkerThread.prototype, 'close').mockImplementation(function (this: WorkerThread<object>) {
    return isRefused.then(() => close.call(this));
  });
  onTestFinished(() => void vi.restoreAllMocks());
  const putting = putBackPiece(FURNITURE.indexOf(BOX), BOX);
  void Promise.allSettled([putting]).then(() => resolve());
  await desk.call('archive.open', { file: desk.fileRefs.add(other) });
  expect(await refusal(putting)).toBe('no-archive');
  expect((await article()).furniture).toEqual(FURNITURE);
});

test('it is undone and redone with what was marked in it', async () => {
  await open('text/html');
  await desk.call('article.markRead', { articleIds: [1], read: true });
  const before = await article();
  await putBack(BOX);
  const { text } = await article();
  await desk.call('evidence.add', { ...placeOf(1, text, 'strengthened'), claimId: null, stance: 'supports' });
  await desk.call('act.undo', {});
  await desk.call('act.undo', {});
  const { revision: was, ...whole } = before;
  const { revision, ...now } = await article();
  expect(now).toEqual(whole);
  expect(revision.textSha256).toBe(was.textSha256);
  await desk.call('act.redo', {});
  await desk.call('act.redo', {});
  expect((await article()).text).toBe(text);
  expect((await article()).evidence.map(({ anchor }) => anchor.state)).toEqual(['held']);
  expect(await faultsOf(join(desk.folder, 'a.collate'))).toEqual([]);
});

testInFull('it is set aside again, whatever came after it', async () => {
  await open('text/html');
  await putBack(BOX);
  await putBack('Write to us');
  const [first] = (await article()).putBack;
  await desk.call('article.setAside', { articleId: 1, putBackId: first?.putBackId as number });
  expect((await article()).text).toBe([...STORY, 'Write to us'].join('\n\n'));
  expect((await article()).furniture).toEqual(['Home', BOX]);
  expect(await refusal(desk.call('article.setAside', { articleId: 1, putBackId: 1 }))).toBe('not-found');
});

test('if its place is unknown, it goes to the end; a piece that is not set aside is refused', async () => {
  await open('application/pdf', '%PDF-1.7');
  await putBack(BOX);
  expect((await article()).text).toBe([...STORY, BOX].join('\n\n'));
  expect(await refusal(desk.call('article.putBack', { articleId: 1, piece: 0, words: BOX }))).toBe('not-found');
});

testInFull('a search finds its words, and no longer once they are set aside', async () => {
  await open('text/html');
  const total = async () => (await desk.call('search.run', { text: 'strengthened' })).total;
  await putBack(BOX);
  await expect.poll(total, { timeout: 10_000 }).toBe(1);
  await desk.call('act.undo', {});
  await expect.poll(total, { timeout: 10_000 }).toBe(0);
});

const setAside = async (...words: string[]) => {
  const list = (await article()).text.split('\n\n');
  return desk.call('article.setAsideParagraphs', {
    articleId: 1,
    paragraphs: words.map((one) => ({ place: list.indexOf(one), words: one })),
  });
};

test('paragraphs that the reader left in the text are set aside, with a note by whom, and put back where they were', async () => {
  await open('text/html');
  const before = await article();
  expect((await setAside(LEAD, END)).label).toBe('Set 2 paragraphs aside');
  const now = await article();
  expect(now.text).toBe(MIDDLE);
  expect(now.furniture).toEqual(['Home', BOX, 'Write to us', END, LEAD]);
  expect(now.setAside.map(({ words }) => words)).toEqual([END, LEAD]);
  expect(now.words).toBeLessThan(before.words);
  await putBack(LEAD);
  await putBack(END);
  const again = await article();
  expect(again.text).toBe(before.text);
  expect([again.putBack, again.setAside]).toEqual([[], []]);
  expect(await faultsOf(join(desk.folder, 'a.collate'))).toEqual([]);
});

test('marks in it are reported, stay with their words, and are held again once it is undone', async () => {
  await open('text/html');
  const { text } = await article();
  await desk.call('evidence.add', { ...placeOf(1, text, 'barge struck'), claimId: null, stance: 'mentions' });
  await desk.call('evidence.add', { ...placeOf(1, text, 'channel stays'), claimId: null, stance: 'mentions' });
  expect((await setAside(END)).label).toBe('Set a paragraph aside; 1 mark has lost its place');
  const states = async () => (await article()).evidence.map(({ anchor }) => anchor.state);
  expect(await states()).toEqual(['carried', 'orphaned']);
  expect((await article()).evidence.map(({ exact }) => exact)).toContain('channel stays');
  await desk.call('act.undo', {});
  expect(await states()).toEqual(['held', 'held']);
  await desk.call('act.redo', {});
  expect((await article()).text).toBe([LEAD, MIDDLE].join('\n\n'));
});

testInFull('a piece put back and then set aside as a paragraph is as it was', async () => {
  await open('text/html');
  await putBack(BOX);
  await setAside(BOX);
  expect((await article()).putBack).toEqual([]);
  expect((await article()).setAside).toEqual([]);
  expect((await article()).furniture).toEqual(['Home', BOX, 'Write to us']);
});

testInFull('of words that occur twice, the chosen one goes', async () => {
  await openSeeded(desk, [{ bytes: Buffer.from('a'), mediaType: 'text/plain', paragraphs: ['Ad', LEAD, 'Ad', END] }]);
  await desk.call('article.setAsideParagraphs', { articleId: 1, paragraphs: [{ place: 2, words: 'Ad' }] });
  expect((await article()).text).toBe(['Ad', LEAD, END].join('\n\n'));
});

test('a paragraph that is not there is refused, and so is the whole text', async () => {
  await open('text/html');
  const ask = (...paragraphs: { place: number; words: string }[]) =>
    refusal(desk.call('article.setAsideParagraphs', { articleId: 1, paragraphs }));
  expect(await ask({ place: 0, words: END })).toBe('not-found');
  expect(await ask({ place: 7, words: END })).toBe('not-found');
  expect(await ask(...STORY.map((words, place) => ({ place, words })))).toBe('conflict');
  expect((await article()).text).toBe(STORY.join('\n\n'));
});

testInFull(
  'marks beside a paragraph set aside stay on their words, through undo, redo and putting it back',
  async () => {
    await open('text/html');
    const { text } = await article();
    const marked = ['Orrin bridge', 'The channel'];
    for (const words of marked)
      await desk.call('evidence.add', { ...placeOf(1, text, words), claimId: null, stance: 'mentions' });
    const drawn = async () => {
      const now = await article();
      const letters = [...now.text];
      return now.evidence.map(({ anchor: { state, spans } }) => ({
        drawn: state === 'held' || state === 'carried',
        words: spans.map(({ start, end }) => letters.slice(start, end).join('')),
      }));
    };
    const onTheirWords = marked.map((words) => ({ drawn: true, words: [words] }));
    expect((await setAside(MIDDLE)).label).toBe('Set a paragraph aside');
    expect(await drawn()).toEqual(onTheirWords);
    await desk.call('act.undo', {});
    expect(await drawn()).toEqual(onTheirWords);
    await desk.call('act.redo', {});
    expect(await drawn()).toEqual(onTheirWords);
    await putBack(MIDDLE);
    expect((await article()).text).toBe(text);
    expect(await drawn()).toEqual(onTheirWords);
    await putBack(BOX);
    const [box] = (await article()).putBack;
    expect(await drawn()).toEqual(onTheirWords);
    await desk.call('article.setAside', { articleId: 1, putBackId: box?.putBackId as number });
    expect(await drawn()).toEqual(onTheirWords);
    expect(await faultsOf(join(desk.folder, 'a.collate'))).toEqual([]);
  },
);

testInFull('a mark in a paragraph set aside is not drawn on its twin', async () => {
  await openSeeded(desk, [{ bytes: Buffer.from('a'), mediaType: 'text/plain', paragraphs: [LEAD, 'Ad', END, 'Ad'] }]);
  const { text } = await article();
  const start = text.indexOf('Ad');
  const place = { articleId: 1, start, end: start + 2, exact: 'Ad' };
  await desk.call('evidence.add', { ...place, claimId: null, stance: 'mentions' });
  await desk.call('article.setAsideParagraphs', { articleId: 1, paragraphs: [{ place: 1, words: 'Ad' }] });
  expect((await article()).evidence.map(({ anchor }) => anchor.state)).toEqual(['proposed']);
});

testInFull('a claim has a warning while its text lacks some of its passages', async () => {
  await open('text/html');
  const { text } = await article();
  const evidence = [placeOf(1, text, 'river authority'), placeOf(1, text, 'closed the crossing')];
  const { claimId } = await desk.call('claim.create', { statement: 'The channel is shut', evidence });
  const unplaced = async () =>
    (await desk.call('claim.get', { claimId })).claim.warnings.find(({ code }) => code === 'words-unplaced')?.message;
  await putBack(BOX);
  expect(await unplaced()).toBeUndefined();
  await setAside(END);
  expect(await unplaced()).toBe(
    'The words of a passage are no longer in its article as it is read now. Point it at other words, or remove it.',
  );
  await setAside(MIDDLE);
  expect(await unplaced()).toMatch(/^The words of 2 passages/);
  await desk.call('act.undo', {});
  await desk.call('act.undo', {});
  expect(await unplaced()).toBeUndefined();
});
