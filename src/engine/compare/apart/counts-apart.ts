// Counts that say by themselves what they are of: the dead, the injured, the area burnt.

import type { Unit } from '../../../text/figures/units/unit.ts';
import { allPairs } from '../all-pairs.ts';
import { sharedSentence } from '../differ/context.ts';
import type { Difference } from '../differ/difference.ts';
import { areNear, farApart, meetingOf, phraseOf, sizeOf } from '../differ/figure-pairs.ts';
import { FAR, figureDifferences } from '../differ/figures-differ.ts';
import type { SlotLink } from '../differ/slots.ts';
import { isBroad } from '../reading/concepts.ts';
import { type CountedFigure, countedFigures, PERSONS } from '../reading/counted.ts';
import { isOfThePast } from '../reading/of-the-past.ts';
import type { ReadArticle } from '../reading/reading.ts';
import type { ToldPair } from './told-pair.ts';

type Counts = ReadonlyMap<string, readonly CountedFigure[]>;

export function countsApart(pairs: readonly ToldPair[], articles: readonly ReadArticle[]): Difference[] {
  const counts = new Map(articles.map((article) => [article, countsOf(article)]));
  const links = pairs.flatMap((pair): SlotLink<CountedFigure>[] => {
    const others = counts.get(pair.right) as Counts;
    return [...(counts.get(pair.left) as Counts)].flatMap(([what, left]) => {
      const right = others.get(what);
      return right ? linkOf(left, right, pair, articles) : [];
    });
  });
  return figureDifferences(links, articles);
}

/** What each article counts, if it always gives one number for it. */
function countsOf(article: ReadArticle): Counts {
  const all = article.sentences
    .filter((sentence) => !isOfThePast(sentence, article))
    .flatMap((sentence) => countedFigures(sentence, article))
    .flatMap((one) => subjectsOf(one).map((what) => ({ what, one })));
  const byWhat = Map.groupBy(all, ({ what }) => what);
  return new Map(
    [...byWhat]
      .map(([what, found]) => [what, found.map(({ one }) => one)] as const)
      .filter(([, found]) => allPairs(found).every(([a, b]) => a.figure.value === b.figure.value)),
  );
}

/** What happened to those counted, which things they are, or what is measured; nothing where that is not sure. */
function subjectsOf(one: CountedFigure): string[] {
  const { figure, status, referent } = one;
  if (figure.weak || figure.vague || one.converted || one.ofThem || one.whole || one.per) return [];
  if (figure.unit) return figure.unit.dimension === 'time' ? [] : [`in ${unitOf(figure.unit)}`];
  if (figure.kind !== 'count') return [];
  const arePersons = referent.size === 0 || !referent.isDisjointFrom(PERSONS);
  if (status.size > 0) return arePersons && status.size === 1 ? [...status] : [];
  return arePersons ? [] : [...referent].filter((concept) => !isBroad(concept)).map((concept) => `of ${concept}`);
}

/** Currencies are never converted. */
const unitOf = ({ id, dimension }: Unit): string => (dimension === 'money' ? id : dimension);

function linkOf(
  left: readonly CountedFigure[],
  right: readonly CountedFigure[],
  { areTogether }: ToldPair,
  articles: readonly ReadArticle[],
): SlotLink<CountedFigure>[] {
  const [a, b] = [left[0] as CountedFigure, right[0] as CountedFigure];
  if (left.some((one) => right.some((other) => areTogether(one.sentence, other.sentence)))) return [];
  const meeting = meetingOf(a, b, articles);
  if (farApart(sizeOf(a.figure), sizeOf(b.figure), FAR)) return [];
  // A story may have sums and lengths of several things.
  const isSure = a.figure.unit === null && a.status.size > 0;
  const isAlike = areNear(a.figure, b.figure) && sharedSentence(phraseOf(a), phraseOf(b), articles).things > 0;
  return isSure || isAlike ? [{ a, b, score: 1, meeting }] : [];
}
