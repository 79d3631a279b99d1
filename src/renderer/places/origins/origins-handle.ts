/** What the page of origins lets its actions do. */
import type { OriginProposal } from '../../../contract/model/origin.ts';
import { createHandle } from '../../actions/handles.ts';

interface OriginsActs {
  /** Articles that would be split off: those selected, else the one stood on. Empty: none can be. */
  readonly toSplit: readonly number[];
  /** What would be joined with others. */
  readonly toJoin: readonly number[];
  readonly articleId: number | null;
  /** The open proposal that is looked at. */
  readonly proposal: OriginProposal | null;
}
export const originsHandle = createHandle<OriginsActs>('origins');
