/** The charset of the bytes in an RTF's text: that of their font, or else the document's code page. */
import { codePageName } from '../old-office/code-page.ts';

/** Code pages of \fcharset; 0 is Western, 1 the document's own, 2 a symbol font. */
const PAGES: Record<number, number> = {
  77: 10000,
  78: 932,
  79: 949,
  80: 936,
  81: 950,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  254: 437,
  255: 850,
};

export const SIGNS = 'signs';
const WESTERN = 1252;

export class Fonts {
  /** The document's code page; null if it names none. */
  page: number | null = null;
  readonly #charsets = new Map<number, number>();
  readonly #names = new Map<number, string>();
  readonly #pages = new Map<number, number>();
  readonly #known = new Map<number, string>();

  setCharset(font: number, charset: number): void {
    this.#charsets.set(font, charset);
    this.#known.clear();
  }

  /** One more byte of the font's name, while the font table is read. */
  addToName(font: number, byte: number): void {
    const name = this.#names.get(font) ?? '';
    if (name.length < 80) this.#names.set(font, name + String.fromCharCode(byte));
  }

  isSymbol(font: number): boolean {
    return /^\s*symbol\b/i.test(this.#names.get(font) ?? '');
  }

  setPage(font: number, page: number): void {
    this.#pages.set(font, page);
    this.#known.clear();
  }

  /** Name of the charset of text in that font, or SIGNS. */
  charsetOf(font: number): string {
    const known = this.#known.get(font);
    if (known !== undefined) return known;
    const charset = this.#charsets.get(font) ?? 1;
    const page = this.#pages.get(font) || PAGES[charset] || (charset === 0 ? this.#western() : this.page);
    const name = charset === 2 ? SIGNS : codePageName(page ?? WESTERN);
    this.#known.set(font, name);
    return name;
  }

  /**
   * Programs that name the document's code page, but no font in its charset, write in that code page whatever the fonts
   * say.
   */
  #western(): number {
    if (this.page === null) return WESTERN;
    const charsets = [...this.#charsets.values()];
    return charsets.some((charset) => PAGES[charset] === this.page) ? WESTERN : this.page;
  }
}
