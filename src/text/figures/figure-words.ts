// The words around a number that bound it, and the words that end what is counted, by language.

type BoundWord = 'at least' | 'at most' | 'about' | 'just over' | 'nearly';

interface FigureWords {
  /** Before the number, as pattern sources. */
  readonly before: Readonly<Record<BoundWord, string>>;
  /** After the number or what it counts. */
  readonly after: Readonly<Partial<Record<BoundWord, string>>>;
  readonly between: string;
  readonly and: string;
  /** "two of the …": skipped between number and what is counted. */
  readonly of: ReadonlySet<string>;
  /** What is counted ends before one of these. */
  readonly stop: ReadonlySet<string>;
  /** "six to three", "14 against 2". */
  readonly score: string;
  readonly inFavour: string;
  readonly opposed: string;
}

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

const ENGLISH: FigureWords = {
  before: {
    'at least':
      'at least|no fewer than|not fewer than|no less than|not less than|a minimum of|more than|over|above|upwards of|in excess of|exceeding|greater than|higher than',
    'at most':
      'at most|no more than|not more than|up to|as many as|a maximum of|less than|fewer than|under|below|lower than',
    'just over': 'just over|slightly more than|a little over|just above|slightly over|a little more than',
    nearly: 'just under|nearly|almost|close to|not quite|approaching|slightly less than',
    about: 'about|around|some|roughly|approximately|an estimated|estimated at|approx\\.?|circa|in the region of',
  },
  after: { 'at least': 'or more|at least', about: 'or so' },
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
  inFavour: 'for|in favou?r',
  opposed: 'against|opposed',
};

const GERMAN: FigureWords = {
  before: {
    'at least': 'mindestens|wenigstens|nicht weniger als|mehr als|über',
    'at most': 'höchstens|bis zu|maximal|nicht mehr als|weniger als|unter',
    'just over': 'gut|etwas mehr als',
    nearly: 'fast|knapp|beinahe|nahezu',
    about: 'rund|etwa|ungefähr|circa|ca\\.|an die|schätzungsweise',
  },
  after: {},
  between: 'zwischen',
  and: 'und|bis|[-–—]',
  of: set('der von den weitere weiteren'),
  stop: set(`ist sind war waren hat haben hatte hatten wird werden wurde wurden und oder aber die der das den dem des in im an am auf
    aus bei mit nach seit von vom zu zum zur für gegen ohne um durch unter über vor wie als dass`),
  score: 'zu|gegen|[-–—:]',
  inFavour: 'dafür|für|ja-stimmen',
  opposed: 'dagegen|gegen|nein-stimmen',
};

const FRENCH: FigureWords = {
  before: {
    'at least': "au moins|pas moins de|plus de|plus d['’]|minimum",
    'at most': "au plus|jusqu['’]à|au maximum|moins de|pas plus de",
    'just over': 'un peu plus de',
    nearly: 'près de|presque|quasiment',
    about: 'environ|quelque|autour de|à peu près|approximativement',
  },
  after: { about: 'environ' },
  between: 'entre|de',
  and: 'et|à|[-–—]',
  of: set("des de d' autres"),
  stop: set(`est sont était étaient a ont avait avaient sera seront ont été et ou mais le la les un une des du de à au aux en dans
    sur sous par pour avec sans chez vers depuis contre entre qui que dont où`),
  score: 'à|contre|[-–—:]',
  inFavour: 'pour',
  opposed: 'contre',
};

const SPANISH: FigureWords = {
  before: {
    'at least': 'al menos|por lo menos|como mínimo|no menos de|más de|por encima de',
    'at most': 'como máximo|hasta|menos de|no más de|por debajo de',
    'just over': 'poco más de|algo más de',
    nearly: 'casi|cerca de|poco menos de',
    about: 'unos|unas|alrededor de|aproximadamente|en torno a|cerca de',
  },
  after: { about: 'aproximadamente' },
  between: 'entre|de',
  and: 'y|a|[-–—]',
  of: set('de los las otros otras más'),
  stop: set(`es son era eran fue fueron ha han había habían será serán y o u pero el la los las un una de del a al en con por para sin
    sobre desde hasta entre contra que quien cuando donde como se su sus no resultaron murieron quedaron`),
  score: 'a|contra|[-–—:]',
  inFavour: 'a favor',
  opposed: 'en contra',
};

