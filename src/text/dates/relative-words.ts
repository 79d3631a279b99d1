// The words for times close to the day of publication, as pattern sources: "three days ago", "next month".

import { alternatives } from '../alternatives.ts';
import { eastSlavic, wordsByLanguage } from '../language.ts';

/** The one before, the current one, the one after. */
export interface Neighbours {
  readonly last: string;
  readonly current: string;
  readonly next: string;
}

interface RelativeWords {
  readonly beforeYesterday: string;
  readonly afterTomorrow: string;
  readonly yearBeforeLast: string;
  readonly week: Neighbours;
  readonly month: Neighbours;
  /** The current month after "the end of". */
  readonly theMonth: string;
  /**
   * A distance from today, with the groups "count", "about", and "day", "week", "month" or "year" for its unit. Without
   * "count" it is one, or two where the group "two" has matched.
   */
  readonly ago: string;
  readonly ahead: string | null;
}

const ENGLISH_UNIT = '(?:(?<day>days?)|(?<week>weeks?)|(?<month>months?)|(?<year>years?))';
/** A bound is not a day: "more than three days ago", "two or three days ago". */
const ENGLISH_COUNT = alternatives`
  (?<!\b(?:more than|less than|over|under|at least|at most|up to|or|to|half|and) |
  [-–—])(?:(?<about>about|around|some|roughly|nearly|almost|just over|just under) )?(?<count>\d{1,3}|an?|
  [a-z]+(?:-[a-z]+)?)\s
`;

const ENGLISH: RelativeWords = {
  beforeYesterday: 'the day before yesterday',
  afterTomorrow: 'the day after tomorrow',
  yearBeforeLast: 'the year before last',
  // "up from last week" compares and does not mean since; "over the last week" means seven days, not a calendar week.
  week: { last: '(?:from )?(?<!\\bthe )last week', current: 'this week', next: '(?<!\\bthe )next week' },
  month: { last: '(?:from )?(?<!\\bthe )last month', current: 'this month', next: '(?<!\\bthe )next month' },
  theMonth: 'the month',
  ago: `(?:from )?${ENGLISH_COUNT}${ENGLISH_UNIT} ago`,
  ahead: `${ENGLISH_COUNT}${ENGLISH_UNIT}(?: from now|(?<=\\bin [^.,]{1,40})['’]? time)`,
};

const GERMAN: RelativeWords = {
  beforeYesterday: 'vorgestern',
  afterTomorrow: 'übermorgen',
  yearBeforeLast: '(?:im vorletzten Jahr|vorletztes Jahr)',
  week: {
    last: '(?:letzte|vorige|vergangene)[rn]? Woche',
    current: 'diese[rn]? Woche',
    next: '(?:nächste|kommende)[rn]? Woche',
  },
  month: {
    last: '(?:letzte|vorige|vergangene)[ns] Monats?',
    current: 'diese[nms] Monats?',
    next: '(?:nächste|kommende)[ns] Monats?',
  },
  theMonth: 'des Monats',
  ago: 'vor (?:(?<about>etwa|rund|ungefähr|fast|knapp) )?(?<count>\\d{1,3}|\\p{L}+) (?:(?<day>Tag(?:en)?)|(?<week>Wochen?)|(?<month>Monat(?:en)?)|(?<year>Jahr(?:en)?))',
  ahead: null,
};

const FRENCH: RelativeWords = {
  beforeYesterday: 'avant-hier',
  afterTomorrow: 'après-demain',
  yearBeforeLast: "l['’]avant-dernière année",
  week: {
    last: 'la semaine (?:dernière|passée)',
    current: 'cette semaine(?!-là)',
    next: 'la semaine prochaine',
  },
  month: { last: 'le mois (?:dernier|passé)|du mois dernier', current: 'ce mois-ci', next: '(?:le|du) mois prochain' },
  theMonth: 'du mois',
  ago: alternatives`
    il y a (?:(?<about>environ|près de|presque) )?(?<count>\d{1,3}|\p{L}+) (?:(?<day>jours?)|(?<week>semaines?)|
    (?<month>mois)|(?<year>ans?))(?! (?:que|de|fériés?|ouvrés?|consécutifs?)(?!\p{L})| d['’])
  `,
  ahead: null,
};

const SPANISH: RelativeWords = {
  beforeYesterday: 'anteayer|antier',
  afterTomorrow: 'pasado mañana',
  yearBeforeLast: 'el año antepasado',
  week: {
    last: 'la semana pasada',
    current: 'esta semana',
    next: 'la (?:próxima semana|semana próxima|semana que viene)',
  },
  month: {
    last: '(?:el|del) mes pasado',
    current: 'este mes',
    next: '(?:el|del) (?:próximo mes|mes próximo|mes que viene)',
  },
  theMonth: '(?:de|del) mes',
  ago: 'hace (?:(?<about>unos|unas|casi) )?(?<count>\\d{1,3}|\\p{L}+) (?:(?<day>días?)|(?<week>semanas?)|(?<month>mes(?:es)?)|(?<year>años?))(?! que(?!\\p{L}))',
  ahead: null,
};

