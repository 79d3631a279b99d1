// How a language attributes statements, as regular expressions with the groups `cue` and `speaker`.

import { alternatives } from '../alternatives.ts';
import { calendarWords } from '../dates/calendar-words.ts';
import { primaryLanguage } from '../language.ts';
import { type AttributionWords, attributionWords } from './attribution-words.ts';

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

const NAME_WORD = String.raw`(?:Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Gen|St|Jr|Sr|\p{Lu})\.|\p{Lu}(?:[\p{L}\p{M}\p{N}'’-]|\.(?!\p{Lu}\p{Ll}))*(?<!\.)`;
const NAME = String.raw`(?:${NAME_WORD})(?:\s+(?:(?:of|for|de|la|du|van|von|der|den|al|bin|the)\s+){0,2}(?:${NAME_WORD})){0,6}`;
/** What follows a name in English without describing whoever is named next. */
const NO_DESCRIPTION = String.raw`and|but|who|whose|when|while|if|that|because|so|yesterday|today|late|later|early|earlier|last|next|this|\p{Ll}+(?:ing|ly)`;
/** "telling Ann Bell", "told Ann Bell", "saying Ann Bell will": whoever is named after these does not speak. */
const SAYS_TO = String.raw`(?!(?:tells?|told|\p{Ll}+ing)(?!\p{L}))`;
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

interface EnglishOnly {
  /** "The pier opened before the ministry said so": a noun's phrase ends where a clause begins. */
  readonly noClause: string;
  /** "After the mayor said so": nothing but the noun can be the subject. */
  readonly subordinate: string;
  /** "said Trading Standards economist Alex Moor": the whole, not its first words. */
  readonly described: string;
}

const NOT_ENGLISH: EnglishOnly = { noClause: '', subordinate: '', described: '' };

const englishOnly = ({ prepositions }: AttributionWords, opening: string, verbs: string): EnglishOnly => ({
  noClause: String.raw`(?!(?:after|before|because|while|when|until|although)(?!\p{L}))`,
  subordinate: String.raw`|(?<=(?<!\p{L})(?:${eitherCase('after|before|since|until')})\s+)(?=${opening}\s+\p{Ll}[\p{L}-]*\s+${verbs})`,
  described: String.raw`${NAME}(?:\s+(?!(?:${prepositions}|${NO_DESCRIPTION})(?!\p{L}))\p{Ll}[\p{L}’'-]*){1,4}\s+${NAME}|`,
});

/** For scripts with capitals, where a name is a run of capitalised words. */
function patternsWithNames(language: string): AttributionPatterns {
  const words = attributionWords(language);
  const verbs = String.raw`(?:${words.verbs.replaceAll(' ', String.raw`\s+`)})(?!\p{L})`;
  const pronouns = String.raw`(?:${eitherCase(words.pronouns)})(?!\p{L})`;
  const opening = `(?:${eitherCase(words.determiners)})`;
  const { noClause, subordinate, described } = language === 'en' ? englishOnly(words, opening, verbs) : NOT_ENGLISH;
  const word = String.raw`\s+${noClause}[\p{L}\p{M}\p{N}'’-]+`;
  const nominal = `${opening}(?:${word}){0,7}?`;
  const day = dayBeforeName(language);
  const dayNames = calendarWords(language).weekdays.join('|');
  const prepositions = eitherCase(words.prepositions);
  const noName = String.raw`(?!(?:${dayNames}|${words.openers})(?![\p{L}-]))`;
  const speakerFrom = (names: string) =>
    String.raw`(?<speaker>(?<!\p{L})(?!${day})(?:${pronouns}|${nominal}|${noName}(?:${names})))`;
  const speaker = speakerFrom(NAME);
  // "After the talks Ann Bell said", "friends of Ann Bell said": a preposition's noun does not speak.
  const object = String.raw`(?<!(?<!\p{L})(?:${prepositions})\s+(?:(?:${opening})\s+)?(?:(?:${NAME_WORD})\s+){0,3})`;
  const aside = String.raw`(?:\s*,[^,“”"«»]{1,90},|\s+\([^)]{1,60}\))?`;
  const adverb = String.raw`(?:\s+(?:has|have|had|also|then|later|once|recently|\p{Ll}+ly))?`;
  // "сказав Житомирський міський голова": an adjective is no name.
  const ends = String.raw`(?!(?<=(?:ськ|цьк|ск|цк)\p{L}{1,3})\s(?!(?:${words.prepositions})\s)\p{Ll})(?=\s*(?:[,.;:!?(—–“”"«]|$|\s\p{Ll}))`;
  const cues = eitherCase(words.accordingTo);
  const counts = eitherCase(words.counts);
  // A speaker without a name ends where the clause does; one that opens the sentence, at its comma.
  const isWhole = String.raw`(?=\s*,|(?<!^(?:${cues})[^,]*)\s*(?:[.;:!?(—–“”"«]|$))`;
  return {
    before: new RegExp(
      String.raw`(?:(?<=${day})|${object}${subordinate})${speaker}${aside}${adverb}\s+(?<cue>${verbs})(?![\s\S]*?(?<!\p{L})${verbs})[^“”"«»]*$`,
      'du',
    ),
    after: new RegExp(String.raw`^[\s,.—–-]*(?:${day})?${speaker}${aside}${adverb}\s+(?<cue>${verbs})`, 'du'),
    afterInverted: new RegExp(
      String.raw`^[\s,.—–-]*(?<cue>${SAYS_TO}${verbs})\s+${speakerFrom(described + NAME)}${ends}`,
      'du',
    ),
    accordingTo: new RegExp(
      String.raw`(?<!\p{L})(?<cue>${cues})\s+(?:(?<speaker>(?:${opening}|${counts})(?:${word}){1,7}?)${isWhole}|${speaker}${ends})`,
      'du',
    ),
    pronoun: new RegExp(`^(?:${words.pronouns})$`, 'iu'),
  };
}

