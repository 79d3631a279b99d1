import { join } from 'node:path';
import { CollateError } from '../../../contract/errors.ts';
import {
  PLAIN_STYLE,
  type Report,
  type ReportFinding,
  type ReportHead,
} from '../../../contract/model/reports/report.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import type { Context, Handlers } from '../../context.ts';
import { exportReport } from '../../export-report.ts';
import { EXPORTERS } from '../../exporters/index.ts';
import { answerFor } from '../../report/check/answer.ts';
import { originalsCited } from '../../report/check/checked.ts';
import { bundledTexts } from '../../report/compose/bundled-texts.ts';
import { composeReport } from '../../report/compose/compose.ts';
import { fileNameFrom } from '../../report/compose/file-name.ts';
import { translateNamesOfBasis } from '../../report/compose/translate-names.ts';
import { draftSections } from '../../report/draft/draft.ts';
import { draftedSummary, gapSentences } from '../../report/draft/summary.ts';
import {
  readBasis,
  readReportFacts,
  readReportFactsInTurns,
  reportedClaimsInTurns,
  withMatrices,
} from '../../report/facts/read-report-facts.ts';
import type { ReportFacts } from '../../report/facts/report-facts.ts';
import {
  blocksOf,
  citationNumbers,
  claimsInReport,
  evidenceInReadingOrder,
  firstBlockOn,
} from '../../report/facts/report-references.ts';
import { readScales } from '../../report/facts/scales.ts';
import { withNewlyStated } from '../../report/facts/stated-claims.ts';
import { shortHash } from '../../report/model/report-words.ts';
import { wordsFor } from '../../report/model/words/words-for.ts';
import { changedElsewhere } from '../../store/changed-elsewhere.ts';
import { assertClaims, claimStatements } from '../../store/claims/claims.ts';
import { evidenceIdsOfClaims } from '../../store/claims/evidence.ts';
import type { Connection } from '../../store/connection.ts';
import type { Store } from '../../store/open.ts';
import { damagedOriginals } from '../../store/originals/verify-original.ts';
import { paceOf } from '../../store/pace.ts';
import { existingEvidence, statedClaims } from '../../store/reports/report-reading.ts';
import {
  addReport,
  answersIn,
  countReports,
  deleteReport,
  reportById,
  reports,
  updateReport,
} from '../../store/reports/reports.ts';
import { matrixOf } from '../comparing/read-matrix.ts';
import { runAct } from '../run-act.ts';

export const reportHandlers = {
  'report.list': (context, page) => {
    const { db } = context.archive();
    return { total: countReports(db), reports: reports(db, page).map((report) => headOf(db, report)) };
  },

  'report.uses': (context, { claimId }) => {
    const { db } = context.archive();
    const own = new Set(evidenceIdsOfClaims(db, [claimId]));
    const all = reports(db, { offset: 0, limit: countReports(db) });
    return {
      uses: all.flatMap((report) => {
        const block = firstBlockOn(report, claimId, own);
        if (!block) return [];
        const there = existingEvidence(db, evidenceInReadingOrder(report));
        const numbers = citationNumbers(report, (id) => there.has(id));
        const notes = [...numbers].flatMap(([id, number]) => (own.has(id) ? [number] : []));
        return [{ reportId: report.reportId, title: report.title, blockId: block.blockId, notes }];
      }),
    };
  },

  'report.create': (context, { title, style }) => {
    const request = { kind: 'report.create', label: `Created the report “${title}”` };
    const { acted, value } = runAct(context, request, ['report'], (store) => addReport(store, { title, ...style }));
    return { ...acted, reportId: value };
  },

  'report.draft': async (context, { title, claimIds, style }, signal) => {
    const { db, whenFree } = context.archive();
    assertClaims(db, claimIds);
    const fixed = wordsFor(style.language ?? PLAIN_STYLE.language);
    const pace = paceOf(db, signal);
    const reported = await reportedClaimsInTurns(db, claimIds, pace);
    const basis = translateNamesOfBasis(readBasis(db, reported), fixed);
    await pace();
    const gaps = gapSentences(basis, fixed);
    await pace();
    const sections = draftSections([...basis.claims.values()], gaps, context.newId, fixed);
    const claimsSeen = withNewlyStated(sections, basis, {});
    await pace();
    const request = { kind: 'report.draft', label: `Drafted the report “${title}”` };
    const work = (store: Store) => addReport(store, { title, ...style, sections, claimsSeen });
    const { acted, value } = await whenFree(() => runAct(context, request, ['report'], work), signal);
    return { ...acted, reportId: value };
  },

  'report.get': async (context, { reportId }, signal) => {
    const { db } = context.archive();
    const scales = readScales(context.resourcesFolder);
    const facts = await readReportFactsInTurns(reportById(db, reportId), db, scales, paceOf(db, signal));
    const used = new Set([...claimsInReport(facts.report), ...facts.claims.keys()]);
    return {
      report: facts.report,
      citations: citationsOf(facts),
      unusedClaimIds: claimStatements(db, {}, 'oldest')
        .map(({ claimId }) => claimId)
        .filter((claimId) => !used.has(claimId)),
      draftedSummary: draftedSummary(facts),
    };
  },

  'report.update': (context, { reportId, changes, over }) => {
    const before = reportById(context.archive().db, reportId);
    if (over !== undefined && over !== before.changed) throw changedElsewhere('This report');
    const { title } = { ...before, ...changes };
    const request = { kind: 'report.update', label: `Edited the report “${title}”`, joins: `report ${reportId}` };
    const { acted, value } = runAct(context, request, ['report'], (store) => {
      updateReport(store, reportId, { ...changes, ...newlySeen(store.db, before, changes.sections) });
      return reportById(store.db, reportId).changed;
    });
    return { ...acted, changed: value };
  },

  'report.answer': (context, { reportId, blockId, take }) => {
    const facts = factsOf(context, reportById(context.archive().db, reportId));
    const answer = answerFor(facts, blockId, take);
    if (!answer)
      throw new CollateError(
        'not-found',
        'The report no longer has an open question about that block. Nothing was changed.',
      );
    const request = { kind: 'report.answer', label: `${answer.label} the report “${facts.report.title}”` };
    return runAct(context, request, ['report'], (store) => updateReport(store, reportId, answer.changes)).acted;
  },

  'report.delete': (context, { reportId }) => {
    const { title } = reportById(context.archive().db, reportId);
    const request = { kind: 'report.delete', label: `Deleted the report “${title}”` };
    return runAct(context, request, ['report'], ({ db }) => deleteReport(db, reportId)).acted;
  },

  'report.check': async (context, { reportId }, signal) => {
    const { db, comparing } = context.archive();
    const pace = paceOf(db, signal);
    const facts = await readReportFactsInTurns(reportById(db, reportId), db, readScales(context.resourcesFolder), pace);
    return comparing.report(facts, await damagedOriginals(db, originalsCited(facts), pace), signal);
  },

  'report.export': async (context, { reportId, format, ...choices }, signal) => {
    const { db, comparing } = context.archive();
    const exporter = EXPORTERS.find((one) => one.format === format);
    if (!exporter) throw new CollateError('bad-request', `There is no export to ${format}. Nothing was written.`);
    const pace = paceOf(db, signal);
    const report = reportById(db, reportId);
    const read = await readReportFactsInTurns(
      { ...report, language: choices.language ?? report.language },
      db,
      readScales(context.resourcesFolder),
      pace,
    );
    const damaged = await damagedOriginals(db, originalsCited(read), pace);
    const { findings } = await comparing.report(read, damaged, signal);
    assertExportable(findings);
    await pace();
    if (exporter.carriesOriginals) assertWhole(damaged);
    const facts = await withMatrices(read, choices.annexes, (claimIds) =>
      matrixOf(db, { by: 'source', from: null, to: null, claimIds: [...claimIds] }, signal),
    );
    const texts = exporter.carriesOriginals ? await bundledTexts(db, facts, pace) : [];
    const { bytes, leftOut } = await exportReport(
      {
        format,
        tree: composeReport(facts, findings, choices),
        texts,
        fontsFolder: join(context.resourcesFolder, 'fonts'),
      },
      context.workerUrl('export'),
      signal,
    );
    const name = fileNameFrom(facts.report.title, facts.report.changed, exporter.extension);
    return { name, mediaType: exporter.mediaType, bytes, leftOut };
  },

  'report.scales': (context) => ({ scales: readScales(context.resourcesFolder) }),
} satisfies Partial<Handlers>;

