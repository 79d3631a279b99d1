/** Dates in cells; which of 3/4/22 is the day is decided over a whole column, and left open where it does not tell. */
import type { ColumnMapping } from '../../../contract/model/import.ts';
import { type DateHints, dateFromField } from '../../extract/dates.ts';
import { shownNumber } from '../xlsx/number-formats.ts';

const NUMERIC = /(?<![\d/.-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/;
/** Two digits of a year below this are of the 2000s. */
const PIVOT = 50;

/** EDTF, or null where the cell has no date or does not tell its day from its month. */
export function dateOfCell(cell: string, hints: DateHints): string | null {
  if (isDayNumber(cell)) return dateFromField(shownNumber(cell.trim(), 'yyyy-mm-dd hh:mm:ss', false), hints);
  const numeric = NUMERIC.exec(cell);
  if (!numeric) return dateFromField(cell, hints);
  const [written, a = '', sign = '', b = '', year = ''] = numeric;
  const full = year.length === 4 ? year : `${Number(year) < PIVOT ? '20' : '19'}${year}`;
  return dateFromField(cell.replace(written, `${a}${sign}${b}${sign}${full}`), hints);
}

/** As a spreadsheet keeps a day, of the years 1982 to 2064: what is left of it where the table was saved without its formats. */
export function isDayNumber(cell: string): boolean {
  return /^\s*[345]\d{4}(?:\.\d+)?\s*$/.test(cell);
}

/** 3/4/22: the first number may be the day or the month. */
export function isTwoWays(cell: string): boolean {
  const [, a, , b] = NUMERIC.exec(cell) ?? [];
  return a !== undefined && Number(a) <= 12 && Number(b) <= 12 && Number(a) !== Number(b);
}

export interface DayOrder {
  /** Takes one more cell of the column. */
  add(cell: string): void;
  /** True day first, false month first; null where nothing told, or both were met. */
  dayFirst(): boolean | null;
  /** How many cells can be read one way only. */
  told(): number;
}

/** @param said the analyst's word, which wins over what the cells tell */
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
    told: () => dayFirst + monthFirst,
  };
}
