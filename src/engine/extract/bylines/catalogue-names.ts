/** Names as catalogues, databases and tables write them, the surname first: "Finch, Ada; Roe, Jan". */
import { namesOfAgency } from '../../../text/speech/agencies.ts';
import { isNewsroom, isRole } from './byline-words.ts';

const PARTICLE = '(?:[Dd](?:e|a|i|o|os|u|el|ella|er|en)|[Ll][ae]|[Vv][ao]n|[Tt]e[rn]|zu|[Bb]in)';
const PARTICLES = `(?:${PARTICLE}\\s|[Vv]an ['’]t\\s|[Dd]['’]){0,3}`;
const SURNAME = `${PARTICLES}\\p{Lu}[\\p{L}'’-]+`;
const GIVEN = "\\p{Lu}(?:[\\p{L}'’-]+|\\.)(?:[ -]?\\p{Lu}(?:[\\p{L}'’-]+|\\.?)){0,2}";
/** Also "Marsh, Ada de". */
const TURNED = new RegExp(`^(${SURNAME}), ?(${GIVEN}(?: ${PARTICLE}){0,2})$`, 'u');
/** Beside others in this order, a surname may have several words. */
const TURNED_TOO = new RegExp(`^(${SURNAME}(?: ${SURNAME}){1,2}), ?(${GIVEN})$`, 'u');

/** "Finch, Ada, Jr.", "Finch, Jr., Ada". */
const SUFFIX = /, ?((?:Jr|Sr|II|III|IV)\.?)(?=,|$)/u;
const NO_GIVEN_NAME =
  /^(?:inc|ltd|llc|llp|plc|corp|co|gmbh|ag|kg|s\.?a|s\.?p\.?a|b\.?v|n\.?v|sarl|oy|ab|ooo|ооо|зао|ph\.?d|m\.?d|m\.?a|mba|esq|jr|sr|ii|iii|iv)\.?$/iu;
const NO_NAME = /^(?:admin|author|editorial|guest|mayor|office|photographers?|team)$/i;

/** Anything longer is no list of names, and matching it would take quadratic time. */
const LONGEST = 1000;

/** The same names, the given name first wherever the order is plain: "Ada Finch; Jan Roe". */
export function inSpokenOrder(written: string): string {
  if (written.length > LONGEST) return written;
  const parts = written.split(/\s*;\s*/);
  const turned = parts.map(spokenOf);
  if (turned.every((part, i) => part === parts[i])) return written;
  return turned.map((part, i) => (part === parts[i] ? part.replace(TURNED_TOO, '$2 $1') : part)).join('; ');
}

/** One name, "Finch, Ada and Roe, Jan", or "Finch, Ada, Roe, Jan". */
function spokenOf(part: string): string {
  const pairs = part.split(/,?\s+(?:and|&|und|et|y|en|och|og|и|та)\s+/u).flatMap(inPairs);
  const people = pairs.map((pair) => turnedName(pair));
  const isPlain = people.every((person, i) => person !== pairs[i] || /^[^,]+\s[^,]+$/u.test(person));
  return isPlain && people.some((person, i) => person !== pairs[i]) ? people.join('; ') : part;
}

function inPairs(names: string): string[] {
  const pieces = names.split(', ');
  const isList = pieces.length > 2 && pieces.length % 2 === 0;
  return isList ? pieces.flatMap((piece, i) => (i % 2 === 0 ? [`${piece}, ${pieces[i + 1]}`] : [])) : [names];
}

function turnedName(name: string): string {
  const [, last = '', first = ''] = TURNED.exec(name.replace(SUFFIX, '')) ?? [];
  const suffix = SUFFIX.exec(name)?.[1];
  return isSurname(last) && isGivenName(first) ? `${first} ${last}${suffix ? ` ${suffix}` : ''}` : name;
}

const isSurname = (last: string): boolean => /\p{Lu}/u.test(last) && !isInstitution(last);

const isGivenName = (first: string): boolean =>
  /^\p{Lu}/u.test(first) &&
  !/^\p{Lu}{2,}$/u.test(first) &&
  !NO_GIVEN_NAME.test(first) &&
  !isInstitution(first) &&
  !isCountry(first);

const isInstitution = (name: string): boolean =>
  NO_NAME.test(name) || namesOfAgency(name).length > 0 || isRole(name) || isNewsroom(name);

const COUNTRIES_IN = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'uk', 'ru', 'tr'];
let countries: ReadonlySet<string> | null = null;

/** "Kyiv, Ukraine". A Jordan or Georgia then keeps the order that is written, which is never wrong. */
function isCountry(name: string): boolean {
  countries ??= new Set(COUNTRIES_IN.flatMap(countriesIn));
  return countries.has(name.toLowerCase());
}

function countriesIn(language: string): string[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.flatMap((code) => names.of(code)?.toLowerCase() ?? []);
}
