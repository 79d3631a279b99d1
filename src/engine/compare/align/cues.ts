// What two sentences share that shows them to be about one matter: pieces of evidence, each counted once.
import type { Cue, FeaturedSentence } from './featured-sentence.ts';

/** Concepts that any two news stories may share: they say little about the topic of a sentence. */
const COMMON: ReadonlySet<string> = new Set(
  'say people government chief company town new next previous first-time big small old young week night morning count half find work use begin end continue arrive leave institute show live plan wait speak stand see hear stay move run serve name-verb give receive join part rest-of possible enough middle route deck north south east west carry-out set-up help-ask lose-way big warning claim-made increase decrease office money organisation member foreign president minister lead help help-ask letter telephone drive write read door room demand light carry family danger warn distance speed season summer agree house evening afternoon immediately daily annual hundreds thousands first-ever removed found-again most-of hardly-any temporary one-half announce spell-out emphasise add-remark vow tell-inform according-source quote-tell media-report answer-reply ask-query call-upon propose begin-start end-finish take-place last-continue notice-spot leave-depart remain-stay try-attempt manage-succeed use-apply cause-lead decide-choose show-reveal check-verify seek-look return-item hold-talks investigators-believe man participant representative specialist'.split(
    ' ',
  ),
);

const COMMON_SAYS = 0.45;
/** What each further shared concept adds: concepts in one sentence are seldom independent. */
const FOLLOWING = [1, 1, 0.9, 0.8, 0.6, 0.5];

/** Both give some sum, share or length, whatever its value; and other weak evidence. */
const SLOT_SAYS: Readonly<Record<string, number>> = { count: 0.15, ordinal: 0.15, day: 0.2, month: 0.3, year: 0.3 };

/** Anything weaker than this is not evidence by itself. */
const PIECE = 0.2;

interface Shared {
  /** The total weight of the evidence for one matter. */
  readonly cues: number;
  /** How many independent pieces of evidence, not counting names. */
  readonly pieces: number;
  readonly named: boolean;
  /** The weight of the evidence without names and dates, which any two sentences of one story share. */
  readonly told: number;
  /** The weight of the strongest piece, not counting names. */
  readonly best: number;
  /** Sum of the squared weights of what is shared. */
  readonly squares: number;
}

/** @param rarity 0 to 1 */
export function cueOf(key: string, rarity: number, weight: number): Cue {
  return { key, kind: key.charAt(0), worth: rarity * sayingOf(key), square: weight * weight };
}

function sayingOf(key: string): number {
  const rest = key.slice(2);
  switch (key.charAt(0)) {
    case 'c':
      return COMMON.has(rest) ? COMMON_SAYS : 1;
    case 'v':
      return worthOfValue(rest);
    case 's':
      return SLOT_SAYS[rest] ?? 0.45;
    case 't':
      return rest.startsWith('c') ? 1 : 0.6;
    case 'n':
    case 'w':
      return 1;
    default:
      return 0.5;
  }
}

/** What two sentences share; everything one word stands for counts once. Across languages, stems do not count. */
export function sharedEvidence(a: FeaturedSentence, b: FeaturedSentence): Shared {
  const meant = new SharedConcepts(a, b);
  let squares = 0;
  let figure = 0;
  let time = 0;
  let slot = 0;
  let opposite = 0;
  let names = 0;
  let name = 0;
  for (const { key, kind, worth, square } of a.cues) {
    if (!b.weights.has(key) || (kind === 'w' && a.language !== b.language)) continue;
    if (kind === 'c' || kind === 'w') {
      meant.add(key, worth, square);
      continue;
    }
    squares += square;
    if (kind === 'n') {
      names += worth;
      name = Math.max(name, worth);
    } else if (kind === 's') slot = Math.max(slot, worth);
    else if (kind === 'o') opposite = Math.max(opposite, worth);
    else if (kind === 't') time += worth;
    // The rounded value adds nothing to the exact value.
    else if (kind !== 'r' || !(a.weights.has(`v:${key.slice(2)}`) && b.weights.has(`v:${key.slice(2)}`)))
      figure += worth;
  }
  let { pieces } = meant;
  for (const one of [figure, time, slot, opposite]) if (one >= PIECE) pieces += 1;
  // The words of one name are one piece of evidence.
  const named = 0.4 * names + 0.7 * name;
  const told = Math.min(2.5, figure) + slot + opposite + meant.cues;
  return {
    cues: named + Math.min(1.5, time) + told,
    pieces,
    named: names > 0,
    told,
    best: Math.max(meant.best, figure, time, slot, opposite),
    squares: squares + meant.squares,
  };
}

/** Shared concepts, the weightiest first: a word that stands for several counts once. */
class SharedConcepts {
  cues = 0;
  squares = 0;
  pieces = 0;
  best = 0;
  readonly #a: FeaturedSentence;
  readonly #b: FeaturedSentence;
  readonly #usedA: number[] = [];
  readonly #usedB: number[] = [];

  constructor(a: FeaturedSentence, b: FeaturedSentence) {
    this.#a = a;
    this.#b = b;
  }

  add(key: string, worth: number, square: number): void {
    const left = this.#a.places.get(key)?.find((at) => !this.#usedA.includes(at));
    const right = this.#b.places.get(key)?.find((at) => !this.#usedB.includes(at));
    if (left === undefined || right === undefined) return;
    this.cues += worth * (FOLLOWING[this.#usedA.length] ?? 0.4);
    this.squares += square;
    this.best = Math.max(this.best, worth);
    if (worth >= PIECE) this.pieces += 1;
    this.#usedA.push(left);
    this.#usedB.push(right);
  }
}

/** Small numbers match by chance. */
function worthOfValue(text: string): number {
  const value = Number(text.replace(/^o/u, ''));
  return value <= 2 ? 0.35 : value < 10 ? 0.7 : 1.3;
}
