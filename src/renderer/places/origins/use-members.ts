/** How the words of an origin's articles compare with the first one, loaded a page at a time. */
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { Result } from '../../../contract/methods.ts';
import type { OriginMember } from '../../../contract/model/origin.ts';
import { readOptions } from '../../data/use-read.ts';
import { useServices } from '../../services.ts';

const PAGE = 30;

export interface Members {
  at(index: number): OriginMember | undefined;
  readonly error: Error | null;
  onRange(first: number, last: number): void;
}

export function useMembers(originId: number | undefined, active: number): Members {
  const { client } = useServices();
  const [range, setRange] = useState<readonly [number, number]>([0, 0]);
  const first = Math.floor(range[0] / PAGE);
  const shown = Array.from({ length: Math.floor(range[1] / PAGE) - first + 1 }, (_, at) => first + at);
  const pages = [...new Set([...shown, Math.floor(Math.max(0, active) / PAGE)])];
  const answers = useQueries({
    queries: pages.map((page) => ({
      ...readOptions(client, 'origin.words', { originId: originId ?? 0, after: page * PAGE, limit: PAGE }),
      enabled: originId !== undefined,
    })),
  });
  return {
    at: (index) => {
      const answer = answers[pages.indexOf(Math.floor(index / PAGE))]?.data as Result<'origin.words'> | undefined;
      return answer?.members[index % PAGE];
    },
    error: answers.find(({ error }) => error)?.error ?? null,
    onRange: (from, to) => setRange([from, to]),
  };
}
