/** One document in a database export, and the article draft made from it. */

import type { FoundValue, MetadataField } from '../../../contract/model/metadata.ts';
import { bylineFrom } from '../../extract/bylines/byline.ts';
import { findDatesAndMonths } from '../../extract/dates/dates.ts';
import { detectLanguage, normalLanguage } from '../../extract/language/language.ts';
import { normalText, oneLine } from '../../extract/plain-text/plain-text.ts';
import { webAddress } from '../drafts/addresses.ts';
import { articleDraft } from '../drafts/article-draft.ts';
import { failure } from '../failure.ts';
import type { Draft, ReaderFailure } from '../port.ts';

export interface ExportItem {
  readonly title: string | null;
  readonly paragraphs: readonly string[];
  readonly furniture: readonly string[];
  readonly source: string | null;
  /** As the database writes it. */
  readonly date: string | null;
  readonly byline: string | null;
  readonly section: string | null;
  /** BCP 47, if given as such. */
  readonly language: string | null;
  readonly url: string | null;
  /** The database's own number for it. */
  readonly externalId: string | null;
}

export const NO_ITEM: ExportItem = {
  title: null,
  paragraphs: [],
  furniture: [],
  source: null,
  date: null,
  byline: null,
  section: null,
  language: null,
  url: null,
  externalId: null,
};

/** Null: an item that is only a notice. */
export type ExportEntry = ExportItem | null | 'broken off';

interface ExportOf {
  /** The name of the database: "Factiva". */
  readonly database: string;
  readonly mediaType: string;
}

/**
 * The articles of an export, each with its member; if there is only one, the file itself is the article.
 */
export async function* draftsFromItems(
  items: readonly ExportEntry[],
  of: ExportOf,
): AsyncIterable<Draft | ReaderFailure> {
  for (const [i, item] of items.entries()) {
    const member = items.length === 1 ? null : `document ${i + 1}`;
    if (item === null)
      yield failure(
        'not-an-article',
        `Document ${i + 1} of this export is only a notice of ${of.database}, not an article. Fetch it from the database again if you need it.`,
        member,
      );
    else if (item === 'broken off')
      yield failure(
        'damaged',
        `The last document of this export breaks off and was left out${items.length > 1 ? '; those before it were read' : ''}. Export it again from ${of.database}.`,
        member,
      );
    else if (item.paragraphs.length === 0)
      yield failure(
        'empty',
        `Document ${i + 1} of this export has no text: the database gave only its title or a picture.${items.length > 1 ? ' The other documents were read.' : ''}`,
        member,
      );
    else yield await draftFromItem(item, member, of);
  }
}

async function draftFromItem(item: ExportItem, member: string | null, of: ExportOf): Promise<Draft> {
  const paragraphs = item.paragraphs.map((text) => normalText(text).replace(/\n+/g, '\n').trim()).filter(Boolean);
  const language = await detectLanguage(paragraphs.join('\n').slice(0, 4000), normalLanguage(item.language));
  const published = item.date === null ? null : dateIn(item.date, language);
  const found: FoundValue[] = [];
  const add = (field: MetadataField, value: string | null, from: string) => {
    const text = oneLine(value);
    if (text !== '') found.push({ field, value: text, from: `${from} in ${of.database}` });
  };
  add('title', item.title, 'the headline');
  add('url', webAddress(item.url), 'the link');
  add('byline', item.byline && bylineIn(oneLine(item.byline), item.source ?? ''), 'the byline');
  add('published', published, 'the publication date');
  add('source', item.source && sourceIn(item.source), 'the publication');
  add('section', item.section, 'the section');
  const { externalId, furniture } = item;
  return articleDraft({ member, mediaType: of.mediaType, externalId, paragraphs, furniture, language, found });
}

/** Databases join a place to the name, "The Post(Leeds)", in one export and not in the next. */
function sourceIn(written: string): string {
  return written.replace(/\.$/, '').replace(/(?<=[\p{L}\p{N}.])\((?=[^()]*\)$)/u, ' (');
}

/** What follows a name without being part of it. */
const NO_NAME =
  /^(?:special to|staff\b|freelance|citizen special)|\b(?:news service|news network|press|reporter|correspondent|bureau|writer|columnist|editor|reuters|\.\p{Ll}{2,4})$/iu;

/** "Roe, Jane; Doe, John" is Jane Roe and John Doe; in "Jane Roe, Harbour Daily" the paper is left out. */
function bylineIn(written: string, source: string): string {
  const parts = written.replace(/[,;]?\s*\bwith (?:files|a report) (?:from|by)\b.*$/iu, '').split(/\s*;\s*/);
  const names = parts.flatMap((part) => {
    const pieces = part.split(/\s*,\s*/);
    const people = pieces.filter(
      (piece) => !NO_NAME.test(piece) && !/^\p{Lu}{2,4}$/u.test(piece) && !isOf(piece, source),
    );
    const [last = '', first = ''] = people;
    const isTurned = people.length === 2 && (parts.length > 1 || !/\s/.test(last)) && !/^\p{Lu}+$/u.test(first);
    return isTurned ? [`${first} ${last}`] : people;
  });
  return bylineFrom(names) ?? bylineFrom([written]) ?? written;
}

/** The paper's own name, or a part of it, is not a person. */
function isOf(name: string, source: string): boolean {
  const [short, long] = [name, source].map((text) => text.toLowerCase().replace(/^(?:by )?the |[^\p{L}\p{N}]/gu, ''));
  return short !== undefined && short.length > 3 && (long?.includes(short) ?? false);
}

/** EDTF of the first date in a line, a month if no day is given; null if there is none. */
export function dateIn(text: string, language: string | null = null): string | null {
  // A broadcast's beginning and end: the second time is not a zone.
  const line = text
    .slice(0, 300)
    .replace(/\s+/gu, ' ')
    .replace(/(\d:\d\d(?::\d\d)?) ?[-–] ?\d{1,2}:\d\d:\d\d/u, '$1');
  return findDatesAndMonths(line, { language })[0]?.edtf ?? null;
}
