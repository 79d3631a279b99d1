// A sentence that says what another denies, or denies what it says, in the same words. Found only where both clearly
// speak of the same: a wrong hint is worse than none.
import type { Utf16Span } from '../offsets.ts';
import { sentences } from '../sentences/sentences.ts';
import { butForNegator } from './but-for-negator.ts';
import { type DenialsRead, denialsIn } from './denials.ts';
import { sayTheSame } from './say-the-same.ts';
import type { Told } from './told.ts';
import { toldIn } from './told-in.ts';

export interface Reversed {
  /** The word that one says and the other denies, as the sentence has it. */
  readonly word: string;
  readonly negator: string;
  /** Whether the sentence has the negator, and not the passage. */
  readonly isPutIn: boolean;
  /** The sentence of the passage. */
  readonly passage: string;
}

interface Sentence {
  readonly text: string;
  readonly told: readonly Told[];
  readonly read: DenialsRead | null;
}

/** Where a sentence of `own` says what one of `passages` denies, or denies what it says, and none of them bears it out. */
export function reversals(own: string, passages: readonly string[], language: string): Reversed[] {
  const said = sentencesOf(own, language);
  if (said.every(({ told }) => told.length === 0)) return [];
  const cited = passages.flatMap((passage) => sentencesOf(passage, language));
  return said.flatMap((sentence) => inSameWords(sentence, cited) ?? inWordsTold(sentence, cited, language) ?? []);
}

function sentencesOf(text: string, language: string): Sentence[] {
  return sentences(text, language).map(({ from, to }) => {
    const sentence = text.slice(from, to);
    return { text: sentence, told: toldIn(sentence, language), read: denialsIn(sentence, language) };
  });
}

function inSameWords(own: Sentence, cited: readonly Sentence[]): Reversed | null {
  if (own.read === null) return null;
  const all = cited.flatMap(({ read }) => read ?? []);
  for (const passage of cited) {
    if (passage.read === null) continue;
    const { read } = passage;
    const [takenOut, putIn] = [butForNegator(read, own.read), butForNegator(own.read, read)];
    const isBorneOut = takenOut
      ? all.some((other) => butForNegator(read, other))
      : all.some((other) => butForNegator(other, read));
    const word = own.read.words[takenOut?.affirmed ?? putIn?.denied.at ?? -1];
    if (word === undefined || isBorneOut || !isOfTheSame(own, word, passage)) continue;
    return {
      word: word.surface,
      negator: (takenOut ?? putIn)?.denied.negator ?? '',
      isPutIn: takenOut === null,
      passage: passage.text,
    };
  }
  return null;
}

/** Whether all that leads up to a word in its clause is told in the passage too: who is not aware matters. */
function isOfTheSame(own: Sentence, { from }: Utf16Span, passage: Sentence): boolean {
  const at = own.told.findLast((told) => told.from <= from);
  const before = own.told.filter((told) => told.clause === at?.clause && told.from < from);
  return before.every(({ stem }) => passage.told.some((told) => told.stem === stem));
}

function inWordsTold(own: Sentence, cited: readonly Sentence[], language: string): Reversed | null {
  for (const word of own.told) {
    if (word.polarity === null) continue;
    const same = cited.flatMap((sentence) =>
      sentence.told.filter(({ stem }) => stem === word.stem).map((passage) => ({ passage, sentence })),
    );
    if (same.some(({ passage }) => passage.polarity === null || passage.polarity === word.polarity)) continue;
    const found = same.find(({ passage, sentence }) =>
      sayTheSame({ word, told: own.told }, { word: passage, told: sentence.told }, language),
    );
    if (!found) continue;
    const isPutIn = word.negator !== null;
    const negator = word.negator ?? found.passage.negator ?? '';
    // It denies something else there.
    if (hasWord(isPutIn ? found.sentence : own, negator)) continue;
    return { word: own.text.slice(word.from, word.to), negator, isPutIn, passage: found.sentence.text };
  }
  return null;
}

const hasWord = ({ text, read }: Sentence, word: string) =>
  read?.words.some(({ surface }) => surface === word) ?? text.includes(word);
