/** Import, search, show, extract and quotes. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { COURIER, type Imported, openTerminal, SAMPLE } from './terminal.ts';

const NOTES = join(SAMPLE, 'strait-notes-2026-10.jsonl');
const { at, collate, asJson, answerOf, refused } = openTerminal();

test.describe('import', () => {
  test('reports each file’s outcome by the path that was typed; 1 if some failed', async () => {
    writeFileSync(join(at.folder, 'empty.txt'), '');
    mkdirSync(join(at.folder, 'other'));
    writeFileSync(join(at.folder, 'other', 'empty.txt'), ' ');
    const first = await answerOf<Imported>(1, 'import', NOTES, COURIER, 'empty.txt', 'other/empty.txt');
    expect(first.added.map(({ path }) => path)).toEqual([NOTES, NOTES, NOTES, NOTES].slice(0, first.added.length));
    expect(first.added.every(({ externalId }) => externalId !== null)).toBe(true);
    expect(first.duplicates).toMatchObject([{ path: COURIER, articleId: at.courier }]);
    expect(first.failed.map(({ path, code }) => [path, code]).sort()).toEqual([
      ['empty.txt', 'empty'],
      ['other/empty.txt', 'empty'],
    ]);
    expect(first.tookMs).toBeGreaterThan(0);
  });

  test('messages that are only a picture are told of, and are no failure', async () => {
    const message = { type: 'message', date: '2026-10-11T09:00:00', from: 'Harbour Wire' };
    const text = 'The north channel stays closed until Monday.';
    const messages = [
      { id: 1, ...message, text },
      { id: 2, ...message, photo: 'photos/1.jpg', text: '' },
    ];
    const channel = { name: 'Harbour Wire', type: 'public_channel', id: 7, messages };
    writeFileSync(join(at.folder, 'result.json'), JSON.stringify(channel));
    const imported = await answerOf<Imported & { leftOut: unknown[] }>(0, 'import', 'result.json');
    expect(imported).toMatchObject({
      added: [{ path: 'result.json', externalId: '7/1' }],
      failed: [],
      leftOut: [{ path: 'result.json', member: 'message without words', message: expect.stringContaining('no text') }],
    });
    expect(collate('import', 'result.json').text).toContain('One message has no text');
    expect(collate('extract', 'result.json', '--json').status).toBe(0);
  });

  test('reports progress on stderr, and no line twice', async () => {
    const lines = collate('import', SAMPLE).errors.trim().split('\n');
    expect(lines.at(-1)).toMatch(/^\d+ seen: \d+ added, \d+ duplicates?, 0 failed$/u);
    expect(lines.filter((line, at) => line === lines[at - 1])).toEqual([]);
    expect(collate('import', COURIER).errors.trim().split('\n').at(-1)).toBe('1 seen: 0 added, 1 duplicate, 0 failed');
  });

  test('with --source, everything is from that source', async () => {
    expect((await answerOf<{ source: string }>(0, 'show', at.statement)).source).toBe('Averin Harbour Authority');
  });
});

test.describe('search', () => {
  test('returns hits with plain snippets, and says how it was understood', async () => {
    const found = await answerOf<{
      query: string;
      interpreted: string;
      total: number;
      hits: Record<string, unknown>[];
      didYouMean: string[];
    }>(0, 'search', 'dredger', 'ferry', '--limit', '1');
    expect(found).toMatchObject({ query: 'dredger ferry', problem: null, didYouMean: [] });
    expect(found.interpreted).toContain('dredger');
    const unclear = await answerOf<{ problem: string }>(0, 'search', 'dredger colour:red');
    expect(unclear.problem).toContain('no field colour:');
    expect(collate('search', 'dredger colour:red').text).toContain(unclear.problem);
    expect(found.total).toBeGreaterThan(1);
    expect(found.hits).toHaveLength(1);
    expect(Object.keys(found.hits[0] as object)).toEqual(
      expect.arrayContaining([
        'articleId',
        'externalId',
        'title',
        'source',
        'published',
        'language',
        'score',
        'snippet',
      ]),
    );
    expect(typeof found.hits[0]?.snippet).toBe('string');
  });

  test('a word after a - is left out, wherever it stands', async () => {
    for (const words of [['dredger', '-ferry'], ['-ferry', 'dredger'], ['-ferry dredger']]) {
      const found = await answerOf<{ interpreted: string }>(0, 'search', ...words, '--limit', '1');
      expect(found.interpreted).toBe('articles with “dredger” without “ferry”');
    }
    const { errors } = await asJson('search', 'ferry', '--limit', '-1');
    expect(errors).toContain('--limit must be a number, not "-1"');
  });

  test('--batch returns one line for each line', async () => {
    writeFileSync(join(at.folder, 'queries.txt'), 'ferry\n\n"unfinished\n');
    const lines = collate('search', '--batch', 'queries.txt', '--json').text.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).query)).toEqual(['ferry', '', '"unfinished']);
  });

  test('suggests a spelling that is in the archive', async () => {
    await answerOf(0, 'import', SAMPLE);
    expect((await answerOf<{ didYouMean: string[] }>(0, 'search', 'dreger')).didYouMean.join(' ')).toMatch(/dredger/i);
  });
});

test.describe('show and extract', () => {
  test('show gives text, paragraphs, furniture and the original; --original its exact bytes', async () => {
    const shown = await answerOf<{
      text: string;
      paragraphs: string[];
      furniture: string[];
      paywallLine: string | null;
      published: string;
      original: { sha256: string; bytes: number };
    }>(0, 'show', at.courier);
    const bytes = readFileSync(COURIER);
    expect(shown.text).toBe(shown.paragraphs.join('\n\n'));
    expect(shown.furniture.length).toBeGreaterThan(0);
    expect(shown.paywallLine).toBeNull();
    expect(shown.original).toMatchObject({
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(collate('show', at.courier, '--original').out.equals(bytes)).toBe(true);
  });

  test('extract needs no archive: one line for each article, with `member` if a file contains several', async () => {
    const run = collate('extract', COURIER, NOTES, 'missing.txt', '--json');
    const lines = run.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(run.status).toBe(1);
    expect(lines[0]).toMatchObject({ path: COURIER, ok: true, language: 'en', publishedPrecision: expect.any(String) });
    expect(lines.slice(1, -1).every((line) => line.ok && /^line \d+$/.test(line.member))).toBe(true);
    expect(lines.at(-1)).toMatchObject({
      path: 'missing.txt',
      ok: false,
      code: expect.any(String),
      message: expect.any(String),
    });
    expect(existsSync(join(at.folder, 'missing.txt'))).toBe(false);
  });

  test('nothing in a page or a name controls the terminal', async () => {
    writeFileSync(
      join(at.folder, 'steer.html'),
      '<h1>Quay &#27;[31m opens</h1><p>The quay &#27;[2J opened on Friday.</p>',
    );
    const { text, errors } = collate('extract', 'steer.html', 'gone\x1b[2J.txt');
    expect(text).toContain('Quay [31m opens');
    expect(text + errors).toContain('gone\ufffd[2J.txt');
    expect(text + errors).not.toContain('\x1b');
  });
});

test.describe('quotes', () => {
  interface Spanned {
    start: number;
    end: number;
    text: string;
  }
  interface Line {
    path?: string;
    articleId?: number;
    ok: boolean;
    code?: string;
    quotes?: (Spanned & {
      kind: string;
      cue: Spanned | null;
      speaker: Spanned | null;
      remove: number;
      score: number;
    })[];
  }
  const linesOf = (text: string): Line[] =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);

  test('what is said in a file, by whom and at what remove, needs no archive; places are code points', async () => {
    const text = 'The quay 🚢 is busy.\n\n“We leave at six, whatever comes,” said Maren Dolk.';
    writeFileSync(join(at.folder, 'leaving.txt'), text);
    const run = collate('quotes', 'leaving.txt', 'missing.txt', '--json', '--archive', 'none.collate');
    const [leaving, missing] = linesOf(run.text);
    expect(run.status).toBe(1);
    expect(leaving).toMatchObject({ path: 'leaving.txt', ok: true });
    const [quote] = leaving?.quotes ?? [];
    expect(quote).toMatchObject({
      kind: 'direct',
      text: '“We leave at six, whatever comes,”',
      cue: { text: 'said' },
      speaker: { text: 'Maren Dolk' },
      remove: 1,
      score: expect.any(Number),
    });
    const places = [quote, quote?.cue, quote?.speaker] as Spanned[];
    for (const place of places) expect([...text].slice(place.start, place.end).join('')).toBe(place.text);
    expect(missing).toMatchObject({ path: 'missing.txt', ok: false, code: expect.any(String) });
    expect(collate('quotes', 'leaving.txt').text).toContain('Maren Dolk (direct): “We leave at six');
  });

  test('an article has the same as the file it was read from', async () => {
    const [file, article] = linesOf((await asJson('quotes', at.courier, COURIER)).text);
    expect(file?.path).toBe(COURIER);
    expect(article).toEqual({ articleId: at.courier, ok: true, quotes: file?.quotes });
    expect(article?.quotes?.length).toBeGreaterThan(0);
  });

  test('an article that is not there is told of, and needs an archive', async () => {
    expect(await refused(1, 'quotes', 999)).toBe('not-found');
    expect(await refused(3, 'quotes', 1, '--archive', 'none.collate')).toBe('no-archive');
  });
});
