import { z } from 'zod';
import { EvidenceInPlace } from '../articles/article.ts';
import { Count, Id, Ids, Instant, LongWords, ShortWords } from '../common.ts';
import { CONFIDENCES, CREDIBILITIES, MOST_CITED, REPORT_LANGUAGES, STANCES, TLP_MARKINGS } from '../values.ts';

/** How long running text may be without a change of style or a citation, in UTF-16 units. */
export const LONGEST_TEXT = 100_000;
/** How many such texts and citations a block may have. */
export const MOST_RUNS = 10_000;
export const MOST_BLOCKS = 10_000;
export const MOST_SECTIONS = 1_000;

/** Running text: words, and citations that refer to evidence. */
export const Inline = z.union([
  z.object({ text: z.string().max(LONGEST_TEXT), strong: z.boolean().optional() }),
  z.object({ cite: z.array(Id).min(1).max(MOST_CITED) }),
]);
export type Inline = z.infer<typeof Inline>;

const blockId = z.string().min(1).max(100);
const runs = z.array(Inline).max(MOST_RUNS);

export const Block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), blockId, runs }),
  /** A judgement has a likelihood (a term of the report's scale), or is a plain statement of fact (null). */
  z.object({
    kind: z.literal('judgement'),
    blockId,
    runs,
    likelihood: ShortWords.nullable(),
    confidence: z.enum(CONFIDENCES).nullable(),
    confidenceReason: LongWords,
  }),
  /** A claim as the report states it. Its citations are the evidence chosen. */
  z.object({ kind: z.literal('claim'), blockId, claimId: Id, runs }),
  /** The words of one passage, set apart. */
  z.object({ kind: z.literal('quotation'), blockId, evidenceId: Id }),
  /** The matrix of the named claims, as a table. */
  z.object({ kind: z.literal('matrix'), blockId, claimIds: Ids, caption: LongWords }),
]);
export type Block = z.infer<typeof Block>;

export const Section = z.object({
  sectionId: z.string().min(1).max(100),
  heading: ShortWords,
  blocks: z.array(Block).max(MOST_BLOCKS),
});
export type Section = z.infer<typeof Section>;

export const SCALE_IDS = ['icd203', 'phia'] as const;

export const Report = z.object({
  reportId: Id,
  title: ShortWords,
  subtitle: ShortWords,
  author: ShortWords,
  language: ShortWords,
  scale: z.enum(SCALE_IDS),
  tlp: z.enum(TLP_MARKINGS),
  marking: ShortWords,
  sections: z.array(Section).max(MOST_SECTIONS),
  /** Drafted from data; `edited` once the analyst has changed it. */
  sourceSummary: z.object({ text: z.string().max(LONGEST_TEXT), edited: z.boolean() }),
  created: Instant,
  changed: Instant,
});
export type Report = z.infer<typeof Report>;

/** For each block that states a claim, the claim as it was when the block was first saved with it, or when its changes were last dealt with. */
export const ClaimsSeen = z.record(
  z.string(),
  z.object({
    claimId: Id,
    statement: z.string(),
    credibility: z.enum(CREDIBILITIES).nullable(),
    /** By the id of the passage. */
    stances: z.record(z.string(), z.enum(STANCES)),
  }),
);
export type ClaimsSeen = z.infer<typeof ClaimsSeen>;

/** By the block: what would have been drafted in its place when the analyst chose to keep it. */
export const DraftsKept = z.record(z.string(), z.string());
export type DraftsKept = z.infer<typeof DraftsKept>;

/** What can be set on a report; the program sets everything else. */
export const ReportChanges = Report.omit({ reportId: true, created: true, changed: true }).partial();
export type ReportChanges = z.infer<typeof ReportChanges>;

