// Figures in aligned sentences that count the same thing and differ.
import { stem } from '../../../../text/tokens/normaliser.ts';
import { stopWords } from '../../../../text/tokens/stop-words.ts';
import { ALIKE, type AlignedGroup } from '../../align/aligned-group.ts';
import { allPairs } from '../../all-pairs.ts';
import { conceptsOfWord, hasConcepts } from '../../reading/concepts.ts';
import { type CountedFigure, countedFigures } from '../../reading/counted.ts';
import { isOfThePast } from '../../reading/of-the-past.ts';
import { articleOf, type ReadArticle } from '../../reading/reading.ts';
import {
  areAboutDifferentThings,
  areToldOfOthers,
  haveOtherNames,
  phraseOf,
  sharedClause,
  sharedSentence,
} from '../context.ts';
import { type Difference, differenceOf } from '../difference.ts';
import { type SlotLink, slotsOf } from '../slots.ts';
import { areNamedAlike, areOfOneKind, overlap, sharedCount } from './counted-alike.ts';
import { areNear, farApart, figurePairs, isMeasured, sizeOf, TELLING } from './figure-pairs.ts';
import { figureText } from './meeting.ts';

/** If two sentences agree in such a figure, their others are about one thing too. */
const isTelling = ({ figure }: CountedFigure): boolean => figure.unit !== null || figure.value >= TELLING;

/** Minimum similarity of a row in one language whose figures are compared. */
const LEAST_LIKE = 0.22;
/** What two clauses must share if their figures are about one thing. */
const SAME_CLAUSE = { things: 2, share: 0.4 };

/** "in the fourth quarter", "в первом тайме", "on the second day": which part of a time it was, of many. */
const STRETCH =
  /^(?:quarter|half|period|inning|round|set|lap|stage|day|week|month|year|season|hour|minute|чверт\p{L}*|тайм\p{L}*|пер[иі]од\p{L}*|раунд\p{L}*|тур\p{L}{0,2}|сет\p{L}{0,2}|ден|день|дня|тиж\p{L}*|недел\p{L}*|минут\p{L}*|хвилин\p{L}*|четверт\p{L}*|轮|节|局|日|天|周|期|届|比赛日)$/u;
/** Two of them are of one thing if the sentences share this part of their other words. */
const SAME_STRETCH = 0.5;

const isStretch = ({ figure }: CountedFigure): boolean =>
  figure.kind === 'ordinal' && [figure.referent[0], figure.referent.at(-1)].some((word) => STRETCH.test(word ?? ''));

/** "on the ninth day nine medals", "on the tenth day eleven": what else is counted is of two stretches, too. */
const areOfTwoStretches = (left: readonly CountedFigure[], right: readonly CountedFigure[]): boolean =>
  left.some(
    (a) =>
      isStretch(a) &&
      right.some((b) => isStretch(b) && a.figure.value !== b.figure.value && areNamedAlike(a, b)) &&
      !right.some((b) => isStretch(b) && a.figure.value === b.figure.value),
  );

/** Two desks' figures for one thing are seldom this many times apart: then nearly all else must be alike. */
const FAR = 2.5;
/** The same where no word names alike what they count. */
const FAR_UNNAMED = 1.8;
const NEARLY_ALIKE = 0.6;
const NEARLY_ONE_CLAUSE = { things: 2, share: 0.6 };

function areTooFarApart({ a, b }: SlotLink<CountedFigure>, score: number, articles: readonly ReadArticle[]): boolean {
  // "200 feet", "200 metres": one of the units is wrong.
  if (score >= NEARLY_ALIKE || a.figure.value === b.figure.value) return false;
  const isNamed = a.figure.unit !== null || a.figure.kind === 'age' || areNamedAlike(a, b) || areOfOneKind(a, b);
  if (!farApart(sizeOf(a.figure), sizeOf(b.figure), isNamed ? FAR : FAR_UNNAMED)) return false;
  const { things, share } = sharedClause(phraseOf(a.sentence, a.figure), phraseOf(b.sentence, b.figure), articles);
  return things < NEARLY_ONE_CLAUSE.things || share < NEARLY_ONE_CLAUSE.share;
}

