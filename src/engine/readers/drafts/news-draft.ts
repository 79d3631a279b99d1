/** Builds a draft from the fields of a news format: the values found, and the paragraphs. */

import { type FoundValue, firstFound, type MetadataField } from '../../../contract/model/metadata.ts';
import { bylineFrom } from '../../extract/bylines/byline.ts';
import { inSpokenOrder } from '../../extract/bylines/catalogue-names.ts';
import { dateFromField } from '../../extract/dates/dates.ts';
import { detectLanguage, normalLanguage } from '../../extract/language/language.ts';
import { oneLine } from '../../extract/plain-text/plain-text.ts';
import type { Draft } from '../port.ts';
import { webAddress } from './addresses.ts';
import { articleDraft } from './article-draft.ts';

/** What a document says about its article, in the order noted; the first value of a field is used. */
export class FoundValues {
  readonly all: FoundValue[] = [];

  add(field: MetadataField, value: string | null | undefined, from: string): void {
    const text = oneLine(value);
    if (text !== '') this.all.push({ field, value: text, from });
  }

  addDate(field: 'published' | 'updated', value: string | number | null | undefined, from: string): void {
    if (value !== null && value !== undefined)
      this.add(field, dateFromField(value, { language: this.first('language') }), from);
  }

  /** Without the agency after the name, if it has been noted as a source. */
  addByline(names: readonly string[], from: string): void {
    const lines = names.map(oneLine).filter((name) => /\p{L}/u.test(name));
    const byline = bylineFrom(lines.map(inSpokenOrder));
    const sources = this.all.filter(({ field }) => field === 'source').map(({ value }) => value.toLowerCase());
    const people = byline?.split(', ').filter((name) => !sources.includes(name.toLowerCase()));
    this.add('byline', people?.join(', ') || byline, from);
  }

  addLanguage(value: string | null | undefined, from: string): void {
    this.add('language', normalLanguage(value ?? null), from);
  }

  addAddress(value: string | null | undefined, from: string): void {
    this.add('url', webAddress(value), from);
  }

  first(field: MetadataField): string | null {
    return firstFound(this.all, field);
  }
}

interface NewsStory {
  /** Null if the whole file is the article. */
  readonly member: string | null;
  readonly mediaType: string;
  readonly externalId: string | null;
  readonly paragraphs: readonly string[];
  readonly furniture: readonly string[];
  /** From the file as a whole, in case its stories are too short to detect theirs. */
  readonly likelyLanguage?: string | null;
}

/**
 * `story.paragraphs` has at least one. The declared language is only a vote: agencies leave it unchanged for another
 * service.
 */
export async function newsDraft({ likelyLanguage = null, ...story }: NewsStory, values: FoundValues): Promise<Draft> {
  const { paragraphs } = story;
  const language = await detectLanguage(
    paragraphs.join('\n').slice(0, 4000),
    values.first('language') ?? likelyLanguage,
  );
  const draft = articleDraft({ ...story, language, found: values.all });
  return { ...draft, updated: draft.updated === draft.published ? null : draft.updated };
}
