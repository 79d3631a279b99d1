/** The check before export: what deserves a look, what blocks the export, and what was examined and holds. */
import type { ReportCheck } from '../../contract/model/report.ts';
import type { Pace } from '../store/pace.ts';
import { checkBases } from './check-bases.ts';
import { checkClaims } from './check-claims.ts';
import { checkDrafts } from './check-drafts.ts';
import { checkFigures } from './check-figures.ts';
import { checkNegations } from './check-negations.ts';
import { checkQuotations } from './check-quotations.ts';
import { checkRetellings } from './check-retellings.ts';
import { checkWording } from './check-wording.ts';
import type { Checked } from './checked.ts';
import { atOnce } from './read-report-facts.ts';
import type { ReportFacts } from './report-facts.ts';

const CHECKS = [
  checkQuotations,
  checkNegations,
  checkFigures,
  checkRetellings,
  checkClaims,
  checkBases,
  checkWording,
  checkDrafts,
];

/** @param damaged those of the originals cited that are missing or whose bytes have changed, by hash */
export function checkReport(facts: ReportFacts, damaged: ReadonlySet<string>): ReportCheck {
  return atOnce(checkBitByBit(facts, damaged));
}

/** As `checkReport`, one check at a time. */
export async function checkReportInTurns(
  facts: ReportFacts,
  damaged: ReadonlySet<string>,
  pace: Pace,
): Promise<ReportCheck> {
  const checking = checkBitByBit(facts, damaged);
  for (;;) {
    const { done, value } = checking.next();
    if (done) return value;
    await pace();
  }
}

function* checkBitByBit(facts: ReportFacts, damaged: ReadonlySet<string>): Generator<void, ReportCheck> {
  const groups: Checked[] = [];
  for (const check of CHECKS) {
    groups.push(check(facts, damaged));
    yield;
  }
  return {
    findings: groups
      .flatMap((group) => group.findings)
      .sort((a, b) => Number(b.severity === 'blocking') - Number(a.severity === 'blocking')),
    held: [...groups.flatMap((group) => group.held), `Marking ${facts.report.tlp} on every page.`],
  };
}
