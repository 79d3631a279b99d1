// What a passage tells told as its opposite: "fell by 4%" for "rose by 4%", "rejected" for "accepted".
import { type ReadSentence, sharedPart } from './read-sentence.ts';
import type { Retold } from './retelling.ts';

interface Opposites {
  readonly one: RegExp;
  readonly other: RegExp;
}

/**
 * Words, folded. Left out is what somebody else does in the same event: who wins, sells or lends has somebody who loses,
 * buys or borrows.
 */
const OPPOSITES: Readonly<Record<string, readonly Opposites[]>> = {
  en: [
    {
      one: /^(?:rose|rises?|risen|grew|grows?|grown|increased|increases|climbed|climbs|soared|surged|up)$/u,
      other:
        /^(?:fell|falls?|fallen|dropped|drops|declined|declines|decreased|decreases|shrank|shrunk|slumped|plunged|down)$/u,
    },
    { one: /^(?:accepted|approved)$/u, other: /^(?:rejected|vetoed)$/u },
    { one: /^(?:opened|opens|reopened|reopens)$/u, other: /^(?:closed|closes|shut|shuts)$/u },
    { one: /^(?:arrested|detained|jailed)$/u, other: /^freed$/u },
    { one: /^convicted$/u, other: /^acquitted$/u },
    { one: /^doubled$/u, other: /^(?:tripled|trebled|halved)$/u },
    { one: /^(?:tripled|trebled)$/u, other: /^halved$/u },
    { one: /^(?:allowed|permitted)$/u, other: /^(?:banned|prohibited|forbade)$/u },
    { one: /^(?:extended|lengthened)$/u, other: /^shortened$/u },
    {
      one: /^(?:admitted|admits|acknowledged|confessed|conceded|confirmed|confirms)$/u,
      other: /^(?:denied|denies|disputed|disputes|dismissed|rejected)$/u,
    },
    { one: /^(?:held|took|went)$/u, other: /^(?:postponed|cancell?ed)$/u },
    { one: /^resumed$/u, other: /^(?:suspended|halted|cancell?ed)$/u },
  ],
  de: [
    {
      one: /^(?:stieg|stiegen|steigt|steigen|gestiegen|wuchs|wuchsen|gewachsen|zugenommen)$/u,
      other: /^(?:sank|sanken|sinkt|sinken|gesunken|fiel|fielen|geschrumpft|schrumpfte|abgenommen)$/u,
    },
    { one: /^(?:gebilligt|angenommen|genehmigt)$/u, other: /^abgelehnt$/u },
    { one: /^(?:eröffnet|geöffnet|wiedereröffnet)$/u, other: /^geschlossen$/u },
    { one: /^(?:festgenommen|verhaftet)$/u, other: /^freigelassen$/u },
    { one: /^verurteilt$/u, other: /^freigesprochen$/u },
    {
      one: /^(?:gestand|gestanden|bestätigten?|bestätigt|eingeräumt|räumten?|räumt|zugegeben|gab|gaben)$/u,
      other: /^(?:bestritt|bestritten|dementierten?|dementiert|leugneten?|geleugnet|zurückgewiesen)$/u,
    },
    { one: /^(?:fand|fanden|stattgefunden)$/u, other: /^(?:abgesagt|verschoben)$/u },
    {
      one: /^(?:verdoppelte|verdoppelten|verdoppelt)$/u,
      other: /^(?:verdreifachte|verdreifachten|verdreifacht|halbierte|halbierten|halbiert)$/u,
    },
  ],
  fr: [
    {
      one: /^(?:augmenté?e?s?|augmentent|progressé|grimpé|grimpent?)$/u,
      other: /^(?:baissée?s?|baissent?|reculé|reculent?|chuté|chutent?|diminué|diminuent?)$/u,
    },
    {
      one: /^(?:approuvé|approuvée|approuvés|adopté|adoptée|accepté|acceptée)$/u,
      other: /^(?:rejeté|rejetée|rejetés)$/u,
    },
    { one: /^(?:ouvert|ouverte|rouvert|rouverte)$/u, other: /^(?:fermé|fermée)$/u },
    { one: /^(?:arrêté|arrêtés|interpellé|interpellés)$/u, other: /^(?:libéré|libérés|relâché|relâchés)$/u },
    { one: /^(?:condamné|condamnés)$/u, other: /^(?:acquitté|acquittés)$/u },
    { one: /^doublé$/u, other: /^triplé$/u },
    { one: /^(?:avoué|reconnu|admis|confirmé)$/u, other: /^(?:nié|démenti|contesté)$/u },
    { one: /^(?:eu|tenue?s?)$/u, other: /^(?:annulée?s?|reportée?s?)$/u },
  ],
  es: [
    {
      one: /^(?:subió|subieron|sube|suben|aumentó|aumentaron|creció|crecieron)$/u,
      other: /^(?:bajó|bajaron|cayó|cayeron|disminuyó|disminuyeron|descendió|descendieron)$/u,
    },
    { one: /^(?:aprobó|aprobaron|aceptó|aceptaron)$/u, other: /^(?:rechazó|rechazaron)$/u },
    { one: /^(?:abrió|abrieron|reabrió)$/u, other: /^(?:cerró|cerraron)$/u },
    { one: /^(?:detuvo|detuvieron|arrestó)$/u, other: /^(?:liberó|liberaron)$/u },
    { one: /^(?:duplicó|duplicaron)$/u, other: /^(?:triplicó|triplicaron)$/u },
    {
      one: /^(?:admitió|admitieron|reconoció|reconocieron|confesó|confirmó|confirmaron)$/u,
      other: /^(?:negó|negaron|desmintió|desmintieron)$/u,
    },
    { one: /^(?:celebró|celebraron|tuvo|tuvieron)$/u, other: /^(?:cancelad|aplazad|suspendid)[oa]s?$/u },
  ],
  ru: [
    {
      one: /^(?:вырос(?:л[аои])?|возрос(?:л[аои])?|увеличил\p{L}{1,3}|повысил\p{L}{1,3})$/u,
      other: /^(?:снизил\p{L}{1,3}|упал[аои]?|сократил\p{L}{1,3}|уменьшил\p{L}{1,3})$/u,
    },
    { one: /^(?:одобрил[аои]?|принял[аои]?)$/u, other: /^(?:отклонил[аои]?|отверг(?:л[аои])?)$/u },
    { one: /^открыл[аои]?$/u, other: /^закрыл[аои]?$/u },
    { one: /^(?:задержал[аои]?|арестовал[аои]?)$/u, other: /^(?:освободил[аои]?|отпустил[аои]?)$/u },
    { one: /^удвоил\p{L}{1,3}$/u, other: /^утроил\p{L}{1,3}$/u },
    { one: /^(?:призна|подтверди)л[аи]?$/u, other: /^(?:отрица(?:л[аи]?|[ею]т)|опроверг(?:л[аи])?)$/u },
    { one: /^состоял(?:ся|[аоие]сь)$/u, other: /^(?:отменил[аи]?|отменен[аоы]?|отложил[аи]?|отложен[аоы]?)$/u },
  ],
  uk: [
    {
      one: /^(?:зріс|зросл[аои]|(?:збільши|підвищи)(?:в|л[аои])с[яь])$/u,
      other: /^(?:впа(?:в|л[аои])|(?:знизи|скороти|зменши)(?:в|л[аои])с[яь])$/u,
    },
    { one: /^(?:схвали|ухвали|прийня)(?:в|л[аои])$/u, other: /^відхили(?:в|л[аои])$/u },
    { one: /^відкри(?:в|л[аои])$/u, other: /^закри(?:в|л[аои])$/u },
    { one: /^(?:визна|підтверди)(?:в|л[аи])$/u, other: /^(?:запереч(?:и|ува)|спростува)(?:в|л[аи])$/u },
    { one: /^відбу(?:вся|л[аои]ся)$/u, other: /^(?:скасува(?:в|л[аи])|скасован[оаі]|перенес(?:л[аи]|ено))$/u },
  ],
};

