// What stands around two phrases of two aligned sentences, and how much of it they share: whether both speak of one thing.
import { nameSkeleton } from '../../text/names.ts';
import { stem } from '../../text/tokens/normaliser.ts';
import { stopWords } from '../../text/tokens/stop-words.ts';
import { clauseAround, slotOf } from './counted.ts';
import type { ReadArticle, ReadSentence } from './reading.ts';

export interface Phrase {
  readonly sentence: ReadSentence;
  readonly from: number;
  readonly to: number;
}

export interface SharedContext {
  /** How many words around one phrase mean the same as a word around the other. */
  readonly words: number;
  /** Of these, those that are no names: names are shared by any two sentences of one story. */
  readonly things: number;
  /** Of the words around the phrase that has fewer. */
  readonly share: number;
}

/** What one content word may be recognised by: its stem, its concepts, the consonants of a name. */
type Keys = ReadonlySet<string>;

const NAME = 'name:';

/** Words that say nothing of what a sentence is about. */
const EMPTY: ReadonlySet<string> = new Set(['say', 'people', 'count', 'new', 'give', 'name-verb']);

/** Shared content words of the clauses that hold the phrases. */
export function sharedClause(a: Phrase, b: Phrase, articles: readonly ReadArticle[]): SharedContext {
  return shared(
    around(a, clauseAround(a.sentence, a.from, a.to), articles),
    around(b, clauseAround(b.sentence, b.from, b.to), articles),
  );
}

/** Shared content words of the sentences that hold the phrases. */
export function sharedSentence(a: Phrase, b: Phrase, articles: readonly ReadArticle[]): SharedContext {
  return shared(around(a, a.sentence, articles), around(b, b.sentence, articles));
}

function shared(left: readonly Keys[], right: readonly Keys[]): SharedContext {
  const free = new Set(right);
  let words = 0;
  let things = 0;
  for (const word of left) {
    const met = free.values().find((other) => !word.isDisjointFrom(other));
    if (!met) continue;
    free.delete(met);
    words += 1;
    if (!isName(word) || !isName(met)) things += 1;
  }
  const fewer = Math.min(left.length, right.length);
  return { words, things, share: fewer === 0 ? 0 : words / fewer };
}

const isName = (word: Keys): boolean => word.values().some((key) => key.startsWith(NAME));

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function around({ sentence, from, to }: Phrase, within: Stretch, articles: readonly ReadArticle[]): Keys[] {
  const { language } = articles[sentence.article] as ReadArticle;
  const isAround = (one: Stretch): boolean =>
    one.from >= within.from && one.to <= within.to && (one.to <= from || one.from >= to);
  const concepts = sentence.concepts.filter((one) => isAround(one) && !EMPTY.has(one.concept));
  if (language === 'ja') return kanjiPairs(sentence, isAround);
  if (language === 'zh') {
    return [...Map.groupBy(concepts, (one) => one.from).values()].map(
      (mentions) => new Set(mentions.map(({ concept }) => concept)),
    );
  }
  const common = stopWords(language);
  const figures = sentence.figures.filter(
    ({ weak, numberFrom, numberTo }) => !weak && isAround({ from: numberFrom, to: numberTo }),
  );
  const said = new Set(sentence.concepts.filter(({ concept }) => concept === 'say').map((one) => one.from));
  // That both give a sum or a length is shared, whatever the sum.
  const slots = figures.map((figure): Keys => new Set([`slot:${slotOf(figure)}`]));
  const words = sentence.words.flatMap((word) => {
    if (
      !isAround(word) ||
      /^\p{N}/u.test(word.folded) ||
      common.has(word.folded) ||
      word.folded.length < 3 ||
      said.has(word.from)
    )
      return [];
    const keys = new Set(
      concepts.filter((one) => one.from <= word.from && word.to <= one.to).map(({ concept }) => concept),
    );
    keys.add(`${language}:${stem(word.folded, language)}`);
    const skeleton = nameSkeleton(word.surface, language);
    if (/^\P{Ll}/u.test(word.surface) && skeleton.length >= 3) keys.add(`${NAME}${skeleton}`);
    return [keys];
  });
  return [...words, ...slots];
}

/** Words of Japanese are not parted; two signs of Han beside each other are about one. */
function kanjiPairs({ text, from }: ReadSentence, isAround: (one: Stretch) => boolean): Keys[] {
  const pairs = new Set<string>();
  for (const match of text.matchAll(/(?=(?<pair>\p{Script=Han}{2}|\p{Script=Katakana}{2}))/gu)) {
    const at = from + match.index;
    if (isAround({ from: at, to: at + 2 })) pairs.add(match.groups?.pair ?? '');
  }
  return [...pairs].map((pair) => new Set([pair]));
}
