/** The origins of several articles, loaded a page further whenever the list is scrolled near its end. */
import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { OriginHead } from '../../../contract/model/origins/origin.ts';
import { readOptions, useRead } from '../../data/use-read.ts';
import { useHistoryState } from '../../history.ts';
import { useServices } from '../../services.ts';
import { headOf } from './origin-lines.ts';

const PAGE = 200;

interface Heads {
  /** Before them those that are shown and on no page of the list. */
  readonly heads: readonly OriginHead[];
  /** Why a page of them is missing. */
  readonly error: Error | null;
  /** The first page is not there yet. */
  readonly isWaiting: boolean;
  /** Does nothing while a page is being loaded, or after the last one. */
  readonly loadMore: () => void;
}

/** @param opened @param current are listed in any case */
export function useHeads(opened: number | undefined, current: number | undefined): Heads {
  const { client } = useServices();
  const [pages, setPages] = useHistoryState('pages of origins', 1);
  const { asked, error, isWaiting } = useQueries({
    queries: Array.from({ length: pages }, (_, page) =>
      readOptions(client, 'origin.list', { after: page * PAGE, limit: PAGE }),
    ),
    combine: (answers) => ({
      asked: answers.flatMap(({ data }) => data?.heads ?? []),
      error: answers.find(({ data }) => !data)?.error ?? null,
      isWaiting: answers[0]?.isPending ?? true,
    }),
  });
  const first = useUnlisted(opened, asked);
  const second = useUnlisted(opened === current ? undefined : current, asked);
  const heads = useMemo(() => [...first, ...second, ...asked], [first, second, asked]);
  const isLoaded = asked.length === pages * PAGE;
  return { heads, error, isWaiting, loadMore: () => isLoaded && setPages(pages + 1) };
}

const NONE: readonly OriginHead[] = [];

function useUnlisted(originId: number | undefined, listed: readonly OriginHead[]): readonly OriginHead[] {
  const isListed = originId === undefined || listed.some((head) => head.originId === originId);
  const { data } = useRead('origin.get', { originId: originId ?? 0 }, { enabled: !isListed });
  return useMemo(() => (isListed || !data ? NONE : [headOf(data.origin)]), [isListed, data]);
}
