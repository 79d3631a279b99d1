// Where it happened: differing names after a preposition of place, and floors, in aligned sentences.
import { stopWords } from '../../../../text/tokens/stop-words.ts';
import { mayBeOneAbroad } from '../../../../text/words/name-spellings.ts';
import type { NameMention } from '../../../../text/words/names.ts';
import { allPairs } from '../../all-pairs.ts';
import { conceptsOfWord, isLand } from '../../reading/concepts.ts';
import { articleOf, type ReadArticle, type ReadSentence } from '../../reading/reading.ts';
import { phraseOf, sharedSentence } from '../context.ts';
import { type Difference, differenceOf } from '../difference.ts';
import { isUnknown } from '../known-names.ts';
import { type SlotLink, slotsOf } from '../slots.ts';
import { type PlaceRole, placeRole } from './place-role.ts';
import { isPlaceNoun } from './settings-differ.ts';

interface PlacedPlace {
  readonly sentence: ReadSentence;
  readonly name: NameMention;
  readonly role: PlaceRole;
}

/** Below this mean similarity of its group, a place may belong to another matter. */
const LIKE_ENOUGH = 0.22;

export function placesDiffer(
  members: readonly ReadSentence[],
  score: number,
  articles: readonly ReadArticle[],
  reported: Set<string>,
): Difference[] {
  if (score < LIKE_ENOUGH) return [];
  const own = members.map((sentence) => placesOf(sentence, articleOf(articles, sentence)));
  const links = allPairs(own).flatMap(([left, right]) => pairsOf(left, right, score, articles));
  return slotsOf(links)
    .filter((slot) => !reported.has(keyOf(slot.items)) && reported.add(keyOf(slot.items)))
    .map((slot) =>
      differenceOf(
        'place',
        slot.items.map(({ sentence, name }) => ({ sentence, from: name.from, to: name.to, normal: name.surface })),
        false,
      ),
    );
}

const keyOf = (items: readonly PlacedPlace[]): string => items.map(({ name }) => name.surface).join('|');

function placesOf(sentence: ReadSentence, article: ReadArticle): PlacedPlace[] {
  return sentence.names.flatMap((name) => {
    if (sentence.times.some((time) => time.from < name.to && name.from < time.to)) return [];
    if (isAdjective(name, article, sentence) || isCut(name, article)) return [];
    const role = placeRole(name, sentence, article);
    return role ? [{ sentence, name, role }] : [];
  });
}

/** "in Week 14", "off the Gulf of Aden", "at HCMC": the name goes on, or is too short to tell. */
const isCut = ({ to, surface }: NameMention, { text }: ReadArticle): boolean =>
  /^(?:[ \u00a0-]\p{N}| of (?:the )?\p{Lu})/u.test(text.slice(to, to + 9)) || !/\p{Ll}/u.test(surface);

/** "на Варшавській біржі" */
const SLAVIC_ADJECTIVE = /(?:[сзц]ьк|ск)(?:ий|ого|ому|им|ій|ої|у|ою|а|е|і|их|ими|ой|ом|ая|ое|ие|ую)$/u;

/** "the Tolsay coastguard", "a Hesten warehouse", "U.S. policy": before a noun, the name says which one. */
function isAdjective(name: NameMention, article: ReadArticle, sentence: ReadSentence): boolean {
  const next = sentence.words.find((word) => word.from >= name.to);
  if (SLAVIC_ADJECTIVE.test(name.surface))
    return next !== undefined && /^ \p{Ll}/u.test(article.text.slice(name.to, next.to));
  if (article.language !== 'en') return false;
  if (!next || !/^\.? $/u.test(article.text.slice(name.to, next.from)) || !/^\p{Ll}/u.test(next.surface)) return false;
  if (/(?:[ae]an|ian|ese|ish)$/u.test(name.surface) && !stopWords('en').has(next.folded)) return true;
  const opens =
    name.surface.includes('.') || /(?<!\p{L})(?:the|an?) $/iu.test(article.text.slice(sentence.from, name.from));
  return opens && !stopWords('en').has(next.folded) && !/(?:ed|ing|ly)$/u.test(next.folded);
}

