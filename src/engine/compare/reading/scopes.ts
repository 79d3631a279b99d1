// What a figure refers to: a period, a whole land, a forecast. Figures that refer to different ones are not compared.
import type { Figure } from '../../../text/figures/figure.ts';
import type { Utf16Span } from '../../../text/offsets.ts';
import type { ReadSentence } from './reading.ts';

/** In each, `|` stands for the figure. */
const SCOPES: ReadonlyArray<readonly [string, RegExp]> = [
  [
    'forecast',
    /(?<!\p{L})(?:economists|analysts|forecasters|Ökonomen|Analysten|Volkswirte|économistes|analystes|economistas|analistas|аналітик(?:и|ів)|аналитик(?:и|ов)|економіст(?:и|ів)|экономист(?:ы|ов)|分析师|经济学家|المحللون|المحللين).{0,64}(?:expect|forecast|predict|erwart|prognos|prévoy|anticip|attend|esper|prev|очікув|прогноз|ожида|预计|预期|预测|توقع)|\b(?:forecasts?|expectations?) (?:of|for) (?:an? )?(?:\p{L}+ )?\||توقعات (?:ب|ال)/iu,
  ],
  [
    'aimed',
    // "targeted a convoy of 12 lorries", "ein militärisches Ziel": what is shot at is no aim.
    /(?:\b(?:aim|target|goal)|ziel|objectif|objetivo|obiettivo|目标)[^|]{0,24}\|\s?(?:%|per ?cent|Prozent|pour cent|por ciento)|\baim(?:s|ed|ing)? for\b[^|]{0,24}\||(?:\b(?:target|goal) of|ziel(?:marke)? von|(?:objectif|objetivo) del?|目标为?) ?\||\|(?: per ?cent| percent|\s?%)? target\b/iu,
  ],
  [
    'everywhere',
    /nationwide|\b(?:across|throughout) the (?:whole |entire )?(?:country|nation|province|region|state|county)\b|(?:bundes|landes|deutschland)weit|in ganz |(?:dans|à travers) (?:tout le pays|toute la )|en tod[oa] (?:el|la) |по всій |по всей |全国|(?:جميع|كل) أنحاء|w całym kraju/iu,
  ],
  [
    'to date',
    /\bsince the (?:start|beginning|outbreak)\b|\bso far this (?:year|season|month)\b|seit (?:(?:Jahres|Kriegs)?beginn|Anfang)|depuis le début|desde (?:el (?:inicio|comienzo)|principios)|(?:з|від) початку|с начала|今年以来|منذ (?:بداية|مطلع)|od początku/iu,
  ],
  ['difference', /\|(?: \p{L}+)? (?:more|fewer|less|higher|lower|older|younger) than\b/iu],
  [
    'piece',
    /\b(?:a|per|each) (?:lit(?:re|er)|kilo\w*|tonne|ton|barrel|head|person|gallon|ticket|hour|square)\b|за (?:літр|литр|тон|барел|баррел|кілограм|килограмм|квадратн)|每(?:升|公斤|吨|桶|人)|je Liter|par litre/iu,
  ],
  [
    'quarter',
    // "the old quarter", "the harbour quarter" are parts of a town.
    /(?<!\bthe (?!(?:\p{L}+(?:st|nd|rd|th|ber|uary|ing)|previous|prior|next|current|final|same|fiscal|half|three-month|holiday|march|april|may|june|july)\b)[\p{L}-]+ )quarter|квартал|季度|trimestre|Quartal/iu,
  ],
  [
    'years past',
    /\b(?:over|in|during) the (?:past|last) (?:[\w-]+ )?(?:years|decades?|months|weeks)\b|за останні (?:\p{L}+ )?(?:рок|місяц|тижн)|за последние (?:\p{L}+ )?(?:лет|год|месяц|недел)|过去\p{Script=Han}{0,2}年|in den (?:letzten|vergangenen)|(?:ces|des) dernières|en los últimos|خلال (?:السنوات|الاعوام|الأعوام)/iu,
  ],
  ['half-year', /half[- ]year|first half of|second half of|півріч|полугод|半年|semestre|Halbjahr/iu],
  [
    'month',
    /\b(?:a|per|each|every) month\b|monthly|month-on-month|(?:previous|prior) month|Vormonat|sur un mois|(?:inter)?mensual|mes anterior|попередн\p{L}+ місяц|предыдущ\p{L}+ месяц|на місяць|щомісяц|в месяц|ежемесячн|每月|月均|环比|par mois|im Monat|شهريا/iu,
  ],
  [
    'one day',
    /\b(?:24 hours|a single day)\b|за (?:\p{L}+ )?(?:добу|сутки)|24 Stunden|24 heures|24 horas|24小时|单日|24 ساعة/iu,
  ],
  ['season', /\b(?:a|per|each) season\b/iu],
  ['week', /\b(?:a|per|each|every) week\b|weekly|на тиждень|в неделю|每周|أسبوعيا/iu],
  [
    'year',
    /\b(?:a|per|each|every) year\b|annually|yearly|на рік|щорічно|щороку|в год(?!у)|ежегодно|每年|سنويا|par an(?!\p{L})|pro Jahr/iu,
  ],
  ['day', /\b(?:a|per|each|every) day\b|daily|на день|на добу|щодня|щодоби|в день|в сутки|ежедневно|每天|日均|يوميا/iu],
];

/** Of two reports of one count, one may leave these out. */
const MAY_GO_UNSAID: ReadonlySet<string> = new Set(['everywhere', 'to date', 'one day']);

export const mayGoUnsaid = (a: string, b: string): boolean =>
  (a === '' && MAY_GO_UNSAID.has(b)) || (b === '' && MAY_GO_UNSAID.has(a));

/** "Across the province, 31,000 people fled": what opens a sentence before its first clause. */
const OPENING = /^[^,，،]{1,40}[,，،]\s?/u;

/** Named within a few words after the figure, before it in its clause, or in the opening; '' if nothing is. */
export function scopeOf({ text, from }: ReadSentence, figure: Figure, clause: Utf16Span): string {
  const opening = OPENING.exec(text)?.[0] ?? '';
  const start = clause.from === from + opening.trimEnd().length ? from : Math.max(clause.from, figure.from - 48);
  const before = text.slice(start - from, figure.from - from);
  const after = text.slice(figure.numberTo - from, Math.min(clause.to, figure.to + 36) - from);
  return SCOPES.find(([, pattern]) => pattern.test(`${before}|${after}`))?.[0] ?? '';
}
