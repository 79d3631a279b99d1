// The command line as documented: answers, shapes and exit statuses. What is asked as JSON is asked of one process; what is written for people, and what ends, is a process of its own.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type CommandLine, openCommandLine } from './callers/command-line.ts';
import { ended, PROGRAM, startServer } from './workbench.ts';

// In order and in one process, because later commands build on what earlier ones made.
test.describe.configure({ mode: 'default' });

const SAMPLE = join(PROGRAM, 'resources/sample/articles');
const COURIER = join(SAMPLE, 'averin-courier-twelve-dead.html');
const STATEMENT = join(SAMPLE, 'averin-harbour-authority-statement-3.txt');
const NOTES = join(SAMPLE, 'strait-notes-2026-10.jsonl');

let folder: string;
let archive: string;
let commandLine: CommandLine;

const environment = () => ({ COLLATE_HOME: join(folder, 'home'), COLLATE_ARCHIVE: archive });

/** Runs it as a process of its own: what it writes for people, and how it ends. */
function collate(...args: string[]) {
  const run = spawnSync(process.execPath, [join(PROGRAM, 'src/hosts/launch/collate.mjs'), ...args], {
    cwd: folder,
    env: { ...process.env, ...environment() },
    maxBuffer: 1e8,
  });
  return { status: run.status, out: run.stdout, text: String(run.stdout), errors: String(run.stderr) };
}

const asJson = (args: string[]) => commandLine.run({ args: [...args, '--json'], folder, env: environment() });

/** Runs with `--json`, expects the status, and returns the answer. */
async function answerOf<T = Record<string, never>>(status: number, ...args: string[]): Promise<T> {
  const run = await asJson(args);
  expect(`${run.status} ${run.status === status ? '' : run.errors}`).toBe(`${status} `);
  return JSON.parse(run.text) as T;
}

/** Returns the code of the reported error. */
async function refused(status: number, ...args: string[]): Promise<string> {
  return (await answerOf<{ error: { code: string } }>(status, ...args)).error.code;
}

/** The text of an article, by code points. */
const charactersOf = async (id: string | number | undefined) => [
  ...(await answerOf<{ text: string }>(0, 'show', String(id))).text,
];

interface Imported {
  importId: number;
  added: { articleId: number; path: string; externalId: string | null; title: string }[];
  duplicates: { path: string; articleId: number }[];
  failed: { path: string; code: string; message: string }[];
  tookMs: number;
}

let courier = 0;
let statement = 0;

test.beforeAll(async () => {
  commandLine = openCommandLine();
  folder = mkdtempSync(join(tmpdir(), 'collate-cli-'));
  archive = join(folder, 'desk.collate');
  courier = (await answerOf<Imported>(0, 'import', COURIER)).added[0]?.articleId ?? 0;
  statement =
    (await answerOf<Imported>(0, 'import', STATEMENT, '--source', 'Averin Harbour Authority')).added[0]?.articleId ?? 0;
});
test.afterAll(() => {
  commandLine.close();
  rmSync(folder, { recursive: true, force: true });
});

