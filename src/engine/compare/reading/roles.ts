// What a text says that a named person or thing is: "the guide, Luc Amiel", "Sydkaj, the warehouse firm", "Leiterin ist Sabine Kröger".
import { alternatives } from '../../../text/alternatives.ts';
import { stem } from '../../../text/tokens/normaliser.ts';
import { stopWords } from '../../../text/tokens/stop-words.ts';
import type { NameMention } from '../../../text/words/names.ts';
import type { Word } from '../../../text/words/words.ts';
import { conceptsOfWord, isBroad } from './concepts.ts';
import { hanPersonsIn } from './han-persons.ts';
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
export const TITLES: ReadonlySet<string> = new Set(
  'governor mayor minister prime-minister president chief chief-executive captain judge prosecutor officer doctor lawyer master pilot driver embassy priest curator painter architect engineer head-coach coach teacher headteacher lecturer expert soldier'.split(
    ' ',
  ),
);
/** Concepts of words that stand beside a name without saying what it names. */
const NO_ROLE: ReadonlySet<string> = new Set(['people', 'count', 'new', 'name-verb']);
/** "said Ewan Castellan" */
export const SAYING: ReadonlySet<string> = new Set(['say', 'tell-inform']);

const COPULA =
  /^(?:is|was|are|ist|war|est|etait|sera|es|era|стане|став|стала|залишиться|є|станет|стал|будет|остается|останется)$/u;
const DETERMINER =
  /^(?:the|an?|its|his|her|their|our|whose|der|die|das|des|dem|den|eine?|einer|einem|le|la|les|une?|son|sa|el|los|las|su|(?:наш|ваш|сво|тво|мо)[еєёийїя]\p{L}{0,2}|наш|ваш)$/u;
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
/** "Geschäftsführerin der Fabrik", "le chef de la police": what the noun is of, within its phrase. */
const GENITIVE: Readonly<Record<string, RegExp>> = {
  de: /^(?:der|des|vom|von)$/u,
  fr: /^(?:de|du|des|d)$/u,
  es: /^(?:de|del)$/u,
  pt: /^(?:de|do|da|dos|das)$/u,
  it: /^(?:di|del|della|dei)$/u,
};
/** Nouns that German compounds end in and that are written before a name: "Einsatzleiter", "Staatsanwältin". */
const GERMAN_OFFICE = new RegExp(
  alternatives`
  ^\p{L}{3,}?(?<office>leiter|sprecher|minister|meister|chef|fuhrer|prasident|anwalt|direktor|kommissar|trainer|inhaber|besitzer|
  fahrer|pilot|kapitan|richter|forscher|lehrer|sekretar|intendant|inspektor)(?:in)?$
`,
  'u',
);
/** Verbs whose subject or agent is the head of something: "a panel chaired by", "керує полковник". */
const LEADS = new RegExp(
  alternatives`
  ^(?:led|lead(?:s|ing)?|head(?:s|ed|ing)?|chair(?:s|ed|ing)?|direct(?:s|ed|ing)|command(?:s|ed|ing)|presid(?:es|ed|ing)|geleitet|leitet(?:e|en)?|
  dirigee?|presidee?|presidid[oa]|dirigid[oa]|lidera(?:d[oa])?|encabeza(?:d[oa])?|очолю\p{L}*|очоли\p{L}*|керу\p{L}*|командує|командував|командувала|
  возглав\p{L}*|руковод\p{L}*|командует|командовал|командовала)$
`,
  'u',
);
/** "to succeed", "folgt auf", "замінить": whom they lead to held the office before. */
const SUCCEEDS = new RegExp(
  alternatives`
  ^(?:succeed(?:s|ed|ing)?|replac(?:es|ed|ing|e)|folgte?|succede|succedera|remplace(?:ra)?|remplacant|sustituye|sustituira|reemplaza|reemplazara|sucede|
  змін(?:ить|ила|ив|ює)|замін(?:ить|ила|ив|ює)|сменит|сменил[аи]?|сменяет|заменит|заменил[аи]?)$
`,
  'u',
);
const PREDECESSOR = 'predecessor';
const SLAVIC_VERB = /(?:в|вши|ла|ло|ли|л|ть|ти|ся|сь|є|ють|ет|ют|ит)$/u;
/** ", 47, an economist" */
const AGE = /^, \p{N}{1,3}(?: (?:ans|años|Jahre|лет|років|роки))?, /u;
/** "Ministerin Dr. Karin Ahlers", "l'avocat, Me Yann Le Goff" */
const ADDRESS = /^(?:dr|prof|mr|mrs|ms|me|mme|sir|dame|don|dona)$/u;
/** What may stand between two words of one phrase. */
const JOINED = /^[ \u00a0-]$/u;
const MOST_WORDS = 4;
/** What leads from a verb to its agent or object. */
const AGENT = /^(?:by|von|auf|par|a|por|al)$/u;

