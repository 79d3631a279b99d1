/** Sentences of briefings that say what their passage does not, and sentences that it bears out. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Block } from '../../../contract/model/reports/report.ts';
import { TESTS_IN_FULL } from '../../../measure/test-effort.ts';
import { testInFull } from '../../../measure/testing/test-in-full.ts';
import { evidence, facts, report } from '../fixtures/facts.ts';
import { checkReport } from './check.ts';

interface Pair {
  readonly kind: string;
  readonly language: string;
  readonly passages: readonly string[];
  /** The report's language. */
  readonly into: string;
  readonly own: string;
}

/** "# kind", then lines "language: passage || passage →language of the report, if another, sentence of the report". */
function pairsOf(file: string): Pair[] {
  let kind = '';
  return readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line): Pair[] => {
      if (line.startsWith('# ')) kind = line.slice(2);
      const [language, passages, into = language, own] = /^(\w\w): (.+) →(\w\w)? (.+)$/u.exec(line)?.slice(1) ?? [];
      return language && passages && into && own
        ? [{ kind, language, passages: passages.split(' || '), into, own }]
        : [];
    });
}

const OF_THE_SENTENCE = new Set(['figure-not-cited', 'negation-reversed', 'quotation-differs', 'said-otherwise']);

function hints({ language, passages, into, own }: Pair): string[] {
  const cited = passages.map((exact, i) => {
    const place = { start: 0, end: [...exact].length, exact, articleId: i + 1, revisionId: i + 1 };
    return { ...evidence(41 + i, 1, 'Twelve people died'), ...place, title: '', statement: null, language };
  });
  const cite = cited.map(({ evidenceId }) => evidenceId);
  const block = { kind: 'paragraph', blockId: 'p', runs: [{ text: own }, { cite }] } as Block;
  const texts = new Map(passages.map((passage, i) => [i + 1, passage]));
  const of = facts(report([block], { language: into }), cited, { texts });
  return checkReport(of, new Set()).findings.flatMap(({ check, message }) =>
    OF_THE_SENTENCE.has(check) ? [`${check}: ${message}`] : [],
  );
}

/** One in so many where tests are not run in full. */
const sampled = (pairs: readonly Pair[], oneIn: number) => pairs.filter((_, at) => TESTS_IN_FULL || at % oneIn === 0);

/** Of the wrong sentences of each kind, how many are found. */
const LEAST_FOUND: Readonly<Record<string, number>> = {
  figure: 36,
  magnitude: 14,
  share: 7,
  currency: 10,
  bound: 13,
  speaker: 7,
  alleged: 10,
  may: 11,
  date: 19,
  name: 7,
  town: 7,
  negation: 21,
  plan: 9,
  direction: 10,
  opposite: 9,
  'denied or put off': 13,
  'all for a part': 6,
  'may, in few words': 5,
  'said to have': 4,
  'alleged, before a comma': 6,
  'direction, in few words': 8,
  'opposite in Chinese': 3,
  'all for a part, in Slavic cases': 3,
  'may, of a verb whose past is alike': 4,
  'name, word for word': 3,
  'may, probably': 3,
};

test.each(Object.entries(LEAST_FOUND))('wrong sentences are found, of the kind %s at least %i', (kind, least) => {
  const all = pairsOf('wrong-sentences.txt').filter((pair) => pair.kind === kind);
  const missed = sampled(all, 4).filter((pair) => hints(pair).length === 0);
  // Of a part of them, no more may be missed than of all.
  expect(missed.length, missed.map(({ own }) => own).join('\n')).toBeLessThanOrEqual(all.length - least);
});

test('no sentence that its passage bears out is found', () => {
  expect(sampled(pairsOf('right-sentences.txt'), 10).flatMap(hints)).toEqual([]);
});

/** Written with the last four kinds of the others, and not read while the check was made to find those. */
testInFull('wrong sentences that no rule was written for are found, and nearly none of the others', () => {
  const found = (file: string) => pairsOf(file).filter((pair) => hints(pair).length > 0).length;
  expect(pairsOf('held-out-wrong-sentences.txt')).toHaveLength(30);
  expect(pairsOf('held-out-right-sentences.txt')).toHaveLength(60);
  expect(found('held-out-wrong-sentences.txt')).toBeGreaterThanOrEqual(26);
  expect(found('held-out-right-sentences.txt')).toBeLessThanOrEqual(1);
});

test('a sentence with its marks as characters of their own is read as any other', () => {
  const pairs = ['right-sentences.txt', 'wrong-sentences.txt'].flatMap((file) => sampled(pairsOf(file), 30));
  const isFound = (pair: Pair) => hints(pair).length > 0;
  const apart = pairs.map((pair) => ({ ...pair, own: pair.own.normalize('NFD') }));
  expect(apart.map(isFound)).toEqual(pairs.map(isFound));
});
