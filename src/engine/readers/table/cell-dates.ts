/**
 * Dates in cells; which part of 3/4/22 is the day is decided for a whole column, and left open if the column does not
 * decide it.
 */
import type { ColumnMapping } from '../../../contract/model/imports/import.ts';
import { type DateHints, dateFromField } from '../../extract/dates/dates.ts';
import { shownNumber } from '../xlsx/number-formats.ts';

const NUMERIC = /(?<![\d/.-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/;
/** "6-Feb-26": a short year behind a month's name. */
const NAMED = /^(\s*\d{1,2}([- /.])\s?\p{L}{3,9}\.?\2\s?)(\d{2})(?=\s|$)/u;
/** A year, a month and a day from columns of their own. */
const PARTS = /^(\d{4}) (\d{1,2}) (\d{1,2})$/;
/** Two-digit years below this are in the 2000s. */
const PIVOT = 50;

/** EDTF, or null if the cell has no date or leaves day and month open. */
export function dateOfCell(cell: string, hints: DateHints): string | null {
  if (isDayNumber(cell)) {
    const number = cell.trim().replace(',', '.');
    return dateFromField(shownNumber(number, 'yyyy-mm-dd hh:mm:ss', false), hints);
  }
  const numeric = NUMERIC.exec(cell);
  if (!numeric)
    return dateFromField(
      cell.replace(PARTS, '$1-$2-$3').replace(NAMED, (_, before, _sign, year) => `${before}${fullYear(year)}`),
      hints,
    );
  const [written, a = '', sign = '', b = '', year = ''] = numeric;
  return dateFromField(cell.replace(written, `${a}${sign}${b}${sign}${fullYear(year)}`), hints);
}

const fullYear = (year: string): string => (year.length === 4 ? year : `${Number(year) < PIVOT ? '20' : '19'}${year}`);

/**
 * A day as spreadsheets store it, for the years 1982 to 2064: what remains if the table was saved without its formats.
 */
export function isDayNumber(cell: string): boolean {
  return /^\s*[345]\d{4}(?:[.,]\d+)?\s*$/.test(cell);
}

/** 3/4/22: the first number may be the day or the month. */
export function isTwoWays(cell: string): boolean {
  const [, a, , b] = NUMERIC.exec(cell) ?? [];
  return a !== undefined && Number(a) <= 12 && Number(b) <= 12 && Number(a) !== Number(b);
}

export interface DayOrder {
  /** Adds one more cell of the column. */
  add(cell: string): void;
  /** True day first, false month first; null if no cell decided, or both occurred. */
  dayFirst(): boolean | null;
  /** No cell decided, nor did the analyst. */
  isOpen(): boolean;
  /** How many cells can be read only one way. */
  unambiguousDates(): number;
}

/** @param said the analyst's choice, which overrides the cells */
export function createDayOrder(said?: ColumnMapping['dateOrder']): DayOrder {
  let [dayFirst, monthFirst] = [0, 0];
  return {
    add: (cell) => {
      const [, a, , b] = NUMERIC.exec(cell) ?? [];
      if (Number(a) > 12 && Number(b) <= 12) dayFirst++;
      if (Number(b) > 12 && Number(a) <= 12) monthFirst++;
    },
    dayFirst: () => {
      if (said === 'day first' || said === 'month first') return said === 'day first';
      return dayFirst > 0 === monthFirst > 0 ? null : dayFirst > 0;
    },
    isOpen: () => said === undefined && dayFirst + monthFirst === 0,
    unambiguousDates: () => dayFirst + monthFirst,
  };
}