/** What an organisation keeps the same in all its reports. */
export const ReportStyle = Report.pick({
  author: true,
  marking: true,
  tlp: true,
  scale: true,
  language: true,
}).partial();
export type ReportStyle = z.infer<typeof ReportStyle>;
export const PLAIN_STYLE: Required<ReportStyle> = {
  author: '',
  marking: '',
  tlp: 'TLP:AMBER',
  scale: 'icd203',
  language: 'en',
};

export const ReportHead = Report.pick({ reportId: true, title: true, subtitle: true, tlp: true, changed: true }).extend(
  {
    judgements: Count,
    citations: Count,
  },
);
export type ReportHead = z.infer<typeof ReportHead>;

/** A numbered citation. Numbers follow the order of first occurrence. */
export const Citation = z.object({ number: Count, evidence: EvidenceInPlace });
export type Citation = z.infer<typeof Citation>;

/** What a note gives besides its source, title, date and paragraph. */
export const NOTE_PARTS = ['words', 'translation', 'speaker', 'original'] as const;
export type NotePart = (typeof NOTE_PARTS)[number];
/** What may follow the report: the source summary statement, the matrix of its claims, where sources differ on them. */
export const ANNEXES = ['sources', 'matrix', 'differences'] as const;

/** Where notes are: on each page, at the end (always so in a format without pages), or as bracketed numbers with a list at the end. */
export const NOTE_PLACES = ['footnotes', 'endnotes', 'brackets'] as const;
export type NotePlace = (typeof NOTE_PLACES)[number];

/** The choices for an export, besides its format. */
export const ExportChoices = z.object({
  place: z.enum(NOTE_PLACES).default('footnotes'),
  notes: z
    .array(z.enum(NOTE_PARTS))
    .max(NOTE_PARTS.length)
    .default([...NOTE_PARTS]),
  annexes: z.array(z.enum(ANNEXES)).max(ANNEXES.length).default(['sources']),
  /** The language of the fixed words, instead of the report's own. */
  language: z.enum(REPORT_LANGUAGES).optional(),
  /** Replaces the report's own marking. */
  tlp: z.enum(TLP_MARKINGS).optional(),
});
export type ExportChoices = z.infer<typeof ExportChoices>;
export const PLAIN_EXPORT: ExportChoices = ExportChoices.parse({});

const REPORT_CHECKS = [
  'judgement-without-evidence',
  'quotation-differs',
  'ungraded-source',
  'likelihood-with-confidence',
  'one-origin',
  'summary-is-draft',
  'original-damaged',
  'claim-without-evidence',
  'relays-only',
  'weak-sources',
  'overridden-credibility',
  'term-of-another-scale',
  'disputed-alone',
  'not-supported',
  'withdrawn-claim',
  'draft-is-stale',
  'cut-word',
  'negator-left-out',
  'negation-reversed',
  'figure-not-cited',
  'said-otherwise',
  'not-compared',
  'claim-changed',
  'contradicting-claims',
] as const;

export const ReportFinding = z.object({
  check: z.enum(REPORT_CHECKS),
  /** `blocking`: a quotation is not in its article. Anything else only deserves a look. */
  severity: z.enum(['blocking', 'look']),
  message: z.string(),
  why: z.string(),
  blockId: z.string().nullable(),
  evidenceIds: z.array(Id),
  /** For a claim or draft that has changed since: what `report.answer` can put into the block; 'none' if there is nothing to put. */
  offers: z.enum(['words', 'passages', 'none']).optional(),
});
export type ReportFinding = z.infer<typeof ReportFinding>;

export const ReportCheck = z.object({
  findings: z.array(ReportFinding),
  /** What was examined and holds, in words ("All 14 quotations match their articles, letter for letter."). */
  held: z.array(z.string()),
});
export type ReportCheck = z.infer<typeof ReportCheck>;

/** A likelihood scale, defined by data in `resources/scales`. */
export const Scale = z.object({
  id: z.enum(SCALE_IDS),
  name: z.string(),
  terms: z.array(z.object({ term: z.string(), or: z.string().nullable(), from: z.number(), to: z.number() })),
});
export type Scale = z.infer<typeof Scale>;
