/** Ranks short texts by BM25 over terms of any kind. Texts can be added and removed at any time. */

/** How soon a term that is repeated stops counting for more, and how much a text’s length counts: the usual values. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

export class Bm25 {
  /** For each term, the number of each text that has it, and behind it how often: as numbers in a row they take a third of the memory that objects take. */
  readonly #postings = new Map<string, number[]>();
  /** How many terms each text has, by its number. */
  readonly #lengths = new Map<number, number>();
  #totalLength = 0;

  add(text: number, terms: readonly string[]): void {
    for (const [term, times] of countsOf(terms)) {
      const postings = this.#postings.get(term);
      if (postings) postings.push(text, times);
      else this.#postings.set(term, [text, times]);
    }
    this.#lengths.set(text, terms.length);
    this.#totalLength += terms.length;
  }

  /** Goes through all postings once, however many texts are to go: each by itself, thousands took longer than all took to be added. */
  remove(texts: ReadonlySet<number>): void {
    for (const [term, postings] of this.#postings) {
      const left = postings.filter((_, at) => !texts.has(postings[at - (at % 2)] as number));
      if (left.length === 0) this.#postings.delete(term);
      else if (left.length < postings.length) this.#postings.set(term, left);
    }
    for (const text of texts) {
      this.#totalLength -= this.#lengths.get(text) ?? 0;
      this.#lengths.delete(text);
    }
  }

  /** How much a term tells: the rarer, the more. */
  weight(term: string): number {
    const holders = (this.#postings.get(term)?.length ?? 0) / 2;
    return Math.log(1 + (this.#lengths.size - holders + 0.5) / (holders + 0.5));
  }

  /** What all the terms that any text has tell together: the score of a text of average length that has each once. */
  total(terms: readonly string[]): number {
    let total = 0;
    for (const term of new Set(terms)) if (this.#postings.has(term)) total += this.weight(term);
    return total;
  }

  /** Scores every text that has any of the terms. */
  scores(terms: readonly string[]): Map<number, number> {
    const average = this.#totalLength / this.#lengths.size;
    const scores = new Map<number, number>();
    for (const term of new Set(terms)) {
      const weight = this.weight(term) * (1 + SATURATION);
      const postings = this.#postings.get(term) ?? [];
      for (let at = 0; at < postings.length; at += 2) {
        const [text, times] = [postings[at] as number, postings[at + 1] as number];
        const length = 1 - LENGTH_SHARE + (LENGTH_SHARE * (this.#lengths.get(text) as number)) / average;
        scores.set(text, (scores.get(text) ?? 0) + (weight * times) / (times + SATURATION * length));
      }
    }
    return scores;
  }
}

function countsOf(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
