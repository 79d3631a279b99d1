/** The ribbons between neighbouring columns: where they run, what badges they have, and how many ends lie beyond the frame. */
import { differsBetween, type Row } from '../comparison-rows.ts';
import { SIGNS } from '../discrepancies/discrepancy-words.ts';

/** The current position of a column, in px within the track. */
export interface ColumnPlace {
  readonly articleId: number;
  readonly left: number;
  readonly right: number;
  /** The positions of its passages, by row. */
  readonly passages: ReadonlyMap<number, { readonly top: number; readonly bottom: number }>;
}

export interface Frame {
  readonly top: number;
  readonly bottom: number;
}

interface Ribbon {
  readonly id: string;
  readonly row: number;
  /** 0 is beside the leftmost column, under which others can scroll when it is pinned. */
  readonly gutter: number;
  readonly look: 'agree' | 'differ';
  readonly path: string;
}

/** In the middle of a ribbon; `key` is the difference it represents. */
interface RibbonBadge {
  readonly id: string;
  readonly key: string;
  readonly sign: string;
  readonly x: number;
  readonly y: number;
}

/** At the edge of the frame: how many ribbons of the gutter have an end beyond it. */
interface Stub {
  readonly id: string;
  readonly edge: 'top' | 'bottom';
  readonly x: number;
  readonly count: number;
}

export interface Drawn {
  readonly ribbons: readonly Ribbon[];
  readonly badges: readonly RibbonBadge[];
  readonly stubs: readonly Stub[];
}

const BADGE_PX = 18;
const BADGE_STEP_PX = BADGE_PX + 2;
/** A narrower gutter is under the pinned column. */
const LEAST_GUTTER_PX = 8;

/** `columns` from left to right; only the rows in `rows` are drawn. */
export function ribbonsOf(columns: readonly ColumnPlace[], rows: readonly Row[], frame: Frame): Drawn {
  const ribbons: Ribbon[] = [];
  const badges: RibbonBadge[] = [];
  const stubs: Stub[] = [];
  for (const [gutter, left] of columns.slice(0, -1).entries()) {
    const right = columns[gutter + 1] as ColumnPlace;
    if (right.left - left.right < LEAST_GUTTER_PX) continue;
    const drawn = gutterOf(left, right, rows, frame);
    ribbons.push(...drawn.ribbons.map((ribbon) => ({ ...ribbon, gutter })));
    const x = (left.right + right.left) / 2;
    if (gutter > 0 && x < (columns[0] as ColumnPlace).right + BADGE_PX / 2) continue;
    badges.push(...apart(drawn.badges, frame));
    for (const edge of ['top', 'bottom'] as const)
      if (drawn.beyond[edge] > 0) stubs.push({ id: `${gutter} ${edge}`, edge, x, count: drawn.beyond[edge] });
  }
  return { ribbons, badges, stubs };
}

function gutterOf(left: ColumnPlace, right: ColumnPlace, rows: readonly Row[], frame: Frame) {
  const ribbons: Omit<Ribbon, 'gutter'>[] = [];
  const badges: RibbonBadge[] = [];
  const beyond = { top: 0, bottom: 0 };
  for (const row of rows) {
    const a = left.passages.get(row.index);
    const b = right.passages.get(row.index);
    if (!a || !b) continue;
    if (a.bottom < frame.top || b.bottom < frame.top) beyond.top++;
    if (a.top > frame.bottom || b.top > frame.bottom) beyond.bottom++;
    const isAbove = a.bottom < frame.top && b.bottom < frame.top;
    const isBelow = a.top > frame.bottom && b.top > frame.bottom;
    if (isAbove || isBelow) continue;
    const differences = row.differences.filter((one) => differsBetween(one, left.articleId, right.articleId));
    const id = `${left.articleId} ${right.articleId} ${row.index}`;
    ribbons.push({
      id,
      row: row.index,
      look: differences.length > 0 ? 'differ' : 'agree',
      path: pathOf(left.right, right.left, a, b),
    });
    const middle = (a.top + a.bottom + b.top + b.bottom) / 4;
    const first = middle - ((differences.length - 1) * BADGE_STEP_PX) / 2;
    for (const [at, { key, kind }] of differences.entries())
      badges.push({
        id: `${id} ${key}`,
        key,
        sign: SIGNS[kind],
        x: (left.right + right.left) / 2,
        y: first + at * BADGE_STEP_PX,
      });
  }
  return { ribbons, badges, beyond };
}

type Ends = { readonly top: number; readonly bottom: number };

function pathOf(x1: number, x2: number, a: Ends, b: Ends): string {
  const middle = (x1 + x2) / 2;
  return [
    `M${x1} ${a.top}`,
    `C${middle} ${a.top} ${middle} ${b.top} ${x2} ${b.top}`,
    `V${b.bottom}`,
    `C${middle} ${b.bottom} ${middle} ${a.bottom} ${x1} ${a.bottom}`,
    'Z',
  ].join('');
}

/** The badges of one gutter from top to bottom, pushed down where they would overlap, without those beyond the frame. */
function apart(badges: readonly RibbonBadge[], frame: Frame): RibbonBadge[] {
  const placed: RibbonBadge[] = [];
  for (const badge of badges.toSorted((a, b) => a.y - b.y)) {
    const above = placed.at(-1);
    const y = above ? Math.max(badge.y, above.y + BADGE_STEP_PX) : badge.y;
    if (badge.y < frame.top + BADGE_PX / 2 || y > frame.bottom - BADGE_PX / 2) continue;
    placed.push({ ...badge, y });
  }
  return placed;
}

/** A link that no ribbon shows, because it skips a column: the badge at the end of the passage. */
interface Jump {
  readonly articleId: number;
  readonly look: 'agree' | 'differ';
  readonly sign: string;
  /** The difference it represents; null for an agreement. */
  readonly key: string | null;
}

/** Returns the nearest members on each side of a passage that are not its neighbours. `columns`: article ids from left to right. */
export function jumpsOf(row: Row, articleId: number, columns: readonly number[]): Jump[] {
  const at = columns.indexOf(articleId);
  const isMember = (id: number) => row.members.has(id);
  const before = columns.slice(0, at).findLastIndex(isMember);
  const after = columns.slice(at + 1).findIndex(isMember);
  const far = [...(before >= 0 && before < at - 1 ? [before] : []), ...(after > 0 ? [at + 1 + after] : [])];
  return far.flatMap((column): Jump[] => {
    const other = columns[column] as number;
    const differences = row.differences.filter((one) => differsBetween(one, articleId, other));
    if (differences.length === 0) return [{ articleId: other, look: 'agree', sign: '=', key: null }];
    return differences.map(({ kind, key }) => ({ articleId: other, look: 'differ', sign: SIGNS[kind], key }));
  });
}
