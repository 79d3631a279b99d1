/** Sentences of briefings that say what their passage does not, and sentences that it bears out. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Block } from '../../contract/model/report.ts';
import { checkReport } from './check.ts';
import { evidence, facts, report } from './fixtures/facts.ts';

interface Pair {
  readonly kind: string;
  readonly language: string;
  readonly passage: string;
  readonly own: string;
}

/** "# kind", then lines "language: passage → sentence of the report". */
function pairsOf(file: string): Pair[] {
  let kind = '';
  return readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line): Pair[] => {
      if (line.startsWith('# ')) kind = line.slice(2);
      const [language, passage, own] = /^(\w\w): (.+) → (.+)$/u.exec(line)?.slice(1) ?? [];
      return language && passage && own ? [{ kind, language, passage, own }] : [];
    });
}

const OF_THE_SENTENCE = new Set(['figure-not-cited', 'negation-reversed', 'quotation-differs', 'said-otherwise']);

function hints({ language, passage, own }: Pair): string[] {
  const place = { start: 0, end: [...passage].length, exact: passage };
  const cited = { ...evidence(41, 1, 'Twelve people died'), ...place, title: '', statement: null, language };
  const block = { kind: 'paragraph', blockId: 'p', runs: [{ text: own }, { cite: [41] }] } as Block;
  const of = facts(report([block], { language }), [cited], { texts: new Map([[1, passage]]) });
  return checkReport(of, new Set()).findings.flatMap(({ check, message }) =>
    OF_THE_SENTENCE.has(check) ? [`${check}: ${message}`] : [],
  );
}

/** Of the wrong sentences of each kind, how many are found. */
const LEAST_FOUND: Readonly<Record<string, number>> = {
  figure: 13,
  magnitude: 14,
  share: 7,
  currency: 7,
  bound: 10,
  speaker: 7,
  alleged: 9,
  may: 10,
  date: 11,
  name: 5,
  town: 7,
  negation: 15,
  plan: 8,
};

test.each(Object.entries(LEAST_FOUND))('wrong sentences are found, of the kind %s at least %i', (kind, least) => {
  const missed = pairsOf('wrong-sentences.txt').filter((pair) => pair.kind === kind && hints(pair).length === 0);
  const all = pairsOf('wrong-sentences.txt').filter((pair) => pair.kind === kind);
  expect(all.length - missed.length, missed.map(({ own }) => own).join('\n')).toBeGreaterThanOrEqual(least);
});

test('no sentence that its passage bears out is found', () => {
  expect(pairsOf('right-sentences.txt').flatMap(hints)).toEqual([]);
});

test('a sentence with its marks as characters of their own is read as any other', () => {
  const apart = (file: string) => pairsOf(file).map((pair) => ({ ...pair, own: pair.own.normalize('NFD') }));
  expect(apart('right-sentences.txt').flatMap(hints)).toEqual([]);
  const found = (pairs: readonly Pair[]) => pairs.filter((pair) => hints(pair).length > 0).length;
  expect(found(apart('wrong-sentences.txt'))).toBe(found(pairsOf('wrong-sentences.txt')));
});
