/** Search in archives of growing size: while typing, during an import, size and memory, beside plain FTS5 and MiniSearch. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasShared } from '../measure/shared-data.ts';
import { goalLine } from './goals.ts';

type Figures = Record<string, number>;

const SIZES = [10_000, 50_000, 100_000, 400_000];
/** The size from which growth is measured. */
const GROWS_FROM = 100_000;
/** Beyond this, MiniSearch over whole bodies needs more memory than is available. */
const MINISEARCH_UP_TO = 50_000;

export async function benchSearch(articles: number | null): Promise<void> {
  if (!hasShared('data/news', 'Search')) return;
  const rows: Row[] = [];
  console.log(HEAD);
  for (const size of sizesFor(articles)) {
    const folder = mkdtempSync(join(tmpdir(), 'collate-bench-'));
    try {
      const run = (part: string) =>
        runPart(part, join(folder, `${part === 'fts5' ? 'plain.db' : 'bench.collate'}`), size);
      const ours = { ...run('build'), ...run('measure'), ...run('memory') };
      const row = { size, ours, plain: run('fts5'), mini: size <= MINISEARCH_UP_TO ? run('minisearch') : null };
      rows.push(row);
      console.log(rowOf(row));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  console.log(`\n${[...rows.flatMap(goalsOf), ...growthGoals(rows)].join('\n')}`);
}

interface Row {
  readonly size: number;
  readonly ours: Figures;
  readonly plain: Figures;
  readonly mini: Figures | null;
}

function sizesFor(articles: number | null): number[] {
  if (articles === null) return SIZES;
  return articles > GROWS_FROM ? [GROWS_FROM, articles] : [articles];
}

function runPart(part: string, file: string, articles: number): Figures {
  // Only MiniSearch gets this much room: with it every thread lets garbage pile up, 100 MB more in our own parts.
  const room = part === 'minisearch' ? ['--max-old-space-size=8000'] : [];
  const args = [...room, join(import.meta.dirname, 'search-once.ts'), part, file, String(articles)];
  const lines = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 }).trim().split('\n');
  return JSON.parse(lines.at(-1) as string) as Figures;
}

const HEAD = `
Search, p50/p95 in ms. "As typed" is every state of the field from the third letter on, until the list with snippets is there;
of FTS5 as it comes: 20 ranked rows with its snippet(), and a count; of MiniSearch: ids only.

| articles | start | as typed | of the processor | during an import | after a pause | common word | rank all of it | facets | index MB (text MB) | RSS MB | FTS5 as typed | FTS5 common | FTS5 index MB | MiniSearch as typed | MiniSearch RSS MB |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |`;

function rowOf({ size, ours, plain, mini }: Row): string {
  const pair = (figures: Figures, name: string) => `${ms(figures[`${name}P50`])}/${ms(figures[`${name}P95`])}`;
  const mb = (bytes: number | undefined) => ((bytes ?? 0) / 1e6).toFixed(1);
  return `| ${[
    size.toLocaleString('en'),
    ms(ours.startMs),
    pair(ours, 'typing'),
    pair(ours, 'typingWork'),
    pair(ours, 'during'),
    pair(ours, 'full'),
    pair(ours, 'common'),
    ms(ours.allCommonMs),
    pair(ours, 'facets'),
    `${mb((ours.ftsBytes ?? 0) + (ours.termBytes ?? 0))} (${mb(ours.textBytes)})`,
    ours.rssMb?.toFixed(0),
    pair(plain, 'typing'),
    pair(plain, 'common'),
    mb(plain.ftsBytes),
    mini ? pair(mini, 'typing') : 'not run',
    mini ? mini.rssMb?.toFixed(0) : 'not run',
  ].join(' | ')} |`;
}

function ms(value: number | undefined): string {
  return value === undefined ? '?' : value < 10 ? value.toFixed(1) : value.toFixed(0);
}

/** Goals on time are checked against processor time, because other load affects only the wall clock. During an import the two cannot be separated. */
function goalsOf({ size, ours, plain }: Row): string[] {
  const at = (name: string) => `${size.toLocaleString('en')}: ${name}`;
  const figure = (name: string) => ours[name] ?? Number.NaN;
  const against = (bytes: number) => bytes / (plain.sameBytes ?? Number.NaN);
  return [
    ...(size <= GROWS_FROM ? [goalLine(at('as typed, p95 of the processor'), figure('typingWorkP95'), 50, ' ms')] : []),
    goalLine(at('during an import, p95 by the clock'), figure('duringP95'), 100, ' ms'),
    goalLine(at('index against contentless FTS5 of the same tokens'), against(figure('ftsBytes')), 1.05, ' ×'),
    goalLine(at('with the vocabulary'), against(figure('ftsBytes') + figure('termBytes')), 1.3, ' ×'),
    goalLine(at('memory while searching'), figure('rssMb'), 400, ' MB'),
    goalLine(at('1 % deleted, then p95 as typed'), figure('afterDeletingWorkP95') / figure('typingWorkP95'), 1.3, ' ×'),
    goalLine(at('deleted articles found'), figure('deletedFound'), 0, ''),
  ];
}

function growthGoals(rows: readonly Row[]): string[] {
  const from = rows.find(({ size }) => size === GROWS_FROM);
  return rows
    .filter(({ size }) => from && size > GROWS_FROM)
    .flatMap(({ size, ours }) => {
      const p95 = ours.typingWorkP95 ?? Number.NaN;
      const to = (name: string) => `${size.toLocaleString('en')}: p95 as typed ${name}`;
      return [
        goalLine(
          to(`against that at ${GROWS_FROM.toLocaleString('en')}`),
          p95 / (from?.ours.typingWorkP95 ?? Number.NaN),
          2,
          ' ×',
        ),
        goalLine(to('against bm25 over all of a common word'), p95 / (ours.allCommonWorkMs ?? Number.NaN), 0.15, ' ×'),
      ];
    });
}
