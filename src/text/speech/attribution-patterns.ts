// How a language attributes statements, as regular expressions with the groups `cue` and `speaker`.

import { alternatives } from '../alternatives.ts';
import { calendarWords } from '../dates/calendar-words.ts';
import { primaryLanguage } from '../language.ts';
import { attributionWords } from './attribution-words.ts';

export type AttributionPatterns = {
  /** At the end of the words before a quotation. */
  before: RegExp;
  /** At the start of the words after one, or of a sentence: "the mayor said". */
  after: RegExp;
  /** The same in reverse order: "said the mayor". */
  afterInverted: RegExp;
  /** "according to the mayor", anywhere. */
  accordingTo: RegExp;
  /** A speaker that is only a pronoun. */
  pronoun: RegExp;
};

const NAME_WORD = String.raw`(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Gen|St|Jr|Sr|\p{Lu})\.|\p{Lu}[\p{L}\p{M}\p{N}'’.-]*(?<!\.)`;
const NAME = String.raw`(?:${NAME_WORD})(?:\s+(?:(?:of|for|de|la|du|van|von|der|den|al|bin|the)\s+){0,2}(?:${NAME_WORD})){0,6}`;
/** Capitalised words that open a clause and are not names. */
const NO_NAME = String.raw`(?!(?:As|And|But|Or|So|Yet|When|While|If|In|On|At|Then|After|Before|That|This|There)\s)`;
const NEVER = /(?!)/u;

/** Names keep their case, so lower-case words are spelled both ways: "[Pp]olice". */
const eitherCase = (list: string): string =>
  list
    .split('|')
    .map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1).replaceAll(' ', String.raw`\s+`)}`)
    .join('|');

/** Matches the day of "On Monday Ann Bell", from "On", or from "Monday" if "on" precedes it; April alone may be a person. */
export function dayBeforeName(language: string): string {
  const { months, weekdays } = calendarWords(language);
  const on = String.raw`(?<!\p{L})(?:${eitherCase(attributionWords(language).onDay)})\s+(?:\p{N}{1,2}(?:\.|st|nd|rd|th)?\s+)?`;
  return String.raw`(?:${on}|(?<=${on}))(?:${[...months, ...weekdays].join('|')})(?!\p{L})(?:\s+\p{N}{1,4})?,?\s+`;
}

/** For scripts with capitals, where a name is a run of capitalised words. */
function patternsWithNames(language: string): AttributionPatterns {
  const words = attributionWords(language);
  const verbs = String.raw`(?:${words.verbs.replaceAll(' ', String.raw`\s+`)})(?!\p{L})`;
  const pronouns = String.raw`(?:${eitherCase(words.pronouns)})(?!\p{L})`;
  const opening = `(?:${eitherCase(words.determiners)})`;
  const word = String.raw`\s+[\p{L}\p{M}\p{N}'’-]+`;
  const nominal = `${opening}(?:${word}){0,7}?`;
  const day = dayBeforeName(language);
  const speaker = String.raw`(?<speaker>(?<!\p{L})(?!${day})(?:${pronouns}|${nominal}|${NO_NAME}${NAME}))`;
  const aside = String.raw`(?:\s*,[^,“”"«»]{1,90},|\s+\([^)]{1,60}\))?`;
  const adverb = String.raw`(?:\s+(?:has|have|had|also|then|later|once|recently|\p{Ll}+ly))?`;
  const ends = String.raw`(?=\s*(?:[,.;:!?(—–“”"«]|$|\s\p{Ll}))`;
  const cues = eitherCase(words.accordingTo);
  const counts = eitherCase(words.counts);
  // A speaker without a name ends where the clause does; one that opens the sentence, at its comma.
  const isWhole = String.raw`(?=\s*,|(?<!^(?:${cues})[^,]*)\s*(?:[.;:!?(—–“”"«]|$))`;
  return {
    before: new RegExp(
      String.raw`${speaker}${aside}${adverb}\s+(?<cue>${verbs})(?![\s\S]*?(?<!\p{L})${verbs})[^“”"«»]*$`,
      'du',
    ),
    after: new RegExp(String.raw`^[\s,.—–-]*(?:${day})?${speaker}${aside}${adverb}\s+(?<cue>${verbs})`, 'du'),
    afterInverted: new RegExp(String.raw`^[\s,.—–-]*(?<cue>${verbs})\s+${speaker}${ends}`, 'du'),
    accordingTo: new RegExp(
      String.raw`(?<!\p{L})(?<cue>${cues})\s+(?:(?<speaker>(?:${opening}|${counts})(?:${word}){1,7}?)${isWhole}|${speaker}${ends})`,
      'du',
    ),
    pronoun: new RegExp(`^(?:${words.pronouns})$`, 'iu'),
  };
}

