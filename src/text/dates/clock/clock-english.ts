// Clock times in English words: "half past ten", "twenty to six", "since four this morning", "at 0600 on Thursday".

import { alternatives } from '../../alternatives.ts';
import { numberWord } from '../../figures/numbers/number-words.ts';
import { type ClockGroups, type ClockPattern, type ClockReading, halfOfDay, minutesFromHour } from './clock-pattern.ts';
import { ZONE } from './clock-zones.ts';

const HOUR = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const NAMED = 'noon|midday|midnight';
/** What every clock time has, in digits or words. */
export const ENGLISH_HOUR = new RegExp(`\\d|\\b(?:${HOUR}|${NAMED})`, 'iu');
const MINUTES = alternatives`
  (?:twenty|thirty|forty|fifty)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|
  seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|half|
  (?:a )?quarter|\d{1,2}
`;
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const LATER = `tonight|(?:(?:on )?(?:the )?(?:${WEEKDAY}|yesterday|tomorrow|this|that|same|next|following|previous|last) )(?:morning|afternoon|evening|night)`;

/**
 * The half of the day: part of the time ("in the evening"), or only consulted if it belongs to a date ("this morning").
 */
const HALF = `(?:\\s+(?:in the )?(?:(?<am>morning)|(?<pm>afternoon|evening))|\\s+at (?<night>night)|\\s?(?<m>[ap])\\.?m\\.?(?!\\p{L})|(?=\\s(?<later>${LATER})\\b)|)`;
const SAID_HALF = '\\s(?:in the (?:morning|afternoon|evening)\\b|at night\\b)|\\s?[ap]\\.?m\\b';

/** A number after these words is a count, a score or a price, not an hour. */
const NO_COUNT = alternatives`
  (?<!\b(?:stood|stands?|standing|remain(?:s|ed)?|put|toll|number|total|count|capped|estimated|rate|price|up|down|
  rose|rises|risen|rising|fell|falls|fallen|falling|dropped|grew|cut|reduced|increased|won|lost|beat|beaten|
  led) (?:at|by|from|about|around) )
`;
const LEAD = '(?<=\\b(?:at|since|until|till|by|before|after|about|around|from|towards?) )';
/** After these words digits, too, are an hour. */
const SURE_LEAD = '(?<=\\b(?:at|since|until|till|around|(?:shortly|just) (?:after|before)) )';

/** What may follow a time, but not a number with a noun after it. */
const NO_NOUN = alternatives`
  (?=\s*(?:$|[.,;:!?)\]”"—–-])|\s(?:in the (?:morning|afternoon|evening)|on|in|at|this|that|when|as|and|but|the|an?|
  his|her|its|their|s?he|it|they|we|there|local|GMT|yesterday|today|tonight|tomorrow|last|after|before|with|by|from|
  for)\b|\s?[ap]\.?m\b)
`;

export function englishClocks(): ClockPattern[] {
  return [...withMinutes(), ...hours(), ...military(), named(), withPoint()];
}

function hours(): ClockPattern[] {
  return [
    {
      pattern: new RegExp(`\\b(?<hour>${HOUR}|\\d{1,2}) o['’]clock${HALF}${ZONE}`, 'giu'),
      read: (groups) => wholeHour(valueIn(groups.hour), groups),
    },
    {
      pattern: new RegExp(
        `${LEAD}${NO_COUNT}(?<hour>${HOUR})(?=${SAID_HALF}|\\s(?:${LATER})\\b| GMT| local time| on ${WEEKDAY})${HALF}${ZONE}`,
        'giu',
      ),
      read: (groups) => wholeHour(valueIn(groups.hour), groups),
    },
    {
      pattern: new RegExp(
        `(?<=\\b(?:morning|afternoon|evening|night) at (?:about |around )?)(?<hour>${HOUR}|1?\\d)${NO_NOUN}${HALF}${ZONE}`,
        'giu',
      ),
      read: (groups) => (Number(groups.hour) > 12 ? null : wholeHour(valueIn(groups.hour), groups)),
    },
    {
      pattern: new RegExp(
        `${SURE_LEAD}${NO_COUNT}(?<hour>\\d{1,2})(?=\\s(?:in the (?:morning|afternoon|evening)|at night|${LATER})\\b)${HALF}${ZONE}`,
        'giu',
      ),
      read: (groups) => (Number(groups.hour) > 12 ? null : wholeHour(Number(groups.hour), groups)),
    },
  ];
}