const CHINESE_VERBS = alternatives`
  表示(?!祝贺|慰问|感谢|欢迎|哀悼)|指出|强调|强調|透露|介绍|认为|写道|回应|宣布|宣称|声称|补充道?|告诉记者|说(?!法|明|服)道?|說(?!法|明|服)道?|
  称(?![号呼赞谓为职])|稱(?![號呼讚謂為職])|(?<![访学疑询慰顾])问(?![题责答候世卷])道?|(?<![訪學疑詢慰顧])問(?![題責答候世卷])道?|答道|坦言|呼吁
`;
/** What stands between a speaker and the verb. */
const CHINESE_BETWEEN = alternatives`
  (?:(?:随后|此前|日前|近日|今天|昨天|当天|当日|同一天|同时|再次|多次|\p{N}{1,2}[日号]晚?)?(?:还|也|则|又|并)?)
`;
/** "尚未对此作出回应": there is no answer. */
const CHINESE_SPEAKER = String.raw`(?<speaker>(?!据|據)[\p{Script=Han}·]{1,14}?)(?<!作出|做出|暂无|没有|尚未|的)`;

const CHINESE: AttributionPatterns = {
  before: new RegExp(
    String.raw`${CHINESE_SPEAKER}${CHINESE_BETWEEN}(?:对\p{Script=Han}{1,8}?)?(?<cue>${CHINESE_VERBS})[：:，,]?\s*$`,
    'du',
  ),
  after: new RegExp(`^[，,]?${CHINESE_SPEAKER}${CHINESE_BETWEEN}(?<cue>${CHINESE_VERBS})`, 'du'),
  afterInverted: NEVER,
  // "数据显示" and "占据" have nobody's words, "据报道" and "据介绍" do not say whose.
  accordingTo:
    /(?<cue>(?<![数數证證占佔依收单單凭憑票论論])据|根据|據)(?!报道|報道|介绍|了解|统计|估计|测算)(?<speaker>[\p{Script=Han}·]{2,14}?)(?=(?:(?:发布|公布|发表|提供)的?)?(?:报道|報道|消息|援引|，))/du,
  pronoun: /^[他她它]们?$/u,
};

/** A name does not begin with a conjunction or a preposition: "وتابع أن", "قال في". */
const ARABIC_NAME = String.raw`(?!(?:[إأا]ن(?:ه|ها|هم|نا|ني)?|في|عن|على|ما|من|دون|قوله|قولها|قولهم|قائلا|قائلة)(?!\p{L}))\p{L}[\p{L}\p{M}]*`;

const ARABIC_VERBS = alternatives`
  [وف]?(?:قال|قالت|أضاف|أضافت|أكد|أكدت|صرح|صرحت|أعلن|أعلنت|أوضح|أوضحت|ذكر|ذكرت|كتب|كتبت|تابع|تابعت)
`;
const ARABIC_WORDS = String.raw`(?:\s+(?!إن|أن|في|عن|على)\p{L}[\p{L}\p{M}]*)`;

const ARABIC: AttributionPatterns = {
  before: new RegExp(
    String.raw`(?<!\p{L})(?<cue>${ARABIC_VERBS})\s+(?<speaker>${ARABIC_NAME}${ARABIC_WORDS}{0,4})(?=\s*(?:[:،"«“]|إن|أن|في|عن|على|$))[^"«»]*$`,
    'du',
  ),
  after: NEVER,
  afterInverted: new RegExp(
    String.raw`^[\s،,]*(?<cue>${ARABIC_VERBS})\s+(?<speaker>${ARABIC_NAME}${ARABIC_WORDS}{0,4}?)(?=\s*(?:[:،.]|إن|أن|في|عن|على|$))`,
    'du',
  ),
  accordingTo: new RegExp(
    String.raw`(?<!\p{L})(?<cue>[وف]?(?:وفق(?:ا|اً)?\s*ل|(?:وفق|ب?حسب)\s+(?:(?:تعبير|قول|رأي)\s+)?))(?<speaker>${ARABIC_NAME}(?:\s+\p{L}[\p{L}\p{M}]*){0,3}?)(?=\s*(?:[،.:]|$))`,
    'du',
  ),
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
