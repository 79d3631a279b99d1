/** A day as it is written in a text, in the common calendar. */
export interface WrittenDay {
  readonly year: number;
  readonly month: number;
  /** Null for a month without a day. */
  readonly day: number | null;
  readonly from: number;
  readonly to: number;
}

export function isYear(year: number): boolean {
  return year >= 1700 && year <= 2100;
}

export function validDay(
  year: number,
  month: number,
  day: number,
): { year: number; month: number; day: number } | null {
  if (!isYear(year) || month < 1 || month > 12 || day < 1) return null;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? { year, month, day } : null;
}

/** Years of the Buddhist era, and two-digit years. */
export function fullYear(year: number): number {
  if (year < 100) return year + (year < 70 ? 2000 : 1900);
  return year > 2400 ? year - 543 : year;
}
