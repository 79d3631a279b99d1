// Further ways to write a clock time, by language: "в 14 часов 20 минут", "о пів на восьму", "halb acht", "19 heures
// 40", "العاشرة إلا ربعا".

import { numberWord } from '../figures/number-words.ts';
import { foldLetters } from '../fold.ts';
import { type CalendarWords, calendarWords } from './calendar-words.ts';
import type { ClockPattern, ClockReading } from './clock-pattern.ts';

type Groups = Record<string, string | undefined>;

/** The patterns for `language` (primary subtag) beyond digits with a colon. */
export function spokenClocks(language: string): ClockPattern[] {
  const words = calendarWords(language);
  if (language === 'uk' || language === 'ru' || language === 'be') return slavic(language, words);
  if (language === 'ar') return arabic(words);
  if (language === 'de') return german();
  if (language === 'fr') return french();
  if (language === 'es') return spanish();
  return language === 'en' ? english() : [];
}

const halfOf = ({ am, pm }: Groups, otherwise: ClockReading['half']): ClockReading['half'] =>
  pm !== undefined ? 'pm' : am !== undefined ? 'am' : otherwise;

const partOf = (words: CalendarWords): string =>
  `(?:\\s+(?:(?<am>${words.morning}|${words.night})|(?<pm>${words.afternoon}|${words.evening}))(?!\\p{L}))?`;

/** Null if the digits are not a time of day. */
function reading(groups: Groups): ClockReading | null {
  const hour = Number(groups.hour);
  const minute = Number(groups.minute ?? 0);
  return hour > 24 || minute > 59 ? null : { hour, minute, half: halfOf(groups, 'day') };
}

/** Half an hour before the hour named. */
function halfBefore(hour: number | undefined, groups: Groups): ClockReading | null {
  if (hour === undefined || hour < 1 || hour > 12) return null;
  return { hour: hour === 1 ? 12 : hour - 1, minute: 30, half: halfOf(groups, 'unknown') };
}

function slavic(language: string, words: CalendarWords): ClockPattern[] {
  const part = partOf(words);
  const value = (word: string | undefined): number | undefined => numberWord(foldLetters(word ?? ''), language)?.value;
  return [
    {
      pattern: new RegExp(
        `(?<=(?<!\\p{L})(?:о|об|в|у|к|до|близько|около|після|после) )(?<hour>[012]?\\d)\\.(?<minute>[0-5]\\d)(?![\\d.])(?=\\s?(?:[,;)]|$|\\.(?:\\s|$)|по местному|за місцевим|${words.morning}|${words.evening})|\\s(?:\\p{L}+(?:в|вся|ла|лася|ли|лися|лось|л|лся|ло)(?!\\p{L})))${part}`,
        'giu',
      ),
      read: reading,
    },
    {
      pattern:
        /(?<!\p{L})(?<hour>\d{1,2})\s(?:часов|часа|час|годин[аиіу]?)\s(?<minute>\d{1,2})\s(?:минут[аыу]?|хвилин[аиу]?)(?!\p{L})/giu,
      read: (groups) => (Number(groups.hour) < 24 ? reading(groups) : null),
    },
    {
      pattern: new RegExp(
        `(?<=(?<!\\p{L})(?:о|об|близько|до|після) )(?<hour>[012]?\\d)-?(?:й|ій|ї|ої)(?!\\p{L})(?:\\s(?:годині|години))?${part}`,
        'giu',
      ),
      read: (groups) => reading(groups),
    },
    {
      pattern: new RegExp(
        `(?<!\\p{L})(?:(?:о )?пів на|половин[аеыу]|пол(?=\\p{L}))\\s?(?<named>[а-яіїє'’ʼ]{4,})(?!\\p{L})${part}`,
        'giu',
      ),
      read: (groups) => halfBefore(value(groups.named), groups),
    },
  ];
}

