// The same statement, attributed to different speakers.
import { editDistance } from '../../../text/words/edit-distance.ts';
import { nameSkeleton } from '../../../text/words/name-spellings.ts';
import { type CountedFigure, countedFigures } from '../reading/counted.ts';
import { negatedVerbs } from '../reading/denied-verbs.ts';
import { articleOf, type ReadArticle, type ReadSentence } from '../reading/reading.ts';
import { type Speaker, speakerOf } from '../reading/speakers.ts';
import { sharedSentence } from './context.ts';
import { type Difference, wordsDiffer } from './difference.ts';
import { overlap } from './figures/counted-alike.ts';
import { areNear, areOfTwoScopes } from './figures/figure-pairs.ts';
import { isUnknown } from './known-names.ts';
import { type Meeting, type SlotLink, slotsOf } from './slots.ts';

/** In groups less similar than this, sentences of one language are two different statements. */
const ALIKE = 0.23;

export function attributionsDiffer(
  members: readonly ReadSentence[],
  score: number,
  articles: readonly ReadArticle[],
): Difference[] {
  const speakers = members.flatMap((sentence) => speakerOf(sentence, articleOf(articles, sentence)) ?? []);
  const links: SlotLink<Speaker>[] = [];
  speakers.forEach((a, i) => {
    for (const b of speakers.slice(i + 1)) {
      if (areOfOneStatement(a, b, score, articles))
        links.push({ a, b, score: 1, meeting: speakersMeet(a, b, articles) });
    }
  });
  return slotsOf(links)
    .filter((slot) => !slot.compatible)
    .map(({ items }) => wordsDiffer('attribution', items, articles));
}

/** If they share less than this part of the words besides the speaker's, the two say different things. */
const SAME_STATEMENT = 0.4;

/** In groups this similar the statement is the same, whatever its words. */
const VERY_ALIKE = 0.55;

/** Across languages the alignment alone has to show it. */
function areOfOneStatement(a: Speaker, b: Speaker, score: number, articles: readonly ReadArticle[]): boolean {
  if (countTwoThings(a, b, articles)) return false;
  if (articleOf(articles, a.sentence).language !== articleOf(articles, b.sentence).language) return true;
  if (isDenial(a, articles) !== isDenial(b, articles)) return false;
  if (isOfOneself(a, articles) && isOfOneself(b, articles)) return false;
  const { words, share } = sharedSentence(a, b, articles);
  return score >= ALIKE && words > 0 && (score >= VERY_ALIKE || share >= SAME_STATEMENT);
}

/** "Nine were killed, the fire brigade said", "23 were hurt, the hospital said": each counts what the other does not. */
function countTwoThings(a: Speaker, b: Speaker, articles: readonly ReadArticle[]): boolean {
  const [left, right] = [a, b].map(({ sentence }) =>
    countedFigures(sentence, articleOf(articles, sentence)).filter(({ figure }) => !figure.weak),
  ) as [CountedFigure[], CountedFigure[]];
  return (
    left.length > 0 &&
    right.length > 0 &&
    left.every((one) =>
      right.every(
        (other) =>
          (areOfTwoScopes(one, other) && !areNear(one.figure, other.figure)) ||
          overlap(one.status, other.status) === 'apart',
      ),
    )
  );
}

/** "Tarn Motors said it would work overtime": what two say each of themselves are two statements. */
const OF_ONESELF =
  /^\s(?:has |have |had |also )*\p{L}+(?: that)?(?: it| its| he| his| she| her| they| their)(?!\p{L})/u;

const isOfOneself = (speaker: Speaker, articles: readonly ReadArticle[]): boolean =>
  OF_ONESELF.test(articleOf(articles, speaker.sentence).text.slice(speaker.to, speaker.sentence.to));

