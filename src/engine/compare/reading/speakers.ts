// Whom a sentence names as the speaker: "harbour master Edwin Pell said", "according to …", "заявил …", "据…介绍", "وفقا
// ل…".

import { stem } from '../../../text/tokens/normaliser.ts';
import { stopWords } from '../../../text/tokens/stop-words.ts';
import { nameSkeleton } from '../../../text/words/name-spellings.ts';
import { type Word, words } from '../../../text/words/words.ts';
import { type ConceptMention, conceptsIn, conceptsOfWord } from './concepts.ts';
import type { ReadArticle, ReadSentence } from './reading.ts';

export interface Speaker {
  readonly sentence: ReadSentence;
  readonly from: number;
  readonly to: number;
  /** Concepts of office: governor, police, doctor. */
  readonly roles: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Words beside the name say who that is. */
  readonly isTitled: boolean;
  /** Consonants of the proper names. */
  readonly names: ReadonlySet<string>;
  /** It may contain a name that cannot be read (Han). */
  readonly opaque: boolean;
}

const SAID =
  'said|says|told|tells|announced|announces|reported|reports|(?:added|adds)(?! (?:\\p{N}|one|two|three|four|five|six|seven|eight|nine|ten|another|more|up|to)(?!\\p{L}))|confirmed|confirms|claimed|claims|admitted|admits|warned|warns|insisted|insists|stated|states|declared|declares|explained|explains|noted|notes|assured|assures|promised|promises|conceded|concedes|argued|argues|wrote|writes|recalled|recalls|maintained|maintains|stressed|stresses|suggested|suggests|estimated|estimates|predicted|predicts|replied|replies|acknowledged|acknowledges|complained|complains|remarked|remarks|concluded|concludes|testified|testifies|vowed|vows|believes|thinks|called|cried|shouted|joked|quipped|fumed|sighed';
const SLAVIC_SAID =
  'повідоми(?:в|ла|ли|ло)|каза(?:в|ла|ли)|говори(?:в|ла|ли)|пояснюва(?:в|ла|ли)|розповіда(?:в|ла|ли)|говорил[аи]?|объяснил[аи]?|объяснял[аи]?|рассказывал[аи]?|розпові(?:в|ла|ли)|заяви(?:в|ла|ли)|сказа(?:в|ла|ли)|каже|кажуть|говорить|запевн(?:яє|яють|ив|ила|или)|зазначи(?:в|ла|ли)|поясни(?:в|ла|ли)|пояснює|уточни(?:в|ла|ли)|дода(?:в|ла|ли)|визна(?:в|ла|ли|є|ють)|наголоси(?:в|ла|ли)|підкресли(?:в|ла|ли)|попереди(?:в|ла|ли)|стверджу(?:є|ють|вав|вала|вали)|підтверди(?:в|ла|ли)|(?:по)?обіця(?:в|ла|ли|є|ють)|вважа(?:є|ють)|написа(?:в|ла|ли)|сообщил[аи]?|заявил[аи]?|сказал[аи]?|рассказал[аи]?|говорит|говорят|уточнил[аи]?|отметил[аи]?|пояснил[аи]?|добавил[аи]?|признал[аи]?|призна[её]т|подчеркнул[аи]?|предупредил[аи]?|утвержда(?:ет|ют|л|ла|ли)|подтвердил[аи]?|(?:по)?обеща(?:ет|ют|л|ла|ли)|считает|считают|написал[аи]?|заверил[аи]?|заверяет';
const SHORTENED = '(?<=\\b(?:Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Gen|Col|Capt|Lt|Sgt|Rev|St|\\p{Lu}))';
/** "заявил в среду директор" */
const SLAVIC_DAY =
  "(?:(?:у|в|во)\\s+(?:понед\\p{L}+|вторник|вівторок|середу|среду|четвер|четверг|п['’ʼ]?ятниц\\p{L}+|суб+оту|неділю|воскресенье)\\s+)?";
/** A full stop does not end the speaker after "Mr." or an initial. */
const NP = `(?:(?:[^,.;:"“”«»()\\n]|${SHORTENED}\\.){2,70}?)`;
const END = `[,;:]|(?!${SHORTENED})\\.|$`;
/** "der Polizei", "des Sprechers der Feuerwehr": a German noun has a capital, so the words behind it belong to the sentence. */
const GERMAN_WHO =
  '(?<who>(?:\\p{Ll}+ ){0,3}\\p{Lu}[\\p{L}\\p{N}.-]*(?: (?:(?:der|des|von|vom|für|und) )?(?:\\p{Ll}+(?:en|er) )?\\p{Lu}[\\p{L}\\p{N}-]*){0,4})(?![\\p{L}-])';
