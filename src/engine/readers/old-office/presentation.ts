/** A presentation of PowerPoint 97 to 2003 (PPT) as paragraphs ([MS-PPT]): the slides' titles as headings, the speaker's notes last. */
import { append } from '../../../text/append.ts';
import type { DocumentParagraph, TextDocument } from '../document/document.ts';
import { ParagraphFlow } from '../document/paragraph-flow.ts';
import { PresentationFile } from './presentation-file.ts';
import { recordsIn, recordsWithin, type SlideRecord } from './presentation-records.ts';
import type { Streams } from './streams.ts';
import { readSummary } from './summary.ts';

type Role = DocumentParagraph['role'];

const SLIDE_LIST = 0x0ff0;
const PERSIST = 0x03f3;
const SHOW_INFO = 0x03f9;
const TEXT_HEADER = 0x0f9f;
const WIDE_TEXT = 0x0fa0;
const NARROW_TEXT = 0x0fa8;
const OUTLINE_TEXT = 0x0f9e;
const SHAPE = 0xf004;
const TEXT_BOX = 0xf00d;
const PLACEHOLDER = 0x0bc3;
const LATER_PLACEHOLDER = 0x0420;

const SLIDES = 0;
const NOTES = 2;
const HIDDEN = 4;
/** The role of a text, as its header states it. */
const TITLES = new Set([0, 6]);
/** Placeholders for the date, the slide number, the footer and the header. */
const FEET = new Set([7, 8, 9, 10]);
const NOTE = 2;

/** @throws CollateError damaged, encrypted */
export function readPresentation(streams: Streams): TextDocument {
  const file = new PresentationFile(streams);
  const paragraphs: DocumentParagraph[] = [];
  for (const slide of slidesOf(file, SLIDES)) {
    const texts = slide.texts().filter(({ kind }) => kind !== NOTE);
    if (!slide.isHidden) append(paragraphs, paragraphsOf(texts, paragraphs.length === 0 ? 'title' : 'heading'));
  }
  for (const slide of slidesOf(file, NOTES)) {
    const notes = slide.texts().filter(({ kind }) => kind === NOTE);
    append(
      paragraphs,
      paragraphsOf(notes, 'body').map((each) => ({ ...each, role: 'note' as const })),
    );
  }
  return { paragraphs, found: readSummary(streams), mediaType: 'application/vnd.ms-powerpoint', isShow: true };
}

interface SlideText {
  readonly kind: number;
  readonly words: string;
}

/** In presentation order. */
function slidesOf(file: PresentationFile, list: number): Slide[] {
  const slides: Slide[] = [];
  const lists = [...recordsWithin(file.document, SLIDE_LIST)].filter(({ instance }) => instance === list);
  for (const record of lists.flatMap(({ inner }) => (inner ? [...recordsIn(inner)] : []))) {
    if (record.kind === PERSIST && record.data.length >= 4)
      slides.push(new Slide(file.at(record.data.readUInt32LE(0))));
    else slides.at(-1)?.outline.push(record);
  }
  return slides;
}

class Slide {
  /** Its texts as stored in the document's outline; its boxes refer to them by number. */
  readonly outline: SlideRecord[] = [];
  readonly #drawn: Buffer;

  constructor(drawn: Buffer | null) {
    this.#drawn = drawn ?? Buffer.alloc(0);
  }

  get isHidden(): boolean {
    const [info] = recordsWithin(this.#drawn, SHOW_INFO);
    return info !== undefined && info.data.length >= 12 && (info.data.readUInt16LE(10) & HIDDEN) !== 0;
  }

  texts(): SlideText[] {
    const outline = textsIn(this.outline);
    const shown = new Set<number>();
    const drawn = [...recordsWithin(this.#drawn, SHAPE)].flatMap(({ data }) => {
      const [box] = recordsWithin(data, TEXT_BOX);
      if (!box || isFoot(data)) return [];
      const records = [...recordsIn(box.data)];
      const reference = records.find(({ kind }) => kind === OUTLINE_TEXT);
      if (reference === undefined || reference.data.length < 4) return textsIn(records);
      const number = reference.data.readUInt32LE(0);
      shown.add(number);
      return outline[number] ?? [];
    });
    return [...outline.filter((_, number) => !shown.has(number)), ...drawn];
  }
}

/** As PowerPoint 97 stores it, or as later versions do. */
function isFoot(shape: Buffer): boolean {
  const [place] = recordsWithin(shape, PLACEHOLDER);
  const [later] = recordsWithin(shape, LATER_PLACEHOLDER);
  return FEET.has(place?.data[4] ?? 0) || FEET.has(later?.data[0] ?? 0);
}

/** A header states the role, the next record the words; an empty text has no such record. */
function textsIn(records: readonly SlideRecord[]): SlideText[] {
  const texts: { kind: number; words: string }[] = [];
  for (const { kind, data } of records) {
    if (kind === TEXT_HEADER && data.length >= 4) texts.push({ kind: data.readUInt32LE(0), words: '' });
    const last = texts.at(-1);
    if (!last) continue;
    if (kind === WIDE_TEXT) last.words += data.toString('utf16le');
    else if (kind === NARROW_TEXT) last.words += data.toString('latin1');
  }
  return texts;
}

/** Placeholders for a number or a date that the program writes. */
const FIELD = /^(?:page|seite|стр\.?)?\s*\*$/iu;
const LINE_BREAK = /\v/g;

function paragraphsOf(texts: readonly SlideText[], titleRole: Role): DocumentParagraph[] {
  const flow = new ParagraphFlow();
  for (const { kind, words } of texts) {
    if (FIELD.test(words.trim())) continue;
    for (const line of TITLES.has(kind) ? [words.replace(/\r/g, '\v')] : words.split('\r')) {
      flow.beginParagraph(TITLES.has(kind) ? titleRole : 'body');
      flow.write(line.replace(LINE_BREAK, '\n'));
      flow.endParagraph();
    }
  }
  return flow.endPart();
}
