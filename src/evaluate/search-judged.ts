/** nDCG@10, MAP and MRR on sets with judgements. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FilledArchive, filledArchive } from '../engine/search/testing/filled-archive.ts';
import { SHARED } from '../measure/shared-data.ts';
import { type Ranking, runScores } from './run-scores.ts';
import { goal, otherIndex } from './search-others.ts';

const SETS = { cranfield: 1.03, time: 0.99, npl: 0.99 };
const DEPTH = 1_000;
const PAGE = 500;

interface Judged {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

interface Scores {
  readonly 'nDCG@10': number;
  readonly 'MAP@1000': number;
  readonly MRR: number;
}

export async function evaluateJudged(): Promise<void> {
  console.log('\n| set | system | nDCG@10 | MAP | MRR |\n| --- | --- | --- | --- | --- |');
  const goals: string[] = [];
  for (const [set, wanted] of Object.entries(SETS)) {
    const folder = join(SHARED, 'data', `search-${set}`);
    const documents = jsonLines(join(folder, 'docs.jsonl')).map((each) => ({ ...each, title: each.title ?? '' }));
    const queries = jsonLines(join(folder, 'queries.jsonl'));
    const rankings = {
      'FTS5 unicode61': rankedByOther('unicode61', documents, queries),
      'FTS5 porter': rankedByOther('porter', documents, queries),
      Collate: await rankedByCollate(documents, queries),
    };
    const scores = Object.entries(rankings).map(
      ([name, ranking]) =>
        [name, runScores(ranking, join(folder, 'qrels.txt'), [10, DEPTH]) as unknown as Scores] as const,
    );
    for (const [name, { 'nDCG@10': ndcg, 'MAP@1000': map, MRR }] of scores) {
      console.log(`| ${set} | ${name} | ${ndcg.toFixed(3)} | ${map.toFixed(3)} | ${MRR.toFixed(3)} |`);
    }
    const [, porter, collate] = scores.map(([, each]) => each['nDCG@10']);
    goals.push(goal(`nDCG@10 on ${set} against FTS5 porter`, (collate ?? 0) / (porter ?? 1), wanted));
  }
  console.log(`\n${goals.join('\n')}`);
}

function jsonLines(path: string): Judged[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Judged);
}

function rankedByOther(tokenizer: string, documents: readonly Judged[], queries: readonly Judged[]): Ranking {
  const index = otherIndex(tokenizer, documents);
  const ranking = new Map(
    queries.map(({ id, text }) => [id, index.search(text, DEPTH).map((at) => (documents[at] as Judged).id)]),
  );
  index.close();
  return ranking;
}

async function rankedByCollate(documents: readonly Judged[], queries: readonly Judged[]): Promise<Ranking> {
  const archive = filledArchive();
  try {
    const ids = await archive.add(documents.map((each) => ({ ...each, language: 'en', source: `set ${each.id}` })));
    const documentOf = new Map(ids.map((id, at) => [id, (documents[at] as Judged).id]));
    const ranking = new Map<string, string[]>();
    for (const { id, text } of queries) {
      const hits = await foundArticles(archive, text);
      ranking.set(
        id,
        hits.map((articleId) => documentOf.get(articleId) as string),
      );
    }
    return ranking;
  } finally {
    await archive.close();
  }
}

async function foundArticles(archive: FilledArchive, text: string): Promise<number[]> {
  const found: number[] = [];
  for (let offset = 0; offset < DEPTH; offset += PAGE) {
    const asked = { text, filters: {}, sort: 'best', stage: 'all', offset, limit: PAGE } as const;
    const { hits, listed } = await archive.search.ask('run', asked);
    found.push(...hits.map(({ articleId }) => articleId));
    if (found.length >= listed) break;
  }
  return found;
}
