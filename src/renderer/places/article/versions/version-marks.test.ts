import { expect, test } from 'vitest';
import type { Article, DiffRun } from '../../../../contract/model/articles/article.ts';
import { diffParagraphs, wordsChanged } from './diff-paragraphs.ts';
import { markedParagraphs, versionMarks } from './version-marks.ts';

const EARLIER = 'The dredger was at anchor and lit, she said.';
const LATER = 'The dredger was at anchor, she said.\n\nNobody saw it.';
const RUNS: DiffRun[] = [
  { kind: 'kept', a: { start: 0, end: 25 }, b: { start: 0, end: 25 }, text: 'The dredger was at anchor' },
  { kind: 'removed', a: { start: 26, end: 33 }, text: 'and lit' },
  { kind: 'kept', a: { start: 33, end: 44 }, b: { start: 25, end: 36 }, text: ', she said.' },
  { kind: 'added', b: { start: 36, end: 52 }, text: '\n\nNobody saw it.' },
];

function article(text: string, marked: Record<string, number>): Article {
  const evidence = Object.entries(marked).map(([exact, claimId], at) => {
    const start = text.indexOf(exact);
    const span = { start, end: start + exact.length };
    return { evidenceId: at + 1, claimId, stance: 'supports', exact, anchor: { state: 'held', spans: [span] } };
  });
  return { text, evidence } as unknown as Article;
}

const drawn = (earlier: Article, later: Article) =>
  markedParagraphs(diffParagraphs(RUNS), versionMarks(earlier, later)).map(({ pieces, begins }) => [
    pieces
      .flatMap(({ segments }) => segments)
      .filter(({ marks }) => marks.length > 0)
      .map(
        ({ text, marks }) => `${text}: ${marks.map(({ side, evidence }) => `${side}${evidence.claimId}`).join(' ')}`,
      ),
    begins.map(({ number }) => number),
  ]);

test('a mark is on its own words, struck through or kept, and on no adjacent ones', () => {
  const earlier = article(EARLIER, { 'anchor and lit': 7 });
  const later = article(LATER, { 'Nobody saw it': 9, 'at anchor': 3 });
  expect(drawn(earlier, later)).toEqual([
    [
      ['at : b3', 'anchor: a7 b3', 'and lit: a7'],
      [1, 2],
    ],
    [['Nobody saw it: b9'], [3]],
  ]);
});

test('the same words marked in both versions for the same claim are one mark', () => {
  const both = { 'at anchor': 3 };
  expect(versionMarks(article(EARLIER, both), article(LATER, both))).toMatchObject([{ side: 'b', inBoth: true }]);
});

test('a mark whose words differ from those under it is not drawn', () => {
  const wrong = article(EARLIER, { 'at anchor': 3 });
  const [evidence] = wrong.evidence;
  const moved = { ...wrong, text: EARLIER, evidence: [{ ...evidence, exact: 'at rest' }] } as unknown as Article;
  expect(drawn(moved, article(LATER, {}))).toEqual([
    [[], []],
    [[], []],
  ]);
});

test('added and removed words are counted', () => expect(wordsChanged(RUNS)).toEqual({ added: 3, removed: 2 }));
