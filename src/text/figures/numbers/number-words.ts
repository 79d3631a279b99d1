// Numbers in words: the value of a word in each language. Inflected languages have tables of patterns.

import { alternatives } from '../../alternatives.ts';
import { eastSlavic } from '../../language.ts';
import { FURTHER_NUMBERS } from './further-numbers.ts';
import { type NumberWord, type NumberWords, plain } from './number-table.ts';

const ENGLISH: NumberWords = [
  ...plain(
    'unit',
    `zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
     fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 fou?rty=40 fifty=50
     sixty=60 seventy=70 eighty=80 ninety=90`,
  ),
  ...plain(
    'scale',
    'dozen=12 score=20 hundred=100 thousand=1e3 lakhs?=1e5 million|mln=1e6 crores?=1e7 billion|bn=1e9 trillion|trn=1e12',
  ),
  ...plain(
    'ordinal',
    `first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12
     thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20
     thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=100`,
  ),
];

const GERMAN_UNITS = 'ein|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf'.split('|');
const GERMAN: NumberWords = [
  ...plain(
    'unit',
    `anderthalb|eineinhalb=1.5 eins|eine[rnms]?|ein=1 zwei|zwo=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13
     vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40
     fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90`,
  ),
  ...plain('scale', 'dutzend=12 hundert=100 tausend|tsd=1e3 million(?:en)?|mio=1e6 milliarde(?:n)?|mrd=1e9'),
  ...plain(
    'ordinal',
    `erste[rnms]?=1 zweite[rnms]?=2 dritte[rnms]?=3 vierte[rnms]?=4 fünfte[rnms]?=5 sechste[rnms]?=6 siebte[rnms]?=7
     achte[rnms]?=8 neunte[rnms]?=9 zehnte[rnms]?=10 elfte[rnms]?=11 zwölfte[rnms]?=12`,
  ),
];

const FRENCH: NumberWords = [
  ...plain(
    'unit',
    `une?=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14
     quinze=15 seize=16 vingts?=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante=80 nonante=90`,
  ),
  ...plain(
    'scale',
    `dizaine=10 douzaine=12 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100
     cents?=100 mille|millier=1e3 millions?=1e6 milliards?=1e9`,
  ),
  ...plain(
    'ordinal',
    `premi(?:er|ère)|unième=1 deuxième|seconde?=2 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7 huitième=8
     neuvième=9 dixième=10 onzième=11 douzième=12 quinzième=15 vingtième=20 trentième=30 centième=100`,
  ),
];

const SPANISH: NumberWords = [
  ...plain(
    'unit',
    `un[oa]?=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14
     quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veinti(?:ún|un[oa])=21 veintidós=22
     veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29
     treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien|ciento=100
     doscient[oa]s=200 trescient[oa]s=300 cuatrocient[oa]s=400 quinient[oa]s=500 seiscient[oa]s=600
     setecient[oa]s=700 ochocient[oa]s=800 novecient[oa]s=900`,
  ),
  ...plain(
    'scale',
    `decena=10 docena=12 quincena=15 veintena=20 treintena=30 cuarentena=40 cincuentena=50 centenar=100
     mil|millar=1e3 mill(?:ón|ones)=1e6`,
  ),
  ...plain(
    'ordinal',
    `primer[oa]?=1 segund[oa]=2 tercer[oa]?=3 cuart[oa]=4 quint[oa]=5 sext[oa]=6 séptim[oa]=7 octav[oa]=8 noven[oa]=9
     décim[oa]=10`,
  ),
];

// Ukrainian and Russian share one table: no word of one is another number in the other.
const C = '(?:ь|и|ьох|ьом|ьома|ьма|еро|ерых|ерим|ю|ью)';
const O = '(?:ий|ій|а|я|е|є|ого|его|ому|ему|им|ім|ої|у|ю|ую|ый|ой|ая|ое|ые|ых|ом|ем|і)';
const FIVES = ["п'?ят=5", 'ш(?:е|і)ст=6', '(?:сем|сім)=7', '(?:вос[еь]?м|вісім|вісьм)=8', "дев'?ят=9", 'десят=10'];
const TEENS = [
  'один+адцят|одиннадцат=11',
  'дванадцят|двенадцат=12',
  'тринадцят|тринадцат=13',
  'чотирнадцят|четырнадцат=14',
  "п'?ятнадцят|пятнадцат=15",
  'шістнадцят|шестнадцат=16',
  'сімнадцят|семнадцат=17',
  'вісімнадцят|восемнадцат=18',
  "дев'?ятнадцят|девятнадцат=19",
  'двадцят|двадцат=20',
  'тридцят|тридцат=30',
];
const TENS = [
  "(?:п'?ят|пят)[ьи]?десят=50",
  '(?:шіст|шест)[ьи]?десят=60',
  '(?:сім|сем)[ьи]?десят=70',
  '(?:вісім|восем|восьми)[ьи]?десят=80',
];
const inflected = (kind: 'unit' | 'ordinal', stems: string[], ending: string): NumberWords =>
  stems.map((entry) => {
    const [stem = '', value = ''] = entry.split('=');
    return [new RegExp(`^(?:${stem})${ending}$`, 'u'), kind, Number(value)] as const;
  });
