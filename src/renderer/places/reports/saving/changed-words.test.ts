import { expect, test } from 'vitest';
import type { Block, Report } from '../../../../contract/model/reports/report.ts';
import { changedWords } from './changed-words.ts';

const paragraph = (blockId: string, text: string): Block => ({ kind: 'paragraph', blockId, runs: [{ text }] });
const section = (heading: string, ...blocks: Block[]) => ({ sectionId: 's', heading, blocks });
const BASE = {
  title: 'The ferry',
  sections: [section('Before', paragraph('a', 'Kept.'), paragraph('b', 'As it was.'))],
} as unknown as Report;

test('the words of a report that the archive does not have are those of what was changed, in their order', () => {
  const quotation: Block = { kind: 'quotation', blockId: 'q', evidenceId: 3 };
  const sections = [
    section('After', paragraph('a', 'Kept.'), paragraph('b', 'As it is.'), quotation, paragraph('c', 'New.')),
  ];
  expect(changedWords(BASE, { title: 'The pier', sections })).toBe('The pier\n\nAfter\n\nAs it is.\n\nNew.');
});

test('what was deleted has none', () => {
  expect(changedWords(BASE, { title: 'The ferry', sections: [section('Before', paragraph('a', 'Kept.'))] })).toBe('');
});
