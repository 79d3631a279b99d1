/** The lines of the list of origins: each origin and, unless it is folded, its articles under it. */
import type { Origin, OriginHead } from '../../../contract/model/origins/origin.ts';

export interface OriginLine {
  readonly kind: 'origin';
  readonly key: string;
  readonly head: OriginHead;
  readonly position: number;
  readonly isFolded: boolean;
}

export interface ArticleLine {
  readonly kind: 'article';
  readonly key: string;
  readonly head: OriginHead;
  /** Its place among the origin's articles, from 0. */
  readonly at: number;
}

export type Line = OriginLine | ArticleLine;

export function linesOf(heads: readonly OriginHead[], folded: ReadonlySet<number>): Line[] {
  return heads.flatMap((head, index): Line[] => {
    const { originId, articles } = head;
    const isFolded = folded.has(originId);
    const line: Line = { kind: 'origin', key: `${originId}`, head, position: index + 1, isFolded };
    if (isFolded) return [line];
    const under = Array.from({ length: articles }, (_, at): Line => {
      return { kind: 'article', key: `${originId} ${at}`, head, at };
    });
    return [line, ...under];
  });
}

/** Returns the line of an article, or of its origin if that is folded or meant itself. @param at -1: the origin */
export function lineAt(lines: readonly Line[], originId: number | undefined, at: number): number {
  const top = lines.findIndex(({ kind, head }) => kind === 'origin' && head.originId === originId);
  const line = lines[top];
  if (line?.kind !== 'origin' || line.isFolded || at < 0) return top;
  return top + 1 + Math.min(at, line.head.articles - 1);
}

/** In px, before a line has been measured. */
export const heightOf = (line: Line | undefined) => (line?.kind === 'origin' ? 55 : 49);

/** An origin as the list shows it, for one that no page of the list has. */
export function headOf({ articles, ...origin }: Origin): OriginHead {
  const [first] = articles;
  return {
    ...origin,
    articles: articles.length,
    sources: new Set(articles.map(({ sourceId }) => sourceId)).size,
    first: first?.published ?? null,
    last: articles.findLast(({ published }) => published !== null)?.published ?? null,
    title: first?.title ?? '',
    language: first?.language ?? null,
  };
}

/** Where the list is scrolled to when it is drawn anew: to the line, or to its top if the line is in view there. */
export function offsetOf(lines: readonly Line[], index: number): number {
  const above = lines.slice(0, Math.max(0, index)).reduce((sum, line) => sum + heightOf(line), 0);
  return above < 400 ? 0 : above - 100;
}
