// How far a sum, a sentence or a count has come: asked for, granted, set aside, spent. Figures of two stages do not differ.
import type { Figure } from '../../../text/figures/figure.ts';
import type { Utf16Span } from '../../../text/offsets.ts';
import type { ReadSentence } from './reading.ts';

/** Of what is wanted, what is fired and what is voted on: only stages of one course are told apart. */
const COURSES: ReadonlyArray<Readonly<Record<string, RegExp>>> = [
  {
    sought:
      /(?<!\p{L})(?:ask(?:ed|s|ing)?(?! (?:by|about|whether|if|why|how|who|what|when|where)\b)|call(?:ed|s|ing)? for|sought|seek(?:s|ing)?|to be (?:jailed|sentenced|imprisoned|fined)|demand(?:ed|s|ing)?(?! for\b)|request(?:ed|s|ing)?(?! of\b)|want(?:ed|s)?(?! for\b)|forder(?:te|ten|t|n)|gefordert|beantragt\p{L}*|verlangt\p{L}*|plädiert\p{L}*|requis|requier\p{L}+|réclam\p{L}+|pid(?:ió|e|ieron|en)|solicit\p{L}+|exig\p{L}+|прос(?:ив|ила|или|ить|ять|ил|ит|ят)|вимага\p{L}+|(?:по)?требовал\p{L}*|требу(?:ет|ют)|запросил\p{L}*)(?!\p{L})|求刑|索要|要求/giu,
    offered:
      /(?<!\p{L})(?:offer(?:ed|s|ing)?|proposed|bot|bieten?|bietet|geboten|offr\p{L}+|offert|ofrec\p{L}+|запропон\p{L}+|пропону\p{L}+|предл(?:ож|аг)\p{L}+)(?!\p{L})/giu,
    threatened:
      /(?<!\p{L})(?:fac(?:es?|ed|ing)|droh(?:t|en|ten)|encour\p{L}+|загрожу\p{L}+|гроз(?:ит|ят|ило))(?!\p{L})|面临/giu,
    granted:
      /(?<!\p{L})(?:sentenced|jailed|convicted|imprisoned|approved|granted|awarded|received|verurteilt\p{L}*|bewilligt\p{L}*|genehmigt\p{L}*|erhielt(?:en)?|erhalten|condamn\p{L}+|accordé\p{L}*|obt(?:en|uv)\p{L}+|conden\p{L}+|aprob\p{L}+|засуд\p{L}+|отрима\p{L}+|приговор\p{L}+|приговар\p{L}+|осужд\p{L}+|одобр\p{L}+|получ\p{L}+)(?!\p{L})|判处|获刑|批准/giu,
    'set aside':
      /(?<!\p{L})(?:set aside|budgeted|earmarked|allocated|allotted|pledged|eingeplant\p{L}*|veranschlagt\p{L}*|bereitgestellt\p{L}*|prévue?s?|budgét\p{L}+|allou\p{L}+|presupuest\p{L}+|виділ\p{L}+|закла(?:л|ден)\p{L}*|выдел\p{L}+|залож(?:ил|ен)\p{L}*)(?!\p{L})|拨款/giu,
    spent:
      /(?<!\p{L})(?:costs?|costing|spent|spends?|spending|koste\p{L}*|gekostet|ausgegeben|coût(?:e|era|ent|eront|ait|é)|dépens\p{L}+|cuest\p{L}+|costó|costará\p{L}*|gast(?:ó|aron|ado)|кошту\p{L}+|обійд\p{L}+|обійш\p{L}+|витрат\p{L}+|сто(?:ит|ить|ил|ила|ило)|обойд\p{L}+|обош\p{L}+|потрат\p{L}+|израсход\p{L}+)(?!\p{L})|造价|耗资|花费/giu,
    needed:
      /(?<!\p{L})(?:needs?|needed|requires?|required|benötig\p{L}+|nécessit\p{L}+|faut|necesit\p{L}+|потріб\p{L}+|необхідн\p{L}+|нуж(?:н|д)\p{L}+|необходим\p{L}+|требу(?:ет|ют)ся)(?!\p{L})|需要/giu,
  },
  {
    launched:
      /(?<!\p{L})(?:(?:were|was|been|had|has|have) (?:launched|fired)|(?:launched|fired)(?: \p{L}+){0,2}\s*$|запусти\p{L}+|випусти\p{L}+|выпусти\p{L}+|запущен\p{L}*|выпущен\p{L}*|abgefeuert|gestartet|lancé\p{L}*|lanz(?:ó|aron))(?!\p{L})|发射/giu,
    'shot down':
      /(?<!\p{L})(?:shot down|downed|intercepted|brought down|зби(?:л|т)\p{L}*|сби(?:л|т)\p{L}*|перехоп\p{L}+|перехва\p{L}+|abgeschossen|abgefangen|abattu\p{L}*|intercept\p{L}+|derrib\p{L}+)(?!\p{L})|击落|拦截/giu,
  },
  {
    'voted for': /(?<!\p{L})(?:in favou?r|voted for|dafür|voix pour|a favor|(?:про)?голос\p{L}* за|«за»)(?!\p{L})/giu,
    'voted against':
      /(?<!\p{L})(?:vot(?:e|es|ed) against|against the (?:bill|law|motion|plan)|dagegen|stimm\p{L}* gegen|(?:voix|vot\p{L}+) contre|en contra|(?:про)?голос\p{L}* прот(?:и|ив)|«прот(?:и|ив)»)(?!\p{L})/giu,
  },
];

export const areTwoStages = (a: string, b: string): boolean =>
  a !== b && COURSES.some((stages) => Object.hasOwn(stages, a) && Object.hasOwn(stages, b));

/** UTF-16 code units on each side of a figure in its clause in which its stage is named. */
const BESIDE = 48;

/**
 * The stage named nearest to a figure in its clause: who asks that a man be jailed governs that. '' if nothing names one.
 *
 * @param isOfPersons whether it counts people: those who need or received help, or whose death a man was jailed for, are
 * at no stage of being asked for
 */
export function stageOf({ text, from }: ReadSentence, figure: Figure, clause: Utf16Span, isOfPersons: boolean): string {
  if (figure.kind === 'age' || figure.kind === 'ordinal') return '';
  const before = text.slice(Math.max(clause.from, figure.from - BESIDE) - from, figure.from - from);
  const after = text.slice(figure.numberTo - from, Math.min(clause.to, figure.numberTo + BESIDE) - from);
  const courses = isOfPersons ? COURSES.slice(1) : COURSES;
  if (courses.some(({ sought }) => sought && before.search(sought) >= 0)) return 'sought';
  const named = courses.flatMap(Object.entries).flatMap(([stage, pattern]: [string, RegExp]) => [
    ...[...before.matchAll(pattern)].map((match) => ({
      stage,
      apart: before.length - match.index - match[0].length,
    })),
    ...[...after.matchAll(pattern)].map(({ index }) => ({ stage, apart: index })),
  ]);
  return named.sort((a, b) => a.apart - b.apart)[0]?.stage ?? '';
}
