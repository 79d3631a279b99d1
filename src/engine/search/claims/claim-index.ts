/** The words of claims, by which those that a passage resembles are found. Kept in memory: there are only thousands of claims. */
import { foldLetters } from '../../../text/letters/fold.ts';
import { tokens } from '../../../text/tokens/normaliser.ts';
import { Bm25 } from './bm25.ts';

const GRAM = 5;
/** What two texts must share, in the unit of weights, to be likely to speak of one thing. */
const CERTAIN = 80;
/** Only of the best is the part of the claim that the text says worked out. */
const LOOKED_AT = 50;

interface Near {
  readonly claimId: number;
  readonly score: number;
}

/** The terms of a text, of each kind. */
interface Terms {
  readonly words: readonly string[];
  readonly grams: readonly string[];
}

export class ClaimIndex {
  readonly #statements = new Map<number, string>();
  readonly #words = new Bm25();
  readonly #grams = new Bm25();

  /** Makes the claims given those that are known. */
  update(claims: ReadonlyMap<number, string>): void {
    const isGone = ([claimId, statement]: [number, string]) => claims.get(claimId) !== statement;
    const gone = new Set([...this.#statements].filter(isGone).map(([claimId]) => claimId));
    if (gone.size > 0) this.#remove(gone);
    for (const [claimId, statement] of claims) {
      if (!this.#statements.has(claimId)) this.#add(claimId, statement);
    }
  }

  #add(claimId: number, statement: string): void {
    const { words, grams } = termsOf(statement);
    this.#statements.set(claimId, statement);
    this.#words.add(claimId, words);
    this.#grams.add(claimId, grams);
  }

  #remove(claimIds: ReadonlySet<number>): void {
    for (const claimId of claimIds) this.#statements.delete(claimId);
    this.#words.remove(claimIds);
    this.#grams.remove(claimIds);
  }

  /**
   * The best first. A score is from 0 to 1, comparable between texts: how much of what the text says the claim says, too, and whether that is much, or
   * most of the claim. Words and runs of characters count the same.
   */
  nearest(text: string, limit: number): Near[] {
    const { words, grams } = termsOf(text);
    const byWords = this.#words.scores(words);
    const byGrams = this.#grams.scores(grams);
    const [allWords, allGrams] = [this.#words.total(words) || 1, this.#grams.total(grams) || 1];
    const candidate = (claimId: number) => {
      const [shared, spelt] = [byWords.get(claimId) ?? 0, byGrams.get(claimId) ?? 0];
      const share = Math.min(1, (shared / allWords + spelt / allGrams) / 2);
      return { claimId, share, certain: 1 - Math.exp(-(shared + spelt / GRAM) / CERTAIN) };
    };
    const asked = new Set(words);
    return [...new Set([...byGrams.keys(), ...byWords.keys()])]
      .map(candidate)
      .sort((a, b) => b.share * b.certain - a.share * a.certain || a.claimId - b.claimId)
      .slice(0, Math.max(limit, LOOKED_AT))
      .map(({ claimId, share, certain }) => {
        const wholly = this.#partSaid(claimId, asked) ** 3;
        return { claimId, score: Math.sqrt(share * Math.max(certain, wholly)) };
      })
      .sort((a, b) => b.score - a.score || a.claimId - b.claimId)
      .slice(0, limit);
  }

  /** How much a word tells among these claims. */
  weight(word: string): number {
    return this.#words.weight(word);
  }

  /** How much of what a claim says is in the words asked for, from 0 to 1. */
  #partSaid(claimId: number, asked: ReadonlySet<string>): number {
    const { words } = termsOf(this.#statements.get(claimId) as string);
    return this.#words.total(words.filter((word) => asked.has(word))) / (this.#words.total(words) || 1);
  }
}

/** A statement's language is not stored: Latin letters are stemmed as English, others by their script. */
function termsOf(text: string): Terms {
  const plain = plainWords(text);
  return { words: tokens(plain, 'en').map(({ token }) => token), grams: gramsOf(plain) };
}

const ADDRESS = /(?:https?:\/\/|www\.|pic\.)\S+/giu;
const JOINED_WORDS = /(\p{Ll})(\p{Lu})/gu;

/** Without addresses of the web; the words of handles and hashtags apart: HarbourAuthority. */
const plainWords = (text: string): string => text.replace(ADDRESS, ' ').replace(JOINED_WORDS, '$1 $2');

/** Runs of characters, also across words: they are alike where words are misspelt, inflected or joined. */
function gramsOf(text: string): string[] {
  const letters = ` ${foldLetters(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
  return Array.from({ length: Math.max(0, letters.length - GRAM + 1) }, (_, at) => letters.slice(at, at + GRAM));
}