const CYRILLIC: NumberWords = [
  ...plain(
    'unit',
    `нуль|ноль|ноля=0 оди?н|одн(?:а|о|е|ого|ому|им|ой|ої|ієї|у|ій)=1 дв(?:а|і|е|ох|ум|ом|ум|ома|умя|ух|оє|ое|оих)=2
     тр(?:и|ьох|ех|ем|ьом|ьома|емя|оє|ое|оих)=3 чотир(?:и|ьох|ьом|ма)|четыр(?:е|ех|ем|ьмя)|четверо|четверых|чотирьох=4
     сорока?=40 дев'?яност[оа]|девяност[оа]=90 ст[оа]=100 двісті|двести|двохсот|двухсот=200
     тр(?:и|ьох|ех)(?:ста|сот)=300 (?:чотири|четыре|чотирьох|четырех)(?:ста|сот)=400 (?:п'ят|пят)[ьи]?сот=500
     (?:шіст|шест)[ьи]?сот=600 (?:сім|сем)[ьи]?сот=700 (?:вісім|восем|восьми)[ьи]?сот=800 (?:дев'ят|девят)[ьи]?сот=900
     семь=7 восемь=8 сім=7 вісім=8 семеро=7 восьмеро=8 семи|сім(?:ох|ом|ома)=7 восьми|(?:вось|вісь)м(?:ох|ома)=8 пів=0.5 півтор[аи]|полтор[аы]|полутора=1.5`,
  ),
  ...inflected('unit', [...FIVES, ...TEENS], C),
  ...inflected('unit', TENS, '(?:и|ьох)?'),
  ...plain(
    'scale',
    alternatives`
      десят(?:ок|ка|ки|ків|ков)=10 дюжин[аиуы]?=12 сот(?:ня|ні|ню|ня|ни|ень|ен)=100 тисяч[аіуею]*|тис|тысяч[аиуею]*|
      тыс=1e3 м[іи]л[ьл]?йон(?!ер|н)[а-яіїє]*|миллион(?!ер|н)[а-я]*|млн=1e6 мільярд(?!ер|н)[а-яіїє]*|
      миллиард(?!ер|н)[а-я]*|млрд=1e9
    `,
  ),
  ...inflected(
    'ordinal',
    [
      'перш|перв=1',
      'втор=2',
      'четверт=4',
      "п'?ят=5",
      'шест|шост=6',
      'сьом|седьм=7',
      'восьм=8',
      "дев'?ят=9",
      'десят=10',
      ...TEENS,
      'сороков=40',
      "п'?ятдесят|пятидесят=50",
      'шістдесят|шестидесят=60',
      'сімдесят|семидесят=70',
      'вісімдесят|восьмидесят=80',
      "дев'?яност=90",
      'сот=100',
    ],
    O,
  ),
  ...plain(
    'ordinal',
    `друг(?:ий|а|е|ого|ому|им|ої|ій|у)=2 трет(?:ій|я|є|ього|ьому|ім|ьої|ю|ий|ье|ьего|ьему|ьей|ья|ьим)=3`,
  ),
];

