/** Articles to search: real ones as long as they last, then ones recombined from their sentences, the same in every run. */

import type { GivenArticle } from '../engine/search/testing/filled-archive.ts';
import { randomFrom } from '../measure/random-from.ts';
import { tokens } from '../text/tokens/normaliser.ts';
import { newsLines } from './news.ts';

/** The number of real articles; any beyond it are recombined. */
const REAL_ARTICLES = 50_000;
const SEED = 20261009;
const SENTENCE = /[^.!?。！？؟\n]+[.!?。！？؟]*\s*/gu;
const SENTENCES_KEPT = 40_000;

/** The sentences of one language, and how many of them its articles have. */
interface Pool {
  readonly sentences: string[];
  readonly lengths: number[];
  articles: number;
}

export async function* corpus(count: number): AsyncGenerator<GivenArticle> {
  if (count <= REAL_ARTICLES) {
    yield* realArticles(count);
    return;
  }
  const pools = new Map<string, Pool>();
  let real = 0;
  for await (const article of realArticles(REAL_ARTICLES)) {
    yield article;
    real += 1;
    addToPool(pools, article);
  }
  const random = randomFrom(SEED);
  const languages = [...pools];
  for (let at = real; at < count; at += 1) {
    const [language, pool] = drawn(languages, random() * real);
    yield recombined(at, language, pool, random);
  }
}

async function* realArticles(count: number): AsyncGenerator<GivenArticle> {
  for await (const line of newsLines(count)) {
    const { id, title, text, language, set, published } = JSON.parse(line) as Record<string, string>;
    yield {
      id: String(id),
      title: title ?? '',
      text: text ?? '',
      language: language ?? null,
      source: set ?? '',
      published: published ?? null,
    };
  }
}

function addToPool(pools: Map<string, Pool>, { language, text }: GivenArticle): void {
  const pool = pools.get(language ?? '') ?? { sentences: [], lengths: [], articles: 0 };
  pools.set(language ?? '', pool);
  const sentences = text.match(SENTENCE) ?? [];
  pool.articles += 1;
  pool.lengths.push(Math.min(sentences.length, 40));
  if (pool.sentences.length < SENTENCES_KEPT) pool.sentences.push(...sentences.slice(0, 40));
}

function drawn(languages: readonly [string, Pool][], at: number): [string, Pool] {
  let left = at;
  for (const each of languages) {
    left -= each[1].articles;
    if (left < 0) return each;
  }
  return languages[0] as [string, Pool];
}

function recombined(at: number, language: string, { sentences, lengths }: Pool, random: () => number): GivenArticle {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const text = Array.from({ length: Math.max(3, pick(lengths)) }, () => pick(sentences).trim()).join(' ');
  const published = new Date(Date.UTC(2020, 0, 1) + random() * 6.8 * 365 * 86_400_000).toISOString().slice(0, 10);
  const title = pick(sentences).trim().slice(0, 100);
  return { id: `recombined-${at}`, title, text, language, source: `set ${at % 40}`, published };
}

const CJK = /\p{Script=Han}/u;

/** Returns what analysts might type: one to three words that occur close together in some article. */
export async function typedQueries(count: number): Promise<string[]> {
  const queries: string[] = [];
  for await (const { text, language } of realArticles(count)) {
    const found = tokens(text.slice(0, 3_000), language).filter(
      ({ from, to }) => to - from > 3 || CJK.test(text.slice(from, to)),
    );
    const first = found[Math.floor(found.length / 3)];
    if (!first) continue;
    const isCjk = CJK.test(text.slice(first.from, first.to));
    const words = isCjk
      ? [text.slice(first.from, first.from + 2 + (queries.length % 3))]
      : wordsFrom(text, found, queries.length);
    queries.push(words.join(' '));
  }
  return queries;
}

function wordsFrom(text: string, found: readonly { from: number; to: number }[], at: number): string[] {
  const start = Math.floor(found.length / 3);
  return found.slice(start, start + 1 + (at % 3)).map(({ from, to }) => text.slice(from, to).toLowerCase());
}

/** Returns every state of the field from the third letter on; from the first for Han. */
export function keystrokes(query: string): string[] {
  const letters = [...query];
  const first = CJK.test(query) ? 1 : 3;
  return letters.slice(first - 1).map((_, at) => letters.slice(0, first + at).join(''));
}
