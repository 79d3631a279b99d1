// Our own events: what the comparison says differs must differ, and what only seems to must be left alone.
import { describe, expect, it } from 'vitest';
import { EVENT_FOLDERS, markedEvents } from './marked-events.ts';
import { scoreEvents } from './score-events.ts';

const scoreOf = (...folders: Parameters<typeof markedEvents>[0][]) => scoreEvents(folders.flatMap(markedEvents));
const score = scoreOf('events');
const later = scoreOf('further-events');
const unknown = scoreOf('held-out-events');
const names = scoreOf('name-events');
const heldOutNames = scoreOf('held-out-name-events');
type Count = 'right' | 'predicted' | 'found' | 'marked';
const sumOf = ({ tallies }: typeof score, of: Count, kinds?: readonly string[]) =>
  tallies.reduce((total, tally) => total + (!kinds || kinds.includes(tally.kind) ? tally[of] : 0), 0);
const sum = (of: Count, kinds?: readonly string[]) => sumOf(score, of, kinds);

describe('the marked events', () => {
  it('are read with their marks in place', () => {
    for (const { articles, discrepancies, compatible } of EVENT_FOLDERS.flatMap(markedEvents)) {
      const points = new Map(articles.map(({ articleId, text }) => [articleId, [...text]]));
      for (const span of [...discrepancies.flatMap(({ spans }) => spans), ...compatible.flat()])
        expect(points.get(span.articleId)?.slice(span.start, span.end).join('')).toBe(span.text);
      for (const { spans } of discrepancies) expect(new Set(spans.map(({ value }) => value)).size).toBeGreaterThan(1);
    }
  });

  it('are each taken for one event', () => {
    expect([score, later, unknown, names, heldOutNames].flatMap(({ apart }) => apart)).toEqual([]);
  });

  it('contain no false alarm', () => {
    expect(score.alarms).toBe(0);
  });

  it('are told apart correctly: figures and dates nearly always, all kinds mostly', () => {
    const precision = (kinds?: readonly string[]) => sum('right', kinds) / sum('predicted', kinds);
    expect(precision(['figure'])).toBeGreaterThanOrEqual(0.95);
    expect(precision(['date'])).toBeGreaterThanOrEqual(0.95);
    expect(precision()).toBeGreaterThanOrEqual(0.9);
  });

  it('are found in more than half of the cases', () => {
    expect(sum('found') / sum('marked')).toBeGreaterThanOrEqual(0.5);
  });

  it('are told apart in sets written later, too: half of what differs, and little of what does not', () => {
    expect(sumOf(later, 'right') / sumOf(later, 'predicted')).toBeGreaterThanOrEqual(0.93);
    expect(sumOf(later, 'found') / sumOf(later, 'marked')).toBeGreaterThanOrEqual(0.5);
    expect(later.alarms / later.compatible).toBeLessThan(0.05);
  });

  it('are seldom told wrongly in events full of names and places, whether they were read or not', () => {
    for (const counted of [names, heldOutNames]) {
      const kinds = ['name', 'place'];
      expect(sumOf(counted, 'right', kinds) / sumOf(counted, 'predicted', kinds)).toBeGreaterThanOrEqual(0.93);
      expect(sumOf(counted, 'found', kinds) / sumOf(counted, 'marked', kinds)).toBeGreaterThanOrEqual(0.45);
      expect(counted.alarms).toBe(0);
    }
  });

  it('are seldom found, and hardly ever wrongly, where outlets share few words', () => {
    const paraphrased = scoreOf('paraphrased-events', 'held-out-paraphrased-events');
    expect(sumOf(paraphrased, 'right') / sumOf(paraphrased, 'predicted')).toBeGreaterThanOrEqual(0.9);
    expect(sumOf(paraphrased, 'found') / sumOf(paraphrased, 'marked')).toBeGreaterThanOrEqual(0.2);
  });

  it('are told apart in sets that no rule was written for: figures and dates as well as promised', () => {
    for (const [kind, share] of [
      ['figure', 0.5],
      ['date', 0.6],
    ] as const) {
      const kinds = [kind];
      expect(sumOf(unknown, 'right', kinds) / sumOf(unknown, 'predicted', kinds)).toBeGreaterThanOrEqual(0.85);
      expect(sumOf(unknown, 'found', kinds) / sumOf(unknown, 'marked', kinds)).toBeGreaterThanOrEqual(share);
    }
    expect(unknown.alarms / unknown.compatible).toBeLessThan(0.05);
  });
});
