/** One way of saying a clock time, and what it says. */
export interface ClockReading {
  readonly hour: number;
  readonly minute: number;
  readonly half: 'am' | 'pm' | 'unknown' | 'day';
}

export interface ClockPattern {
  readonly pattern: RegExp;
  readonly read: (groups: Record<string, string | undefined>, whole: string) => ClockReading | null;
}
