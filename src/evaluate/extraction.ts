/** Scores article text, title, date and author against gold data, beside published and measured figures of other tools. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from '../engine/extract/charset/decode.ts';
import { extractArticle } from '../engine/extract/extract-article.ts';
import { PageTooLarge } from '../engine/extract/page/page.ts';
import { hasShared, SHARED } from '../measure/shared-data.ts';
import { OTHERS } from './extraction-others.ts';

const SETS = ['html-benchmark', 'html-news', 'html-multilingual', 'html-readability', 'html-dates'] as const;
type SetName = (typeof SETS)[number];

interface Outcome {
  readonly articleBody: string;
  readonly title: string;
  readonly date: string | null;
  readonly author: string | null;
}

interface Timing {
  readonly pages: number;
  readonly pagesPerSecond: number;
  readonly worstMs: number;
  readonly empty: number;
}

/** Prints a table for each set named in `args`, or for all sets. */
export async function evaluateExtraction(args: readonly string[]): Promise<void> {
  if (!hasShared('data', 'Extraction')) return;
  const scratch = mkdtempSync(join(tmpdir(), 'collate-evaluate-'));
  try {
    // The language model is loaded once for all pages, so that it does not count towards the first.
    await extractArticle('<p>Words enough to be told apart as English by the detector, before any page is timed.</p>');
    for (const set of SETS.filter((name) => args.length === 0 || args.includes(name))) await evaluateSet(set, scratch);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

async function evaluateSet(set: SetName, scratch: string): Promise<void> {
  const folder = join(SHARED, 'data', set);
  const gold = join(folder, 'ground-truth.json');
  const ids = Object.keys(JSON.parse(readFileSync(gold, 'utf8')) as object);
  const { outcomes, timing } = await extractAll(join(folder, set === 'html-readability' ? 'pages' : 'html'), ids);
  const output = join(scratch, `${set}.json`);
  writeFileSync(output, JSON.stringify(outcomes));
  console.log(
    `\n${set}: ${timing.pages} pages, ${timing.pagesPerSecond.toFixed(0)} pages/s, slowest ${timing.worstMs.toFixed(0)} ms, ${timing.empty} empty`,
  );
  if (set !== 'html-dates') printTexts(score('score-extraction.mjs', gold, output), set);
  if (set !== 'html-benchmark') printMetadata(score('score-metadata.mjs', gold, output), set);
}

async function extractAll(
  folder: string,
  ids: readonly string[],
): Promise<{ outcomes: Record<string, Outcome>; timing: Timing }> {
  const outcomes: Record<string, Outcome> = {};
  let total = 0;
  let worstMs = 0;
  let empty = 0;
  for (const id of ids) {
    const bytes = gunzipSync(readFileSync(join(folder, `${id}.html.gz`)));
    const start = performance.now();
    outcomes[id] = await extractOne(bytes);
    const took = performance.now() - start;
    total += took;
    worstMs = Math.max(worstMs, took);
    if (outcomes[id].articleBody === '') empty++;
  }
  return { outcomes, timing: { pages: ids.length, pagesPerSecond: (ids.length / total) * 1000, worstMs, empty } };
}

async function extractOne(bytes: Uint8Array): Promise<Outcome> {
  try {
    const article = await extractArticle(decode(bytes).text);
    return {
      articleBody: article.paragraphs.join('\n\n'),
      title: article.title,
      date: article.published,
      author: article.byline,
    };
  } catch (error) {
    if (!(error instanceof PageTooLarge)) throw error;
    return { articleBody: '', title: '', date: null, author: null };
  }
}

function score(scorer: string, gold: string, output: string): Record<string, unknown> {
  const printed = execFileSync(process.execPath, [join(SHARED, 'tools', scorer), '--json', gold, output], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return Object.values(JSON.parse(printed) as Record<string, Record<string, unknown>>)[0] ?? {};
}

function printTexts(scores: Record<string, unknown>, set: SetName): void {
  const ours = ['f1', 'precision', 'recall', 'accuracy'].map((key) => Number(scores[key]));
  printTable(['article text', 'F1', 'P', 'R', 'accuracy'], [['Collate', ...ours], ...OTHERS[set].texts]);
}

function printMetadata(scores: Record<string, unknown>, set: SetName): void {
  const { title, date, author } = scores as Record<'title' | 'date' | 'author', Record<string, number | null>>;
  const ours = [
    'Collate',
    title.exact,
    title.close,
    date.precision,
    date.recall,
    author.exact,
    author.precision,
    author.recall,
  ] as const;
  printTable(
    ['metadata', 'title =', 'title ~', 'date P', 'date R', 'author =', 'author P', 'author R'],
    [ours, ...OTHERS[set].metadata],
  );
}

type Cell = string | number | null | undefined;

function printTable(head: readonly string[], rows: readonly (readonly Cell[])[]): void {
  const line = (cells: readonly Cell[]) => {
    const [name = '', ...figures] = cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(3) : (cell ?? '–')));
    return `  ${name.padEnd(46)}${figures.map((figure) => figure.padStart(9)).join('')}`;
  };
  console.log(line(head));
  for (const row of rows) console.log(line(row));
}