function withMinutes(): ClockPattern[] {
  return [
    {
      pattern: new RegExp(
        `\\b(?<minute>${MINUTES})(?: minutes?)? (?<side>past|after|to|before) (?:(?<hour>${HOUR}|\\d{1,2})|(?<named>${NAMED}))\\b${HALF}${ZONE}`,
        'giu',
      ),
      read: (groups, whole) => {
        const minute = valueIn(groups.minute);
        if (!/minute|past|quarter|half|noon|midday|midnight/iu.test(whole) || minute > 59) return null;
        const past = /past|after/iu.test(groups.side ?? '') ? minute : -minute;
        return groups.named ? minutesFromHour(namedHour(groups.named), past, 'day') : toOrPast(groups, past);
      },
    },
    {
      pattern: new RegExp(
        `(?<=\\b(?<lead>at|since|until|till|about|around|towards?|before|after) )${NO_COUNT}(?<minute>five|ten|twenty(?:-five)?) to (?<hour>${HOUR})\\b${NO_NOUN}${HALF}${ZONE}`,
        'giu',
      ),
      read: (groups) => {
        const minute = valueIn(groups.minute);
        // "about ten to twelve" may mean from ten to twelve; "about twenty to six" may not.
        const isRange = minute < valueIn(groups.hour) && groups.lead?.toLowerCase() !== 'at';
        return isRange && !saidHalf(groups) ? null : toOrPast(groups, -minute);
      },
    },
    {
      // "by twenty to six" is a vote and "from twenty to six" a fall, unless the half of the day or the start of a
      // sentence decides.
      pattern: new RegExp(
        `(?:(?<=\\b(?:by|from) )(?=[\\p{L}-]+ to \\p{L}+(?:${SAID_HALF}))|(?<=(?:^|[.!?]\\s)By )(?=[\\p{L}-]+ to \\p{L}+ (?!votes?\\b)))${NO_COUNT}(?<minute>five|ten|twenty(?:-five)?) to (?<hour>${HOUR})\\b${NO_NOUN}${HALF}${ZONE}`,
        'giu',
      ),
      read: (groups) => toOrPast(groups, -valueIn(groups.minute)),
    },
  ];
}

/** "at 0600", "until 1800 hours", "0215 GMT". */
function military(): ClockPattern[] {
  const read = (groups: ClockGroups): ClockReading => ({
    hour: Number(groups.hour),
    minute: Number(groups.minute),
    half: 'day',
  });
  return [
    {
      pattern: new RegExp(
        `(?<=\\b(?:at|since|until|till|by|from|before|after|about|around) )(?<hour>0\\d)(?<minute>[0-5]\\d)(?!\\d|[.,:/-]\\d|%)(?: (?:hours|hrs)\\b)?${ZONE}`,
        'giu',
      ),
      read,
    },
    {
      pattern: new RegExp(
        `(?<=\\b(?:at|since|until|till|before) )(?<hour>1\\d|2[0-3])(?<minute>[0-5]\\d) (?:hours|hrs)\\b(?! of\\b)${ZONE}`,
        'giu',
      ),
      read,
    },
  ];
}

function named(): ClockPattern {
  return {
    pattern: new RegExp(
      `(?:(?<=\\b(?:at|by|until|till|before|after|around|about|since|from|towards) )|\\b(?=(?:${NAMED}) (?:on (?:${WEEKDAY})|tonight|yesterday|today|tomorrow)\\b))(?<named>${NAMED})\\b${ZONE}`,
      'giu',
    ),
    read: (groups) => ({ hour: namedHour(groups.named), minute: 0, half: 'day' }),
  };
}

function withPoint(): ClockPattern {
  return {
    pattern: new RegExp(
      `(?<=\\b(?:at|about|around|by|until|before|after|since) )(?<hour>[012]?\\d)\\.(?<minute>[0-5]\\d)(?= (?:local time|GMT|UTC|in the (?:morning|afternoon|evening)|at night|on ${WEEKDAY}))${HALF}${ZONE}`,
      'giu',
    ),
    read: (groups) =>
      Number(groups.hour) > 24
        ? null
        : { hour: Number(groups.hour), minute: Number(groups.minute), half: halfIn(groups, 'day') },
  };
}

function toOrPast(groups: ClockGroups, minutes: number): ClockReading {
  const { hour, half } = wholeHour(valueIn(groups.hour), groups);
  return minutesFromHour(hour, minutes, half);
}

const wholeHour = (hour: number, groups: ClockGroups): ClockReading => ({
  hour,
  minute: 0,
  half: halfIn(groups, 'unknown'),
});

function halfIn(groups: ClockGroups, otherwise: ClockReading['half']): ClockReading['half'] {
  const later = groups.later?.toLowerCase();
  return halfOfDay(
    {
      am: groups.am ?? (/^a/iu.test(groups.m ?? '') || later?.endsWith('morning') ? 'am' : undefined),
      pm:
        groups.pm ??
        (/^p/iu.test(groups.m ?? '') || /(?:afternoon|evening|tonight)$/u.test(later ?? '') ? 'pm' : undefined),
      night: groups.night ?? (later?.endsWith(' night') ? 'night' : undefined),
    },
    otherwise,
  );
}

const saidHalf = (groups: ClockGroups): boolean => halfIn(groups, 'unknown') !== 'unknown';

const namedHour = (name: string | undefined): number => (name?.toLowerCase() === 'midnight' ? 0 : 12);

function valueIn(text: string | undefined): number {
  const folded = (text ?? '').toLowerCase().replace(/^a /u, '');
  if (folded === 'half') return 30;
  if (folded === 'quarter') return 15;
  if (/^\d/u.test(folded)) return Number(folded);
  return folded.split('-').reduce((sum, word) => sum + (numberWord(word, 'en')?.value ?? 0), 0);
}
