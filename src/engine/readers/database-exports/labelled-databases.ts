/**
 * Databases whose exports are records of labelled lines around the text: what their labels mean, and which of them
 * prove the database.
 */
import { alternatives } from '../../../text/alternatives.ts';

export type FieldKind = 'title' | 'byline' | 'source' | 'date' | 'section' | 'number' | 'abstract' | 'text' | 'aside';

export interface LabelledDatabase {
  readonly name: string;
  /** Lower case; of several in one record, the earlier listed is taken. */
  readonly labels: Readonly<Record<FieldKind, readonly string[]>>;
  /** A record has one of each group, and nothing else has. */
  readonly proof: readonly (readonly string[])[];
  /** A line between records. */
  readonly between: RegExp;
  /** The label that begins each record, or the one that ends it, where no line is between them. */
  readonly first?: string;
  readonly last?: string;
  /** A line with which the database's own words begin, below the text. */
  readonly closing: RegExp;
}

const words = (list: string) => list.split('|');
const NEVER = /(?!)/;

const PROQUEST: LabelledDatabase = {
  name: 'ProQuest',
  labels: {
    title: ['title'],
    byline: ['author', 'authors'],
    source: ['publication title', 'publication info'],
    date: ['publication date', 'publication info'],
    section: ['section'],
    number: ['proquest document id'],
    abstract: ['abstract', 'abstract (summary)'],
    text: ['full text'],
    aside: words(alternatives`
      accession number|alternate title|author affiliation|classification|column|company / organization|copyright|
      correspondence author|country of publication|database|dateline|document feature|document type|document url|doi|
      e-issn|edition|first page|identifier / keyword|isbn|issn|issue|language of publication|last updated|links|
      location|number of pages|number of references|pages|people|place of publication|publication subject|publisher|
      publication year|source type|subject|volume|year
    `),
  },
  proof: [
    ['full text', 'abstract', 'abstract (summary)'],
    ['proquest document id', 'publication info'],
    ['source type', 'publication title', 'publication info'],
  ],
  between: /^(?:_{10,}.*|document \d+ of \d+)$/i,
  closing: /^(?:database copyright\b|terms and conditions$|contact (?:us at|proquest)\b|bibliography$)/i,
};

const EBSCO: LabelledDatabase = {
  name: 'EBSCOhost',
  labels: {
    title: ['title'],
    byline: ['authors', 'author', 'by'],
    source: ['source'],
    date: ['source'],
    section: ['section'],
    number: ['accession number'],
    abstract: ['abstract'],
    text: ['full text'],
    aside: words(alternatives`
      alternate title|author affiliations|author-supplied keywords|company/entity|copyright|cut and paste|database|
      document type|doi|full text word count|geographic terms|images|isbn|issn|language|lexile|naics/industry codes|
      people|persistent link to this record|persistent link to this record (permalink)|permalink|
      publication type|publisher|reviews & products|subject terms|subjects|ticker
    `),
  },
  proof: [['source'], ['accession number'], ['database', 'persistent link to this record (permalink)', 'permalink']],
  between: /^record: \d+$/i,
  first: 'title',
  closing: /^(?:~{6,}|copyright of .{1,300} is the property of\b|this article is copyrighted\b)/i,
};

const GALE: LabelledDatabase = {
  name: 'Gale',
  labels: {
    title: ['title'],
    byline: ['author', 'authors', 'byline'],
    source: ['from', 'publication'],
    date: ['date', 'publication date'],
    section: ['section'],
    number: ['gale document number', 'document number'],
    abstract: ['abstract'],
    text: ['full text'],
    aside: words('article type|content level|copyright|document type|doi|issn|length|lexile measure|publisher|topics'),
  },
  proof: [['full text', 'abstract'], ['gale document number']],
  between: NEVER,
  last: 'gale document number',
  closing: /^source citation\b/i,
};

const NEWSBANK: LabelledDatabase = {
  name: 'NewsBank',
  labels: {
    title: ['title', 'headline'],
    byline: ['author', 'author/byline', 'byline'],
    source: ['paper', 'publication', 'source'],
    date: ['date', 'publication date'],
    section: ['section'],
    number: ['record number', 'article id', 'document number'],
    abstract: [],
    text: [],
    aside: words('column|copyright|correction|dateline|edition|estimated printed pages|index terms|length|page|series'),
  },
  proof: [
    ['record number'],
    ['paper', 'publication', 'source', 'section', 'page'],
    ['title', 'headline', 'author', 'author/byline', 'byline', 'date', 'section'],
  ],
  between: NEVER,
  last: 'record number',
  closing: /^(?:copyright\b|\(c\)|©)/i,
};

export const LABELLED_DATABASES: readonly LabelledDatabase[] = [PROQUEST, EBSCO, GALE, NEWSBANK];

/** The number that each record has: a cheap check that spares other texts the search for labels. */
export const RECORD_NUMBER =
  /(?:^|>)\s{0,20}(?:proquest document id|publication info|accession number|gale document number|record number)\s?:/im;
