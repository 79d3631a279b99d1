import { describe, expect, it } from 'vitest';
import type { OriginHead } from '../../../contract/model/origins/origin.ts';
import { heightOf, lineAt, linesOf, offsetOf } from './origin-lines.ts';

const head = (originId: number, articles: number): OriginHead => ({
  originId,
  articles,
  name: `Origin ${originId}`,
  reason: '',
  decidedBy: 'program',
  sources: articles,
  first: null,
  last: null,
  title: '',
  language: null,
});

describe('the lines of the list of origins', () => {
  const heads = [head(7, 3), head(4, 2)];

  it('are each origin with its articles under it, which a folded one hides', () => {
    expect(linesOf(heads, new Set()).map(({ key }) => key)).toEqual(['7', '7 0', '7 1', '7 2', '4', '4 0', '4 1']);
    expect(linesOf(heads, new Set([7])).map(({ key }) => key)).toEqual(['7', '4', '4 0', '4 1']);
  });

  it('count the origins from one, whatever is folded', () => {
    const positions = linesOf(heads, new Set([7])).map((line) => (line.kind === 'origin' ? line.position : null));
    expect(positions).toEqual([1, 2, null, null]);
  });

  it('lead from an article to its line, or to its origin if that hides it', () => {
    const lines = linesOf(heads, new Set());
    expect(lineAt(lines, 4, 1)).toBe(6);
    expect(lineAt(lines, 4, -1)).toBe(4);
    expect(lineAt(lines, 4, 9)).toBe(6);
    expect(lineAt(linesOf(heads, new Set([4])), 4, 1)).toBe(4);
    expect(lineAt(lines, 99, 0)).toBe(-1);
  });

  it('are first scrolled to the one that is current, unless it is in view at the top', () => {
    const lines = linesOf([head(1, 400), head(2, 2)], new Set());
    expect(offsetOf(lines, 3)).toBe(0);
    const above = lines.slice(0, 402).reduce((sum, line) => sum + heightOf(line), 0);
    expect(offsetOf(lines, 402)).toBe(above - 100);
  });
});
