/** Finds claims that have changed or are gone since the sentences that state them were written. */
import type { ReportFinding } from '../../../contract/model/reports/report.ts';
import type { Stance } from '../../../contract/model/values.ts';
import { asSentence } from '../../../text/phrasing/as-sentence.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import type { ReportFacts } from '../facts/report-facts.ts';
import { blocksOf } from '../facts/report-references.ts';
import { availableUpdate, changedSince, type SinceSeen, type Stating } from '../facts/stated-claims.ts';
import { type Checked, nameOfBlock } from './checked.ts';

export function checkClaims(facts: ReportFacts): Checked {
  const stating = blocksOf(facts.report).filter((block) => block.kind === 'claim' || block.kind === 'judgement');
  const ofBlocks = stating.flatMap((block) => [...deleted(facts, block), ...changed(facts, block)]);
  return { findings: [...ofBlocks, ...contradicting(facts)], held: [] };
}

function changed(facts: ReportFacts, block: Stating): ReportFinding[] {
  const since = changedSince(facts, block);
  if (!since) return [];
  return [
    {
      check: 'claim-changed',
      severity: 'look',
      message: `${named(facts, block)} has changed since its sentence was written: ${asSentence(inWords(since, block))}`,
      why: 'Readers take a report’s sentences as what the analyst holds now.',
      blockId: block.blockId,
      evidenceIds: [...since.added, ...since.turned].map(({ evidenceId }) => evidenceId),
      offers: availableUpdate(since),
    },
  ];
}

function named(facts: ReportFacts, block: Stating): string {
  const name = nameOfBlock(facts, block);
  return block.kind === 'claim' ? name : `The claim that ${name.toLowerCase()} was drafted from`;
}

function inWords({ seen, reported, isReworded, isRegraded, added, turned, left }: SinceSeen, block: Stating): string {
  const { statement, credibility } = reported.claim;
  const reworded = block.kind === 'claim' ? `it read “${seen.statement}”` : `it now reads “${statement}”`;
  return [
    ...(isReworded ? [reworded] : []),
    ...(isRegraded ? [`it was ${gradeWords(seen.credibility)} and is ${gradeWords(credibility)}`] : []),
    ...byStance(added).map(
      ([stance, count]) => `${counted(count, 'passage')} more ${count === 1 ? stance : BARE[stance]} it`,
    ),
    ...byStance(turned).map(
      ([stance, count]) => `${counted(count, 'passage')} now ${count === 1 ? stance : BARE[stance]} it`,
    ),
    ...(left > 0 ? [`${counted(left, 'passage')} no longer ${left === 1 ? 'bears' : 'bear'} on it`] : []),
  ].join('; ');
}

const BARE: Record<Stance, string> = { supports: 'support', disputes: 'dispute', mentions: 'mention' };

function byStance(passages: SinceSeen['added']): [Stance, number][] {
  return [...Map.groupBy(passages, ({ stance }) => stance)].map(([stance, all]) => [stance, all.length]);
}

function gradeWords(credibility: string | null): string {
  return credibility === null ? 'not graded' : `graded ${credibility}`;
}

function deleted(facts: ReportFacts, block: Stating): ReportFinding[] {
  if (block.kind !== 'claim' || facts.claims.has(block.claimId)) return [];
  return [
    {
      check: 'claim-changed',
      severity: 'look',
      message: `${nameOfBlock(facts, block)} was deleted, but its sentence is still here. Undo that, or remove the sentence.`,
      why: 'Readers take a report’s sentences as what the analyst still holds.',
      blockId: block.blockId,
      evidenceIds: [],
    },
  ];
}

function contradicting(facts: ReportFacts): ReportFinding[] {
  const stated = new Map(
    blocksOf(facts.report).flatMap((block) => (block.kind === 'claim' ? [[block.claimId, block] as const] : [])),
  );
  return facts.contradictions.flatMap((pair): ReportFinding[] => {
    const [one, other] = pair.map((claimId) => stated.get(claimId));
    if (!one || !other) return [];
    return [
      {
        check: 'contradicting-claims',
        severity: 'look',
        message: `${nameOfBlock(facts, one)} and ${uncapitalised(nameOfBlock(facts, other))} are both in the report, and by your own word contradict each other.`,
        why: 'Both cannot be true; readers should be told that they are the two sides.',
        blockId: other.blockId,
        evidenceIds: [],
      },
    ];
  });
}

const uncapitalised = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
