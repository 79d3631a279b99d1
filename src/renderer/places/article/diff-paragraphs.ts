/** Runs of a word diff set as paragraphs, their changes numbered. */
import type { DiffRun } from '../../../contract/model/article.ts';

export interface DiffPiece {
  readonly kind: DiffRun['kind'];
  readonly text: string;
  /** Which change it is of, from 0; null where the words were kept. */
  readonly change: number | null;
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
    // Where words take the place of others, the paragraph ends once.
    const isReplaced = run.kind === 'removed' && runs[at + 1]?.kind === 'added';
    const words = isReplaced && run.text.endsWith(BREAK) ? `${run.text.slice(0, -BREAK.length)} ` : run.text;
    const text = run.kind === 'removed' ? apart(before?.text ?? '', words, runs[at + 1]?.text ?? '') : words;
    text.split(BREAK).forEach((part, index) => {
      if (index > 0) paragraphs.push([]);
      if (part !== '') paragraphs.at(-1)?.push({ kind: run.kind, text: part, change: isChange ? changes - 1 : null });
    });
  });
  return paragraphs.filter((pieces) => pieces.length > 0);
}

const WORD_AT_END = /[\p{L}\p{M}\p{N}]$/u;
const WORD_AT_START = /^[\p{L}\p{N}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The space that words taken out had around them went with them, or stands behind a sign that came in their place. */
function apart(before: string, words: string, after: string): string {
  if (UNSPACED.test(words)) return words;
  const isGluedBefore = WORD_AT_END.test(before) && WORD_AT_START.test(words);
  const isGluedAfter = WORD_AT_END.test(words) && WORD_AT_START.test(after);
  return `${isGluedBefore ? ' ' : ''}${words}${isGluedAfter ? ' ' : ''}`;
}

/** "“and lit” out", "“Marek” in place of “Marree”": what a step says. */
export function changeInWords(runs: readonly DiffRun[], change: number): string {
  const pieces = diffParagraphs(runs)
    .flat()
    .filter((piece) => piece.change === change);
  const words = (kind: DiffRun['kind']) =>
    pieces
      .filter((piece) => piece.kind === kind)
      .map(({ text }) => text.trim())
      .join(' ');
  const [out, into] = [words('removed'), words('added')];
  if (out === '') return `“${into}” in`;
  return into === '' ? `“${out}” out` : `“${into}” in place of “${out}”`;
}
