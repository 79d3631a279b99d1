/** A document of Word 97 to 2003 (DOC) as paragraphs. */
import { distinct } from '../document/distinct.ts';
import type { DocumentParagraph, TextDocument } from '../document/document.ts';
import { roleOfStyle } from '../document/style-names.ts';
import type { Streams } from './streams.ts';
import { readSummary } from './summary.ts';
import { type FormatRun, type Piece, WordFile } from './word-file.ts';
import {
  type CharacterFormat,
  characterFormat,
  isTakenOut,
  type ParagraphFormat,
  paragraphFormat,
} from './word-formats.ts';
import { roleOfBuiltIn, WordStory } from './word-story.ts';

type Role = DocumentParagraph['role'];

/** @throws CollateError encrypted, unknown-format, damaged */
export function readWordDocument(streams: Streams): TextDocument {
  const file = new WordFile(streams);
  const { main, footnotes, heads, macros, comments, endnotes, boxes } = file.stories;
  const all = new WordText(file);
  const story = (role: Role | null, start: number, chars: number) => {
    const paragraphs = all.paragraphs(start, start + chars);
    return role === null ? paragraphs : paragraphs.map((each) => ({ ...each, role }));
  };
  const notesAt = main + footnotes + heads + macros + comments;
  const paragraphs = [
    ...story(null, 0, main),
    ...story(null, notesAt + endnotes, boxes),
    ...story('note', main, footnotes),
    ...story('note', notesAt, endnotes),
    ...distinct(story('head-or-foot', main + footnotes, heads)),
  ];
  return { paragraphs, found: readSummary(streams), mediaType: 'application/msword' };
}

const PLAIN: CharacterFormat = { isGone: false, isBold: false, shift: null, symbol: null };

class WordText {
  readonly #bytes: Buffer;
  readonly #pieces: readonly Piece[];
  readonly #characters: FormatsAt<CharacterFormat>;
  readonly #paragraphs: FormatsAt<ParagraphFormat>;
  readonly #roles: readonly (Role | null)[];

  constructor(file: WordFile) {
    const { fonts, styles } = file;
    const changes = styles.map((style) => style.changes);
    this.#bytes = file.text;
    this.#pieces = file.pieces;
    this.#characters = new FormatsAt(file.characterRuns, (run) => characterFormat(run, fonts, changes));
    this.#paragraphs = new FormatsAt(file.paragraphRuns, paragraphFormat);
    this.#roles = styles.map(({ builtIn, name }) => roleOfBuiltIn(builtIn) ?? roleOfStyle(name));
  }

  /** Of a stretch of text, in characters. */
  paragraphs(start: number, end: number): DocumentParagraph[] {
    const story = new WordStory(this.#roles);
    let first = 0;
    for (const { chars, at, bytesPerChar, changes } of this.#pieces) {
      const isGone = isTakenOut(changes);
      const to = Math.min(end, first + chars);
      for (let char = Math.max(start, first); char < to; char++) {
        const place = at + (char - first) * bytesPerChar;
        if (place + bytesPerChar > this.#bytes.length) break;
        const code = bytesPerChar === 1 ? western(this.#bytes[place] ?? 0) : this.#bytes.readUInt16LE(place);
        const format = this.#characters.at(place) ?? PLAIN;
        story.put(code, isGone ? { ...format, isGone } : format, this.#paragraphs.at(place));
      }
      first += chars;
    }
    return story.end();
  }
}

/** Windows-1252, in which Word packs text into one byte per character. */
const WESTERN = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));

function western(byte: number): number {
  return WESTERN.charCodeAt(byte);
}

/** The format at a byte of the text; asked in order, it finds the next one without searching. */
class FormatsAt<Format> {
  readonly #runs: readonly FormatRun[];
  readonly #read: (run: FormatRun) => Format;
  #last = 0;
  #format: Format | null = null;

  constructor(runs: readonly FormatRun[], read: (run: FormatRun) => Format) {
    this.#runs = runs.toSorted((a, b) => a.start - b.start);
    this.#read = read;
    this.#format = runs[0] ? read(this.#runs[0] as FormatRun) : null;
  }

  at(place: number): Format | null {
    if (!holds(this.#runs[this.#last], place)) {
      this.#last = this.#find(place);
      const run = this.#runs[this.#last];
      this.#format = run && holds(run, place) ? this.#read(run) : null;
    }
    return this.#format;
  }

  /** The last run that begins at or before it. */
  #find(place: number): number {
    let [low, high] = [0, this.#runs.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#runs[middle]?.start ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function holds(run: FormatRun | undefined, place: number): boolean {
  return run !== undefined && run.start <= place && place < run.end;
}
