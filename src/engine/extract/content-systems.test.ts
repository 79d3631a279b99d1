/** What pages say of themselves, as systems of many kinds and countries write it: the title, the author, the days, the paper, the language. */
import { expect, test } from 'vitest';
import { extractArticle } from './extract-article.ts';

const EN = [
  'The harbour office said on Tuesday that two ferries had collided in thick fog shortly after dawn, and that eleven passengers were hurt.',
  'Divers searched the hull of the larger one until evening, and a spokeswoman told reporters that no fuel had leaked into the bay.',
  'The council will hear the harbour master next week, the office said, and until then only one boat in the hour will leave the pier.',
];
const HEADLINE = 'Ferries collide in fog off the old harbour';
const paragraphs = (texts: readonly string[]) => texts.map((t) => `<p>${t}</p>`).join('\n');
const data = (o: object) => `<script type="application/ld+json">${JSON.stringify(o)}</script>`;
const RELATED = `<section class="more"><h2>More stories</h2><article><h3><a href="/x1">Bridge to the islands opens in May</a></h3><p>By <a href="/author/cy">Cy Reed</a> <time datetime="2026-09-01">1 Sept 2026</time></p></article><article><h3><a href="/x2">Fishermen fear the new quay</a></h3></article></section>`;
const MENU = `<header><a href="/">Quay Daily</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>`;
const FOOTER = `<footer><p>© 2026 Quay Daily. All rights reserved.</p></footer>`;
const page = (lang: string, head: string, body: string) =>
  `<!DOCTYPE html><html${lang ? ` lang="${lang}"` : ''}><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const RU = [
  'Портовая служба сообщила во вторник, что два парома столкнулись в густом тумане вскоре после рассвета, одиннадцать пассажиров пострадали.',
  'Водолазы до вечера осматривали корпус большего судна, и представительница порта заявила журналистам, что топливо в залив не попало.',
  'Совет города заслушает начальника порта на следующей неделе, а до тех пор от причала будет отходить только один паром в час.',
];
const HEADLINE_RU = 'Два парома столкнулись в тумане у старой гавани';
const UK = [
  'Портова служба повідомила у вівторок, що два пороми зіткнулися в густому тумані невдовзі після світанку, одинадцять пасажирів постраждали.',
  'Водолази до вечора оглядали корпус більшого судна, і речниця порту заявила журналістам, що пальне до затоки не потрапило.',
  'Рада міста заслухає начальника порту наступного тижня, а доти від причалу відходитиме лише один пором на годину.',
];
const HEADLINE_UK = 'Два пороми зіткнулися в тумані біля старої гавані';
const JA = [
  '港湾当局は火曜日、夜明け直後の濃霧の中で二隻のフェリーが衝突し、乗客十一人が負傷したと発表した。',
  '潜水士が夕方まで大きい方の船体を調べ、広報担当者は記者団に対し、湾内に燃料は漏れていないと述べた。',
  '市議会は来週、港長から話を聞く予定で、それまでは一時間に一便だけが桟橋を出るという。',
];
const HEADLINE_JA = '旧港沖でフェリー衝突、濃霧で十一人けが';
const KO = [
  '항만청은 화요일 새벽 짙은 안개 속에서 여객선 두 척이 충돌해 승객 열한 명이 다쳤다고 밝혔다.',
  '잠수부들이 저녁까지 더 큰 배의 선체를 조사했고, 대변인은 기자들에게 만으로 유출된 연료는 없다고 말했다.',
  '시의회는 다음 주 항만장의 설명을 들을 예정이며 그때까지는 한 시간에 한 척만 부두를 떠난다.',
];
const HEADLINE_KO = '옛 항구 앞 안개 속 여객선 충돌…11명 부상';
const ZH = [
  '海港办公室周二通报，两艘渡轮黎明后不久在浓雾中相撞，造成十一名乘客受伤，目前伤者已全部送医。',
  '潜水员对较大的一艘进行船体检查直到傍晚，发言人对记者表示，没有燃油泄漏到海湾中。',
  '市议会将于下周听取港务长的汇报，在此之前，码头每小时只开出一班渡轮，请旅客提前安排行程。',
];
const HEADLINE_ZH = '两艘渡轮在老港浓雾中相撞致十一人受伤';
const TW = [
  '港務局週二晚間宣布，兩艘渡輪清晨在濃霧中相撞，造成十一名乘客受傷，目前均已送醫治療。',
  '潛水員對較大的一艘進行船體檢查直到傍晚，發言人對記者表示，沒有燃油外洩到海灣中。',
  '市議會將於下週聽取港務長的報告，在此之前，碼頭每小時只開出一班渡輪，請旅客提早出發。',
];
const HEADLINE_TW = '兩艘渡輪在舊港濃霧中相撞 十一人受傷';
const AR = [
  'أعلنت سلطة الميناء يوم الثلاثاء أن عبارتين اصطدمتا بعد الفجر بقليل وسط ضباب كثيف، ما أدى إلى إصابة أحد عشر راكباً.',
  'وفحص الغواصون هيكل العبّارة الأكبر حتى المساء، وقالت متحدثة باسم الميناء للصحفيين إن الوقود لم يتسرب إلى الخليج.',
  'وسيستمع مجلس المدينة إلى مدير الميناء الأسبوع المقبل، وحتى ذلك الحين لن تغادر الرصيف سوى عبّارة واحدة كل ساعة.',
];
const HEADLINE_AR = 'اصطدام عبارتين في الضباب قبالة الميناء القديم';
const FA = [
  'اداره بندر روز سه‌شنبه اعلام کرد که دو کشتی مسافربری اندکی پس از سپیده‌دم در مه غلیظ با هم برخورد کردند و یازده مسافر زخمی شدند.',
  'غواصان تا غروب بدنه کشتی بزرگ‌تر را بررسی کردند و سخنگوی بندر به خبرنگاران گفت که سوختی به خلیج نشت نکرده است.',
  'شورای شهر هفته آینده گزارش رئیس بندر را خواهد شنید و تا آن زمان در هر ساعت تنها یک کشتی اسکله را ترک می‌کند.',
];
const HEADLINE_FA = 'برخورد دو کشتی مسافربری در مه بندر قدیمی';
const TH = [
  'สำนักงานท่าเรือแถลงเมื่อวันอังคารว่าเรือเฟอร์รีสองลำชนกันท่ามกลางหมอกหนาไม่นานหลังรุ่งสาง ทำให้ผู้โดยสารบาดเจ็บสิบเอ็ดคน',
  'นักประดาน้ำตรวจสอบตัวเรือลำใหญ่จนถึงเย็น และโฆษกหญิงบอกผู้สื่อข่าวว่าไม่มีน้ำมันรั่วไหลลงอ่าว',
  'สภาเมืองจะรับฟังคำชี้แจงจากนายท่าเรือในสัปดาห์หน้า และจนกว่าจะถึงเวลานั้นเรือจะออกจากท่าเพียงชั่วโมงละหนึ่งลำ',
];
const HEADLINE_TH = 'เรือเฟอร์รีชนกันกลางหมอกหนาใกล้ท่าเรือเก่า';
const TR = [
  'Liman idaresi salı günü yaptığı açıklamada, iki feribotun şafaktan kısa süre sonra yoğun siste çarpıştığını ve on bir yolcunun yaralandığını bildirdi.',
  'Dalgıçlar akşama kadar büyük feribotun gövdesini inceledi ve bir sözcü gazetecilere körfeze yakıt sızmadığını söyledi.',
  'Belediye meclisi gelecek hafta liman başkanını dinleyecek; o zamana kadar iskeleden saatte yalnızca bir vapur kalkacak.',
];
const HEADLINE_TR = 'Eski liman açıklarında feribotlar siste çarpıştı';
const FR = [
  'La capitainerie a annoncé mardi que deux ferries étaient entrés en collision dans un épais brouillard peu après l’aube, faisant onze blessés.',
  'Des plongeurs ont inspecté jusqu’au soir la coque du plus grand, et une porte-parole a déclaré aux journalistes qu’aucun carburant n’avait fui dans la baie.',
  'Le conseil entendra le commandant du port la semaine prochaine ; d’ici là, un seul bateau par heure quittera la jetée.',
];
const HEADLINE_FR = 'Deux ferries se percutent dans le brouillard au large du vieux port';
const ES = [
  'La oficina del puerto informó el martes de que dos transbordadores chocaron en medio de una espesa niebla poco después del amanecer y de que once pasajeros resultaron heridos.',
  'Los buzos revisaron hasta la tarde el casco del mayor, y una portavoz dijo a los periodistas que no se había vertido combustible en la bahía.',
  'El ayuntamiento escuchará al capitán del puerto la próxima semana y, hasta entonces, solo saldrá un barco por hora del muelle.',
];
const HEADLINE_ES = 'Dos transbordadores chocan en la niebla frente al puerto viejo';
const ID = [
  'Kantor pelabuhan mengatakan pada hari Selasa bahwa dua feri bertabrakan dalam kabut tebal tak lama setelah fajar, dan sebelas penumpang terluka.',
  'Para penyelam memeriksa lambung kapal yang lebih besar hingga sore, dan juru bicara mengatakan kepada wartawan bahwa tidak ada bahan bakar yang bocor.',
  'Dewan kota akan mendengar keterangan kepala pelabuhan pekan depan, dan sampai saat itu hanya satu kapal per jam yang berangkat.',
];
const HEADLINE_ID = 'Dua Feri Bertabrakan dalam Kabut di Pelabuhan Lama';
const VI = [
  'Cảng vụ cho biết hôm thứ Ba rằng hai chiếc phà đã va chạm trong sương mù dày đặc ngay sau bình minh, khiến mười một hành khách bị thương.',
  'Thợ lặn kiểm tra thân chiếc phà lớn hơn đến tối, và người phát ngôn nói với phóng viên rằng không có nhiên liệu rò rỉ ra vịnh.',
  'Hội đồng thành phố sẽ nghe báo cáo của giám đốc cảng vào tuần tới, và cho đến lúc đó mỗi giờ chỉ có một chuyến rời bến.',
];
const HEADLINE_VI = 'Hai phà va chạm trong sương mù ngoài cảng cũ';
const PL = [
  'Urząd portowy poinformował we wtorek, że dwa promy zderzyły się w gęstej mgle krótko po świcie, a jedenastu pasażerów zostało rannych.',
  'Nurkowie do wieczora badali kadłub większego z nich, a rzeczniczka powiedziała dziennikarzom, że paliwo nie wyciekło do zatoki.',
  'Rada miasta wysłucha kapitana portu w przyszłym tygodniu, a do tego czasu z nabrzeża będzie odpływać tylko jeden prom na godzinę.',
];
const HEADLINE_PL = 'Zderzenie promów we mgle koło starego portu';
const JANE = { byline: 'Jane Roe', source: 'Quay Daily', language: 'en-US' };

interface Expected {
  readonly title?: string;
  readonly byline?: string | null;
  readonly source?: string;
  readonly url?: string | null;
  readonly language: string;
  readonly published?: string;
  readonly updated?: string;
  /** The story's paragraphs; those of `EN` if not given. */
  readonly body?: readonly string[] | null;
}

const PAGES: readonly [string, string, Expected][] = [
  [
    'WordPress, a theme of blocks',
    page(
      'en-US',
      `<title>${HEADLINE} &#8211; Quay Daily</title><link rel="canonical" href="https://quaydaily.example/2026/10/ferries/">`,
      `<div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/">Quay Daily</a></p></header><main class="wp-block-group"><div class="wp-block-group"><h1 class="wp-block-post-title">${HEADLINE}</h1><div class="wp-block-template-part"><div class="wp-block-group"><div class="wp-block-post-date"><time datetime="2026-10-14T08:30:00+00:00"><a href="/2026/10/ferries/">October 14, 2026</a></time></div><p class="has-contrast-2-color">—</p><p>by</p><div class="wp-block-post-author-name"><a href="/author/jane/" class="wp-block-post-author-name__link">Jane Roe</a></div><div class="taxonomy-category wp-block-post-terms"><span class="wp-block-post-terms__prefix">in </span><a href="/category/harbour/" rel="tag">Harbour</a></div></div></div></div><div class="entry-content wp-block-post-content">${paragraphs(EN)}</div><div class="wp-block-comments"><h2>Comments</h2><h3>3 responses to “${HEADLINE}”</h3><ol><li><div class="wp-block-comment-author-name"><a>Old Salt</a></div><div class="wp-block-comment-date"><time datetime="2026-10-15T10:00:00+00:00">October 15, 2026</time></div><p>I have been saying for years that the pier lights are too dim, and nobody in the office has ever listened.</p></li></ol></div></main></div>`,
    ),
    { ...JANE, published: '2026-10-14' },
  ],
  [
    'WordPress with a graph of data',
    page(
      'en-US',
      `<title>${HEADLINE} - Quay Daily</title><meta property="og:title" content="${HEADLINE} - Quay Daily"><meta property="og:site_name" content="Quay Daily"><meta property="article:published_time" content="2026-10-14T23:30:00+00:00"><meta property="article:modified_time" content="2026-10-15T07:00:00+00:00"><meta name="author" content="Jane Roe"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Roe"><meta name="twitter:label2" content="Est. reading time"><meta name="twitter:data2" content="2 minutes">` +
        data({
          '@context': 'https://schema.org',
          '@graph': [
            {
              '@type': 'Article',
              '@id': 'https://q.example/f/#article',
              isPartOf: { '@id': 'https://q.example/f/' },
              author: { name: 'Jane Roe', '@id': 'https://q.example/#/schema/person/1' },
              headline: HEADLINE,
              datePublished: '2026-10-14T23:30:00+00:00',
              dateModified: '2026-10-15T07:00:00+00:00',
              publisher: { '@id': 'https://q.example/#organization' },
              articleSection: ['Harbour'],
              inLanguage: 'en-US',
            },
            {
              '@type': 'WebPage',
              '@id': 'https://q.example/f/',
              url: 'https://q.example/f/',
              name: `${HEADLINE} - Quay Daily`,
              datePublished: '2026-10-14T23:30:00+00:00',
            },
            { '@type': 'WebSite', '@id': 'https://q.example/#website', name: 'Quay Daily' },
            { '@type': 'Organization', '@id': 'https://q.example/#organization', name: 'Quay Daily Media Ltd' },
            { '@type': 'Person', '@id': 'https://q.example/#/schema/person/1', name: 'Jane Roe' },
          ],
        }),
      `${MENU}<article><header class="entry-header"><span class="cat-links"><a>Harbour</a></span><h1 class="entry-title">${HEADLINE}</h1><div class="entry-meta">By <a rel="author">Jane Roe</a> / October 14, 2026</div></header><div class="entry-content">${paragraphs(EN)}</div></article>${RELATED}${FOOTER}`,
    ),
    { ...JANE, published: '2026-10-14', updated: '2026-10-15' },
  ],
  [
    'WordPress, the day above the headline',
    page(
      'en-GB',
      `<title>${HEADLINE} | Quay Daily</title>`,
      `<div id="page" class="site"><header id="masthead"><div class="site-branding"><p class="site-title"><a href="/" rel="home">Quay Daily</a></p><p class="site-description">All the news of the waterfront</p></div></header><main id="main"><article class="post-12 post type-post hentry"><header class="entry-header"><div class="entry-meta"><span class="posted-on"><span class="screen-reader-text">Posted on</span> <a href="/f" rel="bookmark"><time class="entry-date published" datetime="2026-10-14T08:30:00+01:00">14th October 2026</time><time class="updated" datetime="2026-10-16T08:30:00+01:00">16th October 2026</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/jane/">Jane Roe</a></span></span></div><h1 class="entry-title">${HEADLINE}</h1></header><div class="entry-content">${paragraphs(EN)}</div><footer class="entry-footer"><span class="cat-tags-links">Categories <a>Harbour</a></span></footer></article><nav class="navigation post-navigation"><a rel="prev"><span>Previous Post</span> Bridge opens</a></nav></main><aside id="secondary"><section class="widget"><h2 class="widget-title">Recent Posts</h2><ul><li><a>Bridge opens</a></li></ul></section></aside></div>`,
    ),
    { ...JANE, language: 'en-GB', published: '2026-10-14', updated: '2026-10-16' },
  ],
  [
    'WordPress, a magazine’s theme',
    page(
      'en-US',
      `<title>${HEADLINE} | Quay Daily</title><meta property="og:site_name" content="Quay Daily"><meta property="og:title" content="${HEADLINE}">`,
      `${MENU}<div class="td-post-template-default"><article class="post"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a>Harbour</a></li></ul><header class="td-post-title"><h1 class="entry-title">${HEADLINE}</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/author/jane/">Jane Roe</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2026-10-14T08:30:00+00:00">October 14, 2026</time></span><div class="td-post-views"><span>1204</span></div></div></header></div><div class="td-post-content">${paragraphs(EN)}</div><div class="td-block-row td-post-next-prev"><span>Previous article</span><a>Bridge opens</a></div><div class="author-box-wrap"><div class="desc"><div class="td-author-name vcard author"><span class="fn"><a>Jane Roe</a></span></div></div></div></article><div class="td_block_related_posts"><h4>RELATED ARTICLES</h4><div class="td_module_related_posts"><h3><a>Bridge opens</a></h3><span class="td-post-author-name"><a>Cy Reed</a></span></div></div></div>`,
    ),
    { ...JANE, published: '2026-10-14' },
  ],
  [
    'Drupal 7',
    page(
      'en',
      `<title>${HEADLINE} | Quay Daily</title><meta name="Generator" content="Drupal 7 (http://drupal.org)">`,
      `${MENU}<h1 class="title" id="page-title">${HEADLINE}</h1><div class="node node-article"><div class="meta submitted">Submitted by <span rel="sioc:has_creator"><span class="username" typeof="sioc:UserAccount" property="foaf:name">Jane Roe</span></span> on Wed, 10/14/2026 - 08:30</div><div class="content"><div class="field field-name-body"><div class="field-items"><div class="field-item even" property="content:encoded">${paragraphs(EN)}</div></div></div><div class="field-name-field-tags"><div class="field-label">Tags: </div><div><a>harbour</a></div></div></div></div>${FOOTER}`,
    ),
    { byline: 'Jane Roe', source: 'Quay Daily', language: 'en', published: '2026-10-14' },
  ],
  [
    'Drupal 10, an account',
    page(
      'en',
      `<title>${HEADLINE} | Quay Daily</title>`,
      `${MENU}<main><h1 class="page-title"><span class="field field--name-title">${HEADLINE}</span></h1><article class="node node--type-article"><footer class="node__meta"><div class="node__submitted">Submitted by <span class="field field--name-uid"><a title="View user profile." href="/user/1" class="username">jroe</a></span> on <span class="field field--name-created"><time datetime="2026-10-14T08:30:00+02:00">Wed, 10/14/2026 - 08:30</time></span></div></footer><div class="node__content"><div class="field field--name-body">${paragraphs(EN)}</div></div></article></main>`,
    ),
    { byline: 'jroe', source: 'Quay Daily', language: 'en', published: '2026-10-14' },
  ],
  [
    'Ghost',
    page(
      'en',
      `<title>${HEADLINE}</title><meta property="og:site_name" content="Quay Daily"><meta property="og:title" content="${HEADLINE}"><meta property="article:published_time" content="2026-10-14T08:30:00.000Z"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jane Roe"><meta name="generator" content="Ghost 5.82">` +
        data({
          '@type': 'Article',
          publisher: { '@type': 'Organization', name: 'Quay Daily' },
          author: { '@type': 'Person', name: 'Jane Roe' },
          headline: HEADLINE,
          datePublished: '2026-10-14T08:30:00.000Z',
          dateModified: '2026-10-14T09:00:00.000Z',
        }),
      `<header class="gh-head"><a class="gh-head-logo">Quay Daily</a></header><main><article class="gh-article post tag-harbour"><header class="gh-article-header"><div class="gh-article-tag"><a>Harbour</a></div><h1 class="gh-article-title">${HEADLINE}</h1><p class="gh-article-excerpt">Two boats, one morning</p><div class="gh-article-meta"><ul class="gh-author-image-list"></ul><h4 class="gh-article-author-name"><a href="/author/jane/">Jane Roe</a></h4><div class="byline-meta-content"><time class="byline-meta-date" datetime="2026-10-14">Oct 14, 2026</time><span class="byline-reading-time"><span class="bull">•</span> 2 min read</span></div></div></header><section class="gh-content">${paragraphs(EN)}</section></article><section class="footer-cta"><h2>Sign up for more like this.</h2></section></main>`,
    ),
    { byline: 'Jane Roe', source: 'Quay Daily', language: 'en', published: '2026-10-14' },
  ],
  [
    'a newsletter',
    page(
      'en',
      `<title>${HEADLINE} - by Jane Roe - Quay Notes</title><meta property="og:title" content="${HEADLINE}"><meta property="og:type" content="article"><meta name="author" content="Jane Roe"><meta property="og:url" content="https://quaynotes.example/p/ferries">` +
        data({
          '@type': 'NewsArticle',
          url: 'https://quaynotes.example/p/ferries',
          headline: HEADLINE,
          description: 'Two boats',
          datePublished: '2026-10-14T08:30:00+00:00',
          dateModified: '2026-10-14T08:30:00+00:00',
          author: [{ '@type': 'Person', name: 'Jane Roe' }],
          publisher: { '@type': 'Organization', name: 'Quay Notes' },
        }),
      `<div class="main-menu"><h1 class="pencraft navbar-title"><a href="/">Quay Notes</a></h1><button>Subscribe</button><button>Sign in</button></div><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">${HEADLINE}</h1><h3 class="subtitle">Two boats, one morning, and a question for the office</h3><div class="byline-wrapper"><a href="https://x.example/@janeroe">Jane Roe</a><div class="meta">Oct 14, 2026</div></div><div class="post-ufi"><a>12</a><a>3</a><a>Share</a></div></div><div class="available-content"><div class="body markup">${paragraphs(EN)}</div></div><div class="subscription-widget"><p>Quay Notes is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div></article>`,
    ),
    { byline: 'Jane Roe', source: 'Quay Notes', language: 'en', published: '2026-10-14' },
  ],
  [
    'a newsletter without data',
    page(
      'en',
      `<title>${HEADLINE} - by Jane Roe - Quay Notes</title>`,
      `<article class="post"><h2>${HEADLINE}</h2><div class="byline"><a href="/@janeroe">Jane Roe</a> <span>Oct 14, 2026</span></div>${paragraphs(EN)}</article>`,
    ),
    { byline: 'Jane Roe', source: 'Quay Notes', language: 'en', published: '2026-10-14' },
  ],
  [
    'a newspaper’s system',
    page(
      'en',
      `<title>${HEADLINE} – Quay Daily</title><meta property="og:title" content="${HEADLINE} – Quay Daily"><meta property="og:site_name" content="Quay Daily">` +
        data({
          '@type': 'NewsArticle',
          headline: HEADLINE,
          alternativeHeadline: '',
          datePublished: '2026-10-14T08:30:00Z',
          dateModified: '2026-10-14T10:00:00Z',
          author: [
            { '@type': 'Person', name: 'Jane Roe' },
            { '@type': 'Person', name: 'John Doe' },
          ],
          publisher: { '@type': 'NewsMediaOrganization', name: 'Quay Daily' },
        }),
      `${MENU}<main><div class="c-overline">Harbour</div><h1 class="b-headline">${HEADLINE}</h1><div class="b-subheadline">Eleven passengers were hurt</div><div class="b-byline">By <span class="b-byline__names"><a href="/people/jane/">Jane Roe</a> and <a href="/people/john/">John Doe</a></span></div><time datetime="2026-10-14T08:30:00Z" class="b-date">October 14, 2026 at 8:30 a.m. EDT</time><article class="b-article-body">${paragraphs(EN)}</article></main>${RELATED}`,
    ),
    { byline: 'Jane Roe, John Doe', source: 'Quay Daily', language: 'en', published: '2026-10-14' },
  ],
  [
    'a platform of essays',
    page(
      'en',
      `<title data-rh="true">${HEADLINE} | by Jane Roe | The Quay Review | Oct, 2026 | Large</title><meta property="og:site_name" content="Large"><meta property="og:title" content="${HEADLINE}"><meta property="article:published_time" content="2026-10-14T08:30:00.000Z"><meta name="author" content="Jane Roe">`,
      `<div><a href="/">Open in app</a><a>Sign up</a><a>Sign in</a></div><article><div><h1 class="pw-post-title" data-testid="storyTitle">${HEADLINE}</h1><div><a data-testid="authorName" href="/@jane">Jane Roe</a><span>·</span><button>Follow</button><div>Published in <a>The Quay Review</a></div><span data-testid="storyReadTime">2 min read</span>·<span data-testid="storyPublishDate">Oct 14, 2026</span></div></div><div><div>--</div><div>1</div><button>Listen</button><button>Share</button></div>${paragraphs(EN)}</article>`,
    ),
    { byline: 'Jane Roe', source: 'Large', language: 'en', published: '2026-10-14' },
  ],
  [
    'AMP',
    `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>${HEADLINE}</title><link rel="canonical" href="https://quaydaily.example/ferries">${data({ '@context': 'http://schema.org', '@type': 'NewsArticle', headline: HEADLINE, datePublished: '2026-10-14T08:30:00Z', author: { '@type': 'Person', name: 'Jane Roe' }, publisher: { '@type': 'Organization', name: 'Quay Daily' } })}</head><body><amp-sidebar id="s"><ul><li>News</li></ul></amp-sidebar><header class="amp-wp-header"><div><a href="/"><span class="amp-site-title">Quay Daily</span></a></div></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">${HEADLINE}</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author author vcard">Jane Roe</span></div><div class="amp-wp-meta amp-wp-posted-on"><time datetime="2026-10-14T08:30:00Z">4 months ago</time></div></header><div class="amp-wp-article-content">${paragraphs(EN)}<amp-ad width=300 height=250></amp-ad></div></article></body></html>`,
    { byline: 'Jane Roe', source: 'Quay Daily', language: 'en', published: '2026-10-14' },
  ],
  [
    'Blogger',
    page(
      '',
      `<title>Quay Notes: ${HEADLINE}</title><meta content='blogger' name='generator'/><link href='https://quaynotes.example/2026/10/ferries.html' rel='canonical'/><meta content='${HEADLINE}' property='og:title'/>`,
      `<div class='header'><h1 class='title'><a href='/'>Quay Notes</a></h1><p class='description'><span>Boats and weather</span></p></div><div class='main section'><div class='blog-posts hfeed'><div class="date-outer"><h2 class='date-header'><span>Wednesday, October 14, 2026</span></h2><div class="date-posts"><div class='post hentry' itemscope itemtype='http://schema.org/BlogPosting'><h3 class='post-title entry-title' itemprop='name'>${HEADLINE}</h3><div class='post-body entry-content' itemprop='description articleBody'>${EN.join('<br /><br />')}<div style='clear: both;'></div></div><div class='post-footer'><div class='post-footer-line'><span class='post-author vcard'>Posted by <span class='fn' itemprop='author' itemscope itemtype='http://schema.org/Person'><a class='g-profile' rel='author' title='author profile'><span itemprop='name'>Jane Roe</span></a></span></span> <span class='post-timestamp'>at <a class='timestamp-link' rel='bookmark'><abbr class='published' itemprop='datePublished' title='2026-10-14T08:30:00-07:00'>8:30 AM</abbr></a></span></div></div></div><div class='comments' id='comments'><h4>2 comments:</h4><dl><dt class='comment-author'>Old Salt said...</dt><dd>Long overdue, I should say, and the lights are too dim.</dd></dl></div></div></div></div></div>`,
    ),
    { byline: 'Jane Roe', source: 'Quay Notes', language: 'en', published: '2026-10-14' },
  ],
  [
    'Joomla',
    page(
      'en-gb',
      `<title>${HEADLINE}</title><meta name="author" content="Super User"><meta name="generator" content="Joomla! - Open Source Content Management">`,
      `${MENU}<div class="com-content-article item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="en-GB"><div class="page-header"><h1 itemprop="headline">${HEADLINE}</h1></div><dl class="article-info text-muted"><dt class="article-info-term">Details</dt><dd class="createdby" itemprop="author" itemscope itemtype="https://schema.org/Person">Written by: <span itemprop="name">Jane Roe</span></dd><dd class="category-name">Category: <a itemprop="genre">Harbour</a></dd><dd class="published"><time datetime="2026-10-14T08:30:00+01:00" itemprop="datePublished">Published: 14 October 2026</time></dd><dd class="modified"><time datetime="2026-10-16T08:30:00+01:00" itemprop="dateModified">Last Updated: 16 October 2026</time></dd><dd class="hits"><meta itemprop="interactionCount" content="UserPageVisits:312">Hits: 312</dd></dl><div itemprop="articleBody">${paragraphs(EN)}</div><ul class="pagination"><li>Prev</li><li>Next</li></ul></div>`,
    ),
    { byline: 'Jane Roe', language: 'en-GB', published: '2026-10-14', updated: '2026-10-16' },
  ],
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
  [
    'a block theme, which names the author under the post',
    page(
      'en',
      `<title>${HEADLINE} – Quay Notes</title>`,
      `<main><h1 class="wp-block-post-title">${HEADLINE}</h1><div><p>Written by</p><div class="wp-block-post-author"><p class="wp-block-post-author__name">Jane Roe</p></div><p>in</p><div class="wp-block-post-terms"><a href="/c/port">Port</a></div><div class="wp-block-post-date"><time datetime="2026-10-14T08:30:00+02:00">14 October 2026</time></div></div><div class="wp-block-post-content">${paragraphs(EN)}</div></main>`,
    ),
    { byline: 'Jane Roe', source: 'Quay Notes', language: 'en', published: '2026-10-14' },
  ],
  [
    'a page laid out in tables, whose title is the paper’s',
    page(
      '',
      '<title>The Quay Times Online</title>',
      `<table><tr><td><a href="/n">News</a><br><a href="/s">Sport</a></td><td><font size="+2"><b>${HEADLINE}</b></font><br><font size="-1"><i>By JANE ROE, Staff Writer</i></font><br><font size="-1">Wednesday, October 14, 2026</font><p>${EN.join('<p>')}</td></tr></table>`,
    ),
    { byline: 'JANE ROE', language: 'en', published: '2026-10-14' },
  ],
  [
    'a print view with the address of its page',
    page(
      'en',
      '<title>Quay Daily - Print</title>',
      `<table><tr><td><b>${HEADLINE}</b><br>By Jane Roe<br>14 October 2026</td></tr><tr><td>${EN.join('<br><br>')}</td></tr><tr><td>Find this article at:<br>http://www.quaydaily.example/news/ferries.html</td></tr></table>`,
    ),
    {
      byline: 'Jane Roe',
      source: 'Quay Daily',
      url: 'http://www.quaydaily.example/news/ferries.html',
      language: 'en',
      published: '2026-10-14',
    },
  ],
  [
    'an address amid a story, which is of what the story is about',
    page(
      '',
      `<title>${HEADLINE}</title>`,
      `<h1>${HEADLINE}</h1>${paragraphs(EN.slice(0, 1))}<p>Source URL: https://other.example/paper</p>${paragraphs(EN.slice(1))}`,
    ),
    { url: null, body: EN.slice(1), language: 'en' },
  ],
  [
    'an office whose headlines are of the third rank',
    page(
      'ru',
      '<title>Министерство портов :: Новости</title>',
      `<div class="news-detail"><span class="date">14.10.2026 08:30</span><h3>${HEADLINE_RU}</h3>${paragraphs(RU)}</div>`,
    ),
    { title: HEADLINE_RU, body: RU, language: 'ru', published: '2026-10-14' },
  ],
  [
    'a headline of the third rank, below the heading of a menu',
    page(
      'en',
      '<title>Quay Daily</title>',
      `<div class="menu"><h3>Latest news from the harbour</h3></div><h3>${HEADLINE}</h3>${paragraphs(EN)}`,
    ),
    { language: 'en' },
  ],
  [
    'a button to follow the author, whose form is named after both',
    page(
      'en',
      `<title>${HEADLINE}</title>`,
      `<h1>${HEADLINE}</h1>${paragraphs(EN)}<form class="follow-author-form"><button>Follow Author</button></form>`,
    ),
    { byline: null, language: 'en' },
  ],
  [
    'a column whose name begins like a byline',
    page('en', `<title>${HEADLINE}</title>`, `<h1>${HEADLINE}</h1><p>14.10.2026 By Sea and Land</p>${paragraphs(EN)}`),
    { byline: null, language: 'en', published: '2026-10-14' },
  ],
];

test.each(PAGES)('%s', async (_, html, { body = EN, published, updated, ...expected }) => {
  const article = await extractArticle(html);
  expect(article).toMatchObject({ title: HEADLINE, ...expected });
  expect(article.published?.slice(0, 10)).toBe(published);
  if (updated !== undefined) expect(article.updated?.slice(0, 10)).toBe(updated);
  if (body !== null) expect(article.paragraphs.slice(-body.length)).toEqual(body);
});
