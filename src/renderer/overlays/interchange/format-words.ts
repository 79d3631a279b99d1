/** What each interchange format is good for, and what it holds. */
import type { InterchangeFormat } from '../../../contract/model/values.ts';

interface Words {
  readonly name: string;
  /** What it is good for. */
  readonly use: string;
  readonly holds: string;
  /** What it counts. */
  readonly noun: 'mark' | 'article' | 'claim';
  /** It says whose marks they are. */
  readonly isSigned?: boolean;
}

export const FORMATS: Record<InterchangeFormat, Words> = {
  annotations: {
    name: 'Web annotations',
    use: 'for annotation tools',
    holds:
      'Each mark by its position and its words, with its claim, stance and note, and the hash of the original. W3C Web Annotation, JSON-LD.',
    noun: 'mark',
    isSigned: true,
  },
  jsonl: {
    name: 'JSON Lines',
    use: 'for scripts, and to bring back in',
    holds: 'Each article with its text, metadata and marks, one a line. Imported again, the texts are the same.',
    noun: 'article',
  },
  'csl-json': {
    name: 'Citations',
    use: 'for reference managers',
    holds: 'Each article as a citation, with dates only as precise as they are known. CSL-JSON.',
    noun: 'article',
  },
  'claims-xlsx': {
    name: 'Table of claims, XLSX',
    use: 'for spreadsheets',
    holds: 'Each claim with its passages, one a row, with sources, grades and places. XLSX.',
    noun: 'claim',
  },
  'claims-csv': {
    name: 'Table of claims, CSV',
    use: 'for statistics and scripts',
    holds: 'Each claim with its passages, one a row, with sources, grades and places. CSV.',
    noun: 'claim',
  },
  claimreview: {
    name: 'Reviews of claims',
    use: 'for fact-checkers',
    holds:
      'The claims that you graded, with your grade in words and its reason, where they appear, and who disputes them. Claims that are not graded are left out. schema.org ClaimReview.',
    noun: 'claim',
    isSigned: true,
  },
  qdpx: {
    name: 'QDA project',
    use: 'for qualitative analysis',
    holds:
      'Articles as plain text; claims, stances and tags as codes; passages as coded selections. REFI-QDA Project 1.5.',
    noun: 'article',
    isSigned: true,
  },
};
