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
  /** A heading above the labels below the text; the text may have one of the same words. */
  readonly foot?: RegExp;
  /** A line with which the database's own words begin, below the text. */
  readonly closing: RegExp;
}

const words = (list: string) => list.split('|');
const NEVER = /(?!)/;

const PROQUEST_NUMBERS = alternatives`
  proquest document id|id del documento de proquest|id de documento de proquest|id du document proquest|
  identifiant du document proquest|proquest-dokument-id|proquest-dokumenten-id|id do documento proquest|
  id do documento da proquest|id documento proquest|id del documento proquest|proquest 文档 id|proquest 文件 id|
  id dokumentu proquest|identyfikator dokumentu proquest|идентификатор документа proquest|id документа proquest|
  proquest ドキュメント id|proquest 문서 id|proquest belge kimliği|id dokumen proquest
`;

const PROQUEST_TEXTS = alternatives`
  full text|texto completo|texte intégral|volltext|testo completo|全文文献|全文|plný text|úplný text|pełny tekst|полный текст|
  teljes szöveg|fulltekst|tam metin|フルテキスト|전체 텍스트|전문|teks lengkap|全文文獻
`;
const PROQUEST_ABSTRACTS = alternatives`
  abstract|abstract (summary)|resumen|résumé|zusammenfassung|resumo|riassunto|摘要|abstrakt|streszczenie|реферат|аннотация|
  absztrakt|sammendrag|özet|抄録|초록|abstrak
`;
const PROQUEST_PAPERS = alternatives`
  publication title|publication info|título de publicación|título de la publicación|información de publicación|
  titre de la publication|titre de publication|informations de publication|publikationstitel|titel der publikation|
  título da publicação|titolo della pubblicazione|titolo pubblicazione|出版物名称|出版物名稱|název publikace|tytuł publikacji|
  название публикации|publikáció címe|utgivelsestittel|yayın adı|出版物のタイトル|出版物名|출판물 제목|judul publikasi
`;
/** In the languages of its interface that have another word for it. */
const PROQUEST_KINDS = alternatives`
  source type|tipo de fuente|tipo de fonte|type de source|quellentyp|tipo di fonte|typ zdroje|typ źródła|тип источника|
  forrástípus|kildetype|yayın türü|リソースタイプ|ソースタイプ|원본 유형|来源类型|來源類型
`;

const PROQUEST: LabelledDatabase = {
  name: 'ProQuest',
  labels: {
    title: words(
      'title|título|titre|titel|titolo|标题|標題|název|tytuł|название|cím|tittel|başlık|タイトル|제목|judul',
    ),
    byline: words(
      'author|authors|autor|autores|auteur|auteurs|autoren|autore|autori|作者|автор|szerző|forfatter|yazar adı|yazar|著者|저자|pengarang',
    ),
    source: words(PROQUEST_PAPERS),
    date: words(alternatives`
      publication date|publication info|fecha de publicación|información de publicación|date de publication|
      publikationsdatum|erscheinungsdatum|data de publicação|data da publicação|data di pubblicazione|出版日期|datum vydání|
      data publikacji|дата публикации|publikáció dátuma|utgivelsesdato|yayınlanma tarihi|出版日|출판 날짜|tanggal publikasi
    `),
    section: words(
      'section|sección|rubrique|abschnitt|rubrik|bereich|seção|secção|sezione|版块|章节|區段|sekce|rozdział|раздел|bölüm|セクション|섹션|bagian',
    ),
    number: words(PROQUEST_NUMBERS),
    abstract: words(PROQUEST_ABSTRACTS),
    text: words(PROQUEST_TEXTS),
    aside: words(
      `${PROQUEST_KINDS}|${alternatives`
      enlace de documentos de proquest|primera página|páginas|idioma de la publicación|tipo de fuente|tipo de documento|
      materia|materia de publicación|lugar|lugar de publicación|país de publicación|editorial|url del documento|
      última actualización|base de datos|año de publicación|volumen|número|première page|langue de publication|
      langue de la publication|type de source|type de document|sujet|lieu de publication|pays de publication|éditeur|
      url du document|dernière mise à jour|base de données|année de publication|erste seite|seiten|
      sprache der publikation|publikationssprache|quellentyp|dokumenttyp|thema|ort der publikation|verlag|dokument-url|
      zuletzt aktualisiert|datenbank|publikationsjahr|primeira página|idioma da publicação|tipo de fonte|assunto|
      url do documento|última atualização|banco de dados|prima pagina|lingua della pubblicazione|tipo di fonte|
      tipo di documento|soggetto|url documento|ultimo aggiornamento|
      typ dokumentu|databáze|svazek|číslo|strany|jazyk publikace|rok vydání|vydavatel|místo vydání|země vydání|předmět|
      rodzaj dokumentu|baza danych|tom|wydanie|strony|język publikacji|rok publikacji|wydawca|miejsce publikacji|
      kraj publikacji|temat|тип документа|база|база данных|том|выпуск|страницы|язык публикации|год публикации|издательство|
      место публикации|страна публикации|тема|dokumentum típusa|adatbázis|oldalak|publikáció nyelve|publikáció éve|kiadó|
      publikáció helye|publikáció országa|tárgy|utgivelsesspråk|utgivelsesår|utgiver|utgivelsessted|utgivelsesland|sider|
      emne|belge türü|veritabanı|cilt|sayı|sayfalar|yayın dili|yayın yılı|yayıncı|basım yeri|yayınlanma ülkesi|konu|
      ドキュメントのタイプ|データベース|巻|号|ページ|出版物の言語|出版年|出版社|出版地|出版国|主題|著作権|proquest ドキュメント・リンク|
      문서 형식|데이터베이스|권|호|페이지|출판 언어|출판 연도|출판사|출판 지역|출판 국가|주제|
      accession number|alternate title|author affiliation|classification|column|company / organization|copyright|
      correspondence author|country of publication|database|dateline|document feature|document type|document url|doi|
      e-issn|edition|first page|identifier / keyword|isbn|issn|issue|language of publication|last updated|links|
      location|number of pages|number of references|pages|people|place of publication|publication subject|publisher|
      publication year|source type|subject|volume|year
    `}`,
    ),
  },
  proof: [
    words(`${PROQUEST_TEXTS}|${PROQUEST_ABSTRACTS}`),
    words(`publication info|${PROQUEST_NUMBERS}`),
    words(`${PROQUEST_PAPERS}|${PROQUEST_KINDS}`),
  ],
  between: /^(?:_{10,}.*|documento? \d+ (?:of|de|di) \d+|dokument \d+ von \d+|第 ?\d+ 篇.{0,20})$/iu,
  foot: /^(?:DETAILS|DÉTAILS|DETALLES|DETALHES|DETTAGLI)$/,
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
    byline: ['author', 'authors', 'author(s)', 'byline'],
    source: ['from', 'publication', 'source'],
    date: ['date', 'publication date', 'source'],
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
