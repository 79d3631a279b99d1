/** The rows of a table whose cells are prose: its columns begin anew at the same heights, below a gap in each. */
import type { Row } from '../rows/rows.ts';

/** Below a gap this many times the usual distance of lines, something begins. */
const WIDE = 1.25;
/** As many shared beginnings, and as great a share of all: paragraphs of two columns begin side by side by chance. */
const LEAST_SHARED = 2;
const LEAST_SHARE = 0.7;
/** In heights of the type. */
const SAME_HEIGHT = 0.1;

/** What stands above what begins, by the height of its last line. */
type Beginnings = ReadonlyMap<number, number>;

/** From top to bottom, each with all its columns; only one if nothing shows that they are rows of a table. */
export function bandsOf(rows: readonly Row[], sides: readonly [readonly Row[], readonly Row[]]): (readonly Row[])[] {
  const [left, right] = sides.map(beginnings) as [Beginnings, Beginnings];
  const size = rows[0]?.pieces[0]?.size ?? 0;
  const isNear = (a: number) => (b: number) => Math.abs(a - b) < size * SAME_HEIGHT;
  const shared = [...left].flatMap(([y, above]) => {
    const beside = [...right].find(([other]) => isNear(y)(other));
    return beside ? [{ y, areLevel: isNear(above)(beside[1]) }] : [];
  });
  const least = Math.max(LEAST_SHARED, Math.max(left.size, right.size) * LEAST_SHARE);
  // Where all that stands side by side also ends side by side, both columns have a heading or a figure there.
  if (shared.length < least || shared.every(({ areLevel }) => areLevel)) return [rows];
  const bands: Row[][] = [[]];
  for (const row of rows) {
    if (shared.some(({ y }) => isNear(row.y)(y))) bands.push([]);
    bands.at(-1)?.push(row);
  }
  return bands.filter((band) => band.length > 0);
}

function beginnings(side: readonly Row[]): Beginnings {
  const pitches = side.slice(1).map(({ y }, i) => y - (side[i] as Row).y);
  const usual = pitches.toSorted((a, b) => a - b)[Math.floor(pitches.length / 4)] ?? 0;
  return new Map(
    side.slice(1).flatMap(({ y }, i) => ((pitches[i] ?? 0) > usual * WIDE ? [[y, (side[i] as Row).y]] : [])),
  );
}