/** "a 48-page indictment", "the 47-page indictment" */
const areNamedInTwoWords = ({ a, b }: Pick<SlotLink<CountedFigure>, 'a' | 'b'>): boolean =>
  a.language === b.language && sharedCount(a.referentStems, b.referentStems) > 1;

/** One of several figures of a kind: which it answers to, a row less alike than this must say itself. */
const SCARCELY_ALIKE = 0.3;
const TOLD = 3;

function isOneOfMany({ a, b }: SlotLink<CountedFigure>, score: number, articles: readonly ReadArticle[]): boolean {
  if (score >= SCARCELY_ALIKE || (a.alone && b.alone) || overlap(a.status, b.status) === 'shared') return false;
  return (
    !areNamedInTwoWords({ a, b }) &&
    sharedSentence(phraseOf(a.sentence, a.figure), phraseOf(b.sentence, b.figure), articles).things < TOLD
  );
}

/** Words after an age that say whose it is. */
const WHOSE = 2;

/** "the 11-year-old girl", "twenty-year-old Andrew Lark": the words after the ages have nothing in common. */
function areOfTwoPersons(a: CountedFigure, b: CountedFigure, articles: readonly ReadArticle[]): boolean {
  const [left, right] = [a, b].map(({ sentence, figure, language }) => {
    const { text } = articleOf(articles, sentence);
    if (!/^\s\p{L}/u.test(text.slice(figure.to))) return new Set<string>();
    const after = sentence.words.filter(({ from }) => from >= figure.to).slice(0, WHOSE);
    return new Set(
      after
        .filter(({ folded }) => !stopWords(language).has(folded))
        .flatMap(({ folded }) => [stem(folded, language), ...conceptsOfWord(folded, language)]),
    );
  }) as [Set<string>, Set<string>];
  return left.size > 0 && right.size > 0 && left.isDisjointFrom(right);
}

/** Sums are for many things in one story: the words beside them are too easily the same. */
function areInOneClause(a: CountedFigure, b: CountedFigure, articles: readonly ReadArticle[]): boolean {
  if (a.figure.unit?.dimension === 'money') return false;
  const { things, share } = sharedClause(phraseOf(a.sentence, a.figure), phraseOf(b.sentence, b.figure), articles);
  return things >= SAME_CLAUSE.things && share >= SAME_CLAUSE.share;
}

/** What a row leaves for its figures to say themselves. */
interface FiguresRow {
  readonly score: number;
  /** Whether everything in the sentences is about one thing; otherwise a figure must say itself what it counts. */
  readonly isOneMatter: boolean;
  /** Whether only a figure that says in two words what it counts may be compared. */
  readonly tellMuchElse: boolean;
  readonly articles: readonly ReadArticle[];
}

export function figuresDiffer(
  { members, score }: AlignedGroup,
  isOneMatter: boolean,
  tellMuchElse: boolean,
  articles: readonly ReadArticle[],
): Difference[] {
  const row = { score, isOneMatter, tellMuchElse, articles };
  const read = members.map((sentence) => ({
    sentence,
    figures: countedFigures(sentence, articleOf(articles, sentence)),
  }));
  const links = allPairs(read).flatMap(([a, b]) => {
    const pairs = figurePairs(a.figures, b.figures, a.sentence.plain === b.sentence.plain, articles);
    const isOfTwoStretches = areOfTwoStretches(a.figures, b.figures);
    const agree = isOneMatter && pairs.some(({ a: one, meeting }) => meeting === 'same' && isTelling(one));
    return pairs.filter(
      (link) => link.meeting !== 'differ' || (!(isOfTwoStretches && !isStretch(link.a)) && mayDiffer(link, agree, row)),
    );
  });
  return slotsOf(links).map((slot) =>
    differenceOf(
      // "on the second floor" says where, not how many.
      slot.items.every(({ figure, referent }) => figure.kind === 'ordinal' && referent.has('floor'))
        ? 'place'
        : 'figure',
      slot.items.map(({ sentence, figure }) => ({
        sentence,
        from: figure.from,
        to: figure.to,
        normal: figureText(figure),
      })),
      slot.compatible,
      { about: aboutOf(slot.items, articles) },
    ),
  );
}