/** "fell ill", "fell into the river" */
const FALL = /^(?:fell|falls?|fallen|drop(?:ped|s))$/u;
const NO_FALL = /^(?:ill|sick|asleep|silent|short|behind|victim|apart|through|from|into|onto|on|off|over|out|under)$/u;
/** Somebody is "down", and a price is "up to" another: only "up 4%" and "down by 4%" are meant. */
const ADVERB = /^(?:up|down)$/u;
const MEASURED = /^(?:by$|\p{N})/u;

/** What is only held by somebody is no event, nor is what somebody took. */
const COMPOUND: readonly { readonly verb: RegExp; readonly other: RegExp; readonly isBefore: boolean }[] = [
  { verb: /^held$/u, other: /^(?:is|are|was|were|be|been|being)$/u, isBefore: true },
  { verb: /^took$/u, other: /^place$/u, isBefore: false },
  { verb: /^went$/u, other: /^ahead$/u, isBefore: false },
  { verb: /^fand(?:en)?$/u, other: /^statt$/u, isBefore: false },
  { verb: /^räumt(?:en?)?$/u, other: /^ein$/u, isBefore: false },
  { verb: /^gab(?:en)?$/u, other: /^zu$/u, isBefore: false },
  { verb: /^eu$/u, other: /^lieu$/u, isBefore: false },
  { verb: /^tuv(?:o|ieron)$/u, other: /^lugar$/u, isBefore: false },
];

