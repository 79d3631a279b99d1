/** A report independent of any format: everything an exporter prints, in order and in words. Exporters only lay it out. */
import type { NotePart, NotePlace, Scale } from '../../../contract/model/reports/report.ts';
import type { Cell, Credibility, Reliability, Remove, TlpMarking } from '../../../contract/model/values.ts';

/** Words with their language, which determines fonts, hyphenation and direction. `language` is BCP 47, or null if unknown. */
interface Words {
  readonly text: string;
  readonly language: string | null;
}

export type TreeRun =
  | { readonly kind: 'text'; readonly text: string; readonly strong: boolean }
  /** Numbers of citations, ascending, without repeats. Never next to another run like it, nor to a digit: both would read as one number. */
  | { readonly kind: 'cite'; readonly numbers: readonly number[] };

export interface TreeMatrix {
  /** The n in "Figure n". */
  readonly number: number;
  readonly caption: string;
  /** Names are in the sources' own languages, which are not stored. */
  readonly columns: readonly { readonly name: string; readonly grade: string }[];
  readonly rows: readonly {
    readonly statement: string;
    /** One cell per column, in the same order. */
    readonly cells: readonly { readonly cell: Cell; readonly passages: number }[];
  }[];
}

export type TreeBlock =
  | { readonly kind: 'paragraph'; readonly runs: readonly TreeRun[] }
  | {
      readonly kind: 'judgement';
      /** Numbered throughout the report. */
      readonly number: number;
      readonly runs: readonly TreeRun[];
      /** "Likely: 55–80 %." or "Statement of fact." */
      readonly likelihood: string;
      /** "Confidence low: one side speaks for itself." Always separate from the likelihood. */
      readonly confidence: string;
    }
  | {
      readonly kind: 'claim';
      readonly runs: readonly TreeRun[];
      /** "Credibility 2, probably true.", and what an analyst must know about it, one sentence each. */
      readonly notes: readonly string[];
    }
  | {
      readonly kind: 'quotation';
      /** The exact characters, which may include paragraph breaks (`\n\n`). */
      readonly passage: Words;
      /** "Maren Dolk, Averin Courier, 10 October 2026" */
      readonly attribution: readonly Words[];
      readonly number: number;
      /** What keeps the number apart from a digit at the end of the passage, or empty. */
      readonly gap: string;
    }
  | ({ readonly kind: 'matrix' } & TreeMatrix);

export interface TreeSection {
  readonly heading: string;
  readonly blocks: readonly TreeBlock[];
}

/** A passage that the report cites. */
export interface TreeCitation {
  /** Numbered by first occurrence in reading order, from 1. */
  readonly number: number;
  readonly source: string;
  readonly reliability: Reliability | null;
  readonly title: string;
  readonly language: string | null;
  /** In words, with its precision and any doubt about its time zone. */
  readonly published: string;
  readonly address: string | null;
  /** The exact characters. */
  readonly passage: string;
  /** The analyst's translation, if there is one. */
  readonly translation: string | null;
  /** The rest of the paragraphs that contain the passage: `before + passage + after` is what the article says there. */
  readonly before: string;
  readonly after: string;
  /** The paragraph of the article in which the passage begins, from 1. */
  readonly paragraph: number;
  readonly lastParagraph: number;
  readonly speaker: string | null;
  readonly remove: Remove;
  readonly origin: string;
  /** The full hash of the original. */
  readonly sha256: string;
  /** A day, in words. */
  readonly imported: string;
  /** An earlier citation of the same article, or null. */
  readonly sameArticleAs: number | null;
  /** What its note gives besides source, title, date and paragraph. */
  readonly noteParts: readonly NotePart[];
}

/** An article that is cited. */
export interface TreeArticle {
  readonly source: string;
  readonly reliability: Reliability | null;
  readonly title: string;
  readonly language: string | null;
  readonly published: string;
  readonly address: string | null;
  readonly origin: string;
  readonly sha256: string;
  readonly imported: string;
  /** The citations that rest on it, ascending. */
  readonly numbers: readonly number[];
}

export interface ReportTree {
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  /** When the report was last changed. It is the only date in an export, so that the same report gives the same bytes. */
  readonly changed: Date;
  readonly tlp: TlpMarking;
  /** Another marking line, or empty. */
  readonly marking: string;
  readonly scale: Scale;
  readonly sections: readonly TreeSection[];
  /** The source summary statement, one entry per paragraph; null if not wanted. `isDraft` until the analyst has changed it. */
  readonly sourceSummary: { readonly paragraphs: readonly string[]; readonly isDraft: boolean } | null;
  readonly notesAre: NotePlace;
  /** Sorted by number: `citations[0]` is number 1. */
  readonly citations: readonly TreeCitation[];
  readonly articles: readonly TreeArticle[];
  /** The grades that occur, with their meanings. */
  readonly grades: {
    readonly reliability: readonly (readonly [Reliability, string])[];
    readonly credibility: readonly (readonly [Credibility, string])[];
  };
  /** Findings of the check before export that were left as they are. */
  readonly leftOpen: readonly string[];
}
