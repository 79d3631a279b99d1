// Units of measure and share in the supported languages: the words that follow a number.

import { alternatives } from '../../alternatives.ts';
import { type UnitWords, unit } from './unit.ts';

// Longer ones first if one is the start of another.
export const MEASURES: readonly UnitWords[] = [
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
    alternatives`
      percentage points?|(?:of a )?percentage points?|відсотков\p{L}+ пункт\p{L}*|процентн\p{L}+ пункт\p{L}*|
      пункт(?:а|и|ів|ов|у)?|п\.\s?п\.|Prozentpunkte?n?|points? de pourcentage|个?百分点|نقاط? مئوية
    `,
  ),
  unit(
    'percent',
    'share',
    0.01,
    '%',
    '%|％|per ?cent|pct|pc|відсот\\p{L}+|процент\\p{L}*|Prozent|pour cent|por ciento|في ال?م(?:ئ|ائ)ة|بال?م(?:ئ|ائ)ة|٪',
  ),
  unit(
    'kmh',
    'speed',
    1,
    'km/h',
    alternatives`
      (?<=(?:时速|每小时)[^，。]{1,8})公里|kilomet(?:re|er)s? (?:an|per) hour|km/h|kph|kmh|км/год|кілометр\p{L}+ на годину|
      километр\p{L}+ в час|км/ч|公里/小时|كيلومترا? في الساعة|Stundenkilometer\p{L}*|Kilometern? (?:pro|in der) Stunde|
      kilómetros? por hora|kilomètres?(?:-heure| à l’heure)
    `,
  ),
  unit('mph', 'speed', 1.609344, 'mph', 'miles? (?:an|per) hour|mph|миль на годину|миль в час'),
  unit('knot', 'speed', 1.852, 'knots', 'knots?|вузл\\p{L}+|узл\\p{L}+|Knoten|nœuds?|nudos|节|عقدة بحرية'),
  unit(
    'mps',
    'speed',
    3.6,
    'm/s',
    'met(?:re|er)s? (?:a|per) second|m/s|м/с|метр\\p{L}+ на секунду|метр\\p{L}+ в секунду|米每秒|米/秒|Metern? pro Sekunde|mètres? par seconde|metros? por segundo',
  ),
  unit(
    'cubic-metre',
    'volume',
    1000,
    'm³',
    'cubic met(?:re|er)s?|m³|м³|кубометр\\p{L}*|куб\\. ?м|кубічн\\p{L}+ метр\\p{L}*|кубическ\\p{L}+ метр\\p{L}*|立方米|Kubikmetern?|mètres? cubes?|metros? cúbicos?|(?:أمتار|مترا?) مكعب(?:ا|ة)?',
  ),
  unit('cubic-foot', 'volume', 28.3168, 'cu ft', 'cubic (?:feet|foot)|cu ft|立方英尺'),
  unit(
    'km2',
    'area',
    1e6,
    'km²',
    alternatives`
      square (?:kilomet(?:re|er)s?|km)|sq\.? ?km|km²|км²|кв\. ?км|квадратн\p{L}+ кілометр\p{L}*|
      квадратн\p{L}+ километр\p{L}*|平方公里|Quadratkilometern?|kilomètres? carrés?|kilómetros? cuadrados?|
      كيلومترا? مربعا?
    `,
  ),
  unit('mi2', 'area', 2_589_988, 'sq mi', 'square miles?|sq\\.? mi(?:les?)?|квадратн\\p{L}+ миль|平方英里'),
  unit(
    'm2',
    'area',
    1,
    'm²',
    'square met(?:re|er)s?|sq\\.? ?m|m²|м²|кв\\. ?м|квадратн\\p{L}+ метр\\p{L}*|平方米|平方メートル|Quadratmetern?|mètres? carrés?|metros? cuadrados?|مترا? مربعا?',
  ),
  unit('hectare', 'area', 10_000, 'ha', 'hectares?|ha|гектар\\p{L}*|га|公顷|ヘクタール|Hektar|hectáreas?|هكتارا?'),
  unit('acre', 'area', 4046.86, 'acres', 'acres?|акр\\p{L}*|英亩'),
  unit('square-foot', 'area', 0.092903, 'sq ft', 'square (?:feet|foot)|sq\\.? ?ft|квадратн\\p{L}+ фут\\p{L}*|平方英尺'),
  unit('mu', 'area', 666.667, 'mu', '亩|mu of land'),
  unit('are', 'area', 100, 'ares', 'сот(?:ок|ки)(?! \\p{L}+ун)|ares?(?= de (?:terre|terrain))'),
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
    'centimet(?:re|er)s?|centimètres?|centímetros?|cm|см|сантиметр\\p{L}*|厘米|Zentimetern?|سنتيمترا?(?:ات)?',
  ),
  unit(
    'mm',
    'length',
    0.001,
    'mm',
    'millimet(?:re|er)s?|millimètres?|milímetros?|mm|мм|міліметр\\p{L}*|миллиметр\\p{L}*|毫米|Millimetern?',
  ),
  unit('m', 'length', 1, 'm', 'met(?:re|er)s?|mètres?|metros?|メートル|m|м|метр\\p{L}*|米|Metern?|أمتار|مترا?'),
  unit('foot', 'length', 0.3048, 'ft', 'feet|foot|ft|фут(?:а|ів|ов|и|ы)?|英尺|pieds?|قدما?'),
  unit('yard', 'length', 0.9144, 'yd', 'yards?|yds?|ярд\\p{L}*|码'),
  unit(
    'inch',
    'length',
    0.0254,
    'in',
    'inch(?:es)?|in(?= (?:tall|long|wide|high|deep))|дюйм\\p{L}*|英寸|Zoll|pulgadas?|بوصة',
  ),
  unit(
    'kg',
    'mass',
    1,
    'kg',
    'kilogram(?:me)?s?|kilos?|kg|кг|кілограм\\p{L}*|килограмм\\p{L}*|кіло|кило|公斤|千克|Kilogramm|Kilo|كيلوغراما?(?:ات)?',
  ),
  unit('tonne', 'mass', 1000, 't', 'tonnes?|metric tons?|tons?|t|тонн\\p{L}*|т|吨|トン|Tonnen?|toneladas?|أطنان|طنا?'),
  unit('short-ton', 'mass', 907.185, 'short tons', 'short tons?'),
  unit(
    'pound',
    'mass',
    0.453592,
    'lb',
    'lbs?|-pounds?|pounds?(?= in weight)|(?<=weigh\\p{L}* [^.;]{0,24})pounds?|pounds?(?= of (?!aid|assets|cash|cuts|damage|debt|fund|invest|losses|money|public|sav|support|tax)\\p{Ll})',
  ),
  unit('stone', 'mass', 6.35029, 'st', 'stones?(?! \\p{Ll}+s)|st(?= \\d{1,2} ?lb)'),
  unit('ounce', 'mass', 0.0283495, 'oz', 'ounces?|oz|унці\\p{L}|унци\\p{L}|盎司'),
  unit('centner', 'mass', 100, 'centners', 'центнер\\p{L}*'),
  unit('jin', 'mass', 0.5, 'jin', '斤'),
  unit('gram', 'mass', 0.001, 'g', 'gram(?:me)?s?|g|грам\\p{L}*|грамм\\p{L}*|克|Gramm|gramos?|غراما?(?:ات)?'),
  unit('second', 'time', 1, 's', 'seconds?|secs?|сек|секунд\\p{L}*|秒|Sekunden?|secondes?|segundos?|ثوان|ثانية'),
  unit(
    'minute',
    'time',
    60,
    'min',
    'minutes?|mins?|хвилин\\p{L}*|хв|минут\\p{L}*|мин|分钟|分(?=零?[\\d一二三四五六七八九十]+秒)|Minuten?|minutos?|دقائق|دقيقة',
  ),
  unit(
    'hour',
    'time',
    3600,
    'h',
    'hours?|hrs?|годин\\p{L}*|час(?:а|ов|ами|ам)?|个?小时|个?钟头|Stunden?|heures?|horas?|時間|ساعات|ساعة',
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
  unit('fortnight', 'time', 1_209_600, 'fortnights', 'fortnights?'),
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
    'years?|рок(?:ів|и|у|ами)|рік|лет|год(?:а|у|ами|ов|ам)?|年|Jahre?n?|ans?|années?|años?|سنوات|سنة|أعوام|عاما?',
  ),
  unit(
    'litre',
    'volume',
    1,
    'l',
    "lit(?:re|er)s?|l(?!['’])|л|літр\\p{L}*|литр\\p{L}*|升|リットル|Litern?|litros?|لترا?(?:ات)?",
  ),
  unit('millilitre', 'volume', 0.001, 'ml', 'millilit(?:re|er)s?|ml|мл|мілілітр\\p{L}*|миллилитр\\p{L}*|毫升'),
  unit('gallon', 'volume', 3.78541, 'gallons', 'gallons?|галон\\p{L}*|галлон\\p{L}*|加仑|galones|galón|غالونا?'),
  unit(
    'barrel',
    'volume',
    158.987,
    'barrels',
    'barrels?|барел\\p{L}+|баррел\\p{L}+|桶|barils?|barriles|barril|برميلا?',
  ),
  unit('kwh', 'energy', 1e3, 'kWh', 'kilowatt[ \\-]hours?|kWh|кВт(?:·|⋅|-)?(?:год|ч)|千瓦时|Kilowattstunden?'),
  unit('mwh', 'energy', 1e6, 'MWh', 'megawatt[ \\-]hours?|MWh|МВт(?:·|⋅|-)?(?:год|ч)|兆瓦时|Megawattstunden?'),
  unit('gwh', 'energy', 1e9, 'GWh', 'gigawatt[ \\-]hours?|GWh|ГВт(?:·|⋅|-)?(?:год|ч)|Gigawattstunden?'),
  unit('twh', 'energy', 1e12, 'TWh', 'terawatt[ \\-]hours?|TWh|ТВт(?:·|⋅|-)?(?:год|ч)|Terawattstunden?'),
  unit('kw', 'power', 1e3, 'kW', 'kilowatts?|kW|кВт|кіловат\\p{L}*|киловатт\\p{L}*|千瓦|Kilowatt|kilovatios?|كيلوواط'),
  unit('mw', 'power', 1e6, 'MW', 'm[eé]gawatts?|MW|МВт|мегават\\p{L}*|兆瓦|Megawatt|megavatios?|ميغاوا[طت]'),
  unit(
    'gw',
    'power',
    1e9,
    'GW',
    'gigawatts?|GW|ГВт|гигават\\p{L}*|гігават\\p{L}*|吉瓦|Gigawatt|gigavatios?|غيغاوا[طت]',
  ),
  unit(
    'horsepower',
    'power',
    745.7,
    'hp',
    'horsepower|hp|bhp|кінськ\\p{L}+ сил\\p{L}*|лошадин\\p{L}+ сил\\p{L}*|马力|PS(?!\\d)',
  ),
  unit('decibel', 'sound', 1, 'dB', 'decibels?|dB|дБ|децибел\\p{L}*|分贝|Dezibel|décibels?|decibelios?|ديسيبل'),
  unit(
    'wind-force',
    'wind',
    1,
    'on the Beaufort scale',
    '级(?=(?:以上|左右)?(?:大风|强风|阵风|台风|暴风))|on the Beaufort scale|(?<=[Ff]orce \\d{1,2})(?= (?:gale|gust|storm|wind)s?)',
  ),
  [
    { id: 'fahrenheit', dimension: 'temperature', factor: 5 / 9, zero: -160 / 9, symbol: '°F' },
    "degrees? Fahrenheit|°\\s?F|F(?![\\p{L}\\p{N}'’\\-])|华氏度|Grad Fahrenheit|градус\\p{L}* (?:за |по )?Фаренгейт\\p{L}*",
  ],
  unit(
    'degree',
    'temperature',
    1,
    '°',
    "degrees?(?: Celsius| C(?!\\p{L}))?|градус\\p{L}*|°\\s?C?|℃|C(?![\\p{L}\\p{N}'’\\-])|摄氏度|度|Grad(?: Celsius)?|degrés?(?: Celsius)?|grados?|درج(?:ة|ات)(?: مئوية)?",
  ),
  unit(
    'magnitude',
    'magnitude',
    1,
    'magnitude',
    alternatives`
      magnitude(?= \p{L}*(?:quake|tremor|shock))|on the Richter scale|(?<=\d\.\d )(?=(?:earth)?quakes?|tremors?|
      aftershocks?)|бал\p{L}* за шкалою Ріхтера|балл\p{L}* по шкале Рихтера|auf der Richterskala|
      (?:degrés )?sur l[’']échelle de Richter|(?:grados )?en la escala de Richter|(?<=\.\d)级|级(?=左右|强烈|的?[地强余]震)|
      درجة على مقياس
    `,
  ),
];
