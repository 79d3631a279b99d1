import { expect, test } from 'vitest';
import { canKeepBoth, nameOfClash, wordsOfClash } from './clash-words.ts';
import type { Clash } from './merge-report.ts';

const exactOf = (id: number) => (id === 7 ? 'lit at anchor' : undefined);
const judgement = {
  kind: 'judgement',
  blockId: 'j',
  runs: [{ text: 'It was lit.' }, { cite: [7, 8] }],
  likelihood: 'likely',
  confidence: 'low',
  confidenceReason: 'one voice',
} as const;

test('a clash shows everything in which its two sides can differ', () => {
  const clash = {
    key: 'j',
    of: 'part',
    mine: judgement,
    theirs: { ...judgement, likelihood: null, confidence: null, confidenceReason: '' },
  } as unknown as Clash;
  expect(nameOfClash(clash)).toBe('A judgement');
  expect(wordsOfClash(clash, 'mine', exactOf)).toBe('It was lit. [2 passages] (likely; confidence low: one voice)');
  expect(wordsOfClash(clash, 'theirs', exactOf)).toBe(
    'It was lit. [2 passages] (statement of fact; confidence not stated)',
  );
  const quoted = {
    key: 'q',
    of: 'part',
    mine: { kind: 'quotation', blockId: 'q', evidenceId: 7 },
    theirs: { kind: 'quotation', blockId: 'q', evidenceId: 9 },
  } as Clash;
  expect(['mine', 'theirs'].map((side) => wordsOfClash(quoted, side as 'mine', exactOf))).toEqual([
    'lit at anchor',
    'a passage that was removed',
  ]);
  const summary = {
    key: 'sourceSummary',
    of: 'sourceSummary',
    mine: { text: 'Mine.', edited: true },
    theirs: { text: '', edited: false },
  } as Clash;
  expect([nameOfClash(summary), wordsOfClash(summary, 'mine', exactOf)]).toEqual(['The source summary', 'Mine.']);
});

test('both sides can stay only if there can be two', () => {
  const heading = { kind: 'heading', sectionId: 's', heading: 'H' } as const;
  expect(canKeepBoth({ key: 'j', of: 'part', mine: judgement, theirs: judgement } as unknown as Clash)).toBe(true);
  expect(canKeepBoth({ key: 'j', of: 'part', mine: judgement, theirs: null } as unknown as Clash)).toBe(false);
  expect(canKeepBoth({ key: 's', of: 'part', mine: heading, theirs: heading })).toBe(false);
  expect(canKeepBoth({ key: 'title', of: 'title', mine: 'A', theirs: 'B' })).toBe(false);
});
