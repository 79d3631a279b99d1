// Clock times in Arabic words: "الساعة العاشرة إلا ربعا", "الثالثة والنصف", "منتصف الليل".

import { calendarWords } from '../calendar-words.ts';
import { type ClockGroups, type ClockPattern, type ClockReading, halfOfDay, minutesFromHour } from './clock-pattern.ts';
import { ZONE } from './clock-zones.ts';

const HOURS =
  'الواحدة|الثانية عشرة|الحادية عشرة|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة';
const IN_ORDER =
  'الواحدة|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة|الحادية عشرة|الثانية عشرة'.split(
    '|',
  );

/** Minutes past the hour, and minutes before the next one. */
const MORE: Readonly<Record<string, number>> = { النصف: 30, الربع: 15, الثلث: 20, 'خمس دقائق': 5, 'عشر دقائق': 10 };
const LESS: Readonly<Record<string, number>> = {
  ربعا: 15,
  الربع: 15,
  ثلثا: 20,
  الثلث: 20,
  'خمس دقائق': 5,
  'عشر دقائق': 10,
};
const SPLIT = `(?:\\s+و(?<more>${Object.keys(MORE).join('|')})(?!\\p{L})|\\s+[إا]لا\\s+(?<less>${Object.keys(LESS).join('|')})(?!\\p{L}))?`;

export function arabicClocks(): ClockPattern[] {
  const words = calendarWords('ar');
  const half = `(?:\\s+(?:من\\s+)?(?:(?<am>${words.morning}|فجرا|الفجر)|(?<pm>بعد (?:ال)?ظهر|بعد الزوال|${words.afternoon}|${words.evening})|(?<night>${words.night}))(?!\\p{L}))?`;
  return [
    {
      pattern: new RegExp(`الساعة\\s+(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?${SPLIT}${half}${ZONE}`, 'gu'),
      read: (groups) => {
        const hour = Number(groups.hour);
        const minute = Number(groups.minute ?? 0);
        if (hour > 24 || minute > 59) return null;
        const half = halfOfDay(groups, hour > 12 ? 'day' : 'unknown');
        return groups.minute ? { hour, minute, half } : minutesFromHour(hour, minutesIn(groups), half);
      },
    },
    {
      pattern: new RegExp(`(?<!\\p{L})(?<word>الساعة\\s+)?(?<hour>${HOURS})(?!\\p{L})${SPLIT}${half}${ZONE}`, 'gu'),
      read: (groups) => {
        // "the seventh" alone is not an hour.
        const isHour = groups.word ?? groups.more ?? groups.less ?? groups.am ?? groups.pm ?? groups.night;
        const hour = IN_ORDER.indexOf(groups.hour ?? '') + 1;
        return isHour === undefined ? null : minutesFromHour(hour, minutesIn(groups), halfOfDay(groups, 'unknown'));
      },
    },
    {
      pattern: new RegExp(`(?<!\\p{L})منتصف\\s+(?:الليل|ليلة?(?=\\s))${ZONE}`, 'gu'),
      read: (): ClockReading => ({ hour: 0, minute: 0, half: 'day' }),
    },
  ];
}

const minutesIn = ({ more, less }: ClockGroups): number => (more ? (MORE[more] ?? 0) : -(less ? (LESS[less] ?? 0) : 0));
