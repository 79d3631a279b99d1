/** What a column heading or field name says about its content, in the languages of news and databases. */

import type { TABLE_FIELDS } from '../../../contract/model/imports/import.ts';
import { alternatives } from '../../../text/alternatives.ts';
import { own } from '../../../text/own.ts';

export type ColumnKind =
  | (typeof TABLE_FIELDS)[number]
  /** A time of day, beside a column of dates. */
  | 'time'
  /** An announcement or summary: put before the text, or used as the text if there is no other. */
  | 'lead'
  | 'html'
  | 'updated';

/** The likelier word first: of two columns of one kind, the one listed earlier here is used. */
const WORDS: Record<ColumnKind, string> = {
  title: alternatives`
    title|headline|headlines|heading|head|hd|hed|subject|article title|news title|name|заголовок|заглавие|название|тема|назва|titel|
    überschrift|schlagzeile|titre|intitulé|título|titular|titulo|titolo|manchete|kop|rubrik|tytuł|nagłówek|nadpis|
    title name|web title|标题|標題|题目|題目|題名|見出し|タイトル|news headline|article headline|post title|제목|기사제목|العنوان|عنوان|
    başlık|judul|tiêu đề|כותרת|τίτλος|शीर्षक|titlu|titulek|titulok|تیتر|عنوان خبر|haber başlığı|
    tittel|overskrift|otsikko|cím|cikk címe|naslov|наслов|pealkiri|virsraksts|antraštė|títol|หัวข้อ|หัวข้อข่าว|ชื่อเรื่อง|tajuk
  `,
  text: alternatives`
    text|full text|fulltext|body|article body|articlebody|body text|content|contents|text content|article|article text|story|td|
    transcript|maintext|main text|content text|текст|полный текст|текст статьи|содержание|публикация|текст статті|
    повний текст|вміст|зміст|volltext|artikeltext|inhalt|haupttext|texte|texte intégral|contenu|corps|texto|
    texto completo|contenido|cuerpo|conteúdo|testo|contenuto|tekst|treść|inhoud|brödtext|正文|内容|內容|全文|文本|本文|記事本文|본문|내용|
    기사본문|النص|نص|المحتوى|metin|içerik|isi|nội dung|תוכן|κείμενο|मूलपाठ|metin içeriği|haber metni|περιεχόμενο|conținut|continut|obsah|celý text|text článku|متن|متن خبر|متن کامل|محتوا|सामग्री|पाठ|טקסט|szöveg|artikeltekst|оригинал|original|original text|raw text|
    share commentary|plain text|news text|message text|post text|post content|tweet text|tweet|raw content|rendered content|selftext|
    caption|текст сообщения|текст публикации|текст материала|текст поста|текст повідомлення|текст публікації|
    content elements|paragraphs|rich text|story text|content blocks|body blocks|blocks|message|description|desc|
    brødtekst|teksti|leipäteksti|besedilo|vsebina|sadržaj|садржај|съдържание|sisu|teksts|saturs|tekstas|turinys|contingut|เนื้อหา|เนื้อข่าว|
    ข้อความ|innehåll|indhold|innhold|sisältö|tartalom|kandungan
  `,
  lead: alternatives`
    lead|dek|short description|opening text|hit sentence|lead paragraph|lp|abstract|summary|snippet|standfirst|teaser|
    excerpt|intro|announcement|анонс|аннотация|лид|описание|краткое содержание|анотація|лід|опис|zusammenfassung|
    vorspann|anriss|résumé|chapeau|resumen|sumario|entradilla|resumo|sommario|riassunto|streszczenie|摘要|简介|導語|导语|要約|
    概要|요약|ملخص|özet|ringkasan|tóm tắt|perex|rezumat|خلاصه|چکیده|सारांश|תקציר|περίληψη|
    ingress|manchet|abstract note|ingressi|összefoglaló|sažetak|povzetek|резюме|kokkuvõte|kopsavilkums|santrauka|resum|สรุป
  `,
  published: alternatives`
    published|publication date|published at|publishedat|date published|datepublished|published date|publish date|
    date publish|publish time|pub date|pubdate|pub time|date time pub|published on|date|datetime|date time|pd|day|
    issue date|time published|published time|upload date|created|created at|create time|created time|creation time|issued|timestamp|timestamp ms|created timestamp usec|ts|дата|дата публикации|дата и время|дата выхода|
    дата публікації|опубликовано|datum|veröffentlicht|erscheinungsdatum|date de publication|publié le|fecha|
    fecha de publicación|data|data de publicação|data di pubblicazione|data publikacji|日期|发布日期|发布时间|發佈日期|发表时间|
    news date|post date|post created|posted|posted at|date posted|date created|display date|дата сообщения|дата повідомлення|出版日期|
    日付|掲載日|発行日|날짜|일자|발행일|작성일|التاريخ|تاريخ|تاريخ النشر|tarih|tanggal|ngày|תאריך|ημερομηνία|दिनांक|datum vydání|datum publikace|datum zveřejnění|dátum|data publicării|data publicarii|publicatiedatum|datum publicatie|
    yayın tarihi|ngày đăng|ngày xuất bản|תאריך פרסום|ημερομηνία δημοσίευσης|تاریخ|تاریخ انتشار|तारीख|तिथि|प्रकाशन तिथि|
    dato|publiceringsdatum|publicerad|publiseringsdato|udgivelsesdato|päivämäärä|pvm|julkaistu|julkaisupäivä|megjelenés|
    megjelenés dátuma|datum objave|датум|датум објаве|дата на публикуване|kuupäev|avaldatud|datums|publicēts|
    paskelbta|data de publicació|วันที่|วันที่เผยแพร่|tarikh
  `,
  time: 'time|hour|et|publication time|время|время выхода|час|zeit|uhrzeit|heure|hora|ora|tijd|godzina|时间|時間|時刻|시간|الوقت|saat|waktu|jam|giờ|שעה|ώρα',
  updated: 'updated|updated at|date modified|datemodified|modified|last updated|обновлено|оновлено|更新时间|更新日',
  source: alternatives`
    source|source name|name source|publication|publication name|publication title|pubtitle|journal title|publisher|newspaper|outlet|outlet name|media outlet|media|medium|journal|
    news source|sn|site name|sitename|site|website|channel|source title|container title|media name|source hostname|hostname|
    источник|сми|издание|название издания|газета|канал|сайт|джерело|змі|видання|quelle|zeitung|medienname|publikation|
    journal|média|fuente|medio|periódico|fonte|veículo|testata|bron|krant|źródło|gazeta|来源|來源|媒体|媒體|报纸|報紙|媒体名称|出典|媒体名|
    新聞名|紙名|출처|언론사|매체|신문사|المصدر|الصحيفة|kaynak|gazete|sumber|media massa|nguồn|מקור|πηγή|स्रोत|zdroj|médium|sursa|sursă|منبع|خبرگزاری|رسانه|forrás|עיתון|समाचार पत्र|channel name|
    channel title|chat title|page name|tytuł prasowy|nazwa medium|extra source attributes name|provider|provider name|
    źródła|gazety|czasopisma|источника|издания|джерела|видання|zdroje|from|
    källa|tidning|kilde|avis|medie|lähde|lehti|източник|медия|медија|izvor|medij|извор|vir|allikas|väljaanne|avots|
    izdevums|šaltinis|leidinys|mitjà|diari|แหล่งข่าว|แหล่งที่มา|สื่อ
  `,
  byline: alternatives`
    byline|authors byline|author byline|authors|author|by|writer|reporter|journalist|creator|author name|автор|авторы|журналист|автори|autor|
    autoren|verfasser|autorin|auteur|auteurs|autores|periodista|autore|autori|auteurs|autorzy|作者|记者|記者|筆者|著者|執筆者|기자|
    저자|글쓴이|기고자|الكاتب|المؤلف|كاتب|yazar|penulis|tác giả|מחבר|συντάκτης|लेखक|نویسنده|خبرنگار|muhabir|szerző|כותב|संवाददाता|influencer|contact name|author full name|extra author attributes name|
    published by|user full name|sender name|display name|user name|username|screen name|user|account|uploader|
    skribent|författare|forfatter|kirjoittaja|toimittaja|újságíró|novinar|аутор|новинар|avtor|autors|žurnālists|autorius|
    žurnalistas|ผู้เขียน|ผู้สื่อข่าว|記者名|repórter|jornalista|giornalista|journaliste|dziennikarz|gazeteci|redacteur|post author
  `,
  url: alternatives`
    url|link|web address|address|uri|permalink|article url|source url|href|page url|webpage url|canonical|ссылка|адрес|url статьи|
    гиперссылка|посилання|адреса|adresse|lien|enlace|vínculo|dirección|indirizzo|adres|链接|網址|网址|連結|地址|リンク|アドレス|링크|주소|
    الرابط|رابط|bağlantı|tautan|liên kết|קישור|σύνδεσμος|odkaz|đường dẫn|لینک|نشانی|लिंक|
    länk|lenke|linkki|hivatkozás|poveznica|povezava|веза|линк|връзка|saite|nuoroda|enllaç|ลิงก์|ลิงค์
  `,
  language:
    'language|lang|la|language code|язык|мова|sprache|langue|idioma|lengua|lingua|língua|taal|język|语言|語言|言語|언어|اللغة|dil|bahasa|ngôn ngữ|שפה|γλώσσα|भाषा|språk|sprog|kieli|nyelv|jazyk|jezik|језик|език|keel|valoda|kalba|ภาษา|limba|llengua',
  section: alternatives`
    section|category|se|desk|rubric|topic|section name|рубрика|раздел|категория|розділ|категорія|ressort|kategorie|
    section|catégorie|sección|categoría|seção|sezione|categoria|rubriek|dział|栏目|欄目|版面|分类|分類|面名|カテゴリ|섹션|분야|면종|القسم|
    الفئة|bölüm|kategori|kategoria|chuyên mục|קטגוריה|κατηγορία|
    avdelning|seksjon|osasto|rovat|rubrika|rubriik|sadaļa|skyrius|secció|หมวด|หมวดหมู่
  `,
  externalId: alternatives`
    id|story id|stories id|뉴스 식별자|article id|articleid|doc id|docid|document id|uid|uuid|guid|an|accession number|
    identifier|doi|номер документа|идентификатор|ідентифікатор|kennung|identifiant|identificador|编号|編號|識別番号|기사번호|
    id number|معرف
  `,
  html: 'html|content html|html content|body html|html body|article html|raw html|full html|html text|page',
};

