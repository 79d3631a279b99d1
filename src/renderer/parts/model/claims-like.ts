/** Known claims that words resemble, each with why, and the keys that take them. */
import type { KeyboardEvent } from 'react';
import type { ClaimMatch } from '../../../contract/model/claims/claim.ts';
import { matchesKeys } from '../../actions/keys.ts';
import { useRead } from '../../data/use-read.ts';

const MOST = 3;
/** As many as the engine gives. */
const MOST_ASKED = 50;

/** With Alt, as digits alone are typed into the field. */
export const KEYS_OF_LIKE: readonly string[] = ['Alt+1', 'Alt+2', 'Alt+3'];

/** Which of them the keys take; -1 if none. */
export const likeTaken = ({ nativeEvent }: KeyboardEvent) =>
  KEYS_OF_LIKE.findIndex((keys) => matchesKeys(nativeEvent, keys));

/** @param but claims that are not meant */
export function useClaimsLike(words: string, but: ReadonlySet<number | null>) {
  const asked = { text: words, limit: Math.min(MOST + but.size, MOST_ASKED) };
  const isAsked = words.trim() !== '';
  const { data, isPending } = useRead('claim.match', asked, { enabled: isAsked, keepPrevious: true });
  const matches = isAsked ? (data?.matches ?? []) : [];
  const like: readonly ClaimMatch[] = matches
    .filter(({ proposed, claimId }) => proposed && !but.has(claimId))
    .slice(0, MOST);
  return { like, isAnswered: !isAsked || !isPending };
}
