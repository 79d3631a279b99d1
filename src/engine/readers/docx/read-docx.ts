/** A DOCX as a document: its parts, found by their relations, its text, its notes, its headers and footers. */

import { CollateError } from '../../../contract/errors.ts';
import { append } from '../../../text/append.ts';
import { distinct } from '../document/distinct.ts';
import type { DocumentParagraph, TextDocument } from '../document/document.ts';
import { startsAsZip } from '../document/office-zip.ts';
import { documentProperty, readProperties } from '../document/properties.ts';
import { readRelations, relationsPath } from '../document/relations.ts';
import { heldInput } from '../input/held-input.ts';
import { openZip, type Zip } from '../zip/open-zip.ts';
import { refuseOtherFormat } from '../zip/packed-formats.ts';
import { paragraphsOfChunk } from './chunk.ts';
import { readStory, type Story } from './story.ts';
import { readStyles, type Style } from './styles.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const PART_BYTES = 64 * 1024 * 1024;

/** A document may be embedded in another; deeper nesting is an attack. */
const MAX_DEPTH = 3;

/** The parts of a package by their paths. */
export interface Parts {
  bytes(path: string, limit: number): Promise<Uint8Array | null>;
}

/** @throws CollateError damaged, encrypted, too-large; PageTooLarge */
export async function readDocx(zip: Zip, depth = 0): Promise<TextDocument> {
  return readParts(zip, depth, () => refuseOtherFormat(zip));
}

/** @param refuse throws if the ZIP is known to be something else. @throws as `readDocx` */
export async function readParts(
  parts: Parts,
  depth = 0,
  refuse: () => Promise<void> = async () => {},
): Promise<TextDocument> {
  const part = (path: string) => parts.bytes(path, PART_BYTES);
  const own = readRelations(await part('_rels/.rels'), '');
  const main = own.find(({ type }) => type === 'officeDocument')?.path ?? 'word/document.xml';
  const bytes = await part(main);
  if (bytes === null) await refuse();
  if (bytes === null)
    throw new CollateError(
      'damaged',
      'This file has no document part: it is damaged, or not a Word document. Open it in Word, save it again, and import that.',
    );
  const relations = readRelations(await part(relationsPath(main)), main);
  const first = (type: string) => relations.find((relation) => relation.type === type)?.path ?? null;
  const stylesPath = first('styles');
  const { byId: styles, language } = readStyles(stylesPath === null ? null : await part(stylesPath));
  const stories = async (types: readonly string[], role: DocumentParagraph['role']) => {
    const paragraphs: DocumentParagraph[] = [];
    // A part that is named a thousand times is read once.
    const paths = new Set(relations.filter(({ type }) => types.includes(type)).map(({ path }) => path));
    for (const path of paths)
      for (const each of await paragraphsOfPart(await part(path), styles)) paragraphs.push({ ...each, role });
    return paragraphs;
  };
  const body = readStory(bytes, styles);
  const chunk = async (path: string | undefined) => chunkOf(path === undefined ? null : await part(path), depth);
  const properties = own.find(({ type }) => type === 'core-properties')?.path ?? 'docProps/core.xml';
  return {
    paragraphs: [
      ...(await withChunks(body, (id) => chunk(relations.find((relation) => relation.id === id)?.path))),
      ...(await stories(['footnotes', 'endnotes'], 'note')),
      ...distinct(await stories(['header', 'footer'], 'head-or-foot')),
    ],
    found: [...readProperties(await part(properties)), ...documentProperty('language', language ?? '', 'language')],
    mediaType: MEDIA_TYPE,
  };
}

async function paragraphsOfPart(bytes: Uint8Array | null, styles: ReadonlyMap<string, Style>) {
  return bytes === null ? [] : readStory(bytes, styles).paragraphs;
}

async function withChunks(
  { paragraphs, chunks }: Story,
  chunk: (id: string) => Promise<readonly DocumentParagraph[]>,
): Promise<DocumentParagraph[]> {
  const whole: DocumentParagraph[] = [];
  let from = 0;
  for (const { id, at } of chunks) {
    append(whole, paragraphs.slice(from, at));
    from = at;
    for (const paragraph of await chunk(id)) whole.push(paragraph);
  }
  return [...whole, ...paragraphs.slice(from)];
}

/** The words of a file embedded in the document. */
async function chunkOf(bytes: Uint8Array | null, depth: number): Promise<readonly DocumentParagraph[]> {
  if (bytes === null) return [];
  if (!startsAsZip(bytes)) return paragraphsOfChunk(bytes);
  if (depth >= MAX_DEPTH) return [];
  const inner = await readDocx(await openZip(heldInput(bytes, 'inner.docx')), depth + 1);
  return inner.paragraphs.filter(({ role }) => role !== 'head-or-foot');
}
