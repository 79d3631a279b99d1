/** A compound file's own properties: title, author, days ([MS-OLEPS]). */
import type { FoundValue, MetadataField } from '../../../contract/model/metadata.ts';
import { decode } from '../../extract/charset/decode.ts';
import { documentProperty } from '../document/properties.ts';
import { codePageName } from './code-page.ts';
import { fileTime } from './file-time.ts';
import type { Streams } from './streams.ts';

const FIELDS: readonly (readonly [id: number, MetadataField, called: string])[] = [
  [2, 'title', 'title'],
  [4, 'byline', 'author'],
  [12, 'published', 'created'],
  [13, 'updated', 'modified'],
];
const CODE_PAGE = 1;
const WORDS = 0x1e;
const WIDE_WORDS = 0x1f;
const TIME = 0x40;
const SECTION_AT = 44;

export function readSummary(streams: Streams): FoundValue[] {
  const bytes = streams.get('\u0005SummaryInformation');
  if (!bytes || bytes.length < SECTION_AT + 4) return [];
  const section = bytes.subarray(bytes.readUInt32LE(SECTION_AT));
  const places = placesIn(section);
  const pageAt = places.get(CODE_PAGE);
  const page = pageAt === undefined ? null : section.readUInt16LE(pageAt + 4);
  return FIELDS.flatMap(([id, field, called]) => {
    const at = places.get(id);
    const value = at === undefined ? null : valueAt(section, at, page);
    return value === null ? [] : documentProperty(field, value, called);
  });
}

/** Where each property's value is; those beyond the end are left out. */
function placesIn(section: Buffer): Map<number, number> {
  const places = new Map<number, number>();
  const count = section.length < 8 ? 0 : section.readUInt32LE(4);
  for (let i = 0; i < count && 16 + i * 8 <= section.length; i++) {
    const at = section.readUInt32LE(12 + i * 8);
    if (at + 12 <= section.length) places.set(section.readUInt32LE(8 + i * 8), at);
  }
  return places;
}

function valueAt(section: Buffer, at: number, page: number | null): string | null {
  const [type, size] = [section.readUInt32LE(at), section.readUInt32LE(at + 4)];
  if (type === WORDS) {
    const words = section.subarray(at + 8, at + 8 + size);
    const end = words.indexOf(0);
    return decode(end < 0 ? words : words.subarray(0, end), page === null ? null : codePageName(page)).text;
  }
  if (type === WIDE_WORDS) return section.toString('utf16le', at + 8, at + 8 + size * 2).replace(/\0[\s\S]*$/, '');
  return type === TIME ? (fileTime(section.readBigUInt64LE(at + 4))?.toISOString() ?? null) : null;
}