/** Copies agree; otherwise each must have exactly one place in this role that the other article does not mention. */
function pairsOf(
  left: readonly PlacedPlace[],
  right: readonly PlacedPlace[],
  score: number,
  articles: readonly ReadArticle[],
): SlotLink<PlacedPlace>[] {
  const links: SlotLink<PlacedPlace>[] = [];
  for (const a of left) {
    for (const b of right)
      if (a.role === b.role && a.name.surface === b.name.surface) links.push({ a, b, score: 1, meeting: 'same' });
  }
  for (const role of ['at', 'from', 'to'] as const) {
    const a = left.filter((place) => place.role === role);
    const b = right.filter((place) => place.role === role);
    const ownA = a.filter(
      ({ name }) => b.length > 0 && isUnknown(name, articles[(b[0] as PlacedPlace).sentence.article] as ReadArticle),
    );
    const ownB = b.filter(
      ({ name }) => a.length > 0 && isUnknown(name, articles[(a[0] as PlacedPlace).sentence.article] as ReadArticle),
    );
    const [one, other] = [ownA[0], ownB[0]];
    if (!one || !other || ownA.length > 1 || ownB.length > 1 || !areOfOneThing(one, other, score, articles)) continue;
    links.push({ a: one, b: other, score: 0.8, meeting: 'differ' });
  }
  return links;
}

/** If the sentences share less than this part of the other words, two things happened in two places. */
const SAME_THING = 0.25;

/** The same where so few of those words are more than names: one person may do two things in two places. */
const SAME_STATEMENT = 0.4;
const TOLD = 2;

/** Across languages the alignment alone has to show it. */
function areOfOneThing(a: PlacedPlace, b: PlacedPlace, score: number, articles: readonly ReadArticle[]): boolean {
  const [left, right] = [a, b].map(({ sentence }) => articleOf(articles, sentence).language) as [string, string];
  if (!areOfOneKind(kindsOf(a, left), kindsOf(b, right))) return false;
  if (isArea(a) !== isArea(b)) return false;
  const lands = [landOf(a, left), landOf(b, right)];
  if (lands[0] === lands[1] ? lands[0] !== undefined : lands.includes(undefined)) return false;
  if (left !== right) return !mayBeOneAbroad(a.name, left, b.name, right);
  const { things, share } = sharedSentence(phraseOf(a.sentence, a.name), phraseOf(b.sentence, b.name), articles);
  return share >= (things >= TOLD || score >= SAME_STATEMENT ? SAME_THING : SAME_STATEMENT);
}

/** A town may be in the country that the other names. */
const landOf = ({ name }: PlacedPlace, language: string): string | undefined =>
  name.words.flatMap(({ folded }) => conceptsOfWord(folded, language)).find(isLand);

/** A county is in a land, an island in a sea. */
const AREA =
  /^(?:county|province|region|district|state|republic|ocean|sea|gulf|bay|coast|peninsula|valley|island|islands|область|області|область|областю|район|районі|края|крае|край)$/u;

/** "Perry County" may be in the state that the other names. */
const isArea = ({ name }: PlacedPlace): boolean => AREA.test(name.words.at(-1)?.folded ?? '');

/** "Bridge Street" may be in sight of "Harbour Station". */
const areOfOneKind = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === 0 || b.size === 0 || !a.isDisjointFrom(b);

/** "Street", "Court": what the name itself says of the place. */
const kindsOf = ({ name }: PlacedPlace, language: string): ReadonlySet<string> =>
  new Set(name.words.slice(-1).flatMap(({ folded }) => conceptsOfWord(folded, language).filter(isPlaceNoun)));
