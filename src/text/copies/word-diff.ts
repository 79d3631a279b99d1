/** A word-by-word comparison of two texts for readers: what was kept, removed and inserted. */

import { diffArrays } from 'diff';
import { append } from '../append.ts';
import { codePointMap, type Span } from '../offsets.ts';
import { paragraphs } from '../sentences/paragraphs.ts';

/**
 * `a` and `b`: code points of the earlier and of the later text. Words include the space after them; runs are
 * contiguous.
 */
type DiffRun =
  | { readonly kind: 'kept'; readonly a: Span; readonly b: Span }
  | { readonly kind: 'removed'; readonly a: Span }
  | { readonly kind: 'added'; readonly b: Span };

export interface WordDiff {
  /** In reading order: what was removed precedes what replaced it. */
  readonly runs: readonly DiffRun[];
  /** Places that were changed. */
  readonly changes: number;
}

/** Beyond this many insertions and deletions, the rest is reported as one change. */
const MOST_EDITS = 2_500;

/** Split and joined paragraphs are no change, because their words are kept. */
export function wordDiff(a: string, b: string): WordDiff {
  const [before, after] = [readText(a), readText(b)];
  const edits = withoutScraps(wordEdits(before, after));
  const runs = runsOf(edits, before, after);
  const changes = runs.filter((run, at) => run.kind !== 'kept' && (runs[at - 1]?.kind ?? 'kept') === 'kept').length;
  return { runs, changes };
}

interface Text {
  readonly words: readonly string[];
  /** Code points: where each word begins; the last entry is the text's length. */
  readonly starts: readonly number[];
  /** For each paragraph, how many words it has and what it says. */
  readonly paragraphs: readonly { readonly words: number; readonly reads: string }[];
}

