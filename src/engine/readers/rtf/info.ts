/**
 * What an RTF's information group says: title, author, when it was created and changed; and the language it is set in.
 */
import type { FoundValue } from '../../../contract/model/metadata.ts';
import { documentProperty } from '../document/properties.ts';
import { languageOfNumber } from './languages.ts';

export class Info {
  readonly found: FoundValue[] = [];
  /** The numbers of a date: yr, mo, dy, hr, min. */
  readonly #parts = new Map<string, number>();

  begin(): void {
    this.#parts.clear();
  }

  setPart(word: string, number: number): void {
    this.#parts.set(word, number);
  }

  addLanguage(number: number): void {
    this.#add(documentProperty('language', languageOfNumber(number) ?? '', 'language'));
  }

  /** @param word the kind of value: "title", "author", "creatim", "revtim" */
  end(word: string, text: string): void {
    if (word === 'title') this.#add(documentProperty('title', text, 'title'));
    else if (word === 'author') this.#add(documentProperty('byline', text, 'author'));
    else if (word === 'creatim') this.#add(documentProperty('published', this.#date(), 'created'));
    else this.#add(documentProperty('updated', this.#date(), 'modified'));
  }

  #date(): string {
    const two = (name: string) => String(this.#parts.get(name) ?? 0).padStart(2, '0');
    const day = `${this.#parts.get('yr') ?? 0}-${two('mo')}-${two('dy')}`;
    return this.#parts.has('hr') ? `${day}T${two('hr')}:${two('min')}` : day;
  }

  /** The first of each is kept: programs write some of them twice. */
  #add(properties: readonly FoundValue[]): void {
    this.found.push(...properties.filter(({ from }) => !this.found.some((known) => known.from === from)));
  }
}
