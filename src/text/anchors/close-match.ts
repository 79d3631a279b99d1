// The places in a text that come closest to given words: pieces of the words as seeds, then banded Levenshtein.

import { codePointMap, type Span } from '../offsets.ts';
import { occurrences } from './occurrences.ts';

type CloseMatch = { spans: Span[]; distance: number };

/** A piece that occurs more often than this says nothing about where. */
const MOST_PER_PIECE = 64;
/** Cells of the distance tables filled in one search; 30 million take about 0.2 s. */
const MOST_CELLS = 30_000_000;
const MOST_CANDIDATES = 24;

const codePoints = (text: string): Int32Array =>
  Int32Array.from(text, (character) => character.codePointAt(0) as number);

/**
 * Likely starts of `words` in `text` (code points), best first: of `most` + 1 pieces, one must survive `most` edits
 * (pigeonhole); each hit votes, rare pieces more.
 */
function likelyStarts(text: string, words: string[], most: number): number[] {
  const map = codePointMap(text);
  const size = Math.floor(words.length / (most + 1));
  const votes = new Map<number, number>();
  const bucket = Math.max(1, most);
  for (let at = 0; at + size <= words.length; at += size) {
    const places = occurrences(text, words.slice(at, at + size).join(''), MOST_PER_PIECE + 1);
    if (places.length > MOST_PER_PIECE) continue;
    for (const place of places) {
      const key = Math.floor((map.codePointFromUtf16(place) - at) / bucket);
      votes.set(key, (votes.get(key) ?? 0) + 1 / places.length);
    }
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return ranked.slice(0, MOST_CANDIDATES).map(([key]) => key * bucket + (bucket >> 1));
}

type Run = Span & { distance: number };

/**
 * The run of `text` around `near` with the least edit distance, or null if that is over `most`: a banded table, where
 * diagonal d of row r is text position low + d + r.
 */
function bestRun(text: Int32Array, words: Int32Array, near: number, reach: number, most: number): Run | null {
  const low = near - reach - most;
  const width = 2 * (reach + most) + 1;
  const far = most + 1;
  let costs = Int32Array.from({ length: width }, (_, d) => (low + d < 0 || low + d > text.length ? far : 0));
  let starts = Int32Array.from({ length: width }, (_, d) => low + d);
  let nextCosts = new Int32Array(width);
  let nextStarts = new Int32Array(width);
  for (let row = 0; row < words.length; row++) {
    let least = far;
    for (let d = 0; d < width; d++) {
      const at = low + d + row;
      const isInText = at >= 0 && at < text.length;
      let cost = isInText ? (costs[d] as number) + (text[at] === words[row] ? 0 : 1) : far;
      let start = starts[d] as number;
      if (d + 1 < width && (costs[d + 1] as number) + 1 < cost) {
        cost = (costs[d + 1] as number) + 1;
        start = starts[d + 1] as number;
      }
      if (isInText && d > 0 && (nextCosts[d - 1] as number) + 1 < cost) {
        cost = (nextCosts[d - 1] as number) + 1;
        start = nextStarts[d - 1] as number;
      }
      nextCosts[d] = Math.min(cost, far);
      nextStarts[d] = start;
      if (cost < least) least = cost;
    }
    if (least > most) return null;
    [costs, nextCosts] = [nextCosts, costs];
    [starts, nextStarts] = [nextStarts, starts];
  }
  return bestEnd(costs, starts, low + words.length, { most, textLength: text.length, wordsLength: words.length });
}

/** In the last row, the run with the fewest edits; among equals, the one closest in length to the words. */
function bestEnd(
  costs: Int32Array,
  starts: Int32Array,
  low: number,
  { most, textLength, wordsLength }: { most: number; textLength: number; wordsLength: number },
): Run | null {
  let best: Run | null = null;
  const lengthOff = ({ start, end }: Span): number => Math.abs(end - start - wordsLength);
  costs.forEach((distance, d) => {
    const run = { start: starts[d] as number, end: low + d, distance };
    if (distance > most || run.end > textLength || run.end <= run.start) return;
    const isBetter =
      !best || distance < best.distance || (distance === best.distance && lengthOff(run) < lengthOff(best));
    if (isBetter) best = run;
  });
  return best;
}

/**
 * The closest runs of `text` within `most` edits (code points), or several if they are equally close and apart. For
 * more than 7,000 characters fewer edits are tried, to bound the time.
 */
export function closeMatches(text: string, words: string, most: number): CloseMatch | null {
  const inText = codePoints(text);
  const inWords = codePoints(words);
  const allowed = Math.min(most, Math.floor(MOST_CELLS / (4 * inWords.length + 4)));
  if (allowed < 1) return null;
  let cells = MOST_CELLS;
  let found: CloseMatch | null = null;
  for (const near of likelyStarts(text, [...words], allowed)) {
    const within: number = found?.distance ?? allowed;
    cells -= inWords.length * (2 * (allowed + within) + 1);
    if (cells < -inWords.length) break;
    const run = bestRun(inText, inWords, near, allowed, within);
    if (!run) continue;
    const span = { start: run.start, end: run.end };
    if (!found || run.distance < found.distance) found = { spans: [span], distance: run.distance };
    else if (found.spans.every((other) => other.end <= span.start || other.start >= span.end)) found.spans.push(span);
  }
  found?.spans.sort((a, b) => a.start - b.start);
  return found;
}
