/** Which marks of an article are drawn, where, in which order, and at which height their lines are. */
import type { Article, EvidenceInPlace } from '../../contract/model/articles/article.ts';
import { placeOf } from '../../contract/model/claims/place.ts';
import { type CodePointMap, codePointMap, type Utf16Span } from '../../text/offsets.ts';

/** The line under a mark: its stance, or that it has no claim yet. */
export type MarkLine = 'supports' | 'disputes' | 'mentions' | 'unassigned';

export interface Mark extends Utf16Span {
  readonly evidence: EvidenceInPlace;
  /** 1, 2, 3 … in text order, outer before inner. */
  readonly number: number;
  readonly line: MarkLine;
  /** 0 is nearest to the words. It is the same for the whole length of the mark. */
  readonly level: number;
  /** How many px lower its line is than that of a lone mark. */
  readonly drop: number;
}

/** Lines beyond the third are not drawn; the mark is counted at the end of the others. */
export const MOST_LINES = 3;
const LINE_STEP_PX = 4;
const DOUBLE_STEP_PX = 9;

export const lineOf = (evidence: EvidenceInPlace): MarkLine =>
  evidence.claimId === null ? 'unassigned' : evidence.stance;

/** Returns marks whose words are exactly where the anchor says, and never others. */
export function marksOf(
  article: Pick<Article, 'text' | 'evidence'>,
  map: CodePointMap = codePointMap(article.text),
): Mark[] {
  const placed = article.evidence.flatMap((evidence) => {
    const span = placeOf(evidence);
    if (!span) return [];
    const at = map.utf16FromSpan(span);
    return article.text.slice(at.from, at.to) === evidence.exact ? [{ ...at, evidence }] : [];
  });
  placed.sort((a, b) => a.from - b.from || b.to - a.to || a.evidence.evidenceId - b.evidence.evidenceId);
  return withLevels(placed.map((mark, at) => ({ ...mark, number: at + 1, line: lineOf(mark.evidence) })));
}

type Unlevelled = Omit<Mark, 'level' | 'drop'>;

const meet = (a: Utf16Span, b: Utf16Span) => a.from < b.to && b.from < a.to;

/** Each mark gets the lowest level that is free along its whole length. Marks come in order of start, longest first. */
function withLevels(marks: readonly Unlevelled[]): Mark[] {
  const done: Mark[] = [];
  for (const mark of marks) {
    const met = done.filter((other) => meet(other, mark));
    const taken = new Set(met.map(({ level }) => level));
    let level = 0;
    while (taken.has(level)) level++;
    done.push({ ...mark, level, drop: dropBelow(met, level) });
  }
  return done;
}

function dropBelow(met: readonly Mark[], level: number): number {
  let drop = 0;
  for (let under = 0; under < level; under++) {
    const isDouble = met.some((other) => other.level === under && other.line === 'disputes');
    drop += isDouble ? DOUBLE_STEP_PX : LINE_STEP_PX;
  }
  return drop;
}

/** Counts the marks at the words of this one that have no line of their own. */
export function countWithoutLine(marks: readonly Mark[], mark: Mark): number {
  return marks.filter((other) => other.level >= MOST_LINES && meet(other, mark)).length;
}

/** Returns the marks on the same words, in order; empty if it is alone. */
export function onSameWords(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  const met = marks.filter((other) => meet(other, mark));
  return met.length > 1 ? met : [];
}

/** The part of `drop`, in px, for which the line spacing below the words has room. */
const ROOM_PX = 4;

/** Returns the additional px that the lines of a paragraph need. */
export function extraLeading(marks: readonly Mark[], paragraph: Utf16Span): number {
  const drops = marks.filter((mark) => meet(mark, paragraph) && mark.level < MOST_LINES).map(({ drop }) => drop);
  return Math.max(0, Math.max(0, ...drops) - ROOM_PX);
}

export interface TextPiece {
  /** UTF-16 index of its first letter in the article's text. */
  readonly from: number;
  readonly text: string;
}
export type Piece = TextPiece | MarkPiece;
interface MarkPiece {
  readonly mark: Mark;
  /** Whether it contains the mark's first letter. */
  readonly isFirst: boolean;
  /** All marks that end with it, in order; none if they are given by a piece inside it. */
  readonly ending: readonly Mark[];
  readonly pieces: readonly Piece[];
}

/** Cuts a paragraph's text into nested pieces that together contain each of its characters once. */
export function piecesOf(text: string, paragraph: Utf16Span, marks: readonly Mark[]): Piece[] {
  const here = marks.filter((mark) => meet(mark, paragraph));
  const cuts = new Set([paragraph.from, paragraph.to]);
  for (const mark of here) {
    cuts.add(Math.max(mark.from, paragraph.from));
    cuts.add(Math.min(mark.to, paragraph.to));
  }
  const at = [...cuts].sort((a, b) => a - b);
  const runs = at.slice(0, -1).map((from, index) => {
    const run = { from, to: at[index + 1] as number };
    return { ...run, marks: here.filter((mark) => meet(mark, run)).sort((a, b) => a.level - b.level) };
  });
  return nest(text, runs, 0);
}

interface Run extends Utf16Span {
  readonly marks: readonly Mark[];
}

function nest(text: string, runs: readonly Run[], depth: number): Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < runs.length; ) {
    const run = runs[index] as Run;
    const mark = run.marks[depth];
    if (!mark) {
      pieces.push({ from: run.from, text: text.slice(run.from, run.to) });
      index++;
      continue;
    }
    let end = index;
    while (runs[end]?.marks[depth] === mark) end++;
    const inside = runs.slice(index, end);
    pieces.push({
      mark,
      isFirst: run.from === mark.from,
      ending: endingWith(inside.at(-1) as Run, mark),
      pieces: nest(text, inside, depth + 1),
    });
    index = end;
  }
  return pieces;
}

/** The innermost gives them all, as those around it could only add theirs behind it: "2, 1". */
function endingWith({ to, marks }: Run, mark: Mark): Mark[] {
  const ending = marks.filter((one) => one.to === to);
  return ending.at(-1) === mark ? ending.sort((a, b) => a.number - b.number) : [];
}
