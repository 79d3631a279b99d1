// Whether a word can be a verb, and its stem.
import { stem } from './tokens/normaliser.ts';

/** These make the next word a noun, or leave open whether it is done: "a meeting", "to attend", "their talks". */
export const NO_VERB_AFTER: Readonly<Record<string, RegExp>> = {
  en: /^(?:a|an|the|this|that|these|those|its|his|her|their|our|my|your|any|some|no|more|to|of|in|on|at|for|with|by|private|public)$/u,
  de: /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|kein|keine|zu|zur|zum|im|am|vom|seine?r?|ihre?r?)$/u,
  fr: /^(?:le|la|les|un|une|des|du|de|à|au|aux|ce|cette|ces|son|sa|ses|leurs?|pour)$/u,
  es: /^(?:el|la|los|las|un|una|de|del|a|al|para|su|sus|este|esta)$/u,
};
export const NOUN_ENDING: Readonly<Record<string, RegExp>> = {
  en: /(?:tions?|ments?|ness|ity|ities|'s)$/u,
  de: /(?:ung|ungen|heit|keit)$/u,
  fr: /(?:tions?|ments?|ités?)$/u,
  es: /(?:ción|ciones|miento|mientos|dad|dades)$/u,
};

/** After a negation, Arabic uses another form of the verb: يخضع for خضع. */
export function verbStem(folded: string, language: string): string {
  const found = stem(folded, language);
  return language === 'ar' ? found.replace(/^[يتنأ](?=\p{L}{3})/u, '') : found;
}
