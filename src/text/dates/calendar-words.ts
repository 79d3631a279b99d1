// The words of calendar and clock in each language, as pattern sources; `dates-in-text.ts` combines them.
import { eastSlavic, wordsByLanguage } from '../language.ts';

export interface CalendarWords {
  /** January first, as pattern sources. */
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** What may precede a date as its start, end or position. */
  readonly since: string;
  readonly until: string;
  readonly after: string;
  readonly at: string;
  /** Parts of a month or year, and of a day. */
  readonly early: string;
  readonly middle: string;
  readonly late: string;
  readonly and: string;
  readonly morning: string;
  readonly afternoon: string;
  readonly evening: string;
  readonly night: string;
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly string[];
  readonly today: string;
  readonly yesterday: string;
  readonly tomorrow: string;
  readonly thisYear: string;
  readonly lastYear: string;
  readonly nextYear: string;
  /** Words that may follow a year ("року", "года", "ص"). */
  readonly yearMark: string;
  readonly noon: string;
  readonly midnight: string;
  /** Only a capital letter distinguishes month and weekday names from other words. */
  readonly capitals: boolean;
}

const list = (names: string): string[] => names.trim().split(/\s+/u);

/** "May I ask" begins a sentence with the verb. */
const MAY =
  '(?!(?<=(?:^|[\\n.!?]["”]?\\s|["“]))May\\s(?:I|we|you|s?he|it|they|this|his|her|God|all|there|the\\s(?!\\p{L}+(?:st|nd|rd|th)\\b))\\b)May';

const ENGLISH: CalendarWords = {
  months: list(
    `Jan(?:uary|\\.)? Feb(?:ruary|\\.)? Mar(?:ch|\\.)? Apr(?:il|\\.)? ${MAY} June? July? Aug(?:ust|\\.)? Sep(?:tember|t\\.?|\\.)? Oct(?:ober|\\.)? Nov(?:ember|\\.)? Dec(?:ember|\\.)?`,
  ),
  weekdays: list('Mondays? Tuesdays? Wednesdays? Thursdays? Fridays? Saturdays? Sundays?'),
  since: '(?:not seen )?since|as of|starting(?: on| from)?|from|between|not before|no earlier than',
  after: 'after|following',
  until: 'until|till|by|before|no later than|not later than|up to|through',
  at: 'on|in|at|of|last|next|this|for|to|around|about|for the years?',
  early: 'early(?: in)?|the beginning of|beginning of|the start of|start of',
  middle: 'mid|the middle of|middle of',
  late: 'late(?: in)?|the end of|end of|the close of',
  and: 'and|to|or|until|till|through|[-–—]',
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'night',
  seasons: [
    'spring',
    'summer',
    '(?:autumn|(?<=\\b(?:the|this|last|next|in|of|early|late) )fall(?= of \\d| \\d|[,.;]| and ))',
    'winter',
  ],
  today: 'today|tonight|this morning|this afternoon|this evening',
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
  thisYear: 'this year',
  // "in her last year" is no year of the calendar.
  lastYear: '(?:from )?(?<!\\b(?:the|his|her|their|its|our|my) )last year',
  nextYear: '(?<!\\b(?:the|his|her|their|its|our|my) )next year',
  yearMark: '',
  noon: 'noon|midday',
  midnight: 'midnight',
  capitals: true,
};

const GERMAN: CalendarWords = {
  months: list('Januar|Jänner Februar März April Mai Juni Juli August September Oktober November Dezember'),
  weekdays: list('Montags? Dienstags? Mittwochs? Donnerstags? Freitags? (?:Samstag|Sonnabend)s? Sonntags?'),
  since: 'seit(?: dem)?|ab(?: dem)?|vom|von|zwischen(?: dem)?|nicht vor(?: dem)?',
  after: 'nach(?: dem)?',
  until: 'bis(?: zum| zu)?|spätestens(?: am)?|vor(?: dem)?',
  at: 'am|im|in|an|den|der|dem|letzten|nächsten',
  early: 'Anfang|Beginn(?: des)?',
  middle: 'Mitte',
  late: 'Ende',
  and: 'und|bis|[-–—]',
  morning: 'morgen|vormittag|früh',
  afternoon: 'nachmittag',
  evening: 'abend',
  night: 'nacht',
  seasons: ['Frühjahr|Frühling', 'Sommer', 'Herbst', 'Winter'],
  today: 'heute',
  yesterday: 'gestern',
  tomorrow: 'morgen',
  thisYear: 'diese[sm] Jahr(?:es)?|heuer',
  lastYear: '(?:des |im )?(?:vergangenen|letzten|vorigen) Jahr(?:es)?|(?:letztes|voriges|vergangenes) Jahr',
  nextYear: '(?:des |im )?(?:nächsten|kommenden) Jahr(?:es)?|(?:nächstes|kommendes) Jahr',
  yearMark: '',
  noon: 'Mittag',
  midnight: 'Mitternacht',
  capitals: false,
};

