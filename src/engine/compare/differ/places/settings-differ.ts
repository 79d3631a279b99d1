// Where it happened, told by a common noun: "at a quarry" against "at a sawmill", "the Lindal depot" against "the harbour depot".
import { referentAfter } from '../../../../text/figures/referents.ts';
import { stem } from '../../../../text/tokens/normaliser.ts';
import { stopWords } from '../../../../text/tokens/stop-words.ts';
import type { Word } from '../../../../text/words/words.ts';
import { allPairs } from '../../all-pairs.ts';
import { conceptsIn, isPlaceKind } from '../../reading/concepts.ts';
import { articleOf, type ReadArticle, type ReadSentence } from '../../reading/reading.ts';
import { areToldOfOthers, type Phrase, sharedSentence } from '../context.ts';
import { type Difference, wordsDiffer } from '../difference.ts';
import { type SlotLink, slotsOf } from '../slots.ts';

interface Setting extends Phrase {
  /** Concepts of the noun: room, depot. */
  readonly concepts: ReadonlySet<string>;
  readonly noun: string;
  /** "at a quarry": nothing but a place. */
  readonly isSure: boolean;
  /** Stems of the words that say which one: "Lindal", "third". */
  readonly which: ReadonlySet<string>;
}

/** Concepts of buildings, rooms, ways, waters and their parts. */
const PLACES: ReadonlySet<string> = new Set(
  'neighbourhood balcony port border border-post house school hall church park mine plant sea island mountain lake river bank-of-river forest room cellar-shelter cellar shop warehouse airbase stadium museum theatre arena laboratory canteen camp summer-camp roof stairs floor building-floor bridge bridge-span pillar tunnel road road-surface viaduct footbridge underpass metro rail-track rail-platform rail-carriage station vehicle-depot level-crossing crossroads motorway runway canal-lock deck mole channel airport farm barn hotel restaurant market-place market-hall supermarket shopping-centre office-block apartment-block tower playground swimming-pool castle gym zoo weir dam sluice hospital ward kindergarten university building-site car-park reactor chemical-plant storage-tank cold-store'.split(
    ' ',
  ),
);

export const isPlaceNoun = (concept: string): boolean => PLACES.has(concept) || isPlaceKind(concept);

const PREPOSITION: Readonly<Record<string, RegExp>> = {
  en: /^(?:in|at|inside|near|beside|behind|on|under|beneath|above|over|outside|aboard|into|onto|through|from|off)$/u,
  uk: /^(?:у|в|на|під|над|біля|поблизу|коло|при|за|через|вздовж|уздовж|між|перед|навпроти|всередині|посеред|із|з)$/u,
  ru: /^(?:в|во|на|под|над|около|возле|у|при|за|через|вдоль|между|перед|напротив|внутри|посреди|из|с)$/u,
  de: /^(?:in|im|ins|an|am|auf|aus|bei|beim|neben|hinter|vor|unter|über|unweit|nahe)$/u,
  fr: /^(?:dans|à|au|aux|en|sur|sous|près|devant|derrière|chez|depuis|vers)$/u,
  es: /^(?:en|desde|sobre|bajo|ante|tras|junto|frente|al|hacia)$/u,
};
const AT_A_PLACE = /(?<!\p{L})(?:at|inside|aboard)\s+an?\s+/giu;
/** "at a speed of", "at the end of", "at the request of": not places. */
const NO_PLACE =
  /^(?:speed|rate|price|cost|depth|height|distance|time|moment|end|start|beginning|age|request|latest|least|most|level|hearing|meeting|conference|press|trial|expense|hands|very|same|weekend|news|scene|top|bottom|heart|centre|center|request|invitation|verdict|ruling|ceremony|briefing|age|point|risk|side|ready|market|weak|local|national|summit|talks|party|key|stable|quarter|fundrais\p{L}*)$/u;
