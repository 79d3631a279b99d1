/** An article from a record of named fields: a line of JSON, an object, a table row. */

import { type FoundValue, firstFound } from '../../../contract/model/metadata.ts';
import { bylineFrom } from '../../extract/bylines/byline.ts';
import { inSpokenOrder } from '../../extract/bylines/catalogue-names.ts';
import { extractArticle } from '../../extract/extract-article.ts';
import { detectLanguage } from '../../extract/language/language.ts';
import { readFragment } from '../../extract/page/blocks/html-fragment.ts';
import { normalText, paragraphsOf } from '../../extract/plain-text/plain-text.ts';
import { failure, pageTooLarge } from '../failure.ts';
import type { Draft, ReaderFailure } from '../port.ts';
import { articleDraft } from './article-draft.ts';
import { beginningOf } from './cut-mark.ts';
import { titleWithoutSource } from './title-without-source.ts';
import { withLineBreaks, withoutReferences } from './written-escapes.ts';

export interface RecordPlace {
  readonly member: string;
  /** The member at the beginning of a sentence: "Line 3". */
  readonly called: string;
  /** What the others are called: "lines", "rows". */
  readonly others: string;
  readonly original: Uint8Array | null;
  readonly mediaType: string;
}

export interface ArticleRecord {
  readonly body: RecordBody;
  readonly externalId: string | null;
  /** What the record says about its article; the first value of a field is used. */
  readonly own: readonly FoundValue[];
}

/** Words, HTML that is all story, or a page in which to look for the story. */
export interface RecordBody {
  readonly kind: 'text' | 'fragment' | 'page';
  readonly value: string;
  /** Words as this program wrote them: a blank line, and nothing else, is between two paragraphs. */
  readonly isOwn?: boolean;
}

/** The article, or a failure `empty` or `too-large`. */
export async function draftFromRecord(record: ArticleRecord, place: RecordPlace): Promise<Draft | ReaderFailure> {
  const { body, own } = record;
  const rest = `It was left out; the other ${place.others} were read.`;
  let story: Story;
  try {
    story = await storyIn(body, firstFound(own, 'url'));
  } catch (error) {
    return pageTooLarge(error, `The html of ${place.member}`, rest, place.member);
  }
  const { paragraphs } = story;
  if (paragraphs.length === 0 || (paragraphs.length === 1 && WITHDRAWN.test(paragraphs[0] ?? ''))) {
    const what = body.kind === 'text' ? 'text' : 'html';
    return failure('empty', `${place.called} has no words in its ${what}. ${rest}`, place.member);
  }
  const found = [...own, ...story.found];
  const title = titleWithoutSource(firstFound(found, 'title'), firstFound(own, 'source'));
  const language =
    firstFound(own, 'language') ?? story.language ?? (await detectLanguage(paragraphs.join('\n').slice(0, 4000)));
  const { member, original, mediaType } = place;
  const { furniture } = story;
  const { externalId } = record;
  const draft = { member, original, mediaType, externalId, paragraphs, furniture, language, found };
  return articleDraft(title === null ? draft : { ...draft, title });
}

/** What services leave in the place of a text that is no longer theirs to give. */
const WITHDRAWN = /^\[(?:removed|deleted)\]$/i;

interface Story {
  readonly paragraphs: readonly string[];
  readonly furniture: readonly string[];
  readonly found: readonly FoundValue[];
  readonly language: string | null;
}

/** @throws PageTooLarge */
async function storyIn({ kind, value, isOwn }: RecordBody, url: string | null): Promise<Story> {
  const none = { furniture: [], found: [], language: null };
  if (kind === 'page') return await extractArticle(value, { url });
  if (kind === 'fragment') return { ...none, ...readFragment(value) };
  const own = isOwn ? value.split('\n\n') : [];
  if (own.length > 0 && own.every(isClean)) return { ...none, paragraphs: own };
  const { words, mark } = beginningOf(withLineBreaks(withoutReferences(value)));
  return { ...none, paragraphs: paragraphsOf(words), furniture: mark === null ? [] : [mark] };
}

/** As every reader gives paragraphs; anyone can write a hash beside a text. */
const isClean = (paragraph: string): boolean => paragraph !== '' && normalText(paragraph).trim() === paragraph;

export function bylineOf(names: readonly string[]): string | null {
  return bylineFrom(names.map(inSpokenOrder)) ?? names[0] ?? null;
}

/** The text in an editor's database may be a page or a piece of one. */
export function bodyIn(value: string): RecordBody {
  const start = value.slice(0, 20_000);
  if (/<(?:html|body|!doctype)[\s>]/i.test(start)) return { kind: 'page', value };
  const isMarked = /<\/(?:p|div|span|a|b|i|em|strong|h[1-6]|li|article)>|<(?:br|p)\s*\/?>/i.test(start);
  if (isMarked) return { kind: 'fragment', value };
  return /<\/jats:p>/i.test(start) ? { kind: 'fragment', value: htmlFromJats(value) } : { kind: 'text', value };
}

/** Libraries give abstracts in the markup of journals. */
function htmlFromJats(value: string): string {
  return value.replace(/<(\/?)jats:([a-z-]+)/gi, (_, end, name) => `<${end}${/^title$/i.test(name) ? 'h3' : name}`);
}
