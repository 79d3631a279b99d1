// Figures in a text: value, unit, bound and the words for what is counted (`STANDARDS.md`, Figures).

import { overlapsAny, withoutOverlaps } from '../spans.ts';
import { endOfAge } from './ages.ts';
import { boundAround, interval } from './bounds.ts';
import type { Figure } from './figure.ts';
import { figurePhrases } from './figure-phrases.ts';
import type { BoundWord } from './figure-table.ts';
import { isLabel } from './labels.ts';
import { measure } from './measured.ts';
import type { NumberRun } from './numbers/number-run.ts';
import { numbers } from './numbers/numbers.ts';
import { pair } from './pairs.ts';
import { type Parts, plainParts } from './parts.ts';
import { noReferent, referentAfter } from './referents.ts';

interface Taken {
  readonly from: number;
  readonly to: number;
}

/** Figures in `text`, in order, outside `taken` (dates and clock times, in order). `language` is a primary subtag. */
export function figures(text: string, language: string, taken: readonly Taken[]): Figure[] {
  const runs = numbers(text, language).filter((run) => !overlapsAny(taken, run));
  const fractions = runs.filter(({ fraction }) => fraction);
  const phrases = figurePhrases(text, language).filter(
    (phrase) => !overlapsAny(taken, phrase) && !overlapsAny(phrase.vague ? runs : fractions, phrase),
  );
  const spoken = withoutOverlaps(phrases.map(({ numberFrom, numberTo }) => ({ from: numberFrom, to: numberTo })));
  const counted = runs.filter((run) => !overlapsAny(spoken, run));
  const found: Figure[] = phrases.map((phrase) => figureOf(text, language, { ...phrase, weak: false }));
  let readTo = 0;
  for (const [i, run] of counted.entries()) {
    // "one second": the unit is not an ordinal.
    if (run.from < readTo) continue;
    const next = counted[i + 1];
    const parts =
      (next && !isLabel(text, run, language) && pair(text, run, next, language)) || single(text, run, next, language);
    if (!parts) continue;
    const figure = figureOf(text, language, parts);
    readTo = Math.max(figure.referentFrom, figure.numberTo);
    found.push(figure);
  }
  return found.sort((a, b) => a.from - b.from);
}

function single(text: string, run: NumberRun, next: NumberRun | undefined, language: string): Parts | null {
  if (isLabel(text, run, language)) return null;
  const plain = plainParts(run);
  const age = endOfAge(text, run, language);
  if (age) return { ...plain, kind: 'age', to: age, unit: null };
  const measured = run.ordinal ? null : measure(text, run, next, language);
  if (!measured) return { ...plain, kind: run.ordinal ? 'ordinal' : 'count', unit: null };
  return { ...plain, ...measured, kind: measured.unit.dimension === 'share' ? 'share' : 'measure' };
}

/** "une centaine", "un centinaio", "a couple of hundred": about as many. */
const ROUND =
  /^(?:una? |une? )?(?:\p{L}+aine|millier|(?:\p{L}+ena|quincena)(?<!docena)|centenar|millar|\p{L}+[nt]ina|decina|centinaio|migliaio)$|^(?:a )?couple of |^пар[ауи] /iu;

/** Completes the parts with bound and referent. */
function figureOf(text: string, language: string, parts: Parts): Figure {
  const found = boundOf(text, language, parts);
  const referent =
    parts.kind === 'age' || parts.kind === 'score' ? noReferent(parts.to) : referentAfter(text, found.to, language);
  const isRange = parts.other !== parts.value && parts.kind !== 'score';
  const [low, high] = isRange ? [parts.value, parts.other] : possible(parts, found.word);
  return {
    from: found.from,
    to: Math.max(found.to, referent.to),
    numberFrom: parts.numberFrom,
    numberTo: parts.numberTo,
    kind: parts.kind,
    value: parts.value,
    other: parts.other,
    bound: isRange
      ? 'between'
      : found.word === 'just over' || found.word === 'nearly'
        ? 'about'
        : (found.word ?? 'exact'),
    low,
    high,
    unit: parts.unit,
    referent: referent.words,
    referentFrom: referent.from,
    referentTo: referent.to,
    spelled: !/^\P{L}*\d/u.test(text.slice(parts.numberFrom, parts.numberTo)),
    weak: parts.weak,
    vague: parts.vague ?? false,
  };
}

function boundOf(text: string, language: string, { from, numberFrom, numberTo, to, unit }: Parts) {
  const found = boundAround(text, from, numberTo, to, language);
  if (ROUND.test(text.slice(numberFrom, numberTo))) return { ...found, word: 'about' as const };
  // "lowered to 18.5 per cent": with a unit, Slavic "до" means "to" and sets no bound.
  return unit && /^до\s/iu.test(text.slice(found.from)) ? { word: null, from, to } : found;
}

const possible = ({ value, low = value, high = value }: Parts, word: BoundWord | null): [number, number] =>
  word === null ? [low, high] : interval(value, word);
