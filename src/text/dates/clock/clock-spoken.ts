// Clock times in German, French and Spanish words: "halb acht", "Viertel nach drei", "19 heures 40", "a medianoche".

import { numberWord } from '../../figures/numbers/number-words.ts';
import { foldLetters } from '../../letters/fold.ts';
import type { CalendarWords } from '../calendar-table.ts';
import { type ClockGroups, type ClockPattern, type ClockReading, halfOfDay, minutesFromHour } from './clock-pattern.ts';
import { ZONE } from './clock-zones.ts';

/** The patterns for one of these languages (primary subtag) beyond digits with a colon. */
export function spokenClocks(language: string): ClockPattern[] {
  if (language === 'de') return german();
  if (language === 'fr') return french();
  return language === 'es' ? spanish() : [];
}

export const partOfDay = (words: CalendarWords): string =>
  `(?:\\s+(?:(?<am>${words.morning})|(?<night>${words.night})|(?<pm>${words.afternoon}|${words.evening}))(?!\\p{L}))?`;

/** Null if the digits are not a time of day. */
export function readClock(groups: ClockGroups): ClockReading | null {
  const hour = Number(groups.hour);
  const minute = Number(groups.minute ?? 0);
  return hour > 24 || minute > 59 ? null : { hour, minute, half: halfOfDay(groups, 'day') };
}

/** Half an hour before the hour named. */
export function halfHourBefore(hour: number | undefined, groups: ClockGroups): ClockReading | null {
  if (hour === undefined || hour < 1 || hour > 12) return null;
  return { hour: hour === 1 ? 12 : hour - 1, minute: 30, half: halfOfDay(groups, 'unknown') };
}

const GERMAN_HOURS = 'eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf';
const GERMAN_HALF = '(?:\\s(?:(?<am>morgens|früh)|(?<night>nachts)|(?<pm>nachmittags|abends)))?(?!\\p{L})';
const germanHour = (text: string | undefined): number =>
  GERMAN_HOURS.split('|').indexOf((text ?? '').toLowerCase()) + 1;

function german(): ClockPattern[] {
  return [
    {
      pattern: new RegExp(`(?<!\\p{L})(?<named>ein|${GERMAN_HOURS}) Uhr${GERMAN_HALF}`, 'giu'),
      read: (groups) => ({ hour: germanHour(groups.named) || 1, minute: 0, half: halfOfDay(groups, 'unknown') }),
    },
    {
      pattern: new RegExp(`(?<!\\p{L})halb (?<named>${GERMAN_HOURS})${GERMAN_HALF}`, 'giu'),
      read: (groups) => halfHourBefore(germanHour(groups.named), groups),
    },
    {
      pattern: new RegExp(
        `(?<!\\p{L})(?<minute>Viertel|fünf|zehn|zwanzig) (?<side>nach|vor) (?<named>${GERMAN_HOURS})(?! Uhr)${GERMAN_HALF}`,
        'giu',
      ),
      read: (groups) => {
        const minute = /^v/iu.test(groups.minute ?? '') ? 15 : valueIn(groups.minute, 'de');
        return minutesFromHour(
          germanHour(groups.named),
          groups.side === 'vor' ? -minute : minute,
          halfOfDay(groups, 'unknown'),
        );
      },
    },
    {
      // A noun behind a number has a capital: "kurz nach drei Toren".
      pattern: new RegExp(
        `(?<=(?<!\\p{L})[Kk]urz (?:vor|nach) )(?<named>${GERMAN_HOURS})(?! Uhr| \\p{Lu})${GERMAN_HALF}`,
        'gu',
      ),
      read: (groups) => minutesFromHour(germanHour(groups.named), 0, halfOfDay(groups, 'unknown')),
    },
    named('(?:um|gegen|bis|vor|nach|ab|seit|kurz vor|kurz nach)', '', 'Mitternacht'),
  ];
}

const FRENCH_HALF = "(?:\\s(?:(?<am>du matin)|(?<night>de la nuit)|(?<pm>du soir|de l['’]après-midi)))?(?!\\p{L})";
const FRENCH_HOURS = 'une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze';

