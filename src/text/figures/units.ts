// Units of measure, money and share in the supported languages: what follows (or precedes) a number.

export interface Unit {
  readonly id: string;
  /** Units of one dimension can be converted into each other. */
  readonly dimension:
    | 'length'
    | 'mass'
    | 'area'
    | 'speed'
    | 'time'
    | 'volume'
    | 'power'
    | 'share'
    | 'points'
    | 'temperature'
    | 'magnitude'
    | 'money';
  /** Its size in the dimension's base unit. */
  readonly factor: number;
  /** How a value in it is written. */
  readonly symbol: string;
}

const unit = (
  id: string,
  dimension: Unit['dimension'],
  factor: number,
  symbol: string,
  pattern: string,
): [Unit, string] => [{ id, dimension, factor, symbol }, pattern];

// Longer ones first if one is the start of another.
const AFTER: ReadonlyArray<[Unit, string]> = [
  unit(
    'basis-point',
    'points',
    0.01,
    'bp',
    'basis points?|базисн\\p{L}+ пункт\\p{L}*|Basispunkte?n?|points? de base|个?基点|نقطة أساس',
  ),
  unit(
    'point',
    'points',
    1,
    'points',
    'percentage points?|(?:of a )?percentage points?|відсотков\\p{L}+ пункт\\p{L}*|процентн\\p{L}+ пункт\\p{L}*|пункт(?:а|и|ів|ов|у)?|п\\.\\s?п\\.|Prozentpunkte?n?|points? de pourcentage|个?百分点|نقاط? مئوية',
  ),
  unit(
    'percent',
    'share',
    0.01,
    '%',
    '%|％|per ?cent|pct|відсот\\p{L}+|процент\\p{L}*|Prozent|pour cent|por ciento|في ال?م(?:ئ|ائ)ة|بال?م(?:ئ|ائ)ة|٪',
  ),
  unit(
    'kmh',
    'speed',
    1,
    'km/h',
    'kilomet(?:re|er)s? (?:an|per) hour|km/h|kph|kmh|км/год|кілометр\\p{L}+ на годину|километр\\p{L}+ в час|км/ч|公里/小时|كيلومترا? في الساعة|Stundenkilometer\\p{L}*|Kilometern? pro Stunde|kilomètres?(?:-heure| à l’heure)',
  ),
  unit('mph', 'speed', 1.609344, 'mph', 'miles? (?:an|per) hour|mph'),
  unit('knot', 'speed', 1.852, 'knots', 'knots?|вузл\\p{L}+|узл\\p{L}+|Knoten|nœuds?|节'),
  unit(
    'mps',
    'speed',
    3.6,
    'm/s',
    'met(?:re|er)s? (?:a|per) second|m/s|м/с|метр\\p{L}+ на секунду|метр\\p{L}+ в секунду',
  ),
  unit(
    'km2',
    'area',
    1e6,
    'km²',
    'square (?:kilomet(?:re|er)s?|km)|sq km|km²|км²|кв\\. ?км|квадратн\\p{L}+ кілометр\\p{L}*|квадратн\\p{L}+ километр\\p{L}*|平方公里|Quadratkilometern?|kilomètres? carrés?|kilómetros? cuadrados?|كيلومترا? مربعا?',
  ),
  unit('mi2', 'area', 2_589_988, 'sq mi', 'square miles?|sq mi'),
  unit(
    'm2',
    'area',
    1,
    'm²',
    'square met(?:re|er)s?|m²|м²|кв\\. ?м|квадратн\\p{L}+ метр\\p{L}*|平方米|平方メートル|Quadratmetern?|mètres? carrés?|metros? cuadrados?|مترا? مربعا?',
  ),
  unit('hectare', 'area', 10_000, 'ha', 'hectares?|ha|гектар\\p{L}*|га|公顷|ヘクタール|Hektar|hectáreas?|هكتارا?'),
  unit('acre', 'area', 4046.86, 'acres', 'acres?'),
  unit(
    'nmi',
    'length',
    1852,
    'nautical miles',
    'nautical miles?|морськ\\p{L}+ мил\\p{L}+|морск\\p{L}+ мил\\p{L}+|海里|Seemeilen?|milles? marins?|millas? (?:marinas?|náuticas?)|ميلا? بحريا?',
  ),
  unit(
    'mile',
    'length',
    1609.344,
    'miles',
    'miles?|milles?(?! marins)|millas?|мил[яьіюи]\\p{L}*|英里|マイル|Meilen?|أميال|ميلا?',
  ),
  unit(
    'km',
    'length',
    1000,
    'km',
    'kilomet(?:re|er)s?|kilomètres?|kilómetros?|キロメートル|キロ(?!グラム)|km|км|кілометр\\p{L}*|километр\\p{L}*|公里|千米|Kilometern?|كيلومترا?(?:ات)?|كلم',
  ),
  unit(
    'cm',
    'length',
    0.01,
    'cm',
    'centimet(?:re|er)s?|centimètres?|cm|см|сантиметр\\p{L}*|厘米|Zentimetern?|سنتيمترا?(?:ات)?',
  ),
  unit(
    'mm',
    'length',
    0.001,
    'mm',
    'millimet(?:re|er)s?|millimètres?|mm|мм|міліметр\\p{L}*|миллиметр\\p{L}*|毫米|Millimetern?',
  ),
  unit('m', 'length', 1, 'm', 'met(?:re|er)s?|mètres?|metros?|メートル|m|м|метр\\p{L}*|米|Metern?|أمتار|مترا?'),
  unit('foot', 'length', 0.3048, 'ft', 'feet|foot|ft|英尺'),
  unit('yard', 'length', 0.9144, 'yd', 'yards?'),
  unit('inch', 'length', 0.0254, 'in', 'inch(?:es)?'),
  unit(
    'kg',
    'mass',
    1,
    'kg',
    'kilogram(?:me)?s?|kilos?|kg|кг|кілограм\\p{L}*|килограмм\\p{L}*|公斤|千克|Kilogramm|Kilo|كيلوغراما?(?:ات)?',
  ),
  unit('tonne', 'mass', 1000, 't', 'tonnes?|metric tons?|tons?|t|тонн\\p{L}*|т|吨|トン|Tonnen?|toneladas?|أطنان|طنا?'),
  unit('gram', 'mass', 0.001, 'g', 'gram(?:me)?s?|g|грам\\p{L}*|грамм\\p{L}*|克|Gramm'),
  unit('second', 'time', 1, 's', 'seconds?|секунд\\p{L}*|秒|Sekunden?|secondes?|segundos?|ثوان|ثانية'),
  unit('minute', 'time', 60, 'min', 'minutes?|хвилин\\p{L}*|минут\\p{L}*|分钟|Minuten?|minutos?|دقائق|دقيقة'),
  unit(
    'hour',
    'time',
    3600,
    'h',
    'hours?|годин\\p{L}*|час(?:а|ов|ами|ам)?|个?小时|个?钟头|Stunden?|heures?|horas?|時間|ساعات|ساعة',
  ),
  unit(
    'day',
    'time',
    86_400,
    'days',
    'days?|дн(?:ів|і|я|ей|ям|ями)|день|доб(?:а|и|у)|діб|сут(?:ки|ок)|天|Tagen?|Tage|jours?|días?|日間|أيام|يوما?',
  ),
  unit(
    'week',
    'time',
    604_800,
    'weeks',
    'weeks?|тижн\\p{L}+|недел\\p{L}+|周|个?星期|Wochen?|semaines?|semanas?|週間|أسابيع|أسبوعا?',
  ),
  unit(
    'month',
    'time',
    2_629_746,
    'months',
    'months?|місяц\\p{L}+|месяц\\p{L}*|个月|Monate?n?|mois|mes(?:es)?|か月|カ月|ヶ月|أشهر|شهور|شهرا?',
  ),
  unit(
    'decade',
    'time',
    315_569_520,
    'decades',
    'decades?|десятиліт\\p{L}+|десятилет\\p{L}+|Jahrzehnte?n?|décennies?|عقود|عقدا?',
  ),
  unit(
    'year',
    'time',
    31_556_952,
    'years',
    'years?|рок(?:ів|и|у|ами)|рік|лет|год(?:а|у|ами|ов)?|年|Jahre?n?|ans?|années?|años?|سنوات|سنة|أعوام|عاما?',
  ),
  unit('litre', 'volume', 1, 'l', 'lit(?:re|er)s?|літр\\p{L}*|литр\\p{L}*|升|リットル|Liter|litros?|لترا?'),
  unit('barrel', 'volume', 158.987, 'barrels', 'barrels?|барел\\p{L}+|баррел\\p{L}+|桶|برميلا?'),
  unit('kw', 'power', 1e3, 'kW', 'kilowatts?|kW|кВт'),
  unit('mw', 'power', 1e6, 'MW', 'megawatts?|MW|МВт|мегават\\p{L}*|兆瓦'),
  unit('gw', 'power', 1e9, 'GW', 'gigawatts?|GW|ГВт|гигават\\p{L}*|гігават\\p{L}*'),
  unit(
    'degree',
    'temperature',
    1,
    '°',
    'degrees?(?: Celsius)?|градус\\p{L}*|°\\s?C?|摄氏度|度|Grad|degrés?|grados?|درج(?:ة|ات)',
  ),
  unit(
    'usd',
    'money',
    1,
    'dollars',
    '(?:US )?dollars?|Dollar|dólar(?:es)?|USD|долар\\p{L}*|доллар\\p{L}*|美元|美金|ドル|دولارا?(?:ات)?',
  ),
  unit('eur', 'money', 1, 'euros', 'euros?|Euro|EUR|євро|евро|欧元|ユーロ|يورو'),
  unit('uah', 'money', 1, 'hryvnias', 'hryvni?as?|UAH|грив\\p{L}+|грн\\.?|格里夫纳|هريفنيا'),
  unit('rub', 'money', 1, 'roubles', 'rou?bles?|Rubel|rublos?|RUB|карбованц\\p{L}+|рубл\\p{L}+|руб\\.?|卢布|روبل'),
  unit('cny', 'money', 1, 'yuan', 'yuan|RMB|CNY|юан\\p{L}+|元(?:人民币)?|يوانا?'),
  unit('magnitude', 'magnitude', 1, 'magnitude', '级(?!别)|درجة على مقياس'),
  unit(
    'gbp',
    'money',
    1,
    'pounds',
    'pounds? sterling|Pfund|livres? sterling|libras? esterlinas?|GBP|фунт\\p{L}+ (?:стерлінг|стерлинг)\\p{L}+|英镑|جنيها? [إا]سترلينيا?',
  ),
  unit('jpy', 'money', 1, 'yen', 'yens?|JPY|[єі]єн\\p{L}*|иен\\p{L}*|日元|円|ين'),
];

