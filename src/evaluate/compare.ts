/** Scores discrepancies and aligned passages against hand-annotated events, beside the published baseline. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ComparedArticle, Passage } from '../contract/model/comparing/comparison.ts';
import { DISCREPANCY_KINDS } from '../contract/model/values.ts';
import { compareArticles } from '../engine/compare/compare-articles.ts';
import { hasShared, SHARED } from '../measure/shared-data.ts';
import { EVENT_FOLDERS, type EventFolder, markedEvents } from './discrepancy-set/marked-events.ts';
import { scoreEvents, type Tally } from './discrepancy-set/score-events.ts';

interface EventArticle {
  readonly id: string;
  readonly source: string;
  readonly lang: string;
  readonly published: string;
  readonly title: string;
  readonly text: string;
}

interface GoldEvent {
  readonly id: string;
  readonly articles: readonly EventArticle[];
}

interface Span {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

interface Predicted {
  readonly aligned: readonly { readonly spans: readonly Span[] }[];
  readonly discrepancies: readonly { readonly kind: string; readonly spans: readonly Span[] }[];
}

interface Rates {
  readonly P: number;
  readonly R: number;
  readonly 'F0.5': number;
  readonly right: number;
  readonly predicted: number;
  readonly found: number;
  readonly gold: number;
}

interface Scorer {
  read(file: string): Map<string, GoldEvent>;
  score(
    predicted: ReadonlyMap<string, Predicted>,
    gold: ReadonlyMap<string, GoldEvent>,
  ): Record<string, Rates> & {
    readonly 'false alarms on compatible': {
      readonly predictions: number;
      readonly 'entries hit': number;
      readonly entries: number;
      readonly share: number;
    };
  };
}

/** From the README of compare-discrepancies: mutually best tf-idf sentences, and differing numbers. */
const BASELINE: Readonly<Record<string, string>> = {
  figure: '.514 / .267',
  date: '.889 / .167',
  all: '.591 / .097 / .293',
  'aligned pairs': '.986 / .453',
};
const BASELINE_HIT = '5 of 102';

/** Prints a row for each kind of discrepancy. `args` may name event ids. */
export async function evaluateCompare(args: readonly string[]): Promise<void> {
  if (args.length === 0) {
    for (const folder of EVENT_FOLDERS) printOwnEvents(folder);
  }
  if (!hasShared('data/compare-discrepancies', 'Comparing')) return;
  const scorer = (await import(pathToFileURL(join(SHARED, 'tools/score-discrepancies.mjs')).href)) as Scorer;
  const gold = new Map(
    [...scorer.read(join(SHARED, 'data/compare-discrepancies/dev.jsonl'))].filter(
      ([id]) => args.length === 0 || args.includes(id),
    ),
  );
  const began = performance.now();
  const predicted = new Map([...gold].map(([id, event]) => [id, comparedEvent(event)]));
  const tookMs = performance.now() - began;
  const scores = scorer.score(predicted, gold);
  console.log(`\ncompare-discrepancies: ${gold.size} events in ${tookMs.toFixed(0)} ms (the first of them warms up)\n`);
  console.log(`${'kind'.padEnd(14)}   P     R    F0.5   right of predicted, found of gold   baseline P / R`);
  for (const kind of [...DISCREPANCY_KINDS, 'all', 'aligned pairs']) printRates(kind, scores[kind]);
  const hit = scores['false alarms on compatible'];
  console.log(
    `\ncompatible entries hit: ${hit['entries hit']} of ${hit.entries} (${(100 * hit.share).toFixed(1)} %); baseline ${BASELINE_HIT}`,
  );
}

/** Errors and misses of the events that the comparison is built on are listed for inspection. */
function printOwnEvents(folder: EventFolder): void {
  const events = markedEvents(folder);
  const { tallies, compatible, alarms, errors } = scoreEvents(events);
  const languages = new Set(events.flatMap(({ articles }) => articles.map(({ language }) => language)));
  console.log(
    `\nour own ${folder}, ${events.length} in ${languages.size} languages: right of predicted, found of marked\n`,
  );
  for (const { kind, right, predicted, found, marked } of tallies)
    console.log(`${kind.padEnd(14)} ${right} of ${predicted}, ${found} of ${marked}`);
  const sum = (of: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + of(tally), 0);
  const precision = sum(({ right }) => right) / sum(({ predicted }) => predicted);
  const recall = sum(({ found }) => found) / sum(({ marked }) => marked);
  console.log(
    `all            P ${precision.toFixed(3)}, R ${recall.toFixed(3)}; compatible entries hit: ${alarms} of ${compatible}`,
  );
  if (folder === 'events') for (const error of errors) console.log(`  ${error}`);
}

function printRates(kind: string, rates: Rates | undefined): void {
  if (!rates) return;
  const shown = [rates.P, rates.R, rates['F0.5']].map((rate) => rate.toFixed(3).replace(/^0/u, '')).join('  ');
  const counted = `${rates.right} of ${rates.predicted}, ${rates.found} of ${rates.gold}`;
  console.log(`${kind.padEnd(14)} ${shown}   ${counted.padEnd(34)} ${BASELINE[kind] ?? ''}`);
}

/** Differences that can both be true do not count as discrepancies for the scorer. */
function comparedEvent(event: GoldEvent): Predicted {
  const articles = event.articles.map(
    ({ lang, published, source, title, text }, i): ComparedArticle => ({
      articleId: i + 1,
      language: lang,
      source,
      published,
      title,
      text,
    }),
  );
  const { aligned } = compareArticles(articles);
  const spanOf = ({ articleId, start, end }: Passage): Span => ({
    article: event.articles[articleId - 1]?.id ?? '',
    start,
    end,
  });
  return {
    aligned: aligned.map(({ members }) => ({ spans: members.map(spanOf) })),
    discrepancies: aligned.flatMap(({ discrepancies }) =>
      discrepancies
        .filter(({ compatible }) => !compatible)
        .map(({ kind, values }) => ({ kind, spans: values.map(spanOf) })),
    ),
  };
}
