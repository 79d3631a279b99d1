// Compares two to six articles: what they say alike, where they differ, what only one says.
import type {
  Alignment,
  ComparedArticle,
  Comparison,
  Discrepancy,
  Passage,
} from '../../contract/model/comparing/comparison.ts';
import { discrepancyKey } from '../../contract/model/comparing/discrepancy-key.ts';
import { type CodePointMap, codePointMap } from '../../text/offsets.ts';
import { align, groupOf } from './align/align.ts';
import { ALIKE, type AlignedGroup, type SettledGroup } from './align/aligned-group.ts';
import type { FeaturedSentence } from './align/featured-sentence.ts';
import { featuredSentences } from './align/features.ts';
import { attributionsDiffer } from './differ/attributions-differ.ts';
import { hedgingDiffers } from './differ/denials/hedging-differs.ts';
import { negationsDiffer } from './differ/denials/negations-differ.ts';
import type { Difference } from './differ/difference.ts';
import { datesDiffer } from './differ/figures/dates-differ.ts';
import { figuresDiffer } from './differ/figures/figures-differ.ts';
import { hanNamesDiffer } from './differ/names/han-names.ts';
import { misspeltNames } from './differ/names/misspelt-names.ts';
import { namesDiffer } from './differ/names/names-differ.ts';
import { placesDiffer } from './differ/places/places-differ.ts';
import { settingsDiffer } from './differ/places/settings-differ.ts';
import { eventsOf } from './one-event.ts';
import { articleOf, type ReadArticle, type ReadSentence, readArticle } from './reading/reading.ts';

/** Sentences with fewer words are not passages of their own. */
const FEWEST_WORDS = 4;

/**
 * Compares 2–6 articles. Apart from `articles`, the result does not depend on their order. Places are code points of
 * `text`. @param asOneEvent whether all is compared also between articles that seem to be of different events
 */
export function compareArticles(articles: readonly ComparedArticle[], asOneEvent = false): Comparison {
  const ordered = [...articles].sort((a, b) => a.articleId - b.articleId);
  const read = ordered.map(readArticle);
  const maps = read.map((article) => codePointMap(article.text));
  const sides = featuredSentences(read);
  const groups = align(sides);
  const events = eventsOf(read, sides, groups);
  const compared: Compared = { read, events, asOneEvent, names: new Set(), places: new Set() };
  const together = groups.flatMap((group) => rowOf(group, compared));
  const apart = misspeltNames(asOneEvent ? [read.map(({ at }) => at)] : events, read, compared.names);
  const rows = [...together, ...apart.map((difference) => rowApart(difference, sides))].sort(byFirstMember);
  return {
    articles: articles.map(({ articleId }) => articleId),
    events: events.map((event) => event.map((at) => (read[at] as ReadArticle).articleId)),
    aligned: reportedOnce(rows.map((row) => alignmentOf(row, read, maps))),
    unique: onlyHere(read, rows).map((sentence) =>
      passageOf(sentence.from, sentence.to, articleOf(read, sentence), maps[sentence.article] as CodePointMap),
    ),
  };
}

function byFirstMember({ members: [a] }: AlignedGroup, { members: [b] }: AlignedGroup): number {
  return a && b ? a.article - b.article || a.index - b.index : 0;
}

interface Compared {
  readonly read: readonly ReadArticle[];
  /** Articles by the event that they seem to be about, by index. */
  readonly events: readonly (readonly number[])[];
  readonly asOneEvent: boolean;
  /** Pairs of names and places already reported: each is one discrepancy, at its first occurrence. */
  readonly names: Set<string>;
  readonly places: Set<string>;
}

interface Row extends AlignedGroup {
  readonly differences: readonly Difference[];
}

/** Without a difference, a row says that its articles agree: only what is said alike stands in it. */
function rowOf(group: SettledGroup, compared: Compared): Row[] {
  const { score } = group;
  const differences = differencesOf(group, compared);
  const members = differences.length > 0 ? group.members : group.alike;
  return members.length > 1 ? [{ members, score, differences }] : [];
}

/** A row for what differs in sentences that were not aligned. */
const rowApart = (difference: Difference, sides: readonly (readonly FeaturedSentence[])[]): Row => ({
  ...groupOf(
    difference.values.map(({ sentence }) => sentence),
    sides,
  ),
  differences: [difference],
});

function alignmentOf(row: Row, read: readonly ReadArticle[], maps: readonly CodePointMap[]): Alignment {
  return {
    members: row.members.map((sentence) =>
      passageOf(sentence.from, sentence.to, articleOf(read, sentence), maps[sentence.article] as CodePointMap),
    ),
    score: row.score,
    discrepancies: row.differences.map((difference) => discrepancyOf(difference, read, maps)),
  };
}

