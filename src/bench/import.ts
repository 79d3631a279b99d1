/** Import speed for each format, beside yardsticks in the same run: a bare full-text insert, and jsdom with Readability. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { connect } from '../engine/store/connection.ts';
import { hasShared } from '../measure/shared-data.ts';
import { type ImportInput, mailsInput, onePage, pagesInput, pdfsInput, warcInput } from './import-inputs.ts';
import type { ImportOnce } from './import-once.ts';
import { importStages, type Stages } from './import-stages.ts';
import { newsLines } from './news.ts';

const ARTICLES = 10_000;
const ROUNDS = 2;
/** The yardstick reads every eighth page, and another eighth beside it, because it takes ten times as long as our import. */
const YARDSTICK_EVERY = 8;
/** The goals for an import. */
const LEAST_TO_BARE_INSERT = 0.35;
const LEAST_TO_READABILITY = 6;
const LEAST_TO_ONE_READER = 1.6;
const MOST_RSS_MB = 900;

interface Readability {
  readonly articles: number;
  readonly bytes: number;
  readonly cpuMs: number;
}

/** Prints its figures; needs `../shared/data`. @param articles null means as many as the goals are about */
export async function benchImport(articles: number | null): Promise<void> {
  if (!hasShared('data/news', 'Import')) return;
  const folder = mkdtempSync(join(tmpdir(), 'collate-bench-'));
  try {
    await benchLines(folder, articles ?? ARTICLES);
    const pages = pagesInput(folder);
    await benchPages(folder, pages);
    for (const input of [mailsInput(folder), pdfsInput(folder), warcInput(folder, pages)]) await bench(folder, input);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function benchLines(folder: string, articles: number): Promise<void> {
  const path = join(folder, 'news.jsonl');
  const lines: string[] = [];
  for await (const line of newsLines(articles)) lines.push(line);
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
  const label = `import, JSONL: ${lines.length} articles of ../shared/data/news`;
  const bare = Array.from({ length: ROUNDS }, (_, round) => bareInsert(join(folder, `bare-${round}.db`), lines));
  const bareMs = Math.min(...bare.map(({ tookMs }) => tookMs));
  const bareCpuMs = Math.min(...bare.map(({ cpuMs }) => cpuMs));
  const best = await bench(folder, { label, path, files: [['news.jsonl', readFileSync(path)]] });
  row('bare FTS5 insert, one transaction', lines.length, bareMs, best.bytes);
  verdict('ratio to the bare insert', bareMs / best.foundMs, LEAST_TO_BARE_INSERT);
  // Processor time is hardly affected by what other programs do meanwhile.
  console.log(
    `  ${'processor time to that of the bare insert'.padEnd(40)} ${(best.cpuMs / bareCpuMs).toFixed(1).padStart(8)}`,
  );
}

async function benchPages(folder: string, pages: ImportInput): Promise<void> {
  if (pages.files.length === 0) return;
  const two = await bench(folder, pages);
  const start = await importOnce(folder, [onePage(pages, folder).path], 2);
  row('of that, one page alone', 1, start.foundMs, start.bytes);
  const one = await importOnce(folder, [pages.path], 1);
  verdict('two readers to one, until all are in', one.readMs / two.readMs, LEAST_TO_ONE_READER);
  const alone = await readability(pages, 0);
  row('jsdom with Readability, alone', alone.articles, alone.cpuMs, alone.bytes);
  // A core is slower while the other one works too, as it does in an import: so it must for the yardstick.
  const both = await Promise.all([0, YARDSTICK_EVERY / 2].map((from) => readability(pages, from)));
  const sum = (of: keyof Readability) => both.reduce((total, one) => total + one[of], 0);
  row('two of them at once, a core', sum('articles'), sum('cpuMs'), sum('bytes'));
  const perCore = two.articles / two.cpuMs / (sum('articles') / sum('cpuMs'));
  verdict('whole import to jsdom, a core', perCore, LEAST_TO_READABILITY);
}

function readability({ path }: ImportInput, from: number): Promise<Readability> {
  return answerOf('readability-once.mjs', [path, String(YARDSTICK_EVERY), String(from)]);
}

/** @returns the best of the rounds */
async function bench(folder: string, { label, path, files }: ImportInput): Promise<ImportOnce> {
  console.log(`${label}, two readers, best of ${ROUNDS} rounds`);
  const rounds: ImportOnce[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await importOnce(folder, [path], 2));
  const best = rounds.reduce((a, b) => (b.foundMs < a.foundMs ? b : a));
  row('until all can be found', best.articles, best.foundMs, best.bytes);
  row('until all are in', best.articles, best.readMs, best.bytes);
  row('a core, all threads', best.articles, best.cpuMs, best.bytes);
  printStages(await importStages(mkdtempSync(join(folder, 'stages-')), files));
  const peak = Math.max(...rounds.map((round) => round.peakRssMb));
  console.log(`  ${'peak memory, all threads'.padEnd(40)} ${Math.round(peak)} MB (goal: at most ${MOST_RSS_MB} MB)`);
  console.log(`  engine's thread held: p99 ${best.heldP99Ms.toFixed(0)} ms, longest ${best.heldMaxMs.toFixed(0)} ms`);
  return best;
}

function printStages({ articles, bytes, readMs, prepareMs, insertMs }: Stages): void {
  row('  alone: reading', articles, readMs, bytes);
  row('  alone: hashing, folding, compressing', articles, prepareMs, bytes);
  row('  alone: insert, 64 a transaction', articles, insertMs, bytes);
}

/** With the default tokenizer and stored content. */
function bareInsert(path: string, lines: readonly string[]): { tookMs: number; cpuMs: number } {
  const articles = lines.map((line) => JSON.parse(line) as { title?: string; text: string });
  const db = connect(path, { readOnly: false });
  db.exec('CREATE VIRTUAL TABLE bare USING fts5(title, body)');
  const insert = db.prepare('INSERT INTO bare (title, body) VALUES (?, ?)');
  const started = performance.now();
  const cpuBefore = process.cpuUsage();
  db.transaction(() => {
    for (const { title, text } of articles) insert.run(title ?? '', text);
  })();
  const tookMs = performance.now() - started;
  const { user, system } = process.cpuUsage(cpuBefore);
  db.close();
  return { tookMs, cpuMs: (user + system) / 1000 };
}

async function importOnce(folder: string, paths: readonly string[], readers: number): Promise<ImportOnce> {
  const into = mkdtempSync(join(folder, 'import-'));
  const answer = await answerOf<ImportOnce>('import-once.ts', [into, String(readers), ...paths]);
  rmSync(into, { recursive: true });
  return answer;
}

async function answerOf<T>(script: string, args: readonly string[]): Promise<T> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, script), ...args]);
  process.stderr.write(stderr);
  return JSON.parse(stdout) as T;
}

function row(what: string, articles: number, ms: number, bytes: number): void {
  const perSecond = Math.round((articles / ms) * 1000).toLocaleString('en');
  const rate = (bytes / 1e6 / (ms / 1000)).toFixed(1);
  console.log(
    `  ${what.padEnd(40)} ${perSecond.padStart(8)} articles/s ${rate.padStart(6)} MB/s ${(ms / 1000).toFixed(2).padStart(7)} s`,
  );
}

function verdict(what: string, ratio: number, goal: number): void {
  const word = ratio >= goal ? 'held' : 'NOT HELD';
  console.log(`  ${what.padEnd(40)} ${ratio.toFixed(2).padStart(8)} (goal: at least ${goal}; ${word})`);
}
