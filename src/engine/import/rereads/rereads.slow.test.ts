import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import type { ArticleDraft } from '../../../contract/model/imports/draft.ts';
import { beginImport } from '../../store/imports/imports.ts';
import { openStore, type Store } from '../../store/open.ts';
import { prepareOriginal } from '../../store/originals/original-chunks.ts';
import { failStatement } from '../../store/testing/failing-statements.ts';
import { addOne, prepareOne } from '../../store/testing/one-article.ts';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { placeOf } from '../../testing/seed-articles.ts';
import { countingIds } from '../../testing/test-engine.ts';
import { importingEngine } from '../fixtures/importing-engine.ts';

const LEAD = 'A barge carrying gravel struck the second pier of the Orrin bridge shortly after dawn.';
const MIDDLE = 'Engineers closed the crossing to lorries while divers looked at the footing under the water.';
const END = 'The channel stays shut until the wreck has been lifted, the river authority said in the evening.';

const desk = deskOfEachTest();

interface Old {
  readonly file: string;
  readonly bytes: string | Buffer;
  readonly reader: string;
  /** As an older version of that reader drew it. */
  readonly paragraphs: readonly string[];
  readonly furniture?: readonly string[];
  readonly member?: string;
  readonly isShared?: boolean;
  readonly charset?: string;
}

function addOld(
  store: Store,
  importId: number,
  { file, bytes, reader, paragraphs, furniture = [], member, isShared = false, charset }: Old,
) {
  const draft: ArticleDraft = {
    ...{ externalId: null, title: 'Barge sinks', byline: null, published: null, updated: null },
    ...{ source: 'Orrin Post', domain: null, url: null, language: 'en', section: null, found: [] },
    member: member ?? null,
    paragraphs: [...paragraphs],
    furniture: [...furniture],
  };
  const original = prepareOriginal(Buffer.from(bytes), 'text/plain');
  const article = prepareOne(draft, { original, originalIsShared: isShared, reader, readerVersion: 0, charset });
  addOne(store, article, { importId, path: file, fileNo: 0, sourceName: null });
}

/** Makes articles with ids 1, 2, … as drawn by older readers. */
async function open(...articles: Old[]): Promise<void> {
  const path = join(desk.folder, 'a.collate');
  const ids = countingIds();
  const newId = () => ids().replace('01920000', '01910000');
  const store = openStore(path, {
    create: true,
    clock: () => new Date('2026-10-11T12:00:00Z'),
    newId,
    holder: 'a test',
  });
  const importId = beginImport(store, { name: 'test', sourceName: null });
  for (const article of articles) addOld(store, importId, article);
  store.close();
  await desk.call('archive.open', { file: desk.fileRefs.add(path) });
}

async function reread(articleIds?: number[]) {
  await desk.call('article.reread', articleIds ? { articleIds } : {});
  for (;;) {
    const { reread } = await desk.call('article.rereadState', {});
    if (reread && reread.state !== 'running') return reread;
    await setTimeout(10);
  }
}
const textOf = async (articleId: number) => (await desk.call('article.get', { articleId })).article.text;
const isClean = async () => (await desk.call('archive.check', {})).ok;

const text: Old = {
  file: 'barge.txt',
  bytes: `Barge sinks\n\n${LEAD}\n\n${MIDDLE}\n\n${END}\n`,
  reader: 'text',
  paragraphs: [
    'Menu. Home. News.',
    LEAD,
    MIDDLE.replace('divers', 'divres'),
    'Read more on our pages about rivers.',
    END,
  ],
};

test('marks are carried into the new text, those that cannot be are listed, and nothing is lost', async () => {
  await open(text);
  const before = await textOf(1);
  const mark = (exact: string) =>
    desk.call('evidence.add', { ...placeOf(1, before, exact), claimId: null, stance: 'mentions' });
  await mark('the river authority said');
  await mark('while divres looked at the footing');
  await mark('Read more on our pages');
  await desk.call('article.correct', { articleIds: [1], field: 'title', value: 'Bridge struck' });
  expect(await desk.call('article.rereadState', {})).toEqual({ older: 1, reread: null });

  expect(await reread()).toMatchObject({
    ...{ state: 'finished', expected: 1, done: 1, changed: 1, same: 0, failed: 0 },
    marks: { held: 0, carried: 1, proposed: 1, orphaned: 1 },
    articles: [{ articleId: 1, outcome: 'changed', message: null }],
  });
  expect(await textOf(1)).toBe([LEAD, MIDDLE, END].join('\n\n'));
  const { evidence } = (await desk.call('article.get', { articleId: 1 })).article;
  expect(evidence.map(({ exact, anchor }) => [exact, anchor.state])).toEqual([
    ['while divres looked at the footing', 'proposed'],
    ['Read more on our pages', 'orphaned'],
    ['the river authority said', 'carried'],
  ]);
  const unplaced = await desk.call('evidence.unplaced', {});
  expect(unplaced.evidence.map(({ anchor }) => anchor.state)).toEqual(['proposed', 'orphaned']);
  expect(unplaced.next).toBeNull();
  expect(await isClean()).toBe(true);
  await desk.call('act.undo', {});
  expect((await desk.call('article.heads', { articleIds: [1] })).articles[0]?.title).toBe('Barge sinks');
  expect(await desk.call('article.rereadState', {})).toMatchObject({ older: 0 });
  expect(desk.logged).toEqual([]);
});