const remembered = new WeakMap<ReadSentence, readonly RoleName[]>();

/** The names of a sentence that are said to be something. */
export function roleNamesOf(sentence: ReadSentence, article: ReadArticle): readonly RoleName[] {
  const known = remembered.get(sentence);
  if (known) return known;
  const found =
    article.language === 'zh'
      ? hanRoleNamesOf(sentence)
      : sentence.names.flatMap((name) => roleNameOf(name, sentence, article) ?? []);
  remembered.set(sentence, found);
  return found;
}

function roleNameOf(whole: NameMention, sentence: ReadSentence, article: ReadArticle): RoleName | null {
  const { text, language } = article;
  if (sentence.times.some((time) => time.from < whole.to && whole.from < time.to)) return null;
  if (isOrdinary(whole, article)) return null;
  const before = [...wordsBefore(whole, sentence, article), ...titlesOf(whole, language)];
  const after = wordsAfter(whole, sentence, article);
  const phrases = [
    headed(before, sentence, language, text.slice(0, whole.from).endsWith(', ')),
    headed(after, sentence, language, true),
    byVerb(whole, sentence, article),
  ];
  const heads = new Set(phrases.flatMap((phrase) => phrase.heads));
  if (heads.size === 0) return null;
  const which = new Set(phrases.flatMap((phrase) => phrase.which));
  const isBeside = [...before, ...after].some(({ folded }) => BESIDE.test(folded));
  const role = { heads, which, isBeside, from: before[0]?.from ?? whole.from };
  return { sentence, name: withoutTitles(whole, article), role };
}

/** 总设计师陈志远 */
const hanRoleNamesOf = (sentence: ReadSentence): RoleName[] =>
  hanPersonsIn(sentence.text, sentence.from).flatMap((name) => {
    const offices = sentence.concepts.filter(({ to }) => to === name.from);
    const heads = new Set(offices.map(({ concept }) => concept));
    const role = { heads, which: new Set<string>(), isBeside: false, from: offices[0]?.from ?? name.from };
    return heads.size > 0 ? [{ sentence, name, role }] : [];
  });

