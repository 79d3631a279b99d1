// What is known of a language's calendar and clock.

export interface CalendarWords {
  /** January first, as pattern sources. */
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** What may precede a date as its start, end or position. */
  readonly since: string;
  readonly until: string;
  readonly after: string;
  readonly at: string;
  /** Parts of a month or year, and of a day. */
  readonly early: string;
  readonly middle: string;
  readonly late: string;
  readonly and: string;
  readonly morning: string;
  readonly afternoon: string;
  readonly evening: string;
  readonly night: string;
  /** Spring, summer, autumn, winter. */
  readonly seasons: readonly string[];
  readonly today: string;
  readonly yesterday: string;
  readonly tomorrow: string;
  readonly thisYear: string;
  readonly lastYear: string;
  readonly nextYear: string;
  /** Words that may follow a year ("року", "года", "ص"). */
  readonly yearMark: string;
  readonly noon: string;
  readonly midnight: string;
  /** Only a capital letter distinguishes month and weekday names from other words. */
  readonly capitals: boolean;
}
