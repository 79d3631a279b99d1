/** One way of writing a clock time, and what it means. */
export interface ClockReading {
  readonly hour: number;
  readonly minute: number;
  readonly half: 'am' | 'pm' | 'unknown' | 'day';
}

export interface ClockPattern {
  readonly pattern: RegExp;
  readonly read: (groups: Record<string, string | undefined>, whole: string) => ClockReading | null;
}