/** German writes every noun like a name; without quotation marks, a Slavic name is seldom a word of the tables. */
function isOrdinary(name: NameMention, article: ReadArticle): boolean {
  const { text, language } = article;
  if (language !== 'de' && !(isSlavic(language) && !/[«"„“]$/u.test(text.slice(0, name.from)))) return false;
  const [first, ...further] = withoutTitles(name, article).words as [Word, ...Word[]];
  if (further.length > 0) return stopWords(language).has(first.folded);
  return first === name.words[0] && conceptsOfWord(first.folded, language).some((one) => !isBroad(one));
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
    ((language === 'de' && GERMAN_OFFICE.test(folded)) ||
      conceptsOfWord(folded, language).some(
        (one) => TITLES.has(one) || (!isBroad(one) && (language === 'de' || (atStart && i === 0 && words.length > 2))),
      ));
  return words.slice(
    0,
    words.findIndex((word, i) => !isTitle(word, i)),
  );
}

/** "the guide", "Its director is", "The tanker's owner,": what leads to a name. */
function wordsBefore(name: NameMention, { words, from }: ReadSentence, { text, language }: ReadArticle): Word[] {
  let at = words.findLastIndex((word) => word.to <= name.from);
  let end = name.from;
  for (; ADDRESS.test(words[at]?.folded ?? ''); at -= 1) end = words[at]?.from ?? end;
  const gap = text.slice(words[at]?.to ?? from, end);
  if (!/^(?:,?[ \u00a0][«“"„‘]?| [—–-] [«“"„]?)$/u.test(gap)) return [];
  const isApposition = gap === ', ';
  if (gap === ' ' && COPULA.test(words[at]?.folded ?? '')) at -= 1;
  if (LINK.test(words[at]?.folded ?? '')) return [];
  const found: Word[] = [];
  for (; at >= 0 && found.length < MOST_WORDS; at -= 1) {
    const word = words[at] as Word;
    if (found.length > 0 && !JOINED.test(text.slice(word.to, found[0]?.from))) break;
    // "the ambassador to Dorland, Nils Ekberg", but "drawn by the architect Greta Salomon"
    if (!isContent(word, language) && !(isApposition && isLink(words, at)) && !isGenitive(words, at, language)) break;
    if (gap === ' ' && isCapital(word, language) && at > 0) break;
    // "Santa Rosa, California"
    if (isApposition && found.length === 0 && name.words.length === 1 && isCapital(word, language)) break;
    found.unshift(word);
  }
  // "in the evening, Paul Denholm": only a noun with an article is another way to name him.
  const isDetermined = DETERMINER.test(words[at]?.folded ?? '') || found[0]?.folded.endsWith("'s");
  return isApposition && !isDetermined ? [] : found;
}

/** "the head of the police", "der Leiter der Klinik": the words that lead from the one noun to the other. */
function isGenitive(words: readonly Word[], at: number, language: string): boolean {
  const isOf = (one: number): boolean => GENITIVE[language]?.test(words[one]?.folded ?? '') ?? false;
  // "entwarf der Architekt" has a nominative.
  if (language === 'de')
    return at > 1 && isOf(at) && /^\p{Lu}/u.test(words[at - (isOf(at - 1) ? 2 : 1)]?.surface ?? '');
  return isOf(at) || (DETERMINER.test(words[at]?.folded ?? '') && isOf(at - 1));
}

/** "chaired by Margaret Ewing", "Операцией руководит Артур Насыров", "replacing Walter Kess". */
function byVerb(name: NameMention, { words }: ReadSentence, { text, language }: ReadArticle): Headed {
  const before = words.filter((word) => word.to <= name.from).slice(-2 - MOST_WORDS);
  const next = before.at(-1);
  if (!next || !/^[ \u00a0]$/u.test(text.slice(next.to, name.from))) return NO_HEAD;
  const at = before.findLastIndex(({ folded }) => !AGENT.test(folded));
  const verb = before[at]?.folded ?? '';
  if (SUCCEEDS.test(verb)) return { heads: [PREDECESSOR], which: [] };
  if (!LEADS.test(verb)) return NO_HEAD;
  const of = before.slice(0, at).filter((word) => isContent(word, language));
  return { heads: ['chief'], which: of.flatMap((word) => keysOf(word, language)) };
}

/** ", the warehouse firm,", ", директор заводу" */
function wordsAfter(name: NameMention, sentence: ReadSentence, { text, language }: ReadArticle): Word[] {
  const made = madeWords(name, sentence, language);
  if (made.length > 0) return made;
  const age = AGE.exec(text.slice(name.to, sentence.to));
  const end = name.to + (age?.[0].length ?? 0);
  const words = sentence.words.filter((word) => word.from >= end);
  const [first] = words;
  if (!first || !(age || /^[»”"“]?, $/u.test(text.slice(name.to, first.from)))) return [];
  const isDetermined = DETERMINER.test(first.folded);
  const phrase = isDetermined ? words.slice(1) : words;
  const last = phrase.findIndex(
    (word, i) =>
      !isContent(word, language) ||
      isCapital(word, language) ||
      (i > 0 && !JOINED.test(text.slice(phrase[i - 1]?.to, word.from))),
  );
  const found = last < 0 ? phrase : phrase.slice(0, last);
  const next = phrase[found.length];
  const isLinked = next !== undefined && LINK.test(next.folded);
  const isClosed = /^\P{L}*[,.;:!?»”"—–)]/u.test(text.slice(found.at(-1)?.to, next?.from ?? sentence.to));
  if (found.length === 0 || found.length > MOST_WORDS || !(isClosed || isLinked)) return [];
  if (!isDetermined && !(isLinked && isOfPerson(found, language)) && !isSlavic(language) && !isRomance(language))
    return [];
  if (isSaid(words, text, language)) return [];
  return isLinked ? [...found, ...linkedWords(phrase.slice(found.length), language)] : found;
}

const AS = /^(?:as|als|comme|como|як|как)$/u;

/** "named Priya Raman as its chief executive", "призначив Романа Залізняка головою агентства" */
function madeWords(name: NameMention, { words, text, from }: ReadSentence, language: string): Word[] {
  const at = words.findIndex((word) => word.from > name.to);
  const [first, second] = [words[at], words[at + 1]];
  if (!first || text.slice(name.to - from, first.from - from) !== ' ') return [];
  const isOffice = ({ folded }: Word): boolean => conceptsOfWord(folded, language).some((one) => TITLES.has(one));
  if (isSlavic(language) && isOffice(first) && !isCapital(first, language)) return [first];
  if (!AS.test(first.folded) || !second) return [];
  const phrase = words.slice(DETERMINER.test(second.folded) ? at + 2 : at + 1);
  const end = phrase.findIndex((word) => !isContent(word, language) || isCapital(word, language));
  return phrase.slice(0, Math.min(end < 0 ? phrase.length : end, MOST_WORDS));
}

/** "of immigration policy": what the noun is of. */
function linkedWords(words: readonly Word[], language: string): readonly Word[] {
  const first = words.findIndex((word) => isContent(word, language));
  const last = words.findIndex((word, i) => i > first && !isContent(word, language));
  return first < 0 || first > 2 ? [] : words.slice(0, Math.min(last < 0 ? words.length : last, first + MOST_WORDS));
}

/** ", head of the agency", but ", fell on the glacier" */
const isOfPerson = (phrase: readonly Word[], language: string): boolean =>
  phrase.some(
    ({ folded }) =>
      /(?:er|or|man|ist|in)$/u.test(folded) || conceptsOfWord(folded, language).some((one) => TITLES.has(one)),
  );

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

const isRomance = (language: string): boolean => /^(?:fr|es|pt|it)$/u.test(language);
const isSlavic = (language: string): boolean => /^(?:uk|ru|be|bg)$/u.test(language);
/** German writes every noun with one. */
const isCapital = ({ surface }: Word, language: string): boolean => language !== 'de' && /^\p{Lu}/u.test(surface);
const isContent = ({ folded }: Word, language: string): boolean =>
  !stopWords(language).has(folded) && !DETERMINER.test(folded) && !LINK.test(folded) && !/^\p{N}/u.test(folded);

interface Headed {
  readonly heads: readonly string[];
  readonly which: readonly string[];
}
const NO_HEAD: Headed = { heads: [], which: [] };

/** The noun of a phrase is its last word, or in a Slavic or Romance language an earlier one, because what says which follows. */
function headed(phrase: readonly Word[], { concepts }: ReadSentence, language: string, isClosed: boolean): Headed {
  const isEarlier = isSlavic(language) || isRomance(language) || language === 'ar';
  const link = phrase.findIndex(({ folded }) => LINK.test(folded) || GENITIVE[language]?.test(folded));
  // "le chef de la police Jean Morel", "sous l'égide du médiateur Alain Courtois": either noun may be his.
  const isOpen = isEarlier && !isClosed;
  const nouns = link < 0 || isOpen ? phrase.filter(({ folded }) => !LINK.test(folded)) : phrase.slice(0, link);
  const isVerb = ({ folded }: Word): boolean => isSlavic(language) && SLAVIC_VERB.test(folded);
  const heads = nouns.filter((word, i) => i === nouns.length - 1 || (isEarlier && !isVerb(word)));
  const which = phrase.filter((word) => !heads.includes(word) && !isVerb(word) && isContent(word, language));
  // "chief executive", "генеральний директор"
  const compound = concepts.filter(({ from, to }) => heads.some((word) => word.to === to && from < word.from));
  return {
    heads: [...heads.flatMap((word) => keysOf(word, language)), ...compound.map(({ concept }) => concept)],
    which: which.flatMap((word) => keysOf(word, language)),
  };
}

function keysOf({ folded }: Word, language: string): string[] {
  const office = language === 'de' ? GERMAN_OFFICE.exec(folded)?.groups?.office : undefined;
  const concepts = [...conceptsOfWord(folded, language), ...(office ? conceptsOfWord(office, language) : [])];
  if (concepts.some((concept) => SAYING.has(concept))) return [];
  return [`${language}:${stem(folded, language)}`, ...concepts.filter((one) => !isBroad(one) && !NO_ROLE.has(one))];
}
