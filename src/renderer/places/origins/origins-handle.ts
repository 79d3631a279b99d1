/** What the page of origins offers to its actions. */
import type { OriginProposal } from '../../../contract/model/origins/origin.ts';
import { createHandle } from '../../actions/handles.ts';

interface OriginsActs {
  /** The articles that would be split off: those selected, or else the current one. Empty if none can be. */
  readonly toSplit: readonly number[];
  /** The articles that would be joined with others. */
  readonly toJoin: readonly number[];
  /** The open proposal being looked at. */
  readonly proposal: OriginProposal | null;
}
export const originsHandle = createHandle<OriginsActs>('origins');