/** Verbs and other words that a noun does not lead, as it leads "gate" in "factory gate". */
const NO_NOUN =
  /(?:ed|ing|ly|s)$|^(?:brought|came|went|took|left|fell|broke|was|were|had|gave|began|held|saw|led|lay|stood|burnt|hit|sank|rose|ran|lost|made|sent|shut|said|told|late|early)$/u;
/** "the local school" may be whichever the other names, "its roof" is of what was named before. */
const ANY =
  /^(?:local|nearby|same|other|another|its|his|her|their|our|наш\p{L}*|сво[йїєеё]\p{L}*|інш\p{L}*|друг(?:ом|ой|ого|им))$/u;
/** Words between a preposition and the noun that it leads. */
const MOST_BETWEEN = 3;
/** Below this mean similarity of its row, a place may belong to another matter. */
const LIKE_ENOUGH = 0.22;
/** Minimum similarity of a row that tells two places of one kind apart by themselves: two shafts, two quarters. */
const ONE_KIND = 0.3;
/** Minimum similarity of a row that tells apart two places of unlike kinds, one of which might be in or near the other. */
const TWO_KINDS = 0.33;
/** Minimum share of the words beside the places that both sentences have. */
const SAME_THING = 0.3;
/** The same in a row this similar. */
const VERY_ALIKE = 0.4;
const SAME_THING_THERE = 0.2;
/** The same for two that are nothing but places. */
const SURELY_SAME = 0.25;
/** Nouns that begin with this many equal letters may name one thing. */
const ALIKE = 5;

/** Differing places within one language: across languages a word for a place is too easily another's. */
export function settingsDiffer(
  members: readonly ReadSentence[],
  score: number,
  articles: readonly ReadArticle[],
): Difference[] {
  if (score < LIKE_ENOUGH) return [];
  const own = members.map((sentence) => {
    const article = articleOf(articles, sentence);
    const sure = sureSettings(sentence, article);
    return sure.length > 0 ? sure : settingsOf(sentence, article);
  });
  const links = allPairs(own).flatMap(([left, right]): SlotLink<Setting>[] => {
    const same = left.flatMap((a) =>
      right.filter((b) => areSame(a, b)).map((b) => ({ a, b, score: 1, meeting: 'same' as const })),
    );
    if (same.length > 0) return same;
    const [a, b] = [onlyOne(left, right, articles), onlyOne(right, left, articles)];
    return a && b && areOfOneThing(a, b, score, articles) ? [{ a, b, score: 1, meeting: 'differ' }] : [];
  });
  return slotsOf(links).map(({ items }) => wordsDiffer('place', items, articles));
}

/** The one place of a sentence that the other article does not have, or undefined. */
function onlyOne(
  own: readonly Setting[],
  others: readonly Setting[],
  articles: readonly ReadArticle[],
): Setting | undefined {
  const [other] = others;
  if (!other) return undefined;
  const unknown = own.filter((one) => one.isSure || !knows(articleOf(articles, other.sentence), one));
  return unknown.length === 1 ? unknown[0] : undefined;
}

/** Parts of buildings, what has such parts, and what a building stands in. */
const INNER: ReadonlySet<string> = new Set(
  'balcony hall room cellar-shelter cellar canteen roof stairs floor building-floor ward'.split(' '),
);
const OUTER: ReadonlySet<string> = new Set(
  'neighbourhood port island forest camp road viaduct motorway town city village region street'.split(' '),
);

/** "a room" is one of a plant's, and a bank is on a highway: a part and its whole do not differ. */
const mayHold = (whole: Setting, part: Setting): boolean =>
  (isOf(INNER, part) && part.which.size === 0 && !isOf(INNER, whole)) || (isOf(OUTER, whole) && !isOf(OUTER, part));

/** Stems of what may be in any building: "an accounting firm", "a suburban office block". */
const BODY = /^(?:firm|compani|busi|bank|branch|agenc|organis|chariti)$/u;

