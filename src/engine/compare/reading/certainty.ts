// How sure a sentence is: "may", "allegedly", "可能" against "will", "was", "将".
import { stopWords } from '../../../text/tokens/stop-words.ts';
import type { Word } from '../../../text/words/words.ts';
import { hanWordEnd } from './han-words.ts';
import type { ReadArticle, ReadSentence } from './reading.ts';
import { isAuxiliary } from './verb-phrases.ts';

export interface Certainty {
  readonly sentence: ReadSentence;
  readonly from: number;
  readonly to: number;
  readonly sure: boolean;
}

interface Marks {
  /** The marker with its verb; at most several words. */
  readonly unsure: RegExp;
  readonly sure: RegExp;
}

/** "would likely", "will probably": a doubt after a verb that promises. */
const DOUBTED =
  /^\P{L}*(?:will|would|shall)\s(?:likely|probably|possibly|perhaps|reportedly|apparently|presumably)(?!\p{L})/iu;

const V = '(?: (?:not|also|soon|still|then|be|have|been|again|even|only|now))* \\p{L}+(?: \\p{L}+)?';

const ENGLISH: Marks = {
  unsure: new RegExp(
    `(?<!\\p{L})(?:(?:may|might|could|can perhaps)${V}|(?:is|are|was|were)(?: (?:now|still|also|not|widely|no longer|currently|initially|generally))* (?:said(?! that)|believed|thought|reported|alleged|suspected|considering|possible|likely|unlikely)(?: to| that)?(?: \\p{L}+)?(?: \\p{L}+)?(?: \\p{L}+)?|(?:allegedly|reportedly|apparently|possibly|perhaps|probably|supposedly|presumably|seemingly)(?: \\p{L}+)?(?: \\p{L}+)?|(?:seems?|appears?|seemed|appeared|hopes?|hoping) to \\p{L}+(?: \\p{L}+)?|(?:considering|weighing|mulling|thinking (?:about|of)|toying with)(?: an?| the)? \\p{L}+|accus(?:ed|es|ing)(?: [\\p{L}-]+){0,5} of(?: \\p{L}+){1,2}|(?:suspected of|(?<!\\bbe )charged with)(?: \\p{L}+){1,2}|cannot(?: yet| entirely)? be (?:ruled out|excluded)|alleg(?:ed|es|ing) (?:that )?\\p{L}+(?: \\p{L}+)?)(?!\\p{L})`,
    'giu',
  ),
  sure: new RegExp(
    `(?<!\\p{L})(?:will|would|shall|must|going to)${V}(?!\\p{L})|(?<!\\p{L})(?:is|are) to \\p{L}+(?: \\p{L}+)?(?!\\p{L})`,
    'giu',
  ),
};