const isOld = ({ sentence }: CountedFigure, articles: readonly ReadArticle[]): boolean =>
  isOfThePast(sentence, articleOf(articles, sentence));

/** @param agree whether the sentences are about one thing because they agree in another figure */
function mayDiffer(link: SlotLink<CountedFigure>, agree: boolean, row: FiguresRow): boolean {
  const { a, b } = link;
  if (row.tellMuchElse && !areNamedInTwoWords(link)) return false;
  if (a.figure.unit === null && mayCountAnything(link, row.articles)) return false;
  if (overlap(a.status, b.status) === 'shared' && isOld(a, row.articles) !== isOld(b, row.articles)) return false;
  if (!agree && !areOfOneThing(link, row)) return false;
  if (a.language === b.language && areTooFarApart(link, row.score, row.articles)) return false;
  return !areToldOfOthers(phraseOf(a.sentence, a.figure), phraseOf(b.sentence, b.figure), row.articles);
}

/** A clause of fewer words shows by itself not what its figure counts. */
const TELLING_WORDS = 3;

/** Where the tables know no word of a language, one other word may be that for the dead, or for the injured. */
function mayCountAnything({ a, b }: SlotLink<CountedFigure>, articles: readonly ReadArticle[]): boolean {
  if (hasConcepts(a.language) && hasConcepts(b.language)) return false;
  const [left, right] = [phraseOf(a.sentence, a.figure), phraseOf(b.sentence, b.figure)];
  const { share, words } = sharedClause(left, right, articles);
  return share < 1 || (words < TELLING_WORDS && sharedSentence(left, right, articles).share < 1);
}

function areOfOneThing(link: SlotLink<CountedFigure>, { score, isOneMatter, articles }: FiguresRow): boolean {
  const { a, b } = link;
  const isOneLanguage = a.language === b.language;
  if (isOneLanguage && (score < LEAST_LIKE || isOneOfMany(link, score, articles))) return false;
  if (a.alone && b.alone && (isMeasured(a) || (a.figure.unit?.dimension === 'time' && areNear(a.figure, b.figure))))
    return true;
  const [left, right] = [phraseOf(a.sentence, a.figure), phraseOf(b.sentence, b.figure)];
  // "a 27-year-old parolee", "a 35-year-old deputy"
  if (a.figure.kind === 'age' && isOneLanguage && sharedClause(left, right, articles).words === 0) return false;
  if (a.figure.kind === 'age' && isOneLanguage && areOfTwoPersons(a, b, articles)) return false;
  if (a.figure.kind === 'score' && isOneLanguage && haveOtherNames(left, right, articles)) return false;
  if (isStretch(a) && isStretch(b) && sharedSentence(left, right, articles).share < SAME_STRETCH) return false;
  if (!isOneMatter && !areNamedAlike(a, b) && !areInOneClause(a, b, articles)) return false;
  return score >= ALIKE || !areAboutDifferentThings(left, right, articles);
}

function aboutOf(items: readonly CountedFigure[], articles: readonly ReadArticle[]): string {
  const named = items.find(({ figure }) => figure.referentTo > figure.referentFrom);
  return named
    ? articleOf(articles, named.sentence).text.slice(named.figure.referentFrom, named.figure.referentTo)
    : '';
}
