import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareEdtf, type Edtf, parseEdtf } from '../../text/dates/edtf.ts';
import { type SaidOnClaim, type SayingArticle, timelineMarks } from './timeline.ts';

const NAMES = ['Wire', 'Post', 'Harbour', 'Courier', 'Kestrel'];

interface Given extends Partial<SaidOnClaim> {
  readonly date: string | null;
  /** By default, each article has a source of its own. */
  readonly sourceId?: number;
}

/** One passage in an article of its own for each, in the order given. */
function marksOf(given: readonly Given[], by: 'source' | 'origin' | 'claim' = 'source') {
  const said = given.map(({ date: _date, sourceId: _source, ...rest }, at) => {
    const articleId = rest.articleId ?? at + 1;
    return {
      claimId: 1,
      articleId,
      originId: articleId,
      stance: 'supports' as const,
      remove: 1 as const,
      evidenceId: at + 1,
      unmarked: null,
      ...rest,
    };
  });
  const articles = new Map<number, SayingArticle>(
    said.map(({ articleId }, at) => [
      articleId,
      {
        articleId,
        title: `Title ${articleId}`,
        language: null,
        sourceId: given[at]?.sourceId ?? articleId,
        source: NAMES[articleId - 1] ?? `Source ${articleId}`,
        date: given[at]?.date ?? null,
      },
    ]),
  );
  return timelineMarks(said, articles, by);
}

const facts = (given: readonly Given[]) =>
  marksOf(given).map(({ source, firsts, mayBeEarlier, after, unordered }) => [
    source,
    firsts.join(' '),
    mayBeEarlier,
    after?.source ?? null,
    unordered?.source ?? null,
  ]);

test('who said it first, who disputed it first, who was the first to say it in its own voice', () => {
  const given: Given[] = [
    { date: '2026-10-09T22:10+02:00', stance: 'mentions' },
    { date: '2026-10-09T23:51+02:00', stance: 'disputes' },
    { date: '2026-10-10T05:30+02:00', remove: 0 },
    { date: '2026-10-10T03:02+02:00', originId: 1 },
    { date: '2026-10-10T08:00+02:00' },
  ];
  expect(facts(given)).toEqual([
    ['Wire', 'mentions', 0, null, null],
    ['Post', 'disputes', 0, null, null],
    ['Courier', 'supports', 0, 'Wire', null],
    ['Harbour', 'own-voice', 0, null, null],
    ['Kestrel', '', 0, null, null],
  ]);
});

test('an unknown zone leaves the order open, and a first says how many may be earlier', () => {
  expect(
    facts([
      { date: '2026-10-10T08:00+02:00' },
      { date: '2026-10-10T08:40' },
      { date: '2026-10-13T08:00Z', stance: 'disputes' },
      { date: '2026-10' },
    ]),
  ).toEqual([
    ['Courier', 'supports', 3, null, null],
    ['Wire', '', 0, null, null],
    ['Post', '', 0, null, 'Wire'],
    ['Harbour', 'disputes', 0, null, null],
  ]);
});

test('the order is told against the nearest of another source, not within one', () => {
  const given: Given[] = [
    { date: '2026-10-10T08:00Z' },
    { date: '2026-10-11', sourceId: 2 },
    { date: '2026-10-11', sourceId: 2 },
    { date: '2026-10-20' },
  ];
  expect(marksOf(given).map(({ unordered }) => unordered?.articleId ?? null)).toEqual([null, 1, 1, null]);
});

test('an article that says both sides counts for each; passages of one article are one mark', () => {
  const [mark, later] = marksOf([
    { date: '2026-10-09', articleId: 1 },
    { date: '2026-10-09', articleId: 1, stance: 'disputes' },
    { date: '2026-10-12T08:00Z', articleId: 2, stance: 'disputes' },
  ]);
  expect(mark).toMatchObject({ cell: 'both', passages: 2, evidenceId: 1, firsts: ['supports', 'disputes'] });
  expect(later).toMatchObject({ cell: 'disputes', firsts: [] });
});

test('words that are not marked stand in their place, but are first in nothing', () => {
  const unmarked = { start: 0, end: 4 };
  const marks = marksOf([
    { date: '2026-10-11T08:00Z', stance: 'mentions' },
    { date: '2026-10-09T08:00Z', stance: 'mentions', evidenceId: null, unmarked, originId: 1 },
  ]);
  expect(marks.map(({ source, passages, firsts }) => [source, passages, firsts])).toEqual([
    ['Post', 0, []],
    ['Wire', 1, ['mentions']],
  ]);
});

test('lanes of origins tell apart what one article has from two; undated comes last and is first in nothing', () => {
  const given: Given[] = [
    { date: null, articleId: 1, originId: 7 },
    { date: null, articleId: 1, originId: 8 },
    { date: '2026', articleId: 2 },
  ];
  expect(marksOf(given, 'origin').map(({ laneId }) => laneId)).toEqual([2, 7, 8]);
  expect(marksOf(given).map(({ laneId, firsts }) => [laneId, firsts.length])).toEqual([
    [2, 1],
    [1, 0],
  ]);
});

const date = fc.constantFrom(
  null,
  '2026',
  '2026~',
  '2026-10',
  '2026-10-09',
  '2026-10-10',
  '2026-10-10T08:40',
  '2026-10-10T08:40Z',
  '2026-10-10T09:00+02:00',
  '2026-10-12T08:00Z',
  '2025-01-01T00:00',
);
const passage: fc.Arbitrary<Given> = fc.record({
  date,
  stance: fc.constantFrom('supports', 'disputes', 'mentions'),
  remove: fc.constantFrom(0, 1, 2),
  originId: fc.integer({ min: 1, max: 3 }),
  claimId: fc.integer({ min: 1, max: 2 }),
});
const read = (text: string | null): Edtf | null => parseEdtf(text ?? '');

test('what is known to be earlier is never listed later, and a first has nobody known before it', () => {
  fc.assert(
    fc.property(fc.array(passage, { maxLength: 12 }), (given) => {
      const marks = marksOf(given);
      expect(marks).toHaveLength(given.length);
      for (const [at, mark] of marks.entries()) {
        const own = read(mark.date);
        for (const earlier of marks.slice(0, at)) {
          const other = read(earlier.date);
          if (own && other) expect(compareEdtf(own, other)).not.toBe('before');
        }
        if (mark.after)
          expect(
            compareEdtf(
              read(marks.find(({ articleId }) => articleId === mark.after?.articleId)?.date ?? '') as Edtf,
              own as Edtf,
            ),
          ).toBe('before');
      }
      for (const claimId of [1, 2]) {
        const said = marks.filter((mark) => mark.claimId === claimId && mark.date !== null);
        for (const stance of ['supports', 'disputes', 'mentions'] as const) {
          const firsts = said.filter(({ firsts: held }) => held.includes(stance));
          expect(firsts).toHaveLength(said.some(({ cell }) => cell === stance) ? 1 : 0);
        }
      }
    }),
  );
});

test('the order does not hang on the order in which passages come', () => {
  fc.assert(
    fc.property(fc.array(passage, { maxLength: 8 }), (given) => {
      const numbered = given.map((one, at) => ({ ...one, articleId: at + 1, evidenceId: at + 1 }));
      expect(marksOf(numbered.toReversed())).toEqual(marksOf(numbered));
    }),
  );
});
