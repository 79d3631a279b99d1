/** Marks of two versions, placed on the words of their diff, and never on words other than those marked. */
import type { Article, EvidenceInPlace } from '../../../../contract/model/articles/article.ts';
import type { Span } from '../../../../text/offsets.ts';
import { lineOf, type MarkLine, marksOf } from '../../../reading/marks.ts';
import type { DiffParagraph, DiffPiece } from './diff-paragraphs.ts';

export interface VersionMark extends Span {
  readonly evidence: EvidenceInPlace;
  readonly line: MarkLine;
  /** The text that its offsets refer to: the earlier or the later one. */
  readonly side: 'a' | 'b';
  /** The other version has the same words marked for the same claim. */
  readonly inBoth: boolean;
}

export interface Segment {
  readonly text: string;
  readonly marks: readonly VersionMark[];
}

export interface MarkedPiece extends DiffPiece {
  readonly segments: readonly Segment[];
}

export interface MarkedParagraph {
  readonly pieces: readonly MarkedPiece[];
  /** The marks that begin here, with their numbers in reading order. */
  readonly begins: readonly { readonly mark: VersionMark; readonly number: number }[];
}

/** A mark that both versions have is shown once, as the later version's. */
export function versionMarks(earlier: Article, later: Article): VersionMark[] {
  const of = (article: Article, side: 'a' | 'b') =>
    marksOf(article).flatMap(({ evidence }) => {
      const [span] = evidence.anchor.spans;
      return span ? [{ ...span, evidence, side, line: lineOf(evidence), inBoth: false }] : [];
    });
  const [before, after] = [of(earlier, 'a'), of(later, 'b')];
  const same = (one: VersionMark) => (other: VersionMark) =>
    one.evidence.claimId === other.evidence.claimId &&
    one.evidence.stance === other.evidence.stance &&
    one.evidence.exact === other.evidence.exact;
  return [
    ...before.filter((mark) => !after.some(same(mark))),
    ...after.map((mark) => ({ ...mark, inBoth: before.some(same(mark)) })),
  ];
}

export function markedParagraphs(
  paragraphs: readonly DiffParagraph[],
  marks: readonly VersionMark[],
): MarkedParagraph[] {
  const held = marks.filter((mark) => bare(wordsUnder(paragraphs, mark)) === bare(mark.evidence.exact));
  const numbers = new Map<VersionMark, number>();
  return paragraphs.map((pieces) => {
    const marked = pieces.map((piece) => ({ ...piece, segments: segmentsOf(piece, held) }));
    const here = new Set(marked.flatMap(({ segments }) => segments.flatMap((segment) => segment.marks)));
    const begins = [...here].filter((mark) => !numbers.has(mark));
    for (const mark of begins) numbers.set(mark, numbers.size + 1);
    return { pieces: marked, begins: begins.map((mark) => ({ mark, number: numbers.get(mark) ?? 0 })) };
  });
}

const bare = (text: string) => text.replace(/\s+/gu, '');

function wordsUnder(paragraphs: readonly DiffParagraph[], mark: VersionMark): string {
  return paragraphs
    .flat()
    .map((piece) => {
      const range = rangeIn(piece, mark);
      return range ? [...piece.text].slice(range.start, range.end).join('') : '';
    })
    .join('');
}

/** Returns the code points of the piece's text that the mark covers. */
function rangeIn(piece: DiffPiece, mark: VersionMark): Span | null {
  const begin = piece[mark.side];
  if (begin === null) return null;
  const start = Math.max(mark.start - begin, 0) + piece.lead;
  const end = Math.min(mark.end - begin + piece.lead, [...piece.text].length);
  return start < end ? { start, end } : null;
}

function segmentsOf(piece: DiffPiece, marks: readonly VersionMark[]): Segment[] {
  const letters = [...piece.text];
  const ranges = marks.flatMap((mark) => {
    const range = rangeIn(piece, mark);
    return range ? [{ mark, ...range }] : [];
  });
  const cuts = [...new Set([0, letters.length, ...ranges.flatMap(({ start, end }) => [start, end])])].sort(
    (one, other) => one - other,
  );
  return cuts.slice(0, -1).map((start, at) => ({
    text: letters.slice(start, cuts[at + 1]).join(''),
    marks: ranges.filter((range) => range.start <= start && start < range.end).map(({ mark }) => mark),
  }));
}
