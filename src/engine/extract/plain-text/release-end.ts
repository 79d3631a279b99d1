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
  /^(?:About|Über|À propos (?:de|du|des|d[’'])|Acerca de|Sobre|Informazioni su|Over|Om|О компании|Про компанію)(?:\s|$).{0,70}$/u;

/** A mail address, or a telephone number behind its name or its country. */
const REACHED =
  /\S@\S{1,80}\.\p{L}{2}|(?:tel|phone|mobile|mobil|telefon|téléphone|teléfono|telefono|fon|t|m|тел)\p{L}{0,5}[.:]?\s*[+(\d][\d\s()/.-]{5,}|(?<![\d.])(?:\+|0)\d[\d\s()/-]{6,}\d|\b\d{3}[-.]\d{4}\b/iu;

/** "1. The council was founded …", "## Orte" */
const LISTED = /^(?:\d{1,2}[.)]|[-–•*]|#{1,3})\s/;

const LONGEST_MARK = 220;
/** Fewer words above a mark are a head. */
const LEAST_SENTENCES = 2;
const LEAST_PROSE = 80;
const LONGEST_CONTACT = 400;
const MOST_LINES_OF_CONTACT = 12;
/** A heading and one paragraph. */
const MOST_LINES_OF_ABOUT = 2;

type Mark = 'end' | 'notes' | 'contact' | 'about';

/** A mark, or lines of a block between marks. */
interface Piece {
  /** The number of its first line. */
  readonly from: number;
  readonly mark: Mark | null;
  text: string;
  lines: number;
}

/**
 * Looked for from below, up to the first words that are of the story: another story may follow a release, or the rest
 * of one that quotes it. @returns the number of lines above what follows a press release, and of all lines if nothing does
 */
export function releaseEnd(lines: readonly Line[]): number {
  const pieces = piecesOf(lines);
  if (!pieces.some(({ mark }) => mark !== null)) return lines.length;
  let sentences = pieces.filter(isSentence).length;
  let above = pieces.reduce((sum, { text }) => sum + text.length, 0);
  let [below, end] = [0, lines.length];
  let section: Piece[] = [];
  for (const piece of pieces.toReversed()) {
    above -= piece.text.length;
    if (isSentence(piece)) sentences--;
    if (sentences < LEAST_SENTENCES || below > above) break;
    below += piece.text.length;
    if (piece.mark === null) section.push(piece);
    else {
      const isOfEnd = isLed(piece, section.toReversed(), end < lines.length ? end - piece.from : null);
      if (isOfEnd === false) break;
      if (isOfEnd) end = piece.from;
      section = [];
    }
  }
  return end;
}

function piecesOf(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  for (const [from, { text, block }] of lines.entries()) {
    const isFirst = lines[from - 1]?.block !== block;
    if (!/[\p{L}\p{N}#]/u.test(text)) continue;
    const mark = text.length < LONGEST_MARK ? markOf(text, isFirst) : null;
    const last = pieces.at(-1);
    if (mark !== null || isFirst || !last || last.mark !== null) pieces.push({ from, mark, text, lines: 1 });
    else {
      last.text += ` ${text}`;
      last.lines++;
    }
  }
  return pieces;
}

function markOf(text: string, isFirst: boolean): Mark | null {
  if (END_MARK.test(text)) return 'end';
  if (NOTES.test(text)) return 'notes';
  if (CONTACT.test(text)) return 'contact';
  return isFirst && ABOUT.test(text) && !endsSentence(text) ? 'about' : null;
}

/** Whether a mark and the section that it leads are of the end; null if only with a mark above, false if of the story. @param toEnd lines to the next mark of the end, if there is one */
function isLed({ mark, text }: Piece, section: readonly Piece[], toEnd: number | null): boolean | null {
  const [first] = section;
  const isListed = LISTED.test(first?.text ?? '');
  const hasProse = section.some(isProse);
  const isReached = [text, ...section.map((each) => each.text)].some((each) =>
    REACHED.test(each.slice(0, LONGEST_CONTACT)),
  );
  if (mark === 'about') return (toEnd !== null && toEnd <= MOST_LINES_OF_ABOUT) || null;
  if (mark === 'notes') return isListed ? !hasProse : isReached || toEnd !== null || null;
  const isContact = section.reduce((sum, { lines }) => sum + lines, 0) <= MOST_LINES_OF_CONTACT && !hasProse;
  return isContact && (isReached || (mark === 'end' && (first === undefined || isListed)));
}

const isSentence = ({ text, mark }: Piece): boolean => mark === null && text.length >= 40 && endsSentence(text);

const isProse = ({ text }: Piece): boolean =>
  text.length >= LEAST_PROSE &&
  endsSentence(text) &&
  !LISTED.test(text) &&
  (text.length > LONGEST_CONTACT || !REACHED.test(text));