// Ukrainian and Russian share one table.
const CYRILLIC: FigureWords = {
  before: {
    'at least':
      'щонайменше|принаймні|не менше(?: ніж)?|не менш(?: як| ніж)?|понад|більше(?: ніж)?|більш(?: як| ніж)|по меньшей мере|как минимум|минимум|мінімум|не менее(?: чем)?|более(?: чем)?|больше|свыше',
    'at most':
      'щонайбільше|не більше(?: ніж)?|максимум|менше(?: ніж)?|менш(?: як| ніж)|до|не более(?: чем)?|менее(?: чем)?|меньше',
    'just over': 'трохи більше(?: ніж)?|трохи понад|чуть больше|чуть более',
    nearly: 'майже|почти|без малого|мало не',
    about: 'близько|приблизно|орієнтовно|десь|біля|около|примерно|приблизительно|порядка|порядку|где-то',
  },
  after: {},
  between: 'від|между|між|от',
  and: 'до|та|і|и|[-–—]',
  of: set('з із зі из со інших других ще еще'),
  stop: set(`у в на з із зі до від за по під над при про для без біля через серед після перед між та і й а але що як який яка яке які
    був була було були є не вже ще во с из от под о об среди после перед между и но что как который которая которые был была
    было были не уже еще или або чи то же ж бы би он она они він вона вони це это внаслідок унаслідок вследствие згідно согласно
    протягом упродовж впродовж поблизу возле вблизи загинули загинуло погибли погибло померли умерли постраждали пострадали
    зникли пропали отримали получили`),
  score: 'проти|против|[-–—:]',
  inFavour: 'за',
  opposed: 'проти|против',
};

const ARABIC: FigureWords = {
  before: {
    'at least': 'ما لا يقل عن|على ال[أا]قل|[أا]كثر من|ما يزيد على|ما يزيد عن|يزيد على|يفوق',
    'at most': 'لا يزيد على|لا يزيد عن|لا يتجاوز|[أا]قل من|كحد [أا]قصى|حتى',
    'just over': '[أا]كثر بقليل من',
    nearly: 'قرابة|ما يقارب|زهاء|يقارب',
    about: 'نحو|حوالي|حوالى|تقريبا',
  },
  after: { 'at least': 'على ال[أا]قل', about: 'تقريبا' },
  between: 'بين|من',
  and: 'و|إلى|الى|[-–—]',
  of: set('من'),
  stop: set('في علي الي عن مع بين حتي بعد قبل عند منذ الذي التي الذين ان او ثم لكن كان كانت قد لم لا ما هو هي'),
  score: 'مقابل|[-–—:]',
  inFavour: 'لصالح|مع',
  opposed: 'ضد',
};

const CHINESE: FigureWords = {
  before: {
    'at least': '至少|不少于|最少|超过|逾|多达',
    'at most': '至多|最多|不超过|不到|不足|少于|低于',
    'just over': '略超过|略高于',
    nearly: '近|将近|接近|几乎',
    about: '约|大约|大概|约有|估计',
  },
  after: { 'at least': '多|余|餘|以上', about: '左右|上下' },
  between: '',
  and: '至|到|[-–—]',
  of: set(''),
  stop: set(''),
  score: '比|对|[-–—:]',
  inFavour: '赞成|支持',
  opposed: '反对',
};

const TABLES: Readonly<Record<string, FigureWords>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  uk: CYRILLIC,
  ru: CYRILLIC,
  be: CYRILLIC,
  ar: ARABIC,
  zh: CHINESE,
  ja: CHINESE,
};

/** The table for a language's primary subtag; English if none is known. */
export function figureWords(language: string): FigureWords {
  return TABLES[language] ?? ENGLISH;
}
