// What one article states as fact or firm plan and another as possible.

import { clauseAround } from '../../../../text/sentences/clauses.ts';
import { stem } from '../../../../text/tokens/normaliser.ts';
import { stopWords } from '../../../../text/tokens/stop-words.ts';
import type { Word } from '../../../../text/words/words.ts';
import { ALIKE, type AlignedGroup } from '../../align/aligned-group.ts';
import { type Certainty, surenessOf } from '../../reading/certainty.ts';
import { conceptsIn } from '../../reading/concepts.ts';
import { isOnCondition } from '../../reading/conditions.ts';
import { isAffirmed } from '../../reading/denied-verbs.ts';
import { articleOf, type ReadArticle, type ReadSentence } from '../../reading/reading.ts';
import { verbPhrases } from '../../reading/verb-phrases.ts';
import { areToldOfOthers, sharedClause, sharedSentence } from '../context.ts';
import { type Difference, differenceOf } from '../difference.ts';
import { type SlotLink, slotsOf } from '../slots.ts';
import { statedAlike } from './stated-alike.ts';

export function hedgingDiffers({ members, score }: AlignedGroup, articles: readonly ReadArticle[]): Difference[] {
  const read = members.map((sentence) => ({
    sentence,
    article: articleOf(articles, sentence),
    ...surenessOf(sentence, articleOf(articles, sentence)),
  }));
  const links: SlotLink<Certainty>[] = [];
  const doubts = read.filter(({ unsure }) => unsure.length > 0);
  const facts = read.filter(({ unsure }) => unsure.length === 0);
  for (const { unsure, article } of doubts) {
    for (const fact of facts) {
      const found = unsure
        .map((doubt) => {
          const sure =
            firm(fact.sure, doubt, article, fact.article) ??
            statedAlike(fact.sentence, doubt, articles) ??
            stated(fact.sentence, doubt, article, fact.article);
          if (!sure || isOnCondition(sure.sentence, sure)) return null;
          return areOfOneThing(doubt, sure, score, articles) ? { a: doubt, b: sure } : null;
        })
        .filter((link) => link !== null)
        .sort((x, y) => sharedClause(y.a, y.b, articles).share - sharedClause(x.a, x.b, articles).share)[0];
      if (found) links.push({ ...found, score: 1, meeting: 'differ' });
    }
  }
  return slotsOf(merged(links)).map((slot) =>
    differenceOf(
      'hedging',
      slot.items.map(({ sentence, from, to, sure }) => ({ sentence, from, to, normal: sure ? 'stated' : 'possible' })),
      false,
    ),
  );
}

/** Clauses that share this part of their words are about one thing, whatever their verbs. */
const SAME_THING = 0.5;
/** "a plan that may open the pier": the doubt is about the plan. */
const OF_A_NOUN = /(?<!\p{L})(?:that|which)\s$/iu;

/** Whether both say it about one thing; across languages the alignment alone has to show it. */
function areOfOneThing(doubt: Certainty, sure: Certainty, score: number, articles: readonly ReadArticle[]): boolean {
  const [left, right] = [articleOf(articles, doubt.sentence), articleOf(articles, sure.sentence)];
  if (left.language !== right.language) return true;
  if (isDenied(doubt, left) !== isDenied(sure, right) || areToldOfOthers(doubt, sure, articles)) return false;
  if (isHeldPossible(doubt, sure, left, right) || isOfThePast(doubt, sure, left, right)) return false;
  const verbs = verbsAt(doubt, left).intersection(verbsAt(sure, right));
  const isOfANoun = OF_A_NOUN.test(left.text.slice(0, doubt.from));
  if (!isOfANoun && [...verbs].some((verb) => verb.startsWith('='))) return true;
  if (score < ALIKE && sharedSentence(doubt, sure, articles).words === 0) return false;
  if (verbs.size > 0) return true;
  const { things, share } = sharedClause(doubt, sure, articles);
  return !isOfANoun && things > 0 && share >= SAME_THING;
}

