import { describe, expect, it } from 'vitest';
import type { EvidenceInPlace } from '../../../../contract/model/articles/article.ts';
import { groupEvidence } from './evidence-groups.ts';
import { timeStrip } from './time-strip.ts';

let nextId = 1;
function passage(published: string | null, given: Partial<EvidenceInPlace> = {}): EvidenceInPlace {
  const evidenceId = nextId++;
  return {
    evidenceId,
    claimId: 1,
    articleId: evidenceId,
    revisionId: evidenceId,
    start: 0,
    end: 1,
    exact: 'a',
    before: '',
    after: '',
    stance: 'supports',
    speaker: null,
    remove: 0,
    note: '',
    translation: null,
    created: '',
    anchor: { state: 'held', spans: [{ start: 0, end: 1 }] },
    statement: null,
    title: '',
    language: 'en',
    sourceId: 1,
    source: 'A',
    reliability: null,
    published,
    originId: 1,
    originName: 'A',
    sha256: '',
    ...given,
  };
}

/** In px. */
const WIDE = 720;
const labelsOf = (width: number, dates: readonly string[]) =>
  timeStrip(
    dates.map((date) => passage(date)),
    width,
  )?.ticks.map(({ label }) => label);

describe('the strip of time', () => {
  it('orders passages by their instants and leaves out the undated', () => {
    const strip = timeStrip([passage('2026-10-11T00:00Z'), passage('2026-10-10T00:00+02:00'), passage(null)], WIDE);
    expect(strip?.marks).toHaveLength(2);
    const [late, early] = strip?.marks ?? [];
    expect(early?.at).toBeLessThan(late?.at ?? 0);
    expect(early?.doubt).toBeNull();
  });

  it('draws a day as wide as a day, and an unknown time zone 26 hours wide', () => {
    const strip = timeStrip(
      [passage('2026-10-05T00:00Z'), passage('2026-10-10'), passage('2026-10-10T12:00'), passage('2026-10-15T00:00Z')],
      WIDE,
    );
    const width = (index: number) => {
      const doubt = strip?.marks[index]?.doubt;
      return doubt ? doubt.to - doubt.from : 0;
    };
    expect(width(1)).toBeGreaterThan(0);
    expect(width(2) / width(1)).toBeCloseTo(26 / 24, 2);
  });

  it('labels days, with the year at the first or, if there are several, at each, and over many years just the years', () => {
    const labels = (...dates: string[]) => labelsOf(WIDE, dates);
    expect(labels('2026-10-09T12:00Z', '2026-10-11T12:00Z')).toEqual(['9 Oct 2026', '10 Oct', '11 Oct']);
    expect(labels('2025-12-31T12:00Z', '2026-01-01T12:00Z')).toEqual(['31 Dec 2025', '1 Jan 2026']);
    // 2 October begins just behind the beginning of the line.
    expect(labels('2026-10-01T23:00Z', '2026-10-07T23:00Z')?.slice(0, 2)).toEqual(['1 Oct 2026', '3 Oct']);
    const years = labels('1987-03-01', '2026-08-02') ?? [];
    expect(years.every((label) => /^(19|20)\d\d$/.test(label))).toBe(true);
    expect(years.length).toBeGreaterThan(4);
    expect(years.length).toBeLessThanOrEqual(8);
  });

  it('labels as many days as there is room for', () => {
    const week = ['2026-10-09T18:00Z', '2026-10-16T18:00Z'];
    expect(labelsOf(WIDE, week)).toHaveLength(8);
    expect(labelsOf(300, week)).toEqual(['9 Oct 2026', '12 Oct', '14 Oct', '16 Oct']);
  });

  it('is empty if at most one passage is dated', () => {
    expect(timeStrip([passage('2026-10-05'), passage('XXXX')], WIDE)).toBeNull();
  });
});

describe('groups of evidence', () => {
  it('count the origins of each side, and order each side by time', () => {
    const late = passage('2026-10-11', { originId: 2 });
    const early = passage('2026-10-10', { originId: 2 });
    const against = passage('2026-10-09', { stance: 'disputes', originId: 3 });
    const groups = groupEvidence([late, against, early], 'stance');
    expect(groups.map(({ name, origins, rows }) => [name, origins, rows.map((row) => row.evidenceId)])).toEqual([
      ['supports', 1, [early.evidenceId, late.evidenceId]],
      ['disputes', 1, [against.evidenceId]],
    ]);
  });

  it('tell apart two sources with the same name', () => {
    const groups = groupEvidence([passage('2026', { sourceId: 1 }), passage('2026', { sourceId: 2 })], 'source');
    expect(groups).toHaveLength(2);
  });
});
