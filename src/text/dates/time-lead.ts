// What directly precedes a time: since, by, after, about.
import { alternatives } from '../alternatives.ts';
import { calendarWords } from './calendar-words.ts';
import type { TimeRole } from './time-mention.ts';

const ABOUT = alternatives`
  (?:at )?(?:about|around|roughly|shortly after|shortly before|just after|just before|some time after|gegen|
  kurz (?:vor|nach)|vers|environ|(?:juste|peu) (?:avant|après)|poco (?:antes|después) del?|незадовго до|
  невдовзі після|вскоре после|близько|приблизно|около|примерно|نحو|حوالي)
`;
const leads = new Map<string, RegExp>();

/** "by", "since", "about" directly before a time, and how many characters they take. */
export function leadBefore(
  text: string,
  at: number,
  language: string,
): { role: TimeRole; about: boolean; length: number } {
  let pattern = leads.get(language);
  if (!pattern) {
    const words = calendarWords(language);
    pattern = new RegExp(
      `(?<!\\p{L})(?:(?<since>${words.since})|(?<until>${words.until})|(?<after>${words.after}))?\\s?(?<about>${ABOUT})?\\s(?:the |dem |der |el |las? |le |الساعة |يوم )?$`,
      'iu',
    );
    leads.set(language, pattern);
  }
  const before = text.slice(Math.max(0, at - 36), at);
  const read = pattern.exec(before);
  const role: TimeRole = read?.groups?.since
    ? 'since'
    : read?.groups?.until
      ? 'until'
      : read?.groups?.after
        ? 'after'
        : 'at';
  const length = role === 'at' && !read?.groups?.about ? 0 : (read?.[0].replace(/^\s+/u, '').length ?? 0);
  return { role, about: read?.groups?.about !== undefined, length };
}