const KINDS = new Map<string, KnownHead>();
for (const [kind, words] of Object.entries(WORDS) as [ColumnKind, string][])
  for (const [rank, word] of words.split('|').entries())
    if (!KINDS.has(word.normalize('NFC'))) KINDS.set(word.normalize('NFC'), { kind, rank });

/** As programs name a field: "noi_dung", "baslik". Another word that is written so comes first. */
const WITHOUT_ACCENTS = new Map<string, KnownHead>();
for (const [word, known] of KINDS) {
  const bare = withoutAccents(word);
  if (/^[ -~]+$/.test(bare) && !KINDS.has(bare) && !WITHOUT_ACCENTS.has(bare)) WITHOUT_ACCENTS.set(bare, known);
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/đ/g, 'd').replace(/ł/g, 'l');
}

/** "Назва ЗМІ", "اسم الكاتب", "Nome do veículo"; "Заголовок матеріалу", "Tytuł artykułu", "عنوان الخبر". */
const AROUND = new RegExp(
  alternatives`
  ^(?:name of(?: the)?|назва|название|наименование|nazwa|název|názov|nome d[ao]|nombre del?|nom d[eu]|اسم)[ ]|
  [ ](?:of(?: the)? (?:article|story)|матеріалу|публікації|новини|статті|повідомлення|материала|публикации|новости|статьи|
  сообщения|artykułu|wiadomości|publikacji|článku|zprávy|cikk|da matéria|da notícia|del artículo|de la noticia|de l[’']article|
  des artikels|الخبر|المقال|haberin)$|^(?:新闻|新聞|文章|报道|報導|稿件|原文|記事|ニュース|기사|뉴스)\s?(?=[\p{L}])
`,
  'u',
);

