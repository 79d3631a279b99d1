/** How fast coverage comes in, beside a bare full-text insert of the same texts in the same run. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { uuidv7 } from 'uuidv7';
import { heldInput } from '../engine/readers/held-input.ts';
import { htmlReader } from '../engine/readers/html/reader.ts';
import { jsonlReader } from '../engine/readers/jsonl/reader.ts';
import type { Draft, Reader } from '../engine/readers/port.ts';
import { connect } from '../engine/store/connection.ts';
import { putArticle } from '../engine/store/import-article.ts';
import { beginImport } from '../engine/store/imports.ts';
import { openStore } from '../engine/store/open.ts';
import { prepareOriginal } from '../engine/store/original-chunks.ts';
import { prepareArticle } from '../engine/store/prepared-article.ts';
import type { ImportOnce } from './import-once.ts';
import { hasNews, newsLines } from './news.ts';

const ARTICLES = 10_000;
const ROUNDS = 2;
const PAGES = 200;
const PAGES_FOLDER = join(import.meta.dirname, '../../../shared/data/html-news/html');
/** architecture.md, Budgets. */
const LEAST_RATIO = 0.35;
const MOST_RSS_MB = 900;

/** Prints its figures; needs `../shared/data`. @param articles null: as many as the budgets are about */
export async function benchImport(articles: number | null = null): Promise<void> {
  if (!hasNews()) {
    console.log('import: skipped, there is no ../shared/data/news');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'collate-bench-'));
  try {
    await benchLines(folder, articles ?? ARTICLES);
    if (existsSync(PAGES_FOLDER)) await benchPages(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function benchLines(folder: string, articles: number): Promise<void> {
  const path = join(folder, 'news.jsonl');
  const lines: string[] = [];
  for await (const line of newsLines(articles)) lines.push(line);
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
  console.log(`import, JSONL: ${lines.length} articles of ../shared/data/news, best of ${ROUNDS} rounds`);
  const rounds = Array.from({ length: ROUNDS }, (_, round) => ({
    bareMs: bareInsert(join(folder, `bare-${round}.db`), lines),
    ours: importOnce(join(folder, `lines-${round}`), [path]),
  }));
  const bareMs = Math.min(...rounds.map((round) => round.bareMs));
  const best = rounds.map((round) => round.ours).reduce((a, b) => (b.foundMs < a.foundMs ? b : a));
  row('bare FTS5 insert, one transaction', lines.length, bareMs, best.bytes);
  row('import, until all can be found', best.added, best.foundMs, best.bytes);
  row('import, until all are in', best.added, best.readMs, best.bytes);
  verdict('ratio to the bare insert', (bareMs / best.foundMs).toFixed(2), `at least ${LEAST_RATIO}`);
  resources(best);
  await stages(folder, jsonlReader, [['news.jsonl', readFileSync(path)]]);
}

async function benchPages(folder: string): Promise<void> {
  const names = readdirSync(PAGES_FOLDER).filter((name) => name.endsWith('.gz'));
  const pages = names
    .slice(0, PAGES)
    .map((name) => [basename(name, '.gz'), gunzipSync(readFileSync(join(PAGES_FOLDER, name)))] as const);
  const into = join(folder, 'pages');
  mkdirSync(into);
  for (const [name, bytes] of pages) writeFileSync(join(into, name), bytes);
  console.log(`import, HTML: ${pages.length} pages of ../shared/data/html-news`);
  const ours = importOnce(join(folder, 'html'), [into]);
  row('import, until all can be found', ours.added, ours.foundMs, ours.bytes);
  resources(ours);
  await stages(folder, htmlReader, pages);
}

/** The same work in one thread, stage by stage. */
async function stages(folder: string, reader: Reader, files: readonly (readonly [string, Uint8Array])[]) {
  const bytes = files.reduce((sum, [, each]) => sum + each.length, 0);
  const drafts: { draft: Draft; file: Uint8Array }[] = [];
  const readMs = await timed(async () => {
    for (const [name, file] of files) {
      for await (const result of reader.read(heldInput(file, name))) {
        if (result.outcome === 'article') drafts.push({ draft: result, file });
      }
    }
  });
  row('  alone: reading', drafts.length, readMs, bytes);
  const prepared: ReturnType<typeof prepareArticle>[] = [];
  const prepareMs = await timed(() => {
    for (const { draft, file } of drafts) {
      const original = prepareOriginal(draft.original ?? file, draft.mediaType);
      prepared.push(
        prepareArticle(draft, {
          original,
          originalIsShared: false,
          reader: reader.name,
          readerVersion: reader.version,
        }),
      );
    }
  });
  row('  alone: hashing, folding, compressing', prepared.length, prepareMs, bytes);
  const store = openStore(join(folder, `${reader.name}-stages.collate`), {
    create: true,
    clock: () => new Date(),
    newId: uuidv7,
    holder: 'bench',
  });
  const importId = beginImport(store, { name: 'stages', sourceName: null });
  const wayIn = { importId, path: 'stages', fileNo: 0, sourceName: null };
  const putMs = await timed(() => {
    for (let at = 0; at < prepared.length; at += 100) {
      store.db.transaction(() => {
        for (const article of prepared.slice(at, at + 100)) putArticle(store, article, wayIn);
      })();
    }
  });
  store.close();
  row('  alone: insert, 100 a transaction', prepared.length, putMs, bytes);
}

/** Milliseconds. Default tokenizer, content stored. */
function bareInsert(path: string, lines: readonly string[]): number {
  const articles = lines.map((line) => JSON.parse(line) as { title?: string; text: string });
  const db = connect(path, { readOnly: false });
  db.exec('CREATE VIRTUAL TABLE bare USING fts5(title, body)');
  const insert = db.prepare('INSERT INTO bare (title, body) VALUES (?, ?)');
  const started = performance.now();
  db.transaction(() => {
    for (const { title, text } of articles) insert.run(title ?? '', text);
  })();
  const tookMs = performance.now() - started;
  db.close();
  return tookMs;
}

function importOnce(folder: string, paths: readonly string[]): ImportOnce {
  mkdirSync(folder);
  const script = join(import.meta.dirname, 'import-once.ts');
  const answer = execFileSync(process.execPath, [script, folder, ...paths], { stdio: ['ignore', 'pipe', 'inherit'] });
  return JSON.parse(answer.toString()) as ImportOnce;
}

async function timed(work: () => void | Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function row(what: string, articles: number, ms: number, bytes: number): void {
  const perSecond = Math.round((articles / ms) * 1000).toLocaleString('en');
  const rate = (bytes / 1e6 / (ms / 1000)).toFixed(1);
  console.log(
    `  ${what.padEnd(40)} ${perSecond.padStart(8)} articles/s ${rate.padStart(6)} MB/s ${(ms / 1000).toFixed(2).padStart(7)} s`,
  );
}

function resources({ cpuMs, peakRssMb, heldP99Ms, heldMaxMs }: ImportOnce): void {
  verdict('peak memory, all threads', `${Math.round(peakRssMb)} MB`, `at most ${MOST_RSS_MB} MB`);
  console.log(`  processor time of all threads: ${(cpuMs / 1000).toFixed(2)} s`);
  console.log(`  engine's thread held: p99 ${heldP99Ms.toFixed(0)} ms, longest ${heldMaxMs.toFixed(0)} ms`);
}

function verdict(what: string, value: string, goal: string): void {
  console.log(`  ${what.padEnd(40)} ${value.padStart(8)} (goal: ${goal})`);
}

if (import.meta.main) await benchImport();
