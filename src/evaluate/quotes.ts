/** Scores what is found to be said, by whom and with which words, against annotated articles, beside published and measured figures of other ways. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { processorTime } from '../measure/processor-time.ts';
import { hasShared, SHARED } from '../measure/shared-data.ts';
import { codePointMap, type Span, type Utf16Span } from '../text/offsets.ts';
import { statementsIn } from '../text/speech/said.ts';
import { OTHERS } from './quotes-others.ts';

interface Article {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly quotes: readonly Quote[];
}

interface Quote extends Span {
  /** Where it is in pieces, these: [start, end]. */
  readonly parts?: readonly (readonly [number, number])[];
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly cue: Span | null;
  readonly speaker: Span | null;
}

type Quotes = ReadonlyMap<string, readonly Quote[]>;
type Rates = Readonly<Record<'P' | 'R' | 'F1', number>>;
type Scores = Readonly<
  Record<'span exact' | 'span overlap' | 'char' | 'cue lenient' | 'speaker lenient' | 'full', Rates>
> & { readonly gold: number; readonly pred: number };

interface Scorer {
  score(predicted: Quotes, gold: Quotes, options: { readonly kinds: readonly string[] | null }): Scores;
}

const SETS = {
  en: 'quotes-polnear/dev.jsonl.gz',
  ru: 'quotes-adaq/ru.dev.jsonl',
  cs: 'quotes-adaq/cs.dev.jsonl',
} as const;

/** The kinds of quotes that are scored apart, by language. */
const PARTS = [
  ['en', 'en', null],
  ['en', 'en direct+mixed', ['direct', 'mixed']],
  ['en', 'en direct', ['direct']],
  ['ru', 'ru', null],
  ['cs', 'cs', null],
] as const;

/** Prints a table for each language named in `args`, or for all of them. */
export async function evaluateQuotes(args: readonly string[]): Promise<void> {
  const scorer = hasShared('tools/score-quotes.mjs', 'Quotes')
    ? ((await import(pathToFileURL(join(SHARED, 'tools/score-quotes.mjs')).href)) as Scorer)
    : null;
  for (const language of Object.keys(SETS) as (keyof typeof SETS)[]) {
    const isWanted = args.length === 0 || args.includes(language);
    if (scorer && isWanted && hasShared(`data/${SETS[language]}`, `Quotes (${language})`))
      evaluateSet(language, scorer);
  }
}

function evaluateSet(language: keyof typeof SETS, scorer: Scorer): void {
  const articles = articlesOf(SETS[language]);
  const gold = new Map(articles.map(({ id, quotes }) => [id, quotes]));
  const spent = processorTime();
  const predicted = new Map(articles.map((article) => [article.id, quotesOf(article)]));
  const msEach = spent() / articles.length;
  console.log(`\n${SETS[language]}: ${articles.length} texts, F1 (the first of them warms up)`);
  for (const [, name, kinds] of PARTS.filter(([of]) => of === language))
    printScores(name, scorer.score(predicted, gold, { kinds }), msEach);
}

function articlesOf(file: string): Article[] {
  const bytes = readFileSync(join(SHARED, 'data', file));
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Article);
}

function quotesOf({ text, lang }: Article): Quote[] {
  const map = codePointMap(text);
  const spanOf = (span: Utf16Span | null) => (span ? map.spanFromUtf16(span) : null);
  return statementsIn(text, lang).map(({ kind, pieces, cue, speaker }) => ({
    kind,
    ...hullOf(pieces.map((piece) => map.spanFromUtf16(piece))),
    cue: spanOf(cue),
    speaker: spanOf(speaker),
  }));
}

const hullOf = (pieces: readonly Span[]): Pick<Quote, 'start' | 'end' | 'parts'> => ({
  start: pieces[0]?.start ?? 0,
  end: pieces.at(-1)?.end ?? 0,
  ...(pieces.length > 1 && { parts: pieces.map(({ start, end }) => [start, end] as const) }),
});

function printScores(name: keyof typeof OTHERS, scores: Scores, msEach: number): void {
  const { P, R } = scores['span overlap'];
  const columns = ['span exact', 'span overlap', 'char', 'cue lenient', 'speaker lenient', 'full'] as const;
  console.log(
    `\n  ${name}: ${scores.pred} found, ${scores.gold} marked, overlapping spans P ${shown(P)}, R ${shown(R)}\n`,
  );
  console.log(row('', ['exact', 'overlap', 'char', 'cue', 'speaker', 'full', 'ms each']));
  console.log(row('Collate', [...columns.map((column) => shown(scores[column].F1)), msEach.toFixed(1)]));
  for (const [other, ...figures] of OTHERS[name].rows) console.log(row(other, figures.map(shown)));
  for (const line of OTHERS[name].published) console.log(`  ${line}`);
}

const row = (name: string, cells: readonly string[]): string =>
  `  ${name.padEnd(42)}${cells.map((cell) => cell.padStart(9)).join('')}`;

const shown = (figure: number | null): string => {
  if (figure === null) return '–';
  return figure > 1 ? figure.toFixed(0) : figure.toFixed(3).replace(/^0/u, '');
};
