/**
 * An OpenDocument text or presentation as a document: `content.xml`, its notes, the headers and footers in `styles.xml`, `meta.xml`.
 */
import { CollateError } from '../../../contract/errors.ts';
import { decode } from '../../extract/charset/decode.ts';
import type { TextDocument } from '../document/document.ts';
import { refuseLocked } from '../document/open-document.ts';
import { documentProperty, readProperties } from '../document/properties.ts';
import type { Zip } from '../zip/open-zip.ts';
import { readContent, readHeadsAndFeet } from './content.ts';
import { OdtStyles } from './styles.ts';

const PART_BYTES = 64 * 1024 * 1024;

/** Texts and presentations. */
export type OdtKind = 'text' | 'presentation';

/** @throws CollateError damaged, encrypted, too-large, not-an-article */
export async function readOdt(zip: Zip, kind: OdtKind): Promise<TextDocument> {
  const part = (path: string) => zip.bytes(path, PART_BYTES);
  await refuseLocked(zip);
  const content = await part('content.xml');
  if (content === null)
    throw new CollateError(
      'damaged',
      `This file has no content part: it is damaged, or not an OpenDocument ${kind}. Open it in LibreOffice, save it again, and import that.`,
    );
  const parts = { content, styles: await readOr(part('styles.xml')), meta: await readOr(part('meta.xml')) };
  return documentOf(parts, kind);
}

/** All parts in one XML document (FODT, FODP). */
export function readFlatOdt(bytes: Uint8Array, kind: OdtKind): TextDocument {
  return documentOf({ content: bytes, styles: bytes, meta: metaOf(decode(bytes).text) }, kind);
}

function metaOf(xml: string): Uint8Array | null {
  const start = xml.search(/<office:meta[\s>]/);
  const end = start < 0 ? -1 : xml.indexOf(META_END, start);
  return end < 0 ? null : Buffer.from(xml.slice(start, end + META_END.length));
}

const META_END = '</office:meta>';

interface Parts {
  readonly content: Uint8Array;
  readonly styles: Uint8Array | null;
  readonly meta: Uint8Array | null;
}

function documentOf({ content, styles: shared, meta }: Parts, kind: OdtKind): TextDocument {
  const styles = new OdtStyles();
  for (const bytes of new Set([shared, content])) if (bytes) styles.add(bytes);
  const { paragraphs, notes } = readContent(content, styles);
  return {
    paragraphs: [...paragraphs, ...notes, ...(shared ? readHeadsAndFeet(shared, styles) : [])],
    found: [...readProperties(meta), ...documentProperty('language', styles.language ?? '', 'language')],
    mediaType: `application/vnd.oasis.opendocument.${kind}`,
    isShow: kind === 'presentation',
  };
}

/** Parts other than the text may be broken: the text is read all the same. */
async function readOr(part: Promise<Uint8Array | null>): Promise<Uint8Array | null> {
  try {
    return await part;
  } catch (error) {
    if (error instanceof CollateError && error.code === 'damaged') return null;
    throw error;
  }
}
