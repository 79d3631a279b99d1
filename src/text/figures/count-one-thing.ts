// Whether two figures of two texts plainly count the same thing of which the same is told.
import { clauseAround } from '../sentences/clauses.ts';
import { sentences } from '../sentences/sentences.ts';
import { stem, surfaceFold } from '../tokens/normaliser.ts';
import { stopWords } from '../tokens/stop-words.ts';
import { words } from '../words/words.ts';
import type { Figure } from './figure.ts';

export interface FigureInText {
  readonly figure: Figure;
  readonly text: string;
  /** A primary subtag. */
  readonly language: string;
}

/** Part of what the clause of the first tells that the clause of the second must tell too. */
const SHARED = 0.5;

export function countOneThing(a: FigureInText, b: FigureInText): boolean {
  if (a.language !== b.language || a.figure.kind !== b.figure.kind || a.figure.unit?.id !== b.figure.unit?.id)
    return false;
  const [one, other] = [countedBy(a), countedBy(b)];
  const isNamed = one.size > 0;
  if (isNamed ? one.isDisjointFrom(other) : other.size > 0) return false;
  const told = toldAround(a).difference(other);
  const shared = told.intersection(toldAround(b)).size;
  return shared >= told.size * SHARED && (isNamed || shared > 0);
}

/** Stems of the words for what is counted. */
function countedBy({ figure, language }: FigureInText): Set<string> {
  return new Set(figure.referent.map((word) => stem(word, language)));
}

/** Stems of what the clause around a figure tells, without what is counted. */
function toldAround({ figure, text, language }: FigureInText): Set<string> {
  const span = sentences(text, language).find(({ from, to }) => from <= figure.from && figure.numberTo <= to);
  if (!span) return new Set();
  const clause = clauseAround({ ...span, text: text.slice(span.from, span.to) }, figure.numberFrom, figure.numberTo);
  const isTold = ({ from, to, folded }: { from: number; to: number; folded: string }) =>
    from >= clause.from &&
    to <= clause.to &&
    (to <= figure.from || from >= figure.to) &&
    !stopWords(language).has(surfaceFold(folded));
  return new Set(
    words(text)
      .filter(isTold)
      .map(({ folded }) => stem(folded, language)),
  );
}
