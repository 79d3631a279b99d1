/** The distinct words of a batch of articles, and which of them each article has: the form in which they reach the vocabulary's log. */
import type { WordForm } from '../../../text/tokens/normaliser.ts';
import { compressText } from '../articles/texts.ts';

/** Articles that are sent to another thread together keep sharing one batch. */
export interface TermBatch {
  /** One line per word, in the order of their places, as the log stores them. Filled when the batch is closed. */
  lines: Uint8Array;
  count: number;
}

export interface ArticleTerms {
  readonly batch: TermBatch;
  readonly places: Uint32Array;
}

/** Longer words are addresses and codes: they can be found whole, but are not worth completing or correcting. */
const MAX_LENGTH = 40;

export class TermGatherer {
  readonly #batch: TermBatch = { lines: new Uint8Array(), count: 0 };
  /** Places by language and word. The same word is usually the same object. */
  readonly #placesOfForms = new Map<string, Map<WordForm, number>>();
  readonly #places = new Map<string, number>();
  /** For each word, the number of the last article that had it. */
  readonly #lastArticle: number[] = [];
  #articles = 0;
  #lines = '';

  /** Adds one article's words, each once, however often and in whatever spelling it occurs. @param lang as the vocabulary tells languages apart */
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
    return { batch: this.#batch, places: new Uint32Array(places) };
  }

  /** Completes the batch; nothing may be added afterwards. */
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
      // Surfaces and stems consist of letters, marks and digits, so neither contains a tab or a line break.
      this.#lines += `${key}\t${token === surface ? '' : token}\n`;
    }
    return place;
  }
}