const ARABIC: NumberWords = [
  ...plain(
    'unit',
    `صفر=0 واحد|واحده=1 اثن(?:ان|ين|تان|تين|ا|ي|تا|تي)=2 ثلاثه?=3 اربعه?=4 خمسه?=5 سته?=6 سبعه?=7 ثمان(?:يه|ي)?=8 تسعه?=9
     عشره?=10 عشر(?:ون|ين)=20 ثلاث(?:ون|ين)=30 اربع(?:ون|ين)=40 خمس(?:ون|ين)=50 ست(?:ون|ين)=60 سبع(?:ون|ين)=70
     ثمان(?:ون|ين)=80 تسع(?:ون|ين)=90 م(?:ئ|ائ)ت(?:ان|ين|ا|ي)=200 ثلاثم(?:ئ|ائ)ه=300 اربعم(?:ئ|ائ)ه=400
     خمسم(?:ئ|ائ)ه=500 ستم(?:ئ|ائ)ه=600 سبعم(?:ئ|ائ)ه=700 ثمانم(?:ئ|ائ)ه=800 تسعم(?:ئ|ائ)ه=900 الف(?:ان|ين)=2000`,
  ),
  ...plain('scale', 'م(?:ئ|ائ)ه=100 الفا?|الاف=1e3 مليونا?|ملايين=1e6 مليارا?|مليارات=1e9'),
  ...plain(
    'ordinal',
    'الاول[يه]?=1 الثانيه?=2 الثالثه?=3 الرابعه?=4 الخامسه?=5 السادسه?=6 السابعه?=7 الثامنه?=8 التاسعه?=9 العاشره?=10',
  ),
];

const TABLES: Readonly<Record<string, NumberWords>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  ...eastSlavic(CYRILLIC),
  bg: CYRILLIC,
  ar: ARABIC,
  ...FURTHER_NUMBERS,
};

const remembered = new Map<string, NumberWord | null>();

/** The value of `folded` (see `foldLetters`) in `language` (primary subtag), or null. German compounds are split. */
export function numberWord(folded: string, language: string): NumberWord | null {
  const key = `${language} ${folded}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const read = look(folded, language) ?? (language === 'de' ? germanCompound(folded) : null);
  if (remembered.size > 20_000) remembered.clear();
  remembered.set(key, read);
  return read;
}

function look(folded: string, language: string): NumberWord | null {
  const bare = language === 'ar' ? folded.replace(/^[وبلف]?(?=ال)|^[وبلف](?=\p{L}{3})/u, '') : folded;
  for (const [pattern, kind, value] of TABLES[language] ?? []) {
    if (pattern.test(folded) || (bare !== folded && pattern.test(bare))) return { kind, value };
  }
  const halved = HALVED.test(folded) && look(folded.replace(HALVED, ''), language);
  if (halved && halved.kind === 'scale') return { kind: 'scale', value: halved.value / 2 };
  if (language === 'ar' && bare.startsWith('ال')) {
    const read = look(bare.slice(2), language);
    return read && read.value >= 20 ? read : null;
  }
  return null;
}

/** "полмиллиона", "пів'мільйона" */
const HALVED = /^(?:пол|пів)'?(?=\p{L}{4})/u;

/** "einundzwanzig", "zweihundert", "dreitausendfünfhundert". */
function germanCompound(folded: string): NumberWord | null {
  const thousands = /^(.*?)tausend(.*)$/u.exec(folded);
  const value = thousands
    ? (thousands[1] ? germanBelowThousand(thousands[1]) : 1) * 1000 +
      (thousands[2] ? germanBelowThousand(thousands[2]) : 0)
    : germanBelowThousand(folded);
  return Number.isFinite(value) && value > 1 ? { kind: 'unit', value } : germanOrdinal(folded);
}

/** "einundzwanzigste", "fünfzehnter" */
function germanOrdinal(folded: string): NumberWord | null {
  const bare = /^(.{4,}?)s?te[rnms]?$/u.exec(folded)?.[1];
  const read = bare ? (look(bare, 'de') ?? germanCompound(bare)) : null;
  return read?.kind === 'unit' ? { kind: 'ordinal', value: read.value } : null;
}

function germanBelowThousand(folded: string): number {
  const hundreds = /^(.*?)hundert(?:und)?(.*)$/u.exec(folded);
  if (hundreds)
    return (
      (hundreds[1] ? germanBelowHundred(hundreds[1]) : 1) * 100 + (hundreds[2] ? germanBelowHundred(hundreds[2]) : 0)
    );
  return germanBelowHundred(folded);
}

function germanBelowHundred(folded: string): number {
  const half = /^(.+)einhalb$/u.exec(folded);
  if (half) return germanBelowHundred(half[1] ?? '') + 0.5;
  const direct = GERMAN.find(([pattern, kind]) => kind === 'unit' && pattern.test(folded));
  if (direct) return direct[2];
  const compound = /^(.+)und(.+)$/u.exec(folded);
  if (!compound || !GERMAN_UNITS.includes(compound[1] ?? '')) return Number.NaN;
  return germanBelowHundred(compound[1] ?? '') + germanBelowHundred(compound[2] ?? '');
}
