/** The fixed lists of `STANDARDS.md`. Their words appear in the interface, in reports and on the command line exactly as here. */

export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];
export const RELIABILITY_WORDS: Record<Reliability, string> = {
  A: 'Completely reliable',
  B: 'Usually reliable',
  C: 'Fairly reliable',
  D: 'Not usually reliable',
  E: 'Unreliable',
  F: 'Reliability cannot be judged',
};

export const CREDIBILITIES = ['1', '2', '3', '4', '5', '6'] as const;
export type Credibility = (typeof CREDIBILITIES)[number];
export const CREDIBILITY_WORDS: Record<Credibility, string> = {
  1: 'Confirmed by other sources',
  2: 'Probably true',
  3: 'Possibly true',
  4: 'Doubtful',
  5: 'Improbable',
  6: 'Truth cannot be judged',
};

export const STANCES = ['supports', 'disputes', 'mentions'] as const;
export type Stance = (typeof STANCES)[number];

/** How far the words are from the source that prints them: 0 its own voice, 1 a speaker, 2 a relay. */
export const REMOVES = [0, 1, 2] as const;
export type Remove = (typeof REMOVES)[number];

export const CLAIM_KINDS = ['fact', 'figure', 'forecast', 'intent', 'assessment'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const CLAIM_STATUSES = ['open', 'settled', 'withdrawn'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** How one claim is stated to be related to another; the last two are the two sides of one relation. */
export const CLAIM_RELATIONS = ['contradicts', 'depends-on', 'basis-of'] as const;
export type ClaimRelation = (typeof CLAIM_RELATIONS)[number];
export const CLAIM_RELATION_WORDS: Record<ClaimRelation, string> = {
  contradicts: 'contradicts',
  'depends-on': 'depends on',
  'basis-of': 'is the basis of',
};

export const SOURCE_KINDS = [
  'paper',
  'agency',
  'broadcaster',
  'ministry',
  'channel',
  'site',
  'organisation',
  'unknown',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const DISCREPANCY_KINDS = ['figure', 'date', 'place', 'name', 'negation', 'attribution', 'hedging'] as const;
export type DiscrepancyKind = (typeof DISCREPANCY_KINDS)[number];

/** What a matrix cell holds: a stance, both stances, or one of the four kinds of emptiness. */
export const CELLS = ['supports', 'disputes', 'both', 'mentions', 'silent', 'unread', 'absent', 'early'] as const;
export type Cell = (typeof CELLS)[number];

export const TLP_MARKINGS = ['TLP:RED', 'TLP:AMBER+STRICT', 'TLP:AMBER', 'TLP:GREEN', 'TLP:CLEAR'] as const;
export type TlpMarking = (typeof TLP_MARKINGS)[number];
/** Foreground on black (FIRST, TLP 2.0). */
export const TLP_COLOURS: Record<TlpMarking, string> = {
  'TLP:RED': '#FF2B2B',
  'TLP:AMBER+STRICT': '#FFC000',
  'TLP:AMBER': '#FFC000',
  'TLP:GREEN': '#33FF00',
  'TLP:CLEAR': '#FFFFFF',
};

/** The languages in which a report's fixed words are available. */
export const REPORT_LANGUAGES = ['en', 'uk', 'ru', 'de', 'fr', 'es', 'ar', 'zh'] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

export const CONFIDENCES = ['low', 'moderate', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Why a file, or a part of it, gave no article. */
export const REFUSAL_MEANINGS = {
  damaged: 'The file, or this part of it, is truncated or malformed.',
  empty: 'It contains no words.',
  encrypted: 'It is protected by a password.',
  'not-an-article': 'It contains something other than an article.',
  scanned: 'It contains images of pages, without a text layer.',
  'unsafe-archive': 'It names paths outside itself, or unpacks without end.',
  'too-large': 'It is too large to be read within the limits of time and memory.',
  'unknown-format': 'No reader knows this format.',
  unreadable: 'The system does not let it be read, or the reader failed on it.',
  'timed-out': 'Reading took longer than allowed.',
  'out-of-memory': 'It needed more memory than allowed.',
  'left-out': 'It has no words of its own. It was left out; the rest of the file was read.',
} as const;
export type Refusal = keyof typeof REFUSAL_MEANINGS;
export const REFUSALS = Object.keys(REFUSAL_MEANINGS) as [Refusal, ...Refusal[]];

/** How many passages one citation may refer to. */
export const MOST_CITED = 1_000;

export const EXPORT_FORMATS = ['docx', 'pdf', 'html', 'md', 'bundle'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What a table can be written as. */
export const TABLE_FORMATS = ['xlsx', 'csv'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** What an archive's articles and marks can be taken out as, with the ending of the file. */
export const INTERCHANGE_ENDINGS = {
  annotations: 'jsonld',
  jsonl: 'jsonl',
  'csl-json': 'json',
  'claims-xlsx': 'xlsx',
  'claims-csv': 'csv',
  claimreview: 'jsonld',
  qdpx: 'qdpx',
} as const;
/** The longest list of sources (project.qde) of a QDA project that is read, so none longer is written. */
export const QDA_PROJECT_BYTES = 64 * 1024 * 1024;
export type InterchangeFormat = keyof typeof INTERCHANGE_ENDINGS;
export const INTERCHANGE_FORMATS = Object.keys(INTERCHANGE_ENDINGS) as [InterchangeFormat, ...InterchangeFormat[]];
