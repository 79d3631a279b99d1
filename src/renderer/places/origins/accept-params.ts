import type { OriginProposal } from '../../../contract/model/origins/origin.ts';

/** The reason recorded with the origin is the article's own words. */
export function acceptParams({ proposalId, words }: OriginProposal): { proposalIds: number[]; reason: string } {
  return { proposalIds: [proposalId], reason: `The article says so: “${words}”` };
}
