/** Dates in cells; which of 3/4/22 is the day is decided over a whole column, and left open where it does not tell. */
import { type DateHints, dateFromField } from '../../extract/dates.ts';

const NUMERIC = /(?<![\d/.-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/;
/** Two digits of a year below this are of the 2000s. */
const PIVOT = 50;

/** EDTF, or null where the cell has no date or does not tell its day from its month. */
export function dateOfCell(cell: string, hints: DateHints): string | null {
  const numeric = NUMERIC.exec(cell);
  if (!numeric) return dateFromField(cell, hints);
  const [written, a = '', sign = '', b = '', year = ''] = numeric;
  const full = year.length === 4 ? year : `${Number(year) < PIVOT ? '20' : '19'}${year}`;
  return dateFromField(cell.replace(written, `${a}${sign}${b}${sign}${full}`), hints);
}

export interface DayOrder {
  /** Takes one more cell of the column. */
  add(cell: string): void;
  /** True day first, false month first; null where nothing told, or both were met. */
  dayFirst(): boolean | null;
}

export function createDayOrder(): DayOrder {
  let [dayFirst, monthFirst] = [0, 0];
  return {
    add: (cell) => {
      const [, a, , b] = NUMERIC.exec(cell) ?? [];
      if (Number(a) > 12 && Number(b) <= 12) dayFirst++;
      if (Number(b) > 12 && Number(a) <= 12) monthFirst++;
    },
    dayFirst: () => (dayFirst > 0 === monthFirst > 0 ? null : dayFirst > 0),
  };
}