const isOf = (kind: ReadonlySet<string>, { concepts }: Setting): boolean => !kind.isDisjointFrom(concepts);

const areSame = (a: Setting, b: Setting): boolean =>
  isOneKind(a, b) && (a.which.size === 0 || b.which.size === 0 || !a.which.isDisjointFrom(b.which));

const isOneKind = (a: Setting, b: Setting): boolean => a.noun === b.noun || !a.concepts.isDisjointFrom(b.concepts);

function areOfOneThing(a: Setting, b: Setting, score: number, articles: readonly ReadArticle[]): boolean {
  if (areToldOfOthers(a, b, articles)) return false;
  if (BODY.test(a.noun) !== BODY.test(b.noun)) return false;
  // "a Woodburn bank" may be "a West Coast Bank", "a jewellery shop" a jeweller's.
  if (a.isSure && b.isSure && (isOneKind(a, b) || a.noun.slice(0, ALIKE) === b.noun.slice(0, ALIKE))) return false;
  if (a.isSure && b.isSure) return score >= ONE_KIND && sharedSentence(a, b, articles).share >= SURELY_SAME;
  const [left, right] = [articleOf(articles, a.sentence), articleOf(articles, b.sentence)];
  if (left.language !== right.language) return false;
  if (isOneKind(a, b)) {
    if (score >= ONE_KIND) return true;
  } else if (score < TWO_KINDS || mayHold(a, b) || mayHold(b, a)) return false;
  // "the cooling plant", "the cooling pipes"
  else if (!a.which.isDisjointFrom(b.which)) return false;
  const { things, share } = sharedSentence(a, b, articles);
  return things > 0 && share >= (score >= VERY_ALIKE ? SAME_THING_THERE : SAME_THING);
}

/** Whether an article has this place too: then the other place is of something else. */
function knows(article: ReadArticle, { noun, which }: Setting): boolean {
  const has = (one: string): boolean =>
    article.sentences.some(({ words }) => words.some(({ folded }) => stem(folded, article.language) === one));
  return has(noun) && (which.size === 0 || [...which].some(has));
}

function sureSettings(sentence: ReadSentence, article: ReadArticle): Setting[] {
  if (article.language !== 'en') return [];
  return [...sentence.text.matchAll(AT_A_PLACE)].flatMap((match) => {
    const at = sentence.from + match.index + match[0].length;
    const named = referentAfter(article.text, at - 1, 'en');
    if (named.words.length === 0 || named.to > sentence.to || named.words.some((word) => NO_PLACE.test(word)))
      return [];
    if (isContinued(sentence, named.to) || article.text.startsWith(' of ', named.to)) return [];
    if (/^\p{Lu}/u.test(article.text.slice(named.from, named.to).split(/\s/u).at(-1) ?? '')) return [];
    const inside = sentence.words.filter((word) => word.from >= named.from && word.to <= named.to);
    const stems = named.words.map((word) => stem(word, 'en'));
    return [
      {
        sentence,
        from: at - (/an?\s+$/iu.exec(match[0])?.[0].length ?? 0),
        to: named.to,
        concepts: new Set(conceptsIn(article.text, named.from, named.to, inside, 'en').map(({ concept }) => concept)),
        noun: stems.at(-1) ?? '',
        isSure: true,
        which: new Set(stems.slice(0, -1)),
      },
    ];
  });
}

/** "at an east Vancouver health products business", "at a Biloxi, Miss., motel": the noun is still to come. */
function isContinued({ words, text, from }: ReadSentence, to: number): boolean {
  const next = words.find((word) => word.from >= to);
  if (!next || text.slice(to - from, next.from - from) !== ' ') return false;
  return (
    !stopWords('en').has(next.folded) &&
    !PREPOSITION.en?.test(next.folded) &&
    (!NO_NOUN.test(next.folded) || next.folded.endsWith('s')) &&
    !/^\p{N}/u.test(next.folded)
  );
}

