/** The current change, and stepping to the next. */
import { useRef, useState } from 'react';
import { useRead } from '../../../data/use-read.ts';
import { scrollToUpperThird } from '../../../reading/hits.ts';
import { changeInWords } from './diff-paragraphs.ts';
import type { Chosen } from './version-words.ts';

export type Changes = ReturnType<typeof useChanges>;

export function useChanges({ fromId, toId }: Chosen, isShown: boolean) {
  const root = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<{ of: string; at: number } | null>(null);
  const { data } = useRead('article.diff', { articleId: fromId, otherId: toId }, { enabled: isShown });
  const count = data?.changes;
  /** Identifies the two versions. */
  const of = `${fromId} ${toId}`;
  const at = current?.of === of ? current.at : null;
  const step = (by: 1 | -1) => {
    if (!count) return;
    const next = at === null ? (by > 0 ? 0 : count - 1) : (at + by + count) % count;
    setCurrent({ of, at: next });
    const element = root.current?.querySelector<HTMLElement>(`[data-change="${next}"]`);
    if (element) scrollToUpperThird(element);
  };
  const said = data && at !== null ? `Change ${at + 1} of ${count}: ${changeInWords(data.runs, at)}` : '';
  return { root, of, at, count, step, said };
}
