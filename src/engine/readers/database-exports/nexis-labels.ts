/** What the labels and marks of LexisNexis and Nexis Uni mean, in the languages of their interfaces. */
import { alternatives } from '../../../text/alternatives.ts';

export type LabelKind = 'byline' | 'section' | 'title' | 'standfirst' | 'language' | 'url' | 'number' | 'aside';

/** `aside`: about the document or its index; belongs to neither article nor paper. */
const LABELS: Record<LabelKind, string> = {
  byline:
    'byline|author|autor|autorin|auteur|autore|door|byline author|作者|记者|記者|著者|筆者|автор|författare|forfatter|yazar',
  section:
    'section|rubrik|ressort|rubrique|sección|sezione|seção|sectie|rubriek|secção|版面|栏目|欄目|面|面名|セクション|sekcja|dział|раздел|рубрика|avdelning|sektion|seksjon|bölüm|sekce|rubrika',
  title:
    'headline|titel|titre|titular|título|titolo|kop|schlagzeile|überschrift|标题|標題|見出し|nagłówek|tytuł|заголовок|overskrift|başlık|nadpis',
  standfirst:
    'highlight|encart|chapeau|abstract|resumen|resumo|destacado|destaque|sommario|samenvatting|zusammenfassung|摘要|要約|streszczenie|аннотация|резюме|sammanfattning|özet|souhrn',
  language: 'language|sprache|langue|idioma|lingua|língua|taal|语言|語言|言語|język|язык|språk|sprog|dil|jazyk',
  url: 'url|link|链接|連結|リンク',
  number: 'acc-no|accession number|accession-no',
  aside: alternatives`
    length|länge|longueur|longitud|lunghezza|comprimento|lengte|extensión|extensão|długość|dateline|ort|origine|lugar|load-date|
    load date|update|ladedatum|date-chargement|date de chargement|fecha-carga|fecha de carga|data-carico|
    data di caricamento|laaddatum|laad-datum|data-carregamento|data de carregamento|publication-type|publication type|type-publication|
    type de publication|publikationstyp|zeitungstyp|tipo-publicación|tipo de publicación|tipo di pubblicazione|
    tipo-publicação|tipo de publicação|type publicatie|publicatietype|publicatie-type|document-type|document type|
    journal-code|journal code|code-journal|zeitungs-code|zeitungscode|subject|thema|themen|sujet|sujets|tema|temas|
    soggetto|onderwerp|assunto|organization|organisation|organización|organizzazione|organização|organisatie|
    organismo|organisme|company|firma|unternehmen|societe|société|empresa|empresas|società|azienda|bedrijf|ticker|
    börsenkürzel|symbole-boursier|industry|branche|branchen|secteur-activite|secteur|industria|settore|indústria|
    bedrijfstak|person|personne|persona|personen|pessoa|persoon|country|land|pays|país|paese|state|staat|bundesland|
    etat|estado|stato|city|stadt|ville|ciudad|città|cidade|stad|geographic|geographie|geografie|localisation-geo|
    geografía|geografia|geográfica|géographie|graphic|grafik|grafiek|graphique|gráfico|grafico|illustration|notes|
    notiz|series|serie|type|typ|tipo|distribution|correction|correction-date|correction date|cutline|issn|copyright|
    content-type|source|quelle|keyword|keywords|column|kolumne|pub-type|isbn|edition|ausgabe|édition|memo|category|
    entity|slug|transmission-ref|长度|長度|長さ|加载日期|載入日期|読み込み日|ロード日|出版物类型|出版物類型|出版物の種類|
    文档类型|文件類型|文書の種類|主题|主題|件名|人物|公司|会社|组织|組織|行业|行業|産業|業界|国家|國家|国|地理|地域|城市|都市|发稿地|發稿地|発信地|
    来源|來源|情報源|图片|圖片|画像|更正|訂正|关键词|關鍵詞|キーワード|
    data wczytania|data załadowania|typ publikacji|typ dokumentu|temat|tematy|organizacja|spółka|branża|osoba|kraj|miasto|miejsce|źródło|
    длина|объем|объём|дата загрузки|тип публикации|тип издания|тип документа|тема|темы|организация|компания|отрасль|персона|страна|
    город|регион|география|место|источник|längd|laddningsdatum|dokumenttyp|ämne|företag|bransch|stad|källa|længde|indlæsningsdato|
    publikationstype|dokumenttype|emne|virksomhed|sted|kilde|lengde|lastedato|publikasjonstype|selskap|bransje|uzunluk|yükleme tarihi|
    yayın türü|belge türü|konu|kuruluş|şirket|sektör|kişi|ülke|şehir|yer|kaynak|délka|datum načtení|typ publikace|téma|organizace|
    společnost|odvětví|země|město|místo|zdroj
  `,
};

