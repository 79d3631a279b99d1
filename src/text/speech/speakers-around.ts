import { primaryLanguage } from '../language.ts';
import type { Utf16Span } from '../offsets.ts';
import { sentences } from '../sentences/sentences.ts';
import { type NameMention, namesIn } from '../words/names.ts';
import { speakerNear } from './attribution.ts';
import { dayBeforeName } from './attribution-patterns.ts';

const MOST = 8;
const NO_WORDS = { isCommon: () => false, titles: new Set<string>() };

/** Whom the analyst may mean as the speaker of a passage: first whoever the text says speaks there, then the names in its sentences and in those beside them. */
export function speakersAround(text: string, span: Utf16Span, language: string | null): string[] {
  const all = sentences(text, language);
  const first = all.findLastIndex(({ from }) => from <= span.from);
  const last = all.findLastIndex(({ from }) => from < span.to);
  const day = new RegExp(dayBeforeName(primaryLanguage(language)), 'uy');
  const names = all
    .slice(Math.max(0, first - 1), last + 2)
    .flatMap((sentence) => namesIn(text, sentence, NO_WORDS))
    .filter(({ atStart, surface }) => !atStart || surface.includes(' '))
    .map((name) => withoutDay(text, name, day))
    .filter((name) => name !== '');
  const said = speakerNear(text, span, language);
  return [...new Set([...(said === null ? [] : [said]), ...names])].slice(0, MOST);
}

/** The name in "On Monday Ann Bell"; empty if "On Monday" is all. */
function withoutDay(text: string, { from, to, surface }: NameMention, day: RegExp): string {
  day.lastIndex = from;
  return day.test(text) ? text.slice(Math.min(day.lastIndex, to), to) : surface;
}
