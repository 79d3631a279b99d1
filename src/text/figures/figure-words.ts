// The words around a number that bound it, and the words that end what is counted, by language.

import { alternatives } from '../alternatives.ts';
import { eastSlavic, wordsByLanguage } from '../language.ts';
import type { FigureWords } from './figure-table.ts';
import { FURTHER_FIGURE_WORDS } from './further-figure-words.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

const ENGLISH: FigureWords = {
  before: {
    'at least': alternatives`
      at (?:the very )?least|no fewer than|not fewer than|no less than|not less than|a minimum of|
      (?:well |far |much |significantly |considerably )?(?:more than|over|above|beyond)|upwards? of|in excess of|
      exceed(?:s|ed|ing)|surpass(?:es|ed|ing)|greater than|higher than|topping|as (?:few|little) as
    `,
    'at most':
      'at (?:the very )?most|no more than|not more than|(?:anything )?up to|as (?:many|much) as|a maximum of|(?:well |far |much )?(?:less than|fewer than|under|below)|lower than|no longer than|within',
    'just over': '(?:just|slightly|a little|a shade|a touch|a bit|marginally|fractionally) (?:over|above|more than)',
    nearly: alternatives`
      (?:just|slightly|a little|a shade|a touch|a bit|marginally|fractionally) (?:under|below|less than|fewer than)|
      (?:very )?nearly|almost|close (?:to|on)|not quite|approaching|(?:just )?shy of|the best part of|
      the better part of|barely|getting on for|pushing
    `,
    about:
      'about|around|some|roughly|approximately|an estimated|estimated at|approx\\.?|circa|in the region of|(?:something|somewhere) (?:like|around|near|in the region of)|in the order of|more like',
  },
  after: {
    'at least': 'or more|at (?:the very )?least|and counting|plus(?= \\p{Ll})',
    'at most': 'or (?:less|fewer)|at (?:the very )?most',
    about: 'or so|or thereabouts|odd|give or take',
  },
  between: 'between|from|anywhere between',
  and: 'and|to|or|[-–—]',
  of: set('of the those these its his her their our other more further extra additional new small large big'),
  stop: set(`is are was were has have had will would may might could can should said say says be been being did does do and or
    but nor who whom whose which that when where while as at by for from in into near off on onto over per since than through
    till to under until up upon with without after before during between against ago later earlier early now still also only
    not it he she they them us we you i there then so if of the a an this these those his her their its our what how about
    out around if across along behind beside beyond down inside outside toward towards within because although though all
    went go goes came come took take takes lost lose got get won win lie lies stood stand left leave died die voted vote`),
  score: 'to|against|[-–—:]',
  votes: 'votes?(?: in favou?r)?',
  inFavour: 'for|in favou?r',
  opposed: 'against|opposed',
};

const GERMAN: FigureWords = {
  before: {
    'at least': 'mindestens|wenigstens|zumindest|nicht weniger als|(?:deutlich |weit )?(?:mehr als|über)|minimal',
    'at most': 'höchstens|bis zu|maximal|nicht mehr als|nicht einmal|weniger als|unter',
    'just over': 'gut|(?:etwas|knapp|kaum) (?:mehr als|über)',
    nearly: 'fast|knapp|beinahe|nahezu|annähernd|kaum',
    about: 'rund|etwa|ungefähr|circa|zirka|ca\\.|an die|um die|schätzungsweise|in etwa',
  },
  after: { 'at least': 'oder mehr|mindestens' },
  between: 'zwischen',
  and: 'und|bis|[-–—]',
  of: set('der von den weitere weiteren'),
  stop: set(`ist sind war waren hat haben hatte hatten wird werden wurde wurden und oder aber die der das den dem des in im an am auf
    aus bei mit nach seit von vom zu zum zur für gegen ohne um durch unter über vor wie als dass`),
  score: 'zu|gegen|[-–—:]',
  votes: 'Stimmen',
  inFavour: 'dafür|für|ja-?(?:stimmen)?',
  opposed: 'dagegen|gegen|nein-?stimmen',
};

const FRENCH: FigureWords = {
  before: {
    'at least': "au moins|au minimum|pas moins d(?:e|['’])|(?:bien )?plus d(?:e|['’])|minimum",
    'at most': "au plus|tout au plus|jusqu['’]à|au maximum|moins d(?:e|['’])|pas plus d(?:e|['’])",
    'just over': '(?:un peu|à peine) plus de',
    nearly: "près d(?:e|['’])|presque|quasiment|pas loin de|à peine|un peu moins de",
    about: "environ|quelques?|autour de|à peu près|approximativement|de l['’]ordre de|dans les",
  },
  after: { 'at least': 'au moins|au minimum|ou plus', about: 'environ' },
  between: 'entre|de',
  and: 'et|à|[-–—]',
  of: set("des de d' autres"),
  stop: set(`est sont était étaient a ont avait avaient sera seront ont été et ou mais le la les un une des du de à au aux en dans
    sur sous par pour avec sans chez vers depuis contre entre qui que dont où`),
  score: 'à|contre|[-–—:]',
  votes: 'voix',
  inFavour: 'pour',
  opposed: 'contre',
};

