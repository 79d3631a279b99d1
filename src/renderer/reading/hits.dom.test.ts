import { createElement, useRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paragraphs } from '../../text/sentences/paragraphs.ts';
import { ArticleText } from './ArticleText.tsx';
import { useHits } from './hits.ts';
import type { Mark } from './marks.ts';

const TEXT = 'Twelve people died near the dredger.\n\nThe dredger was dark.';
const ALL = paragraphs(TEXT);
const spansOf = (words: string) =>
  [...TEXT.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({ from: index, to: index + words.length }));

/** What the browser keeps of the places that it fills. */
class Filled extends Set<StaticRange> {
  priority = 0;
  constructor(...ranges: StaticRange[]) {
    super(ranges);
  }
}
const filled = new Map<string, Filled>();
const wordsFilled = (name: string) => [...(filled.get(name) ?? [])].map(wordsIn);

function wordsIn({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}

let container: HTMLElement;
let root: ReturnType<typeof createRoot>;

beforeEach(() => {
  vi.stubGlobal('Highlight', Filled);
  vi.stubGlobal('CSS', { escape: String, highlights: filled });
  // Not laid out, so nothing is in or out of view.
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  container = document.body.appendChild(document.createElement('div'));
  root = createRoot(container);
});
afterEach(() => {
  root.unmount();
  container.remove();
  vi.unstubAllGlobals();
});

interface ReadProps {
  words: string;
  current: number | null;
  marks: readonly Mark[];
}

function Read({ words, current, marks }: ReadProps) {
  const text = useRef<HTMLDivElement>(null);
  useHits(text, spansOf(words), current, marks);
  return createElement(ArticleText, { ref: text, text: TEXT, language: 'en', paragraphs: ALL, marks });
}

const show = (words: string, current: number | null, marks: readonly Mark[] = NO_MARKS) =>
  flushSync(() => root.render(createElement(Read, { words, current, marks })));
const NO_MARKS: readonly Mark[] = [];

test('the words found are filled, and the current ones above them', () => {
  show('dredger', 1);
  expect(wordsFilled('hit')).toEqual(['dredger', 'dredger']);
  expect(wordsFilled('current-hit')).toEqual(['dredger']);
  expect(filled.get('current-hit')?.priority).toBeGreaterThan(filled.get('hit')?.priority ?? 0);
  show('dark', null);
  expect(wordsFilled('hit')).toEqual(['dark']);
  expect(wordsFilled('current-hit')).toEqual([]);
});

test('words found across the end of a paragraph are filled in both', () => {
  show('dredger.\n\nThe', 0);
  expect(wordsFilled('hit')).toEqual(['dredger.The']);
});

test('nothing of the text is drawn anew for what is found in it', () => {
  show('', null);
  const before = [...container.querySelectorAll('p')].map((paragraph) => [...paragraph.childNodes]);
  show('e', 3);
  expect([...container.querySelectorAll('p')].map((paragraph) => [...paragraph.childNodes])).toEqual(before);
  expect(before.flat()).toHaveLength(2);
});

test('once a mark divides the words found, they are filled where they are then', () => {
  show('near the dredger', 0);
  const evidence = { evidenceId: 1, claimId: null, stance: 'supports' };
  const [place] = spansOf('the dredger');
  const mark = { ...place, evidence, number: 1, line: 'unassigned', level: 0, drop: 0 } as unknown as Mark;
  show('near the dredger', 0, [mark]);
  expect(wordsFilled('hit')).toEqual(['near the dredger']);
});

test('nothing stays filled when the text is left', () => {
  show('dredger', 0);
  root.unmount();
  expect(filled.size).toBe(0);
});
