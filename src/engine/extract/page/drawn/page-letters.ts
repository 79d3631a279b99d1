/** A page's letters without accents, case and what stands between them, so that a text is found in another spelling of it. */

/** The letters and digits of several texts, folded, each with its position. */
export interface Letters {
  readonly letters: string;
  /** For each letter: its text, and its start and end there, including accents. */
  readonly piece: Int32Array;
  readonly place: Int32Array;
  readonly end: Int32Array;
  /** 1 where a word begins. */
  readonly begins: Uint8Array;
  /** For each text, the number of letters before it; the last entry is the total. */
  readonly before: Int32Array;
}

const foldedLetters = new Map<string, string>();

/** Without accents and case, so that a page's spelling of a letter does not matter. */
function folded(character: string): string {
  let letters = foldedLetters.get(character);
  if (letters === undefined) {
    letters = character
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
    foldedLetters.set(character, letters);
  }
  return letters;
}

/** Escapes such as JSON uses for a line break or a sign: no letters of the text. */
const CHARACTER = /\\(?:u[\da-f]{4}|["\\/bfnrt])|[\s\S]/giu;

/** More than any book has: of a page that goes on, nothing further is drawn, or it would need more memory than its worker has. */
const MOST_LETTERS = 4_000_000;

export function lettersOf(texts: readonly string[]): Letters {
  const letters: string[] = [];
  const piece: number[] = [];
  const place: number[] = [];
  const end: number[] = [];
  const begins: number[] = [];
  const before = new Int32Array(texts.length + 1);
  texts.forEach((text, at) => {
    before[at] = piece.length;
    let isInWord = false;
    let offset = 0;
    for (const [character] of text.matchAll(CHARACTER)) {
      if (letters.length >= MOST_LETTERS) break;
      const found = character.startsWith('\\') ? '' : folded(character);
      for (let unit = 0; unit < found.length; unit++) {
        letters.push(found[unit] as string);
        piece.push(at);
        place.push(offset);
        end.push(offset + character.length);
        begins.push(isInWord || unit > 0 ? 0 : 1);
      }
      if (found !== '') isInWord = true;
      else if (!/\p{M}/u.test(character)) isInWord = false;
      else if (isInWord) end[end.length - 1] = offset + character.length;
      offset += character.length;
    }
  });
  before[texts.length] = piece.length;
  return {
    letters: letters.join(''),
    piece: Int32Array.from(piece),
    place: Int32Array.from(place),
    end: Int32Array.from(end),
    begins: Uint8Array.from(begins),
    before,
  };
}