const SPANISH: FigureWords = {
  before: {
    'at least':
      'al menos|por lo menos|cuando menos|como mínimo|un mínimo de|no menos de|(?:bastante )?más de|por encima de',
    'at most': 'como máximo|como mucho|a lo sumo|un máximo de|hasta|menos de|no más de|por debajo de',
    'just over': '(?:un )?poco más de|algo más de',
    nearly: 'casi|cerca de|poco menos de|apenas',
    about: 'unos|unas|alrededor de|aproximadamente|en torno a|cerca de|del orden de',
  },
  after: { 'at least': 'como mínimo|al menos|por lo menos|o más', about: 'aproximadamente' },
  between: 'entre|de',
  and: 'y|a|[-–—]',
  of: set('de los las otros otras más'),
  stop: set(`es son era eran fue fueron ha han había habían será serán y o u pero el la los las un una de del a al en con por para sin
    sobre desde hasta entre contra que quien cuando donde como se su sus no resultaron murieron quedaron`),
  score: 'a|contra|[-–—:]',
  votes: 'votos?',
  inFavour: 'a favor',
  opposed: 'en contra',
};

/** "щонайменше загинули 5": a verb may stand between the bound and its number. */
const SPLIT = '(?:,? \\p{L}{2,}(?:ло|ли|но|то|ся|сь))?';

// Ukrainian and Russian share one table.
const CYRILLIC: FigureWords = {
  before: {
    'at least': `(?:щонайменше|принаймні|мінімум|не менше(?: ніж)?|не менш(?: як| ніж)?|по меньшей мере|по крайней мере|самое малое|как минимум|минимум|не менее(?: чем)?)${SPLIT}|понад|(?:значно )?(?:більше(?: ніж)?|більш(?: як| ніж))|(?:значительно |гораздо )?(?:более(?: чем)?|больше(?: чем)?)|свыше`,
    'at most': alternatives`
      щонайбільше|не більше(?: ніж)?|не більш(?: як| ніж)|максимум|менше(?: ніж)?(?: за)?|менш(?: як| ніж)(?: за)?|до|
      не более(?: чем)?|не больше(?: чем)?|не свыше|менее(?: чем)?(?: за)?|меньше(?: чем)?(?: за)?|как максимум|
      от силы
    `,
    'just over':
      'трохи більше(?: ніж)?|трохи більш як|трохи понад|(?:чуть|немногим|немного) (?:больше|более|свыше)(?: чем)?',
    nearly:
      'майже|почти|без малого|мало не|ледь не|едва не|трохи менше(?: ніж)?|(?:чуть|немногим|немного) (?:меньше|менее)(?: чем)?|заледве|едва',
    about:
      'близько|приблизно|орієнтовно|десь(?: із?| з)?|біля|коло|около|примерно|приблизительно|ориентировочно|порядка|порядку|где-то',
  },
  after: {
    'just over': 'з гаком|із лишком|з лишком|с лишним|с небольшим',
    'at least': '(?:або|чи|или) більше|или больше|і більше|и более',
    about: 'приблизно|примерно',
  },
  between: 'від|между|між|от',
  and: 'до|та|і|и|[-–—]',
  of: set('з із зі из со інших других ще еще'),
  stop: set(`у в на з із зі до від за по під над при про для без біля через серед після перед між та і й а але що як який яка яке які
    був була було були є не вже ще во с из от под о об среди после перед между и но что как который которая которые был была
    было были не уже еще или або чи то же ж бы би он она они він вона вони це это внаслідок унаслідок вследствие згідно согласно
    протягом упродовж впродовж поблизу возле вблизи загинули загинуло погибли погибло померли умерли постраждали пострадали
    зникли пропали отримали получили`),
  score: 'проти|против|[-–—:]',
  votes: 'голос\\p{L}*|депутат\\p{L}*',
  inFavour: 'за',
  opposed: 'проти|против',
};

const ARABIC: FigureWords = {
  before: {
    'at least': 'ما لا يقل عن|لا يقل عن|على ال[أا]قل|[أا]كثر من|[أا]زيد من|(?:ما )?يزيد (?:على|عن)|(?:ما )?يفوق|فوق',
    'at most': 'لا يزيد على|لا يزيد عن|(?:ما )?لا يتجاوز|[أا]قل من|ما يصل [إا]لى|كحد [أا]قصى|حتى',
    'just over': '[أا]كثر بقليل من',
    nearly: 'قرابة|ما يقارب|ما يقرب من|زهاء|يقارب|ما يناهز',
    about: 'نحو|حوالي|حوالى|تقريبا',
  },
  after: { 'at least': 'على ال[أا]قل', about: 'تقريبا' },
  between: 'بين|من',
  and: 'و|إلى|الى|[-–—]',
  of: set('من'),
  stop: set('في علي الي عن مع بين حتي بعد قبل عند منذ الذي التي الذين ان او ثم لكن كان كانت قد لم لا ما هو هي'),
  score: 'مقابل|[-–—:]',
  votes: 'صوتا?|[أا]صوات',
  inFavour: 'لصالح|مع',
  opposed: 'ضد',
};

const CHINESE: FigureWords = {
  before: {
    'at least': '至少|起码|不少于|不下|最少|超过|超|逾|多达|突破|高于',
    'at most': '至多|最多|不超过|不到|不足|不满|未满|少于|低于',
    'just over': '略超过|略高于',
    nearly: '近|将近|接近|几乎',
    about: '约|大约|约莫|大概|约有|估计',
  },
  after: { 'at least': '多|余|餘|以上|开外', 'at most': '以下|以内', about: '左右|上下|来(?=[个名位人])' },
  between: '',
  and: '至|到|[-–—]',
  of: set(''),
  stop: set(''),
  score: '比|对|[-–—:]',
  votes: '票(?:赞成)?',
  inFavour: '赞成|支持',
  opposed: '反对',
};

/** Of a language given by its primary subtag. */
export const figureWords = wordsByLanguage<FigureWords>({
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  ...eastSlavic(CYRILLIC),
  ar: ARABIC,
  zh: CHINESE,
  ja: CHINESE,
  ...FURTHER_FIGURE_WORDS,
});
