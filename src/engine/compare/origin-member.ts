/** An article of an origin beside the first one: which of its words it has, and what it added. */
import type { OriginMember } from '../../contract/model/origins/origin.ts';
import type { ReadWords } from '../../text/copies/read-words.ts';
import { sharedWords } from '../../text/copies/shared-words.ts';

/** What the words alone tell. */
type WordsOfMember = Omit<OriginMember, 'credited'>;

export function firstMember(articleId: number, { words }: ReadWords): WordsOfMember {
  return { articleId, words: words.length, sharedWords: words.length, shared: [], own: [], leftOut: 0 };
}

export function furtherMember(articleId: number, article: ReadWords, first: ReadWords): WordsOfMember {
  const { matches } = sharedWords(first, article);
  const sharedCount = matches.reduce((sum, { length }) => sum + length, 0);
  const own: OriginMember['own'] = [];
  const inFirst = new Set<number>();
  let at = 0;
  for (const { a, b, length } of [...matches, { a: 0, b: article.words.length, length: 0 }]) {
    if (b > at) own.push(article.span(at, b));
    at = b + length;
    for (let word = a; word < a + length; word++) inFirst.add(word);
  }
  return {
    articleId,
    words: article.words.length,
    sharedWords: sharedCount,
    shared: matches.map(({ a, b, length }) => ({
      span: article.span(b, b + length),
      other: first.span(a, a + length),
      words: length,
    })),
    own,
    leftOut: first.words.length - inFirst.size,
  };
}