interface KnownHead {
  readonly kind: ColumnKind;
  readonly rank: number;
}

/** The records of one file have the same headings again and again. */
const asked = new Map<string, KnownHead | null>();
const MOST_ASKED = 1_000;

/** Null if the heading says nothing known. A lower rank is a likelier word. */
export function columnKind(head: string): KnownHead | null {
  let known = asked.get(head);
  if (known === undefined) {
    const plain = plainHead(head);
    known =
      KINDS.get(plain) ??
      KINDS.get(plain.replace(/^(?:the|web|article|news) | (?:gmt|utc)$/g, '')) ??
      WITHOUT_ACCENTS.get(plain) ??
      KINDS.get(plain.replace(AROUND, '')) ??
      null;
    if (asked.size >= MOST_ASKED) asked.clear();
    asked.set(head, known);
  }
  return known;
}

/** The zone stated by the heading: "date_gmt" and "Published (UTC)" have no other. */
export function inZoneOfHead(head: string, edtf: string): string {
  return /(?:^|[^a-z])(?:gmt|utc)(?![a-z])/i.test(head) && /T[\d:]+$/.test(edtf) ? `${edtf}Z` : edtf;
}

/** Words that name the text of many things other than articles. */
export function isWeakText(head: string): boolean {
  return /^(?:desc(?:ription)?|message|caption|blocks)$/.test(plainHead(head)) || columnKind(head)?.kind === 'lead';
}

const SHORT: Readonly<Record<string, string>> = { txt: 'text', nm: 'name', dt: 'date' };

/** "Publication_Date:", "publicationDate (UTC)" and "publication date" are the same. */
function plainHead(head: string): string {
  return head
    .slice(0, 80)
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/\([^)]*\)?|[_\-./:：*"#]+/gu, ' ')
    .replace(/(?<!\p{L})(?:txt|nm|dt)(?!\p{L})/gu, (short) => own(SHORT, short) ?? short)
    .replace(/\s+/gu, ' ')
    .trim();
}
