/** Texts that are alike, but about different things: made from one template, framed by one publisher, or on one background. */
import type { ReadWords, WordRange } from './read-words.ts';
import { type Passage, totalWords } from './shared-words.ts';

const FIGURE = /[1-9]|(?![0-9])\p{N}/u;
/** With fewer figures, a text does not reveal its template. */
const FEW_FIGURES = 4;
const FIGURES_KEPT = 0.5;

/** Words [from, to) of a text. */
interface TextPart extends WordRange {
  readonly text: ReadWords;
}

export const wholeText = (text: ReadWords): TextPart => ({ text, from: 0, to: text.hashes.length });

/**
 * Weather, markets, results: one template with different figures. A copy shares at least half of its figures with the
 * other.
 */
export function haveOtherFigures(a: TextPart, b: TextPart, passages: readonly Passage[]): boolean {
  const here = countFigures(a);
  const least = here < FEW_FIGURES ? here : Math.min(here, countFigures(b));
  if (least < FEW_FIGURES) return false;
  const kept = passages.flatMap(({ matches }) =>
    matches.map((match) => countFigures({ text: a.text, from: match.a, to: match.a + match.length })),
  );
  return kept.reduce((sum, count) => sum + count, 0) < FIGURES_KEPT * least;
}

/** Share of the shorter text: if this much is alike and the figures differ, two texts fill in one template. */
const TEMPLATE = 0.4;

export function shareOneTemplate(a: ReadWords, b: ReadWords, passages: readonly Passage[]): boolean {
  const shorter = Math.min(a.hashes.length, b.hashes.length);
  return totalWords(passages) >= TEMPLATE * shorter && haveOtherFigures(wholeText(a), wholeText(b), passages);
}

const countFigures = ({ text, from, to }: TextPart): number =>
  text.surfaces(from, to).filter((word) => FIGURE.test(word)).length;

/** If more words are alike than a template has, only an opening was retold. */
const MOST_TEMPLATE_WORDS = 120;
const TEMPLATE_OF_LONGER = 0.4;
const OPENING_ALIKE = 0.75;
const NAMED_ALIKE = 0.5;

/** A notice says in its first sentence whom, where and when it is about, and then what all of them say. */
export function reportDifferentEvents(a: ReadWords, b: ReadWords, passages: readonly Passage[]): boolean {
  const words = totalWords(passages);
  if (words > MOST_TEMPLATE_WORDS || words < TEMPLATE_OF_LONGER * Math.max(a.hashes.length, b.hashes.length))
    return false;
  const isAlike =
    alikeIn(a.opening, passages, 'a') >= OPENING_ALIKE || alikeIn(b.opening, passages, 'b') >= OPENING_ALIKE;
  return !isAlike && nameDifferentThings(a, b);
}

/** The share of these words that are within a passage. */
function alikeIn({ from, to }: WordRange, passages: readonly Passage[], side: 'a' | 'b'): number {
  const alike = passages.flatMap(({ matches }) =>
    matches.map((match) => Math.max(0, Math.min(to, match[side] + match.length) - Math.max(from, match[side]))),
  );
  return alike.reduce((sum, count) => sum + count, 0) / (to - from);
}

/** An opening that names nothing decides nothing. */
function nameDifferentThings(a: ReadWords, b: ReadWords): boolean {
  const [here, there] = [namedIn(a), namedIn(b)];
  const fewer = Math.min(here.size, there.size);
  return fewer > 0 && here.intersection(there).size < NAMED_ALIKE * fewer;
}

function namedIn(text: ReadWords): Set<string> {
  const { from, to } = text.opening;
  return new Set(text.surfaces(from, to).filter((_, index) => text.isNamed(from + index)));
}

/** Words of its own in a text that is a story, not another's with a new opening. */
const OWN_STORY = 100;
const NAMES_OF_ONE_STORY = 0.2;

/** A publisher's own lines may be most of two texts: beside them, each tells a story that names other things. */
export function tellDifferentStories(a: ReadWords, b: ReadWords, passages: readonly Passage[]): boolean {
  const [here, there] = [wordsOutside(a, passages, 'a'), wordsOutside(b, passages, 'b')];
  if (Math.min(here.length, there.length) < OWN_STORY) return false;
  const [one, other] = [namesAt(a, here), namesAt(b, there)];
  const fewer = Math.min(one.size, other.size);
  return fewer > 0 && one.intersection(other).size < NAMES_OF_ONE_STORY * fewer;
}

const OWN_NEWS = 40;
const OPENING_KEPT = 0.5;

/** Of two reports, the later one opens with news and repeats what was known before, but not all of it; a version keeps the opening, or all but a few words. */
export function bringOwnNews(a: ReadWords, b: ReadWords, passages: readonly Passage[]): boolean {
  const areOpenedAlike =
    alikeIn(a.opening, passages, 'a') >= OPENING_KEPT && alikeIn(b.opening, passages, 'b') >= OPENING_KEPT;
  if (areOpenedAlike) return false;
  return wordsOutside(a, passages, 'a').length >= OWN_NEWS && wordsOutside(b, passages, 'b').length >= OWN_NEWS;
}

function wordsOutside({ hashes }: ReadWords, passages: readonly Passage[], side: 'a' | 'b'): number[] {
  const isAlike = new Uint8Array(hashes.length);
  for (const { matches } of passages)
    for (const match of matches) isAlike.fill(1, match[side], match[side] + match.length);
  return Array.from(isAlike.keys()).filter((word) => !isAlike[word]);
}

const namesAt = (text: ReadWords, words: readonly number[]): Set<number> =>
  new Set(words.filter((word) => text.isNamed(word)).map((word) => text.hashes[word] as number));