const ARABIC_MORE: Readonly<Record<string, number>> = { والنصف: 30, والربع: 15, والثلث: 20 };

function arabic(words: CalendarWords): ClockPattern[] {
  const hours =
    'الواحدة|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة|الحادية عشرة|الثانية عشرة';
  return [
    {
      pattern: new RegExp(
        `(?<!\\p{L})(?:الساعة\\s+)?(?<named>${hours})(?:\\s+(?<more>والنصف|والربع|والثلث)|\\s+إلا\\s+(?<less>ربعا|ثلثا|الربع))?(?:\\s+(?:(?<am>${words.morning}|فجرا|${words.night})|(?<pm>${words.afternoon}|${words.evening}))(?!\\p{L}))?`,
        'gu',
      ),
      read: (groups, whole) => {
        // "the seventh" alone is not an hour.
        const isHour = whole.startsWith('الساعة') || groups.am !== undefined || groups.pm !== undefined;
        const hour = hours.split('|').indexOf(groups.named ?? '') + 1;
        if (!isHour || hour < 1) return null;
        const minutes = groups.more
          ? (ARABIC_MORE[groups.more] ?? 0)
          : groups.less
            ? groups.less === 'ثلثا'
              ? -20
              : -15
            : 0;
        const total = hour * 60 + minutes;
        return { hour: Math.floor(total / 60), minute: total % 60, half: halfOf(groups, 'unknown') };
      },
    },
  ];
}

const GERMAN_HOURS = 'eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf';

function german(): ClockPattern[] {
  return [
    {
      pattern: new RegExp(
        `(?<!\\p{L})(?<named>ein|${GERMAN_HOURS}) Uhr(?:\\s(?:(?<am>morgens|früh|nachts)|(?<pm>nachmittags|abends)))?(?!\\p{L})`,
        'giu',
      ),
      read: (groups) => {
        const named = (groups.named ?? '').toLowerCase();
        const hour = named === 'ein' ? 1 : GERMAN_HOURS.split('|').indexOf(named) + 1;
        return { hour, minute: 0, half: halfOf(groups, 'unknown') };
      },
    },
    {
      pattern: new RegExp(
        `(?<!\\p{L})halb (?<named>${GERMAN_HOURS})(?!\\p{L})(?:\\s(?:(?<am>morgens|früh|nachts)|(?<pm>nachmittags|abends)))?`,
        'giu',
      ),
      read: (groups) => halfBefore(GERMAN_HOURS.split('|').indexOf((groups.named ?? '').toLowerCase()) + 1, groups),
    },
  ];
}

function french(): ClockPattern[] {
  return [
    {
      pattern:
        /(?<=(?<!\p{L})(?:à|vers|dès|avant|après|depuis) )(?<hour>[012]?\d)\sheures?(?:\s(?<minute>[0-5]\d))?(?:\s(?:(?<am>du matin|de la nuit)|(?<pm>du soir|de l['’]après-midi)))?(?!\p{L})/giu,
      read: reading,
    },
  ];
}

function spanish(): ClockPattern[] {
  return [
    {
      pattern:
        /(?<=(?<!\p{L})las? )(?<hour>[012]?\d)(?:[.:](?<minute>[0-5]\d))?(?:\s(?:(?<am>de la (?:mañana|madrugada))|(?<pm>de la (?:tarde|noche)))|\shoras?)(?!\p{L})/giu,
      read: reading,
    },
  ];
}

function english(): ClockPattern[] {
  return [
    {
      pattern:
        /(?<=\b(?:at|about|around|by|until|before|after|since) )(?<hour>[012]?\d)\.(?<minute>[0-5]\d)(?= (?:local time|GMT|UTC|in the (?:morning|afternoon|evening)|on \p{Lu}\p{L}+day))(?: local time)?(?: in the (?:(?<am>morning)|(?<pm>afternoon|evening)))?/gu,
      read: reading,
    },
  ];
}
