// What a text says that a named person or thing is: "the guide, Luc Amiel", "Sydkaj, the warehouse firm", "Leiterin ist Sabine Kröger".
import { alternatives } from '../../../text/alternatives.ts';
import type { NameMention } from '../../../text/names.ts';
import { stem } from '../../../text/tokens/normaliser.ts';
import { stopWords } from '../../../text/tokens/stop-words.ts';
import type { Word } from '../../../text/words.ts';
import { conceptsOfWord, isBroad } from './concepts.ts';
import type { ReadArticle, ReadSentence } from './reading.ts';

/** Stems and concepts, each a key by which two roles are compared. */
export interface Role {
  /** Of the noun itself: "guide", "firm". */
  readonly heads: ReadonlySet<string>;
  /** Of the words that say which one: "warehouse". */
  readonly which: ReadonlySet<string>;
  /** Not the office itself: "former", "deputy". */
  readonly isBeside: boolean;
  /** Where the words begin that lead to the name. */
  readonly from: number;
}

/** A name without the titles that are written as a part of it, and what it is the name of. */
export interface RoleName {
  readonly sentence: ReadSentence;
  readonly name: NameMention;
  readonly role: Role;
}

/** Titles that are written in capitals before a name. */
const TITLES: ReadonlySet<string> = new Set(
  'governor mayor minister prime-minister president chief chief-executive captain judge prosecutor officer doctor lawyer master pilot driver embassy priest curator painter architect engineer head-coach coach teacher headteacher lecturer expert soldier'.split(
    ' ',
  ),
);
/** Concepts of words that stand beside a name without saying what it names. */
const NO_ROLE: ReadonlySet<string> = new Set(['people', 'count', 'new', 'name-verb']);
/** "said Ewan Castellan" */
const SAYING: ReadonlySet<string> = new Set(['say', 'tell-inform']);

const COPULA =
  /^(?:is|was|are|ist|war|est|etait|sera|es|era|стане|став|стала|залишиться|є|станет|стал|будет|остается|останется)$/u;
const DETERMINER =
  /^(?:the|an?|its|his|her|their|our|whose|der|die|das|des|dem|den|eine?|einer|einem|le|la|les|une?|son|sa|el|los|las|su)$/u;
/** "the ambassador to Dorland", "le ministre de la Mer" */
const LINK =
  /^(?:of|for|to|in|at|on|near|off|by|with|against|as|like|than|de|du|des|d|für|von|bei|nahe|mit|en|cerca|біля|поблизу|неподалік|коло|від|через|проти|около|возле|близ|вблизи|через|против)$/u;
/** "the former president", "the deputy mayor": somebody else holds the office. */
const BESIDE = new RegExp(
  alternatives`
  ^(?:former|ex|previous|past|retired|late|deputy|vice|acting|interim|assistant|outgoing|incoming|future|designate|elect|
  (?:ehemalige|frühere|vormalige|stellvertretende|kommissarische)[mnrs]?|vize\p{L}*|ancien(?:ne)?|adjointe?|anterior|
  (?:екс|экс)(?:-?(?:президент|прем|мін|мин|мер|мэр|голов|глав|директор)\p{L}*)?|колишн\p{L}*|заступни\p{L}*|
  (?:віце|вице)\p{L}*|бывш\p{L}*|заместител\p{L}*|исполняющ\p{L}*|викону\p{L}*)$
`,
  'u',
);
const SLAVIC_VERB = /(?:в|вши|ла|ло|ли|л|ть|ти|ся|сь|є|ють|ет|ют|ит)$/u;
/** What may stand between two words of one phrase. */
const JOINED = /^[ \u00a0-]$/u;
const MOST_WORDS = 4;

const remembered = new WeakMap<ReadSentence, readonly RoleName[]>();

/** The names of a sentence that are said to be something. */
export function roleNamesOf(sentence: ReadSentence, article: ReadArticle): readonly RoleName[] {
  const known = remembered.get(sentence);
  if (known) return known;
  const found = sentence.names.flatMap((whole) => {
    if (sentence.times.some((time) => time.from < whole.to && whole.from < time.to)) return [];
    const before = [...wordsBefore(whole, sentence, article), ...titlesOf(whole, article.language)];
    const after = wordsAfter(whole, sentence, article);
    const phrases = [before, after].map((phrase) => headed(phrase, article.language));
    const heads = new Set(phrases.flatMap((phrase) => phrase.heads));
    const which = new Set(phrases.flatMap((phrase) => phrase.which));
    const isBeside = [...before, ...after].some(({ folded }) => BESIDE.test(folded));
    const role = { heads, which, isBeside, from: before[0]?.from ?? whole.from };
    return heads.size > 0 ? [{ sentence, name: withoutTitles(whole, article), role }] : [];
  });
  remembered.set(sentence, found);
  return found;
}

/** A name without the titles at its beginning. */
export function withoutTitles(name: NameMention, { text, language }: ReadArticle): NameMention {
  const titles = titlesOf(name, language);
  if (titles.length === 0) return name;
  const words = name.words.slice(titles.length);
  const from = (words[0] as Word).from;
  return { ...name, from, surface: text.slice(from, name.to), words };
}

