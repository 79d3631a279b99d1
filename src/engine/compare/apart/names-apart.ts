// Names of two or more words that differ in the spelling of one: "Alain Ferrand", "Alain Ferrard".
import { editDistance } from '../../../text/words/edit-distance.ts';
import { phoneticKey } from '../../../text/words/name-spellings.ts';
import type { Difference } from '../differ/difference.ts';
import { areSpelledAlike, isSureName } from '../differ/known-names.ts';
import { isOneScript } from '../differ/names-across-scripts.ts';
import { isExclusive, nameDifferences } from '../differ/names-differ.ts';
import type { PlacedName } from '../differ/placed-name.ts';
import type { SlotLink } from '../differ/slots.ts';
import { areFormsOfOne, bare, isDerived } from '../differ/spelled-alike.ts';
import type { ReadArticle } from '../reading/reading.ts';
import { withoutTitles } from '../reading/roles.ts';
import type { ToldPair } from './told-pair.ts';

export function namesApart(
  pairs: readonly ToldPair[],
  articles: readonly ReadArticle[],
  reported: Set<string>,
): Difference[] {
  const names = new Map(articles.map((article) => [article, fullNamesOf(article)]));
  const links = pairs.flatMap(({ left, right }): SlotLink<PlacedName>[] => {
    const others = byWord(names.get(right) ?? []);
    return (names.get(left) ?? []).flatMap((a) =>
      [...new Set(wordsOf(a).flatMap((word) => others.get(word) ?? []))]
        .filter((b) => areMisspelt(a, b, [left.language, right.language]) && isExclusive(a, b, articles))
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

function areMisspelt(a: PlacedName, b: PlacedName, languages: readonly string[]): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length !== right.length || !isOneScript(languages, a.name, b.name)) return false;
  const apart = left.flatMap((word, i) => (word === right[i] ? [] : [i]));
  const [at = 0] = apart;
  const [one, other] = [left[at] ?? '', right[at] ?? ''];
  if (apart.length !== 1 || phoneticKey(one) === phoneticKey(other)) return false;
  if (areFormsOfOne(one, other) || isDerived(one, other) || isDerived(other, one)) return false;
  const isSurname = at === left.length - 1 && Math.min(one.length, other.length) >= LEAST_SURNAME;
  return areSpelledAlike(one, other) || (isSurname && editDistance(one, other, 1) === 1);
}
