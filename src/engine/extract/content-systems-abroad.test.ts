/** What pages say of themselves, as the systems of many countries write it: the title, the author, the days, the paper, the language. */
import { test } from 'vitest';
import { data, expectDrawn, page, paragraphs, type Told } from './fixtures/quay-page.ts';
import {
  AR,
  EN,
  ES,
  FA,
  FR,
  HEADLINE,
  HEADLINE_AR,
  HEADLINE_ES,
  HEADLINE_FA,
  HEADLINE_FR,
  HEADLINE_ID,
  HEADLINE_JA,
  HEADLINE_KO,
  HEADLINE_PL,
  HEADLINE_RU,
  HEADLINE_TH,
  HEADLINE_TR,
  HEADLINE_TW,
  HEADLINE_UK,
  HEADLINE_VI,
  HEADLINE_ZH,
  ID,
  JA,
  KO,
  PL,
  RU,
  TH,
  TR,
  TW,
  UK,
  VI,
  ZH,
} from './fixtures/quay-stories.ts';

const PAGES: readonly Told[] = [
  [
    'a government’s site',
    page(
      'en',
      `<title>${HEADLINE} - GOV.EX</title><meta property="og:site_name" content="GOV.EX"><meta property="og:title" content="${HEADLINE}">` +
        data({
          '@type': 'NewsArticle',
          headline: HEADLINE,
          datePublished: '2026-10-14T08:30:00+01:00',
          dateModified: '2026-10-14T12:00:00+01:00',
          author: { '@type': 'Organization', name: 'Department for Harbours' },
          publisher: { '@type': 'Organization', name: 'GOV.EX' },
        }),
      `<div class="gem-c-cookie-banner"><h2>Cookies on GOV.EX</h2><p>We use some essential cookies to make this website work. We’d like to set additional cookies to understand how you use GOV.EX.</p></div><nav class="breadcrumbs"><ol><li>Home</li><li>Transport</li></ol></nav><main><span class="govuk-caption-xl">Press release</span><h1 class="govuk-heading-l">${HEADLINE}</h1><p class="gem-c-lead-paragraph">Eleven passengers were hurt when two ferries collided on Tuesday.</p><div class="gem-c-metadata"><dl><dt>From:</dt><dd><a>Department for Harbours</a> and <a>The Rt Hon Jane Roe MP</a></dd><dt>Published</dt><dd>14 October 2026</dd><dt>Last updated</dt><dd>15 October 2026 — <a>See all updates</a></dd></dl></div><div class="govspeak">${paragraphs(EN)}</div><h2>Updates to this page</h2><p>Published 14 October 2026</p></main>`,
    ),
    { byline: 'Department for Harbours', source: 'GOV.EX', language: 'en', published: '2026-10-14' },
  ],
  [
    'a German ministry',
    page(
      'de',
      `<title>Hafenministerium - Pressemitteilungen - Dritter Kai wird nach sieben Jahren gebaut</title>`,
      `<div id="header"><a>Hafenministerium</a></div><ul class="breadcrumb"><li>Startseite</li><li>Presse</li><li>Pressemitteilungen</li></ul><div id="content"><p class="date"><span>Datum</span> 14.10.2026</p><p class="number">Pressemitteilung Nr. 123/2026</p><h1 class="isFirstInSlot">Dritter Kai wird nach sieben Jahren gebaut</h1><p>Der Hafenrat hat am Freitag den Bau eines dritten Kais beschlossen, nachdem der Plan sieben Jahre lang immer wieder verschoben worden war.</p><p>Die Arbeiten beginnen im April und sollen im Oktober enden, sagte die Vorsitzende des Rates, Maria Lewtschenko, am Freitag in der Hafenstadt.</p><p>Der Preis wurde auf 4,2 Millionen Euro festgesetzt, von denen das Land nach Angaben des Rates ein Drittel bezahlt, und zwar bis zum Jahresende.</p></div>`,
    ),
    {
      title: 'Dritter Kai wird nach sieben Jahren gebaut',
      body: null,
      byline: null,
      source: 'Hafenministerium',
      language: 'de',
      published: '2026-10-14',
    },
  ],
  [
    'a statement of a minister',
    page(
      'en-US',
      `<title>${HEADLINE} - Harbour Department of State</title><meta property="og:title" content="${HEADLINE} - Harbour Department of State"><meta property="og:site_name" content="Harbour Department of State"><meta property="article:published_time" content="2026-10-14T20:16:36+00:00">`,
      `<main><p class="article-meta article-meta__doctype">Press Statement</p><h1 class="featured-content__headline">${HEADLINE}</h1><p class="article-meta article-meta__author-bureau"> Jane Roe, Harbour Secretary</p><p class="article-meta article-meta__publish-date">October 14, 2026</p><div class="entry-content">${paragraphs(EN)}</div></main>`,
    ),
    { byline: 'Jane Roe', source: 'Harbour Department of State', language: 'en-US', published: '2026-10-14' },
  ],
  [
    'a Russian agency',
    page(
      'ru',
      `<title>${HEADLINE_RU} - ИА Гавань, 14.10.2026</title><meta property="og:title" content="${HEADLINE_RU}"><meta property="og:site_name" content="ИА Гавань">`,
      `<div class="article__header"><div class="article__info"><div class="article__info-date"><a href="/20261014/">12:30 14.10.2026</a> <span class="article__info-date-modified">(обновлено: 13:05 15.10.2026)</span></div></div><div class="article__title">${HEADLINE_RU}</div><h2 class="article__second-title">Порт: топливо в залив не попало</h2></div><div class="article__body">${RU.map((t) => `<div class="article__block" data-type="text"><div class="article__text">${t}</div></div>`).join('')}</div><div class="article__userbar"><span>12</span></div>`,
    ),
    {
      title: HEADLINE_RU,
      body: RU,
      byline: null,
      source: 'ИА Гавань',
      language: 'ru',
      published: '2026-10-14',
      updated: '2026-10-15',
    },
  ],
  [
    'a Russian portal',
    page(
      'ru',
      `<title>${HEADLINE_RU}: Происшествия: Из жизни: Гавань.ру</title><meta property="og:title" content="${HEADLINE_RU}"><meta property="og:site_name" content="Гавань.ру">`,
      `<div class="topic-page__container"><div class="topic-header"><a class="topic-header__time">12:30, 14 октября 2026</a><a class="topic-header__rubric">Из жизни</a></div><h1 class="topic-body__titles"><span class="topic-body__title">${HEADLINE_RU}</span></h1><div class="topic-authors"><a class="topic-authors__author" href="/parts/authors/petrov/"><span class="topic-authors__name">Иван Петров</span> <span class="topic-authors__job">(Редактор отдела «Мир»)</span></a></div><div class="topic-body__content">${RU.map((t) => `<p class="topic-body__content-text">${t}</p>`).join('')}</div></div>`,
    ),
    {
      title: HEADLINE_RU,
      body: RU,
      byline: 'Иван Петров',
      source: 'Гавань.ру',
      language: 'ru',
      published: '2026-10-14',
    },
  ],
  [
    'a Russian authority',
    page(
      'ru',
      `<title>${HEADLINE_RU} • Администрация порта</title>`,
      `<div class="read__date">14 октября 2026 года, 12:30</div><h1>${HEADLINE_RU}</h1><div class="read__place">Старая гавань</div><div class="read__content">${paragraphs(RU)}</div><div class="read__info"><div>Опубликован в разделах: <a>Новости</a></div><div>Дата публикации: 14 октября 2026 года, 12:30</div><div>Ссылка на материал: port.example/d/123</div></div>`,
    ),
    {
      title: HEADLINE_RU,
      body: RU,
      byline: null,
      source: 'Администрация порта',
      language: 'ru',
      published: '2026-10-14',
    },
  ],
  [
    'a Ukrainian portal',
    page(
      'uk',
      `<title>${HEADLINE_UK} | Портова правда</title><meta property="og:title" content="${HEADLINE_UK}"><meta property="og:site_name" content="Портова правда">`,
      `<header class="post__header"><h1 class="post__title">${HEADLINE_UK}</h1><div class="post__time"><span class="post__author"><a href="/authors/kov/">Олена Коваленко</a></span> — Середа, 14 жовтня 2026, 12:30</div></header><div class="post__views">5321</div><div class="post__text">${paragraphs(UK)}</div>`,
    ),
    {
      title: HEADLINE_UK,
      body: UK,
      byline: 'Олена Коваленко',
      source: 'Портова правда',
      language: 'uk',
      published: '2026-10-14',
    },
  ],
  [
    'a Japanese broadcaster',
    page(
      'ja',
      `<title>${HEADLINE_JA} | 港湾 | 港ニュース</title><meta property="og:title" content="${HEADLINE_JA} | 港ニュース"><meta property="og:site_name" content="港ニュース">`,
      `<header><a>港ニュース</a></header><main><section class="module--detail"><header class="content--header"><h1 class="content--title"><span>${HEADLINE_JA}</span></h1><p class="content--date"><time datetime="2026-10-14T12:30">2026年10月14日 12時30分</time></p></header><div class="content--detail-body">${paragraphs(JA)}</div></section></main>`,
    ),
    { title: HEADLINE_JA, body: JA, byline: null, source: '港ニュース', language: 'ja', published: '2026-10-14' },
  ],
  [
    'a Japanese paper',
    page(
      'ja',
      `<title>${HEADLINE_JA}：港新聞Web</title><meta property="og:site_name" content="港新聞Web">`,
      `<div class="main"><h1>${HEADLINE_JA}</h1><div class="time">2026年10月14日 05時00分 (10月14日 11時20分更新)</div>${paragraphs(JA)}<p>（山田太郎）</p></div>`,
    ),
    { title: HEADLINE_JA, body: JA, byline: '山田太郎', source: '港新聞Web', language: 'ja', published: '2026-10-14' },
  ],
  [
    'a Korean paper',
    page(
      'ko',
      `<title>${HEADLINE_KO} - 항구일보</title><meta property="og:title" content="${HEADLINE_KO} - 항구일보"><meta property="og:site_name" content="항구일보"><meta name="author" content="김하나 기자"><meta property="article:published_time" content="2026-10-14T08:30:12+09:00">`,
      `<header><a>항구일보</a></header><section id="user-container"><header class="article-view-header"><nav><ul><li>사회</li></ul></nav><h3 class="heading">${HEADLINE_KO}</h3><h4 class="subheading">항만청 “연료 유출 없어”</h4><article class="item"><ul class="infomation"><li><i class="icon-user-o"></i> 기자명 <a>김하나 기자</a></li><li><i class="icon-clock-o"></i> 입력 2026.10.14 08:30</li><li>수정 2026.10.15 09:00</li><li>댓글 0</li></ul></article></header><article id="article-view-content-div" itemprop="articleBody">${paragraphs(KO)}<p>김하나 기자 hana@port.example</p></article><p class="copyright">저작권자 © 항구일보 무단전재 및 재배포 금지</p></section>`,
    ),
    {
      title: HEADLINE_KO,
      body: KO,
      byline: '김하나',
      source: '항구일보',
      language: 'ko',
      published: '2026-10-14',
      updated: '2026-10-15',
    },
  ],
  [
    'a Korean portal',
    page(
      'ko',
      `<title>${HEADLINE_KO}</title><meta property="og:title" content="${HEADLINE_KO}"><meta property="og:article:author" content="항구일보 | 포털"><meta property="og:site_name" content="포털 뉴스">`,
      `<div class="media_end_head"><a class="media_end_head_top_logo"><img alt="항구일보"></a><h2 id="title_area" class="media_end_head_headline"><span>${HEADLINE_KO}</span></h2><div class="media_end_head_info"><span class="media_end_head_info_datestamp_time" data-date-time="2026-10-14 08:30:12">2026.10.14. 오전 8:30</span> <span>기사원문</span><em class="media_end_head_journalist_name">김하나 기자</em></div></div><div id="newsct_article"><article id="dic_area">${KO.join('<br><br>')}</article></div><div class="byline"><p class="byline_p"><span class="byline_s">김하나 기자(hana@port.example)</span></p></div>`,
    ),
    { title: HEADLINE_KO, body: KO, byline: '김하나', source: '포털 뉴스', language: 'ko', published: '2026-10-14' },
  ],
  [
    'a Chinese agency',
    page(
      'zh-CN',
      `<title>\n${HEADLINE_ZH}-海港网\n</title><meta name="description" content="x">`,
      `<div class="header domPC"><div class="header-top"><div class="header-time left"><span class="year"><em>2026</em></span> <span class="day"><em>10</em>/<em>14</em></span> <span class="time">08:30:12</span></div><div class="source">来源：海港网</div></div><div class="head-line"><h1><span class="title">${HEADLINE_ZH}</span></h1></div></div><div class="main"><div id="detail">${paragraphs(ZH.map((t) => `　　${t}`))}</div><div class="editor">【责任编辑:林海】</div></div>`,
    ),
    { title: HEADLINE_ZH, body: ZH, source: '海港网', language: 'zh-CN', published: '2026-10-14' },
  ],
  [
    'a Chinese portal',
    page(
      'zh',
      `<title>${HEADLINE_ZH}_海港新闻_海港网</title><meta property="og:title" content="${HEADLINE_ZH}"><meta property="article:published_time" content="2026-10-14T08:30:12+08:00">`,
      `<div class="main-content"><h1 class="main-title">${HEADLINE_ZH}</h1><div class="top-bar-inner"><div class="date-source"><span class="date">2026年10月14日 08:30</span> <a class="source ent-source">海港日报</a></div></div><div class="article" id="article">${paragraphs(ZH)}<p class="show_author">责任编辑：林海 </p></div></div>`,
    ),
    { title: HEADLINE_ZH, body: ZH, byline: '林海', language: 'zh', published: '2026-10-14' },
  ],
  [
    'a Chinese authority',
    page(
      '',
      `<title>${HEADLINE_ZH}_政务动态_海港市人民政府</title><meta name="SiteName" content="海港市人民政府"><meta name="ArticleTitle" content="${HEADLINE_ZH}"><meta name="PubDate" content="2026-10-14 08:30"><meta name="ContentSource" content="海港日报"><meta name="Author" content="林海"><meta name="ColumnName" content="政务动态">`,
      `<div class="pchide"><div class="article-title">${HEADLINE_ZH}</div><div class="pages-date">2026-10-14 08:30 <span>来源：海港日报</span><span>【字体：大 中 小】</span><span>打印</span></div><div id="UCAP-CONTENT">${paragraphs(ZH)}</div><div>扫一扫在手机打开当前页</div></div>`,
    ),
    { title: HEADLINE_ZH, body: ZH, byline: '林海', source: '海港市人民政府', language: 'zh', published: '2026-10-14' },
  ],
  [
    'a paper in Taiwan',
    page(
      'zh-Hant',
      `<title>${HEADLINE_TW} | 社會萬象 | 社會 | 聯港新聞網</title><meta property="og:title" content="${HEADLINE_TW} | 聯港新聞網"><meta property="og:site_name" content="聯港新聞網">`,
      `<article class="article-content"><h1 class="article-content__title">${HEADLINE_TW}</h1><section class="authors"><div class="article-content__subinfo"><time class="article-content__time">2026-10-14 08:30</time><span class="article-content__author">聯港報／ <a>記者林海</a>／基隆即時報導</span></div></section><section class="article-content__editor">${paragraphs(TW)}</section></article>`,
    ),
    {
      title: HEADLINE_TW,
      body: TW,
      byline: '林海',
      source: '聯港新聞網',
      language: 'zh-Hant',
      published: '2026-10-14',
    },
  ],
  [
    'an authority in Taiwan',
    page(
      'zh-Hant',
      `<title>基隆港務局-${HEADLINE_TW}</title>`,
      `<div class="path">首頁 > 新聞稿</div><h2 class="title">${HEADLINE_TW}</h2><ul class="info"><li>發布日期：115-10-14</li><li>發布單位：秘書室</li><li>點閱數：312</li></ul><div class="cp">${paragraphs(TW)}</div>`,
    ),
    { title: HEADLINE_TW, body: TW, language: 'zh-Hant', published: '2026-10-14' },
  ],
  [
    'an Arabic portal',
    `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>${HEADLINE_AR} | أخبار | شبكة الميناء</title><meta property="og:title" content="${HEADLINE_AR}"><meta property="og:site_name" content="شبكة الميناء"></head><body><nav><a>أخبار</a></nav><main><h1>${HEADLINE_AR}</h1><div class="article-info"><div class="article-author"><a href="/author/ahmad">أحمد منصور</a></div><span class="article-dates"><span class="screen-reader-text">Published On 14/10/2026</span><span aria-hidden="true">14/10/2026</span></span><span>|</span><span>آخر تحديث: 15/10/2026 09:10 م (توقيت مكة المكرمة)</span></div><div class="wysiwyg">${paragraphs(AR)}</div></main></body></html>`,
    {
      title: HEADLINE_AR,
      body: AR,
      byline: 'أحمد منصور',
      source: 'شبكة الميناء',
      language: 'ar',
      published: '2026-10-14',
      updated: '2026-10-15',
    },
  ],
  [
    'a paper of the Levant',
    `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>صحيفة الميناء - ${HEADLINE_AR}</title></head><body><h1>${HEADLINE_AR}</h1><div class="date">الأربعاء 14 تشرين الأول 2026 - 08:30</div><p class="writer">كتب: أحمد منصور</p>${paragraphs(AR)}</body></html>`,
    {
      title: HEADLINE_AR,
      body: AR,
      byline: 'أحمد منصور',
      source: 'صحيفة الميناء',
      language: 'ar',
      published: '2026-10-14',
    },
  ],
  [
    'a Persian agency',
    `<!DOCTYPE html><html lang="fa" dir="rtl"><head><title>${HEADLINE_FA} - خبرگزاری بندر | اخبار ایران</title><meta property="og:title" content="${HEADLINE_FA}"><meta property="og:site_name" content="خبرگزاری بندر"></head><body><article class="news"><div class="item-nav"><ul><li><time>۲۲ مهر ۱۴۰۵، ۱۲:۳۰</time></li><li>کد خبر: <span>5912345</span></li></ul></div><h1 class="title">${HEADLINE_FA}</h1><div class="item-text">${paragraphs(FA)}</div></article></body></html>`,
    { title: HEADLINE_FA, body: FA, byline: null, source: 'خبرگزاری بندر', language: 'fa', published: '2026-10-14' },
  ],
  [
    'a Thai paper',
    page(
      'th',
      `<title>${HEADLINE_TH} - ข่าวท่าเรือ</title><meta property="og:site_name" content="ข่าวท่าเรือ">`,
      `<h1>${HEADLINE_TH}</h1><div class="meta">เผยแพร่ : 14 ต.ค. 2569 08:30 | โดย : สมชาย ใจดี</div>${paragraphs(TH)}`,
    ),
    { title: HEADLINE_TH, body: TH, byline: 'สมชาย ใจดี', source: 'ข่าวท่าเรือ', language: 'th', published: '2026-10-14' },
  ],
  [
    'a Turkish paper',
    page(
      'tr',
      `<title>${HEADLINE_TR} - Son Dakika Haberleri</title><meta property="og:title" content="${HEADLINE_TR}"><meta property="og:site_name" content="Liman Gazetesi">`,
      `<h1>${HEADLINE_TR}</h1><h2 class="spot">Liman idaresi, on bir yolcunun yaralandığını açıkladı.</h2><div class="info"><span class="author">Ayşe Yılmaz</span><span>Giriş: 14.10.2026 - 08:30</span> <span>Güncelleme: 15.10.2026 - 09:00</span></div>${paragraphs(TR)}`,
    ),
    {
      title: HEADLINE_TR,
      body: null,
      byline: 'Ayşe Yılmaz',
      source: 'Liman Gazetesi',
      language: 'tr',
      published: '2026-10-14',
      updated: '2026-10-15',
    },
  ],
  [
    'a French paper',
    page(
      'fr',
      `<title>${HEADLINE_FR} - Le Quai</title><meta property="og:title" content="${HEADLINE_FR}"><meta property="og:site_name" content="Le Quai.fr">`,
      `<main><h1 class="article__title">${HEADLINE_FR}</h1><p class="article__desc">Onze passagers ont été blessés, selon la capitainerie.</p><section class="meta__author">Par <a class="author__name" href="/auteur/jr/">Jeanne Roux</a> (avec AFP)</section><p class="meta__date">Publié le 14 octobre 2026 à 08h30, modifié le 15 octobre 2026 à 09h12</p><p class="meta__reading">Temps de Lecture 2 min.</p><article>${paragraphs(FR)}</article></main>`,
    ),
    {
      title: HEADLINE_FR,
      body: null,
      byline: 'Jeanne Roux, AFP',
      language: 'fr',
      published: '2026-10-14',
      updated: '2026-10-15',
    },
  ],
  [
    'a Spanish paper',
    page(
      'es',
      `<title>${HEADLINE_ES} | Sucesos | Diario del Muelle</title><meta property="og:title" content="${HEADLINE_ES}"><meta property="og:site_name" content="Diario del Muelle">`,
      `<h1>${HEADLINE_ES}</h1><h2 class="subtitulo">Once pasajeros heridos</h2><div class="firma">Juana Ríos / Agencias</div><div class="fecha">Puerto Viejo, 14/10/2026 a las 08:30h. <span>Actualizado a las 12:00h.</span></div>${paragraphs(ES)}`,
    ),
    {
      title: HEADLINE_ES,
      body: ES,
      byline: 'Juana Ríos',
      source: 'Diario del Muelle',
      language: 'es',
      published: '2026-10-14',
    },
  ],
  [
    'an Indonesian portal',
    page(
      'id',
      `<title>${HEADLINE_ID} Halaman all - Dermaga.com</title><meta property="og:title" content="${HEADLINE_ID} Halaman all - Dermaga.com"><meta property="og:site_name" content="DERMAGA.com">`,
      `<h1 class="read__title">${HEADLINE_ID}</h1><div class="read__time">Dermaga.com - 14/10/2026, 08:30 WIB</div><div class="credit"><div class="credit-title-name"><h6>Jeni Rukmana,</h6></div><div class="credit-title-name"><h6>Budi Marsono</h6></div><p>Tim Redaksi</p></div><div class="read__content">${paragraphs(ID)}<p>Baca juga: <a>Jembatan ke Pulau Dibuka</a></p></div>`,
    ),
    { title: HEADLINE_ID, body: ID, source: 'DERMAGA.com', language: 'id', published: '2026-10-14' },
  ],
  [
    'a Vietnamese paper',
    page(
      'vi',
      `<title>${HEADLINE_VI} - Báo Bến Cảng</title><meta property="og:title" content="${HEADLINE_VI}"><meta property="og:site_name" content="bencang.example">`,
      `<span class="date">Thứ tư, 14/10/2026, 08:30 (GMT+7)</span><h1 class="title-detail">${HEADLINE_VI}</h1><p class="description">Mười một hành khách bị thương.</p><article class="fck_detail">${VI.map((t) => `<p class="Normal">${t}</p>`).join('')}<p class="author_mail" style="text-align:right;"><strong>Nguyễn Lan</strong></p></article>`,
    ),
    {
      title: HEADLINE_VI,
      body: null,
      byline: 'Nguyễn Lan',
      source: 'Báo Bến Cảng',
      language: 'vi',
      published: '2026-10-14',
    },
  ],
  [
    'a Polish paper',
    page(
      'pl',
      `<title>${HEADLINE_PL} - Nabrzeże w Gazecie Portowej</title><meta property="og:title" content="${HEADLINE_PL}"><meta property="og:site_name" content="Gazeta Portowa">`,
      `<h1>${HEADLINE_PL}</h1><div class="author">oprac. Anna Nowak</div><div class="date">14 października 2026, 08:30</div><div>Ten tekst przeczytasz w 2 minuty</div>${paragraphs(PL)}`,
    ),
    {
      title: HEADLINE_PL,
      body: PL,
      byline: 'Anna Nowak',
      source: 'Gazeta Portowa',
      language: 'pl',
      published: '2026-10-14',
    },
  ],
];

test.each(PAGES)('%s', async (_, html, expected) => {
  await expectDrawn(html, expected);
});
