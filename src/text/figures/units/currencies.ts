// Money in the supported languages: the words that follow an amount and the signs before it.

import { type UnitWords, unit } from './unit.ts';

const currency = (id: string, symbol: string, pattern: string): UnitWords => unit(id, 'money', 1, symbol, pattern);

/** "Australian dollars", "канадских долларов": before plain dollars. */
const DOLLARS: readonly UnitWords[] = (
  [
    ['aud', 'Australian dollars', 'Australian', 'австрал', '澳元'],
    ['cad', 'Canadian dollars', 'Canadian', 'канад', '加元'],
    ['hkd', 'Hong Kong dollars', 'Hong Kong', 'гонконг', '港元'],
    ['nzd', 'New Zealand dollars', 'New Zealand', 'новозел', '新西兰元'],
    ['sgd', 'Singapore dollars', 'Singapore', 'сингапур', '新加坡元'],
  ] as const
).map(([id, symbol, english, slavic, han]) =>
  currency(id, symbol, `${english} dollars?|${slavic}\\p{L}+ долл?ар\\p{L}*|${han}|${id.toUpperCase()}`),
);

export const CURRENCIES: readonly UnitWords[] = [
  ...DOLLARS,
  currency(
    'usd',
    'dollars',
    '(?:US )?dollars?|Dollar|dólar(?:es)?|USD|долар\\p{L}*|доллар\\p{L}*|美元|美金|ドル|دولارا?(?:ات)?',
  ),
  currency('eur', 'euros', 'euros?|Euro|EUR|євро|евро|欧元|ユーロ|يورو'),
  currency('uah', 'hryvnias', 'hryvni?as?|UAH|грив\\p{L}+|грн\\.?|格里夫纳|هريفنيا'),
  currency('rub', 'roubles', 'rou?bles?|Rubel|rublos?|RUB|карбованц\\p{L}+|рубл\\p{L}+|руб\\.?|卢布|روبل'),
  currency('cny', 'yuan', 'yuan|RMB|CNY|юан\\p{L}+|元(?:人民币)?|يوانا?'),
  currency(
    'gbp',
    'pounds',
    'pounds?(?: sterling)?(?! in weight)|Pfund|livres? sterling|libras? esterlinas?|GBP|фунт\\p{L}+ (?:стерлінг|стерлинг)\\p{L}+|英镑|جنيها? [إا]سترلينيا?',
  ),
  currency('jpy', 'yen', 'yens?|JPY|[єі]єн\\p{L}*|иен\\p{L}*|日元|円|ين'),
  currency('chf', 'Swiss francs', 'Swiss francs?|Schweizer Franken|Franken|francs suisses|francos suizos|CHF|瑞士法郎'),
  currency('krone', 'kroner', 'kron(?:er?|or|ur)|Kronen|couronnes?|coronas|SEK|NOK|DKK|крон(?:а|и|у|ы)?|克朗'),
  currency('pln', 'zlotys', 'zlot(?:ys?|ych|ies)|Zloty|zł(?:otych)?|PLN|злот\\p{L}+|兹罗提'),
  currency('czk', 'koruna', 'korunas?|Kč|CZK'),
  currency('huf', 'forints', 'forints?|Forint|HUF|форинт\\p{L}*|福林'),
  currency('ron', 'lei', 'lei(?:s)?|RON|MDL|леїв|леев|列伊'),
  currency('try', 'lira', 'lir(?:as?|e)|TRY|турецьк\\p{L}+ лір\\p{L}*|лір|лир|里拉|ليرة'),
  currency('inr', 'rupees', 'rupees?|rupias|INR|рупі[йїю]|рупи[йию]|卢比|روبية'),
  currency('krw', 'won', 'won(?= \\(|[.,;])|KRW|韩元'),
  currency('peso', 'pesos', 'pesos?|песо|比索'),
  currency('brl', 'reais', 'reais|BRL|雷亚尔'),
  currency('zar', 'rand', 'rand|ZAR|兰特'),
  currency('ils', 'shekels', 'shekels?|ILS|шекел\\p{L}*|谢克尔|شيكلا?'),
  currency('kzt', 'tenge', 'tenge|KZT|тенге|坚戈'),
  currency('gel', 'lari', 'lari|GEL|ларі|лари|拉里'),
  currency('dinar', 'dinars', 'dinars?|dinares|динар\\p{L}*|第纳尔|دينارا?'),
  currency('dirham', 'dirhams', 'dirhams?|дирхам\\p{L}*|迪拉姆|درهما?'),
  currency('riyal', 'riyals', 'riy?als?|ріал\\p{L}*|риал\\p{L}*|里亚尔|ريالا?'),
  currency(
    'egp',
    'Egyptian pounds',
    'Egyptian pounds?|єгипетськ\\p{L}+ фунт\\p{L}*|египетск\\p{L}+ фунт\\p{L}*|جنيها?(?: مصريا?)?',
  ),
  currency('idr', 'rupiah', 'rupiah|IDR|印尼盾'),
  currency('thb', 'baht', 'baht|THB|泰铢'),
  currency('ngn', 'naira', 'naira|NGN|奈拉'),
  currency('shilling', 'shillings', 'shillings?|شلنا?|先令'),
];

export const CURRENCY_SIGNS: readonly UnitWords[] = [
  currency('aud', 'Australian dollars', 'AU?\\$|AUD'),
  currency('cad', 'Canadian dollars', 'CA?\\$|CAD'),
  currency('hkd', 'Hong Kong dollars', 'HK\\$|HKD'),
  currency('nzd', 'New Zealand dollars', 'NZ\\$|NZD'),
  currency('sgd', 'Singapore dollars', 'S\\$|SGD'),
  currency('usd', 'dollars', '(?:US)?\\$|USD'),
  currency('eur', 'euros', '€|EUR'),
  currency('gbp', 'pounds', '£|GBP'),
  currency('uah', 'hryvnias', '₴|UAH'),
  currency('rub', 'roubles', '₽|RUB'),
  currency('chf', 'Swiss francs', 'CHF'),
  currency('inr', 'rupees', '₹|Rs\\.?|INR'),
  currency('try', 'lira', '₺'),
  currency('ils', 'shekels', '₪'),
  currency('krw', 'won', '₩'),
  currency('kzt', 'tenge', '₸'),
  currency('ngn', 'naira', '₦'),
  currency('pln', 'zlotys', 'PLN'),
];