/** "Sergeant Helen Moss", "Firma Holzner", and at the beginning of a sentence "Guide Luc Hamel". */
function titlesOf({ words, atStart }: NameMention, language: string): readonly Word[] {
  const isTitle = ({ folded }: Word, i: number): boolean =>
    i < words.length - 1 &&
    conceptsOfWord(folded, language).some(
      (one) => TITLES.has(one) || (!isBroad(one) && (language === 'de' || (atStart && i === 0 && words.length > 2))),
    );
  return words.slice(
    0,
    words.findIndex((word, i) => !isTitle(word, i)),
  );
}

/** "the guide", "Its director is", "The tanker's owner,": what leads to a name. */
function wordsBefore(name: NameMention, { words, from }: ReadSentence, { text, language }: ReadArticle): Word[] {
  let at = words.findLastIndex((word) => word.to <= name.from);
  const gap = text.slice(words[at]?.to ?? from, name.from);
  if (!/^(?:,?[ \u00a0][«“"„‘]?| [—–-] [«“"„]?)$/u.test(gap)) return [];
  const isApposition = gap === ', ';
  if (gap === ' ' && COPULA.test(words[at]?.folded ?? '')) at -= 1;
  if (LINK.test(words[at]?.folded ?? '')) return [];
  const found: Word[] = [];
  for (; at >= 0 && found.length < MOST_WORDS; at -= 1) {
    const word = words[at] as Word;
    if (found.length > 0 && !JOINED.test(text.slice(word.to, found[0]?.from))) break;
    // "the ambassador to Dorland, Nils Ekberg", but "drawn by the architect Greta Salomon"
    if (!isContent(word, language) && !(isApposition && isLink(words, at))) break;
    if (gap === ' ' && isCapital(word, language) && at > 0) break;
    found.unshift(word);
  }
  // "in the evening, Paul Denholm": only a noun with an article is another way to name him.
  const isDetermined = DETERMINER.test(words[at]?.folded ?? '') || found[0]?.folded.endsWith("'s");
  return isApposition && !isDetermined ? [] : found;
}

/** ", the warehouse firm,", ", директор заводу" */
function wordsAfter(name: NameMention, sentence: ReadSentence, { text, language }: ReadArticle): Word[] {
  const words = sentence.words.filter((word) => word.from >= name.to);
  const [first] = words;
  if (!first || !/^[»”"“]?, $/u.test(text.slice(name.to, first.from))) return [];
  const isDetermined = DETERMINER.test(first.folded);
  const phrase = isDetermined ? words.slice(1) : words;
  const end = phrase.findIndex(
    (word, i) =>
      !isContent(word, language) ||
      isCapital(word, language) ||
      (i > 0 && !JOINED.test(text.slice(phrase[i - 1]?.to, word.from))),
  );
  const found = end < 0 ? phrase : phrase.slice(0, end);
  const next = phrase[found.length];
  const isLinked = next !== undefined && LINK.test(next.folded);
  const isClosed = /^\P{L}*[,.;:!?»”"—–)]/u.test(text.slice(found.at(-1)?.to, next?.from ?? sentence.to));
  if (found.length === 0 || found.length > MOST_WORDS || !(isClosed || isLinked)) return [];
  if (!isDetermined && !isLinked && !isSlavic(language)) return [];
  return isSaid(words, text, language) ? [] : found;
}

/** "near Grey Tarn, the mountain rescue service said": what follows the comma is another speaker. */
function isSaid(words: readonly Word[], text: string, language: string): boolean {
  const comma = words.findIndex((word, i) => i > 0 && text.slice(words[i - 1]?.to, word.from).includes(','));
  return words
    .slice(0, comma < 0 ? words.length : comma)
    .some(({ folded }) => conceptsOfWord(folded, language).includes('say'));
}

/** "the head of the agency": the article after a preposition belongs to it. */
const isLink = (words: readonly Word[], at: number): boolean =>
  LINK.test(words[at]?.folded ?? '') ||
  (DETERMINER.test(words[at]?.folded ?? '') && LINK.test(words[at - 1]?.folded ?? ''));

const isSlavic = (language: string): boolean => /^(?:uk|ru|be|bg)$/u.test(language);
/** German writes every noun with one. */
const isCapital = ({ surface }: Word, language: string): boolean => language !== 'de' && /^\p{Lu}/u.test(surface);
const isContent = ({ folded }: Word, language: string): boolean =>
  !stopWords(language).has(folded) && !LINK.test(folded) && !/^\p{N}/u.test(folded);

/** The noun of a phrase is its last word, or in a Slavic language an earlier one, because a genitive follows. */
function headed(phrase: readonly Word[], language: string): { readonly heads: string[]; readonly which: string[] } {
  const link = phrase.findIndex(({ folded }) => LINK.test(folded));
  const nouns = link < 0 ? phrase : phrase.slice(0, link);
  const isVerb = ({ folded }: Word): boolean => isSlavic(language) && SLAVIC_VERB.test(folded);
  const heads = nouns.filter((word, i) => i === nouns.length - 1 || (isSlavic(language) && !isVerb(word)));
  const which = phrase.filter((word) => !heads.includes(word) && !isVerb(word) && isContent(word, language));
  return {
    heads: heads.flatMap((word) => keysOf(word, language)),
    which: which.flatMap((word) => keysOf(word, language)),
  };
}

function keysOf({ folded }: Word, language: string): string[] {
  const concepts = conceptsOfWord(folded, language);
  if (concepts.some((concept) => SAYING.has(concept))) return [];
  return [`${language}:${stem(folded, language)}`, ...concepts.filter((one) => !isBroad(one) && !NO_ROLE.has(one))];
}
