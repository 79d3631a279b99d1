// One way of writing a date, and the pieces that such patterns share.

import type { RawDate } from './resolve-date.ts';

export type DateGroups = Record<string, string | undefined>;

export interface DatePattern {
  readonly pattern: RegExp;
  readonly read: (groups: DateGroups) => RawDate | null;
}

export const START = '(?<![\\p{L}\\d])';
export const END = '(?![\\p{L}\\d])';

/** What may precede a time without meaning "since": "من هذا الشهر" is "of this month". */
export const optionalOf = (language: string): string => (language === 'ar' ? '(?:(?<!ابتداء |اعتبارا )من )?' : '');

/** Early, middle or late in a month, season or year. */
export function partOfPeriod(groups: DateGroups): RawDate['part'] {
  return groups.early !== undefined
    ? 'early'
    : groups.middle !== undefined
      ? 'middle'
      : groups.late !== undefined
        ? 'late'
        : undefined;
}
