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
  /** By line, since a word may have several spellings; in the order of their places. */
  readonly #places = new Map<string, number>();
  /** For each word, the number of the last article that had it. */
  readonly #lastArticle: number[] = [];
  #articles = 0;

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
    this.#batch.lines = compressText([...this.#places.keys()].join(''));
    this.#batch.count = this.#lastArticle.length;
  }

  #placeOf({ surface, token }: WordForm, lang: string): number {
    if (surface === '' || surface.length > MAX_LENGTH) return NOWHERE;
    // Surfaces and stems consist of letters, marks and digits, so neither contains a tab or a line break.
    const line = `${surface}\t${lang}\t${token === surface ? '' : token}\n`;
    let place = this.#places.get(line);
    if (place === undefined) {
      place = this.#places.size;
      this.#places.set(line, place);
      this.#lastArticle.push(0);
    }
    return place;
  }
}
