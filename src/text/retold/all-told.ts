// All of something told where the passage has a part of it: "all four bridges" for "two of the four bridges".
import { numberWord } from '../figures/numbers/number-words.ts';
import { eastSlavic } from '../language.ts';
import { foldLetters } from '../letters/fold.ts';
import { type ReadSentence, sharedPart } from './read-sentence.ts';
import type { Retold } from './retelling.ts';

/** Words, folded. */
interface Quantifiers {
  readonly all: RegExp;
  /** Before a number that is the whole, it means all: "les quatre ponts". */
  readonly the: RegExp;
  readonly part: RegExp;
  readonly of: RegExp;
  /** Of what is left: with one of these, the passage may go on to tell it of all. */
  readonly rest: RegExp;
}

const QUANTIFIERS: Readonly<Record<string, Quantifiers>> = {
  en: {
    all: /^(?:all|every|each|both)$/u,
    the: /^the$/u,
    part: /^(?:some|most|many|several|few|half|majority|part)$/u,
    of: /^of$/u,
    rest: /^(?:others?|rest|remain\p{L}*|last|then|later|followed|too|also|another|second|third|fourth|fifth|already|whole|entire)$/u,
  },
  de: {
    all: /^(?:alle[nr]?|jede[rs]?|beide[nr]?|sämtliche[nr]?)$/u,
    the: /^die$/u,
    part: /^(?:einige|manche|viele|mehrere|meisten|hälfte|teil|eine[rs]?)$/u,
    of: /^(?:der|von)$/u,
    rest: /^(?:ander\p{L}*|übrig\p{L}*|rest\p{L}*|letzt\p{L}*|zweite\p{L}?|dritte\p{L}?|vierte\p{L}?|fünfte\p{L}?|auch|dann|später|ebenfalls|bereits|schon|ganze\p{L}?|gesamte\p{L}?)$/u,
  },
  fr: {
    all: /^(?:tous|toutes|chaque)$/u,
    the: /^les$/u,
    part: /^(?:plupart|certaine?s|plusieurs|quelques|moitié|partie|une?)$/u,
    of: /^(?:des|de|d'\p{L}+)$/u,
    rest: /^(?:autres?|l'autre|restants?|restantes?|reste|derni\p{L}+|seconde?|(?:deux|trois|quatr|cinqu)ième|aussi|ensuite|puis|déjà|entier|entière|l'ensemble)$/u,
  },
  es: {
    all: /^(?:todos|todas|cada|ambos|ambas)$/u,
    the: /^(?:los|las)$/u,
    part: /^(?:algun[oa]s|vari[oa]s|much[oa]s|mayoría|mitad|parte|un[oa])$/u,
    of: /^de$/u,
    rest: /^(?:otr[oa]s?|resto|restantes|demás|últim[oa]s?|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|también|luego|después|ya|enter[oa]|conjunto)$/u,
  },
  ...eastSlavic({
    all: /^(?:все|всех|всем|оба|обе|[ву]сі|[ву]сіх|обидв[аі]|обох)$/u,
    the: /(?!)/u,
    part: /^(?:некоторы[ехм]|многи[ехм]|большинство|несколько|половин[аыуи]|част[ьи]|деяк[іи]х?|багато|чимало|більшість|кілька|частин[аиу]|один|одн[аоу]|одного)$/u,
    of: /^(?:из|із|з|зі)$/u,
    rest: /^(?:остальн\p{L}+|решт\p{L}+|друг\p{L}+|інш\p{L}+|последн\p{L}+|останн\p{L}+|втор(?:ой|ая|ое|ую)|трет(?:ий|ья|ье|ью|ій|я|є|ю)|четв[её]рт(?:ый|ая|ое|ую|ий|а|е|у)|уже|вже|весь|вся|всю|увесь|уся|также|тоже|також|теж|потом|потім|затем)$/u,
  }),
};

/** How many words after a quantifier its noun may stand. */
const REACH = 4;

/** "all four bridges", "two of the four bridges" */
interface Quantified {
  readonly at: number;
  readonly noun: number;
  /** The number of the whole; null if it is not told. */
  readonly whole: number | null;
}

/** Found only where all else that the sentence tells is told in the passage, and of no more than a part. */
export function allTold(own: ReadSentence, passages: readonly ReadSentence[]): Retold | null {
  const quantifiers = QUANTIFIERS[own.language];
  if (!quantifiers || isLeftOpen(own, quantifiers) || partsIn(own, quantifiers).length > 0) return null;
  const all = wholeIn(own, quantifiers);
  if (!all || passages.some((passage) => tellsOfAll(passage, quantifiers, all.whole))) return null;
  for (const passage of passages) {
    if (isLeftOpen(passage, quantifiers) || passage.words.some(({ folded }) => quantifiers.rest.test(folded))) continue;
    const part = partsIn(passage, quantifiers).find(
      ({ noun, whole }) => passage.stems[noun] === own.stems[all.noun] && (all.whole === null || all.whole === whole),
    );
    // Its number is that of the whole, in whatever case.
    if (!part || sharedPart(own, passage, (at) => at === all.at || numberAt(own, at) !== null) < 1) continue;
    return { said: phraseOf(own, all), instead: phraseOf(passage, part), passage: passage.text };
  }
  return null;
}

const isLeftOpen = ({ denials, leftOpenBy }: ReadSentence, { all }: Quantifiers): boolean =>
  denials.length > 0 || [...leftOpenBy].some((folded) => !all.test(folded));

/** "Two of the four bridges are closed, the four will be inspected": the second clause is of no part. */
const tellsOfAll = (passage: ReadSentence, { all, the, of }: Quantifiers, whole: number | null): boolean =>
  passage.words.some(({ folded }, at) => {
    if (all.test(folded)) return true;
    const number = the.test(folded) && !of.test(passage.words[at - 1]?.folded ?? '') ? numberAt(passage, at + 1) : null;
    return number !== null && number === (whole ?? number);
  });

function wholeIn(own: ReadSentence, { all, the }: Quantifiers): Quantified | null {
  const at = own.words.findIndex(({ folded }) => all.test(folded));
  if (at >= 0) return quantified(own, at, at + 1);
  const article = own.words.findIndex(({ folded }, i) => the.test(folded) && numberAt(own, i + 1) !== null);
  return article < 0 ? null : quantified(own, article, article + 1);
}

/** "two of the four bridges", "some of the bridges", "some bridges"; "four bridges" is no part of anything. */
function partsIn(passage: ReadSentence, { part, of }: Quantifiers): Quantified[] {
  return passage.words.flatMap(({ folded }, at): Quantified[] => {
    if (!part.test(folded) && numberAt(passage, at) === null) return [];
    const isOf = of.test(passage.words[at + 1]?.folded ?? '');
    if (!isOf && (!part.test(folded) || ONE.test(folded))) return [];
    const found = quantified(passage, at, at + (isOf ? 2 : 1));
    return found ? [found] : [];
  });
}

/** With "of" they are a part, and otherwise an article. */
const ONE = /^(?:eine[rs]?|une?|un[oa]|один|одн[аоу]|одного)$/u;

/** The noun from word `first` on, with the number before it. */
function quantified(sentence: ReadSentence, at: number, first: number): Quantified | null {
  let whole: number | null = null;
  for (let i = first; i <= first + REACH; i += 1) {
    const number = numberAt(sentence, i);
    if (number !== null) whole = number;
    else if (sentence.tells[i]) return { at, noun: i, whole };
  }
  return null;
}

function numberAt({ words, language }: ReadSentence, at: number): number | null {
  const folded = words[at]?.folded ?? '';
  if (/^\d+$/u.test(folded)) return Number(folded);
  return numberWord(foldLetters(folded), language)?.value ?? null;
}

const phraseOf = ({ words, text }: ReadSentence, { at, noun }: Quantified): string =>
  text.slice(words[at]?.from, words[noun]?.to);
