// What a passage says rose told as fallen, or the other way round: "fell by 4%" for "rose by 4%".
import { type ReadSentence, sharedPart } from './read-sentence.ts';
import type { Retold } from './retelling.ts';

interface Directions {
  readonly up: RegExp;
  readonly down: RegExp;
}

/** Verbs, folded. Adverbs are left out: somebody is "down", and a price is "up to" another. */
const DIRECTIONS: Readonly<Record<string, Directions>> = {
  en: {
    up: /^(?:rose|rises?|risen|grew|grows?|grown|increased|increases|climbed|climbs|soared|surged)$/u,
    down: /^(?:fell|falls?|fallen|dropped|drops|declined|declines|decreased|decreases|shrank|shrunk|slumped|plunged)$/u,
  },
  de: {
    up: /^(?:stieg|stiegen|steigt|steigen|gestiegen|wuchs|wuchsen|gewachsen|zugenommen)$/u,
    down: /^(?:sank|sanken|sinkt|sinken|gesunken|fiel|fielen|geschrumpft|schrumpfte|abgenommen)$/u,
  },
  fr: {
    up: /^(?:augmenté?e?s?|augmentent|progressé|grimpé|grimpent?)$/u,
    down: /^(?:baissée?s?|baissent?|reculé|reculent?|chuté|chutent?|diminué|diminuent?)$/u,
  },
  es: {
    up: /^(?:subió|subieron|sube|suben|aumentó|aumentaron|creció|crecieron)$/u,
    down: /^(?:bajó|bajaron|cayó|cayeron|disminuyó|disminuyeron|descendió|descendieron)$/u,
  },
  ru: {
    up: /^(?:вырос(?:л[аои])?|возрос(?:л[аои])?|увеличил\p{L}{1,3}|повысил\p{L}{1,3})$/u,
    down: /^(?:снизил\p{L}{1,3}|упал[аои]?|сократил\p{L}{1,3}|уменьшил\p{L}{1,3})$/u,
  },
  uk: {
    up: /^(?:зріс|зросл[аои]|(?:збільши|підвищи)(?:в|л[аои])с[яь])$/u,
    down: /^(?:впа(?:в|л[аои])|(?:знизи|скороти|зменши)(?:в|л[аои])с[яь])$/u,
  },
};

/** "fell ill", "fell into the river" */
const NO_FALL = /^(?:ill|sick|asleep|silent|short|behind|victim|apart|through|from|into|onto|on|off|over|out|under)$/u;

/** Found only where all else that the sentence tells is told in the passage, and no passage says it as the sentence does. */
export function directionTurned(own: ReadSentence, passages: readonly ReadSentence[]): Retold | null {
  const [said, ...further] = directionsIn(own);
  if (!said || further.length > 0 || isLeftOpen(own)) return null;
  const all = passages.map((passage) => ({ passage, found: directionsIn(passage) }));
  if (all.some(({ found }) => found.some(({ isUp }) => isUp === said.isUp))) return null;
  for (const { passage, found } of all) {
    const [instead] = found;
    if (!instead || isLeftOpen(passage) || sharedPart(own, passage, (at) => at === said.at) < 1) continue;
    return { said: surfaceOf(own, said), instead: surfaceOf(passage, instead), passage: passage.text };
  }
  return null;
}

interface Direction {
  /** The index of its word. */
  readonly at: number;
  readonly isUp: boolean;
}

function directionsIn({ words, language }: ReadSentence): Direction[] {
  const { up, down } = DIRECTIONS[language] ?? {};
  return words.flatMap(({ folded }, at): Direction[] => {
    if (up?.test(folded)) return [{ at, isUp: true }];
    return down?.test(folded) && !NO_FALL.test(words[at + 1]?.folded ?? '') ? [{ at, isUp: false }] : [];
  });
}

const isLeftOpen = ({ denials, leftOpenBy }: ReadSentence): boolean => denials.length > 0 || leftOpenBy.size > 0;

const surfaceOf = ({ words }: ReadSentence, { at }: Direction): string => words[at]?.surface ?? '';
