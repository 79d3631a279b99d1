/** The evidence of a claim in groups, each from earliest to latest. */
import type { EvidenceInPlace } from '../../../../contract/model/articles/article.ts';
import { STANCES, type Stance } from '../../../../contract/model/values.ts';
import { parseEdtf } from '../../../../text/dates/edtf.ts';
import { isOrderUnknown } from '../../../../text/dates/possible-span.ts';

export const EVIDENCE_GROUPS = ['stance', 'source', 'origin', 'time'] as const;
export type EvidenceGrouping = (typeof EVIDENCE_GROUPS)[number];

export interface EvidenceGroup {
  readonly name: string;
  /** Set if the group is a stance. */
  readonly stance: Stance | null;
  readonly origins: number;
  readonly rows: readonly EvidenceInPlace[];
}

/** Undated passages come last. */
export function byTime(evidence: readonly EvidenceInPlace[]): EvidenceInPlace[] {
  return evidence.toSorted((a, b) => timeOf(a) - timeOf(b) || a.evidenceId - b.evidenceId);
}

function timeOf({ published }: EvidenceInPlace): number {
  return (published === null ? null : parseEdtf(published)?.sortKey) ?? Number.MAX_SAFE_INTEGER;
}

/** Counts articles other than the first that may have been published before it: a bare month, or a time in an unknown zone, gives no order. */
export function mayBeEarlier(first: EvidenceInPlace, evidence: readonly EvidenceInPlace[]): number {
  const own = parseEdtf(first.published ?? '');
  const others = evidence.filter(
    ({ articleId, published }) => articleId !== first.articleId && isOrderUnknown(own, parseEdtf(published ?? '')),
  );
  return new Set(others.map(({ articleId }) => articleId)).size;
}

export function groupEvidence(evidence: readonly EvidenceInPlace[], by: EvidenceGrouping): EvidenceGroup[] {
  const ordered = byTime(evidence);
  if (by === 'time') return [group('', null, ordered)];
  if (by === 'stance')
    return STANCES.map((stance) =>
      group(
        stance,
        stance,
        ordered.filter((one) => one.stance === stance),
      ),
    ).filter(({ rows }) => rows.length > 0);
  const [idOf, nameOf] =
    by === 'source'
      ? [(one: EvidenceInPlace) => one.sourceId, (one: EvidenceInPlace) => one.source]
      : [(one: EvidenceInPlace) => one.originId, (one: EvidenceInPlace) => one.originName];
  return [...Map.groupBy(ordered, idOf).values()].map((rows) => group(nameOf(rows[0] as EvidenceInPlace), null, rows));
}

function group(name: string, stance: Stance | null, rows: readonly EvidenceInPlace[]): EvidenceGroup {
  return { name, stance, origins: new Set(rows.map(({ originId }) => originId)).size, rows };
}
