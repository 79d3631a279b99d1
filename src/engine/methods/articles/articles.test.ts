import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { testInFull } from '../../../measure/testing/test-in-full.ts';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { everyTurnIsOver } from '../../testing/every-turn-is-over.ts';
import { faultsOf } from '../../testing/faults-of.ts';
import { COURIER, COURIER_NINE, FERRY } from '../../testing/ferry.ts';
import { openSeeded, placeOf } from '../../testing/seed-articles.ts';
import { refusal } from '../../testing/test-engine.ts';
import { bytesView, originalView } from './original-view.ts';

const NOTHING_DRAWN = { title: '', text: '', furniture: [], marks: [], showsAside: false };

const desk = deskOfEachTest();
let path: string;
beforeEach(async () => {
  path = await openSeeded(desk, FERRY);
});

const article = async (articleId: number) => (await desk.call('article.get', { articleId })).article;

describe('reading', () => {
  test('an article is returned whole', async () => {
    expect(await article(1)).toMatchObject({
      title: 'Ferry sinks off Sennet',
      source: 'Averin Courier',
      reliability: null,
      published: '2026-10-09T08:40',
      text: COURIER,
      furniture: ['Video of day'],
      found: [{ field: 'title', value: 'Ferry sinks off Sennet', from: 'og:title' }],
      read: false,
      originArticles: 1,
      revision: { revisionId: 1, reader: 'test' },
      originals: [{ path: 'test.jsonl', importId: 1 }],
    });
    expect(await refusal(desk.call('article.get', { articleId: 99 }))).toBe('not-found');
  });

  testInFull('a text that cannot be unpacked any more is a damaged archive, not a fault of the program', async () => {
    await desk.call('archive.close', {});
    const db = new Database(path);
    db.prepare('UPDATE revision SET text = zeroblob(20) WHERE article_id = 1').run();
    db.close();
    await desk.call('archive.open', { file: desk.fileRefs.add(path) });
    expect(await refusal(desk.call('article.get', { articleId: 1 }))).toBe('archive-damaged');
    expect(desk.logged).toEqual([]);
  });

  test('a short text whose page reserves the rest for subscribers has the line that says so', async () => {
    const line = 'To continue reading, subscribe to the Averin Courier.';
    await desk.anew();
    await openSeeded(desk, [
      { title: 'Cut off', paragraphs: ['The ferry sank off Sennet on Friday.'], furniture: ['Share', line] },
      { title: 'Whole', paragraphs: ['The ferry sank off Sennet on Friday. '.repeat(60)], furniture: [line] },
    ]);
    expect([(await article(1)).paywallLine, (await article(2)).paywallLine]).toEqual([line, null]);
  });

  test('heads come in the order asked, without unknown ids', async () => {
    const { articles } = await desk.call('article.heads', { articleIds: [3, 99, 1] });
    expect(articles.map(({ articleId }) => articleId)).toEqual([3, 1]);
  });

  test('the original comes back byte for byte', async () => {
    const { bytes, sha256, mediaType, name } = await desk.call('article.original', { articleId: 1 });
    expect(name).toBe('test.jsonl');
    expect(JSON.parse(Buffer.from(bytes).toString()).paragraphs).toEqual([COURIER]);
    expect({ sha256, mediaType }).toMatchObject({ sha256: (await article(1)).originals[0]?.sha256 });
  });

  test('an original that is not a page is shown as escaped text', async () => {
    const { html, charset } = await desk.call('article.originalView', { articleId: 1 });
    expect(html).toMatch(/<pre[^>]*>\{"/);
    expect(charset).toBe('utf-8');
  });

  test('an original page is shown without what it would run or fetch', () => {
    const page =
      '<meta charset="windows-1251"><h1>\xcf\xee\xf0\xee\xec</h1><script>run()</script><img src="https://x.example/p.png">';
    const { html, charset } = originalView(Buffer.from(page, 'latin1'), 'text/html', NOTHING_DRAWN);
    expect(html).toContain('Пором');
    expect(html).not.toMatch(/run\(|x\.example/);
    expect(charset).toBe('windows-1251');
  });

  testInFull('marks are drawn in the original on request, and its hash is computed again', async () => {
    await desk.anew();
    const page = `<p>${COURIER}</p><script>1</script><img src="a.png"><nav>Video of day</nav>`;
    await openSeeded(desk, [{ bytes: Buffer.from(page), mediaType: 'text/html', paragraphs: [COURIER] }]);
    const { claimId } = await desk.call('claim.create', { statement: 'It sank.' });
    const words = COURIER.split(' ').slice(0, 3).join(' ');
    await desk.call('evidence.add', { claimId, ...placeOf(1, COURIER, words) });
    const { html } = await desk.call('article.originalView', { articleId: 1, show: ['marks'] });
    expect(html).toContain(`title="supports claim ${claimId}" style="text-underline-offset:3px">${words}</span>`);
    expect((await desk.call('article.originalView', { articleId: 1 })).html).not.toContain('<span data-collate');
    expect(await desk.call('article.originalFacts', { articleId: 1 })).toMatchObject({
      holds: true,
      charset: 'utf-8',
      scripts: 1,
      pictures: 1,
      styleSheets: 0,
    });
  });

  testInFull('a large original is made safe beside the engine’s thread, which has its turns meanwhile', async () => {
    await desk.anew();
    const large = `<p>${COURIER}</p>`.repeat(3_000);
    await openSeeded(desk, [{ bytes: Buffer.from(large), mediaType: 'text/html', paragraphs: [COURIER] }]);
    await desk.call('article.originalFacts', { articleId: 1 });
    let [turns, isShown] = [0, false];
    const count = () => {
      turns += 1;
      if (!isShown) setImmediate(count);
    };
    setImmediate(count);
    await desk.call('article.originalView', { articleId: 1 });
    isShown = true;
    expect(turns).toBeGreaterThan(20);
  });

  test('an original that cannot be shown says in plain words what it is, and how to see it', () => {
    const { html } = originalView(Buffer.from('%PDF-1.7'), 'application/pdf', NOTHING_DRAWN);
    expect(html).toContain('This original is a PDF document, 8 bytes, kept as it came in.');
    expect(html).toContain('Save the original');
  });

  testInFull('a mail message and a saved page are shown as their source, every character of it as text', async () => {
    for (const mediaType of ['message/rfc822', 'multipart/related']) {
      const bytes = Buffer.from('Subject: Quay\r\nContent-Type: text/html\r\n\r\n<script>run()</script>');
      const { html } = originalView(bytes, mediaType, NOTHING_DRAWN);
      expect(html).toContain('Below is its source');
      expect(html).toContain('Subject: Quay');
      expect(html).toContain('&lt;script&gt;run()');
      expect(html).not.toContain('<script');
    }
  });

  test('as bytes, a page is shown as its source, and anything but text byte by byte', () => {
    const page = '<script>alert(1)</script><p>Twelve died.</p>';
    const { html } = bytesView(Buffer.from(page), 'text/html');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&lt;p&gt;Twelve died.');
    expect(html).not.toContain('<script');
    const dump = bytesView(Buffer.from('%PDF-1.7 <b>\u0001\u0002\u0003x'), 'application/pdf').html;
    expect(dump).toContain('00000000  25 50 44 46 2d 31 2e 37 20 3c 62 3e 01 02 03 78  %PDF-1.7 &lt;b&gt;...x');
    expect(bytesView(new Uint8Array(70_000), 'application/pdf').html).toContain('There is more.');
  });

  testInFull('of a very long text only the beginning is shown, with a note that it goes on', () => {
    const { html } = originalView(Buffer.from('quay '.repeat(400_000)), 'text/plain', NOTHING_DRAWN);
    expect(html.length).toBeLessThan(1_001_000);
    expect(html).toContain('There is more.');
  });

  test('the read state can be set and reset, and is not an act', async () => {
    expect(await desk.call('article.markRead', { articleIds: [1, 2, 99], read: true })).toEqual({ articles: 2 });
    expect((await article(1)).read).toBe(true);
    await desk.call('article.markRead', { articleIds: [1], read: false });
    expect((await article(1)).read).toBe(false);
    expect(await refusal(desk.call('act.undo', {}))).toBe('nothing-to-undo');
  });
});

describe('correcting metadata', () => {
  test('keeps what was found, and applies until undone', async () => {
    const { label } = await desk.call('article.correct', {
      articleIds: [1],
      field: 'title',
      value: ' Ferry lost ',
      reason: 'cut off',
    });
    expect(label).toBe('Corrected the title of 1 article');
    const corrected = await article(1);
    expect(corrected.title).toBe('Ferry lost');
    expect(corrected.found).toHaveLength(1);
    expect(corrected.corrections).toMatchObject([{ field: 'title', value: 'Ferry lost', reason: 'cut off' }]);
    await desk.call('act.undo', {});
    expect(await article(1)).toMatchObject({ title: 'Ferry sinks off Sennet', corrections: [] });
  });

  test.each([
    ['title', 'Ferry sinks off Sennet', 'Ferry lost', 'Ferry gone'],
    ['source', 'Averin Courier', 'The Courier', 'Courier'],
    ['byline', null, 'Ada Marsh', 'A. Marsh'],
  ] as const)(
    'of the %s does not overwrite what another window has made of it meanwhile',
    async (field, over, first, second) => {
      const correct = (value: string, from: string | null) =>
        desk.call('article.correct', { articleIds: [1], field, value, over: from });
      await correct(first, over);
      expect(await refusal(correct(second, over))).toBe('conflict');
      expect((await article(1))[field]).toBe(first);
      await correct(second, first);
      expect((await article(1))[field]).toBe(second);
    },
  );

  test('of the source finds the source known by the name, or adds it', async () => {
    await desk.call('article.correct', { articleIds: [1], field: 'source', value: 'corran  WIRE' });
    expect((await article(1)).sourceId).toBe(2);
    await desk.call('article.correct', { articleIds: [1, 3], field: 'source', value: 'Night Desk' });
    const [first, third] = [await article(1), await article(3)];
    expect([first.source, third.source]).toEqual(['Night Desk', 'Night Desk']);
    expect(first.sourceId).toBe(third.sourceId);
  });

  test('accepts a date, a language or an address only in its proper form, null for unknown', async () => {
    const correct = (field: 'published' | 'language' | 'url', value: string | null) =>
      desk.call('article.correct', { articleIds: [1], field, value });
    expect(await refusal(desk.call('article.correct', { articleIds: [1], field: 'title', value: ' ' }))).toBe(
      'bad-request',
    );
    for (const [field, value] of [
      ['published', '9 Oct'],
      ['published', '2026-02-30'],
      ['language', 'ukrainian!'],
      ['url', 'averin'],
    ] as const) {
      expect(await refusal(correct(field, value))).toBe('bad-request');
    }
    await correct('published', '2026-10~');
    await correct('language', 'ZH-hant');
    await correct('url', null);
    expect(await article(1)).toMatchObject({ published: '2026-10~', language: 'zh-Hant', url: null });
    expect(await refusal(desk.call('article.correct', { articleIds: [99], field: 'byline', value: 'x' }))).toBe(
      'not-found',
    );
  });
});

describe('deleting', () => {
  beforeEach(async () => {
    await desk.call('claim.create', {
      statement: 'Nine died',
      evidence: [COURIER_NINE],
    });
  });

  test('asks first, and says what would be deleted', async () => {
    expect(await desk.call('article.dependents', { articleIds: [1, 2] })).toEqual({
      articles: 2,
      passages: 1,
      claims: 1,
      reports: 0,
      originals: 2,
    });
    await expect(desk.call('article.delete', { articleIds: [1], confirm: 0 })).rejects.toMatchObject({
      code: 'needs-confirmation',
      detail: { passages: 1 },
    });
    expect((await article(1)).evidence).toHaveLength(1);
  });

  test('counts the reports that cite its passages', async () => {
    await desk.call('report.draft', { title: 'R', claimIds: [1] });
    expect((await desk.call('article.dependents', { articleIds: [1] })).reports).toBe(1);
    expect((await desk.call('article.dependents', { articleIds: [2] })).reports).toBe(0);
  });

  test('is final and leaves no word of the article in the file', async () => {
    await indexed();
    const words = ['Halina', 'halina', 'Ferry sinks off Sennet', 'averin.example/1', 'At least nine people died'];
    await desk.call('article.correct', { articleIds: [1], field: 'title', value: 'Halina disaster' });
    await indexed();
    expect(rawBytes(path)).toContain('Halina disaster');
    expect(rawBytes(path)).toContain('halina');
    await desk.call('article.delete', { articleIds: [1, 1], confirm: 1 });
    expect(await refusal(desk.call('article.get', { articleId: 1 }))).toBe('not-found');
    for (const word of words) expect(rawBytes(path)).not.toContain(word);
    const { checks } = await desk.call('archive.check', {});
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    const { acts } = await desk.call('act.list', {});
    expect(acts.map(({ label, state }) => [label, state])).toEqual([
      ['Deleted 1 article', 'final'],
      ['Corrected the title of 1 article', 'final'],
      ['Created claim 1', 'done'],
    ]);
    expect(acts[1]?.whyFinal).toBe('the articles it was done to were deleted for good');
  });

  test('leaves acts on other things undoable, and skips those on the article alone', async () => {
    await desk.call('tag.add', { tag: 'of one alone', articleIds: [1] });
    await desk.call('tag.add', { tag: 'ferry', articleIds: [1, 2] });
    await desk.call('article.delete', { articleIds: [1], confirm: 1 });
    expect((await article(2)).tags).toEqual(['ferry']);
    await desk.call('act.undo', {});
    expect((await article(2)).tags).toEqual([]);
    expect((await desk.call('tag.list', {})).tags).toEqual([]);
    await desk.call('act.undo', {});
    expect((await desk.call('act.undo', {})).act.label).toBe('Created claim 1');
    expect(await refusal(desk.call('act.undo', {}))).toBe('nothing-to-undo');
    for (let at = 0; at < 3; at++) await desk.call('act.redo', {});
    expect((await article(2)).tags).toEqual(['ferry']);
    expect((await desk.call('claim.get', { claimId: 1 })).evidence).toEqual([]);
  });

  describe('of many articles', () => {
    const MANY = Array.from({ length: 40 }, (_, at) => ({
      title: `Note ${at}`,
      paragraphs: [`Only note ${at} says so.`],
    }));
    const ids = MANY.map((_, at) => at + 1);
    const deleting = { articleIds: ids.slice(0, 30), confirm: 30 };

    beforeEach(async () => {
      await desk.anew();
      path = await openSeeded(desk, MANY);
      await desk.call('tag.add', { tag: 'notes', articleIds: ids });
      await desk.call('origin.join', { articleIds: [30, 31] });
      everyTurnIsOver();
    });
    afterEach(() => {
      vi.restoreAllMocks();
    });

    testInFull('gives others their turn, and tells how far it is', async () => {
      const deleted = desk.call('article.delete', deleting);
      const { archive } = await desk.call('archive.status', {});
      expect(archive?.articles).toBeGreaterThan(10);
      await desk.call('article.correct', { articleIds: [30, 40], field: 'title', value: 'Corrected meanwhile' });
      expect(await deleted).toEqual({ articles: 30 });
      const shares = desk.events.flatMap((event) => (event.name === 'workProgressed' ? event.done : []));
      expect(shares.length).toBeGreaterThan(3);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect((await article(40)).title).toBe('Corrected meanwhile');
      await desk.call('act.undo', {});
      expect((await article(40)).title).toBe('Note 39');
      const { acts } = await desk.call('act.list', {});
      expect(acts.filter(({ kind }) => kind === 'article.delete').map(({ label }) => label)).toEqual([
        'Deleted 30 articles',
      ]);
      expect(await faultsOf(path)).toEqual([]);
    });

    test('can be stopped: the log says how many are gone, and the others are whole', async () => {
      const stop = new AbortController();
      const forget = desk.engine.subscribe((event) => {
        if (event.name === 'workProgressed') stop.abort();
      });
      const deleted = desk.call('article.delete', deleting, stop.signal);
      await expect(deleted).rejects.toMatchObject({
        code: 'cancelled',
        message: expect.stringMatching(/of 30 articles/),
      });
      forget();
      const { acts } = await desk.call('act.list', {});
      const gone = Number(/^Deleted (\d+) article/.exec(acts[0]?.label ?? '')?.[1]);
      expect(gone).toBeGreaterThan(0);
      expect(gone).toBeLessThan(30);
      expect((await desk.call('archive.status', {})).archive?.articles).toBe(40 - gone);
      expect((await article(gone + 1)).tags).toEqual(['notes']);
      await desk.call('act.undo', {});
      expect((await article(30)).originId).not.toBe((await article(31)).originId);
      await desk.call('act.undo', {});
      expect((await article(gone + 1)).tags).toEqual([]);
      expect(rawBytes(path)).not.toContain('Only note 0 says so');
    });
  });

  test('keeps an original shared with another article', async () => {
    await desk.anew();
    const shared = Buffer.from('one file, two articles');
    await openSeeded(desk, [
      { ...FERRY[0], bytes: shared, isShared: true, member: '1' },
      { ...FERRY[1], bytes: shared, isShared: true, member: '2' },
    ]);
    expect(await desk.call('article.dependents', { articleIds: [1] })).toMatchObject({ originals: 0 });
    await desk.call('article.delete', { articleIds: [1], confirm: 1 });
    const { bytes } = await desk.call('article.original', { articleId: 2 });
    expect(Buffer.from(bytes).toString()).toBe('one file, two articles');
  });
});

async function indexed(): Promise<void> {
  while ((await desk.call('archive.status', {})).archive?.notIndexed !== 0) await setTimeout(10);
}

function rawBytes(file: string): string {
  const journal = `${file}-wal`;
  return Buffer.concat([readFileSync(file), readIfThere(journal)]).toString('utf8');
}

function readIfThere(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