/** "could rise", "может отказаться": what is still to come. */
const TO_COME = /^(?:(?:may|might|could) (?!have|be(?:en)?(?!\p{L})|not)|(?:может|могут|може|можуть) (?!бути|быть))/iu;
/** "exceed", "sell", "hold", "prevent": of the present, with the ending of a past. */
const LIKE_PAST =
  /(?:(?:exc|proc|succ|[nf]|sp|br|bl)eed|[stwm]ell|hold|[chp]ost|oost|(?:[mv]|res|cons|diss|ass|r)ent|(?:^l|b|c)ook|(?:tr|v|su|gr|f)ade)$/u;
const SLAVIC_PAST = /\p{L}{2}(?:[аиоуыіяе]л[аои]?|[аиоуіяи]в)(?:с[ья])?$/u;

/** "could rise further", "rose last week": what happened before is no answer. */
function isOfThePast(doubt: Certainty, sure: Certainty, left: ReadArticle, right: ReadArticle): boolean {
  const [verb = ''] = right.text.slice(sure.from, sure.to).toLowerCase().split(/\s/u);
  if (right.language === 'en' && LIKE_PAST.test(verb)) return false;
  const isPast = right.language === 'en' ? PAST : SLAVIC_PAST;
  return TO_COME.test(left.text.slice(doubt.from, doubt.to)) && isPast.test(verb);
}

/** "The coroner believes he died", "it appears that she called": the other holds it possible, too. */
const HELD_POSSIBLE =
  /(?<!\p{L})(?:believe[sd]?|speculate[sd]?|appear(?:s|ed)?|seem(?:s|ed)?|unlikely|according to reports)(?!\p{L})/iu;
/** "charged with two counts of murder", "found guilty of two counts": a charge is not a doubt beside its own case. */
const CHARGED = /^(?:accus|charged|suspected|alleged)/iu;
const IN_COURT =
  /(?<!\p{L})(?:charg(?:ed?|es)|counts?|guilty|pleas?|trial|arrest(?:ed|s)?|held|denie[ds]|prosecut(?:ors?|ion)|argue[sd]?|critici[sz]ed|(?:police|authorities) (?:said|say))(?!\p{L})/iu;

/** "can claim", "would be able to claim": what one may do is not said to be done; "who can build closed it" is. German puts the verb last. */
const MAY_BE_DONE =
  /(?<!\p{L})(?:(?:can|able to|allowed to|free to|peut|peuvent|pueden?|pode|podem)(?: (?:now|also|still|then|only|be|aussi|também|también))*|(?:kann|können)(?: [^ ]+)*) \p{L}+$|(?<!\p{L})be (?:able|allowed|free)$/iu;

function isHeldPossible(doubt: Certainty, sure: Certainty, left: ReadArticle, right: ReadArticle): boolean {
  if (HELD_POSSIBLE.test(right.text.slice(sure.sentence.from, sure.to))) return true;
  if (mayBeDone(sure, right)) return true;
  return CHARGED.test(left.text.slice(doubt.from, doubt.to)) && IN_COURT.test(sure.sentence.text);
}

/** As far as the first verb of the phrase. */
function mayBeDone({ sentence, from, to }: Certainty, { text }: ReadArticle): boolean {
  const clause = clauseAround(sentence, from, to);
  const words = sentence.words.filter((word) => word.from >= from && word.to <= to);
  return words.some((word) => MAY_BE_DONE.test(text.slice(clause.from, word.to)));
}

