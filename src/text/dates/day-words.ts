// Days of a month in words: "the first of March", "третього квітня", "premier mars", "الحادي والعشرين من آب".

import { numberWord } from '../figures/numbers/number-words.ts';
import { foldLetters } from '../letters/fold.ts';

/** How a language says the day of a month in words. */
interface DayWords {
  /** Pattern source with the group "ordinal", ending before the month. */
  readonly before: string;
  /** The same after the month, for languages with that order. */
  readonly behind?: string;
  /** Day of the month, NaN if the words are not one. */
  readonly valueOf: (ordinal: string) => number;
  /** The form of a month's name after a day. */
  readonly month?: RegExp;
}

const inList = (words: readonly string[]) => (ordinal: string) =>
  words.indexOf(ordinal.toLowerCase().replace(/\s+/gu, ' ')) + 1 || Number.NaN;
/** Longest first, so that "thirty-first" is not taken for "thirty". */
const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

const ENGLISH =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
const ENGLISH_ANY = anyOf(ENGLISH.map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`));

const GERMAN_STEMS =
  'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst vierundzwanzigst fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst dreißigst einunddreißigst'.split(
    ' ',
  );
const FRENCH =
  'premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente-et-un'.split(
    ' ',
  );
const SPANISH =
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta treinta|y|uno'
    .split(' ')
    .map((word) => word.replaceAll('|', ' '));

const CYRILLIC_CASE = '(?:ого|ього|его|ому|ьому|ему|им|ім|ым|ьим|е|є|ье)';
const CYRILLIC_WORD = "[а-яіїє'’ʼ]{1,30}";

function cyrillic(language: string): DayWords {
  return {
    before: `(?<ordinal>(?:(?:двадцять|двадцать|тридцять|тридцать)\\s)?${CYRILLIC_WORD}${CYRILLIC_CASE})\\s`,
    // "третій травень" and "к третьему маю" are months, not days.
    month: /(?:[ая]|ого)$/iu,
    valueOf: (ordinal) => {
      // "другого марта" is another March in Russian, and the second of March in Ukrainian.
      if (language === 'ru' && /(?:^|\s)друг/iu.test(ordinal)) return Number.NaN;
      const words = ordinal.split(/\s/u).map((word) => numberWord(foldLetters(word), language));
      if (words.at(-1)?.kind !== 'ordinal') return Number.NaN;
      const [tens, ones] = words.length > 1 ? [words[0]?.value, words[1]?.value] : [0, words[0]?.value];
      return words.length > 1 && (ones ?? 10) > 9 ? Number.NaN : (tens ?? Number.NaN) + (ones ?? Number.NaN);
    },
  };
}

const ARABIC: DayWords = {
  before: '(?:في\\s+)?(?<ordinal>ال\\p{L}+(?:\\s+(?:وال\\p{L}+|عشر))?)\\s+من\\s+(?:شهر\\s+)?',
  valueOf: (ordinal) =>
    ordinal.split(/\s+/u).reduce((sum, word) => {
      const folded = foldLetters(word).replace(/^و/u, '');
      return sum + (folded === 'الحادي' ? 1 : (numberWord(folded, 'ar')?.value ?? Number.NaN));
    }, 0),
};

const TABLES: Readonly<Record<string, DayWords>> = {
  en: {
    before: `(?:[Tt]he )?(?<ordinal>${ENGLISH_ANY}) (?:day )?of `,
    behind: ` (?:the )?(?<ordinal>${ENGLISH_ANY})(?![\\p{L}-]|\\s\\p{Ll})`,
    valueOf: inList(ENGLISH),
  },
  de: {
    before: `(?<=(?<!\\p{L})(?:am|vom|zum|dem|den|der) )(?<ordinal>${anyOf(GERMAN_STEMS)})en?\\s`,
    valueOf: inList(GERMAN_STEMS),
  },
  fr: {
    before: `(?<=(?<!\\p{L})(?:le|du|au|dès le|${'lundi mardi mercredi jeudi vendredi samedi dimanche'.replaceAll(' ', '|')}) )(?<ordinal>${anyOf(FRENCH)})\\s`,
    valueOf: inList(FRENCH),
  },
  es: {
    before: `(?<=(?<!\\p{L})(?:el|del|al) )(?<ordinal>primero|${anyOf(SPANISH)})\\sde\\s`,
    valueOf: (ordinal) => (/^primero$/iu.test(ordinal) ? 1 : inList(SPANISH)(ordinal)),
  },
  uk: cyrillic('uk'),
  ru: cyrillic('ru'),
  be: cyrillic('be'),
  ar: ARABIC,
};

/** Undefined for a language that writes the days of a month only in digits. */
export const dayWords = (language: string): DayWords | undefined => TABLES[language];
