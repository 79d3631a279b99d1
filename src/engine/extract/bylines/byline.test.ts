import { describe, expect, test } from 'vitest';
import { extractArticle } from '../extract-article.ts';
import { bylineFrom, personsOf } from './byline.ts';
import { isBareName, startsByline } from './byline-words.ts';

describe('names in a byline, without the words around them', () => {
  test.each<[string, string | null]>([
    ['By Ada Finch and Bo Marsh', 'Ada Finch, Bo Marsh'],
    ['BY ADA FINCH, SENIOR REPORTER', 'ADA FINCH'],
    ['By Ada Finch and Robert Mayor', 'Ada Finch, Robert Mayor'],
    ['Ada Finch, Deputy Mayor', 'Ada Finch'],
    ['Ada Finch yesterday', 'Ada Finch'],
    ['Finch | Freitag', 'Finch'],
    ['Autor: Igor Včera', 'Igor Včera'],
    ['Von Ada Sonntag', 'Ada Sonntag'],
    ['Ada Finch, Senior Editor and Climate Director', 'Ada Finch'],
    ['Posted by Ada Finch on August 3, 2026 in Soil', 'Ada Finch'],
    ['Gepost door Ada Finch op 12:14', 'Ada Finch'],
    ['Enviado por Ada Finch el Mar, 05/03/2024 - 21:14', 'Ada Finch'],
    ['Par ADA FINCH, BO MARSH Envoyés spéciaux à Toulouse', 'ADA FINCH, BO MARSH'],
    ['Ada Finch Political Correspondent', 'Ada Finch'],
    ['Ada E Finch', 'Ada E Finch'],
    ['Written by Ada Finch; edited by Bo Marsh', 'Ada Finch'],
    ['Updated by Bo Marsh', null],
    ['oprac. Ada Finch, PAP', 'Ada Finch, PAP'],
    ['作者：林 海', '林海'],
    ['作者：本报记者 王小明', '王小明'],
    ['編集委員 山田太郎', '山田太郎'],
    ['Аутор: Марко Јовић', 'Марко Јовић'],
    ['Political Editor', null],
    ['Von Ada Finch und Bo Marsh, Redakteure', 'Ada Finch, Bo Marsh'],
    ['Von Trapp', 'Von Trapp'],
    ['Ada Finch, Reuters', 'Ada Finch, Reuters'],
    ['Ada Finch - Cairo', 'Ada Finch'],
    ['João Reis e Couto', 'João Reis e Couto'],
    ['Ein Gastbeitrag von: Ada Finch', 'Ada Finch'],
    ['Par Ada Finch, envoyée spéciale', 'Ada Finch'],
    ['Por Ada Finch y Bo Marsh', 'Ada Finch, Bo Marsh'],
    ['di Ada Finch', 'Ada Finch'],
    ['Door: Ada Finch', 'Ada Finch'],
    ['Teksti: Ada Finch', 'Ada Finch'],
    ['Írta: Finch Ada', 'Finch Ada'],
    ['Γράφει η: Ada Finch', 'Ada Finch'],
    ['Γράφει η Μαρία Παππά', 'Μαρία Παππά'],
    ['โดย สมชาย ใจดี', 'สมชาย ใจดี'],
    ['लेखक: राहुल शर्मा', 'राहुल शर्मा'],
    ['Autorė: Rasa Kaunė', 'Rasa Kaunė'],
    ['記者林海／台北報導', '林海'],
    ['Yazan: Ada Finch', 'Ada Finch'],
    ['Автор: Оксана Левченко', 'Оксана Левченко'],
    ['Текст: Оксана Левченко, кореспондентка', 'Оксана Левченко'],
    ['Подготовила: Анна Лебедева', 'Анна Лебедева'],
    ['بقلم: أحمد منصور', 'أحمد منصور'],
    ['نویسنده: مریم احمدی', 'مریم احمدی'],
    ['מאת: דנה לוי', 'דנה לוי'],
    ['作者：林海', '林海'],
    ['김하나 기자', '김하나'],
    ['Oleh: Ada Finch', 'Ada Finch'],
    ['Ada Finch, Quay Today', 'Ada Finch'],
    ['Ada Finch, Tide News Service', 'Ada Finch'],
    ['Ada Finch, Cairo correspondent', 'Ada Finch'],
    ['Ada Finch, Contributing Writer', 'Ada Finch'],
    ['Ada Finch, MD', 'Ada Finch'],
    ['Ada Finch and Bo Marsh, Special for Quay Today', 'Ada Finch, Bo Marsh'],
    ['Ada Finch Senior Harbour Correspondent', 'Ada Finch'],
    ['Ada Finch @adafinch', 'Ada Finch'],
    ['Ada Finch in Cairo and Bo Marsh in Rome', 'Ada Finch, Bo Marsh'],
    ['Ada Finch in Cairo, Rome and Oslo', 'Ada Finch'],
    ['Finch & Son', 'Finch & Son'],
    ['Email to Author', null],
    ['Staff Reports', null],
    ['By – Tue', null],
    ['Analysis by Ada Finch', 'Ada Finch'],
    ['ADA FINCH Associated Press', 'ADA FINCH'],
    ['Associated Press', 'Associated Press'],
    ['港湾特許事務所 ／', '港湾特許事務所'],
    ['海港快訊／林小海', '林小海'],
    ['Af Bølge', 'Bølge'],
    ['Von DPA', 'DPA'],
    ['Redação Cais', null],
    ['Online News Editor', null],
    ['Autor*innen: Ada Finch und Bo Marsh', 'Ada Finch, Bo Marsh'],
    ['Autor(in): Ada Finch', 'Ada Finch'],
    ['Autorin/Autor Ada Finch', 'Ada Finch'],
    ['Submitted by Ada Finch on Wed, 03/12/2025 - 21:14', 'Ada Finch'],
    ['Par Ada Finch (avec Bo Marsh et Cy Reed)', 'Ada Finch, Bo Marsh, Cy Reed'],
    ['Ada Finch/lekarz rodzinny', 'Ada Finch'],
    ['kus/bomi', 'kus/bomi'],
    ['Ada Finch. Data publikacji 3 marca 2025', 'Ada Finch'],
    ['【海港晚報╱記者林小海／整理】', '林小海'],
    ['Super User', null],
    ['For the Tribune', null],
    ['Von Ada Finch, Kiel', 'Ada Finch'],
    ['By Ada Finch, Reuters', 'Ada Finch, Reuters'],
    ['By Ada Finch and Bo Marsh, Cy Reed', 'Ada Finch, Bo Marsh, Cy Reed'],
    ['News services', null],
    ['The writer has posted comments', null],
    ['ADA FINCH, BO MARSH Envoyés spéciaux', 'ADA FINCH, BO MARSH'],
    ['佚名', null],
    ['Department for Harbours', 'Department for Harbours'],
    ['Ada Finch for Quay Today', 'Ada Finch'],
    ['Ada Finch, Harbour Secretary', 'Ada Finch'],
    ['Ada Finch, director of the Harbour Institute', 'Ada Finch'],
    ['Juana Ríos / Agencias', 'Juana Ríos'],
    ['ΣΥΝΤΑΚΤΙΚΗ ΟΜΑΔΑ', null],
    ['By Ada Finch, Bo Marsh, and Cy Reed', 'Ada Finch, Bo Marsh, Cy Reed'],
    ['afinch@quay.example (Ada Finch)', 'Ada Finch'],
    ['By Ada Finch of the Quay Today staff', 'Ada Finch'],
    ['By Bo Marsh Jr.', 'Bo Marsh Jr.'],
    ['by ada finch', 'ada finch'],
    ['Guest post by Ada Finch', 'Ada Finch'],
    ['Propos recueillis par Ada Finch', 'Ada Finch'],
    ['Teksti Ada Finch', 'Ada Finch'],
    ['كتب - أحمد منصور:', 'أحمد منصور'],
    ['القاهرة - أحمد منصور', 'أحمد منصور'],
    ['Von der Redaktion', null],
    ['La rédaction', null],
    ['Da Redação', null],
  ])('%s', (written, names) => expect(bylineFrom([written])).toBe(names));

  test('the paper’s own name is the byline only if no person is named', () => {
    expect(personsOf('Ada Finch, Tide News', ['Tide'])).toBe('Ada Finch');
    expect(personsOf('Tide News', ['Tide'])).toBe('Tide News');
    expect(personsOf('Ada Finch Tide News', ['Tide News'])).toBe('Ada Finch');
    expect(personsOf('Ada Finch, The Tide', ['Tide'])).toBe('Ada Finch');
  });

  test.each([
    'By Friday the council will have voted on it',
    'Von der Leyen sagte zu',
    'Di fronte al porto',
    'Text und Bild stimmen nicht',
  ])('no byline: %s', (line) => expect(startsByline(line)).toBe(false));
});

