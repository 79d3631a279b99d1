/** The check before export: what deserves a look, what blocks the export, and what was examined and holds. */
import type { ReportCheck } from '../../../contract/model/reports/report.ts';
import type { ReportFacts } from '../facts/report-facts.ts';
import { checkBases } from './check-bases.ts';
import { checkClaims } from './check-claims.ts';
import { checkDrafts } from './check-drafts.ts';
import { checkFigures } from './check-figures.ts';
import { checkNegations } from './check-negations.ts';
import { checkQuotations } from './check-quotations.ts';
import { checkRetellings } from './check-retellings.ts';
import { checkWording } from './check-wording.ts';
import type { Checked } from './checked.ts';

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
  const groups: Checked[] = CHECKS.map((check) => check(facts, damaged));
  return {
    findings: groups
      .flatMap((group) => group.findings)
      .sort((a, b) => Number(b.severity === 'blocking') - Number(a.severity === 'blocking')),
    held: [...groups.flatMap((group) => group.held), `Marking ${facts.report.tlp} on every page.`],
  };
}
