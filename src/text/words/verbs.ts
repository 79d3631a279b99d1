// Whether a word can be a verb, its base and its stem.
import { stem } from '../tokens/normaliser.ts';

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

/** What is denied stands in another case: "śladów" for "ślady". */
const POLISH_ENDING = /(?<=\p{L}{4})(?:ami|ach|[óo]w|om|em|[aeiouyąęó])$/u;

/** After a negation, Arabic uses another form of the verb: يخضع for خضع. */
export function verbStem(folded: string, language: string): string {
  const found = stem(folded, language);
  if (language === 'pl') return found.replace(POLISH_ENDING, '');
  return language === 'ar' ? found.replace(/^[يتنأ](?=\p{L}{3})/u, '') : found;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `began=begin begun=begin bought=buy brought=bring broke=break broken=break built=build caught=catch chose=choose
   chosen=choose came=come dealt=deal drew=draw drawn=draw drove=drive driven=drive fell=fall fallen=fall fought=fight
   found=find flew=fly flown=fly forbade=forbid forbidden=forbid gave=give given=give went=go gone=go grew=grow
   grown=grow heard=hear held=hold hid=hide hidden=hide kept=keep knew=know known=know led=lead left=leave lent=lend
   lost=lose made=make meant=mean met=meet paid=pay ran=run rose=rise risen=rise said=say saw=see seen=see sent=send
   shook=shake shaken=shake shot=shoot sank=sink sunk=sink slept=sleep sold=sell sought=seek spent=spend spoke=speak
   spoken=speak stole=steal stolen=steal stood=stand struck=strike swore=swear sworn=swear swam=swim taken=take
   taught=teach threw=throw thrown=throw told=tell took=take thought=think understood=understand woke=wake won=win
   withdrew=withdraw withdrawn=withdraw wore=wear worn=wear wrote=write written=write`
    .split(/\s+/u)
    .map((pair) => pair.split('=') as [string, string]),
);

/** "take" for "took", which no stemmer knows. */
export function baseOfVerb(folded: string, language: string): string {
  return (language === 'en' && IRREGULAR.get(folded)) || folded;
}
