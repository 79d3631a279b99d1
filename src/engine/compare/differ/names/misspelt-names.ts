// Names of two or more words that two articles of one event spell differently in one: "Alain Ferrand", "Alain Ferrard".
// A full name says by itself whom it means, so these are also found in sentences that stand in no row together.

import { editDistance } from '../../../../text/words/edit-distance.ts';
import { phoneticKey } from '../../../../text/words/name-spellings.ts';
import { allPairs } from '../../all-pairs.ts';
import { conceptsOfWord } from '../../reading/concepts.ts';
import { articleOf, type ReadArticle } from '../../reading/reading.ts';
import { withoutTitles } from '../../reading/roles.ts';
import type { Difference } from '../difference.ts';
import { areSpelledAlike, isSureName } from '../known-names.ts';
import type { SlotLink } from '../slots.ts';
import { isOneScript } from './names-across-scripts.ts';
import { isExclusive, nameDifferences } from './names-differ.ts';
import type { PlacedName } from './placed-name.ts';
import { areAlike, bare } from './spelled-alike.ts';

/** @param events articles by event, by index @param reported names that differ in rows, to which it adds */
export function misspeltNames(
  events: readonly (readonly number[])[],
  articles: readonly ReadArticle[],
  reported: Set<string>,
): Difference[] {
  const names = articles.map(fullNamesOf);
  const links = events.flatMap(allPairs).flatMap(([left, right]): SlotLink<PlacedName>[] => {
    const others = byWord(names[right] ?? []);
    return (names[left] ?? []).flatMap((a) =>
      [...new Set(wordsOf(a).flatMap((word) => others.get(word) ?? []))]
        .filter((b) => areMisspelt(a, b, articles))
        .map((b) => ({ a, b, score: 1, meeting: 'differ' as const })),
    );
  });
  return nameDifferences(links, articles, reported);
}

/** Each name of several words, where it first stands. */
function fullNamesOf(article: ReadArticle): PlacedName[] {
  const found = article.sentences.flatMap((sentence) =>
    sentence.names
      .filter((name) => isSureName(name, sentence, article))
      .map((name) => ({ sentence, name: withoutTitles(name, article) }))
      .filter(({ name }) => name.words.length > 1),
  );
  return [...Map.groupBy(found, ({ name }) => name.surface).values()].map(([first]) => first as PlacedName);
}

const wordsOf = ({ name }: PlacedName): string[] => name.words.map(({ folded }) => bare(folded));

/** Two names that differ in one word share another. */
function byWord(names: readonly PlacedName[]): Map<string, PlacedName[]> {
  const found = new Map<string, PlacedName[]>();
  for (const one of names)
    for (const word of wordsOf(one)) {
      const having = found.get(word);
      if (having) having.push(one);
      else found.set(word, [one]);
    }
  return found;
}

/** Letters of a surname that one other letter makes another. */
const LEAST_SURNAME = 4;

function areMisspelt(a: PlacedName, b: PlacedName, articles: readonly ReadArticle[]): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const apart = left.flatMap((word, i) => (word === right[i] ? [] : [i]));
  const [at = 0] = apart;
  if (left.length !== right.length || apart.length !== 1) return false;
  const [one, other] = [left[at] ?? '', right[at] ?? ''];
  const isSurname = at === left.length - 1;
  if (
    !areSpelledAlike(one, other) &&
    !(isSurname && Math.min(one.length, other.length) >= LEAST_SURNAME && editDistance(one, other, 1) === 1)
  )
    return false;
  const languages = [a, b].map(({ sentence }) => articleOf(articles, sentence).language);
  return (
    isOneScript(languages, a.name, b.name) &&
    areAlike(a.name, b.name) &&
    phoneticKey(one) !== phoneticKey(other) &&
    ![one, other].some((word, i) => conceptsOfWord(word, languages[i] ?? '').length > 0) &&
    (isSurname || ![a, b].some(isOfFamily)) &&
    isExclusive(a, b, articles)
  );
}

const FAMILY: ReadonlySet<string> = new Set([
  'mother',
  'father',
  'son',
  'daughter',
  'sibling',
  'spouse',
  'family',
  'relative',
]);

/** Letters between a name and the word that says whose kin it is. */
const NEARBY = 30;

/** "Mario Talenko, his brother": a surname is no person's own. */
const isOfFamily = ({ sentence, name }: PlacedName): boolean =>
  sentence.concepts.some(
    ({ concept, from, to }) => FAMILY.has(concept) && from < name.to + NEARBY && to > name.from - NEARBY,
  );