test.each([
  ['SQLITE_FULL', /^The disk is full\. What was read again until then is kept/],
  ['SQLITE_CORRUPT', /^The archive is damaged: copy it/],
])('one that cannot be written (%s) says why it ended, and is whole the next time', async (code, message) => {
  await open(text);
  const failing = failStatement(1, code, /INSERT INTO revision/);
  expect(await reread()).toMatchObject({ state: 'cancelled', done: 0, message: expect.stringMatching(message) });
  failing.end();
  const isDamaged = code === 'SQLITE_CORRUPT';
  expect((await desk.call('archive.status', {})).archive?.damaged).toBe(isDamaged ? 'archive' : null);
  expect(await reread()).toMatchObject({ state: isDamaged ? 'cancelled' : 'finished', changed: isDamaged ? 0 : 1 });
});

test('an unchanged text makes no new revision, and is not reread', async () => {
  await open({ ...text, paragraphs: [LEAD, MIDDLE, END] });
  const { revisionId } = (await desk.call('article.get', { articleId: 1 })).article.revision;
  expect(await reread()).toMatchObject({ changed: 0, same: 1 });
  const { revision } = (await desk.call('article.get', { articleId: 1 })).article;
  expect(revision.revisionId).toBe(revisionId);
  expect(await desk.call('article.rereadState', {})).toMatchObject({ older: 0 });
});

test('articles of one original are told apart by their members; one that is no longer found keeps its text', async () => {
  const story = (id: number, body: string) =>
    `<REUTERS NEWID="${id}">\n<DATE>14-MAR-1987 09:15:31.45</DATE>\n<TEXT>&#2;\n<TITLE>BARGE ${id}</TITLE>\n<BODY>${body}\n&#3;</BODY></TEXT>\n</REUTERS>\n`;
  const bytes = `<!DOCTYPE lewis SYSTEM "lewis.dtd">\n${story(11, LEAD)}${story(12, END)}`;
  const member = (name: string, old: string): Old => ({
    ...{ file: 'pile.zip', bytes, reader: 'reuters-sgml', isShared: true, paragraphs: [old] },
    member: `reut.sgm › ${name}`,
  });
  await open(
    member('story 1', 'Old words of one.'),
    member('story 2', 'Old words of the other.'),
    member('story 9', 'Old words of none.'),
  );
  const ended = await reread();
  expect(ended).toMatchObject({ changed: 2, failed: 1 });
  expect(ended.articles.find(({ outcome }) => outcome === 'failed')).toMatchObject({ articleId: 3 });
  expect([await textOf(1), await textOf(2), await textOf(3)]).toEqual([LEAD, END, 'Old words of none.']);
  expect(await isClean()).toBe(true);
});

test('where a newer reader finds more or fewer articles in a file, no article gets the text of another', async () => {
  const other =
    'Bread will be dearer from Monday, the bakers of Averin said, and blamed the price of flour from abroad.';
  const story = (body: string) =>
    `<REUTERS NEWID="1">\n<DATE>14-MAR-1987 09:15:31.45</DATE>\n<TEXT>&#2;\n<TITLE>A STORY</TITLE>\n<BODY>${body}\n&#3;</BODY></TEXT>\n</REUTERS>\n`;
  const bytes = `<!DOCTYPE lewis SYSTEM "lewis.dtd">\n${story(other)}${story(`${LEAD} ${MIDDLE}`)}${story(END)}`;
  const member = (name: string, old: string): Old => ({
    ...{ file: 'reut.sgm', bytes, reader: 'reuters-sgml', isShared: true, paragraphs: [old] },
    member: name,
  });
  const gone =
    'A council that met in the town hall on Tuesday put off its vote on the new ferry until after the summer.';
  await open(member('story 1', `${LEAD} ${MIDDLE} Share`), member('story 2', `${END} Share`), member('story 3', gone));
  expect(await reread([3])).toMatchObject({ changed: 0, failed: 1 });
  expect(await reread()).toMatchObject({ changed: 2, failed: 1 });
  expect([await textOf(1), await textOf(2), await textOf(3)]).toEqual([`${LEAD} ${MIDDLE}`, END, gone]);
});

test('an article cut out of a file is reread by itself', async () => {
  const row = `title,text\nBread,"${END} ${LEAD}"\n`;
  await open({ file: 'rows.csv', bytes: row, reader: 'table', member: 'row 57', paragraphs: ['Old words.'] });
  expect(await reread()).toMatchObject({ changed: 1, failed: 0 });
  expect(await textOf(1)).toBe(`${END} ${LEAD}`);
});