/** A word, a sign, or a character in a script without spaces. */
const SPACELESS = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`;
const WITHIN_WORD = String.raw`(?!${SPACELESS})[\p{L}\p{M}\p{N}_]|['’.,:-](?=[\p{L}\p{N}])`;
const WORD = new RegExp(String.raw`${SPACELESS}|[\p{L}\p{M}\p{N}](?:${WITHIN_WORD})*|\S`, 'gu');

function readText(text: string): Text {
  const map = codePointMap(text);
  const words: string[] = [];
  const starts: number[] = [];
  const read = paragraphs(text).map(({ from, to }) => {
    const reads = text.slice(from, to);
    const before = words.length;
    for (const match of reads.matchAll(WORD)) {
      words.push(match[0]);
      starts.push(
        words.length === 1 ? 0 : map.spanFromUtf16({ from: from + match.index, to: from + match.index + 1 }).start,
      );
    }
    return { words: words.length - before, reads };
  });
  return { words, starts: [...starts, map.length], paragraphs: read };
}

/** How one run of words became another. */
export function editsOf(a: readonly string[], b: readonly string[]): Edit[] {
  return withoutScraps(joined(editsIn(diffOf(a, b))));
}

/** Numbers of words, one after another. */
interface Edit {
  readonly kind: DiffRun['kind'];
  readonly words: number;
}

/** Compares paragraphs first, so that a long text with few changes takes little time. */
function wordEdits(before: Text, after: Text): Edit[] {
  const parts = diffOf(
    before.paragraphs.map(({ reads }) => reads),
    after.paragraphs.map(({ reads }) => reads),
  );
  const edits: Edit[] = [];
  const at = { paragraphA: 0, paragraphB: 0, wordA: 0, wordB: 0 };
  const wordsIn = (text: Text, from: number, count: number) =>
    text.paragraphs.slice(from, from + count).reduce((sum, { words }) => sum + words, 0);
  for (const { kept, removed, added } of parts) {
    if (kept > 0) {
      const words = wordsIn(before, at.paragraphA, kept);
      edits.push({ kind: 'kept', words });
      at.wordA += words;
      at.wordB += words;
    } else {
      const fromA = wordsIn(before, at.paragraphA, removed);
      const fromB = wordsIn(after, at.paragraphB, added);
      const within = diffOf(
        before.words.slice(at.wordA, at.wordA + fromA),
        after.words.slice(at.wordB, at.wordB + fromB),
      );
      append(edits, editsIn(within));
      at.wordA += fromA;
      at.wordB += fromB;
    }
    at.paragraphA += kept + removed;
    at.paragraphB += kept + added;
  }
  return joined(edits);
}

interface Part {
  readonly kept: number;
  readonly removed: number;
  readonly added: number;
}

/** Kept parts, and changed parts between them. */
function diffOf(a: readonly string[], b: readonly string[]): Part[] {
  const changes = diffArrays(a as string[], b as string[], { maxEditLength: MOST_EDITS });
  if (!changes) return [{ kept: 0, removed: a.length, added: b.length }];
  const parts: { kept: number; removed: number; added: number }[] = [];
  let isOpen = false;
  for (const { added, removed, count } of changes) {
    const isKept = !added && !removed;
    if (isKept || !isOpen) parts.push({ kept: 0, removed: 0, added: 0 });
    isOpen = !isKept;
    const part = parts.at(-1) as (typeof parts)[number];
    part[isKept ? 'kept' : added ? 'added' : 'removed'] += count;
  }
  return parts;
}

function editsIn(parts: readonly Part[]): Edit[] {
  return parts.flatMap(({ kept, removed, added }) => [
    { kind: 'kept' as const, words: kept },
    { kind: 'removed' as const, words: removed },
    { kind: 'added' as const, words: added },
  ]);
}

/** No adjacent edits of one kind, none empty, deletions before insertions. */
function joined(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  let removed = 0;
  let added = 0;
  const change = () => {
    if (removed > 0) result.push({ kind: 'removed', words: removed });
    if (added > 0) result.push({ kind: 'added', words: added });
    removed = 0;
    added = 0;
  };
  for (const { kind, words } of edits) {
    if (words === 0) continue;
    if (kind === 'removed') removed += words;
    else if (kind === 'added') added += words;
    else {
      change();
      const last = result.at(-1);
      if (last?.kind === 'kept') result[result.length - 1] = { kind, words: last.words + words };
      else result.push({ kind, words });
    }
  }
  change();
  return result;
}

/** A word or two that happen to occur in both. */
const SCRAP = 2;
const MUCH_CHANGED = 4;

/** "The" in the middle of a rewritten sentence was not kept. */
function withoutScraps(edits: readonly Edit[]): Edit[] {
  const changedFrom = (at: number, step: 1 | -1) => {
    let least = { removed: 0, added: 0 };
    for (let i = at + step; edits[i] && edits[i]?.kind !== 'kept'; i += step) {
      const edit = edits[i] as Edit;
      least = { ...least, [edit.kind]: edit.words };
    }
    return least.removed + least.added;
  };
  return joined(
    edits.flatMap((edit, at) => {
      const isScrap =
        edit.kind === 'kept' &&
        edit.words <= SCRAP &&
        changedFrom(at, -1) >= MUCH_CHANGED &&
        changedFrom(at, 1) >= MUCH_CHANGED;
      return isScrap
        ? [
            { kind: 'removed' as const, words: edit.words },
            { kind: 'added' as const, words: edit.words },
          ]
        : [edit];
    }),
  );
}

function runsOf(edits: readonly Edit[], before: Text, after: Text): DiffRun[] {
  let wordA = 0;
  let wordB = 0;
  const spanOf = ({ starts }: Text, from: number, to: number): Span => ({
    start: starts[from] ?? 0,
    end: starts[to] ?? 0,
  });
  return edits.map(({ kind, words }) => {
    const [fromA, fromB] = [wordA, wordB];
    if (kind !== 'added') wordA += words;
    if (kind !== 'removed') wordB += words;
    if (kind === 'removed') return { kind, a: spanOf(before, fromA, wordA) };
    if (kind === 'added') return { kind, b: spanOf(after, fromB, wordB) };
    return { kind, a: spanOf(before, fromA, wordA), b: spanOf(after, fromB, wordB) };
  });
}