function settingsOf(sentence: ReadSentence, { text, language }: ReadArticle): Setting[] {
  const pattern = PREPOSITION[language];
  if (!pattern) return [];
  const nouns = Map.groupBy(
    sentence.concepts.filter(({ concept }) => isPlaceNoun(concept)),
    ({ to }) => sentence.words.findIndex((word) => word.to === to),
  );
  return [...nouns].flatMap(([at, mentions]) => {
    const noun = sentence.words[at];
    const first = noun ? phraseStart(sentence, at, pattern) : null;
    if (!noun || first === null || isLed(sentence, at, language)) return [];
    if (sentence.times.some((time) => time.from <= noun.from && noun.to <= time.to)) return [];
    const inside = sentence.words.slice(first, at);
    if (inside.some(({ folded }) => ANY.test(folded) || folded === 'of' || /^\p{N}/u.test(folded))) return [];
    if (language === 'en' && !tellsWhich(inside, noun)) return [];
    // "im Keller der Mühle", "в подвале мельницы": what it is a part of is no place beside it.
    if (language !== 'en' && [...nouns.keys()].some((other) => first <= other && other < at)) return [];
    if (noun.folded === 'quarter' && sentence.figures.some((one) => one.kind === 'ordinal' && one.to === noun.to))
      return [];
    // "Highway 214" and "the roof of the hall" go on.
    const next = text.slice(noun.to, noun.to + 4);
    if (/^[ \u00a0]\p{N}/u.test(next) || (next === ' of ' && PART.test(noun.folded))) return [];
    return [
      {
        sentence,
        from: (sentence.words[first] as Word).from,
        to: noun.to,
        noun: stem(noun.folded, language),
        isSure: false,
        concepts: new Set(mentions.map(({ concept }) => concept)),
        which: new Set(
          inside.filter(({ folded }) => !stopWords(language).has(folded)).map(({ folded }) => stem(folded, language)),
        ),
      },
    ];
  });
}

/** Words that say which part of a place is meant, but not which place. */
const PART = /^(?:roof|floor|waters?|campus|branch|edge|part|area|side|outskirts|grounds|wing)$/u;
/** Words for what was named before, unless another word says which one it is. */
const MENTIONED =
  /^(?:building|house|home|room|site|area|town|city|village|place|street|road|station|store|shop|scene|woods?|waters?|sea)$/u;

/** "at a hotel", "in the drying room", but neither "in stable condition" nor "outside the building". */
function tellsWhich(inside: readonly Word[], noun: Word): boolean {
  const [first] = inside;
  if (!first || !/^(?:the|an?|one|its|\p{L}+'s)$/u.test(first.folded)) return false;
  return first.folded !== 'the' || inside.length > 1 || !MENTIONED.test(noun.folded);
}

/** The index of the first word of the phrase that a preposition leads to the noun at `at`, or null. */
function phraseStart({ words, text, from }: ReadSentence, at: number, pattern: RegExp): number | null {
  for (let i = at - 1; i >= 0 && at - i <= MOST_BETWEEN + 1; i -= 1) {
    const [word, next] = [words[i] as Word, words[i + 1] as Word];
    if (text.slice(word.to - from, next.from - from) !== ' ') return null;
    if (pattern.test(word.folded)) return i + 1;
  }
  return null;
}

/** "the factory gate", "Port Salis": a noun that leads another is not the place. */
function isLed({ words, text, from }: ReadSentence, at: number, language: string): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || text.slice(word.to - from, next.from - from) !== ' ') return false;
  return (
    (/^\p{Lu}/u.test(next.surface) && /^\p{Lu}/u.test(word.surface)) ||
    (language === 'en' &&
      /^\p{Ll}/u.test(next.surface) &&
      !stopWords('en').has(next.folded) &&
      /[a-z]$/u.test(word.folded) &&
      !NO_NOUN.test(next.folded))
  );
}
