// Numbers that are names and count nothing: "No. 5", "Route 66", "Boeing 737", "12 Mill Street", "LH 441".
import { alternatives } from '../alternatives.ts';
import { calendarWords } from '../dates/calendar-words.ts';
import type { NumberRun } from './numbers/number-run.ts';
import { unitAfter, unitBefore } from './units/units.ts';

/** Whether the number of `run` is part of a name or an address. */
export function isLabel(text: string, run: NumberRun, language: string): boolean {
  const before = text.slice(Math.max(0, run.from - 48), run.from);
  const after = text.slice(run.to, run.to + 40);
  if (!run.digits) return isSpelledName(text, run, before, after);
  return (
    isPartOfName(run, before, after) ||
    isYearOfThing(text, run, before) ||
    NAMED.test(before) ||
    (RIDDEN.test(before) && !/^ \p{Ll}/u.test(after)) ||
    isCode(text, run, before, after) ||
    isAddress(before, after) ||
    IDENTIFIER.test(text.slice(run.from, run.to)) ||
    isDayOfMonth(before, after, language) ||
    (run.ordinal && /^条/u.test(after)) ||
    /^路(?:公交|公共汽车|车|电车|巴士)/u.test(after)
  );
}

/** A time stamp, a telephone number: ten digits in a row are no count. */
const IDENTIFIER = /^\p{N}{10,}$/u;

/** "nesta terça-feira (24)", "на субботу (12)": the day of the month beside that of the week. */
const isDayOfMonth = (before: string, after: string, language: string): boolean =>
  /^\)/u.test(after) &&
  new RegExp(`(?<!\\p{L})(?:${calendarWords(language).weekdays.join('|')}) \\($`, 'iu').test(before);

const NAMED = new RegExp(
  `(?:${[
    alternatives`
      \b(?:No\.?|Nr\.?|Nos\.?|(?:the|bus|route|house|room|flat|flight|tram|platform|case|lot) number|Route|Highway|
      Interstate|Flight|Article|Section|Chapter|Channel|Room|Line|Unit|Gate|Berth|Covid|School|junction|exit|platform|
      pages?|pp?\.|District|precinct|Type|Class|version|psalm|Radio|paragraph|clause|Annex|Formula|ISO)
    `,
    '\\b(?:Artikel|Paragraf|Paragraph|Kapitel|Linie|Gleis|Zimmer|Seite|Autobahn|Bundesstraße|Ausfahrt|Flug|Hausnummer)',
    '\\b(?:ligne|vol|page|numéro|chambre|autoroute|nationale|départementale)|(?<!\\p{L})n[°º]',
    '\\b(?:artículo|línea|vuelo|página|número|sala|habitación|carretera|autopista)',
    'Boeing|Airbus|Cessna|Embraer|Tupolev|Antonov|Бо[їи]нг|Аеробус|Аэробус|波音|空客|بوينغ|[إا]يرباص',
    '№|§§?|(?<!\\p{L})ст\\.|(?<!\\p{L})стать[яіюие]|(?<!\\p{L})стате[йю]|(?<!\\p{L})статт[яіюи]|школ[аиіу]|маршрут[уі]?|рейс(?:у|ом|і|е)?|параграф\\p{L}?|канал|(?<!\\p{L})пункт[уі]?',
    'المادة|الرحلة|رقم|صفحة|الفقرة|الغرفة',
  ].join('|')})[\\s-]?(?:\\d{2,3}-)?$`,
  'iu',
);

/** "the No 14 bus", "автобус 14"; but "on the bus 14 people" counts. */
const RIDDEN =
  /(?<!\p{L})(?:bus|tram|train|flat|apartment|автобус\p{L}?|трамва[йї]|тролейбус|троллейбус|Buslinie)[\s-]$/iu;

/** "his 2016 campaign", "several 2020 candidates": the year says which one. */
function isYearOfThing(text: string, run: NumberRun, before: string): boolean {
  return (
    /^(?:19|20)\d\d$/u.test(text.slice(run.from, run.to)) &&
    /(?<!\p{L})(?:the|an?|his|her|its|their|our|this|that|each|every|several|many|some|other|potential|possible|likely|der|die|das|des|dem|den|la|le|les|del?|el)\s$/iu.test(
      before,
    )
  );
}