const MARKS: Readonly<Record<string, Marks>> = {
  en: ENGLISH,
  uk: {
    unsure:
      /(?<!\p{L})(?:(?:може|можуть|міг би|могла б|могли б|могло)(?: бути)? \p{L}+(?: \p{L}+)?|(?:можливо|ймовірно|імовірно|нібито|начебто|мабуть|буцімто|ніби),?(?: \p{L}+){0,2}|(?:розглядає|розглядають) (?:можливість )?\p{L}+|(?<!не )(?:міг|могла|могли) \p{L}+ти(?:ся)?(?!\p{L})|не виключено,? що(?: \p{L}+){1,2}|(?:сподівається|сподіваються|розраховує|розраховують) \p{L}+|не виключа(?:є|ють),? що(?: \p{L}+){1,2})(?!\p{L})/giu,
    sure: /(?<!\p{L})(?:буде|будуть|має|мають) \p{L}+(?!\p{L})|(?<!\p{L})\p{L}{3,}(?:уватиме|уватимуть|атиме|атимуть|итиме|итимуть)(?!\p{L})/giu,
  },
  ru: {
    unsure:
      /(?<!\p{L})(?:(?:может|могут|мог бы|могла бы|могли бы|могло|мог|могла)(?: быть)? \p{L}+(?: \p{L}+)?|(?:возможно|вероятно|якобы|по-видимому|похоже|предположительно|видимо),?(?: \p{L}+){0,2}|(?:рассматривает|рассматривают) (?:возможность )?\p{L}+|(?:надеется|надеются|рассчитывает|рассчитывают) \p{L}+|не исключ(?:ает|ают|ено),? что(?: \p{L}+){1,2})(?!\p{L})/giu,
    sure: /(?<!\p{L})(?:будет|будут) \p{L}+(?!\p{L})/giu,
  },
  zh: {
    unsure: /(?:可能|或许|也许|或将|据称|据说|涉嫌|疑似|有望|不排除|似乎|恐)[\p{Script=Han}]{0,4}/gu,
    sure: /(?:将|会于|定于|必将|一定)[\p{Script=Han}]{1,4}/gu,
  },
  ar: {
    unsure:
      /(?<!\p{L})(?:و|ف)?(?:قد [يتن]\p{L}{2,}|ربما(?: \p{L}+)?|من المحتمل(?: [أا]ن)?(?: \p{L}+)?|يحتمل(?: [أا]ن)?(?: \p{L}+)?|يرجح(?: [أا]ن)?(?: \p{L}+)?|يعتقد(?: [أا]ن)?|يمكن(?: [أا]ن)? \p{L}+)(?!\p{L})/gu,
    sure: /(?<!\p{L})(?:و|ف)?(?:سوف \p{L}+|س[يتن]\p{L}{3,})(?!\p{L})/gu,
  },
  de: {
    unsure:
      /(?<!\p{L})(?:könnten?|möglicherweise|womöglich|eventuell|vielleicht|erwägt|erwägen|prüft, ob|denkbar|mutmaßlich\p{L}*|angeblich|vermutlich|wohl|offenbar|dürften?|sollen|hofft|hoffen)(?: \p{L}+){0,2}(?!\p{L})/giu,
    sure: /(?<!\p{L})(?:wird|werden)(?: \p{L}+){1,3}(?!\p{L})/giu,
  },
  es: {
    unsure:
      /(?<!\p{L})(?:podrían?|quizás?|tal vez|(?:estudia|baraja|valora|contempla|sopesa|no descarta)n?(?= \p{L}+r(?!\p{L}))|probablemente|posiblemente|al parecer|presuntamente|supuestamente|habrían?|es posible)(?: \p{L}+){0,2}(?!\p{L})/giu,
    sure: /(?<!\p{L})(?:va a|van a|se \p{L}{3,}(?:ará|erá|irá|arán|erán|irán)|\p{L}{3,}(?:ará|erá|irá|arán|erán|irán))(?: \p{L}+){0,2}(?!\p{L})/giu,
  },
  fr: {
    unsure:
      /(?<!\p{L})(?:pourrai(?:t|ent)|peut-être|probablement|serai(?:t|ent)|aurai(?:t|ent)|il est possible|sans doute|éventuellement|vraisemblablement|esp[eè]re(?:nt)?|(?:envisage|songe|réfléchit|réfléchissent)(?:nt)?(?= (?:de|à|d['’]))|n['’]exclu(?:t|ent) pas)(?: \p{L}+){0,2}(?!\p{L})/giu,
    sure: /(?<!\p{L})(?:va|vont|sera|seront|f(?:era|eront)|ferai(?:t|ent)|ira|iront|\p{L}{3,}era|\p{L}{3,}eront)(?: \p{L}+){0,2}(?!\p{L})/giu,
  },
};

/** "may" beside a month, and "could not" meaning "was unable to", are not doubts. */
const NO_DOUBT = /^(?:could not|couldn|may not|May \d|might well)/u;

/** How many words after it a marker covers; it ends earlier where a new clause begins. */
function endOfPhrase(sentence: ReadSentence, { language }: ReadArticle, from: number, to: number): number {
  if (language === 'zh') return sentence.from + hanWordEnd(sentence.text, to - sentence.from);
  const inside = sentence.words.filter((word) => word.from >= from && word.to <= to);
  const common = stopWords(language);
  const last = inside.findLastIndex(({ folded }) => !common.has(folded) || isAuxiliary(folded, language));
  return last > 0 ? (inside[last] as Word).to : to;
}

interface Sureness {
  readonly unsure: readonly Certainty[];
  readonly sure: readonly Certainty[];
}

/** What a sentence says is possible, and what is certain to come. Words inside its dates do not count. */
export function surenessOf(sentence: ReadSentence, article: ReadArticle): Sureness {
  const marks = MARKS[article.language];
  if (!marks) return { unsure: [], sure: [] };
  const free = (from: number): boolean => !sentence.times.some((time) => from >= time.from && from < time.to);
  const found = (pattern: RegExp, sure: boolean): Certainty[] =>
    [...sentence.text.matchAll(pattern)].flatMap((match) => {
      const from = sentence.from + match.index;
      const to = endOfPhrase(sentence, article, from, from + match[0].length);
      return !NO_DOUBT.test(match[0]) && !(sure && DOUBTED.test(match[0])) && free(from)
        ? [{ sentence, from, to, sure }]
        : [];
    });
  return { unsure: found(marks.unsure, false), sure: found(marks.sure, true) };
}
