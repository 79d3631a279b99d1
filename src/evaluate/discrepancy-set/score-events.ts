/** Scores a comparison against the marked discrepancies, counting pairs as the shared scorer does. */
import type { Discrepancy, Passage } from '../../contract/model/comparing/comparison.ts';
import { DISCREPANCY_KINDS, type DiscrepancyKind } from '../../contract/model/values.ts';
import { compareArticles } from '../../engine/compare/compare-articles.ts';
import type { MarkedEvent, MarkedSpan } from './marked-events.ts';

export interface Tally {
  readonly kind: DiscrepancyKind;
  readonly predicted: number;
  readonly right: number;
  readonly marked: number;
  readonly found: number;
}

interface EventsScore {
  readonly tallies: readonly Tally[];
  readonly compatible: number;
  readonly alarms: number;
  /** The events whose articles were taken for reports of more than one. */
  readonly apart: readonly string[];
  /** One line for each wrong or missed discrepancy, with its event. */
  readonly errors: readonly string[];
}

export function scoreEvents(events: readonly MarkedEvent[]): EventsScore {
  const counts = new Map(
    DISCREPANCY_KINDS.map((kind) => [kind, { kind, predicted: 0, right: 0, marked: 0, found: 0 }]),
  );
  const errors: string[] = [];
  const apart: string[] = [];
  let alarms = 0;
  for (const event of events) {
    const comparison = compareArticles(event.articles);
    if (comparison.events.length > 1) apart.push(event.id);
    const predicted = comparison.aligned
      .flatMap(({ discrepancies }) => discrepancies)
      .filter(({ compatible }) => !compatible);
    const isRight = (one: Discrepancy) => event.discrepancies.some((marked) => matches(one, marked));
    for (const one of predicted) {
      const count = counts.get(one.kind);
      if (count) count.predicted += 1;
      if (count && isRight(one)) count.right += 1;
      else errors.push(`${event.id} wrong ${one.kind}: ${one.values.map(({ text }) => text).join(' | ')}`);
    }
    for (const marked of event.discrepancies) {
      const count = counts.get(marked.kind);
      if (count) count.marked += 1;
      if (count && predicted.some((one) => matches(one, marked))) count.found += 1;
      else errors.push(`${event.id} missed ${marked.kind}: ${marked.spans.map(({ text }) => text).join(' | ')}`);
    }
    alarms += event.compatible.filter((spans) =>
      predicted.some((one) => !isRight(one) && meetsAll(one.values, spans)),
    ).length;
  }
  const compatible = events.reduce((sum, event) => sum + event.compatible.length, 0);
  return { tallies: [...counts.values()], compatible, alarms, apart, errors };
}

function matches(
  { kind, values }: Discrepancy,
  marked: { readonly kind: DiscrepancyKind; readonly spans: readonly MarkedSpan[] },
): boolean {
  return kind === marked.kind && meetsAll(values, marked.spans);
}

/** Whether every value overlaps the marked span of its article by half of the shorter of the two. */
function meetsAll(values: readonly Passage[], spans: readonly MarkedSpan[]): boolean {
  return values.every(({ articleId, start, end }) =>
    spans.some((span) => {
      const shared = Math.min(end, span.end) - Math.max(start, span.start);
      return span.articleId === articleId && shared >= 0.5 * Math.min(end - start, span.end - span.start);
    }),
  );
}