function speakersMeet(a: Speaker, b: Speaker, articles: readonly ReadArticle[]): Meeting {
  const isAcross = articleOf(articles, a.sentence).language !== articleOf(articles, b.sentence).language;
  if (
    namesMeet(a.names, b.names, isAcross ? SHORTEST_ACROSS : SHORTEST) ||
    isShortFor(a, b, articles) ||
    isShortFor(b, a, articles)
  )
    return 'same';
  // A paper passes on what somebody told it.
  if (isOutlet(a, articles) !== isOutlet(b, articles)) return 'compatible';
  if (a.names.size > 0 && b.names.size > 0) return areOfTwoStatements(a, b, articles) ? 'compatible' : 'differ';
  if (shares(a.stems, b.stems)) return 'same';
  if (speakForOne(a, b, articles) || speakForOne(b, a, articles)) return 'compatible';
  const [left, right] = [specific(a.roles), specific(b.roles)];
  if (left.size === 0 || right.size === 0) return isNoMemberOf(a, b) || isNoMemberOf(b, a) ? 'differ' : 'compatible';
  if (shares(left, right)) return 'compatible';
  if (a.opaque || b.opaque) return 'differ';
  if (a.names.size !== b.names.size && (isUnnamedPerson(a) || isUnnamedPerson(b))) return 'compatible';
  return holdsOffice(a, b, articles) || holdsOffice(b, a, articles) ? 'compatible' : 'differ';
}

const HIS = /^(?:his|her|its|their|sein|seine|ihr|ihre|son|sa|leur|su|його|її|їхн\p{L}+|его|её|ее|их)(?!\p{L})/iu;
const OFFICE =
  /(?<!\p{L})(?:office|ministry|cabinet|press service|administration|spokes\p{L}+|\p{L}*büro|\p{L}*ministerium|sprecher\p{L}*|ministère|service de presse|porte-parole|gabinete|ministerio|portavoz|офіс|міністерство|адміністрація|пресслужба|прес-служба|канцелярія|министерство|администрация|пресс-служба|канцелярия)(?!\p{L})/iu;

/** "His office said", "the ministry said": who speaks for a person may be called by either. */
function speakForOne(his: Speaker, other: Speaker, articles: readonly ReadArticle[]): boolean {
  const [left, right] = [his, other].map(({ sentence, from, to }) =>
    articleOf(articles, sentence).text.slice(from, to),
  );
  return HIS.test(left ?? '') && OFFICE.test(left ?? '') && OFFICE.test(right ?? '');
}

/** Minimum share of words that make one statement of two, if each article quotes both speakers. */
const ONE_STATEMENT = 0.65;

/** Each article knows the speaker of the other: it would have said if he had said this. */
function areOfTwoStatements(a: Speaker, b: Speaker, articles: readonly ReadArticle[]): boolean {
  const isKnown = (speaker: Speaker, other: Speaker): boolean =>
    speaker.sentence.names.some(
      (name) =>
        name.from >= speaker.from &&
        name.to <= speaker.to &&
        !isUnknown({ ...name, words: name.words.slice(-1) }, articleOf(articles, other.sentence)),
    );
  return isKnown(a, b) && isKnown(b, a) && sharedSentence(a, b, articles).share < ONE_STATEMENT;
}

/** "would not be held" and "could take place" are not one statement. */
const isDenial = ({ sentence }: Speaker, articles: readonly ReadArticle[]): boolean =>
  negatedVerbs(sentence, articleOf(articles, sentence)).length > 0;

const OUTLET =
  /(?<!\p{L})(?:Times|Post|News|Journal|Herald|Tribune|Guardian|CNN|BBC|NBC|CBS|ABC|Reuters|Bloomberg|AFP|AP|Associated Press|network|newspaper|broadcaster)$/u;

const isOutlet = (speaker: Speaker, articles: readonly ReadArticle[]): boolean =>
  OUTLET.test(articleOf(articles, speaker.sentence).text.slice(speaker.from, speaker.to));

const SHORTENED = 3;

