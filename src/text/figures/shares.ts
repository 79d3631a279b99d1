// Shares of a whole in words: "a third of", "one in ten", "каждый десятый", "三分之一", as percentages.
import { foldLetters } from '../letters/fold.ts';
import { hanNumber } from './numbers/han-numbers.ts';
import { numberWord } from './numbers/number-words.ts';

interface Share {
  readonly from: number;
  readonly to: number;
  readonly percent: number;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Ways = ReadonlyArray<readonly [RegExp, (groups: Groups, language: string) => number]>;

/** The value of a word or digits; a missing one means "a". */
function count(word: string | undefined, language: string): number {
  if (!word || /^(?:an?|une?|un[ao]?|uma?|eine?n?|een|[eé]én|jedn[ao]|der|die|das)$/iu.test(word)) return 1;
  return /^\d/u.test(word) ? Number(word) : (numberWord(foldLetters(word), language)?.value ?? Number.NaN);
}

/** "one in ten" */
const ofAll = ({ of, all }: Groups, language: string): number => (100 * count(of, language)) / count(all, language);
/** "every tenth" */
const every = ({ nth }: Groups, language: string): number => 100 / count(nth, language);

const PARTS: ReadonlyArray<readonly [RegExp, number]> = [
  [/^(?:hal|половин|Hälfte|moitié|mitad|met|helft|poł|نصف)/iu, 2],
  [/^(?:third|трет|Drittel|tiers|ter[czç]|derde|trzeci|ثلث)/iu, 3],
  [/^(?:quarter|чверт|четверт|Viertel|quart|cuart|kwart|ćwier|czwart|ربع|أرباع)/iu, 4],
  [/^(?:fifth|п['’ʼ]?ят|Fünftel|cinqui|quint|vijfde|piąt|خمس|أخماس)/iu, 5],
  [/^(?:sixth|шост|шест|Sechstel|sixi|sext|سدس)/iu, 6],
  [/^(?:seventh|Siebtel)/iu, 7],
  [/^(?:eighth|вось|Achtel|huiti|octav|ثمن)/iu, 8],
  [/^(?:tenth|десят|Zehntel|dixi|décim|عشر)/iu, 10],
  [/^(?:twentieth|двадцят|двадцат)/iu, 20],
];
/** "two thirds of" */
const parts = ({ of, part }: Groups, language: string): number =>
  (100 * count(of, language)) / (PARTS.find(([pattern]) => pattern.test(part ?? ''))?.[1] ?? Number.NaN);

const SMALL = 'one|two|three|four|five|six|seven|eight|nine|ten|twenty';
const NO_TIME = '(?! (?:second|minute|hour|day|night|week|month|year|season)s?(?!\\p{L}))';
const SLAVIC_TIME =
  '(?! (?:дн|день|доб|сут|ноч|ніч|тиж|недел|мес|міс|рік|рок|год|лет|хвил|минут|секунд|раз|том|вистріл|выстрел))';

const WAYS: Readonly<Record<string, Ways>> = {
  en: [
    [
      new RegExp(
        `(?<![\\p{L}\\d.,-])(?<of>${SMALL}|\\d{1,3}) in(?: every)? (?<all>${SMALL}|\\d{1,3})(?![\\p{L}\\d]|[.,-]\\d)${NO_TIME}`,
        'giu',
      ),
      ofAll,
    ],
    [
      // "31 out of 45" counts both; "four out of five" is a share.
      new RegExp(
        `(?<![\\p{L}\\d.,-])(?<of>${SMALL}|\\d{1,2}) out of(?: every)? (?<all>three|four|five|ten|twenty|3|4|5|10|20|100)(?![\\p{L}\\d]|[.,-]\\d)`,
        'giu',
      ),
      ofAll,
    ],
    [
      new RegExp(
        `(?<!\\p{L})(?<of>one) \\p{L}+ in (?:every )?(?<all>${SMALL}|\\d{1,2})(?=[.,;:)]|$| (?:is|are|was|were|has|have|had|said|says|did|does|do|will|would|now|cannot|can|could|lives?|lacks?)(?!\\p{L}))`,
        'giu',
      ),
      ofAll,
    ],
    [
      /(?<!\p{L})(?<of>an?|one|two|three|four|five|seven|nine)[ -](?<part>thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|tenths?|twentieths?)(?= of (?!(?:the |last |this )?(?:\d{4}|year|century)))/giu,
      parts,
    ],
    [
      /(?<!\p{L})(?<!-)(?<!(?:first|second|latter|other) )(?<part>half)(?= (?:of|the|its|their|his|her|our|all) )(?! of (?:the |last |this )?(?:\d{4}|year|century|month|week|match|game|season))/giu,
      parts,
    ],
    [/(?<![\p{L}\d/])(?<of>\d)\/(?<all>[2-9]|10)(?= of )/giu, ofAll],
    [
      new RegExp(
        `(?<!\\p{L})(?:every|each) (?<nth>third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth)(?= \\p{L})${NO_TIME}`,
        'giu',
      ),
      every,
    ],
    [
      /(?<!\p{L})(?:every|each) (?<nth>second)(?= (?:house|home|family|person|child|woman|man|school|shop|resident|worker|voter|patient|pupil|student))/giu,
      every,
    ],
  ],
  uk: [
    [
      /(?<!\p{L})(?:(?<of>дві|три|чотири) )?(?<part>третин[аиуі]?|чверт[ьі]|(?<!(?:перш|друг)\p{L}{1,3} )половин[аиуі])(?= (?!столі|сторіч|віку|години|восьмої|дня|матчу|сезону|(?:січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд)\p{L}{1,3}(?!\p{L}))\p{L})/giu,
      parts,
    ],
    [
      /(?<!\p{L})(?<part>п['’ʼ]ят[ау]|шост[ау]|восьм[ау]|десят[ау]|двадцят[ау]) частин[ау](?= (?!фільм|книг|роман|саги|серіал|циклу|трилог)\p{L})/giu,
      parts,
    ],
    [
      new RegExp(
        `(?<!\\p{L})(?:кожен|кожний|кожн(?:а|е|ого|ому|им|ім|ої|ій|у|ою)) (?<nth>друг|трет|четверт|п['’ʼ]ят|шост|сьом|восьм|дев['’ʼ]ят|десят|двадцят)\\p{L}{1,4}(?= \\p{L})${SLAVIC_TIME}`,
        'giu',
      ),
      slavicEvery,
    ],
    [/(?<!\p{L})(?<of>\p{L}+) (?:з|із|зі) кожних (?<all>\p{L}+|\d{1,3})(?!\p{L})/giu, ofAll],
  ],
  ru: [
    [
      /(?<!\p{L})(?:(?<of>две|три) )?(?<part>трет[ьи]|четверт[ьи]|(?<!(?:перв|втор)\p{L}{2,3} )половин[аыуе])(?= (?!века|столет|часа|восьмого|дня|матча|сезона|(?:январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр)[аяе]|мая )\p{L})/giu,
      parts,
    ],
    [
      /(?<!\p{L})(?<part>пят(?:ая|ую)|шест(?:ая|ую)|восьм(?:ая|ую)|десят(?:ая|ую)|двадцат(?:ая|ую)) часть(?!\p{L})(?! (?:фильм|книг|роман|саги|сериал|цикла|трилог))/giu,
      parts,
    ],
    [
      new RegExp(
        `(?<!\\p{L})кажд(?:ый|ая|ое|ого|ому|ым|ом|ой|ую) (?<nth>втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|двадцат)\\p{L}{1,4}(?= \\p{L})${SLAVIC_TIME}`,
        'giu',
      ),
      slavicEvery,
    ],
    [/(?<!\p{L})(?<of>\p{L}+) из каждых (?<all>\p{L}+|\d{1,3})(?!\p{L})/giu, ofAll],
  ],
  de: [
    [
      /(?<!\p{L})(?<of>ein|einem|eines|zwei|drei|vier) (?<part>Drittel|Viertel|Fünftel|Sechstel|Achtel|Zehntel)n?s?(?= (?:der|des|aller|von|seiner|ihrer|unserer|davon)(?!\p{L}))/giu,
      parts,
    ],
    [
      /(?<!\p{L})(?<!(?:erste|zweite)[nr]? )(?:die |der )?(?<part>Hälfte)(?= (?:der|des|aller|von|seiner|ihrer)(?!\p{L}))/giu,
      parts,
    ],
    [
      /(?<!\p{L})jede[rsnm]? (?<nth>zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|zwanzigste)[rsnm]?(?!\p{L})(?! (?:Sekunde|Minute|Stunde|Tag|Nacht|Woche|Monat|Jahr|Mal))/giu,
      every,
    ],
    [
      /(?<!\p{L})(?<of>einer|eine|zwei|drei|vier|sieben|acht|neun) von je (?<all>drei|vier|fünf|zehn|hundert)(?!\p{L})/giu,
      ofAll,
    ],
  ],
  fr: [
    [
      /(?<!\p{L})(?<of>un|deux|trois|quatre) (?<part>tiers|quarts?|cinquièmes?|sixièmes?|huitièmes?|dixièmes?)(?= (?:de|des|du|d['’])(?!\p{L}))/giu,
      parts,
    ],
    [/(?<!\p{L})(?<!(?:première|seconde|deuxième) )(?:la |une )?(?<part>moitié)(?= (?:de|des|du|d['’]))/giu, parts],
    [
      /(?<!\p{L})(?<of>une?|deux|trois|quatre|six|sept|huit|neuf)(?: \p{L}+)? sur (?<all>deux|trois|quatre|cinq|six|sept|huit|dix|vingt|cent|10|100)(?!\p{L}| (?:le|la|les|ans|jours|heures|mois))/giu,
      ofAll,
    ],
  ],
  es: [
    [/(?<!\p{L})(?<of>un|dos|tres) (?<part>tercios?|cuartos?|quintos?|décimos?)(?= del? )/giu, parts],
    [/(?<!\p{L})(?<of>una|dos|tres) (?<part>tercera|cuarta|quinta|sexta|octava|décima)s? partes?(?= del? )/giu, parts],
    [/(?<!\p{L})(?<!(?:primera|segunda) )(?:la )?(?<part>mitad)(?= del? (?!camino|siglo|año|mes|día))/giu, parts],
    [
      /(?<!\p{L})(?<of>un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)(?: \p{L}+)? de cada (?<all>dos|tres|cuatro|cinco|seis|siete|ocho|diez|veinte|cien|10|100)(?!\p{L})/giu,
      ofAll,
    ],
  ],
  it: [
    [
      /(?<!\p{L})(?<of>un|due|tre|quattro) (?<part>terz[oi]|quart[oi]|quint[oi])(?= (?:dei|degli|delle|del|della|dell['’])(?!\p{L}))/giu,
      parts,
    ],
    [
      /(?<!\p{L})(?<!(?:prima|seconda) )(?:la )?(?<part>metà)(?= (?:dei|degli|delle|della|dell['’])(?!\p{L}))/giu,
      parts,
    ],
    [
      /(?<!\p{L})(?<of>un[oa]?|due|tre|quattro|sette|otto|nove)(?: \p{L}+)? su (?<all>due|tre|quattro|cinque|dieci|cento|10|100)(?!\p{L})/giu,
      ofAll,
    ],
  ],
  pt: [
    [/(?<!\p{L})(?<of>um|dois|três|quatro) (?<part>terços?|quartos?|quintos?)(?= (?:de|do|da)s?(?!\p{L}))/giu, parts],
    [/(?<!\p{L})(?<!(?:primeira|segunda) )(?:a )?(?<part>metade)(?= (?:dos|das|da)(?!\p{L}))/giu, parts],
    [
      /(?<!\p{L})(?<of>uma?|dois|duas|três|quatro|sete|oito|nove)(?: \p{L}+)? em cada (?<all>dois|duas|três|quatro|cinco|dez|cem|10|100)(?!\p{L})/giu,
      ofAll,
    ],
  ],
  nl: [
    [
      /(?<!\p{L})(?<of>een|[eé]én|twee|drie|vier) (?<part>derde|kwart|vijfde)(?= van (?:de|het|alle|zijn|haar|hun)(?!\p{L}))/giu,
      parts,
    ],
    [
      /(?<!\p{L})(?<!(?:eerste|tweede) )(?:de )?(?<part>helft)(?= van (?:de|alle|zijn|haar|hun) (?!wedstrijd|eeuw|maand|jaar))/giu,
      parts,
    ],
    [
      /(?<!\p{L})(?<of>[eé]én|een|twee|drie|vier|zeven|acht|negen) op de (?<all>twee|drie|vier|vijf|tien|honderd|10|100)(?!\p{L})/giu,
      ofAll,
    ],
  ],
  pl: [
    [
      /(?<!\p{L})(?:jedna |(?<of>dwie|trzy|cztery) )(?<part>trzecia|trzecie|czwarta|czwarte|piąta|piąte)(?= (?:z |mieszk|wybor|dom|osób|ludzi|uczn|głos))/giu,
      parts,
    ],
    [
      /(?<!\p{L})(?<!(?:pierwsz|drug)(?:a|ej|ą) )(?<part>połow[aęy])(?= (?:z |mieszk|wybor|dom|osób|ludzi|uczn|głos))/giu,
      parts,
    ],
    [
      /(?<!\p{L})(?<of>jedn[ao]|jeden|dwie|dwóch|dwoje|trzy|trzech|troje|cztery|czterech) na (?<all>trzy|trzech|cztery|czterech|pięć|pięciu|dziesięć|dziesięciu|sto|10|100)(?!\p{L})/giu,
      ofAll,
    ],
  ],
  ar: [
    [/(?<!\p{L})(?<part>نصف|ثلث|ربع|خمس|سدس|ثمن)(?= ال)/gu, parts],
    [/(?<!\p{L})ثلث[اي](?= ال)/gu, () => 200 / 3],
    [/(?<!\p{L})(?<of>ثلاثة|أربعة) (?<part>أرباع|أخماس)(?= ال)/gu, parts],
    [/(?<!\p{L})(?<of>واحدة?|اثنان|اثنين|ثلاثة|أربعة) من (?:بين )?كل (?<all>\p{L}+|\d{1,3})(?!\p{L})/gu, ofAll],
  ],
  zh: [
    [
      /(?<all>(?<![二两三四五六七八九十百千万])[二两三四五六七八九十百千万]+|(?<!\d)\d+)分之(?<of>[一二两三四五六七八九十百]+(?:点[零一二三四五六七八九]+)?|\d+(?:\.\d+)?)/gu,
      ({ of, all }) => (100 * hanNumber(of ?? '')) / hanNumber(all ?? ''),
    ],
    [/(?:一半|半数|过半)(?!夜|空)/gu, () => 50],
    [
      /(?<of>[一二三四五六七八九\d])成(?<more>[一二三四五六七八九半]?)(?!为|立|功|员|绩|果|长|本|人|都|群|不变|交|分)/gu,
      ({ of, more }) => hanNumber(of ?? '') * 10 + (more === '半' ? 5 : more ? hanNumber(more) : 0),
    ],
  ],
};

const SLAVIC_NTH: ReadonlyArray<readonly [RegExp, number]> = [
  [/^(?:друг|втор)/iu, 2],
  [/^трет/iu, 3],
  [/^четверт/iu, 4],
  [/^п['’ʼ]?ят/iu, 5],
  [/^ш[ое]ст/iu, 6],
  [/^(?:сьом|седьм)/iu, 7],
  [/^восьм/iu, 8],
  [/^дев['’ʼ]?ят/iu, 9],
  [/^десят/iu, 10],
  [/^двадц/iu, 20],
];
function slavicEvery({ nth }: Groups): number {
  return 100 / (SLAVIC_NTH.find(([pattern]) => pattern.test(nth ?? ''))?.[1] ?? Number.NaN);
}

/** Shares in words, in text order; of two that overlap, the first. */
export function shares(text: string, language: string): Share[] {
  const found: Share[] = [];
  for (const [pattern, percentOf] of WAYS[language] ?? []) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      const percent = percentOf(match.groups ?? {}, language);
      const isFree = found.every((other) => from >= other.to || to <= other.from);
      if (isFree && percent > 0 && percent <= 100) found.push({ from, to, percent });
    }
  }
  return found;
}