test('a text with damaged characters does not replace one without', async () => {
  await open({ ...text, bytes: `${LEAD} \uFFFD\uFFFD ${END}\n`, paragraphs: [`${LEAD} – ${END}`] });
  expect(await reread()).toMatchObject({ changed: 0, failed: 1 });
  expect(await textOf(1)).toBe(`${LEAD} – ${END}`);
});

test('a page is reread in the charset that its server gave', async () => {
  // All its bytes are ASCII, so only the server's header tells.
  const page = `<html><body><article><h1>Barge</h1><p>Épave à ${LEAD}</p><p>${END}</p></article></body></html>`;
  const member = 'https://a.example/barge';
  const served = { file: 'a.warc', bytes: iconv.encode(page, 'utf-7'), reader: 'html', member };
  await open({ ...served, charset: 'utf-7', paragraphs: ['Old words.'] });
  expect(await reread()).toMatchObject({ changed: 1, failed: 0 });
  expect(await textOf(1)).toBe(`Épave à ${LEAD}\n\n${END}`);
});

test('a search finds the new words, and no longer those only in the old text', async () => {
  await open(text);
  await reread([1]);
  const hits = async (words: string) => (await desk.call('search.run', { text: words })).total;
  while ((await hits('divres')) > 0) await setTimeout(10);
  expect(await hits('divers')).toBe(1);
});

test('what the analyst put back stays in the text that a newer reader draws, and goes when that is undone', async () => {
  await open({
    ...text,
    paragraphs: [LEAD, MIDDLE.replace('divers', 'divres')],
    furniture: [END, 'Own words of none.'],
  });
  await desk.call('article.putBack', { articleId: 1, piece: 1, words: 'Own words of none.' });
  await desk.call('article.putBack', { articleId: 1, piece: 0, words: END });
  expect(await reread()).toMatchObject({ changed: 1, failed: 0 });
  // The reader now has the first piece in the text by itself, and no longer finds the other.
  expect(await textOf(1)).toBe([LEAD, MIDDLE, 'Own words of none.', END].join('\n\n'));
  expect(await reread([1])).toMatchObject({ same: 1 });
  await desk.call('act.undo', {});
  await desk.call('act.undo', {});
  expect(await textOf(1)).toBe([LEAD, MIDDLE, END].join('\n\n'));
  await desk.call('act.redo', {});
  expect(await textOf(1)).toContain('Own words of none.');
  expect(await isClean()).toBe(true);
  expect(desk.logged).toEqual([]);
});

test('a paragraph that the analyst set aside stays aside in the text that a newer reader draws', async () => {
  await open({ ...text, paragraphs: [LEAD, MIDDLE.replace('divers', 'divres'), END] });
  await desk.call('article.setAsideParagraphs', { articleId: 1, paragraphs: [{ place: 2, words: END }] });
  expect(await reread()).toMatchObject({ changed: 1, failed: 0 });
  expect(await textOf(1)).toBe([LEAD, MIDDLE].join('\n\n'));
  await desk.call('act.undo', {});
  expect(await textOf(1)).toBe([LEAD, MIDDLE, END].join('\n\n'));
  expect(await isClean()).toBe(true);
});

test('the charset given by a server is stored when the page is imported', async () => {
  const at = await importingEngine();
  const page = `<html><body><article><h1>Barge</h1><p>+AMk-pave: ${LEAD}</p><p>${MIDDLE}</p><p>${END}</p></article></body></html>`;
  const sent = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-7\r\n\r\n${page}`;
  const record = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/barge\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${sent.length}\r\n\r\n${sent}\r\n\r\n`;
  const { items } = await at.import([at.write({ 'a.warc': record })]);
  expect(items).toMatchObject([{ outcome: 'added' }]);
  const { article } = await at.call('article.get', { articleId: items[0]?.articleId ?? 0 });
  expect(article.text).toContain('Épave');
  await at.call('article.reread', { articleIds: [items[0]?.articleId ?? 0] });
  await expect
    .poll(async () => (await at.call('article.rereadState', {})).reread, { timeout: 15_000 })
    .toMatchObject({ state: 'finished', same: 1 });
  await at.close();
});

test('columns named for an import do not matter to a file that is not a table: it is there, however its text reads now', async () => {
  const bytes = `Barge sinks\n\n${LEAD}\n\n${MIDDLE}\n`;
  await open({ file: 'a.txt', bytes, reader: 'text', paragraphs: [LEAD] });
  const path = join(desk.folder, 'a.txt');
  writeFileSync(path, bytes);
  const columns = { title: ['Headline'], text: ['Body'] };
  const { importId } = await desk.call('import.start', { files: [desk.fileRefs.add(path)], columns });
  await expect
    .poll(async () => (await desk.call('import.get', { importId })).import, { timeout: 15_000 })
    .toMatchObject({ added: 0, duplicates: 1 });
});
