/** An opened spreadsheet: its visible sheets in order, each as a stream of rows. */

import { CollateError } from '../../../contract/errors.ts';
import { decodeStream } from '../../extract/charset/decode-stream.ts';
import { localName } from '../document/xml.ts';
import { unpackedCounter } from '../packed/unpacking-bounds.ts';
import type { ReaderInput } from '../port.ts';
import { openSheetParser } from '../table/sheet-parser.ts';
import type { Sheet } from '../table/table.ts';
import { openZip, type Zip } from '../zip/open-zip.ts';
import { type Links, linksIn } from './hyperlinks.ts';
import { filledDown, mergesIn } from './merged-cells.ts';
import { builtInFormat } from './number-formats.ts';
import { escaped, sheetRows } from './sheet-rows.ts';

/** Shared strings are held while the sheets are read. */
const STRINGS_LIMIT = 128 * 1024 * 1024;
const PART_LIMIT = 16 * 1024 * 1024;

const NO_LINKS: Links = new Map();

/** @throws CollateError damaged, encrypted, too-large, unsafe-archive */
export async function openWorkbook(input: ReaderInput): Promise<Sheet[]> {
  const zip = await openZip(input);
  const root = await partNamed(zip, '_rels/.rels', '');
  const book = [...root.values()].find((path) => /(?:^|\/)workbook\d*\.xml$/.test(path)) ?? 'xl/workbook.xml';
  const folder = book.includes('/') ? book.slice(0, book.lastIndexOf('/') + 1) : '';
  const targets = await partNamed(zip, `${folder}_rels/${book.slice(folder.length)}.rels`, folder);
  const { sheets, is1904 } = await sheetsOf(zip, book);
  const pathOf = (ending: RegExp) => [...targets.values()].find((path) => ending.test(path)) ?? '';
  const formats = await cellFormats(zip, pathOf(/styles\d*\.xml$/i));
  const strings = await sharedStrings(zip, pathOf(/sharedstrings\d*\.xml$/i));
  const count = unpackedCounter(input.size, tooOftenShown);
  return sheets.map(({ name, id }) => ({
    name,
    rows: async function* () {
      const entry = zip.entries.find((each) => each.name === targets.get(id));
      if (!entry) return;
      const linked = await linkTargets(zip, entry.name);
      const links = linked.size > 0 ? await linksIn(decodeStream(entry.open()), linked) : NO_LINKS;
      const rows = sheetRows(decodeStream(entry.open()), { strings, count, formats, is1904, links });
      const merges = await mergesIn(decodeStream(entry.open()));
      yield* merges.length > 0 ? filledDown(rows, merges, count) : rows;
    },
  }));
}

type Attributes = Readonly<Record<string, string>>;

/** The tags of a small part, in order. */
async function tagsOf(zip: Zip, path: string): Promise<{ name: string; attributes: Attributes; parents: string[] }[]> {
  const bytes = path === '' ? null : await zip.bytes(path, PART_LIMIT);
  const tags: { name: string; attributes: Attributes; parents: string[] }[] = [];
  if (bytes === null) return tags;
  const parser = openSheetParser();
  const open: string[] = [];
  parser.on('opentag', (tag) => {
    tags.push({ name: localName(tag.name), attributes: tag.attributes as Attributes, parents: open.slice(-1) });
    open.push(localName(tag.name));
  });
  parser.on('closetag', () => {
    open.pop();
  });
  for await (const piece of decodeStream(once(bytes))) parser.write(piece);
  parser.close();
  return tags;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Relationship ID → path of the part it refers to. */
async function partNamed(zip: Zip, path: string, folder: string): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  for (const { name, attributes } of await tagsOf(zip, path)) {
    const { Id, Target } = attributes;
    if (name !== 'Relationship' || !Id || !Target || attributes.TargetMode === 'External') continue;
    const address = URL.parse(Target, `file:///${folder}`);
    if (address !== null) targets.set(Id, address.pathname.slice(1));
  }
  return targets;
}

/** Relationship ID → the address outside that a sheet refers to. */
async function linkTargets(zip: Zip, sheet: string): Promise<Map<string, string>> {
  const name = sheet.slice(sheet.lastIndexOf('/') + 1);
  const targets = new Map<string, string>();
  for (const { attributes } of await tagsOf(zip, `${sheet.slice(0, -name.length)}_rels/${name}.rels`)) {
    const { Id, Target, TargetMode } = attributes;
    if (Id && Target && TargetMode === 'External') targets.set(Id, Target);
  }
  return targets;
}

async function sheetsOf(zip: Zip, path: string): Promise<{ sheets: { name: string; id: string }[]; is1904: boolean }> {
  const tags = await tagsOf(zip, path);
  const is1904 = tags.some(
    ({ name, attributes }) => name === 'workbookPr' && /^(?:1|true)$/.test(attributes.date1904 ?? ''),
  );
  const sheets = tags
    .filter(({ name, attributes }) => name === 'sheet' && !/hidden/i.test(attributes.state ?? ''))
    .map(({ attributes }) => ({
      name: attributes.name ?? '',
      id: Object.entries(attributes).find(([key]) => localName(key) === 'id')?.[1] ?? '',
    }));
  if (sheets.length === 0) throw new CollateError('damaged', NO_SHEET);
  return { sheets, is1904 };
}

const NO_SHEET =
  'This file is packed like a spreadsheet but contains no readable sheet. Open it in a spreadsheet program, save it as XLSX again, and import that.';

/** Excel's own limit: a long format would be examined again for every number of a sheet. */
const LONGEST_FORMAT = 255;

async function cellFormats(zip: Zip, path: string): Promise<string[]> {
  const custom = new Map<string, string>();
  const formats: string[] = [];
  for (const { name, attributes, parents } of await tagsOf(zip, path)) {
    const { numFmtId = '0', formatCode = '' } = attributes;
    if (name === 'numFmt') custom.set(numFmtId, formatCode.slice(0, LONGEST_FORMAT));
    if (name === 'xf' && parents[0] === 'cellXfs')
      formats.push(custom.get(numFmtId) ?? builtInFormat(Number(numFmtId)));
  }
  return formats;
}

async function sharedStrings(zip: Zip, path: string): Promise<string[]> {
  const strings: string[] = [];
  const entry = zip.entries.find(({ name }) => name === path);
  if (!entry) return strings;
  const parser = openSheetParser();
  let [text, size, isText, isPhonetic] = ['', 0, false, false];
  parser.on('opentag', ({ name }) => {
    const tag = localName(name);
    if (tag === 'si') text = '';
    else if (tag === 'rPh') isPhonetic = true;
    else if (tag === 't') isText = true;
  });
  parser.on('text', (piece) => {
    if (!isText || isPhonetic) return;
    text += piece;
    size += piece.length;
    if (size > STRINGS_LIMIT) throw tooManyWords();
  });
  parser.on('closetag', ({ name }) => {
    const tag = localName(name);
    if (tag === 't') isText = false;
    else if (tag === 'rPh') isPhonetic = false;
    else if (tag === 'si') strings.push(escaped(text));
  });
  for await (const piece of decodeStream(entry.open())) parser.write(piece);
  parser.close();
  return strings;
}

export function tooOftenShown(): CollateError {
  return new CollateError(
    'unsafe-archive',
    'This spreadsheet shows the same long texts in so many cells that they would fill a disk, as malicious files do. What came before is kept. If you trust it, save it as CSV, and import that.',
  );
}

function tooManyWords(): CollateError {
  return new CollateError(
    'too-large',
    'This spreadsheet contains more text than can be read in bounded memory. Save it as CSV, and import that.',
  );
}