const FRENCH: CalendarWords = {
  months: list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  weekdays: list('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  since: 'depuis(?: le)?|à partir du|à compter du|dès(?: le)?|entre(?: le)?|pas avant(?: le)?',
  after: 'après(?: le)?',
  until: "jusqu['’](?:au|à|en)|d['’]ici(?: au| à| le)?|avant(?: le)?",
  at: 'le|en|au|du|de|ce|dans',
  early: 'début',
  middle: 'mi|milieu(?: de)?',
  late: 'fin',
  and: 'et|au|à|[-–—]',
  morning: 'matin',
  afternoon: 'après-midi',
  evening: 'soir',
  night: 'nuit',
  seasons: ['printemps', 'été', 'automne', 'hiver'],
  today: "aujourd['’]hui",
  yesterday: 'hier',
  tomorrow: 'demain',
  thisYear: 'cette année(?!-là)',
  lastYear: "l['’]année (?:dernière|passée)|l['’]an (?:dernier|passé)",
  nextYear: "l['’]année prochaine|l['’]an prochain",
  yearMark: '',
  noon: 'midi',
  midnight: 'minuit',
  capitals: false,
};

const SPANISH: CalendarWords = {
  months: list('enero febrero marzo abril mayo junio julio agosto se(?:p)?tiembre octubre noviembre diciembre'),
  weekdays: list('lunes martes miércoles jueves viernes sábados? domingos?'),
  since: 'desde(?: el)?|a partir del?|entre(?: el)?|no antes del?',
  after: 'después del?|tras(?: el)?',
  until: 'hasta(?: el)?|antes del?|a más tardar el',
  at: 'el|en|al|del?|este|pasado|próximo',
  early: 'principios(?: de)?|comienzos(?: de)?',
  middle: 'mediados(?: de)?',
  late: 'finales(?: de)?|fines(?: de)?',
  and: 'y|al?|[-–—]',
  morning: 'mañana|madrugada',
  afternoon: 'tarde',
  evening: 'noche',
  night: 'medianoche',
  seasons: ['primavera', 'verano', 'otoño', 'invierno'],
  today: 'hoy',
  yesterday: 'ayer',
  tomorrow: 'mañana',
  thisYear: 'este año',
  lastYear: '(?:el|del) año pasado',
  nextYear: '(?:el|del) (?:próximo año|año próximo|año que viene)',
  yearMark: '',
  noon: 'mediodía',
  midnight: 'medianoche',
  capitals: false,
};

const A = "['’ʼ]";
// Ukrainian and Russian share one table; no month or weekday name of one means another in the other.
const CYRILLIC: CalendarWords = {
  months: [
    'січ(?:ень|ня|ні)|январ[ьяею]',
    'лют(?:ий|ого|ому)|феврал[ьяею]',
    'берез(?:ень|ня|ні)|март[ае]?',
    'квіт(?:ень|ня|ні)|апрел[ьяею]',
    'трав(?:ень|ня|ні)|ма[йяе]',
    'черв(?:ень|ня|ні)|июн[ьяею]',
    'лип(?:ень|ня|ні)|июл[ьяею]',
    'серп(?:ень|ня|ні)|август[ае]?',
    'верес(?:ень|ня|ні)|сентябр[ьяею]',
    'жовт(?:ень|ня|ні)|октябр[ьяею]',
    'листопад[аі]?|ноябр[ьяею]',
    'груд(?:ень|ня|ні)|декабр[ьяею]',
  ],
  weekdays: [
    'понеділ(?:ок|ка|ку)|понедельник[ау]?',
    'вівтор(?:ок|ка|ку)|вторник[ау]?',
    'серед[ауиі]|сред[ауыеу]',
    'четвер(?:га|г|гу)?',
    `п${A}?ятниц[яюіуаые]`,
    'субот[ауи]|суббот[ауые]',
    'неділ[яюіі]|воскресень[еяю]',
  ],
  since: 'від|з|із|зі|починаючи з|с|со|начиная с|між|между|не раніше|не раньше|не ранее',
  after: 'після|после',
  until: 'до|не пізніше|не позднее|к|ко|по',
  at: 'у|в|во|на|о|об|під|цього|этого|минулого|прошлого|наступного|следующего|близько|около|ніч на',
  early: 'на початку|початку|початок|в начале|начале|начала|началу',
  middle: 'в середині|у середині|посеред|середині|середини|в середине|середине|середины',
  late: 'наприкінці|в кінці|кінця|кінці|кінець|в конце|конце|конца|концу|конец',
  and: '(?:і|й|та|и|по|до|[-–—])',
  morning: 'вранці|ранку|зранку|утром|утра',
  afternoon: 'дня|днем|вдень|днём|пополудні',
  evening: 'ввечері|увечері|вечора|вечером|вечера',
  night: 'вночі|уночі|ночі|ночью|ночи',
  seasons: [
    'навесні|весн[іиуою]+|весной',
    'влітку|літа|літ[оі]|летом|лета',
    'восени|осен[іиью]+|осінь',
    'взимку|зим[иуоюі]+|зимой',
  ],
  today: 'сьогодні|сегодня',
  yesterday: 'вчора|учора|вчера',
  tomorrow: 'завтра',
  thisYear: 'цього року|(?:[ув] )?цьому році|этого года|(?:в )?этом году|цьогоріч',
  lastYear: 'минулого року|(?:[ув] )?минулому році|торік|прошлого года|(?:в )?прошлом году',
  nextYear: 'наступного року|(?:[ув] )?наступному році|следующего года|(?:в )?следующем году|(?:в )?будущем году',
  yearMark: 'року|році|роки|років|рр?\\.|года|году|годы|годов|гг?\\.',
  noon: 'опівдні|полудня|полудні|полдень|полудню',
  midnight: 'опівночі|північ|півночі|полночь|полуночи',
  capitals: false,
};

const ARABIC: CalendarWords = {
  months: [
    'كانون الثاني|يناير|جانفي',
    'شباط|فبراير|فيفري',
    '[آا]ذار|مارس',
    'نيسان|[أا]بريل|[أا]فريل',
    '[أا]يار|مايو',
    'حزيران|يونيو|جوان',
    'تموز|يوليو|جويلية',
    '[آا]ب|[أا]غسطس|[أا]وت',
    '[أا]يلول|سبتمبر',
    'تشرين ال[أا]ول|[أا]كتوبر',
    'تشرين الثاني|نوفمبر',
    'كانون ال[أا]ول|ديسمبر',
  ],
  weekdays: ['ال[إا]ثنين', 'الثلاثاء', 'ال[أا]ربعاء', 'الخميس', 'الجمعة', 'السبت', 'ال[أا]حد'],
  since: 'منذ|اعتبارا من|ابتداء من|من|بين',
  after: 'بعد',
  until: 'حتى|بحلول|قبل|إلى|الى',
  at: 'في|يوم|خلال|مساء|صباح|فجر|ليلة|ظهر|عام|سنة|شهر',
  early: '[أا]وائل|مطلع|بداية',
  middle: 'منتصف|[أا]واسط',
  late: '[أا]واخر|نهاية',
  and: '(?:و|إلى|الى|حتى|[-–—])',
  morning: 'صباحا|صباح',
  afternoon: 'ظهرا|عصرا|بعد الظهر',
  evening: 'مساء',
  night: 'ليلا|ليلة',
  seasons: ['الربيع', 'الصيف', 'الخريف', 'الشتاء'],
  today: 'اليوم',
  yesterday: '[أا]مس',
  tomorrow: 'غدا',
  thisYear: 'هذا العام|العام (?:الجاري|الحالي)|هذه السنة',
  lastYear: 'العام الماضي|السنة الماضية',
  nextYear: 'العام (?:المقبل|القادم)|السنة (?:المقبلة|القادمة)',
  yearMark: '',
  noon: 'الظهر',
  midnight: 'منتصف الليل',
  capitals: false,
};

/** Of a language given by its primary subtag. */
export const calendarWords = wordsByLanguage<CalendarWords>({
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  ...eastSlavic(CYRILLIC),
  ar: ARABIC,
});