/** "could take place", "would not be held": whoever denies it does not differ by a doubt. */
const isDenied = ({ from, to }: Certainty, { text }: ReadArticle): boolean =>
  /(?<!\p{L})(?:not|never|не)(?!\p{L})|n[’']t(?!\p{L})/iu.test(text.slice(from, to));

/** Stems and concepts of the phrase, without its auxiliaries. */
function verbsAt(phrase: Certainty, article: ReadArticle): Set<string> {
  const common = stopWords(article.language);
  const inside = phrase.sentence.words.filter(
    (word) => word.from >= phrase.from && word.to <= phrase.to && !common.has(word.folded) && word.folded.length > 2,
  );
  return new Set([...conceptsAt(phrase, article), ...inside.map((word) => `=${stem(word.folded, article.language)}`)]);
}

/** One value per sentence, so that three articles make one discrepancy. */
function merged(links: readonly SlotLink<Certainty>[]): SlotLink<Certainty>[] {
  const first = new Map<ReadSentence, Certainty>();
  const one = (item: Certainty): Certainty => {
    const known = first.get(item.sentence);
    if (!known) first.set(item.sentence, item);
    return known ?? item;
  };
  return links.map((link) => ({ ...link, a: one(link.a), b: one(link.b) }));
}

/** "will fall" beside "could return": the only firm plan in its sentence, or the one with the same concept. */
function firm(
  sure: readonly Certainty[],
  doubt: Certainty,
  doubting: ReadArticle,
  article: ReadArticle,
): Certainty | null {
  if (sure.length === 1) return sure[0] as Certainty;
  const wanted = conceptsAt(doubt, doubting);
  return sure.find((candidate) => [...conceptsAt(candidate, article)].some((concept) => wanted.has(concept))) ?? null;
}

/** "was caused" beside "may have been caused": a verb with the same concept or stem. */
function stated(
  sentence: ReadSentence,
  doubt: Certainty,
  doubting: ReadArticle,
  article: ReadArticle,
): Certainty | null {
  const wanted = conceptsAt(doubt, doubting);
  const holdsIt = (concepts: ReadonlySet<string>): boolean => [...concepts].some((concept) => wanted.has(concept));
  const candidates = verbPhrases(sentence, article)
    .filter(({ from, to }) => !MODAL.test(article.text.slice(from, to)))
    .map(({ from, to }) => ({ sentence, from, to, sure: true }));
  return (
    candidates.find((candidate) => holdsIt(conceptsBetween(candidate, article))) ??
    candidates.find((candidate) => holdsIt(conceptsAt(candidate, article))) ??
    sameVerb(sentence, doubt, doubting, article)
  );
}

/** "killed them" beside "may have killed them": the verb itself, without an auxiliary. */
function sameVerb(
  sentence: ReadSentence,
  doubt: Certainty,
  doubting: ReadArticle,
  article: ReadArticle,
): Certainty | null {
  if (doubting.language !== article.language) return null;
  const isVerb = ({ folded }: Word): boolean =>
    article.language === 'en'
      ? PAST.test(folded) && !DOUBTS.test(folded)
      : folded.length >= LEAST_VERB && !stopWords(article.language).has(folded);
  const { language } = article;
  // "may have been the cause" beside "caused the failure".
  const wanted = new Set(
    doubt.sentence.words
      .filter((word) => word.from > doubt.from && word.to <= doubt.to && !stopWords(language).has(word.folded))
      .map(({ folded }) => stem(folded, language)),
  );
  const at = sentence.words.findIndex((word) => isVerb(word) && wanted.has(stem(word.folded, language)));
  const word = sentence.words[at];
  return word && isAffirmed(sentence, article, at) ? { sentence, from: word.from, to: word.to, sure: true } : null;
}

/** Letters of a verb that is looked for as it stands. */
const LEAST_VERB = 5;
/** "accused of" casts the doubt. */
const DOUBTS = /^(?:accused|alleged|charged|suspected|believed|thought|reported)$/u;
const PAST = /\p{L}{2}(?:ed|ught|ung|old|ook|ade|eft|ent|ost|uilt|roke|ell)$/u;

/** "can win" and "would likely" do not state anything yet. */
const MODAL = /^(?:can|could|may|might|should)(?!\p{L})|(?<!\p{L})(?:likely|probably|possibly|perhaps)$/iu;

/** "charged with taking" casts doubt on the taking, not the charge. */
const OF_THE_DOUBT: ReadonlySet<string> = new Set(['say', 'charge', 'indict', 'accuse-blame', 'suspect-person']);

/** Concepts of the phrase and of a little after it: English puts the verb there, Chinese the noun. */
function conceptsAt(phrase: Certainty, article: ReadArticle): Set<string> {
  const { sentence, from, to } = phrase;
  if (article.language !== 'zh') return conceptsBetween(phrase, article);
  return conceptsBetween(
    { sentence, from: Math.max(sentence.from, from - 4), to: Math.min(sentence.to, to + 2) },
    article,
  );
}

function conceptsBetween({ sentence, from, to }: Pick<Certainty, 'sentence' | 'from' | 'to'>, article: ReadArticle) {
  const inside = sentence.words.filter((word) => word.from >= from && word.to <= to);
  return new Set(
    conceptsIn(article.text, from, to, inside, article.language)
      .map(({ concept }) => concept)
      .filter((concept) => !OF_THE_DOUBT.has(concept)),
  );
}