const BEFORE: ReadonlyArray<[Unit, string]> = [
  unit('usd', 'money', 1, 'dollars', '(?:US)?\\$'),
  unit('eur', 'money', 1, 'euros', '€'),
  unit('gbp', 'money', 1, 'pounds', '£'),
  unit('uah', 'money', 1, 'hryvnias', '₴'),
  unit('rub', 'money', 1, 'roubles', '₽'),
  unit('percent', 'share', 0.01, '%', '百分之'),
  unit(
    'magnitude',
    'magnitude',
    1,
    'magnitude',
    'magnitude(?: of| de)?|магнітуд\\p{L}+|магнитуд\\p{L}+|Stärke|magnitud(?: de)?|بقوة|マグニチュード|震级',
  ),
];

const AFTER_PATTERNS = AFTER.map(([of, source]) => ({
  of,
  pattern: new RegExp(`(?:[\\s\\u00a0\\-]|个)?(?:d['’]|de )?(?:${source})(?![\\p{L}--\\p{Script=Han}])`, 'vy'),
}));
const BEFORE_PATTERNS = BEFORE.map(([of, source]) => ({
  of,
  pattern: new RegExp(`(?<!\\p{L})(?:${source})\\s?$`, 'iu'),
}));

/** The unit written from `at` on (a space or hyphen may precede it) and where it ends. */
export function unitAfter(text: string, at: number): { unit: Unit; to: number } | null {
  for (const { of, pattern } of AFTER_PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { unit: of, to: at + match[0].length };
  }
  return null;
}

/** The unit written directly before `at` and where it begins. */
export function unitBefore(text: string, at: number): { unit: Unit; from: number } | null {
  const before = text.slice(Math.max(0, at - 14), at);
  for (const { of, pattern } of BEFORE_PATTERNS) {
    const match = pattern.exec(before);
    if (match) return { unit: of, from: at - match[0].length };
  }
  return null;
}
