/** The origin being looked at: the current article, what is known about each as it is drawn, and what the keys act on. */
import { useMemo } from 'react';
import type { ArticleHead } from '../../../contract/model/article.ts';
import type { Origin, OriginProposal } from '../../../contract/model/origin.ts';
import { useHandle } from '../../actions/handles.ts';
import { useRead } from '../../data/use-read.ts';
import { useHistoryState } from '../../history.ts';
import { useSelected } from '../../working-set.ts';
import { originsHandle } from './origins-handle.ts';
import { type Members, useMembers } from './use-members.ts';

export interface OriginDesk {
  readonly origin: Origin;
  readonly active: number;
  readonly current: ArticleHead;
  moveTo(index: number): void;
  /** The selected articles, wherever they are. */
  readonly chosen: ReadonlySet<number>;
  readonly members: Members;
  readonly proposals: readonly OriginProposal[];
  readonly proposal: OriginProposal | null;
}

/** @param from the proposal that was current, whose article becomes current; null: the first article */
export function useOriginDesk(origin: Origin | undefined, from: OriginProposal | null): OriginDesk | null {
  const articles = origin?.articles ?? NONE;
  const originId = origin?.originId;
  const articleId = from?.article.articleId ?? null;
  const [kept, keep] = useHistoryState(`origin ${originId} ${articleId ?? ''}`, { articleId, at: 0 });
  const chosen = useSelected('article');
  const found = articles.findIndex((head) => head.articleId === kept.articleId);
  // The current article may have been split off; then its neighbour becomes current.
  const active = found >= 0 ? found : Math.min(kept.at, articles.length - 1);
  const current = articles[active];
  const members = useMembers(originId, active);
  const asked = useRead('origin.proposals', { originId: originId ?? 0, limit: 100 }, { enabled: origin !== undefined });
  const proposals = asked.data?.proposals ?? NO_PROPOSALS;
  const proposal =
    proposals.find(({ proposalId }) => proposalId === from?.proposalId) ??
    proposals.find(({ article }) => article.articleId === current?.articleId) ??
    null;
  useHandle(
    originsHandle,
    useMemo(() => actsOn(articles, chosen, current, proposal), [articles, chosen, current, proposal]),
  );
  if (!origin || !current) return null;
  return {
    origin,
    active,
    current,
    moveTo: (index) => keep({ articleId: articles[index]?.articleId ?? null, at: index }),
    chosen,
    members,
    proposals,
    proposal,
  };
}

const NONE: readonly ArticleHead[] = [];
const NO_PROPOSALS: readonly OriginProposal[] = [];

function actsOn(
  articles: readonly ArticleHead[],
  chosen: ReadonlySet<number>,
  current: ArticleHead | undefined,
  proposal: OriginProposal | null,
) {
  if (!current) return undefined;
  const ids = articles.map(({ articleId }) => articleId);
  const selected = ids.filter((id) => chosen.has(id));
  const meant = selected.length > 0 ? selected : [current.articleId];
  return { toSplit: meant.length < ids.length ? meant : [], toJoin: ids, articleId: current.articleId, proposal };
}
