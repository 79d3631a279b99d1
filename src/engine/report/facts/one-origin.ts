/** Several passages that all go back to one origin are one voice, and so is each side of a dispute. Mentions take no side. */
import type { EvidenceInPlace } from '../../../contract/model/articles/article.ts';

interface Side {
  readonly stance: 'supports' | 'disputes';
  readonly passages: readonly EvidenceInPlace[];
}

/** The sides that there are, if each goes back to one origin; otherwise none. */
export function sidesOnOneOrigin(evidence: readonly EvidenceInPlace[]): Side[] {
  const sides = (['supports', 'disputes'] as const)
    .map((stance) => ({ stance, passages: evidence.filter((one) => one.stance === stance) }))
    .filter(({ passages }) => passages.length > 0);
  return sides.some(({ passages }) => originsOf(passages).length > 1) ? [] : sides;
}

/** The names of the origins. */
export function originsOf(evidence: readonly EvidenceInPlace[]): string[] {
  return [...new Map(evidence.map(({ originId, originName }) => [originId, originName])).values()];
}