test.describe('import', () => {
  test('reports each file’s outcome by the path that was typed; 1 if some failed', async () => {
    writeFileSync(join(folder, 'empty.txt'), '');
    mkdirSync(join(folder, 'other'));
    writeFileSync(join(folder, 'other', 'empty.txt'), ' ');
    const first = await answerOf<Imported>(1, 'import', NOTES, COURIER, 'empty.txt', 'other/empty.txt');
    expect(first.added.map(({ path }) => path)).toEqual([NOTES, NOTES, NOTES, NOTES].slice(0, first.added.length));
    expect(first.added.every(({ externalId }) => externalId !== null)).toBe(true);
    expect(first.duplicates).toMatchObject([{ path: COURIER, articleId: courier }]);
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
    writeFileSync(join(folder, 'result.json'), JSON.stringify(channel));
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
    expect((await answerOf<{ source: string }>(0, 'show', String(statement))).source).toBe('Averin Harbour Authority');
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

  test('--batch returns one line for each line', async () => {
    writeFileSync(join(folder, 'queries.txt'), 'ferry\n\n"unfinished\n');
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
    }>(0, 'show', String(courier));
    const bytes = readFileSync(COURIER);
    expect(shown.text).toBe(shown.paragraphs.join('\n\n'));
    expect(shown.furniture.length).toBeGreaterThan(0);
    expect(shown.paywallLine).toBeNull();
    expect(shown.original).toMatchObject({
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(collate('show', String(courier), '--original').out.equals(bytes)).toBe(true);
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
    expect(existsSync(join(folder, 'missing.txt'))).toBe(false);
  });

  test('nothing in a page or a name controls the terminal', async () => {
    writeFileSync(
      join(folder, 'steer.html'),
      '<h1>Quay &#27;[31m opens</h1><p>The quay &#27;[2J opened on Friday.</p>',
    );
    const { text, errors } = collate('extract', 'steer.html', 'gone\x1b[2J.txt');
    expect(text).toContain('Quay [31m opens');
    expect(text + errors).toContain('gone\ufffd[2J.txt');
    expect(text + errors).not.toContain('\x1b');
  });
});

test.describe('claims', () => {
  test('a claim with its quotation, evidence from another article, grades, and the list of all claims', async () => {
    const made = await answerOf<{ claimId: number; evidenceId: number }>(
      0,
      'claim',
      'add',
      'Twelve people died.',
      '--article',
      String(courier),
      '--quote',
      'Twelve people died',
      '--speaker',
      'Harbour Authority',
      '--remove',
      '1',
    );
    const { evidenceId } = await answerOf<{ evidenceId: number }>(
      0,
      'evidence',
      'add',
      String(made.claimId),
      '--article',
      String(statement),
      '--quote',
      'the death of twelve passengers',
      '--stance',
      'supports',
    );
    const { claims } = await answerOf<{
      claims: {
        claimId: number;
        evidence: { evidenceId: number; articleId: number; exact: string; start: number; end: number }[];
      }[];
    }>(0, 'claim', 'list');
    const claim = claims.find(({ claimId }) => claimId === made.claimId);
    expect(claim?.evidence.map((item) => item.evidenceId).sort()).toEqual([made.evidenceId, evidenceId]);
    const { text } = await answerOf<{ text: string }>(0, 'show', String(courier));
    for (const item of claim?.evidence.filter(({ articleId }) => articleId === courier) ?? [])
      expect([...text].slice(item.start, item.end).join('')).toBe(item.exact);
    const translated = async () =>
      (
        await answerOf<{ claims: { evidence: { evidenceId: number; translation: string | null }[] }[] }>(
          ...([0, 'claim', 'show', String(made.claimId)] as const),
        )
      ).claims[0]?.evidence.find((item) => item.evidenceId === evidenceId)?.translation;
    expect(await translated()).toBeNull();
    await answerOf(0, 'evidence', 'translate', String(evidenceId), 'der Tod von zwölf Fahrgästen');
    expect(await translated()).toBe('der Tod von zwölf Fahrgästen');
    expect(collate('claim', 'show', String(made.claimId)).text).toContain('translated: "der Tod von zwölf Fahrgästen"');
    expect(collate('evidence', 'translate', String(evidenceId)).status).toBe(2);
    await answerOf(0, 'evidence', 'translate', String(evidenceId), '--none');
    expect(await translated()).toBeNull();
    await answerOf(0, 'grade', 'claim', String(made.claimId), '1', '--reason', 'Two origins say so.');
    await answerOf(0, 'grade', 'source', '1', 'B', '--reason', 'Right before.');
    expect(
      (await answerOf<{ claims: { credibility: string }[] }>(0, 'claim', 'show', String(made.claimId))).claims[0]
        ?.credibility,
    ).toBe('1');
  });

  test('claims are related to each other, and no longer', async () => {
    const other = (await answerOf<{ claimId: number }>(0, 'claim', 'add', 'Fourteen died.')).claimId;
    const relate = async (...more: string[]) =>
      (await answerOf<{ relations: unknown[] }>(0, 'claim', 'relate', String(other), 'contradicts', '1', ...more))
        .relations;
    expect(await relate()).toEqual([{ relation: 'contradicts', claimId: 1 }]);
    expect(collate('claim', 'show', '1').text).toContain(`contradicts ${other}`);
    expect(await relate('--undo')).toEqual([]);
    expect(await refused(1, 'claim', 'relate', String(other), 'depends-on', '999')).toBe('not-found');
    expect(await refused(2, 'claim', 'relate', String(other), 'denies', '1')).toBe('bad-request');
  });

  test('words that are not there, or are there twice, are refused with a reason', async () => {
    expect(await refused(1, 'claim', 'add', 'X', '--article', String(courier), '--quote', 'no such words')).toBe(
      'quote-not-found',
    );
    expect(await refused(1, 'claim', 'add', 'X', '--article', String(courier), '--quote', 'the')).toBe(
      'quote-not-unique',
    );
    await answerOf(0, 'claim', 'add', 'The second one.', '--article', String(courier), '--quote', 'the', '--nth', '2');
    expect(await refused(1, 'claim', 'add', 'X', '--article', String(courier), '--quote', 'the', '--nth', '999')).toBe(
      'quote-not-found',
    );
  });

  test('origins: how many there are for how many articles, what each shares with the first, joined and split', async () => {
    await answerOf(0, 'import', SAMPLE);
    const counted = () =>
      answerOf<{ articles: number; origins: number; shared: { originId: number; articles: number }[] }>(
        0,
        'origin',
        'list',
      );
    const { articles, origins, shared } = await counted();
    expect(articles - origins).toBe(shared.reduce((sum, each) => sum + each.articles - 1, 0));
    const [largest] = shared;
    const shown = await answerOf<{ articles: { articleId: number; words: number; sharedWords: number }[] }>(
      0,
      'origin',
      'show',
      String(largest?.originId),
    );
    expect(shown.articles).toHaveLength(largest?.articles ?? 0);
    for (const { words, sharedWords } of shown.articles.slice(1)) expect(sharedWords).toBeGreaterThan(words / 2);

    const last = String(shown.articles.at(-1)?.articleId);
    const split = await answerOf<{ originId: number; articles: number }>(
      0,
      'origin',
      'split',
      last,
      '--reason',
      'Own reporting',
    );
    expect(split.articles).toBe(1);
    expect((await answerOf<{ originId: number }>(0, 'show', last)).originId).toBe(split.originId);
    expect((await counted()).origins).toBe(origins + 1);
    const first = String(shown.articles[0]?.articleId);
    expect(await answerOf(0, 'origin', 'join', first, last)).toEqual({
      originId: largest?.originId,
      articles: largest?.articles,
    });
    expect((await counted()).origins).toBe(origins);
    expect(await answerOf(1, 'origin', 'show', '999999')).toMatchObject({ error: { code: 'not-found' } });
    expect(collate('origin', 'join', first).status).toBe(2);
  });

  test('sources are listed with the ids that grades are given to', async () => {
    const { sources } = await answerOf<{ sources: { sourceId: number; name: string; articles: number }[] }>(
      0,
      'source',
      'list',
    );
    const authority = sources.find(({ name }) => name === 'Averin Harbour Authority');
    expect(authority?.sourceId).toBe((await answerOf<{ sourceId: number }>(0, 'show', String(statement))).sourceId);
    const { articles } = await answerOf<{ articles: number }>(0, 'origin', 'list');
    expect(sources.reduce((sum, each) => sum + each.articles, 0)).toBe(articles);
  });

  test('passages shared with another origin are in both texts', async () => {
    const words = (from: number) => Array.from({ length: 60 }, (_, at) => `quay${from + at}`).join(' ');
    writeFileSync(join(folder, 'wire.txt'), `Wire note\n\n2026-10-10\n\n${words(0)}.\n\n${words(100)}.`);
    writeFileSync(
      join(folder, 'piece.txt'),
      `Long piece\n\n2026-10-11\n\n${words(500)}.\n\n${words(0)}.\n\n${words(700)}.`,
    );
    const { added } = await answerOf<Imported>(0, 'import', 'wire.txt', 'piece.txt');
    const ids = ['wire.txt', 'piece.txt'].map((name) => String(added.find(({ path }) => path === name)?.articleId));
    const texts = [await charactersOf(ids[0]), await charactersOf(ids[1])];
    const { copies } = await answerOf<{
      copies: {
        articleId: number;
        direction: string;
        runs: { start: number; end: number; otherStart: number; otherEnd: number; text: string }[];
      }[];
    }>(0, 'origin', 'passages', ids[1] as string);
    expect(copies).toMatchObject([{ articleId: Number(ids[0]), direction: 'from' }]);
    for (const { start, end, otherStart, otherEnd, text } of copies[0]?.runs ?? []) {
      expect(texts[1]?.slice(start, end).join('')).toBe(text);
      expect(texts[0]?.slice(otherStart, otherEnd).join('')).toContain('quay0 quay1');
    }
  });

  test('read marks articles, and undoes it', async () => {
    await answerOf(0, 'read', String(courier), String(statement));
    expect((await answerOf<{ read: boolean }>(0, 'show', String(courier))).read).toBe(true);
    await answerOf(0, 'read', String(courier), '--undo');
    expect((await answerOf<{ read: boolean }>(0, 'show', String(courier))).read).toBe(false);
    expect(await answerOf(1, 'read', '99999')).toEqual({ articles: 0 });
  });
});

test.describe('changes', () => {
  interface Logged {
    acts: { actId: number; at: string; kind: string; label: string; state: string }[];
  }
  const claimsNow = async () =>
    (await answerOf<{ claims: { claimId: number; statement: string }[] }>(0, 'claim', 'list')).claims;
  const added = async (statement: string) =>
    String((await answerOf<{ claimId: number }>(0, 'claim', 'add', statement)).claimId);

  test('claims are changed, merged and deleted; each act is undone, done again and in the log', async () => {
    const [one, two] = [await added('Ten people died'), await added('Ten were killed')];
    const acted = await answerOf(0, 'claim', 'update', one, '--statement', 'Ten died', '--status', 'settled');
    expect(acted).toEqual({ actId: expect.any(Number), label: `Changed claim ${one}` });
    expect((await answerOf<{ claims: unknown[] }>(0, 'claim', 'show', one)).claims).toMatchObject([
      { statement: 'Ten died', status: 'settled' },
    ]);
    await answerOf(0, 'claim', 'merge', one, two);
    expect(await refused(1, 'claim', 'show', two)).toBe('not-found');
    const before = await claimsNow();
    await answerOf(0, 'claim', 'delete', one);
    expect(await claimsNow()).toEqual(before.filter(({ claimId }) => String(claimId) !== one));
    expect(await answerOf(0, 'undo')).toMatchObject({ act: { kind: 'claim.delete', state: 'undone' } });
    expect(await claimsNow()).toEqual(before);
    const { acts } = await answerOf<Logged>(0, 'log', '--limit', '2');
    expect(acts.map(({ kind, state }) => [kind, state])).toEqual([
      ['claim.delete', 'undone'],
      ['claim.merge', 'done'],
    ]);
    expect(collate('log').text).toContain(`${acts[0]?.label}  (undone)`);
    await answerOf(0, 'redo');
    expect(await claimsNow()).not.toEqual(before);
    expect(await refused(1, 'redo')).toBe('nothing-to-redo');
  });

  test('tags are given, listed and taken', async () => {
    await answerOf(0, 'tag', 'add', 'Ferry / rescue', '--articles', `${courier},${statement}`);
    const tags = async () => (await answerOf<{ tags: unknown[] }>(0, 'tag', 'list')).tags;
    expect(await tags()).toEqual([{ tag: 'Ferry/rescue', articles: 2, claims: 0, sources: 0 }]);
    expect(collate('tag', 'remove', 'Ferry/rescue', '--articles', String(statement)).text).toContain('from 1 article');
    expect(await answerOf(0, 'show', String(courier))).toMatchObject({ tags: ['Ferry/rescue'] });
    expect(await tags()).toMatchObject([{ articles: 1 }]);
    expect(await refused(1, 'tag', 'add', 'ferry', '--articles', '999999')).toBe('not-found');
  });

  test('metadata is corrected, and cleared; a value that cannot be is refused', async () => {
    const shown = () => answerOf<{ byline: string | null; published: string }>(0, 'show', String(statement));
    await answerOf(0, 'article', 'correct', String(statement), 'byline=Ada = Byron', '--reason', 'as signed');
    expect((await shown()).byline).toBe('Ada = Byron');
    await answerOf(0, 'article', 'correct', String(statement), 'byline=');
    expect((await shown()).byline).toBeNull();
    expect(await refused(2, 'article', 'correct', String(statement), 'published=soon')).toBe('bad-request');
  });

  test('articles are deleted for good, once confirmed by their number; before, it is told what goes with them', async () => {
    writeFileSync(join(folder, 'brief.html'), '<h1>Quay opens</h1><p>The new quay opened to ferries on Friday.</p>');
    const id = String((await answerOf<Imported>(0, 'import', 'brief.html')).added[0]?.articleId);
    await answerOf(0, 'claim', 'add', 'The quay is open', '--article', id, '--quote', 'The new quay opened');
    const asked = (await answerOf<{ error: { code: string; detail: unknown } }>(1, 'article', 'delete', id)).error;
    expect(asked).toMatchObject({
      code: 'needs-confirmation',
      detail: { articles: 1, passages: 1, claims: 1, reports: 0, originals: 1 },
    });
    expect(collate('article', 'delete', id).errors).toContain(
      '1 original and 1 passage (of 1 claim, quoted in 0 reports)',
    );
    expect(await refused(1, 'article', 'delete', id, '--confirm', '2')).toBe('needs-confirmation');
    expect(await answerOf(0, 'article', 'delete', id, '--confirm', '1')).toEqual({ articles: 1 });
    expect(await refused(1, 'show', id)).toBe('not-found');
  });
});

test.describe('collections', () => {
  interface Listed {
    name: string;
    search: { text: string } | null;
    articles: number;
  }

  test('are made by adding, shown, searched in, and deleted, by their names', async () => {
    const ids = [courier, statement].map(String) as [string, string];
    const made = await answerOf<{ collectionId: number }>(0, 'collection', 'add', 'Averin ferry', ...ids);
    expect(await refused(1, 'collection', 'add', ' averin  FERRY', ids[0])).toBe('conflict');
    expect(await refused(1, 'collection', 'add', `id:${made.collectionId}`, ids[0])).toBe('conflict');
    expect(await refused(1, 'collection', 'add', `id:${made.collectionId + 8}`, ids[0])).toBe('not-found');
    const removed = collate('collection', 'remove', 'averin ferry', ids[0]).text;
    expect(removed).toBe('Removed 1 article from “Averin ferry”.\n');
    const shown = await answerOf<{ articles: { articleId: number }[] }>(0, 'collection', 'show', 'averin ferry');
    expect(shown).toMatchObject({ name: 'Averin ferry', search: null });
    expect(shown.articles.map(({ articleId }) => articleId)).toEqual([statement]);
    expect((await answerOf<{ total: number }>(0, 'search', 'collection:averin')).total).toBe(1);
    const { collections } = await answerOf<{ collections: Listed[] }>(0, 'collection', 'list');
    expect(collections).toMatchObject([{ name: 'Averin ferry', search: null, articles: 1 }]);
    expect(collate('collection', 'list').text).toBe('Averin ferry: 1 article\n');
    const matrix = await answerOf<{ sources: { name: string }[] }>(0, 'matrix', '--collection', 'averin ferry');
    expect(matrix.sources.map(({ name }) => name)).toEqual(['Averin Harbour Authority']);
    expect(await answerOf(0, 'collection', 'delete', 'Averin ferry')).toMatchObject({ actId: expect.any(Number) });
    expect(await refused(1, 'collection', 'show', 'Averin ferry')).toBe('not-found');
    expect(await refused(1, 'matrix', '--collection', 'Averin ferry')).toBe('not-found');
    expect(await refused(1, 'collection', 'add', 'Averin ferry', '99999')).toBe('not-found');
    expect((await answerOf<{ collections: Listed[] }>(0, 'collection', 'list')).collections).toEqual([]);
  });
});

test.describe('compare, matrix, report', () => {
  test('compare gives passages and values in code points of the texts', async () => {
    const compared = await answerOf<{
      articles: number[];
      aligned: { members: { articleId: number; start: number; end: number; text: string }[] }[];
      unique: { articleId: number; start: number; end: number; text: string }[];
    }>(0, 'compare', String(courier), String(statement));
    expect(compared.articles).toEqual([courier, statement]);
    expect(compared.aligned.length).toBeGreaterThan(0);
    const texts = new Map([
      [courier, await charactersOf(courier)],
      [statement, await charactersOf(statement)],
    ]);
    for (const passage of [...compared.aligned.flatMap((row) => row.members), ...compared.unique]) {
      expect(texts.get(passage.articleId)?.slice(passage.start, passage.end).join('')).toBe(passage.text);
    }
  });

  test('a table is written as the ending of its file says', async () => {
    const { bytes, leftOut, file } = await answerOf<{ bytes: number; leftOut: string[]; file: string }>(
      0,
      'matrix',
      '--out',
      'matrix.xlsx',
    );
    const written = readFileSync(file);
    expect([written.length, written.subarray(0, 2).toString(), leftOut]).toEqual([bytes, 'PK', []]);
    const csv = await answerOf<{ file: string }>(0, 'timeline', '1', '--out', 'timeline.csv');
    expect(readFileSync(csv.file, 'utf8')).toMatch(/^\ufeffclaim,date,source,/);
    expect(await refused(2, 'matrix', '--out', 'matrix.ods')).toBe('bad-request');
    expect(await refused(2, 'matrix', '--csv', '--out', 'matrix.csv')).toBe('bad-request');
  });

  test('matrix has a cell for each claim and source; --csv is for spreadsheets', async () => {
    const matrix = await answerOf<{ sources: unknown[]; claims: { cells: { cell: string }[] }[] }>(0, 'matrix');
    for (const claim of matrix.claims) expect(claim.cells).toHaveLength(matrix.sources.length);
    const csv = collate('matrix', '--csv').text;
    expect(csv.startsWith('\uFEFFclaim,statement,')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(matrix.claims.length + 1);
  });

  test('timeline says who said a claim first; --csv is for spreadsheets', async () => {
    const { claims } = await answerOf<{ claims: { claimId: number; evidence: unknown[] }[] }>(0, 'claim', 'list');
    const claim = claims.find(({ evidence }) => evidence.length > 0);
    const timeline = await answerOf<{
      claimId: number;
      passages: { shown: number; total: number };
      articles: { articleId: number; note: string }[];
    }>(0, 'timeline', String(claim?.claimId));
    expect(timeline.claimId).toBe(claim?.claimId);
    expect(timeline.passages).toEqual({ shown: claim?.evidence.length, total: claim?.evidence.length });
    expect(timeline.articles[0]?.note).toMatch(/^first /);
    const csv = collate('timeline', String(claim?.claimId), '--csv').text;
    expect(csv.startsWith('\uFEFFclaim,date,source,')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(timeline.articles.length + 1);
    expect(await refused(1, 'timeline', '9999')).toBe('not-found');
    expect(await refused(1, 'timeline', String(claim?.claimId), '--collection', 'None')).toBe('not-found');
  });

  test('a report is drafted, checked and written in every format', async () => {
    const { reportId } = await answerOf<{ reportId: number }>(
      0,
      'report',
      'draft',
      '--claims',
      'all',
      '--title',
      'First briefing',
    );
    expect((await answerOf<{ findings: unknown[] }>(0, 'report', 'check', String(reportId))).findings).toBeInstanceOf(
      Array,
    );
    const heads: Record<string, string> = { docx: 'PK', pdf: '%PDF', html: '<!DOCTYPE html>', md: '', bundle: 'PK' };
    for (const [format, head] of Object.entries(heads)) {
      await answerOf(0, 'report', 'export', String(reportId), '--format', format, '--out', `brief.${format}`);
      expect(
        readFileSync(join(folder, `brief.${format}`), 'latin1')
          .toLowerCase()
          .startsWith(head.toLowerCase()),
        format,
      ).toBe(true);
    }
    expect(await answerOf<{ ok: boolean; checks: unknown[] }>(0, 'verify', 'brief.bundle')).toMatchObject({
      ok: true,
      checks: ['files', 'quotations', 'originals'].map((name) => ({ name, ok: true })),
    });
    const chosen = [
      '--place',
      'endnotes',
      '--notes',
      'none',
      '--annexes',
      'sources,matrix',
      '--tlp',
      'TLP:GREEN',
      '--out',
      'chosen.md',
    ];
    await answerOf(0, 'report', 'export', String(reportId), '--format', 'md', ...chosen);
    expect(await refused(3, 'report', 'export', String(reportId), '--format', 'md', '--out', 'desk.collate')).toBe(
      'archive-exists',
    );
    expect((await answerOf<{ ok: boolean }>(0, 'check')).ok).toBe(true);
    const text = readFileSync(join(folder, 'chosen.md'), 'utf8');
    expect(text).toContain('**TLP:GREEN**');
    expect(text).toContain('## Matrix');
    expect(text).not.toContain('In its own voice');
    expect(
      collate('report', 'export', String(reportId), '--format', 'md', '--out', 'x.md', '--notes', 'all').status,
    ).toBe(2);
    expect(
      (await answerOf<{ reports: { reportId: number }[] }>(0, 'report', 'list')).reports.map(
        (report) => report.reportId,
      ),
    ).toContain(reportId);
  });
});

test('what a claim rests on by now is taken into a report, or left out of it, by command', async () => {
  const words = 'Thirty-one people were taken to hospital';
  const { claimId } = await answerOf<{ claimId: number }>(
    0,
    'claim',
    'add',
    words,
    '--article',
    String(statement),
    '--quote',
    words,
  );
  const drafted = async () =>
    (await answerOf<{ reportId: number }>(0, 'report', 'draft', '--claims', String(claimId), '--title', 'T')).reportId;
  const [taking, keeping] = [await drafted(), await drafted()];
  const offered = async (reportId: number) =>
    (
      await answerOf<{ findings: { blockId: string; offers?: string }[] }>(0, 'report', 'check', String(reportId))
    ).findings.filter(({ offers }) => offers === 'passages');
  expect(await offered(taking)).toEqual([]);
  const also = ['--article', String(courier), '--quote', 'thirty-one were taken to hospital'];
  await answerOf(0, 'evidence', 'add', String(claimId), ...also);
  for (const [reportId, choice, cited] of [
    [taking, '--take', true],
    [keeping, '--keep', false],
  ] as const) {
    const [{ blockId } = { blockId: '' }] = await offered(reportId);
    expect(collate('report', 'check', String(reportId)).text).toContain(blockId);
    expect(collate('report', 'answer', String(reportId), blockId).status).toBe(2);
    expect(await answerOf(0, 'report', 'answer', String(reportId), blockId, choice)).toEqual({
      reportId,
      blockId,
      took: cited,
    });
    expect(await offered(reportId)).toEqual([]);
    expect(await refused(1, 'report', 'answer', String(reportId), blockId, choice)).toBe('not-found');
    await answerOf(0, 'report', 'export', String(reportId), '--format', 'md', '--out', 'answered.md');
    expect(readFileSync(join(folder, 'answered.md'), 'utf8').includes('thirty-one were taken')).toBe(cited);
  }
});

test.describe('export', () => {
  test('writes what other programs read, whole or of some articles, and reads it back', async () => {
    interface Exported {
      format: string;
      file: string;
      items: number;
      bytes: number;
      leftOut: string[];
    }
    const taken = (format: string, ...more: string[]) =>
      answerOf<Exported>(0, 'export', '--format', format, '--out', `out-${format}`, ...more);
    for (const format of ['annotations', 'jsonl', 'csl-json', 'claims-xlsx', 'claims-csv', 'claimreview', 'qdpx']) {
      const { file, bytes, leftOut } = await taken(format, '--by', 'Ann Lyst');
      expect(readFileSync(file).length, format).toBe(bytes);
      expect(Array.isArray(leftOut), format).toBe(true);
    }
    await answerOf(0, 'collection', 'add', 'Taken', String(courier), String(statement));
    expect((await taken('jsonl', '--collection', 'taken')).items).toBe(2);
    expect((await taken('jsonl', '--search', `source:"Averin Courier"`, '--collection', 'taken')).items).toBe(1);
    await answerOf(0, 'collection', 'delete', 'Taken');
    expect((await taken('jsonl', '--articles', String(courier))).items).toBe(1);
    const back = await answerOf<Imported>(0, 'import', 'out-jsonl');
    expect([back.added, back.duplicates.map(({ articleId }) => articleId)]).toEqual([[], [courier]]);
  });

  test('asks for a format that there is, one kind of scope, and a file that is no archive', async () => {
    expect(await refused(2, 'export', '--format', 'xml', '--out', 'x')).toBe('bad-request');
    expect(await refused(2, 'export', '--format', 'jsonl')).toBe('bad-request');
    expect(await refused(2, 'export', '--format', 'jsonl', '--out', 'x', '--articles', '1', '--claims', '1')).toBe(
      'bad-request',
    );
    expect(await refused(2, 'export', '--format', 'jsonl', '--out', 'x', '--search', 'ferry', '--claims', '1')).toBe(
      'bad-request',
    );
    expect(await refused(1, 'export', '--format', 'jsonl', '--out', 'x', '--search', 'zeppelin')).toBe('not-found');
    expect(await refused(3, 'export', '--format', 'jsonl', '--out', 'desk.collate')).toBe('archive-exists');
  });
});

test.describe('the archive', () => {
  test('check passes; a backup is an archive of its own and never overwrites a file', async () => {
    expect(await answerOf<{ ok: boolean; checks: { name: string }[] }>(0, 'check')).toMatchObject({
      ok: true,
      checks: ['file', 'foreign keys', 'originals', 'texts', 'anchors', 'index coverage'].map((name) => ({
        name,
        ok: true,
      })),
    });
    await answerOf(0, 'backup', 'copy.collate');
    expect(await refused(3, 'backup', 'copy.collate')).toBe('archive-exists');
    expect((await answerOf<{ ok: boolean }>(0, 'check', '--archive', 'copy.collate')).ok).toBe(true);
  });

  test('3 if it cannot be used, with the reason in words', async () => {
    writeFileSync(join(folder, 'not.collate'), 'something else');
    expect(await refused(3, 'check', '--archive', 'not.collate')).toBe('not-an-archive');
    expect(readFileSync(join(folder, 'not.collate'), 'utf8')).toBe('something else');
    expect(await refused(3, 'check', '--archive', '.')).toBe('not-an-archive');
    expect(await refused(3, 'search', 'x', '--archive', 'missing.collate')).toBe('no-archive');
    expect(existsSync(join(folder, 'missing.collate'))).toBe(false);
    expect(await refused(3, 'import', COURIER, '--archive', 'no-folder/new.collate')).toBe('not-found');
  });

  test('what was mistyped creates none, and is named', async () => {
    const mistyped = ['--archive', 'new.collate'];
    const run = collate('import', 'coverige', 'naws.html', ...mistyped);
    expect([run.status, run.errors]).toEqual([1, expect.stringMatching(/coverige, .*naws\.html/u)]);
    expect(await refused(2, 'import', ...mistyped)).toBe('bad-request');
    expect(await refused(2, 'import', COURIER, '--columns', 'headline', ...mistyped)).toBe('bad-request');
    expect(readdirSync(folder).filter((name) => name.startsWith('new.collate'))).toEqual([]);
    const partly = await answerOf<Imported>(1, 'import', COURIER, 'coverige', ...mistyped);
    expect([partly.added.length, partly.failed.map(({ path }) => path)]).toEqual([1, ['coverige']]);
  });

  test('neither it nor a part of it is overwritten by what is written', async () => {
    await answerOf(0, 'claim', 'add', 'Nine died');
    const report = String(
      (await answerOf<{ reportId: number }>(0, 'report', 'draft', '--claims', 'all', '--title', 'Toll')).reportId,
    );
    const written = (out: string) => ['report', 'export', report, '--format', 'md', '--out', out];
    for (const name of ['desk.collate', 'desk.collate-wal', 'desk.collate-lock', 'other.collate-shm'])
      expect(await refused(3, ...written(name))).toBe('archive-exists');
    expect(await refused(3, 'backup', 'other.collate-wal')).toBe('archive-exists');
    expect(await refused(3, 'export', '--format', 'jsonl', '--out', 'other.collate-wal')).toBe('archive-exists');
    expect(await refused(1, ...written('no-folder/toll.md'))).toBe('not-found');
    expect(await refused(1, ...written(`${'x'.repeat(300)}.md`))).toBe('unreadable');
    expect(await refused(1, 'watch', 'no-folder', '--stop')).toBe('not-found');
    expect(readdirSync(folder).filter((name) => name.startsWith('other.'))).toEqual([]);
    expect(collate('import', '--', '--json').text).toBe('');
  });

  test('a damaged one is named and left as it is; what of it holds is still told by check', async () => {
    await answerOf(0, 'backup', 'damaged.collate');
    const bytes = readFileSync(join(folder, 'damaged.collate'));
    bytes.fill(7, 4096 * 8, 4096 * 90);
    writeFileSync(join(folder, 'damaged.collate'), bytes);
    for (const command of [
      ['search', 'ferry'],
      ['import', COURIER],
      ['claim', 'list'],
    ])
      expect(await refused(3, ...command, '--archive', 'damaged.collate')).toBe('archive-damaged');
    const { ok, checks } = await answerOf<{ ok: boolean; checks: { name: string; ok: boolean }[] }>(
      3,
      'check',
      '--archive',
      'damaged.collate',
    );
    expect([ok, checks.find(({ name }) => name === 'file')?.ok]).toEqual([false, false]);
    expect(readFileSync(join(folder, 'damaged.collate')).equals(bytes)).toBe(true);
    bytes.fill(7, 100, 4096);
    writeFileSync(join(folder, 'damaged.collate'), bytes);
    expect(await refused(3, 'check', '--archive', 'damaged.collate')).toBe('archive-damaged');
  });

  test('2 on wrong usage, with the correct usage', async () => {
    for (const args of [
      ['nonsense'],
      ['search'],
      ['show', 'x'],
      ['grade', 'claim', '1', '9', '--reason', 'x'],
      ['import'],
      ['search', 'x', '--limit', '0'],
      ['search', 'x', '--nope'],
      ['show'],
      ['show', '1', '2'],
      ['check', 'desk.collate'],
      ['collection', 'add', 'Ferry'],
      ['collection', 'show', ' '],
      ['claim', 'add', 'Nine died', '--quote', 'nine'],
      ['claim', 'add', 'Nine died', '--article', '1', '--quote', ' \n '],
      ['matrix', '--from', '2026-11', '--to', '2026-10-09'],
      ['log', '--limit', 'all'],
      ['tag', 'add', 'ferry'],
      ['tag', 'add', '--articles', '1'],
      ['article', 'correct', '1', 'title'],
      ['article', 'correct', 'title=Quay'],
      ['article', 'correct', '1', 'colour=red'],
      ['article', 'delete'],
      ['claim', 'update', '1'],
      ['claim', 'update', '1', '--status', 'lost'],
      ['claim', 'merge', '1'],
      ['claim', 'delete', 'x'],
      ['timeline'],
    ]) {
      const run = await asJson(args);
      expect(`${args.join(' ')} ${run.status}`).toBe(`${args.join(' ')} 2`);
      expect(run.errors).toContain('collate');
      expect(JSON.parse(run.text).error.code).toBe('bad-request');
    }
  });

  test('the first word of several commands leads to them', async () => {
    const run = collate('origin');
    expect(run.status).toBe(2);
    expect(run.errors).toContain('collate origin split');
  });

  test('options of every command may come before its name', async () => {
    const run = collate('--archive=/nowhere/none.collate', '--json', 'search', 'x');
    expect(run.status).toBe(3);
    expect(run.text).toContain('/nowhere/none.collate');
  });

  test('help names every command', async () => {
    const { text, status } = collate('help');
    expect(status).toBe(0);
    for (const name of [
      'import',
      'search',
      'show',
      'extract',
      'claim add',
      'evidence add',
      'evidence translate',
      'grade',
      'read',
      'compare',
      'matrix',
      'timeline',
      'report draft',
      'report export',
      'verify',
      'check',
      'backup',
      'serve',
      'undo',
      'redo',
      'log',
      'tag list',
      'article correct',
      'article delete',
      'claim update',
      'claim merge',
      'claim delete',
    ]) {
      expect(text).toContain(`collate ${name}`);
    }
    expect(collate('help', 'claim', 'add').text).toBe(collate('claim', 'add', '--help').text);
  });
});

test('an archive that a window holds can be read, but not written', async () => {
  const { server } = await startServer(join(folder, 'other'), ['--archive', archive]);
  try {
    expect((await answerOf<{ articleId: number }>(0, 'show', String(courier))).articleId).toBe(courier);
    expect((await answerOf<{ total: number }>(0, 'search', 'dredger')).total).toBeGreaterThan(0);
    expect((await answerOf<{ claims: unknown[] }>(0, 'claim', 'list')).claims.length).toBeGreaterThan(0);
    expect(collate('read', String(courier), '--json').status).toBe(3);
  } finally {
    await ended(server, 'SIGTERM');
  }
});

test('an archive that cannot be written to is read, and said to be for reading only', async () => {
  test.skip(process.platform === 'win32', 'folders have no such permissions on Windows');
  const shelf = join(folder, 'shelf');
  mkdirSync(shelf);
  await answerOf(0, 'backup', join(shelf, 'desk.collate'));
  for (const path of [join(shelf, 'desk.collate'), shelf, folder]) chmodSync(path, 0o555);
  // Root is denied nothing.
  const account = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const env = { ...process.env, COLLATE_HOME: join(tmpdir(), 'collate-cli-nobody') };
  const program = join(PROGRAM, 'src/hosts/launch/collate.mjs');
  const inShelf = (...args: string[]) =>
    spawnSync(process.execPath, [program, ...args, '--archive', 'desk.collate', '--json'], {
      cwd: shelf,
      env,
      ...account,
    });
  const shown = inShelf('show', String(courier));
  expect([shown.status, String(shown.stderr)]).toEqual([
    0,
    expect.stringContaining('open for reading only: its folder'),
  ]);
  expect(JSON.parse(String(shown.stdout)).articleId).toBe(courier);
  expect([inShelf('read', String(courier)).status, readdirSync(shelf)]).toEqual([3, ['desk.collate']]);
  chmodSync(folder, 0o755);
  chmodSync(shelf, 0o755);
});

test('what an older Node started on a newer one ends with it, however it is ended, and frees the archive', async () => {
  const node = olderNode();
  test.skip(node === null, 'no Node on the PATH is older than what the engine runs on');
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    const args = [join(PROGRAM, 'src/hosts/launch/collate.mjs'), 'serve', '--no-open', '--archive', archive];
    const server = spawn(node as string, args, { env: { ...process.env, COLLATE_HOME: join(folder, 'home') } });
    await new Promise((listening) => server.stdout.once('data', listening));
    expect(collate('read', String(courier)).status).toBe(3);
    await ended(server, signal);
    await expect.poll(() => collate('read', String(courier)).status).toBe(0);
  }
});

function olderNode(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((each) => !each.includes('node_modules'));
  const nodes = folders.map((each) => join(each, 'node')).filter((each) => existsSync(each));
  const isOlder = (node: string) => Number(/^v(\d+)/.exec(String(spawnSync(node, ['--version']).stdout))?.[1]) < 22;
  return nodes.find(isOlder) ?? null;
}
