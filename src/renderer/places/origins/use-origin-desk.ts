/** The origin being looked at: the current article, what is known about each as it is drawn, and what the keys act on. */
import { useMemo } from 'react';
import type { ArticleHead } from '../../../contract/model/articles/article.ts';
import type { Origin, OriginProposal } from '../../../contract/model/origins/origin.ts';
import { useHandle } from '../../actions/handles.ts';
import { useRead } from '../../data/use-read.ts';
import { useHistoryState } from '../../history.ts';
import { useSelected } from '../../working-set.ts';
import { originsHandle } from './origins-handle.ts';
import { type Member, useMember } from './use-members.ts';

/** What is current in the list: an article of an origin, or the origin itself. */
export interface Spot {
  readonly originId: number | undefined;
  /** Null: it is found by its place. */
  readonly articleId: number | null;
  /** Its place in the origin; -1: the origin itself. */
  readonly at: number;
}

export interface OriginDesk {
  readonly origin: Origin;
  readonly active: number;
  readonly current: ArticleHead;
  readonly moveTo: (spot: Spot) => void;
  /** The selected articles, wherever they are. */
  readonly chosen: ReadonlySet<number>;
  readonly member: Member;
  readonly proposals: readonly OriginProposal[];
  readonly proposal: OriginProposal | null;
}

/** @param from the proposal that was current, whose article becomes current; null: the first article */
export function useSpot(originId: number | undefined, from: OriginProposal | null): [Spot, (next: Spot) => void] {
  const [kept, keep] = useHistoryState<Spot>(`origin spot ${from?.proposalId ?? ''}`, NOWHERE);
  const first = { originId, articleId: from?.article.articleId ?? null, at: 0 };
  return [kept.originId === originId ? kept : first, keep];
}

interface DeskOptions {
  readonly origin: Origin | undefined;
  /** It is the one asked for; until then, the keys act on none of its articles. */
  readonly isThere: boolean;
  readonly spot: Spot;
  readonly moveTo: (spot: Spot) => void;
  /** The proposal that is current in a list of them. */
  readonly from: OriginProposal | null;
}

export function useOriginDesk({ origin, isThere, spot, moveTo, from }: DeskOptions): OriginDesk | null {
  const articles = origin?.articles ?? NONE;
  const originId = origin?.originId;
  const chosen = useSelected('article');
  const found = articles.findIndex((head) => head.articleId === spot.articleId);
  // The current article may have been split off; then its neighbour becomes current.
  const at = found >= 0 ? found : Math.min(spot.at, articles.length - 1);
  const active = Math.max(0, at);
  const current = articles[active];
  const member = useMember(originId, active);
  const asked = useRead('origin.proposals', { originId: originId ?? 0, limit: 100 }, { enabled: origin !== undefined });
  const proposals = asked.data?.proposals ?? NO_PROPOSALS;
  const proposal =
    proposals.find(({ proposalId }) => proposalId === from?.proposalId) ??
    proposals.find(({ article }) => article.articleId === current?.articleId) ??
    null;
  useHandle(
    originsHandle,
    useMemo(
      () => (isThere ? actsOn(articles, chosen, current, at < 0, proposal) : from && onlyOn(from)),
      [isThere, articles, chosen, current, at, proposal, from],
    ) ?? undefined,
  );
  if (!origin || !current) return null;
  return {
    origin,
    active,
    current,
    moveTo,
    chosen,
    member,
    proposals,
    proposal,
  };
}

const NOWHERE: Spot = { originId: undefined, articleId: null, at: 0 };
const NONE: readonly ArticleHead[] = [];
const NO_IDS: readonly number[] = [];
const NO_PROPOSALS: readonly OriginProposal[] = [];

function actsOn(
  articles: readonly ArticleHead[],
  chosen: ReadonlySet<number>,
  current: ArticleHead | undefined,
  isWhole: boolean,
  proposal: OriginProposal | null,
) {
  if (!current) return undefined;
  const ids = articles.map(({ articleId }) => articleId);
  const selected = ids.filter((id) => chosen.has(id));
  const meant = selected.length > 0 || isWhole ? selected : [current.articleId];
  return { toSplit: meant.length < ids.length ? meant : [], toJoin: ids, proposal };
}

const onlyOn = (proposal: OriginProposal) => ({ toSplit: NO_IDS, toJoin: NO_IDS, proposal });
