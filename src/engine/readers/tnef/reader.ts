import type { FoundValue } from '../../../contract/model/metadata.ts';
import { decode, decodeAs } from '../../extract/charset/decode.ts';
import { isDocumentName } from '../eml/attached-files.ts';
import { failure } from '../failure.ts';
import { readWhole } from '../input/whole-file.ts';
import type { Member, Reader, ReaderInput, ReaderResult } from '../port.ts';
import {
  ATTACHED,
  ATTACHED_BYTES,
  ATTACHED_NAME,
  type Attribute,
  attributesIn,
  BODY,
  HTML,
  MARK,
  MESSAGE_PROPERTIES,
  propertiesIn,
  RTF,
  SUBJECT,
  TEXT,
} from './attributes.ts';
import { MOST_RTF_BYTES, unpackedRtf } from './packed-rtf.ts';
import { pageInRtf } from './page-in-rtf.ts';

const LIMIT = 64 * 1024 * 1024;

/**
 * What Outlook sends in place of a message's text to recipients that it takes for Outlook users ("winmail.dat"): the
 * text and the files.
 */
export const tnefReader: Reader = {
  name: 'tnef',
  version: 2,
  label: 'Outlook attachment (winmail.dat)',
  extensions: ['.dat', '.tnef'],
  sniff: (head) => (head.length >= 4 && Buffer.from(head.subarray(0, 4)).readUInt32LE(0) === MARK ? 1 : 0),
  read,
};

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const bytes = await readWhole(input, LIMIT);
  const attributes = attributesIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const body = bodyIn(attributes);
  const files = filesIn(attributes);
  if (body) yield { ...body, given: [...subjectIn(attributes), ...input.given] };
  yield* files;
  if (body || files.length > 0) return;
  yield failure(
    'not-an-article',
    'This is an Outlook attachment (winmail.dat) without text, and without files that may be articles. Nothing was imported.',
  );
}

/** As a page, if there is one; or else in Outlook's format; or else plain. */
function bodyIn(attributes: readonly Attribute[]): Member | null {
  const properties = propertiesIn(attributes.find(({ id }) => id === MESSAGE_PROPERTIES)?.value ?? Buffer.alloc(0));
  const html = properties.get(HTML);
  if (html) return member('text.html', untilZero(html.isUnicode ? utf8(html.value) : html.value));
  const packed = properties.get(RTF);
  const page = packed ? pageInRtf(packed.value) : null;
  if (page !== null) return member('text.html', Buffer.from(page));
  const rtf = packed ? unpackedRtf(packed.value, MOST_RTF_BYTES) : null;
  if (rtf && rtf.length > 0) return member('text.rtf', rtf);
  const text = properties.get(TEXT);
  if (text && text.value.length > 0)
    return member('text.txt', untilZero(text.isUnicode ? utf8(text.value) : text.value));
  const plain = attributes.find(({ id }) => id === BODY)?.value;
  return plain && plain.length > 0 ? member('text.txt', untilZero(plain)) : null;
}

function utf8(bytes: Buffer): Buffer {
  return Buffer.from(decodeAs(bytes, 'utf-16le'));
}

/** Strings in the message end with a zero. */
function untilZero(bytes: Buffer): Buffer {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

function member(name: string, bytes: Buffer): Member {
  return {
    outcome: 'member',
    member: name,
    name,
    open: async function* () {
      yield bytes;
    },
  };
}

function filesIn(attributes: readonly Attribute[]): Member[] {
  const files: { name: string; bytes: Buffer | null }[] = [];
  for (const { id, value } of attributes) {
    const file = files.at(-1);
    if (id === ATTACHED) files.push({ name: '', bytes: null });
    else if (file && id === ATTACHED_NAME) file.name = words(value);
    else if (file && id === ATTACHED_BYTES) file.bytes = value;
  }
  return files.flatMap(({ name, bytes }) => (bytes && isDocumentName(name) ? [member(name, bytes)] : []));
}

function subjectIn(attributes: readonly Attribute[]): FoundValue[] {
  const subject = words(attributes.find(({ id }) => id === SUBJECT)?.value ?? Buffer.alloc(0));
  return subject === '' ? [] : [{ field: 'title', value: subject, from: "the message's subject" }];
}

function words(bytes: Buffer): string {
  return decode(bytes).text.replace(/\0/g, '').trim();
}
