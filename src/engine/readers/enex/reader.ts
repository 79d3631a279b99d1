import type { FoundValue } from '../../../contract/model/metadata.ts';
import { EXTRACTION_VERSION } from '../../extract/extract-article.ts';
import { oneLine } from '../../extract/plain-text/plain-text.ts';
import { FoundValues } from '../drafts/news-draft.ts';
import { draftFromRecord } from '../drafts/record-draft.ts';
import { failure } from '../failure.ts';
import { headMarkup } from '../input/head.ts';
import { readWholeText } from '../input/whole-file.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { childrenOf, textIn, type XmlElement, xmlRecords, xmlRootName } from '../xml/xml-tree.ts';

const LIMIT = 128 * 1024 * 1024;

/** Evernote's exported notes: clipped pages, and notes written by hand. */
export const enexReader: Reader = {
  name: 'enex',
  version: 5 + EXTRACTION_VERSION,
  label: 'Notes of Evernote (ENEX)',
  extensions: ['.enex'],
  isText: true,
  sniff: (head) => (xmlRootName(headMarkup(head)) === 'en-export' ? 0.98 : 0),
  read,
};

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const { text } = await readWholeText(input, LIMIT);
  const notes = xmlRecords(text, ({ name }) => name === 'note');
  let count = 0;
  let next = notes.next();
  for (; !next.done; next = notes.next()) {
    count++;
    yield next.value.isCut ? brokenOff(`note ${count}`) : await draftOf(next.value, `note ${count}`);
  }
  if (count === 0) yield next.value?.isCut ? brokenOff(null) : withoutNotes();
}

async function draftOf(note: XmlElement, member: string): Promise<ReaderResult> {
  const called = `${member.charAt(0).toUpperCase()}${member.slice(1)}`;
  const place = { member, called, others: 'notes', original: null, mediaType: 'application/xml' };
  const title = textIn(childOf(note, 'title'));
  const content = contentOf(note);
  const own = valuesOf(note);
  const titled: FoundValue = { field: 'title', value: oneLine(title), from: 'the note’s title' };
  const asNote = { body: { kind: 'fragment', value: content }, externalId: null, own: [titled, ...own] } as const;
  if (!own.some(({ field }) => field === 'url')) return await draftFromRecord(asNote, place);
  // The title of a clip is its page's title.
  const page = `<html><head><title>${title.replaceAll('<', '&lt;')}</title></head><body>${content}</body></html>`;
  const draft = await draftFromRecord({ body: { kind: 'page', value: page }, externalId: null, own }, place);
  // A clip may be a line that is not a story.
  const isEmpty = draft.outcome === 'failure' && draft.code === 'empty';
  return isEmpty ? await draftFromRecord(asNote, place) : draft;
}

/** As a page, without the placeholders for pictures, check boxes and encrypted text. */
function contentOf(note: XmlElement): string {
  const content = textIn(childOf(note, 'content'));
  const inner = content.slice(Math.max(0, content.search(/<en-note\b/i)));
  return inner
    .replace(/<en-crypt\b[^<>]*>[^<]*<\/en-crypt>/gi, '')
    .replace(/<\/?en-(?:media|todo|note)\b[^<>]*>/gi, '');
}

/** For a clip, the note's creation is when it was retrieved; for a handwritten note, when it was written. */
function valuesOf(note: XmlElement): FoundValue[] {
  const attributes = childOf(note, 'note-attributes');
  const values = new FoundValues();
  values.addAddress(textIn(attributes && childOf(attributes, 'source-url')), 'the note’s source');
  const [created, updated] = [dayOf(note, 'created'), dayOf(note, 'updated')];
  if (values.first('url') !== null) {
    values.add('retrieved', created, 'the note’s creation');
    return values.all;
  }
  values.addDate('published', created, 'the note’s creation');
  if (updated !== created) values.addDate('updated', updated, 'the note’s last change');
  const author = textIn(attributes && childOf(attributes, 'author'));
  if (!author.includes('@')) values.addByline([author], 'the note’s author');
  return values.all;
}

/** "20240314T080000Z" → "2024-03-14T08:00:00Z". */
function dayOf(note: XmlElement, name: string): string | null {
  const written = textIn(childOf(note, name)).trim();
  const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(written) ?? [];
  return y === undefined ? null : `${y}-${mo}-${d}T${h}:${mi}:${s}Z`;
}

function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(element).find((child) => child.name === name);
}

function brokenOff(member: string | null): ReaderResult {
  return failure('damaged', 'This export of notes breaks off before its end. Export the notes again.', member);
}

function withoutNotes(): ReaderResult {
  return failure('empty', 'This export of Evernote has no notes in it. Nothing was imported.');
}
