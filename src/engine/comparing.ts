/** What the compare workers compute from texts. */
import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import type { Edition } from '../contract/model/articles/edition.ts';
import type { ComparedArticle, Comparison } from '../contract/model/comparing/comparison.ts';
import type { ReportCheck } from '../contract/model/reports/report.ts';
import type { WordDiff } from '../text/copies/word-diff.ts';
import type { ComparedAs, CompareQuestions } from './compare-worker.ts';
import type { ReportFacts } from './report/facts/report-facts.ts';
import { WorkerLane } from './runtime/worker-lane.ts';

export interface Comparing {
  /** @throws CollateError cancelled, out-of-memory */
  articles(compared: ComparedAs, signal: AbortSignal): Promise<Comparison>;
  /** Compares the first article with the others, its witnesses. @throws CollateError cancelled, out-of-memory */
  edition(
    articles: readonly [ComparedArticle, ...ComparedArticle[]],
    signal: AbortSignal,
  ): Promise<Omit<Edition, 'others'>>;
  /** @throws CollateError cancelled, out-of-memory */
  diff(earlier: string, later: string, signal: AbortSignal): Promise<WordDiff>;
  /** The answer is kept: of what is as it was, no report is checked twice. @param damaged as `checkReport` takes it @throws CollateError cancelled, out-of-memory */
  report(facts: ReportFacts, damaged: ReadonlySet<string>, signal: AbortSignal): Promise<ReportCheck>;
  close(): Promise<void>;
}

const MEMORY_MB = 512;
const IDLE_MS = 30_000;

export function createComparing(url: URL): Comparing {
  const lane = () => new WorkerLane<CompareQuestions>({ url, memoryMb: MEMORY_MB, idleMs: IDLE_MS });
  const articles = lane();
  // Hundreds of claims are checked for seconds, which no comparison waits for.
  const reports = lane();
  const checks = new Map<number, { readonly of: string; readonly check: ReportCheck }>();
  const checked = async (facts: ReportFacts, damaged: ReadonlySet<string>, signal: AbortSignal) => {
    const of = hashOf({ facts, damaged });
    const kept = checks.get(facts.report.reportId);
    if (kept?.of === of) return kept.check;
    const check = await reports.ask('report', { facts, damaged }, signal);
    checks.set(facts.report.reportId, { of, check });
    return check;
  };
  return {
    articles: (compared, signal) => articles.ask('articles', compared, signal),
    edition: (compared, signal) => articles.ask('edition', compared, signal),
    diff: (earlier, later, signal) => articles.ask('diff', { earlier, later }, signal),
    report: checked,
    close: async () => {
      await Promise.all([articles.close(), reports.close()]);
    },
  };
}

const hashOf = (value: unknown) => createHash('sha256').update(serialize(value)).digest('hex');