/** Numbers in the nominative and accusative: in other cases they belong to a bound ("більше двох днів тому"). */
const CYRILLIC_ONES =
  "(?:од[иі]н|одну|дв[аі]|две|три|чотири|четыре|п['’ʼ]?ять|шість|шесть|сім|семь|вісім|восемь|дев['’ʼ]?ять)";
const CYRILLIC_COUNT = `(?:\\d{1,3}|${CYRILLIC_ONES}|десять|[а-яіїє'’ʼ]{1,20}надцять|[а-яё]{1,20}надцать|(?:двадцять|двадцать|тридцять|тридцать|сорок|[а-яіїє'’ʼ]{1,20}десят)(?:\\s${CYRILLIC_ONES})?)`;

const CYRILLIC: RelativeWords = {
  beforeYesterday: 'позавчора|позавчера',
  afterTomorrow: 'післязавтра|послезавтра',
  yearBeforeLast: 'позаторік|позаминулого року|в позапрошлом году|позапрошлого года',
  week: {
    last: 'минулого тижня|(?:на )?минулому тижні|(?:на )?прошлой недел[еи]|минулий тиждень',
    current: 'цього тижня|(?:на )?цьому тижні|(?:на )?этой недел[еи]',
    next: 'наступного тижня|(?:на )?наступному тижні|(?:на )?(?:следующей|будущей) недел[еи]',
  },
  month: {
    last: 'минулого місяця|(?:[ув] )?минулому місяці|прошлого месяца|(?:в )?прошлом месяце',
    current: 'цього місяця|(?:[ув] )?цьому місяці|этого месяца|(?:в )?этом месяце',
    next: 'наступного місяця|(?:[ув] )?наступному місяці|следующего месяца|(?:в )?следующем месяце',
  },
  theMonth: 'місяця|месяца',
  ago: `(?<!(?:понад|більш(?:е|) (?:ніж|як)|більш|менш|менше ніж|более чем|больше|больше чем|или|або|чи|[-–—])\\s?)(?:(?<about>близько|приблизно|примерно|около|майже|почти) )?(?:(?<count>${CYRILLIC_COUNT})\\s(?:(?<day>день|дні|днів|дня|дней)|(?<week>тиждень|тижні|тижнів|неделю|недели|недель)|(?<month>місяць|місяці|місяців|месяц|месяца|месяцев)|(?<year>рік|роки|років|год|года|лет))|(?:(?<week1>тиждень|неделю)|(?<month1>місяць|месяц)|(?<year1>рік|год))) (?:тому(?! що)|назад)`,
  ahead: null,
};

const AE = '[أا]';
const ARABIC: RelativeWords = {
  beforeYesterday: `${AE}ول ${AE}مس|${AE}مس ال${AE}ول`,
  afterTomorrow: 'بعد غد',
  yearBeforeLast: 'العام قبل الماضي|السنة قبل الماضية',
  week: {
    last: `ال${AE}سبوع الماضي`,
    current: `هذا ال${AE}سبوع|ال${AE}سبوع (?:الجاري|الحالي)`,
    next: `ال${AE}سبوع (?:المقبل|القادم)`,
  },
  month: {
    last: 'الشهر الماضي',
    current: 'هذا الشهر|الشهر (?:الجاري|الحالي)',
    next: 'الشهر (?:المقبل|القادم)',
  },
  theMonth: 'الشهر',
  // "قبل عام 2011" is before the year 2011, "قبل ثلاثة أيام من" before something else.
  ago: `قبل (?:(?<about>نحو|حوالي) )?(?:(?<count>\\d{1,3}|\\p{L}+) (?:(?<day>${AE}يام|يوما)|(?<week>${AE}سابيع)|(?<month>${AE}شهر|شهور|شهرا)|(?<year>سنوات|${AE}عوام|عاما|سنة))|(?<two>(?<day2>يومين)|(?<week2>${AE}سبوعين)|(?<month2>شهرين)|(?<year2>عامين|سنتين))|(?:(?<week1>${AE}سبوع)|(?<year1>عام|سنة)))(?!\\p{L}|\\s*(?:\\d|من(?!\\p{L})|ونصف))`,
  ahead: null,
};

/** Of a language given by its primary subtag. */
export const relativeWords = wordsByLanguage<RelativeWords>({
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  ...eastSlavic(CYRILLIC),
  ar: ARABIC,
});
