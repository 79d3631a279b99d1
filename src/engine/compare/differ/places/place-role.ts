// What the words before a name say of it as a place: "in Hesten", "from Hesten", "to Hesten".
import type { NameMention } from '../../../../text/words/names.ts';
import type { ReadArticle, ReadSentence } from '../../reading/reading.ts';

export type PlaceRole = 'at' | 'from' | 'to';

const BEFORE: Readonly<Record<string, Readonly<Record<PlaceRole, RegExp>>>> = {
  en: {
    at: /(?<!\p{L})(?:in|at|near|off|outside|around|beneath|under|below|above|on|across|close to|north of|south of|east of|west of)(?: (?:the|a))?(?: (?:port|town|city|village|district|province|region|checkpoint|coast|bay|suburb|island|county|station) of)?\s$/iu,
    from: /(?<!\p{L})from(?: the)?(?: (?:port|town|city|village) of)?\s$/iu,
    to: /(?<!\p{L})(?:to|towards?|for)(?: the)?(?: (?:port|town|city|village) of)?\s$/iu,
  },
  uk: {
    at: /(?<!\p{L})(?:у|в|на|під|біля|поблизу|неподалік|коло|при)(?: (?:місті|селі|порту|селищі|районі|області))?\s$/iu,
    from: /(?<!\p{L})(?:з|із|зі|від)(?: (?:міста|села|порту))?\s$/iu,
    to: /(?<!\p{L})(?:до)(?: (?:міста|села|порту))?\s$/iu,
  },
  ru: {
    at: /(?<!\p{L})(?:в|во|на|под|близ|около|возле|у|вблизи|при)(?: (?:городе|селе|порту|деревне|пос[её]лке|районе|станице|области))?\s$/iu,
    from: /(?<!\p{L})(?:из|от|с)(?: (?:города|села|порта))?\s$/iu,
    to: /(?<!\p{L})(?:до)(?: (?:города|села|порта))?\s$/iu,
  },
  de: { at: /(?<!\p{L})(?:in|bei|nahe|vor|an)\s$/iu, from: /(?<!\p{L})(?:aus|von)\s$/iu, to: /(?<!\p{L})nach\s$/iu },
  es: {
    at: /(?<!\p{L})(?:en|cerca de|frente a|junto a)(?: (?:el|la|los|las))?\s$/iu,
    from: /(?<!\p{L})(?:desde|procedente de)\s$/iu,
    to: /(?<!\p{L})(?:hacia|rumbo a)\s$/iu,
  },
  fr: {
    at: /(?<!\p{L})(?:à|au|aux|près d[eu]|en|dans|sur|au large d[eu])(?: (?:la|le|les))?(?: (?:ville|village|commune|port) d[eu])?\s$/iu,
    from: /(?<!\p{L})(?:de|depuis)\s$/iu,
    to: /(?<!\p{L})vers\s$/iu,
  },
};

/** Undefined where the words before a name do not make a place of it. */
export function placeRole(name: NameMention, sentence: ReadSentence, article: ReadArticle): PlaceRole | undefined {
  const before = article.text.slice(Math.max(sentence.from, name.from - 32), name.from);
  return (['from', 'to', 'at'] as const).find((one) => BEFORE[article.language]?.[one].test(before));
}
