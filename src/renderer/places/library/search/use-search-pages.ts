/** The answer to a search while it is typed and its list is scrolled: a screenful first, then page by page. */
import { useEffect, useRef, useState } from 'react';
import type { ParamsIn } from '../../../../contract/methods.ts';
import type { SearchHit } from '../../../../contract/model/collections/search.ts';
import { useRead, useReads } from '../../../data/use-read.ts';
import { PAGE } from './hit-pages.ts';

/** A screenful; the rest follows when typing pauses. */
const WHILE_TYPING = 12;
const DRAWN_PAST_MS = 70;

type Stage = 'typing' | 'full' | 'all';

export function useSearchPages(asked: ParamsIn<'search.run'>, stage: Stage) {
  const isTyping = stage === 'typing';
  const whole = { ...asked, stage: isTyping ? 'full' : stage, limit: PAGE };
  const typed = useRead('search.run', { ...asked, stage: 'typing', limit: WHILE_TYPING }, { keepPrevious: true });
  const full = useRead('search.run', whole, { enabled: !isTyping });
  const first = full.data ?? typed.data;

  const [wanted, want] = useWantedPages();
  const [held, hold] = useState<Pages>({ first: 0, last: 0 });
  const later = [...new Set([wanted, held].flatMap(laterPages))].filter((page) => page * PAGE < (first?.listed ?? 0));
  const answers = useReads(
    'search.run',
    later.map((page) => ({ ...whole, offset: page * PAGE })),
    !isTyping,
  );
  const pages = new Map<number, readonly SearchHit[]>(first && [[0, first.hits]]);
  for (const [at, page] of later.entries()) {
    const hits = answers[at]?.data?.hits;
    if (hits) pages.set(page, hits);
  }
  return {
    first,
    pages,
    want,
    hold,
    answered: full.data !== undefined || (typed.data !== undefined && !typed.isPlaceholderData),
    error: full.error ?? typed.error,
    looking: full.data === undefined,
  };
}

interface Pages {
  readonly first: number;
  readonly last: number;
}

/** In whole pages, since each change redraws the place. Pages merely scrolled past are not fetched. */
function useWantedPages(): [Pages, (pages: Pages) => void] {
  const [wanted, setWanted] = useState<Pages>({ first: 0, last: 0 });
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const want = ({ first, last }: Pages) => {
    clearTimeout(waiting.current);
    if (first === wanted.first && last === wanted.last) return;
    const isNext = first <= wanted.last + 1 && last >= wanted.first - 1;
    if (isNext) setWanted({ first, last });
    else waiting.current = setTimeout(() => setWanted({ first, last }), DRAWN_PAST_MS);
  };
  return [wanted, want];
}

/** The first page is always there. */
function laterPages({ first, last }: Pages): number[] {
  const from = Math.max(1, first);
  return Array.from({ length: Math.max(0, last - from + 1) }, (_, at) => from + at);
}