/** Found only where all else that the sentence tells is told in the passage, and no passage says it as the sentence does. */
export function oppositeTold(own: ReadSentence, passages: readonly ReadSentence[]): Retold | null {
  const pairs = OPPOSITES[own.language] ?? [];
  const [said, ...further] = pairs.flatMap((pair) => sidesIn(own, pair));
  if (!said || further.some(({ at }) => at !== said.at) || isLeftOpen(own, said)) return null;
  for (const { pair, isOne } of [said, ...further]) {
    const all = passages.map((passage) => ({ passage, found: sidesIn(passage, pair) }));
    if (all.some(({ found }) => found.some((side) => side.isOne === isOne))) return null;
    // "dismissed the appeal, confirming the sentence"
    if (passages.some(({ stems }) => stems.includes(own.stems[said.at] as string))) return null;
    for (const { passage, found } of all) {
      const [instead] = found;
      if (!instead || isLeftOpen(passage, instead)) continue;
      const clause = inClauseOf(instead, passage);
      if (sharedPart(own, clause, (at) => said.of.includes(at), shareAFigure(own, clause) ? 1 : undefined) < 1)
        continue;
      return { said: surfaceOf(own, said), instead: surfaceOf(passage, instead), passage: passage.text };
    }
  }
  return null;
}

/** "Exports fell by 4%": with its figure, a subject is enough. */
const shareAFigure = ({ stems }: ReadSentence, clause: ReadSentence): boolean =>
  stems.some((stem) => /^\d/u.test(stem) && clause.stems.includes(stem));

/** What another clause tells, another may do: "denied the charges but gave way on costs". */
const inClauseOf = ({ at }: Side, passage: ReadSentence): ReadSentence => ({
  ...passage,
  stems: passage.stems.filter((_, i) => passage.clauses[i] === passage.clauses[at]),
});

interface Side {
  /** The index of its word, and of all words that belong to it. */
  readonly at: number;
  readonly of: readonly number[];
  readonly pair: Opposites;
  readonly isOne: boolean;
}

function sidesIn({ words }: ReadSentence, pair: Opposites): Side[] {
  return words.flatMap(({ folded }, at): Side[] => {
    const next = words[at + 1]?.folded ?? '';
    if (ADVERB.test(folded) ? !MEASURED.test(next) : FALL.test(folded) && NO_FALL.test(next)) return [];
    const isOne = pair.one.test(folded);
    const of = isOne || pair.other.test(folded) ? wordsOf(words, at) : null;
    return of ? [{ at, of, pair, isOne }] : [];
  });
}

/** The words of a side, of which `at` is one; null if another that belongs to it is not there. */
function wordsOf(words: ReadSentence['words'], at: number): number[] | null {
  const compound = COMPOUND.find(({ verb }) => verb.test(words[at]?.folded ?? ''));
  if (!compound) return [at];
  const other = compound.isBefore
    ? words.slice(0, at).findLastIndex(({ folded }) => compound.other.test(folded))
    : words.findIndex(({ folded }, i) => i > at && compound.other.test(folded));
  return other < 0 ? null : [at, other];
}

/** By more than the word of the side itself: "rejected" by itself denies nothing here. */
const isLeftOpen = ({ words, denials, leftOpenBy }: ReadSentence, { at, of }: Side): boolean =>
  denials.some((denial) => denial.at !== at) ||
  [...leftOpenBy].some((folded) => !of.some((own) => folded === words[own]?.folded));

const surfaceOf = ({ words }: ReadSentence, { at }: Side): string => words[at]?.surface ?? '';
