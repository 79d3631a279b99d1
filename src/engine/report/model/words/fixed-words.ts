/** A report's fixed words, one object per language. Likelihood terms come from the scale in every language. */
import type { ReportCheck } from '../../../../contract/model/reports/report.ts';
import type { Cell, Confidence, Credibility, Reliability, ReportLanguage } from '../../../../contract/model/values.ts';
import type { DateWords } from '../../../../text/dates/edtf.ts';

type CheckName = ReportCheck['findings'][number]['check'];

export interface FixedWords {
  readonly tag: ReportLanguage;
  readonly headings: Readonly<
    Record<
      | 'sources'
      | 'scale'
      | 'grades'
      | 'articles'
      | 'citations'
      | 'leftOpen'
      | 'matrix'
      | 'differences'
      | 'judgements'
      | 'reported'
      | 'gaps',
      string
    >
  >;
  readonly signs: Readonly<Record<'comma' | 'colon' | 'stop' | 'open' | 'close', string>>;
  readonly dates: DateWords;
  /** Translations of the names that the program gives in English. */
  readonly names: Readonly<{
    unknownSource: string;
    /** Among other names, in the middle of a sentence. */
    oneUnknownSource: string;
    own: OriginNames;
    first: OriginNames;
  }>;
  readonly untitled: string;
  /** Printed above a source summary that the analyst has not changed yet. */
  readonly draftMark: string;
  readonly zoneUnknown: string;
  readonly cells: Readonly<Record<Cell, { readonly word: string; readonly legend: string }>>;
  readonly numberCounts: string;
  /** "likelihood by ICD 203" */
  scaledBy(scale: string): string;
  readonly term: string;
  /** Joins two names of one term. */
  readonly or: string;
  readonly statementOfFact: string;
  /** `range` is "55–80 %", or null if the scale has no such term. */
  likelihood(term: string, range: string | null): string;
  confidence(level: Confidence, reason: string): string;
  readonly confidenceNotStated: string;
  readonly reliabilities: Readonly<Record<Reliability, string>>;
  readonly credibilities: Readonly<Record<Credibility, string>>;
  readonly notGraded: string;
  credibility(digit: Credibility, words: string): string;
  readonly credibilityNotGraded: string;
  overridden(reason: string): string;
  figure(number: number): string;
  readonly claim: string;
  readonly claimsBySources: string;
  readonly theseClaimsBySources: string;
  columnsLeftOut(shown: number, more: number): string;
  /** For columns that are silent on a claim: how many of their texts end at a paywall. */
  silentCutOff(names: string, texts: number): string;
  readonly saidBy: string;
  readonly disputedBy: string;
  /** Sentences of a draft: who says so, who disputes it. */
  saySo(names: string, count: number): string;
  disputeIt(names: string, count: number): string;
  asNote(number: number): string;
  /** Both are the same if the passage is in a single paragraph. */
  paragraphs(first: number, last: number): string;
  notes(numbers: readonly number[]): string;
  noteName(number: number): string;
  backToCitation(number: number): string;
  /** Labels the analyst's translation of quoted words. */
  readonly translation: string;
  readonly speaker: string;
  readonly speakerNotNamed: string;
  readonly ownVoice: string;
  remove(remove: number): string;
  readonly origin: string;
  readonly original: string;
  imported(day: string): string;
  readonly summary: SummaryWords;
  /** Null if the check's own wording, which is English, is used. */
  readonly open: Readonly<Record<CheckName, string>> | null;
}

/** Names of an origin called after a source. */
interface OriginNames {
  readonly unknown: string;
  of(source: string): string;
}

interface SummaryWords {
  readonly none: string;
  basis(
    counts: Readonly<Record<'articles' | 'sources' | 'languages' | 'origins', number>>,
    named: Readonly<Record<'languages' | 'published' | 'origins', string>>,
  ): string;
  readonly languageNotKnown: string;
  published(first: string, last: string): string;
  readonly parts: Readonly<Record<'reliability' | 'credibility' | 'speakers' | 'dates' | 'gaps', string>>;
  readonly notGraded: string;
  sources(count: number): string;
  claims(count: number): string;
  removes(passages: number, own: number, one: number, two: number): string;
  unnamed(passages: number): string;
  noZone(articles: number): string;
  noTime(articles: number): string;
  undated(articles: number): string;
  unread(name: string, unread: number, articles: number): string;
  oneOrigin(claims: number): string;
  relays(claims: number): string;
}
