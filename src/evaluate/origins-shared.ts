/** The shared sets: artificial reuse with its passages, copies among annotated events, paraphrased sentences. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SHARED } from '../measure/shared-data.ts';
import { copyOf } from '../text/copies/near-copies.ts';
import { type ReadWords, readWords } from '../text/copies/read-words.ts';
import { sharedWords } from '../text/copies/shared-words.ts';
import { CANDIDATE_INDEXES, type Entry, OURS } from './origins-candidates.ts';
import { PEERS, type Peer, runs } from './origins-others.ts';
import { bestOf, ratesFrom, ratesOf, shown } from './origins-rates.ts';

interface ReusePair {
  readonly a: string;
  readonly b: string;
  /** 2: wholly derived, 1: partly, 0: not. */
  readonly level: number;
}

const FLOOR = 0.99;

export function evaluateReuse(): void {
  const folder = join(SHARED, 'data/reuse-derived');
  const docs = jsonLines<{ id: string; text: string }>(
    gunzipSync(readFileSync(join(folder, 'docs.jsonl.gz'))).toString(),
  );
  const texts = new Map(docs.map(({ id, text }) => [id, text]));
  const read = new Map([...texts].map(([id, text]) => [id, readWords(text)]));
  const of = (id: string) => read.get(id) as ReadWords;
  const pairs = reusePairs(folder);
  console.log(`\n${`reuse-derived, ${pairs.length} pairs`.padEnd(34)}   P     R     F1`);
  printOurs(pairs, of);
  printPeers(pairs, of);
  printPassages(folder, texts, of);
  printCandidates(pairs, read);
}

function reusePairs(folder: string): ReusePair[] {
  const lines = readFileSync(join(folder, 'pairs.tsv'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [a = '', b = '', level] = line.split('\t');
    return { a, b, level: Number(level) };
  });
}

/** Prints what is found with the shipped settings: over all pairs, over each half, and over those that the index brings together. */
function printOurs(pairs: readonly ReusePair[], of: (id: string) => ReadWords): void {
  const found = pairs.map(({ a, b, level }) => ({
    level,
    kind: copyOf(of(a), of(b))?.kind,
    isMet: OURS.entryOf(of(a)).meets(OURS.entryOf(of(b))),
  }));
  const reuse = (judged: typeof found) =>
    ratesOf(judged.map(({ level, kind }) => ({ isFound: kind !== undefined, isRight: level > 0 })));
  const near = ratesOf(
    found
      .filter(({ level }) => level !== 1)
      .map(({ level, kind }) => ({ isFound: kind === 'near', isRight: level === 2 })),
  );
  const reused = reuse(found);
  console.log(shown('ours, near (2 against 0)', near));
  console.log(shown('ours, near or a passage', reused));
  const isMet = (f1: number) => (f1 >= FLOOR ? 'met' : 'missed');
  console.log(`  floor ${FLOOR}: near ${isMet(near.f1)}, any reuse ${isMet(reused.f1)}`);
  const half = (which: number) => found.filter((_, index) => index % 2 === which);
  console.log(shown('  of these, the half not chosen on', reuse(half(0))));
  console.log(shown('  of these, the half chosen on', reuse(half(1))));
  const brought = found.map((each) => (each.isMet ? each : { ...each, kind: undefined }));
  console.log(shown('ours, what the index brings together', reuse(brought)));
}

/** Prints other measures, each with the threshold that is best for it here. */
function printPeers(pairs: readonly ReusePair[], of: (id: string) => ReadWords): void {
  for (const { name, score } of [{ name: 'ours', score: reusedWords }, ...PEERS]) {
    const scored = pairs.map(({ a, b, level }) => ({ score: score(of(a), of(b)), level, isRight: level > 0 }));
    const near = bestOf(scored.filter(({ level }) => level !== 1));
    console.log(shown(`${name}, near at its best`, near.rates));
    console.log(shown(`${name}, any reuse at its best`, bestOf(scored).rates));
  }
}

function printCandidates(pairs: readonly ReusePair[], read: ReadonlyMap<string, ReadWords>): void {
  console.log('\nwhat an index brings together, of reuse-derived: whole copies, parts, unrelated; rows a text');
  for (const { name, entryOf } of CANDIDATE_INDEXES) {
    const byText = new Map([...read].map(([id, text]) => [id, entryOf(text)]));
    const meeting = (level: number) => {
      const asked = pairs.filter((pair) => pair.level === level);
      const met = asked.filter(({ a, b }) => byText.get(a)?.meets(byText.get(b) as Entry));
      return `${met.length} of ${asked.length}`;
    };
    const rows = [...byText.values()].reduce((sum, entry) => sum + entry.rows, 0) / byText.size;
    console.log(`${name.padEnd(34)} ${[2, 1, 0].map(meeting).join(', ')}; ${rows.toFixed(0)}`);
  }
}

