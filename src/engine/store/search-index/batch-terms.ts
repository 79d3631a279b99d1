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

/** Which of a batch's places a word has that is not counted. */
const NOWHERE = -1;

let gatherers = 0;

export class TermGatherer {
  readonly #batch: TermBatch = { lines: new Uint8Array(), count: 0 };
  readonly #number = ++gatherers;
  /** By language, word and stem, since a word may have several spellings. */
  readonly #places = new Map<string, Map<string, number>>();
  /** For each word, the number of the last article that had it. */
  readonly #lastArticle: number[] = [];
  #articles = 0;
  readonly #lines: string[] = [];

  /** Adds one article's words, each once, however often and in whatever spelling it occurs. @param lang as the vocabulary tells languages apart */
  add(forms: readonly WordForm[], lang: string): ArticleTerms {
    const places: number[] = [];
    this.#articles += 1;
    for (const form of forms) {
      if (form.list !== this.#number) {
        form.list = this.#number;
        form.place = this.#placeOf(form, lang);
      }
      const { place } = form;
      if (place === NOWHERE || this.#lastArticle[place] === this.#articles) continue;
      this.#lastArticle[place] = this.#articles;
      places.push(place);
    }
    return { batch: this.#batch, places: new Uint32Array(places) };
  }

  /** Completes the batch; nothing may be added afterwards. */
  close(): void {
    this.#batch.lines = compressText(this.#lines.join(''));
    this.#batch.count = this.#lastArticle.length;
  }

  #placeOf({ surface, token }: WordForm, lang: string): number {
    if (surface === '' || surface.length > MAX_LENGTH) return NOWHERE;
    const places = this.#placesIn(lang);
    const word = token === surface ? surface : `${surface}\t${token}`;
    let place = places.get(word);
    if (place === undefined) {
      place = this.#lastArticle.length;
      places.set(word, place);
      this.#lastArticle.push(0);
      // Surfaces and stems consist of letters, marks and digits, so neither contains a tab or a line break.
      this.#lines.push(`${surface}\t${lang}\t${token === surface ? '' : token}\n`);
    }
    return place;
  }

  #placesIn(lang: string): Map<string, number> {
    let places = this.#places.get(lang);
    if (!places) {
      places = new Map();
      this.#places.set(lang, places);
    }
    return places;
  }
}
