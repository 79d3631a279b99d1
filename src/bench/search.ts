/** Search at growing archives: as one types, during an import, size and memory, beside FTS5 as it comes and MiniSearch. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasNews } from './news.ts';

type Figures = Record<string, number>;

const SIZES = [10_000, 50_000, 100_000, 400_000];
/** Past this MiniSearch over whole bodies takes more memory than there is to give. */
const MINISEARCH_UP_TO = 50_000;

export async function benchSearch(articles: number | null): Promise<void> {
  if (!hasNews()) {
    console.log('Search: skipped, there is no ../shared/data/news.');
    return;
  }
  const rows: { size: number; ours: Figures; plain: Figures; mini: Figures | null }[] = [];
  console.log(HEAD);
  for (const size of articles === null ? SIZES : [articles]) {
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
  console.log(`\n${rows.flatMap(goalsOf).join('\n')}`);
}

function runPart(part: string, file: string, articles: number): Figures {
  // Room for MiniSearch alone: with it every thread lets garbage lie, 100 MB more in our own parts.
  const room = part === 'minisearch' ? ['--max-old-space-size=8000'] : [];
  const args = [...room, join(import.meta.dirname, 'search-once.ts'), part, file, String(articles)];
  const lines = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 }).trim().split('\n');
  return JSON.parse(lines.at(-1) as string) as Figures;
}

const HEAD = `
Search, p50/p95 in ms. "As typed" is every state of the field from the third letter on, until the list with snippets is there;
of FTS5 as it comes: 20 ranked rows with its snippet(), and a count; of MiniSearch: ids only.

| articles | start | as typed | during an import | after a pause | common word | rank all of it | facets | index MB (text MB) | RSS MB | FTS5 as typed | FTS5 common | FTS5 index MB | MiniSearch as typed | MiniSearch RSS MB |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |`;

function rowOf({
  size,
  ours,
  plain,
  mini,
}: {
  size: number;
  ours: Figures;
  plain: Figures;
  mini: Figures | null;
}): string {
  const pair = (figures: Figures, name: string) => `${ms(figures[`${name}P50`])}/${ms(figures[`${name}P95`])}`;
  const mb = (bytes: number | undefined) => ((bytes ?? 0) / 1e6).toFixed(1);
  return `| ${[
    size.toLocaleString('en'),
    ms(ours.startMs),
    pair(ours, 'typing'),
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

function goalsOf({ size, ours, plain }: { size: number; ours: Figures; plain: Figures }): string[] {
  const said = (name: string, value: number, most: number, unit: string) =>
    `${value <= most ? 'held  ' : 'MISSED'} ${size.toLocaleString('en')}: ${name} ${value.toFixed(2)}${unit} (≤ ${most}${unit})`;
  return [
    said('as typed, p95', ours.typingP95 ?? 0, 50, ' ms'),
    said('during an import, p95', ours.duringP95 ?? 0, 100, ' ms'),
    said(
      'index against contentless FTS5 of the same tokens',
      (ours.ftsBytes ?? 0) / (plain.sameBytes ?? 1),
      1.05,
      ' ×',
    ),
    said('with the vocabulary', ((ours.ftsBytes ?? 0) + (ours.termBytes ?? 0)) / (plain.sameBytes ?? 1), 1.3, ' ×'),
    said('memory while searching', ours.rssMb ?? 0, 400, ' MB'),
  ];
}