const SHORTEST = 8;

/** Counts words of passages long enough not to be coincidence. */
function reusedWords(a: ReadWords, b: ReadWords): number {
  return (
    sharedWords(a, b).passages.reduce((sum, { words }) => (words >= SHORTEST ? sum + words : sum), 0) /
    Math.min(a.words.length, b.words.length)
  );
}

/** Scores which letters and digits of the derived texts were reused. */
function printPassages(folder: string, texts: ReadonlyMap<string, string>, of: (id: string) => ReadWords): void {
  const gold = jsonLines<{ a: string; b: string; passages: [number, number, number, number][] }>(
    readFileSync(join(folder, 'passages.jsonl'), 'utf8'),
  );
  let both = 0;
  let told = 0;
  let right = 0;
  for (const { a, b, passages } of gold) {
    const isReused = marked(passages.map(([, , start, end]) => ({ start, end })));
    const isTold = marked(
      sharedWords(of(a), of(b))
        .passages.filter(({ words }) => words >= SHORTEST)
        .map(({ matches }) => {
          const [first, last] = [matches[0], matches.at(-1)];
          return first && last ? of(b).span(first.b, last.b + last.length) : { start: 0, end: 0 };
        }),
    );
    [...(texts.get(b) ?? '')].forEach((character, at) => {
      if (!/[\p{L}\p{N}]/u.test(character)) return;
      if (isTold.has(at)) told += 1;
      if (isReused.has(at)) right += 1;
      if (isTold.has(at) && isReused.has(at)) both += 1;
    });
  }
  console.log(shown('passages, letters of the derived', ratesFrom(both, told, right)));
}

function marked(spans: readonly { start: number; end: number }[]): Set<number> {
  const places = new Set<number>();
  for (const { start, end } of spans) for (let at = start; at < end; at++) places.add(at);
  return places;
}

export function evaluateDiscrepancyCopies(): void {
  const events = jsonLines<{
    id: string;
    articles: { id: string; text: string }[];
    copies?: { from: string; to: string; kind: string }[];
  }>(readFileSync(join(SHARED, 'data/compare-discrepancies/dev.jsonl'), 'utf8'));
  const counts = new Map<string, number>();
  for (const { articles, copies = [] } of events) {
    const read = new Map(articles.map(({ id, text }) => [id, readWords(text)]));
    articles.forEach(({ id: a }, index) => {
      for (const { id: b } of articles.slice(index + 1)) {
        const gold =
          copies.find(({ from, to }) => (from === a && to === b) || (from === b && to === a))?.kind ?? 'no copy';
        const kind = copyOf(read.get(a) as ReadWords, read.get(b) as ReadWords)?.kind ?? 'none';
        counts.set(`${gold} → ${kind}`, (counts.get(`${gold} → ${kind}`) ?? 0) + 1);
      }
    });
  }
  console.log('\ncompare-discrepancies, as labelled → as found:');
  for (const [each, count] of [...counts].sort()) console.log(`  ${each}: ${count}`);
}

export function evaluateParaphrases(): void {
  const pairs = jsonLines<{ label: number; text_a: string; text_b: string }>(
    gunzipSync(readFileSync(join(SHARED, 'data/reuse-msrp/train.jsonl.gz'))).toString(),
  ).map(({ label, text_a, text_b }) => ({ a: readWords(text_a), b: readWords(text_b), isRight: label > 0 }));
  console.log(`\n${`reuse-msrp, ${pairs.length} pairs of sentences`.padEnd(34)}   P     R     F1`);
  const words: Peer = {
    name: 'words alike',
    score: (a, b) => {
      const [one, other] = [runs(a.words, 1), runs(b.words, 1)];
      const common = one.intersection(other).size;
      return common / (one.size + other.size - common);
    },
  };
  for (const { name, score } of [{ name: 'ours', score: reusedWords }, words, ...PEERS]) {
    console.log(shown(name, bestOf(pairs.map(({ a, b, isRight }) => ({ score: score(a, b), isRight }))).rates));
  }
}

function jsonLines<T>(text: string): T[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}
