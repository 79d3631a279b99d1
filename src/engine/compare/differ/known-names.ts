// Whether a word is a name, and whether an article knows it, in any spelling or script.
import { editDistance } from '../../../text/words/edit-distance.ts';
import { nameInLatin, nameSkeletons, phoneticKey } from '../../../text/words/name-spellings.ts';
import type { NameMention } from '../../../text/words/names.ts';
import type { ReadArticle, ReadSentence } from '../reading/reading.ts';

/** A capital letter does not make a name of a word that opens its sentence, nor of a weekday. */
export function isSureName(name: NameMention, sentence: ReadSentence, article: ReadArticle): boolean {
  if (sentence.times.some((time) => time.from < name.to && name.from < time.to)) return false;
  if (name.words.length > 1 || !(name.atStart || opensSpeech(name, article))) return true;
  const folded = name.words[0]?.folded;
  return article.sentences.some(({ names }) =>
    names.some(
      (other) => other.from !== name.from && !other.atStart && other.words.some((word) => word.folded === folded),
    ),
  );
}

/** yelled, "Come on!" */
const opensSpeech = ({ from }: NameMention, { text }: ReadArticle): boolean =>
  /, ["“„]$/u.test(text.slice(Math.max(0, from - 3), from));

/** The words of an article in one script, and the ways to recognise a name among them. */
interface KnownWords {
  /** With a capital, hence maybe names. */
  readonly capitals: readonly string[];
  /** The same in Latin letters and without the ending of a case. */
  readonly bare: ReadonlySet<string>;
  readonly sounds: ReadonlySet<string>;
  readonly skeletons: ReadonlySet<string>;
}

const isLatin = (word: string): boolean => /\p{Script=Latin}/u.test(word);
const knownWords = new WeakMap<ReadArticle, { readonly latin: KnownWords; readonly others: KnownWords }>();

function knownWordsOf(article: ReadArticle): { readonly latin: KnownWords; readonly others: KnownWords } {
  let known = knownWords.get(article);
  if (!known) {
    const capitals = new Set(
      article.sentences.flatMap(({ words }) =>
        words.filter(({ surface }) => /^\p{Lu}/u.test(surface)).map(({ folded }) => folded),
      ),
    );
    const of = (isOfScript: (word: string) => boolean): KnownWords => {
      const names = [...capitals].filter(isOfScript);
      // Arabic has no capitals.
      const words = names.length > 0 ? names : [...article.vocabulary].filter(isOfScript);
      let skeletons: Set<string> | null = null;
      return {
        capitals: names,
        bare: new Set(names.map((word) => nameInLatin(word, article.language))),
        sounds: new Set(words.map(phoneticKey)),
        // Needed only where nothing plainer tells.
        get skeletons() {
          skeletons ??= new Set(words.flatMap((word) => nameSkeletons(word, article.language)));
          return skeletons;
        },
      };
    };
    known = { latin: of(isLatin), others: of((word) => !isLatin(word)) };
    knownWords.set(article, known);
  }
  return known;
}

/** The other article has no word of the name, nor one that is spelled or sounds like it. */
export function isUnknown(name: NameMention, other: ReadArticle): boolean {
  const { latin, others } = knownWordsOf(other);
  return name.words.every(({ surface, folded }) => {
    if (other.vocabulary.has(folded)) return false;
    const [sameScript, otherScript] = isLatin(surface) ? [latin, others] : [others, latin];
    if (sameScript.sounds.has(phoneticKey(folded))) return false;
    const language = isLatin(surface) ? 'en' : /\p{Script=Arabic}/u.test(surface) ? 'ar' : 'uk';
    if ([latin, others].some(({ bare }) => bare.has(nameInLatin(surface, language)))) return false;
    const skeletons = nameSkeletons(surface, language);
    if (skeletons.some((one) => one.length >= 3 && [sameScript, otherScript].some((known) => known.skeletons.has(one))))
      return false;
    return sameScript.capitals.every((word) => !areSpelledAlike(word, folded));
  });
}

/** One letter apart, or two in words of one length and beginning: "Noack" and "Noak", "Kizilkum" and "Qizilqum", not "Brand" and "Kranz". */
export function areSpelledAlike(a: string, b: string): boolean {
  const [shorter, longer] = [a.length, b.length].sort((x, y) => x - y) as [number, number];
  if (shorter < 5) return false;
  const apart = editDistance(a, b, 2);
  return apart < 2 || (apart === 2 && shorter >= 6 && longer - shorter < 2);
}
