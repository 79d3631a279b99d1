/** An article out of a record of named fields: a line of JSON, an object, a row of a table. */
import type { FoundValue, MetadataField } from '../../contract/model/metadata.ts';
import { bylineFrom } from '../extract/byline.ts';

import { extractArticle } from '../extract/extract-article.ts';
import { detectLanguage } from '../extract/language.ts';
import { PageTooLarge } from '../extract/page.ts';
import { normalText, paragraphsOf, titleFromWords } from '../extract/plain-text.ts';
import { domainOf } from './domain.ts';
import { failure } from './failure.ts';
import type { Draft, ReaderFailure } from './port.ts';

export interface RecordPlace {
  readonly member: string;
  /** The member as it begins a sentence: "Line 3". */
  readonly called: string;
  /** What the rest is: "lines", "rows". */
  readonly others: string;
  readonly original: Uint8Array | null;
  readonly mediaType: string;
}

export interface ArticleRecord {
  /** Null where there is only `html`. */
  readonly text: string | null;
  readonly html: string | null;
  readonly externalId: string | null;
  /** What the record says of its article; the first of a field is taken. */
  readonly own: readonly FoundValue[];
}

/** The article, or a failure `empty` or `too-large`. One of `text` and `html` is not null. */
export async function draftFromRecord(record: ArticleRecord, place: RecordPlace): Promise<Draft | ReaderFailure> {
  const { text, html, own } = record;
  const firstOwn = (field: MetadataField) => own.find((each) => each.field === field)?.value ?? null;
  const rest = `It was left out; the other ${place.others} were read.`;
  let page: Awaited<ReturnType<typeof extractArticle>> | null = null;
  try {
    if (text === null) page = await extractArticle(html ?? '', { url: firstOwn('url') });
  } catch (error) {
    if (!(error instanceof PageTooLarge)) throw error;
    const message = `The html of ${place.member} has more elements than can be read in bounded time. ${rest}`;
    return failure('too-large', message, place.member);
  }
  const paragraphs = page ? page.paragraphs : paragraphsOf(text ?? '');
  if (paragraphs.length === 0)
    return failure('empty', `${place.called} has no words in its ${page ? 'html' : 'text'}. ${rest}`, place.member);
  const found = [...own, ...(page?.found ?? [])];
  const first = (field: MetadataField) => found.find((value) => value.field === field)?.value ?? null;
  return {
    outcome: 'article',
    member: place.member,
    original: place.original,
    mediaType: place.mediaType,
    externalId: record.externalId,
    title: first('title') ?? titleFromWords(paragraphs),
    paragraphs,
    furniture: page?.furniture ?? [],
    byline: first('byline'),
    published: first('published'),
    updated: first('updated'),
    source: first('source'),
    domain: domainOf(first('url')),
    url: first('url'),
    language: firstOwn('language') ?? page?.language ?? (await detectLanguage(paragraphs.join('\n').slice(0, 4000))),
    section: first('section'),
    found,
  };
}

/** One line of a value, or null where nothing is left of it. */
export function oneLine(value: string | null): string | null {
  const text = value === null ? '' : normalText(value).replace(/\s+/gu, ' ').trim();
  return text === '' ? null : text;
}

export function bylineOf(names: readonly string[]): string | null {
  return bylineFrom(names) ?? names[0] ?? null;
}

export function webAddress(value: string | null): string | null {
  return value && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) ? value : null;
}

/** Marks of a page or of a piece of one: what an editor's database holds as the text. */
export function looksLikeHtml(text: string): boolean {
  return /<\/(?:p|div|span|a|b|i|em|strong|h[1-6]|li|article)>|<(?:br|p)\s*\/?>/i.test(text.slice(0, 20_000));
}