function french(): ClockPattern[] {
  const lead = "(?<=(?<!\\p{L})(?:à|vers|dès|avant|jusqu['’]à) )";
  // "à deux heures de route", "de quatre à six heures" are lengths of time.
  const noLength = `(?<!(?:\\d|${FRENCH_HOURS}) à )`;
  const noRoad = "(?!\\s(?:de(?! la nuit| l['’]après)|d['’]|plus tard|par)(?!\\p{L}))";
  return [
    {
      pattern: new RegExp(
        `(?<=(?<!\\p{L})(?:à|vers|dès|avant|après|depuis|jusqu['’]à) )(?<hour>[012]?\\d)\\sheures?(?:\\s(?<minute>[0-5]\\d))?${noRoad}${FRENCH_HALF}${ZONE}`,
        'giu',
      ),
      read: readClock,
    },
    {
      pattern: new RegExp(
        `${lead}${noLength}(?<hour>${FRENCH_HOURS}) heures?(?: (?:et (?<more>quart|demie)|moins (?<less>le quart|cinq|dix|vingt)))?${noRoad}${FRENCH_HALF}${ZONE}`,
        'giu',
      ),
      read: (groups) => {
        const before = /quart/iu.test(groups.less ?? '') ? 15 : valueIn(groups.less, 'fr');
        const minutes = groups.more ? (/demie/iu.test(groups.more) ? 30 : 15) : groups.less ? -before : 0;
        return minutesFromHour(valueIn(groups.hour, 'fr'), minutes, halfOfDay(groups, 'unknown'));
      },
    },
    named("(?:à|vers|dès|avant|après|depuis|jusqu['’]à)", 'midi', 'minuit'),
  ];
}

const SPANISH_HALF = '(?:\\s(?:(?<am>de la (?:mañana|madrugada))|(?<night>de la noche)|(?<pm>de la tarde)))';
const SPANISH_PART = '(?:y (?<more>cuarto|media)|menos (?<less>cuarto|cinco|diez|veinte))';

function spanishHour(groups: ClockGroups): ClockReading | null {
  const hour = valueIn(groups.hour, 'es');
  const before = /cuarto/iu.test(groups.less ?? '') ? 15 : valueIn(groups.less, 'es');
  const minutes = groups.more ? (/media/iu.test(groups.more) ? 30 : 15) : groups.less ? -before : 0;
  return hour >= 1 && hour <= 12 ? minutesFromHour(hour, minutes, halfOfDay(groups, 'unknown')) : null;
}

function spanish(): ClockPattern[] {
  return [
    {
      pattern: new RegExp(
        `(?<=(?<!\\p{L})las? )(?<hour>[012]?\\d)(?:[.:](?<minute>[0-5]\\d))?(?:${SPANISH_HALF}|\\shoras?)(?!\\p{L})`,
        'giu',
      ),
      read: readClock,
    },
    {
      pattern: new RegExp(`(?<=(?<!\\p{L})las? )(?<hour>\\p{L}+)(?: ${SPANISH_PART})?${SPANISH_HALF}(?!\\p{L})`, 'giu'),
      read: spanishHour,
    },
    {
      pattern: new RegExp(
        `(?<=(?<!\\p{L})(?:a|de|desde|hacia|hasta|sobre) las? )(?<hour>\\p{L}+) ${SPANISH_PART}(?!\\p{L})`,
        'giu',
      ),
      read: spanishHour,
    },
    named(
      '(?:al?|hasta(?: el| la)?|antes del?(?: la)?|después del?(?: la)?|desde(?: el| la)?)',
      'mediodía',
      'medianoche',
    ),
  ];
}

/** Noon and midnight by name, where a word before them makes them a time and not a region or a part of the day. */
function named(lead: string, noon: string, midnight: string): ClockPattern {
  return {
    pattern: new RegExp(
      `(?<=(?<!\\p{L})${lead} )(?:${noon ? `${noon}|` : ''}(?<midnight>${midnight}))(?!\\p{L})`,
      'giu',
    ),
    read: (groups) => ({ hour: groups.midnight ? 0 : 12, minute: 0, half: 'day' }),
  };
}

const valueIn = (word: string | undefined, language: string): number =>
  numberWord(foldLetters(word ?? ''), language)?.value ?? Number.NaN;
