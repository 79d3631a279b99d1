/** Scores near and partial copies against sets of known descent: the shared ones, and the one beside this file, with other methods in the same run. */
import { hasShared } from '../measure/shared-data.ts';
import { type CopyThresholds, copyOf, THRESHOLDS } from '../text/copies/near-copies.ts';
import { type ReadWords, readWords } from '../text/copies/read-words.ts';
import type { LabelledGroup } from './origin-set/labelled-group.ts';
import { labelledGroups } from './origin-set/make-set.ts';
import { PEERS } from './origins-others.ts';
import { bestOf, type Judged, type Rates, ratesOf, shown } from './origins-rates.ts';
import { evaluateDiscrepancyCopies, evaluateParaphrases, evaluateReuse } from './origins-shared.ts';

export async function evaluateOrigins(): Promise<void> {
  evaluateOwnSet();
  if (!hasShared('data', 'Origins')) return;
  evaluateReuse();
  evaluateDiscrepancyCopies();
  evaluateParaphrases();
}

interface OwnPair {
  readonly a: ReadWords;
  readonly b: ReadWords;
  readonly label: 'near' | 'partial' | 'none';
  readonly name: string;
}

const JACCARDS = [0.3, 0.35, 0.4, 0.45, 0.5];
const CONTAINMENTS = [0.7, 0.8, 0.9];
const UNQUOTED = [10, 15, 20];

function evaluateOwnSet(): void {
  const groups = labelledGroups();
  const [chosenOn, heldOut] = [0, 1].map((half) => pairsOf(groups.filter((_, index) => index % 2 === half)));
  if (!chosenOn || !heldOut) return;
  console.log(
    `\norigin-set: ${groups.length} groups in ${new Set(groups.map(({ language }) => language)).size} languages`,
  );
  const best = grid()
    .map((thresholds) => ({ thresholds, f1: sum(chosenOn, thresholds) }))
    .reduce((first, next) => (next.f1 > first.f1 ? next : first));
  const asShipped = sum(chosenOn, THRESHOLDS);
  console.log(
    `chosen on one half: Jaccard ${best.thresholds.jaccard}, containment ${best.thresholds.containment}, words outside quotations ${best.thresholds.unquoted} (F1 of both kinds together ${best.f1.toFixed(3)}; as shipped ${asShipped.toFixed(3)})`,
  );
  console.log(`\n${'the other half'.padEnd(34)}   P     R     F1`);
  for (const kind of ['near', 'partial'] as const) {
    console.log(shown(`ours, ${kind}`, ratesOf(decided(heldOut, kind, THRESHOLDS))));
    for (const { name, score } of PEERS) {
      const scored = (pairs: readonly OwnPair[]) =>
        // Other methods cannot tell the two kinds apart, so each is scored on one kind against no copy.
        pairs
          .filter(({ label }) => label === kind || label === 'none')
          .map(({ a, b, label }) => ({ score: score(a, b), isRight: label === kind }));
      const { threshold } = bestOf(scored(chosenOn));
      console.log(shown(`${name}, ${kind} against none`, ratesAt(scored(heldOut), threshold)));
    }
  }
  for (const { name, label, a, b } of heldOut) {
    const found = copyOf(a, b)?.kind ?? 'none';
    if (found !== label) console.log(`  ${name}: ${label}, taken for ${found}`);
  }
}

/** Strictest first, because among equals the first is taken. */
function grid(): CopyThresholds[] {
  return JACCARDS.toReversed().flatMap((jaccard) =>
    CONTAINMENTS.toReversed().flatMap((containment) =>
      UNQUOTED.toReversed().map((unquoted) => ({ ...THRESHOLDS, jaccard, containment, unquoted })),
    ),
  );
}

function pairsOf(groups: readonly LabelledGroup[]): OwnPair[] {
  return groups.flatMap(({ id, texts, pairs }) => {
    const read = new Map(Object.entries(texts).map(([name, text]) => [name, readWords(text)]));
    return pairs.map(({ a, b, label }) => ({
      a: read.get(a) as ReadWords,
      b: read.get(b) as ReadWords,
      label,
      name: `${id} ${a}/${b}`,
    }));
  });
}

function decided(pairs: readonly OwnPair[], kind: 'near' | 'partial', thresholds: CopyThresholds): Judged[] {
  return pairs.map(({ a, b, label }) => ({
    isFound: copyOf(a, b, undefined, thresholds)?.kind === kind,
    isRight: label === kind,
  }));
}

function sum(pairs: readonly OwnPair[], thresholds: CopyThresholds): number {
  const f1 = (kind: 'near' | 'partial') => ratesOf(decided(pairs, kind, thresholds)).f1;
  return (f1('near') + f1('partial')) / 2;
}

function ratesAt(scored: readonly { score: number; isRight: boolean }[], threshold: number): Rates {
  return ratesOf(scored.map(({ score, isRight }) => ({ isFound: score >= threshold, isRight })));
}
