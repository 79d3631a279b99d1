/** Converts days of other calendars that ICU knows. */

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** In the common calendar, and where it is written. */
export interface DayInText extends Day {
  readonly from: number;
  readonly to: number;
}

export const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * ICU converts only to its calendars: the day is sought around a guess.
 * @param calendar its name in a BCP 47 tag
 * @param guess the instant of a day in it, at most `mostOff` days off
 */
export function commonDayFrom(
  calendar: string,
  mostOff: number,
  guess: (year: number, month: number, day: number) => number,
): (year: number, month: number, day: number) => Day | null {
  let format: Intl.DateTimeFormat | undefined;
  return (year, month, day) => {
    format ??= new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    const guessed = guess(year, month, day);
    for (let shift = -mostOff; shift <= mostOff; shift++) {
      const date = new Date(guessed + shift * DAY_MS);
      const part = new Map(format.formatToParts(date).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
      if (part.get('year') === year && part.get('month') === month && part.get('day') === day)
        return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    }
    return null;
  };
}