const CHINESE_VERBS =
  '表示|指出|强调|强調|透露|介绍|认为|写道|回应|宣布|补充道?|告诉记者|说道?|說道?|称|稱|问道?|問道?|答道|坦言|呼吁';

const CHINESE: AttributionPatterns = {
  before: new RegExp(
    String.raw`(?<speaker>[\p{Script=Han}·]{1,14}?)(?:对\p{Script=Han}{1,8}?)?(?<cue>${CHINESE_VERBS})[：:，,]?\s*$`,
    'du',
  ),
  after: new RegExp(String.raw`^[，,]?(?<speaker>[\p{Script=Han}·]{1,14}?)(?<cue>${CHINESE_VERBS})`, 'du'),
  afterInverted: NEVER,
  accordingTo: /(?<cue>据|根据|據)(?<speaker>[\p{Script=Han}·]{2,14}?)(?=报道|報道|消息|援引|，)/du,
  pronoun: /^[他她它]们?$/u,
};

const ARABIC: AttributionPatterns = {
  before: new RegExp(
    alternatives`
    (?<cue>[وف]?(?:قال|قالت|أضاف|أضافت|أكد|أكدت|صرح|صرحت|أعلن|أعلنت|أوضح|أوضحت|ذكر|ذكرت|كتب|كتبت|تابع|
    تابعت))\s+(?<speaker>\p{L}[\p{L}\p{M}]*(?:\s+(?!إن|أن|في|عن|على)\p{L}[\p{L}\p{M}]*){0,4})(?=\s*(?:[:،"«“]|إن|أن|
    في|عن|على|$))[^"«»]*$
  `,
    'du',
  ),
  after: NEVER,
  afterInverted: new RegExp(
    alternatives`
    ^[\s،,]*(?<cue>[وف]?(?:قال|قالت|أضاف|أضافت|أكد|أكدت|صرح|صرحت|أعلن|أعلنت|أوضح|أوضحت|ذكر|
    ذكرت))\s+(?<speaker>\p{L}[\p{L}\p{M}]*(?:\s+(?!إن|أن|في|عن|على)\p{L}[\p{L}\p{M}]*){0,4}?)(?=\s*(?:[:،.]|إن|أن|في|
    عن|على|$))
  `,
    'du',
  ),
  accordingTo:
    /(?<cue>وفق|وفقا ل|بحسب|حسب)\s*(?<speaker>\p{L}[\p{L}\p{M}]*(?:\s+\p{L}[\p{L}\p{M}]*){0,3}?)(?=\s*(?:[،.:]|$))/du,
  pronoun: /^(?:هو|هي|هم)$/u,
};

const made = new Map<string, AttributionPatterns>();

/** The patterns for a language (BCP 47); the English ones if it has none. */
export function attributionPatterns(language: string | null): AttributionPatterns {
  const primary = primaryLanguage(language);
  if (primary === 'zh') return CHINESE;
  if (primary === 'ar') return ARABIC;
  let patterns = made.get(primary);
  if (!patterns) {
    patterns = patternsWithNames(primary);
    made.set(primary, patterns);
  }
  return patterns;
}
