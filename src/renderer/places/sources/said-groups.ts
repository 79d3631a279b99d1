/** What a source said, by stance, tag or time, with how it compares with others in words. */
import type { Said } from '../../../contract/model/sources/source.ts';
import { parseEdtf } from '../../../text/dates/edtf.ts';
import { counted } from '../../parts/words.ts';

export const SAID_GROUPINGS = ['stance', 'tag', 'time'] as const;
export type SaidGrouping = (typeof SAID_GROUPINGS)[number];

const STANCE_HEADS = {
  both: 'On both sides',
  supports: 'Supports',
  disputes: 'Disputes',
  mentions: 'Mentions',
} as const;

interface SaidGroup {
  readonly name: string;
  readonly stance: Said['stance'] | null;
  readonly rows: readonly Said[];
}

export function saidGroups(said: readonly Said[], by: SaidGrouping): SaidGroup[] {
  if (by === 'time') return [{ name: '', stance: null, rows: said.toSorted((a, b) => timeOf(a) - timeOf(b)) }];
  if (by === 'stance')
    return (['both', 'supports', 'disputes', 'mentions'] as const)
      .map((stance) => ({ name: STANCE_HEADS[stance], stance, rows: said.filter((one) => one.stance === stance) }))
      .filter(({ rows }) => rows.length > 0);
  const groups = Map.groupBy(said, ({ claim }) => claim.tags[0] ?? 'without a tag');
  return [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([name, rows]) => ({ name, stance: null, rows }));
}

/** Undated statements come last, since nothing is known about when they were made. */
function timeOf({ published }: Said): number {
  return (published === null ? null : parseEdtf(published)?.sortKey) ?? Number.POSITIVE_INFINITY;
}

interface BesideOthers {
  readonly words: string;
  readonly kind: 'against' | 'alone' | 'first' | 'with';
}

export function besideOthers({ alone, first, against, claim }: Said): BesideOthers {
  if (against > 0) return { kind: 'against', words: `against ${against}` };
  if (alone) return { kind: 'alone', words: first ? 'alone, first' : 'alone' };
  if (first) return { kind: 'first', words: 'first' };
  const others = claim.sources - 1;
  return { kind: 'with', words: `with ${counted(others, 'source')}${claim.origins === 1 ? ', one origin' : ''}` };
}
