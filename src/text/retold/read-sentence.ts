// A sentence as it is held against another that it may retell.
import { type DenialsRead, denialsIn } from '../negation/denials.ts';
import { sentences } from '../sentences/sentences.ts';
import { baseOfVerb, verbStem } from '../words/verbs.ts';

export interface ReadSentence extends DenialsRead {
  /** Of each word. */
  readonly stems: readonly string[];
}

/** The sentences of `text`; none in a language without tables, `language` being a primary subtag. */
export function readSentences(text: string, language: string): ReadSentence[] {
  return sentences(text, language).flatMap(({ from, to }) => {
    if (language === 'zh') return [readHan(text.slice(from, to))];
    const read = denialsIn(text.slice(from, to), language);
    if (!read) return [];
    return [{ ...read, stems: read.words.map(({ folded }) => verbStem(baseOfVerb(folded, language), language)) }];
  });
}

/** Words that two sentences about one matter share at least. */
const FEWEST_SHARED = 2;

/** The part of what `own` tells that `passage` tells, too, leaving out words of `own`: 0 to 1; 0 if too few are shared. */
export function sharedPart(
  own: ReadSentence,
  passage: ReadSentence,
  isLeftOut: (at: number) => boolean,
  fewest = FEWEST_SHARED,
): number {
  const theirs = new Set(passage.stems);
  const told = own.stems.filter((_, at) => own.tells[at] && !isLeftOut(at));
  const shared = told.filter((stem) => theirs.has(stem)).length;
  return shared < fewest ? 0 : shared / told.length;
}

/** Character by character. */
function readHan(text: string): ReadSentence {
  const words = [...text.matchAll(/\p{Script=Han}/gu)].map(({ 0: surface, index }) => ({
    from: index,
    to: index + surface.length,
    folded: surface,
    surface,
  }));
  return {
    text,
    language: 'zh',
    words,
    stems: words.map(({ folded }) => folded),
    clauses: words.map(() => 0),
    tells: words.map(() => true),
    denials: [],
    leftOpenBy: new Set(),
  };
}
