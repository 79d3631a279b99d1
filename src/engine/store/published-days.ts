/**
 * Days of publication as they are written, in the zone of the text; a month or a year alone reaches over all its days.
 * What may lie in a range is in it, as the matrix, searches and their facets have it.
 */

/** EDTF text of a day, a month or a year. */
export const WRITTEN_DAY = "rtrim(substr(a.published, 1, 10), '~')";
/** Greater than every day of a month or a year that is known alone: "~" stands after every digit and dash. */
export const LAST_DAY = `${WRITTEN_DAY} || '~'`;
const FIRST_DAY = "substr(rtrim(a.published, '~') || '-01-01', 1, 10)";
const HAS_TIME = 'length(a.published) > 11';

/** A day as it is written; or, where a time was given, milliseconds of UTC. */
export type DateBound = string | number;

const HOUR = 3_600_000;
/** What is written and the instant that is meant lie apart by zones from UTC−12 to UTC+14. */
const [WEST, EAST] = [12 * HOUR, 14 * HOUR];

interface Sql {
  readonly text: string;
  readonly values: readonly (string | number)[];
}

/** Of article `a`: may be published at the bound or later. The index is read from where such can begin. */
export function publishedFrom(from: DateBound): Sql {
  const day = typeof from === 'number' ? new Date(from).toISOString().slice(0, 10) : from;
  const begin = Date.parse(`${day.slice(0, 4)}-01-01`) - EAST;
  const [text, sure] =
    typeof from === 'number'
      ? [`NOT ${HAS_TIME} AND ${LAST_DAY} >= ?`, from]
      : [`${LAST_DAY} >= ?`, Date.parse(day) + WEST];
  return { text: `a.published_sort >= ? AND (a.published_sort >= ? OR (${text}))`, values: [begin, sure, day] };
}

/** Of article `a`: may be published before the bound. */
export function publishedBefore(to: DateBound): Sql {
  if (typeof to === 'number') return { text: 'a.published_sort < ?', values: [to] };
  const midnight = Date.parse(to);
  return {
    text: `a.published_sort < ? AND (a.published_sort < ? OR ${FIRST_DAY} < ?)`,
    values: [midnight + WEST, midnight - EAST, to],
  };
}
