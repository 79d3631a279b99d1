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
  ],
  uk: [
    {
      one: /^(?:зріс|зросл[аои]|(?:збільши|підвищи)(?:в|л[аои])с[яь])$/u,
      other: /^(?:впа(?:в|л[аои])|(?:знизи|скороти|зменши)(?:в|л[аои])с[яь])$/u,
    },
    { one: /^(?:схвали|ухвали|прийня)(?:в|л[аои])$/u, other: /^відхили(?:в|л[аои])$/u },
    { one: /^відкри(?:в|л[аои])$/u, other: /^закри(?:в|л[аои])$/u },
  ],
};

/** "fell ill", "fell into the river" */
const FALL = /^(?:fell|falls?|fallen|drop(?:ped|s))$/u;
const NO_FALL = /^(?:ill|sick|asleep|silent|short|behind|victim|apart|through|from|into|onto|on|off|over|out|under)$/u;
/** Somebody is "down", and a price is "up to" another: only "up 4%" and "down by 4%" are meant. */
const ADVERB = /^(?:up|down)$/u;
const MEASURED = /^(?:by$|\p{N})/u;

/** Found only where all else that the sentence tells is told in the passage, and no passage says it as the sentence does. */
export function oppositeTold(own: ReadSentence, passages: readonly ReadSentence[]): Retold | null {
  const pairs = OPPOSITES[own.language] ?? [];
  const [said, ...further] = pairs.flatMap((pair) => sidesIn(own, pair));
  if (!said || further.some(({ at }) => at !== said.at) || isLeftOpen(own, said)) return null;
  for (const { pair, isOne } of [said, ...further]) {
    const all = passages.map((passage) => ({ passage, found: sidesIn(passage, pair) }));
    if (all.some(({ found }) => found.some((side) => side.isOne === isOne))) return null;
    for (const { passage, found } of all) {
      const [instead] = found;
      if (!instead || isLeftOpen(passage, instead) || sharedPart(own, passage, (at) => at === said.at) < 1) continue;
      return { said: surfaceOf(own, said), instead: surfaceOf(passage, instead), passage: passage.text };
    }
  }
  return null;
}

interface Side {
  /** The index of its word. */
  readonly at: number;
  readonly pair: Opposites;
  readonly isOne: boolean;
}

function sidesIn({ words }: ReadSentence, pair: Opposites): Side[] {
  return words.flatMap(({ folded }, at): Side[] => {
    const next = words[at + 1]?.folded ?? '';
    if (ADVERB.test(folded) ? !MEASURED.test(next) : FALL.test(folded) && NO_FALL.test(next)) return [];
    if (pair.one.test(folded)) return [{ at, pair, isOne: true }];
    return pair.other.test(folded) ? [{ at, pair, isOne: false }] : [];
  });
}

/** By more than the word of the side itself: "rejected" by itself denies nothing here. */
const isLeftOpen = ({ words, denials, leftOpenBy }: ReadSentence, { at }: Side): boolean =>
  denials.some((denial) => denial.at !== at) || [...leftOpenBy].some((folded) => folded !== words[at]?.folded);

const surfaceOf = ({ words }: ReadSentence, { at }: Side): string => words[at]?.surface ?? '';
