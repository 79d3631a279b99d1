import { z } from 'zod';
import { method } from '../method.ts';
import { Acted, Count, ExportedFile, Id, Instant, Nothing, Paged } from '../model/common.ts';
import {
  Citation,
  ExportChoices,
  Report,
  ReportChanges,
  ReportCheck,
  ReportHead,
  ReportStyle,
  Scale,
} from '../model/reports/report.ts';
import { EXPORT_FORMATS } from '../model/values.ts';

export const reportMethods = {
  'report.list': method(
    'read',
    'Reports, last changed first.',
    Paged,
    z.object({ total: Count, reports: z.array(ReportHead) }),
  ),
  'report.uses': method(
    'read',
    'The reports that state a claim or cite its evidence, with the first block that does so and the numbers of the notes.',
    z.object({ claimId: Id }),
    z.object({
      uses: z.array(z.object({ reportId: Id, title: z.string(), blockId: z.string(), notes: z.array(Count) })),
    }),
  ),
  'report.create': method(
    'act',
    'Create an empty report.',
    z.object({ title: z.string().min(1).max(500), style: ReportStyle.default({}) }),
    Acted.extend({ reportId: Id }),
  ),
  'report.draft': method(
    'act',
    'Draft a report from claims: judgements to fill in, what is reported, where sources differ, and the sources.',
    z.object({
      title: z.string().min(1).max(500),
      claimIds: z.array(Id).min(1).max(500),
      style: ReportStyle.default({}),
    }),
    Acted.extend({ reportId: Id }),
  ),
  'report.get': method(
    'read',
    'A report with its numbered citations and the claims it does not use.',
    z.object({ reportId: Id }),
    z.object({ report: Report, citations: z.array(Citation), unusedClaimIds: z.array(Id), draftedSummary: z.string() }),
  ),
  'report.update': method(
    'act',
    'Change a report; changes shortly after each other join one act. `over` is the time of the last change these were based on; refused with `conflict` if the report has changed since.',
    z.object({ reportId: Id, changes: ReportChanges, over: Instant.max(40).optional() }),
    Acted.extend({ changed: Instant }),
  ),
  'report.answer': method(
    'act',
    'Settle the finding that a claim changed after its sentence was written, or that a draft is stale: `take` puts the new words, or the passages that support the claim since, into the block; otherwise the block stays as it is. Either way it is no longer found.',
    z.object({ reportId: Id, blockId: z.string().min(1).max(100), take: z.boolean() }),
    Acted,
  ),
  'report.delete': method('act', 'Delete a report.', z.object({ reportId: Id }), Acted),
  'report.check': method('read', 'The check before export.', z.object({ reportId: Id }), ReportCheck),
  'report.export': method(
    'read',
    'The report as a file: same report and choices, same bytes.',
    ExportChoices.extend({ reportId: Id, format: z.enum(EXPORT_FORMATS) }),
    ExportedFile,
  ),
  'report.scales': method('read', 'The likelihood scales.', Nothing, z.object({ scales: z.array(Scale) })),
};
