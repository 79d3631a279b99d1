import { expect, test } from 'vitest';
import type { DiffRun } from '../../../../contract/model/articles/article.ts';
import { changeInWords, diffParagraphs } from './diff-paragraphs.ts';

const span = { start: 0, end: 1 };
const kept = (text: string): DiffRun => ({ kind: 'kept', a: span, b: span, text });
const removed = (text: string): DiffRun => ({ kind: 'removed', a: span, text });
const added = (text: string): DiffRun => ({ kind: 'added', b: span, text });
const shown = (runs: DiffRun[]) =>
  diffParagraphs(runs).map((pieces) =>
    pieces.map(({ kind, text }) => (kind === 'kept' ? text : `${kind === 'added' ? '+' : '-'}${text}`)),
  );

test('a paragraph whose last words were changed ends only once', () => {
  expect(shown([kept('He was '), removed('hurt.\n\n'), added('unhurt.\n\n'), kept('So it is.')])).toEqual([
    ['He was ', '-hurt. ', '+unhurt.'],
    ['So it is.'],
  ]);
});

test('a removed paragraph is a paragraph of its own', () => {
  expect(shown([kept('One.\n\n'), removed('Two.\n\n'), kept('Three.')])).toEqual([['One.'], ['-Two.'], ['Three.']]);
});

test('removed words are spaced from adjacent words, but not from punctuation', () => {
  expect(shown([kept('at anchor'), removed('and lit'), kept(',” she said')])).toEqual([
    ['at anchor', '- and lit', ',” she said'],
  ]);
  expect(shown([removed('Marree'), added('Marek'), kept('.')])).toEqual([['-Marree ', '+Marek', '.']]);
  expect(shown([removed('九'), added('十二'), kept('人')])).toEqual([['-九', '+十二', '人']]);
});

test('words removed and added at one place are one change, and are described', () => {
  const runs = [kept('a '), removed('b '), added('c '), kept('d '), added('e')];
  expect(
    diffParagraphs(runs)
      .flat()
      .map(({ change }) => change),
  ).toEqual([null, 0, 0, null, 1]);
  expect([0, 1].map((change) => changeInWords(runs, change))).toEqual(['“c” in place of “b”', '“e” in']);
});
