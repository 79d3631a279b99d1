/** The words of claims, by which those that a passage resembles are found. Kept in memory: there are only thousands of claims. */
import { foldLetters } from '../../../text/letters/fold.ts';
import { tokens } from '../../../text/tokens/normaliser.ts';
import { Bm25 } from './bm25.ts';

const GRAM = 5;

export class ClaimIndex {
  readonly #statements = new Map<number, string>();
  readonly #words = new Bm25();
  readonly #grams = new Bm25();

  /** Makes the claims given those that are known. */
  update(claims: ReadonlyMap<number, string>): void {
    for (const [claimId, statement] of this.#statements) {
      if (claims.get(claimId) !== statement) this.#remove(claimId, statement);
    }
    for (const [claimId, statement] of claims) {
      if (!this.#statements.has(claimId)) this.#add(claimId, statement);
    }
  }

  #add(claimId: number, statement: string): void {
    this.#statements.set(claimId, statement);
    this.#words.add(claimId, wordsOf(statement));
    this.#grams.add(claimId, gramsOf(statement));
  }

  #remove(claimId: number, statement: string): void {
    this.#statements.delete(claimId);
    this.#words.remove(claimId, wordsOf(statement));
    this.#grams.remove(claimId, gramsOf(statement));
  }

  /** The best claims first. `score` is from 0 to 1. */
  nearest(text: string, limit: number): { claimId: number; score: number }[] {
    const words = inProportion(this.#words.scores(wordsOf(text)));
    const grams = inProportion(this.#grams.scores(gramsOf(text)));
    return [...grams.keys(), ...words.keys().filter((claimId) => !grams.has(claimId))]
      .map((claimId) => ({ claimId, score: ((words.get(claimId) ?? 0) + (grams.get(claimId) ?? 0)) / 2 }))
      .sort((a, b) => b.score - a.score || a.claimId - b.claimId)
      .slice(0, limit);
  }
}

/** A statement's language is not stored: Latin letters are stemmed as English, others by their script. */
const wordsOf = (text: string): string[] => tokens(text, 'en').map(({ token }) => token);

/** Runs of characters, also across words: they are alike where words are misspelt, inflected or joined. */
function gramsOf(text: string): string[] {
  const letters = ` ${foldLetters(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `;
  return Array.from({ length: Math.max(1, letters.length - GRAM + 1) }, (_, at) => letters.slice(at, at + GRAM));
}

/** The best is 1. */
function inProportion(scores: ReadonlyMap<number, number>): Map<number, number> {
  const best = Math.max(1e-9, ...scores.values());
  return new Map(scores.entries().map(([claimId, score]) => [claimId, score / best]));
}
