/** The articles of a press review in plain text, or sent as a mail. */
import { firstFound } from '../../../contract/model/metadata.ts';
import { findDates } from '../../extract/dates/dates.ts';
import { detectLanguage } from '../../extract/language/language.ts';
import { clippingsIn } from '../../extract/plain-text/clippings.ts';
import type { Line } from '../../extract/plain-text/plain-text.ts';
import { readParagraphArticle } from '../../extract/plain-text/text-layout.ts';
import type { Draft } from '../port.ts';
import { articleDraft } from './article-draft.ts';

/** Null if the lines are those of one article. @param likely its language, if something outside the text says so */
export async function reviewDrafts(
  lines: readonly Line[],
  mediaType: string,
  likely: string | null,
): Promise<Draft[] | null> {
  const clippings = clippingsIn(lines);
  if (clippings === null) return null;
  const drafts: Draft[] = [];
  for (const [i, clipping] of clippings.entries()) {
    const detected = await detectLanguage(clipping.paragraphs.join('\n').slice(0, 20_000), likely);
    const hints = { language: detected };
    const day = findDates(clipping.day, hints)[0]?.edtf;
    const published = { field: 'published', value: day ?? '', from: 'the day beside the paper’s name' } as const;
    const known = day === undefined ? clipping.found : [...clipping.found, published];
    const { title, paragraphs, furniture, found } = readParagraphArticle(clipping.paragraphs, hints, known);
    const language = firstFound(found, 'language') ?? detected;
    const aside = [...clipping.furniture, ...furniture];
    drafts.push(
      articleDraft({ member: `article ${i + 1}`, mediaType, title, paragraphs, furniture: aside, language, found }),
    );
  }
  return drafts;
}

export function linesIn(paragraphs: readonly string[]): Line[] {
  return paragraphs.flatMap((paragraph, block) => paragraph.split('\n').map((text) => ({ text: text.trim(), block })));
}
