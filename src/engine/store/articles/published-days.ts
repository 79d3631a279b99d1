/**
 * Days of publication as written, in the time zone of the text. A month or a year alone spans all of its days.
 * Whatever may fall in a range counts as in it, for the matrix, for searches and for their facets alike.
 */

/** EDTF text of a day, a month or a year. */
export const WRITTEN_DAY = "rtrim(substr(a.published, 1, 10), '~')";
/** Greater than every day of a month or year without a day, because "~" sorts after every digit and dash. */
export const LAST_DAY = `${WRITTEN_DAY} || '~'`;
const FIRST_DAY = "substr(rtrim(a.published, '~') || '-01-01', 1, 10)";
const HAS_TIME = 'length(a.published) > 11';

/** A day as written, or, if a time was given, milliseconds since 1970 in UTC. */
export type DateBound = string | number;

const HOUR = 3_600_000;
/** The written day and the actual instant can differ by the time zones from UTC−12 to UTC+14. */
const [WEST, EAST] = [12 * HOUR, 14 * HOUR];

interface Sql {
  readonly text: string;
  readonly values: readonly (string | number)[];
}

/** Condition on article `a`: it may have been published at the bound or later. The index is read from the earliest possible instant. */
export function publishedFrom(from: DateBound): Sql {
  const day = typeof from === 'number' ? new Date(from).toISOString().slice(0, 10) : from;
  const begin = Date.parse(`${day.slice(0, 4)}-01-01`) - EAST;
  const [text, sure] =
    typeof from === 'number'
      ? [`NOT ${HAS_TIME} AND ${LAST_DAY} >= ?`, from]
      : [`${LAST_DAY} >= ?`, Date.parse(day) + WEST];
  return { text: `a.published_sort >= ? AND (a.published_sort >= ? OR (${text}))`, values: [begin, sure, day] };
}

/** Condition on article `a`: it may have been published before the bound. */
export function publishedBefore(to: DateBound): Sql {
  if (typeof to === 'number') return { text: 'a.published_sort < ?', values: [to] };
  const midnight = Date.parse(to);
  return {
    text: `a.published_sort < ? AND (a.published_sort < ? OR ${FIRST_DAY} < ?)`,
    values: [midnight + WEST, midnight - EAST, to],
  };
}
