/** Matches posts to the already checked claims that they repeat (CLEF 2020 CheckThat!, task 2), through the program's own matching, beside FTS5 in the same run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filledArchive } from '../engine/search/testing/filled-archive.ts';
import { addClaim } from '../engine/store/claims/claims.ts';
import { processorTime } from '../measure/processor-time.ts';
import { hasShared, SHARED } from '../measure/shared-data.ts';
import { runScores } from './run-scores.ts';
import { otherIndex } from './search-others.ts';

const SET = 'data/claims-checkthat2020';
const DEPTH = 10;

interface Checked {
  readonly id: string;
  readonly claim: string;
  readonly title: string;
}

interface Post {
  readonly id: string;
  readonly text: string;
}

/** Gives the ids of the claims for a post, best first. */
type Matching = (text: string) => Promise<string[]> | string[];

export async function evaluateClaims(): Promise<void> {
  if (!hasShared(SET, 'Claims')) return;
  const packed = readFileSync(join(SHARED, SET, 'claims.jsonl.gz'));
  const checked = jsonLines<Checked>(gunzipSync(packed).toString());
  const posts = jsonLines<Post>(readFileSync(join(SHARED, SET, 'dev.queries.jsonl'), 'utf8'));
  console.log(`\n${checked.length} claims, ${posts.length} posts of the development part. Words: claim and headline.`);
  console.log('| system | MAP@5 | R@1 | R@10 | ms a post (processor) |\n| --- | --- | --- | --- | --- |');
  const index = otherIndex(
    'porter unicode61',
    checked.map(({ claim, title }) => ({ title, text: claim })),
  );
  await printScores('FTS5 bm25, porter', posts, (text) =>
    index.search(text, DEPTH).map((at) => (checked[at] as Checked).id),
  );
  index.close();
  await ofCollate('Collate, claim and headline', checked, posts, ({ claim, title }) => `${claim} ${title}`);
  await ofCollate('Collate, claim alone', checked, posts, ({ claim }) => claim);
}

async function ofCollate(
  name: string,
  checked: readonly Checked[],
  posts: readonly Post[],
  statementOf: (one: Checked) => string,
): Promise<void> {
  const archive = filledArchive();
  try {
    const { store, search } = archive;
    const add = (one: Checked) =>
      addClaim(store, { statement: statementOf(one), kind: 'fact', note: '', externalId: one.id });
    store.acts.run({ kind: 'claim.import', label: 'Imported' }, () => checked.forEach(add));
    // The first question reads all claims.
    await search.ask('match', { text: '', limit: DEPTH });
    await printScores(name, posts, async (text) =>
      (await search.ask('match', { text, limit: DEPTH })).matches.map(({ externalId }) => externalId as string),
    );
  } finally {
    await archive.close();
  }
}

async function printScores(name: string, posts: readonly Post[], matching: Matching): Promise<void> {
  const ranking = new Map<string, string[]>();
  const spent = processorTime();
  for (const { id, text } of posts) ranking.set(id, await matching(text));
  const ms = spent() / posts.length;
  const scores = runScores(ranking, join(SHARED, SET, 'dev.qrels'), [1, 5, DEPTH]);
  const columns = [scores['MAP@5'], scores['recall@1'], scores['recall@10']].map((score) => score?.toFixed(3));
  console.log(`| ${name} | ${columns.join(' | ')} | ${ms.toFixed(1)} |`);
}

const jsonLines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
