// The words around a number that bound it ("at least", "почти", "左右"), and the values they allow.
import type { BoundWord } from './figure-table.ts';
import { figureWords } from './figure-words.ts';

interface Bound {
  readonly word: BoundWord | null;
  /** The phrase with its bound. */
  readonly from: number;
  readonly to: number;
}

const BOUNDS: readonly BoundWord[] = ['just over', 'nearly', 'at least', 'at most', 'about'];
type Patterns = ReadonlyArray<readonly [BoundWord, RegExp]>;
const patternsOf = new Map<string, { before: Patterns; after: Patterns }>();

function patterns(language: string) {
  const known = patternsOf.get(language);
  if (known) return known;
  const table = figureWords(language);
  const isHan = table === figureWords('zh');
  const [edge, glue] = isHan ? ['', ''] : ['(?<!\\p{L})', "(?:\\s|(?<=['’]))"];
  const made = {
    before: BOUNDS.map(
      (word) => [word, new RegExp(`${edge}(?:${table.before[word]})${glue}(?:the |an? |на |в |у )?$`, 'iu')] as const,
    ),
    after: BOUNDS.flatMap((word) => {
      const source = table.after[word];
      return source
        ? [[word, new RegExp(`^${isHan ? '' : '[\\s-]'}(?:${source})${isHan ? '' : '(?!\\p{L})'}`, 'iu')] as const]
        : [];
    }),
  };
  patternsOf.set(language, made);
  return made;
}

/** The longest words win: "no more than" contains "more than". */
function longest(found: Patterns, text: string): readonly [BoundWord, number] | null {
  let best: readonly [BoundWord, number] | null = null;
  for (const [word, pattern] of found) {
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > (best?.[1] ?? 0)) best = [word, length];
  }
  return best;
}

/** Long enough for "significantly more than the". */
const REACH = 40;

/** The bound of the number whose phrase, with its unit, is `from`..`to`. */
export function boundAround(text: string, from: number, numberTo: number, to: number, language: string): Bound {
  const { before, after } = patterns(language);
  const ahead = longest(before, text.slice(Math.max(0, from - REACH), from));
  if (ahead) return { word: ahead[0], from: from - ahead[1], to };
  // 35人以上: the bound stands behind the measure word.
  const measureWord = /^[名个個人位只隻艘辆輛架座栋户戶家](?=以)/u.exec(text.slice(to, to + 2))?.[0].length ?? 0;
  for (const at of [to + measureWord, numberTo]) {
    const behind = longest(after, text.slice(at, at + 24));
    if (behind) return { word: behind[0], from, to: Math.max(to, at + behind[1]) };
  }
  return { word: null, from, to };
}

/** The values possible for `value` with such a bound, both ends included. */
export function interval(value: number, word: BoundWord | null): [number, number] {
  const size = Math.abs(value);
  if (word === 'at least') return [value, Number.POSITIVE_INFINITY];
  if (word === 'at most') return [Math.min(0, value), value];
  if (word === 'about') return [value - size * 0.12, value + size * 0.12];
  if (word === 'just over') return [value, value + size * 0.1];
  if (word === 'nearly') return [value - size * 0.15, value];
  return [value, value];
}
