/** One way of writing a clock time, and what it means. */
export interface ClockReading {
  readonly hour: number;
  readonly minute: number;
  readonly half: Half;
}

/** "day": the hours run from 0 to 24. "night": eleven is before midnight, two is after it. */
export type Half = 'am' | 'pm' | 'night' | 'unknown' | 'day';

export type ClockGroups = Record<string, string | undefined>;

export interface ClockPattern {
  readonly pattern: RegExp;
  readonly read: (groups: ClockGroups, whole: string) => ClockReading | null;
}

/** `minutes` after the hour (before it, if negative). */
export function minutesFromHour(hour: number, minutes: number, half: Half): ClockReading {
  const total = (hour * 60 + minutes + 1440) % 1440;
  return { hour: Math.floor(total / 60), minute: total % 60, half };
}

/** The minutes of the day it can mean: two if it may be before or after noon. */
export function minutesOfDay({ hour, minute, half }: ClockReading): number[] {
  const base = (hour % 24) * 60 + minute;
  if (half === 'pm' || (half === 'night' && hour > 6 && hour < 12)) return [hour < 12 ? base + 720 : base];
  if (half === 'am' || half === 'night') return [hour === 12 ? base - 720 : base];
  return half === 'unknown' && hour <= 12 ? [base, (base + 720) % 1440].sort((a, b) => a - b) : [base];
}

/** The half of the day named by the groups "am", "pm" and "night". */
export function halfOfDay({ am, pm, night }: ClockGroups, otherwise: Half): Half {
  return pm !== undefined ? 'pm' : am !== undefined ? 'am' : night !== undefined ? 'night' : otherwise;
}
