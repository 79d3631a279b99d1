// A whole figure in one word: "сорокаоднорічний", "девятиэтажный", "dreitägig", "ساعتين".
import { type Word, words } from '../words/words.ts';
import type { Figure } from './figure.ts';
import { numberWord } from './numbers/number-words.ts';
import type { Unit } from './units/unit.ts';
import { unitAfter } from './units/units.ts';

interface WholeFigure {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly kind: Figure['kind'];
  readonly unit: Unit | null;
}

/** The ending of an adjective, what it makes of the numeral, and a unit written out for `unitAfter`. */
type Endings = ReadonlyArray<readonly [RegExp, 'age' | 'count' | 'measure', string]>;

const SLAVIC_ENDINGS: Endings = [
  [/(?:річн|летн)(?:ій|ий|я|ю|я[яй]|ю[юй]|[а-яіїє]{1,3})$/u, 'age', ''],
  [/(?:денн|дневн)[а-яіїє]{1,3}$/u, 'measure', ' days'],
  [/(?:годинн|часов)[а-яіїє]{1,3}$/u, 'measure', ' hours'],
  [/(?:хвилинн|минутн)[а-яіїє]{1,3}$/u, 'measure', ' minutes'],
  [/(?:тижнев|недельн)[а-яіїє]{1,3}$/u, 'measure', ' weeks'],
  [/(?:місячн|месячн)[а-яіїє]{1,3}$/u, 'measure', ' months'],
  [/(?:метров)[а-яіїє]{1,3}$/u, 'measure', ' metres'],
  [/(?:тонн)[а-яіїє]{2,3}$/u, 'measure', ' tonnes'],
  [/(?:поверхов|этажн)[а-яіїє]{1,3}$|поверхівк[а-яіїє]{1,2}$|этажк[а-яіїє]{1,2}$/u, 'count', ''],
];
const GERMAN_ENDINGS: Endings = [
  [/jährige?[rnsm]?$/u, 'age', ''],
  [/tägige?[rnsm]?$/u, 'measure', ' days'],
  [/stündige?[rnsm]?$/u, 'measure', ' hours'],
  [/minütige?[rnsm]?$/u, 'measure', ' minutes'],
  [/wöchige?[rnsm]?$/u, 'measure', ' weeks'],
  [/monatige?[rnsm]?$/u, 'measure', ' months'],
  [/(?:stöckig|geschossig|köpfig)e?[rnsm]?$/u, 'count', ''],
];
const ENDINGS: Readonly<Record<string, Endings>> = { uk: SLAVIC_ENDINGS, ru: SLAVIC_ENDINGS, de: GERMAN_ENDINGS };

/** Numerals at the start of Slavic compounds, the longest first. */
const SLAVIC_NUMERALS: ReadonlyArray<readonly [string, number]> = [
  ["п'?ятнадцяти|пятнадцати", 15],
  ['одинадцяти|одиннадцати', 11],
  ['дванадцяти|двенадцати', 12],
  ['тринадцяти|тринадцати', 13],
  ['чотирнадцяти|четырнадцати', 14],
  ['шістнадцяти|шестнадцати', 16],
  ['сімнадцяти|семнадцати', 17],
  ['вісімнадцяти|восемнадцати', 18],
  ["дев'?ятнадцяти|девятнадцати", 19],
  ["п'?ятдесяти|пятидесяти", 50],
  ['шістдесяти|шестидесяти', 60],
  ['сімдесяти|семидесяти', 70],
  ['вісімдесяти|восьмидесяти', 80],
  ["дев'?яносто|девяносто", 90],
  ['двадцяти|двадцати', 20],
  ['тридцяти|тридцати', 30],
  ['сорока', 40],
  ['сто', 100],
  ['десяти', 10],
  ["дев'?яти|девяти", 9],
  ['восьми', 8],
  ['семи', 7],
  ['шести', 6],
  ["п'?яти|пяти", 5],
  ['чотирьох|чотири|четырех', 4],
  ['трьох|три|трех', 3],
  ['двох|двух|дво', 2],
  ['одно', 1],
];
const SLAVIC_NUMERAL = SLAVIC_NUMERALS.map(([source, value]) => ({
  pattern: new RegExp(`^(?:${source})`, 'u'),
  value,
}));

function slavicValue(stem: string): number {
  let rest = stem;
  let total = 0;
  while (rest) {
    const found = SLAVIC_NUMERAL.find(({ pattern, value }) => pattern.test(rest) && (total === 0 || value < total));
    if (!found) return Number.NaN;
    rest = rest.replace(found.pattern, '');
    total += found.value;
  }
  return total;
}

const valueOfStem = (stem: string, language: string): number =>
  language === 'de' ? (numberWord(stem, 'de')?.value ?? Number.NaN) : slavicValue(stem);

/** A term or a contract of so many years is that long, not that old. */
const TERM =
  /^ (?:\p{L}+ )?(?:контракт|договор|договір|план|термін|строк|срок|період|период|ув['’]язнен|заключен|Haft|Freiheits|Gefängnis|Vertrag|Bauzeit)/u;

function adjective(text: string, word: Word, language: string): WholeFigure | null {
  for (const [ending, made, written] of ENDINGS[language] ?? []) {
    const match = ending.exec(word.folded);
    const value = match ? valueOfStem(word.folded.slice(0, match.index), language) : Number.NaN;
    if (!(value > 0)) continue;
    const isTerm = made === 'age' && TERM.test(text.slice(word.to, word.to + 40));
    const unit = unitAfter(isTerm ? ' years' : written, 0)?.unit ?? null;
    return { from: word.from, to: word.to, value, kind: unit ? 'measure' : made, unit };
  }
  return null;
}

/** Arabic duals of what news counts; -ain and -an. */
const DUAL_UNITS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(?:يومين|يومان)$/u, ' days'],
  [/^(?:ساعتين|ساعتان)$/u, ' hours'],
  [/^(?:دقيقتين|دقيقتان)$/u, ' minutes'],
  [/^(?:[ا]سبوعين|[ا]سبوعان)$/u, ' weeks'],
  [/^(?:شهرين|شهران)$/u, ' months'],
  [/^(?:عامين|عامان|سنتين|سنتان)$/u, ' years'],
  [/^(?:مترين|متران)$/u, ' metres'],
  [/^(?:طنين|طنان)$/u, ' tonnes'],
];
const DUAL_NOUN =
  /^(?:قتيل|جريح|شخص|طفل|رجل|امرا?ت|جندي|شرطي|مدني|عامل|مصاب|صياد|سائق|مسلح|سيار[ةت]|سفينت|طائرت|صاروخ|منزل|قاربي?|شاب|فتات|طفلت|ناقلت|قريت|مبني)(?:ين|ان)$/u;

function dual({ from, to, folded }: Word): WholeFigure | null {
  const unit = DUAL_UNITS.find(([pattern]) => pattern.test(folded))?.[1];
  if (unit) return { from, to, value: 2, kind: 'measure', unit: unitAfter(unit, 0)?.unit ?? null };
  return DUAL_NOUN.test(folded) ? { from, to, value: 2, kind: 'count', unit: null } : null;
}

/** All figures of one word in `text`. */
export function oneWordFigures(text: string, language: string): WholeFigure[] {
  if (language !== 'ar' && !ENDINGS[language]) return [];
  return words(text).flatMap((word) => (language === 'ar' ? dual(word) : adjective(text, word, language)) ?? []);
}