/** It is done at every pause in typing, so no text is read. */
function newlySeen(db: Connection, before: Report, sections: Report['sections'] | undefined) {
  if (!sections) return {};
  const after = { ...before, sections };
  const claimOf = existingEvidence(db, evidenceInReadingOrder(after));
  const cited = [...claimOf.values()].flatMap((claimId) => claimId ?? []);
  const claims = statedClaims(db, [...new Set([...claimsInReport(after), ...cited])]);
  const evidence = new Map([...claimOf].map(([evidenceId, claimId]) => [evidenceId, { claimId }]));
  return { claimsSeen: withNewlyStated(sections, { claims, evidence }, answersIn(db, before.reportId).claimsSeen) };
}

function headOf(db: Connection, report: Report): ReportHead {
  const { reportId, title, subtitle, tlp, changed } = report;
  return {
    ...{ reportId, title, subtitle, tlp, changed },
    judgements: blocksOf(report).filter(({ kind }) => kind === 'judgement').length,
    citations: existingEvidence(db, evidenceInReadingOrder(report)).size,
  };
}

function factsOf(context: Context, report: Report): ReportFacts {
  return readReportFacts(report, context.archive().db, readScales(context.resourcesFolder));
}

function citationsOf(facts: ReportFacts) {
  return [...citationNumbers(facts.report, (id) => facts.evidence.has(id))].flatMap(([id, number]) => {
    const evidence = facts.evidence.get(id);
    return evidence ? [{ number, evidence }] : [];
  });
}

/** A bundle with other bytes could not be verified. @throws CollateError not-exportable */
function assertWhole(damaged: ReadonlySet<string>): void {
  if (damaged.size === 0) return;
  const hashes = [...damaged].map(shortHash).join(', ');
  throw new CollateError(
    'not-exportable',
    `Nothing was exported. A bundle carries the originals that its report rests on, and of these ${counted(damaged.size, 'is', 'are')} missing or changed: ${hashes}. Another format can still be exported, and says so; a backup may still have them whole.`,
  );
}

/** @throws CollateError not-exportable */
function assertExportable(findings: readonly ReportFinding[]): void {
  const blocking = findings.filter(({ severity }) => severity === 'blocking');
  const [first] = blocking;
  if (!first) return;
  const more = blocking.length === 1 ? '' : ` ${blocking.length - 1} more like it.`;
  throw new CollateError(
    'not-exportable',
    `Nothing was exported. ${first.message}${more} Cite other words, or remove the citation.`,
    { findings: blocking },
  );
}
