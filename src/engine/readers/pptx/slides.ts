/**
 * The slides of a presentation as paragraphs, in presentation order: their titles as headings, the speaker's notes
 * last.
 */
import { CollateError } from '../../../contract/errors.ts';
import { type Shift, shiftByPercent } from '../../../text/letters/shifted-digits.ts';
import { own } from '../../../text/own.ts';
import { distinct } from '../document/distinct.ts';
import type { DocumentParagraph, TextDocument } from '../document/document.ts';
import { ParagraphFlow } from '../document/paragraph-flow.ts';
import { readProperties } from '../document/properties.ts';
import { readRelations, relationsPath } from '../document/relations.ts';
import { parseXml, type XmlElement } from '../document/xml.ts';
import type { Zip } from '../zip/open-zip.ts';
import { refuseOtherFormat } from '../zip/packed-formats.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
const PART_BYTES = 64 * 1024 * 1024;

type Role = DocumentParagraph['role'];

/** @throws CollateError damaged, too-large, unknown-format */
export async function readSlides(zip: Zip): Promise<TextDocument> {
  const part = (path: string) => zip.bytes(path, PART_BYTES);
  const own = readRelations(await part('_rels/.rels'), '');
  const main = own.find(({ type }) => type === 'officeDocument')?.path ?? 'ppt/presentation.xml';
  const bytes = await part(main);
  if (bytes === null) await refuseOtherFormat(zip);
  if (bytes === null) throw noSlides();
  const relations = readRelations(await part(relationsPath(main)), main);
  const paragraphs: DocumentParagraph[] = [];
  const notes: DocumentParagraph[] = [];
  const feet: DocumentParagraph[] = [];
  const paths = new Map(relations.map(({ id, path }) => [id, path]));
  for (const id of slideIds(bytes)) {
    const path = paths.get(id);
    const slide = path === undefined ? null : await part(path);
    if (path === undefined || slide === null) continue;
    const read = paragraphsOf(slide, paragraphs.length === 0 ? 'title' : 'heading');
    if (read === null) continue;
    for (const each of read) (each.role === 'head-or-foot' ? feet : paragraphs).push(each);
    const { path: notesPath } = readRelations(await part(relationsPath(path)), path).find(isNotes) ?? {};
    const notesSlide = notesPath === undefined ? null : await part(notesPath);
    const spoken = notesSlide === null ? null : paragraphsOf(notesSlide, 'head-or-foot');
    for (const each of spoken ?? []) if (each.role === 'body') notes.push({ ...each, role: 'note' });
  }
  const properties = own.find(({ type }) => type === 'core-properties')?.path ?? 'docProps/core.xml';
  return {
    paragraphs: [...paragraphs, ...notes, ...distinct(feet)],
    found: readProperties(await part(properties)),
    mediaType: MEDIA_TYPE,
    isShow: true,
  };
}

function isNotes({ type }: { readonly type: string }): boolean {
  return type === 'notesSlide';
}

/** Relations of the slides, each once, in presentation order. */
function slideIds(presentation: Uint8Array): Set<string> {
  const ids = new Set<string>();
  parseXml(presentation, {
    open: (element) => {
      if (element.name !== 'sldId') return true;
      const id = relationOf(element);
      if (id !== null) ids.add(id);
      return true;
    },
  });
  return ids;
}

/** A slide has a number ("id") and a relation ("r:id"). */
function relationOf(element: XmlElement): string | null {
  return element.attributes('id').find((id) => !/^\d+$/.test(id)) ?? null;
}

/** The role of a shape by its placeholder: the title of the presentation or slide, the date, the footer, the number. */
const PLACES: Record<string, Role> = {
  subTitle: 'body',
  dt: 'head-or-foot',
  ftr: 'head-or-foot',
  hdr: 'head-or-foot',
  sldNum: 'head-or-foot',
};
const TITLES = new Set(['title', 'ctrTitle']);
/** Automatic numbers, and drawings repeated for older programs. */
const LEFT_OUT = (element: XmlElement) =>
  element.name === 'Fallback' || (element.name === 'fld' && element.attribute('type') === 'slidenum');

/** Null for a hidden slide. */
function paragraphsOf(slide: Uint8Array, titleRole: Role): DocumentParagraph[] | null {
  const walk = new Walk(titleRole);
  parseXml(slide, walk);
  return walk.isShown ? walk.flow.endPart() : null;
}

class Walk {
  readonly flow = new ParagraphFlow();
  isShown = true;
  readonly #titleRole: Role;
  #role: Role = 'body';
  #isBold = false;
  #isStruck = false;
  #shift: Shift = null;
  #isText = false;

  constructor(titleRole: Role) {
    this.#titleRole = titleRole;
  }

  open(element: XmlElement): boolean {
    const { name } = element;
    if (LEFT_OUT(element)) return false;
    if (name === 'sld' && element.attribute('show') === '0') this.isShown = false;
    else if (name === 'sp' || name === 'graphicFrame') this.#role = 'body';
    else if (name === 'ph') this.#role = this.#roleOf(element.attribute('type') ?? '');
    else if (name === 'tr') this.flow.beginRow();
    else if (name === 'tc') this.flow.beginCell();
    else if (name === 'p') this.flow.beginParagraph(this.#role);
    else if (name === 'r' || name === 'fld') [this.#isBold, this.#isStruck, this.#shift] = [false, false, null];
    else if (name === 'rPr') this.#look(element);
    else if (name === 'br') this.flow.write('\n');
    else if (name === 't') this.#isText = true;
    return true;
  }

  close(name: string): void {
    if (name === 't') this.#isText = false;
    else if (name === 'p') this.flow.endParagraph();
    else if (name === 'tc') this.flow.endCell();
    else if (name === 'tr') this.flow.endRow();
  }

  text(text: string): void {
    if (this.#isText && !this.#isStruck) this.flow.write(text, this.#isBold, this.#shift);
  }

  #look(properties: XmlElement): void {
    this.#isBold = /^(?:1|true)$/.test(properties.attribute('b') ?? '');
    this.#isStruck = /^(?:sngStrike|dblStrike)$/.test(properties.attribute('strike') ?? '');
    this.#shift = shiftByPercent(percentOf(properties.attribute('baseline') ?? ''));
  }

  #roleOf(place: string): Role {
    return TITLES.has(place) ? this.#titleRole : (own(PLACES, place) ?? 'body');
  }
}

/** "30000", strictly "30%" */
function percentOf(baseline: string): number {
  return Number.parseFloat(baseline) / (baseline.endsWith('%') ? 1 : 1000);
}

function noSlides(): CollateError {
  return new CollateError(
    'damaged',
    'This file has no slides: it is damaged, or not a presentation. Open it in PowerPoint or LibreOffice, save it again, and import that.',
  );
}