/** "flight LH 441", "ISO 9001", "the M 6": capitals before the number; not money, not "A 7 per cent rise". */
function isCode(text: string, run: NumberRun, before: string, after: string): boolean {
  if (!/(?<![\p{L}\p{N}$€£.])(?:[B-HJ-Z]|[A-Z]{2,3}|A(?<=(?:der|die|Die|auf|zur|l['’])\s?A)) ?$/u.test(before))
    return false;
  return (
    run.value < 10_000 &&
    !unitBefore(text, run.from) &&
    !unitAfter(text, run.to) &&
    !/^ (?!(?:was|is|has|does)\s)\p{Ll}+s(?!\p{L})/u.test(after)
  );
}

const STREET_BEFORE = new RegExp(
  `(?:${[
    alternatives`
      (?<!\p{L})(?:[Вв]ул\.|[Вв]улиц\p{L}|[Уу]лиц\p{L}|[Уу]л\.|[Пп]росп\.|[Пп]роспект\p{L}?|пр-т|[Бб]ульвар\p{L}?|
      [Пп]ровул\p{L}+|[Пп]ереул\p{L}+)(?: [\p{Lu}\d][\p{L}\d'’-]*){1,3},? (?:(?:буд|д)\. ?|будинок |дом )?
    `,
    '(?<!\\p{L})(?:[Cc]alle|[Aa]venida|[Pp]aseo|[Pp]laza|[Rr]ue|[Vv]ia|[Pp]iazza)(?: (?:de |del |des |la |los )*\\p{Lu}[\\p{L}-]*){1,3},? ',
    '\\p{Lu}\\p{Ll}+(?:straße|strasse|str\\.|gasse|weg|platz|allee|ring|damm|ufer) ',
    'شارع(?: \\p{L}+){1,2} ',
  ].join('|')})$`,
  'u',
);
const STREET_AFTER = new RegExp(
  alternatives`
  ^(?:\s\p{Lu}[\p{L}'’.]+){1,3}\s(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Square|Terrace|Crescent|Way|Place|
  Boulevard|Blvd)(?!\p{L})|^,? (?:bis |ter )?(?:rue|avenue|boulevard|impasse|chemin|allée)\s
`,
  'u',
);

const isAddress = (before: string, after: string): boolean => STREET_BEFORE.test(before) || STREET_AFTER.test(after);

/** "World War Two", "number one", "the Second World War", "Fifth Avenue". */
function isSpelledName(text: string, run: NumberRun, before: string, after: string): boolean {
  if (/(?<!\p{L})(?:World War|Formula|Radio|Channel|Air Force)\s$/u.test(before)) return true;
  if (run.value === 1 && /(?<!\p{L})[Nn]umber\s$/u.test(before)) return true;
  const isCapital = /^\p{Lu}/u.test(text.slice(run.from, run.to));
  return (
    run.ordinal &&
    isCapital &&
    /^ (?:World|Reich|Avenue|Lady|Amendment|Republic|Street|Corps|Army)(?!\p{L})/u.test(after)
  );
}

/** "the dredger Tolmar 6 lies": a number after a name counts nothing; "on Friday 6 were hurt" is a count. */
const BEHIND_A_NAME =
  /(?<!(?<!\p{L})(?:[Ii]n|[Oo]n|[Aa]t|[Oo]f|[Tt]o|[Bb]y|[Nn]ear|[Ff]rom|[Ww]ith|[Aa]fter|[Ss]ince|[Aa]nd|[Oo]r)\s)(?<=\p{Ll}\s)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}\p{Ll}+[ -]$/u;

function isPartOfName(run: NumberRun, before: string, after: string): boolean {
  return run.value < 1000 && BEHIND_A_NAME.test(before) && /^(?:\s\p{Ll}+(?:s|ed)(?!\p{L})|[,.;:)])/u.test(after);
}
