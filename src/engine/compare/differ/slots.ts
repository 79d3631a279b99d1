// What two to six aligned sentences each say about one thing, gathered into one discrepancy.
import { allPairs } from '../all-pairs.ts';

/** `unordered`: compatible, but without a time zone nobody can say which came first. */
export type Meeting = 'same' | 'compatible' | 'unordered' | 'differ';

/** One thing said in one sentence, and what it is compared with. */
export interface SlotLink<Item> {
  readonly a: Item;
  readonly b: Item;
  readonly score: number;
  readonly meeting: Meeting;
}

interface Slot<Item> {
  /** One per article, ordered by article. */
  readonly items: readonly Item[];
  readonly compatible: boolean;
  /** Compatible only because a time zone is not known. */
  readonly orderUnknown: boolean;
}

interface Placeable {
  readonly sentence: { readonly article: number };
}

/** Joins links best first, one item per article. Keeps only what differs, with those who agree with one side. */
export function slotsOf<Item extends Placeable>(links: readonly SlotLink<Item>[]): Slot<Item>[] {
  const slotOf = new Map<Item, Item[]>();
  const order = [...links].sort((x, y) => y.score - x.score);
  for (const { a, b } of order) {
    const left = slotOf.get(a) ?? [a];
    const right = slotOf.get(b) ?? [b];
    if (left === right) continue;
    const joined = [...left, ...right];
    if (new Set(joined.map(({ sentence }) => sentence.article)).size < joined.length) continue;
    for (const item of joined) slotOf.set(item, joined);
  }
  const meetingOf = (a: Item, b: Item): Meeting | null =>
    links.find((link) => (link.a === a && link.b === b) || (link.a === b && link.b === a))?.meeting ?? null;
  const slots: Slot<Item>[] = [];
  for (const items of new Set(slotOf.values())) {
    const slot = settled(items, meetingOf);
    if (slot) slots.push(slot);
  }
  return slots;
}

function settled<Item extends Placeable>(
  items: readonly Item[],
  meetingOf: (a: Item, b: Item) => Meeting | null,
): Slot<Item> | null {
  const sorted = [...items].sort((a, b) => a.sentence.article - b.sentence.article);
  const pairs = allPairs(sorted).map(([a, b]) => ({ a, b, meeting: meetingOf(a, b) }));
  const kept = new Set<Item>();
  for (const { a, b, meeting } of pairs) {
    if (meeting !== 'differ') continue;
    kept.add(a);
    kept.add(b);
  }
  if (kept.size > 0) {
    for (const { a, b, meeting } of pairs) {
      if (meeting !== 'same') continue;
      if (kept.has(a)) kept.add(b);
      else if (kept.has(b)) kept.add(a);
    }
    return { items: sorted.filter((item) => kept.has(item)), compatible: false, orderUnknown: false };
  }
  const orderUnknown = pairs.some(({ meeting }) => meeting === 'unordered');
  const compatible = orderUnknown || pairs.some(({ meeting }) => meeting === 'compatible');
  return compatible ? { items: sorted, compatible, orderUnknown } : null;
}
