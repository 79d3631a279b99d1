// What two sentences in two languages must share to be held for one matter: single pieces of evidence, each counted once.
import type { FeaturedSentence } from './features.ts';

/** Concepts that any two pieces of news may share: they say little of what a sentence is about. */
const COMMON: ReadonlySet<string> = new Set(
  'say people government chief company town new next previous first-time big small old young week night morning count half find work use begin end continue arrive leave institute show live plan wait speak stand see hear stay move run serve name-verb give receive join part rest-of possible enough middle route deck north south east west carry-out set-up help-ask lose-way big warning claim-made increase decrease office money organisation member foreign president minister lead help help-ask letter telephone drive write read door room demand light carry family danger warn distance speed season summer agree house'.split(
    ' ',
  ),
);

const COMMON_SAYS = 0.45;
/** What each further shared concept adds: those of one sentence are seldom independent. */
const FOLLOWING = [1, 1, 0.9, 0.8, 0.6, 0.5];

/** Both give a sum, a share, a length, whatever it is; and what says less. */
const SLOT_SAYS: Readonly<Record<string, number>> = { count: 0.15, ordinal: 0.15, day: 0.2, month: 0.3, year: 0.3 };

/** What says less than this is no evidence of its own. */
const PIECE = 0.2;

export interface Shared {
  /** How much speaks for one matter: about 1 for each rare thing shared. */
  readonly cues: number;
  /** How many independent pieces of evidence, names apart. */
  readonly pieces: number;
  readonly named: boolean;
  /** Sum of the squared weights of what is shared. */
  readonly squares: number;
}

/** What two sentences in two languages share; what one word stands for is counted once. */
export function sharedAcross(a: FeaturedSentence, b: FeaturedSentence): Shared {
  const shared = [...a.weights.keys()].filter((key) => b.weights.has(key));
  const worth = (key: string): number => a.rarities.get(key) ?? 0;
  const names: number[] = [];
  let figure = 0;
  let time = 0;
  let slot = 0;
  let opposite = 0;
  let squares = 0;
  for (const key of shared) {
    const rest = key.slice(2);
    if (key[0] !== 'c') squares += (a.weights.get(key) ?? 0) ** 2;
    if (key[0] === 'o') opposite = Math.max(opposite, 0.5 * worth(key));
    else if (key[0] === 'n') names.push(worth(key));
    else if (key[0] === 'v') figure += worth(key) * worthOfValue(rest);
    else if (key[0] === 'x') figure += 0.5 * worth(key);
    else if (key[0] === 'r' && !shared.includes(`v:${rest}`)) figure += 0.5 * worth(key);
    else if (key[0] === 's') slot = Math.max(slot, worth(key) * (SLOT_SAYS[rest] ?? 0.45));
    else if (key[0] === 't') time += worth(key) * (rest.startsWith('c') ? 1 : 0.6);
  }
  const concepts = shared
    .filter((key) => key[0] === 'c')
    .map((key) => ({ key, worth: worth(key) * (COMMON.has(key.slice(2)) ? COMMON_SAYS : 1) }))
    .sort((x, y) => y.worth - x.worth);
  const meant = sharedConcepts(concepts, a, b);
  return {
    cues: nameWeight(names) + Math.min(2.5, figure) + Math.min(1.5, time) + slot + opposite + meant.cues,
    pieces: meant.pieces + [figure, time, slot, opposite].filter((one) => one >= PIECE).length,
    named: names.length > 0,
    squares: squares + meant.squares,
  };
}

function sharedConcepts(
  concepts: readonly { readonly key: string; readonly worth: number }[],
  a: FeaturedSentence,
  b: FeaturedSentence,
): Pick<Shared, 'cues' | 'pieces' | 'squares'> {
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  let cues = 0;
  let squares = 0;
  let pieces = 0;
  let counted = 0;
  for (const { key, worth } of concepts) {
    const left = a.places.get(key)?.find((at) => !usedA.has(at));
    const right = b.places.get(key)?.find((at) => !usedB.has(at));
    if (left === undefined || right === undefined) continue;
    usedA.add(left);
    usedB.add(right);
    cues += worth * (FOLLOWING[counted] ?? 0.4);
    squares += (a.weights.get(key) ?? 0) ** 2;
    counted += 1;
    if (worth >= PIECE) pieces += 1;
  }
  return { cues, squares, pieces };
}

/** The words of one name are one piece of evidence. */
function nameWeight(worths: readonly number[]): number {
  const sum = worths.reduce((all, worth) => all + worth, 0);
  return 0.4 * sum + 0.7 * Math.max(0, ...worths);
}

/** Small numbers meet by chance. */
function worthOfValue(text: string): number {
  const value = Number(text.replace(/^o/u, ''));
  return value <= 2 ? 0.35 : value < 10 ? 0.7 : 1.3;
}
