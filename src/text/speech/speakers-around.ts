import { namesIn } from '../names.ts';
import type { Utf16Span } from '../offsets.ts';
import { sentences } from '../sentences.ts';
import { speakerNear } from './attribution.ts';

const MOST = 8;
const NO_WORDS = { isCommon: () => false, titles: new Set<string>() };

/** Whom the analyst may mean as the speaker of a passage: first whoever the text says speaks there, then the names in its sentences and in those beside them. */
export function speakersAround(text: string, span: Utf16Span, language: string | null): string[] {
  const all = sentences(text, language);
  const first = all.findLastIndex(({ from }) => from <= span.from);
  const last = all.findLastIndex(({ from }) => from < span.to);
  const names = all
    .slice(Math.max(0, first - 1), last + 2)
    .flatMap((sentence) => namesIn(text, sentence, NO_WORDS))
    .filter(({ atStart, surface }) => !atStart || surface.includes(' '));
  const said = speakerNear(text, span, language);
  return [...new Set([...(said === null ? [] : [said]), ...names.map(({ surface }) => surface)])].slice(0, MOST);
}
