/** The runs of a word diff arranged in paragraphs, with their changes numbered. */
import type { DiffRun } from '../../../../contract/model/articles/article.ts';
import type { Span } from '../../../../text/offsets.ts';
import { words } from '../../../../text/words/words.ts';

export interface DiffPiece {
  readonly kind: DiffRun['kind'];
  readonly text: string;
  /** The number of its change, from 0; null if the words were kept. */
  readonly change: number | null;
  /** Where it begins in the earlier and in the later text, in code points; null if it is not in that text. */
  readonly a: number | null;
  readonly b: number | null;
  /** How many of its first characters are inserted spacing, which is in neither text. */
  readonly lead: number;
}

export type DiffParagraph = readonly DiffPiece[];

const BREAK = '\n\n';

export function diffParagraphs(runs: readonly DiffRun[]): DiffParagraph[] {
  const paragraphs: DiffPiece[][] = [[]];
  let changes = 0;
  runs.forEach((run, at) => {
    const before = runs[at - 1];
    const isChange = run.kind !== 'kept';
    if (isChange && (before?.kind ?? 'kept') === 'kept') changes += 1;
    // If words replace others, the paragraph ends only once.
    const isReplaced = run.kind === 'removed' && runs[at + 1]?.kind === 'added';
    const said = isReplaced && run.text.endsWith(BREAK) ? `${run.text.slice(0, -BREAK.length)} ` : run.text;
    const around = run.kind === 'removed' ? apart(before?.text ?? '', said, runs[at + 1]?.text ?? '') : NOTHING_AROUND;
    const change = isChange ? changes - 1 : null;
    let offset = -around.before.length;
    `${around.before}${said}${around.after}`.split(BREAK).forEach((text, index) => {
      if (index > 0) paragraphs.push([]);
      const lead = index === 0 ? around.before.length : 0;
      const begin = (span?: Span) => (span ? span.start + offset + lead : null);
      const [a, b] = ['a' in run ? begin(run.a) : null, 'b' in run ? begin(run.b) : null];
      if (text !== '') paragraphs.at(-1)?.push({ kind: run.kind, text, change, a, b, lead });
      offset += [...text].length + BREAK.length;
    });
  });
  return paragraphs.filter((pieces) => pieces.length > 0);
}

const WORD_AT_END = /[\p{L}\p{M}\p{N}]$/u;
const WORD_AT_START = /^[\p{L}\p{N}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const NOTHING_AROUND = { before: '', after: '' };

/** Returns the spacing to insert around removed words: their own was removed with them, or now comes after punctuation put in their place. */
function apart(before: string, words: string, after: string): { before: string; after: string } {
  if (UNSPACED.test(words)) return NOTHING_AROUND;
  const isGluedBefore = WORD_AT_END.test(before) && WORD_AT_START.test(words);
  const isGluedAfter = WORD_AT_END.test(words) && WORD_AT_START.test(after);
  return { before: isGluedBefore ? ' ' : '', after: isGluedAfter ? ' ' : '' };
}

/** Counts the words added and removed. */
export function wordsChanged(runs: readonly DiffRun[]): { added: number; removed: number } {
  const count = (kind: DiffRun['kind']) =>
    runs.reduce((sum, run) => sum + (run.kind === kind ? words(run.text).length : 0), 0);
  return { added: count('added'), removed: count('removed') };
}

/** Describes a change: "“and lit” out", "“Marek” in place of “Marree”". */
export function changeInWords(runs: readonly DiffRun[], change: number): string {
  const pieces = diffParagraphs(runs)
    .flat()
    .filter((piece) => piece.change === change);
  const told = (kind: DiffRun['kind']) =>
    pieces
      .filter((piece) => piece.kind === kind)
      .map(({ text }) => text.trim())
      .join(' ');
  const [out, into] = [told('removed'), told('added')];
  if (out === '') return `“${into}” in`;
  return into === '' ? `“${out}” out` : `“${into}” in place of “${out}”`;
}
