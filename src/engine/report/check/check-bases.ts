/** Checks what judgements and claims rest on: evidence, origins, removes, grades. */
import type { EvidenceInPlace } from '../../../contract/model/articles/article.ts';
import type { Block, ReportFinding } from '../../../contract/model/reports/report.ts';
import type { Stance } from '../../../contract/model/values.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import { originsOf, sidesOnOneOrigin } from '../facts/one-origin.ts';
import type { ReportedClaim, ReportFacts } from '../facts/report-facts.ts';
import { blocksOf } from '../facts/report-references.ts';
import { type Checked, evidenceCited, evidencePresent, nameOfBlock } from './checked.ts';

export function checkBases(facts: ReportFacts): Checked {
  const blocks = blocksOf(facts.report);
  const findings = [
    ...blocks.flatMap((block) => [
      ...withoutEvidence(facts, block),
      ...unsupported(facts, block),
      ...onOneOrigin(facts, block),
    ]),
    ...blocks.flatMap((block) => (block.kind === 'claim' ? ofClaim(block, facts.claims.get(block.claimId)) : [])),
    ...ungradedSources(facts),
  ];
  const judgements = blocks.filter(({ kind }) => kind === 'judgement').length;
  const allCite = !findings.some(({ check }) => check === 'judgement-without-evidence');
  const allGraded = !findings.some(({ check }) => check === 'ungraded-source');
  return {
    findings,
    held: [
      ...(judgements > 0 && allCite ? ['Every judgement has a citation.'] : []),
      ...(allGraded && evidenceCited(facts).length > 0 ? ['Every source cited is graded.'] : []),
    ],
  };
}

function withoutEvidence(facts: ReportFacts, block: Block): ReportFinding[] {
  if ((block.kind !== 'judgement' && block.kind !== 'claim') || evidencePresent(facts, block).length > 0) return [];
  return [
    {
      check: block.kind === 'judgement' ? 'judgement-without-evidence' : 'claim-without-evidence',
      severity: 'look',
      message: `${nameOfBlock(facts, block)} has no citation.`,
      why: 'Every judgement and every claim carries numbered citations.',
      blockId: block.blockId,
      evidenceIds: [],
    },
  ];
}

/** A claim is stated as the report's own words, so a note that leads only to its denial says the opposite, and one to a mere mention says nothing. */
function unsupported(facts: ReportFacts, block: Block): ReportFinding[] {
  const cited = block.kind === 'claim' ? evidencePresent(facts, block) : [];
  if (cited.length === 0 || cited.some(({ stance }) => stance === 'supports')) return [];
  const areAllDisputing = cited.every(({ stance }) => stance === 'disputes');
  const found = areAllDisputing ? 'every passage cited there disputes it' : 'no passage cited there supports it';
  return [
    {
      check: areAllDisputing ? 'disputed-alone' : 'not-supported',
      severity: 'look',
      message: `${nameOfBlock(facts, block)} is stated, but ${found}.`,
      why: 'Readers take a citation as supporting the words before it.',
      blockId: block.blockId,
      evidenceIds: cited.map(({ evidenceId }) => evidenceId),
    },
  ];
}

function onOneOrigin(facts: ReportFacts, block: Block): ReportFinding[] {
  if (block.kind !== 'judgement' && block.kind !== 'claim') return [];
  const sides = sidesOnOneOrigin(evidencePresent(facts, block));
  if (sides.length === 0) return [];
  return [
    {
      check: 'one-origin',
      severity: 'look',
      message: `${nameOfBlock(facts, block)} rests on one origin${sides.length === 2 ? ' for each side' : ''}.`,
      why: sides.map(({ stance, passages }) => goesBack(stance, passages)).join(' '),
      blockId: block.blockId,
      evidenceIds: sides.flatMap(({ passages }) => passages.map(({ evidenceId }) => evidenceId)),
    },
  ];
}

const ADJECTIVES: Record<Stance, string> = { supports: 'supporting', disputes: 'disputing', mentions: 'mentioning' };

function goesBack(stance: Stance, passages: readonly EvidenceInPlace[]): string {
  const verb = passages.length === 1 ? 'goes' : 'go';
  return `${counted(passages.length, `${ADJECTIVES[stance]} passage`)} ${verb} back to one origin: ${originsOf(passages)[0]}.`;
}

const SAID_OF_CLAIMS = ['relays-only', 'weak-sources'] as const;

/** Returns the warnings of the claim itself, whichever of its evidence the report cites. */
function ofClaim(block: Block, reported: ReportedClaim | undefined): ReportFinding[] {
  if (!reported) return [];
  const { claim, grade, evidence } = reported;
  const common = {
    severity: 'look',
    blockId: block.blockId,
    evidenceIds: evidence.map(({ evidenceId }) => evidenceId),
  } as const;
  const warned: ReportFinding[] = SAID_OF_CLAIMS.flatMap((check) => {
    const warning = claim.warnings.find(({ code }) => code === check);
    return warning
      ? [{ ...common, check, message: `${nameOfClaim(reported)}: ${warning.message}`, why: WHY[check] }]
      : [];
  });
  if (claim.status === 'withdrawn') {
    warned.push({
      ...common,
      check: 'withdrawn-claim',
      message: `${nameOfClaim(reported)} was withdrawn but is stated here.`,
      why: 'Readers take a report’s sentences as what the analyst still holds.',
    });
  }
  const unconfirmed = claim.warnings.find(({ code }) => code === 'unconfirmed');
  if (!unconfirmed) return warned;
  return [
    ...warned,
    {
      ...common,
      check: 'overridden-credibility',
      message: grade?.overridden
        ? `${nameOfClaim(reported)} is graded 1 with fewer than two origins: ${grade.reason}`
        : `${nameOfClaim(reported)}: ${unconfirmed.message}`,
      why: `Confirmed by other sources needs two origins.${grade?.overridden ? ' The reason is printed in the report.' : ''}`,
    },
  ];
}

const WHY: Record<(typeof SAID_OF_CLAIMS)[number], string> = {
  'relays-only': 'No one in a position to know is quoted.',
  'weak-sources': 'No source of it is graded A to C.',
};

function nameOfClaim({ claim }: ReportedClaim): string {
  return `The claim “${claim.statement}”`;
}

function ungradedSources(facts: ReportFacts): ReportFinding[] {
  const ungraded = evidenceCited(facts).filter(({ reliability }) => reliability === null);
  const names = new Map(ungraded.map(({ sourceId, source }) => [sourceId, source]));
  return [...names].map(([sourceId, source]) => ({
    check: 'ungraded-source',
    severity: 'look',
    message: `${source} is cited but not graded.`,
    why: 'Readers weigh a citation by the grade of its source.',
    blockId: null,
    evidenceIds: ungraded.filter((one) => one.sourceId === sourceId).map(({ evidenceId }) => evidenceId),
  }));
}