test.each(['Ada Finch', 'J. K. van der Marsh', 'Олена Кравчук', 'أحمد المصري', '김하나 기자', '記者 林海'])(
  'a bare name: %s',
  (line) => expect(isBareName(line)).toBe(true),
);

test.each([
  'Harbour Daily',
  'Middle East',
  'LONDON PIER',
  'The ferry',
  'Hafen',
  '国際',
  'وكالة الأنباء',
  'A day in Rome.',
  '١٠ أكتوبر ٢٠٢٦',
  '१० अक्टूबर २०२६',
])('no bare name: %s', (line) => expect(isBareName(line)).toBe(false));

const STORY =
  '<p>The harbour council voted on Friday to build a third quay, after seven years of talk, and of silence.</p>'.repeat(
    3,
  );
const HAN = '<p>海港城市议会星期五批准修建第三座码头，工程将于四月开工，到十月结束，议会主席在会后这样说。</p>'.repeat(
  3,
);
const bylineOf = async (body: string, head = '') =>
  (await extractArticle(`<html><head><title>Quay</title>${head}</head><body>${body}</body></html>`)).byline;

describe('the visible byline', () => {
  test.each([
    [`<h1>第三座码头</h1><div>2025年3月14日 来源：海港报 作者：林海 陈风</div>${HAN}`, '林海, 陈风'],
    [`<h1>第三座码头</h1>${HAN.replace('<p>', '<p>海港报海港3月14日电（记者 林海）')}`, '林海'],
    [`<h1>第三座码头</h1>${HAN}<p>□ 海港报记者 林海</p>`, '林海'],
    [`<h1>第三座码头</h1><p>海港网北岸频道&nbsp; 记者&nbsp; 林海&nbsp; 陈小风</p>${HAN}`, '林海, 陈小风'],
    [`<h1>第三座码头</h1><p>海港新闻·北岸商报记者林海/文 受访者供图</p>${HAN}`, '林海'],
    [
      `<h1>第三座码头</h1>${HAN}<p>码头的设计由三家公司完成，议会主席说，今后还要修建第四座，但要等到城市有钱的那一天。（海港台记者 林海）</p>`,
      '林海',
    ],
    [`<h1>第三座码头</h1>${HAN}<p>文：林海</p>`, '林海'],
    [
      `<h1>第三埠頭</h1>${'<p>港の議会は金曜日に第三埠頭の建設を決めた。工事は四月に始まる。</p>'.repeat(3)}<p>工事は十月に終わる。【山田太郎】</p>`,
      '山田太郎',
    ],
    [`<h1>第三埠頭を建設へ</h1><p>山田太郎</p>${HAN}`, '山田太郎'],
    [`<h1>第三埠頭を建設へ</h1>${HAN}<p>（山田太郎）</p>`, '山田太郎'],
    [`<h1>第三埠頭を建設へ</h1>${HAN}<p>（中村地区）</p>`, null],
    [
      `<h1>第三座碼頭</h1><div><time>2025-03-14 08:30</time><span>海港報／ 記者林海／基隆即時報導</span></div>${HAN}`,
      '林海',
    ],
    [`<h1>第三座碼頭</h1>${HAN.replace('<p>', '<p>〔記者林海／基隆報導〕')}`, '林海'],
    [`<h1>第三埠頭を建設へ</h1>${HAN}<p>（取材・文／港 太郎、海野花子）</p>`, '港太郎, 海野花子'],
    [`<h1>第三埠頭を建設へ</h1>${HAN}<p>取材は終わった</p>`, null],
    [`<h1>第三埠頭を建設へ</h1><p>取材・撮影</p>${HAN}`, null],
    [`<h1>第三埠頭を建設へ</h1><p>執筆 開始時期</p>${HAN}`, null],
    [`<h1>第三座码头</h1>${HAN}<p class="show_author">责任编辑：林海</p>`, '林海'],
    [`<h1>第三埠頭を建設へ</h1><p>中村地区</p>${HAN}`, null],
    [
      `<h1>부두</h1><p>[항구=통신] 김하나 기자 = 항만 의회는 금요일에 세 번째 부두를 짓기로 했다.</p><p>공사는 사월에 시작된다고 의장이 말했다.</p>`,
      '김하나',
    ],
  ])('%#: in East Asian papers', async (body, byline) => expect(await bylineOf(body)).toBe(byline));

  test('is the editor if the text names no author', async () => {
    const page = (head: string) => `<h1>第三座码头</h1>${head}${HAN}<p>（责任编辑：林海、陈小风）</p>`;
    expect(await bylineOf(page(''))).toBe('林海, 陈小风');
    expect(await bylineOf(page('<p>作者：王小明</p>'))).toBe('王小明');
  });

  test.each([
    ['spans', '<span class="byline"><span>By Ada Finch</span> <span>Tide News, Cairo</span></span>'],
    [
      'spans behind a heading',
      '<div class="byline"><span>Analysis</span> <a href="/a"><span>Ada Finch</span></a></div>',
    ],
    ['boxes', '<div class="byline"><h4>Ada Finch</h4>Writer, Reporter<ul><li><a href="/a">Archive</a></li></ul></div>'],
    [
      'a box within',
      '<div class="day-and-author"><div>Harbour - 3 March 2026</div><div class="author">By Ada Finch</div></div>',
    ],
    ['a category', '<div class="byline"><p>Written by</p><p>Ada Finch</p><p>FILED UNDER</p><p>Quay County</p></div>'],
  ])('ends where its parts are separated: %s', async (_, byline) => {
    expect(await bylineOf(`<h1>Quay</h1>${byline}${STORY}`)).toBe('Ada Finch');
  });

  test('may stand above the story’s paragraphs, below any number of buttons', async () => {
    const buttons = '<ul><li>Post</li><li>Send</li><li>Keep</li></ul>'.repeat(5);
    expect(await bylineOf(`<h1>Quay</h1>${buttons}<div><p>By Ada Finch</p>${STORY}</div>`)).toBe('Ada Finch');
    expect(await bylineOf(`<h1>Quay</h1>${STORY.repeat(5)}<ul><li>By Bo Marsh</li></ul>`)).toBeNull();
  });

  test('may be a name that links to its author’s page, close below the headline', async () => {
    const link = (path: string) => `<div>12 minutes, <a href="/${path}/ada">Ada Finch</a></div>`;
    expect(await bylineOf(`<h1>Quay</h1>${link('authors')}${STORY}`)).toBe('Ada Finch');
    expect(await bylineOf(`<h1>Quay</h1>${link('harbour')}${STORY}`)).toBeNull();
    expect(await bylineOf(`<h1>Quay</h1>${STORY.repeat(50)}${link('authors')}`)).toBeNull();
  });

  test('may be a name alone above the story, but not a place that the story mentions', async () => {
    expect(await bylineOf(`<h1>Quay</h1><div><p>Ada Finch</p>${STORY}</div>`)).toBe('Ada Finch');
    expect(await bylineOf(`<h1>Quay</h1><div><p>Ada Finch</p>${STORY}<p>Ada Finch was there.</p></div>`)).toBeNull();
    expect(await bylineOf(`<h1>Quay</h1><div>${STORY}<p>End Quote</p>${STORY}</div>`)).toBeNull();
  });

  test('may stand at the end, as a note of who did what', async () => {
    expect(await bylineOf(`<h1>Quay</h1>${STORY}<p>(Reporting by Ada Finch; editing by Bo Marsh)</p>`)).toBe(
      'Ada Finch',
    );
    expect(await bylineOf(`<h1>Quay</h1>${STORY.repeat(5)}<p>Written by Ada Finch</p>`)).toBe('Ada Finch');
  });

  test.each([
    ['<p>Opinion by Ada Finch</p>', 'Ada Finch'],
    ['<p>ADA FINCH, STAFF WRITER</p>', 'ADA FINCH'],
    ['<p>The quay, a harbour reporter</p>', null],
    ['<p>Submitted by <a>afinch</a> on Wed, 10/14/2026 - 08:30</p>', 'afinch'],
    ['<p>Propos recueillis par Ada Finch</p>', 'Ada Finch'],
    ['<p>เผยแพร่ : 14 ต.ค. 2569 08:30 | โดย : สมชาย ใจดี</p>', 'สมชาย ใจดี'],
    ['<div class="firma">Juana Ríos / Agencias</div>', 'Juana Ríos'],
    ['<p class="autor">dpa</p>', 'dpa'],
    ['<p>Published by order of the harbour office</p>', null],
  ])('may be worded or named in another way: %s', async (line, byline) => {
    expect(await bylineOf(`<h1>Quay</h1>${line}${STORY}`)).toBe(byline);
  });

  test('stands at the end without brackets too, if the editor follows', async () => {
    expect(await bylineOf(`<h1>Quay</h1>${STORY}<p>Reporting by Ada Finch; Editing by Bo Marsh</p>`)).toBe('Ada Finch');
  });

  test('is not taken from an interviewer’s questions', async () => {
    expect(await bylineOf(`<h1>访谈</h1>${HAN}<p>记者：码头什么时候开工？</p>${HAN}`)).toBeNull();
    expect(await bylineOf(`<h1>访谈</h1>${HAN}<p>议会主席接受本报采访。（以下记者简称记）</p>${HAN}`)).toBeNull();
  });

  test('is not that of other stories on the page', async () => {
    const card = (name: string) => `<div class="item"><h3>Another story</h3><span class="author">${name}</span></div>`;
    expect(
      await bylineOf(
        `${card('Cy Reed')}<main><h1>Quay</h1><div><a rel="author" href="/a">Ada Finch</a> <a rel="author" href="/b">Bo Marsh</a></div>${STORY}</main><div><a rel="author" href="/c">Di Sands</a></div>`,
      ),
    ).toBe('Ada Finch, Bo Marsh');
  });

  test('is not that of teasers side by side below the story', async () => {
    const teaser = (name: string) =>
      `<article><h3><a href="/x">Bridge opens</a></h3><p>By <a href="/author/x">${name}</a></p></article>`;
    expect(await bylineOf(`<h1>Quay</h1>${STORY}<div>${teaser('Cy Reed')}${teaser('Di Sands')}</div>`)).toBeNull();
  });

  test.each(['Quayside UI Team', '海港网络', '海港科技有限公司', 'Quayside Software Ltd.'])(
    'is not that of whoever made the site: %s',
    async (maker) => {
      expect(await bylineOf(`<h1>Quay</h1>${STORY}`, `<meta name="author" content="${maker}">`)).toBeNull();
    },
  );

  test('is preferred to a newsroom’s name that the page declares, if it names a person', async () => {
    const declared = (name: string) =>
      `<meta property="og:site_name" content="Kai-TV"><script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"${name}"}}</script>`;
    const shown = (name: string) => `<h1>Quay</h1><div class="byline">By ${name}</div>${STORY}`;
    for (const newsroom of ['Kai-TV Nachrichten', 'Harbour Daily News', '港口日报'])
      expect(await bylineOf(shown('Ada Finch'), declared(newsroom))).toBe('Ada Finch');
    expect(await bylineOf(shown('Associated Press'), declared('Kai-TV staff'))).toBe('Kai-TV staff');
    expect(await bylineOf(shown('The Harbour Ministry'), declared('Kai-TV staff'))).toBe('Kai-TV staff');
  });

  test('is preferred to a declared author whom the page names as its editor', async () => {
    const head = '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Bo Marsh"}}</script>';
    const page = (label: string) =>
      `<h1>Quay</h1><div class="author">Ada Finch</div>${STORY}<div>${label}: <a href="/b">Bo Marsh</a></div>`;
    expect(await bylineOf(page('Editor'), head)).toBe('Ada Finch');
    expect(await bylineOf(page('Thanks to'), head)).toBe('Bo Marsh');
  });

  test('stands beside its label in any table or list of facts; linked names are other authors', async () => {
    const cells = (name: string) => `<table><tr><th>Author</th><td>${name}</td></tr></table>`;
    expect(await bylineOf(`<h1>Quay</h1>${cells('Ada Finch')}${STORY}`)).toBe('Ada Finch');
    expect(await bylineOf(`<h1>Quay</h1>${STORY}${cells('<a href="/a">Ada Finch</a>')}`)).toBeNull();
    const facts = `${STORY.repeat(5)}<ul><li><b>Datum</b> 12.03.2025</li><li><b>Autorin/Autor</b> Ada Finch</li></ul>`;
    expect(await bylineOf(`<h1>Quay</h1>${facts}`)).toBe('Ada Finch');
  });

  test('is not a count of readers or a note by the author, whatever its box is called', async () => {
    const boxes = '<span class="author-views">Popular</span><div class="author-note">*** Notes ***</div>';
    expect(await bylineOf(`<h1>Quay</h1>${boxes}${STORY}`)).toBeNull();
  });

  test('is preferred to the name of an account or of the program that made the page', async () => {
    const shown = `<h1>Quay</h1><div class="byline">By Ada Finch</div>${STORY}`;
    expect(await bylineOf(shown, '<meta name="author" content="afinch2">')).toBe('Ada Finch');
    expect(
      await bylineOf(
        shown,
        '<meta name="generator" content="Quayboard 3.4"><meta name="author" content="Quayboard Team">',
      ),
    ).toBe('Ada Finch');
  });
});

test.each([
  ['Haber: Ayşe Yılmaz Giriş: ', 'Ayşe Yılmaz'],
  ['द्वारा अनीता शर्मा', 'अनीता शर्मा'],
  ['خبرنگار: سارا محمدی', 'سارا محمدی'],
  ['항구일보 이지은 기자', '이지은'],
])('a byline in another language of news: %s', (line, name) => {
  expect(startsByline(line) || isBareName(line)).toBe(true);
  expect(bylineFrom([line])).toBe(name);
});
