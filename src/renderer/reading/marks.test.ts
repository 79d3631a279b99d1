import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EvidenceInPlace } from '../../contract/model/articles/article.ts';
import { countWithoutLine, extraLeading, type Mark, marksOf, type Piece, piecesOf } from './marks.ts';

const TEXT = 'The dredger was at anchor and lit inside the licensed works area when the ferry met it.';

function evidence(
  evidenceId: number,
  start: number,
  end: number,
  more: Partial<EvidenceInPlace> = {},
): EvidenceInPlace {
  const exact = Array.from(TEXT).slice(start, end).join('');
  return {
    evidenceId,
    claimId: evidenceId,
    exact,
    stance: 'supports',
    anchor: { state: 'held', spans: [{ start, end }] },
    ...more,
  } as EvidenceInPlace;
}

const marksAt = (...list: EvidenceInPlace[]) => marksOf({ text: TEXT, evidence: list });
const wordsOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => ('text' in piece ? piece.text : wordsOf(piece.pieces))).join('');

test('a mark is drawn only where the characters are its own', () => {
  expect(marksAt(evidence(1, 4, 11), evidence(2, 4, 11, { exact: 'another' }))).toHaveLength(1);
});

test('proposed and orphaned marks are not drawn', () => {
  const span = [{ start: 4, end: 11 }];
  expect(
    marksAt(
      evidence(1, 4, 11, { anchor: { state: 'proposed', spans: span } }),
      evidence(2, 4, 11, { anchor: { state: 'orphaned', spans: [] } }),
    ),
  ).toEqual([]);
});

test('numbers follow the order of the text, outer before inner', () => {
  const numbered = marksAt(evidence(1, 20, 25), evidence(2, 4, 40), evidence(3, 4, 11)).map(
    ({ evidence: { evidenceId }, number }) => [evidenceId, number],
  );
  expect(numbered).toEqual([
    [2, 1],
    [3, 2],
    [1, 3],
  ]);
});

test('a level is free again where its mark ends', () => {
  const levels = marksAt(evidence(1, 0, 20), evidence(2, 10, 40), evidence(3, 25, 50)).map(({ level }) => level);
  expect(levels).toEqual([0, 1, 0]);
});

test('a line below a double line is lower', () => {
  const drops = marksAt(evidence(1, 0, 40, { stance: 'disputes' }), evidence(2, 5, 30), evidence(3, 6, 20)).map(
    ({ drop }) => drop,
  );
  expect(drops).toEqual([0, 9, 13]);
});

test('the fourth mark on the same words has no line and is counted', () => {
  const marks = marksAt(evidence(1, 0, 20), evidence(2, 0, 20), evidence(3, 0, 20), evidence(4, 0, 20));
  expect(countWithoutLine(marks, marks[0] as Mark)).toBe(1);
  expect(extraLeading(marks, { from: 0, to: TEXT.length })).toBe(4);
});

const anyMarks = fc
  .array(fc.tuple(fc.nat(TEXT.length - 2), fc.integer({ min: 1, max: 40 })), { maxLength: 8 })
  .map((spans) =>
    marksAt(...spans.map(([start, length], at) => evidence(at + 1, start, Math.min(TEXT.length, start + length)))),
  );

test('pieces contain every character of the paragraph once, in order', () => {
  fc.assert(
    fc.property(anyMarks, (marks) => {
      expect(wordsOf(piecesOf(TEXT, { from: 0, to: TEXT.length }, marks))).toBe(TEXT);
    }),
  );
});

test('each mark is drawn on its own words and no others, with one first piece and one end', () => {
  fc.assert(
    fc.property(anyMarks, (marks) => {
      const drawn = new Map<number, { words: string; first: number }>();
      const ended: number[] = [];
      const walk = (pieces: readonly Piece[]) => {
        for (const piece of pieces) {
          if ('text' in piece) continue;
          const id = piece.mark.evidence.evidenceId;
          const one = drawn.get(id) ?? { words: '', first: 0 };
          one.words += wordsOf(piece.pieces);
          one.first += piece.isFirst ? 1 : 0;
          ended.push(...piece.ending.map(({ number }) => number));
          drawn.set(id, one);
          walk(piece.pieces);
        }
      };
      walk(piecesOf(TEXT, { from: 0, to: TEXT.length }, marks));
      for (const mark of marks)
        expect(drawn.get(mark.evidence.evidenceId)).toEqual({ words: mark.evidence.exact, first: 1 });
      expect(ended.toSorted((a, b) => a - b)).toEqual(marks.map(({ number }) => number));
    }),
  );
});

test('marks that end with the same letter are numbered there in order', () => {
  const endings = (marks: readonly Mark[]) => {
    const walk = (pieces: readonly Piece[]): number[][] =>
      pieces.flatMap((piece) =>
        'text' in piece ? [] : [...walk(piece.pieces), piece.ending.map(({ number }) => number)],
      );
    return walk(piecesOf(TEXT, { from: 0, to: TEXT.length }, marks)).filter((numbers) => numbers.length > 0);
  };
  expect(endings(marksAt(evidence(1, 4, 20), evidence(2, 4, 20), evidence(3, 4, 20)))).toEqual([[1, 2, 3]]);
  expect(endings(marksAt(evidence(1, 4, 20), evidence(2, 8, 12), evidence(3, 10, 20)))).toEqual([[2], [1, 3]]);
  expect(endings(marksAt(evidence(1, 4, 20), evidence(2, 10, 30)))).toEqual([[1], [2]]);
});

test('overlapping marks never share a level', () => {
  fc.assert(
    fc.property(anyMarks, (marks) => {
      for (const a of marks)
        for (const b of marks) if (a !== b && a.from < b.to && b.from < a.to) expect(a.level).not.toBe(b.level);
    }),
  );
});