const KINDS = new Map<string, LabelKind>(
  (Object.entries(LABELS) as [LabelKind, string][]).flatMap(([kind, words]) =>
    words.split('|').map((word) => [word.normalize('NFC'), kind] as const),
  ),
);

export interface Label {
  readonly kind: LabelKind;
  readonly value: string;
}

const LABEL = /^(\p{L}[\p{L}\p{M}'’ -]{0,28}?)\s?[:\uff1a]\s*/u;

/** "LENGTH: 239 words" → its kind and what follows; null if the block is not such a line. */
export function labelOf(text: string): Label | null {
  const written = LABEL.exec(text);
  if (!written) return null;
  const name = (written[1] ?? '').normalize('NFC').toLowerCase();
  const kind = KINDS.get(name);
  return kind ? { kind, value: text.slice(written[0].length).trim() } : null;
}

/**
 * A label recognised by its form, in an unknown language or of an unknown kind: capitals with a hyphen
 * ("LOCALISATION-GEO: …").
 */
export function looksLikeLabel(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{M}]{2,}(?:[- ]\p{Lu}{2,}){0,3}\s?:\s/u.test(text.slice(0, 80));
}

const marks = (words: string) => new RegExp(`^(?:${words})\\s*$`, 'iu');

export const BODY = marks(
  "body|hauptteil|haupttext|textkörper|volltext|corps(?: de l[’']article| du texte)?|texte|cuerpo(?: del (?:texto|artículo))?|texto|corpo(?: do texto| del testo)?|testo|hoofdtekst|tekst|treść|текст|metin|brødtekst|brödtext|正文|本文|본문|text|treść artykułu|основной текст|текст статьи|gövde|text článku",
);
export const CLASSIFICATION = marks(
  'classification|klassifizierung|klassifikation|classement|clasificación|classificazione|classificação|classificatie|分类|分類|klasyfikacja|классификация|klassificering|klassifisering|sınıflandırma|klasifikace',
);
export const PICTURES = marks(
  'graphic|grafik|grafiek|graphique|gráfico|grafico|afbeelding|illustration|ilustração|illustrazione|notes?|correction(?:-date)?',
);
export const END_WORDS =
  'end of document|ende des dokuments?|dokumentende|fin du document|fin del documento|fine del documento|fim do documento|einde (?:van (?:het )?)?document|koniec dokumentu|конец документа|slutt? på dokument(?:et)?|belge(?:nin)? sonu|konec dokumentu|文档结尾|文書の終わり';
export const END_OF_DOCUMENT = marks(END_WORDS);
export const COPYRIGHT =
  /^(?:copyright\b|\(c\)|©|copr\.|(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|med ensamrätt|alle rettigheder forbeholdes|med enerett|tüm hakları saklıdır|všechna práva vyhrazena|版权所有)\.?$)/iu;
/** The old interface's count before each document: its number, and the total. */
export const COUNT = new RegExp(
  alternatives`
  ^(?:focus\s*[-–]\s*)?(?:(?:document|dokument|documento)\s+(\d{1,4})\s+(?:of|von|de|sur|di|van|\/)\s+(\d{1,4})|
  (\d{1,4})\s+(?:of|von|de|sur|di|van)\s+(\d{1,4})\s+(?:documents?|dokumenten?|documentos?|documenti|documenten))$
`,
  'iu',
);
export const NOTICE =
  /^(?:we are sorry but there is an error in this document|es tut uns leid|nous sommes désolés|désolé|lo sentimos|siamo spiacenti|lamentamos|het spijt ons)/iu;