function differencesOf(group: AlignedGroup, compared: Compared): Difference[] {
  if (new Set(group.members.map(({ plain }) => plain)).size === 1) return [];
  const { members, score } = group;
  const { read } = compared;
  const names = namesDiffer(group, read, compared.names);
  const hanNames = hanNamesDiffer(members, read);
  const isOneMatter = tellOneMatter(group, read, ALIKE);
  const muchElse = areOfTwoEvents(group, compared) || tellMuchElse(group, read);
  const figures = figuresDiffer(group, isOneMatter, muchElse, read);
  if (muchElse) return [...figures, ...names, ...hanNames];
  // If different speakers deny and affirm, these are two statements.
  const negations = isOneMatter ? negationsDiffer(members, score, read) : [];
  const attributions = negations.length > 0 ? [] : attributionsDiffer(members, score, read);
  return [
    ...figures,
    ...datesDiffer(members, tellOneMatter(group, read, LIKELY), read),
    ...negations,
    // Two names for the bearer of one office are one difference, though he is the speaker.
    ...attributions.filter((speakers) => !names.some((one) => isWithin(one, speakers))),
    ...(isOneMatter ? hedgingDiffers(group, read) : []),
    ...names,
    ...hanNames,
    ...(isOneMatter ? placesDiffer(members, score, read, compared.places) : []),
    ...settingsDiffer(members, score, read),
  ];
}

/** Whether all that differs in `inner` is a part of what differs in `outer`. */
const isWithin = (inner: Difference, outer: Difference): boolean =>
  outer.values.every(({ sentence, from, to }) =>
    inner.values.some((value) => value.sentence === sentence && from <= value.from && value.to <= to),
  );

const areOfTwoEvents = ({ members }: AlignedGroup, { events, asOneEvent }: Compared): boolean =>
  !asOneEvent && !events.some((event) => members.every(({ article }) => event.includes(article)));

/** A sentence with more words than this besides what its row shares is likely to speak of something else there. */
const MUCH_ELSE = 23;

/** Whether sentences in one language tell much besides what they share: then only names, and what is counted, say what they belong to. */
function tellMuchElse({ members, score }: AlignedGroup, read: readonly ReadArticle[]): boolean {
  const languages = new Set(members.map((sentence) => articleOf(read, sentence).language));
  if (languages.size > 1 || languages.has('zh') || languages.has('ja')) return false;
  return (1 - score) * Math.max(...members.map(({ words }) => words.length)) > MUCH_ELSE;
}

/**
 * A sentence of this many words is about several matters: two such sentences may match in one and differ in another.
 */
const LONG = 20;

/** Days are matched by more than their sentences, so these may be less similar. */
const LIKELY = 0.3;
/** In one language, a row less similar than this holds two statements side by side. */
const TOO_UNLIKE = 0.2;

/**
 * A day, a place, a doubt or a denial is about whatever else the sentences share; so is a figure that does not say what
 * it counts.
 */
function tellOneMatter({ members, score }: AlignedGroup, read: readonly ReadArticle[], alike: number): boolean {
  const languages = new Set(members.map((sentence) => articleOf(read, sentence).language));
  if (score >= alike || languages.size > 1 || languages.has('zh') || languages.has('ja')) return true;
  return score >= TOO_UNLIKE && members.some(({ words }) => words.length < LONG);
}

/** Two sentences can be together in two rows: their differences are reported in the first. */
function reportedOnce(rows: readonly Alignment[]): Alignment[] {
  const reported = new Set<string>();
  return rows.map((row) => ({
    ...row,
    discrepancies: row.discrepancies.filter((one) => {
      const key = discrepancyKey(one);
      return !reported.has(key) && reported.add(key);
    }),
  }));
}

function discrepancyOf(
  difference: Difference,
  read: readonly ReadArticle[],
  maps: readonly CodePointMap[],
): Discrepancy {
  return {
    kind: difference.kind,
    about: difference.about,
    values: difference.values.map(({ sentence, from, to, normal }) => ({
      ...passageOf(from, to, articleOf(read, sentence), maps[sentence.article] as CodePointMap),
      normal,
    })),
    compatible: difference.compatible,
    orderUnknown: difference.orderUnknown,
  };
}

function passageOf(from: number, to: number, article: ReadArticle, map: CodePointMap): Passage {
  return { articleId: article.articleId, ...map.spanFromUtf16({ from, to }), text: article.stored.slice(from, to) };
}

function onlyHere(read: readonly ReadArticle[], rows: readonly Row[]): ReadSentence[] {
  const aligned = new Set(rows.flatMap(({ members }) => members));
  return read.flatMap((article) =>
    article.sentences.filter((sentence) => !aligned.has(sentence) && isStory(sentence, article)),
  );
}

function isStory(sentence: ReadSentence, article: ReadArticle): boolean {
  return article.language === 'zh' || article.language === 'ja'
    ? sentence.text.length >= 6
    : sentence.words.length >= FEWEST_WORDS;
}
