/** The words of a batch of articles, each once, and which of them each article has: how they come to the vocabulary's log. */
import type { WordForm } from '../../text/tokens/normaliser.ts';
import { compressText } from './texts.ts';

/** Articles that are sent to another thread together go on sharing it. */
export interface TermBatch {
  /** As the log holds them, in the order of their places; there once the batch is closed. */
  lines: Uint8Array;
  count: number;
}

export interface ArticleTerms {
  readonly batch: TermBatch;
  readonly places: Uint32Array;
}

/** Longer ones are addresses and codes: findable as a whole, but nothing to complete or to correct. */
const MAX_LENGTH = 40;

export class TermGatherer {
  readonly #batch: TermBatch = { lines: new Uint8Array(), count: 0 };
  /** By language; the same word is mostly the same object. */
  readonly #placesOfForms = new Map<string, Map<WordForm, number>>();
  readonly #places = new Map<string, number>();
  /** Of each word the article that had it last. */
  readonly #lastArticle: number[] = [];
  #articles = 0;
  #lines = '';

  /** One article's words, each once, however it is written there. @param lang as the vocabulary tells languages apart */
  add(forms: Iterable<WordForm>, lang: string): ArticleTerms {
    const known = this.#formsOf(lang);
    const places: number[] = [];
    this.#articles += 1;
    for (const form of forms) {
      let place = known.get(form);
      if (place === undefined) {
        if (form.surface === '' || form.surface.length > MAX_LENGTH) continue;
        place = this.#placeOf(form, lang);
        known.set(form, place);
      }
      if (this.#lastArticle[place] === this.#articles) continue;
      this.#lastArticle[place] = this.#articles;
      places.push(place);
    }
    return { batch: this.#batch, places: Uint32Array.from(places) };
  }

  /** Nothing more is added. */
  close(): void {
    this.#batch.lines = compressText(this.#lines);
    this.#batch.count = this.#lastArticle.length;
  }

  #formsOf(lang: string): Map<WordForm, number> {
    let forms = this.#placesOfForms.get(lang);
    if (!forms) {
      forms = new Map();
      this.#placesOfForms.set(lang, forms);
    }
    return forms;
  }

  #placeOf({ surface, token }: WordForm, lang: string): number {
    const key = `${surface}\t${lang}`;
    let place = this.#places.get(key);
    if (place === undefined) {
      place = this.#lastArticle.length;
      this.#places.set(key, place);
      this.#lastArticle.push(0);
      // Surfaces and stems are letters, marks and digits.
      this.#lines += `${key}\t${token === surface ? '' : token}\n`;
    }
    return place;
  }
}
