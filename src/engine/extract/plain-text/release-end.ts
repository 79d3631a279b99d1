/** Where a press release ends: at "ENDS", or above its notes to editors, or above whom to ask. */
import { alternatives } from '../../../text/alternatives.ts';
import { endsSentence, type Line } from './plain-text.ts';

/** "-ENDS-", "###", "- 30 -": alone in its line. In small letters only between signs, as it is a word of verses too. */
const END_MARK =
  /^(?:[-–—*/<([\s]*(?:ENDS?|ENDE|FIN|FINE|FIM|EINDE)[-–—*/>)\]\s.]*|(?:[-–—*]\s*){1,3}(?:Ends?|ends?|Ende|Fin|Fine|Fim|Einde|30)(?:\s*[-–—*]){1,3}|#(?:\s?#){2,4})$/u;

const NOTES = new RegExp(
  alternatives`
  ^(?:notes? (?:to|for) (?:the )?editors?|editors?[’']? notes|(?:redaktionelle )?hinweise? (?:an|für) (?:die )?redaktion(?:en)?|
  notes? (?:aux|à l[’']attention des|pour les) (?:rédact\p{L}+|éditeurs)|notas? (?:para|a) (?:los |el )?(?:editor\p{L}*|redactor\p{L}*)|
  notas? (?:aos?|para os?) editor(?:es)?|note per (?:i redattori|la redazione|gli editori)|noo?t(?:en)? (?:voor|aan) de redactie|#\s?(?:\p{L}{2,6}-)?(?:notizblock|notebook))\s*[:：]?$
`,
  'iu',
);

const CONTACT = new RegExp(
  alternatives`
  ^(?:(?:(?:media|press|public relations|pr)(?: (?:and|&) (?:media|press|investors?))? (?:contacts?|enquiries|inquiries)|
  for (?:media|press) (?:information|enquiries|inquiries)|(?:presse|medien)kontakte?|
  (?:kontakt|ansprechpartner(?:in|innen)?) für (?:die )?(?:presse|medien|redaktionen)|contacts? (?:de )?(?:presse|médias?)|
  service de presse|contactos? (?:de |con la |para (?:la |a )?)?(?:prensa|medios|imprensa)|contatt[oi] (?:per la )?stampa|ufficio stampa|
  contatos? (?:de |para (?:a )?)?(?:imprensa|mídia)|perscontact|noot voor de pers|press?ekontakt(?:er)?|
  kontakt dla (?:mediów|prasy)|контакты? для (?:прессы|сми|журналистов)|контакти? для (?:преси|змі))(?!\p{L})|
  (?:for (?:more|further|additional) (?:information|details)|(?:für )?rückfragen(?: bitte)?(?: an)?|weitere (?:informationen|auskünfte)|
  voor meer informatie|pour plus d[’']informations?|para más información|per (?:maggiori|ulteriori) informazioni)(?:,? (?:please )?contact)?\s*[:：]?$)
`,
  'iu',
);

/** "About Quay Works": what an organisation says of itself, below a heading of its own. */
const ABOUT =
  /^(?:about|über|zu|à propos (?:de|du|des|d[’'])|acerca de|sobre|informazioni su|over|om|о компании|про компанію)(?:\s|$).{0,70}$/iu;

/** A mail address, or a telephone number behind its name or its country. */
const REACHED =
  /\S@\S{1,80}\.\p{L}{2}|(?:tel|phone|mobile|mobil|telefon|téléphone|teléfono|telefono|fon|t|m|тел)\p{L}{0,5}[.:]?\s*[+(\d][\d\s()/.-]{5,}|(?<![\d.])(?:\+|0)\d[\d\s()/-]{6,}\d|\b\d{3}[-.]\d{4}\b/iu;

/** Fewer words above it are a head. */
const LEAST_SENTENCES = 2;
const LONGEST_CONTACT_LINE = 220;
const NEAR = 4;
const SAMPLE = 400;
const MOST_OF_CONTACT = 12;

/** @returns the number of lines above what follows a press release, and of all lines if nothing does */
export function releaseEnd(lines: readonly Line[]): number {
  let sentences = 0;
  for (const [i, { text }] of lines.entries()) {
    if (sentences >= LEAST_SENTENCES && text.length < LONGEST_CONTACT_LINE && endsAt(lines, i))
      return withAbout(lines, i);
    if (text.length >= 40 && endsSentence(text)) sentences++;
  }
  return lines.length;
}

function endsAt(lines: readonly Line[], i: number): boolean {
  const text = lines[i]?.text ?? '';
  // Only so many are looked at, as each line may be a mark.
  const below = lines.slice(i + 1, i + 1 + NEAR);
  if (END_MARK.test(text)) return below.length === 0 || areNotes(below);
  if (NOTES.test(text)) return below.length > 0;
  return CONTACT.test(text) && isContact(lines.slice(i, i + MOST_OF_CONTACT + 2));
}

/** Names, addresses and numbers down to the end or the next heading: a story may name whom to ask, and go on. */
function isContact(lines: readonly Line[]): boolean {
  const next = lines.findIndex(
    ({ text }, i) => i > 0 && [NOTES, CONTACT, ABOUT, END_MARK].some((mark) => mark.test(text)),
  );
  const own = lines.slice(0, next < 0 ? lines.length : next);
  return own.length <= MOST_OF_CONTACT && isReached(own) && !own.slice(1).some(isProse);
}

const isProse = ({ text }: Line): boolean =>
  text.length >= 80 && endsSentence(text) && !REACHED.test(text.slice(0, SAMPLE));

/** Another story may follow a mark, too. */
function areNotes(below: readonly Line[]): boolean {
  const first = below[0]?.text ?? '';
  return [NOTES, CONTACT, ABOUT].some((heading) => heading.test(first)) || isReached(below);
}

const isReached = (lines: readonly Line[]): boolean => lines.some(({ text }) => REACHED.test(text.slice(0, SAMPLE)));

/** What the organisation says of itself may stand above whom to ask. */
function withAbout(lines: readonly Line[], end: number): number {
  const about = lines.findIndex(({ text }, i) => i >= end - NEAR && i < end && ABOUT.test(text) && !endsSentence(text));
  return about > 0 ? about : end;
}