/** "según la policía los heridos", "selon le maire dans": only with "de" a Spanish or French speaker goes on. */
const SPANISH_END =
  '[,.;:]|$|\\s(?:en|al?|con|por|para|desde|durante|tras|hasta|sobre|se|que|no|(?<!\\sde\\s)(?:el|las?|los|una?))(?!\\p{L})';
const FRENCH_END =
  '[,.;:]|$|\\s(?:à|au|aux|en|dans|sur|pour|par|avec|depuis|pendant|après|avant|qui|que|se|ne|(?<!\\sde\\s)(?:les?|la|une?))(?!\\p{L})';
const NAME = "(?:\\p{Lu}[\\p{L}'’.-]*(?: (?:de |van |von |al-|el-)?\\p{Lu}[\\p{L}'’.-]*){0,3})";

/** In order of reliability; the first that finds a speaker counts. */
const PATTERNS: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    new RegExp(`\\b[Aa]ccording to (?<who>${NP}(?:, ${NAME})?)(?=${END})`, 'u'),
    new RegExp(
      `["”’]\\s+(?:said|says|added|explained|called|cried|shouted|joked|quipped|fumed|sighed|laughed|wrote|posted|repeated|promised|recalled) (?<who>(?:the |a |an |its |their |his |her )?${NP}(?:, ${NAME})?)(?=${END}| who | in | on | at | after )`,
      'u',
    ),
    new RegExp(
      `,\\s+(?:said|says|added|explained) (?<who>(?:the |a |an |its |their |his |her )?${NP}(?:, ${NAME})?)(?=${END}| who )`,
      'u',
    ),
    new RegExp(
      `(?:^|[,;:"”]\\s+(?:and |but |while )?)(?<who>(?:the |a |an |its |their |his |her )?${NP}, ${NAME}), (?:${SAID})\\b`,
      'u',
    ),
    new RegExp(`(?:^|[,;:"”]\\s+(?:and |but |while )?)(?<who>${NP}) (?:has |had |have |later )?(?:${SAID})\\b`, 'u'),
    new RegExp(
      `(?:^|[,;:"”]\\s+)(?<who>${NP}) (?:let it be known|(?:put|puts|estimated|estimates) (?:the|its|their|it)\\b)`,
      'u',
    ),
  ],
  slavic: [
    /(?<!\p{L})(?:за словами|за даними|як повідомили? (?:в|у)|по словам|по данным|согласно|как сообщили в|як зазначили в|за повідомленням)\s+(?<who>[^,.;:"«»()\n]{3,70}?)(?=[,.;:]|$)/iu,
    new RegExp(
      `[,—–-]\\s+(?:${SLAVIC_SAID})\\s+(?:(?:о|об|про)\\s+\\p{L}+\\s+)?${SLAVIC_DAY}(?:(?:у|в|во|на)\\s+)?(?<who>[^,.;:"«»()\\n]{3,70}?)(?=[,.;:]|$)`,
      'iu',
    ),
    new RegExp(`(?:^|[,;:]\\s+)(?<who>[^,.;:"«»()\\n]{3,60}?)\\s+(?:${SLAVIC_SAID})(?:,|(?: \\p{L}+){0,3}:)`, 'iu'),
  ],
  zh: [
    /据(?:[^，。；：“”]{2,12}援引)?(?<who>[^，。；：“”]{2,16}?)(?:介绍|通报|消息|称|透露|表示)/u,
    /从(?<who>[^，。；：“”]{2,16}?)获悉/u,
    /(?:^|[，。；”])(?<who>[^，。；：“”]{2,14}?)(?:则)?(?:表示|通报称?|称|说|指出|介绍|透露|告诉|宣布|强调|证实|承认|解释|坦言|回应|认为)/u,
  ],
  ar: [
    /(?:وفقا ل|بحسب |حسب )(?<who>[^،.؛:"«»()\n]{3,60}?)(?=[،.؛:]|$)/u,
    /(?:^|[،؛]\s*)[وف]?(?:قال|قالت|أعلن|أعلنت|صرح|صرحت|أكد|أكدت|ذكر|ذكرت|أفاد|أفادت|أضاف|أضافت|أوضح|أوضحت|اعترف|اعترفت|أشار|أشارت|شدد|شددت)\s+(?<who>[^،.؛:"«»()\n]{3,60}?)\s+(?:إن|أن|ان|بأن)(?!\p{L})/u,
  ],
  de: [
    /(?:^|[,;“"]\s+)(?:sagte|sagten|erklärte|erklärten|teilte|teilten|berichtete|berichteten|räumte|betonte|kritisierte|warnte)\s+(?<who>[^,.;:"„“\n]{3,60}?)(?=[,.;:]| (?:mit|am|im|in|nach|bei|vor|auf|zu|zum|zur|gegenüber|dem|den)(?!\p{L})|$)/u,
    new RegExp(`(?:nach Angaben|laut|Laut|Nach Angaben)\\s+${GERMAN_WHO}`, 'u'),
  ],
  fr: [
    new RegExp(`(?:selon|Selon|d['’]après|D['’]après)\\s+(?<who>[^,.;:"«»\\n]{3,60}?)(?=${FRENCH_END})`, 'u'),
    /,\s+(?:a déclaré|a annoncé|a indiqué|a affirmé|a expliqué|a précisé|a ajouté|a estimé)\s+(?<who>[^,.;:"«»\n]{3,60}?)(?=[,.;:]|$)/u,
    /(?:^|[;:]\s+)(?<who>[^,.;:"«»\n]{3,60}?)\s+(?:a (?:déclaré|annoncé|indiqué|affirmé|expliqué|précisé|assuré)|affirme|assure|indique|précise|estime)(?!\p{L})/u,
  ],
  es: [
    new RegExp(
      `(?:[Ss]egún|de acuerdo con)\\s+(?:(?:\\p{Ll}+(?:ó|ron)|dijo|dicen?|explican?|indican?|afirman?|señalan?)\\s+)?(?<who>[^,.;:"«»\\n]{3,60}?)(?=${SPANISH_END})`,
      'u',
    ),
    /,\s+(?:dijo|informó|anunció|afirmó|declaró|explicó|señaló|indicó|aseguró|confirmó|admitió|añadió)\s+(?<who>[^,.;:"«»\n]{3,60}?)(?=[,.;:]|$)/u,
    /(?:^|[;:]\s+)(?<who>[^.;:"«»\n]{3,60}?),?\s+(?:dijo|informó|anunció|afirmó|declaró|explicó|señaló|aseguró|confirmó|admitió)(?!\p{L})/u,
  ],
  ja: [
    /(?<who>[^、。「」\n]{2,16}?)(?:によると|によれば)/u,
    /(?:^|[。」])(?<who>[^、。「」\n]{2,16}?)[はが](?:「|[^。]{0,30}と(?:述べ|話し|発表し|説明し))/u,
  ],
};
const TABLE: Readonly<Record<string, string>> = { uk: 'slavic', ru: 'slavic', be: 'slavic' };

const PRONOUN =
  /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|one|some|others|many|most|few|which|він|вона|вони|ми|он|она|они|мы|她|他|他们|记者|er|sie|il|elle|ils)(?!\p{L})/iu;
/** A clause, not a person. */
const CLAUSE =
  /(?<!\p{L})(?:is|are|was|were|been|which|who|whom|that|later|would|will|could|has|have|had|який|яка|які|что|который|которая)(?!\p{L})/iu;
/** "after hearing from Mr. Hale", "according to reports": when or from what, not who. */
const NOT_WHO =
  /^(?:earlier|later|meanwhile|yesterday|today|last|since|in|on|at|to|after|before|by|from|for|with|according|when|while|as|if|during|under|amid|citing|speaking|asked|adding|excerpts|documents|records|figures|data|(?:(?:l[aeo]s|des|die|den|der)\s)?(?:\p{Ll}{5,}\s)?(?:datos|cifras|estimaciones|données|chiffres|estimations|daten|zahlen|schätzungen))(?!\p{L})/iu;
/** "A recount has confirmed", "the autopsy said": evidence, not a speaker. */
const SHOWS =
  /^(?:(?:an?|the|its|their|new|latest|first|second|official|preliminary)\s)*(?:[\p{Ll}-]+\s)?(?:recount|survey|study|poll|tests?|results?|analysis|examination|autopsy|footage|video|images?|pictures?|photographs?|vote|count|inquiry|investigation|check|samples?|data|numbers|decision|letter|statement|note|sign|notice|announcement|measure|resolution|bill|law|treaty|agreement|document|standings|book|article|rules?)(?!\p{L})|(?:[’']s?|\s)\s?(?:letter|report|statement|memo|filing|indictment|study|survey|poll)$/iu;
/** "Democrats rejected the offer before he even announced": the verb of another clause, and its object. */
const DOES = /(?<!\p{L})\p{Ll}+ed (?:the|an?|his|her|their|its|that)(?!\p{L})|^\p{Ll}+ed \p{Lu}/u;
/** "The senator also said" */
const BESIDES = /\s+(?:also|later|then|first|further|even|again|only|previously|repeatedly)$/u;
/** "港务局此前表示": when they said it. */
const HAN_WHEN = /(?:此前|日前|近日|当日|当天|随后|稍后|早些时候|昨日|昨天|今日|今天|周[一二三四五六日]|再次|曾)+$/u;
/** Words that name nobody in particular. */
const NOBODY =
  /^(?:(?:the |an? |some |local )?(?:officials?|authorities|sources?|reports?|media|analysts?|experts?|observers?|people|residents|locals|witnesses)|влад[аи]|посадовці|експерти|свідки|власти|чиновники|эксперты|свидетели|очевидцы|相关部门|有关部门|专家|目击者|\p{Script=Han}{0,8}人士|与会\p{Script=Han}{0,6}|会议|各方|مسؤولون|شهود|خبراء|Behörden|autorités)$/iu;

/** The one speaker of a sentence, or null if there is none or nobody is named. */
export function speakerOf(sentence: ReadSentence, article: ReadArticle): Speaker | null {
  for (const pattern of PATTERNS[TABLE[article.language] ?? article.language] ?? []) {
    const match = pattern.exec(sentence.text);
    const said = match?.groups?.who?.trimEnd().replace(BESIDES, '').replace(HAN_WHEN, '');
    if (!match || !said) continue;
    const who = afterClause(said.replace(/^(?:and|but|while|that|then)\s+/iu, ''), article.language);
    const at = match.index + match[0].indexOf(said) + (said.length - who.length);
    if ([CLAUSE, DOES, PRONOUN, NOBODY, NOT_WHO, SHOWS].some((no) => no.test(who)) || words(who).length > 9) continue;
    if (isDay(sentence, sentence.from + at)) continue;
    return speakerAt(sentence, article, sentence.from + at, endOf(sentence, sentence.from + at, who));
  }
  return null;
}

/** "three tanks caught fire, Governor Roman Lysak": what was said is not part of the speaker. */
function afterClause(said: string, language: string): string {
  const last = said.slice(said.lastIndexOf(', ') + 2);
  if (last === said) return said;
  const opening = words(last)[0];
  return opening && conceptsOfWord(opening.folded, language).some((concept) => OFFICES.has(concept)) ? last : said;
}

/** What somebody is called by office or trade. */
export const OFFICES: ReadonlySet<string> = new Set(
  'governor mayor minister president chief captain judge prosecutor police officer doctor spokesperson'.split(' '),
);

/** A day after the speaker ends the speaker: "teilte die Polizei am Sonntag mit". */
function endOf({ times }: ReadSentence, from: number, who: string): number {
  const day = times.find((time) => time.from > from && time.from < from + who.length);
  const said = day ? who.slice(0, day.from - from).replace(/(?<!\s)\s+(?:(?:am|on|in|у|в|во|le|el)\s*)?$/u, '') : who;
  return from + said.length;
}

/** "the senator said Tuesday" */
const isDay = ({ times }: ReadSentence, from: number): boolean =>
  times.some((time) => time.from <= from && from < time.to);

/** "МЗС" is the foreign ministry. */
const isKnownAcronym = ({ surface, folded }: Word, language: string): boolean =>
  /^\p{Lu}{2,}$/u.test(surface) && conceptsOfWord(folded, language).length > 0;

function speakerAt(sentence: ReadSentence, article: ReadArticle, from: number, to: number): Speaker {
  const inside = sentence.words.filter((word) => word.from >= from && word.to <= to);
  const common = stopWords(article.language);
  const roles = conceptsIn(article.text, from, to, inside, article.language).map(({ concept }) => concept);
  // Without capitals, a word that means something is no name.
  const isFree = (concepts: readonly ConceptMention[]): boolean =>
    article.language === 'ar' ? concepts.length === 0 : !concepts.some(({ concept }) => OFFICES.has(concept));
  const isName = (word: Word): boolean =>
    (article.language === 'ar' ? word.folded.length > 2 : /^\p{Lu}/u.test(word.surface)) &&
    !common.has(word.folded) &&
    !isKnownAcronym(word, article.language) &&
    // In "Norway's chief inspector", Norway is not the name.
    !word.folded.endsWith("'s") &&
    isFree(conceptsIn(article.text, from, to, [word], article.language));
  const skeletons = inside.filter(isName).map((word) => nameSkeleton(word.surface, article.language));
  return {
    sentence,
    from,
    to,
    roles: new Set(roles.filter((role) => role !== 'say' && role !== 'spokesperson')),
    stems: new Set(
      inside.filter((word) => !common.has(word.folded)).map((word) => stem(word.folded, article.language)),
    ),
    isTitled: inside.some((word) => !common.has(word.folded) && !isName(word)),
    names: new Set(skeletons.filter((skeleton) => skeleton.length >= 2)),
    opaque: article.language === 'zh' || article.language === 'ja',
  };
}