/** "the CHP" is "the California Highway Patrol", and "the Lib Dems" are "the Liberal Democrats". */
function isShortFor(short: Speaker, long: Speaker, articles: readonly ReadArticle[]): boolean {
  const capitals = ({ sentence, from, to }: Speaker): string[] =>
    articleOf(articles, sentence)
      .text.slice(from, to)
      .match(/\p{Lu}[\p{L}’']*/gu) ?? [];
  const [few, many] = [capitals(short), capitals(long)];
  const initials = many.map((word) => word.charAt(0)).join('');
  if (few.some((word) => /^\p{Lu}{2,}$/u.test(word) && initials.includes(word))) return true;
  const [folded, others] = [few, many].map((words) => words.map((word) => word.toLowerCase())) as [string[], string[]];
  return (
    folded.length > 1 &&
    folded.length === others.length &&
    folded.every((word, i) => word.length >= SHORTENED && others[i]?.startsWith(word.slice(0, SHORTENED)))
  );
}

/** Consonants of names that may be one though one consonant is another: "Alain" and "Aubin" have too few to tell. */
const SHORTEST = 4;
const SHORTEST_ACROSS = 3;

/** One name written in two ways, the more so in two scripts, may lose or gain a consonant. */
const namesMeet = (a: ReadonlySet<string>, b: ReadonlySet<string>, shortest: number): boolean =>
  [...a].some((left) =>
    [...b].some(
      (right) =>
        left === right || (Math.min(left.length, right.length) >= shortest && editDistance(left, right, 1) <= 1),
    ),
  );

/** "chief" alone does not distinguish a fire chief from a plant manager. */
function specific(roles: ReadonlySet<string>): ReadonlySet<string> {
  const kept = new Set([...roles].filter((role) => !VAGUE_ROLES.has(role)));
  return kept.size > 0 ? kept : roles;
}

const VAGUE_ROLES: ReadonlySet<string> = new Set([
  'chief',
  'president',
  'people',
  'worker',
  'town',
  'institute',
  'health',
  'new',
  'foreign',
]);

const PERSONAL: ReadonlySet<string> = new Set([
  'chief',
  'president',
  'governor',
  'mayor',
  'captain',
  'doctor',
  'lawyer',
  'witness',
  'expert',
  'embassy',
  'worker',
  'driver',
]);

/** "the chief engineer" may be the person whom the other article names. */
function isUnnamedPerson({ names, roles }: Speaker): boolean {
  const has = (kind: ReadonlySet<string>): boolean => [...roles].some((role) => kind.has(role));
  return names.size === 0 && has(PERSONAL) && (has(HEADS) || !has(BODIES));
}

/** Who leads a body is a person: "the head of the mission". */
const HEADS: ReadonlySet<string> = new Set(['chief', 'president', 'governor', 'mayor', 'captain']);

const BODIES: ReadonlySet<string> = new Set([
  'union',
  'trade-union',
  'organisation',
  'police',
  'party',
  'opposition',
  'government',
  'council',
  'court',
  'ministry',
  'family',
  'relative',
]);

/** "transport director Dorte Halm" does not speak for "the drivers' union", nor "his agent, Silvio Rossi" for "his father". */
function isNoMemberOf(person: Speaker, body: Speaker): boolean {
  const has = (kind: ReadonlySet<string>): boolean => [...body.roles].some((role) => kind.has(role));
  const isBody = body.names.size === 0 && has(BODIES) && !has(HEADS);
  return isBody && person.names.size > 0 && person.isTitled;
}

/** Whether a name stands beside the other's office anywhere: then "the governor" may be "Ines Tolbert". */
function holdsOffice(named: Speaker, office: Speaker, articles: readonly ReadArticle[]): boolean {
  if (named.names.size === 0) return false;
  return articles.some((article) =>
    article.sentences.some(
      (sentence) =>
        sentence.names.some((name) =>
          name.words.some((word) =>
            [...named.names].some(
              (skeleton) =>
                skeleton.length > 2 &&
                word.surface.length > 2 &&
                nameSkeleton(word.surface, article.language) === skeleton,
            ),
          ),
        ) && sentence.concepts.some(({ concept }) => office.roles.has(concept)),
    ),
  );
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}
