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

const PROQUEST_NUMBERS = alternatives`
  proquest document id|id del documento de proquest|id de documento de proquest|id du document proquest|
  identifiant du document proquest|proquest-dokument-id|proquest-dokumenten-id|id do documento proquest|
  id do documento da proquest|id documento proquest|id del documento proquest|proquest 文档 id
`;

const PROQUEST: LabelledDatabase = {
  name: 'ProQuest',
  labels: {
    title: words('title|título|titre|titel|titolo|标题'),
    byline: words('author|authors|autor|autores|auteur|auteurs|autoren|autore|autori|作者'),
    source: words(alternatives`
      publication title|publication info|título de publicación|título de la publicación|información de publicación|
      titre de la publication|titre de publication|informations de publication|publikationstitel|titel der publikation|
      título da publicação|titolo della pubblicazione|出版物名称
    `),
    date: words(alternatives`
      publication date|publication info|fecha de publicación|información de publicación|date de publication|
      publikationsdatum|erscheinungsdatum|data de publicação|data di pubblicazione|出版日期
    `),
    section: words('section|sección|rubrique|abschnitt|rubrik|seção|sezione|版块'),
    number: words(PROQUEST_NUMBERS),
    abstract: words('abstract|abstract (summary)|resumen|résumé|zusammenfassung|resumo|riassunto|摘要'),
    text: words('full text|texto completo|texte intégral|volltext|testo completo|全文文献|全文'),
    aside: words(alternatives`
      enlace de documentos de proquest|primera página|páginas|idioma de la publicación|tipo de fuente|tipo de documento|
      materia|materia de publicación|lugar|lugar de publicación|país de publicación|editorial|url del documento|
      última actualización|base de datos|año de publicación|volumen|número|première page|langue de publication|
      langue de la publication|type de source|type de document|sujet|lieu de publication|pays de publication|éditeur|
      url du document|dernière mise à jour|base de données|année de publication|erste seite|seiten|
      sprache der publikation|publikationssprache|quellentyp|dokumenttyp|thema|ort der publikation|verlag|dokument-url|
      zuletzt aktualisiert|datenbank|publikationsjahr|primeira página|idioma da publicação|tipo de fonte|assunto|
      url do documento|última atualização|banco de dados|prima pagina|lingua della pubblicazione|tipo di fonte|
      tipo di documento|soggetto|url documento|ultimo aggiornamento|
      accession number|alternate title|author affiliation|classification|column|company / organization|copyright|
      correspondence author|country of publication|database|dateline|document feature|document type|document url|doi|
      e-issn|edition|first page|identifier / keyword|isbn|issn|issue|language of publication|last updated|links|
      location|number of pages|number of references|pages|people|place of publication|publication subject|publisher|
      publication year|source type|subject|volume|year
    `),
  },
  proof: [
    words(alternatives`
      full text|abstract|abstract (summary)|texto completo|resumen|texte intégral|résumé|volltext|zusammenfassung|
      resumo|testo completo|riassunto|全文文献|全文|摘要
    `),
    words(`publication info|${PROQUEST_NUMBERS}`),
    words(alternatives`
      source type|publication title|publication info|título de publicación|título de la publicación|tipo de fuente|
      titre de la publication|titre de publication|type de source|publikationstitel|titel der publikation|quellentyp|
      título da publicação|titolo della pubblicazione|出版物名称
    `),
  ],
  between: /^(?:_{10,}.*|documento? \d+ (?:of|de|di) \d+|dokument \d+ von \d+|第 ?\d+ 篇.{0,20})$/iu,
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
export const RECORD_NUMBER = new RegExp(
  `(?:^|>)\\s{0,20}(?:${PROQUEST_NUMBERS}|publication info|accession number|gale document number|record number)\\s?:`,
  'imu',
);
