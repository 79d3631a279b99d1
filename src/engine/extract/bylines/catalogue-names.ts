/** Names as catalogues, databases and tables write them, the surname first: "Finch, Ada; Roe, Jan". */
import { alternatives } from '../../../text/alternatives.ts';
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
/** "Finch, Kyiv", "Paris, Texas": states and cities after which hardly anybody is called. */
const PLACE = new RegExp(
  alternatives`
  ^(?:
  Ala(?:bama|ska)|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Iowa|Kansas|
  Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Nebraska|Nevada|
  New[ ](?:Hampshire|Jersey|Mexico|York)|(?:North|South)[ ](?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|
  Rhode[ ]Island|Tennessee|Texas|Utah|Vermont|West[ ]Virginia|Wisconsin|Wyoming|Washington(?:[ ]DC)?|
  Ontario|Qu[eé]bec|Manitoba|Saskatchewan|British[ ]Columbia|Nova[ ]Scotia|Queensland|Tasmania|
  England|Scotland|Wales|Northern[ ]Ireland|Bavaria|Bayern|Hessen|Sachsen|Catalonia|
  Abuja|Accra|Addis[ ]Ababa|Algiers|Amman|Amsterdam|Ankara|Astana|Ath[eè]n(?:s|es)?|Athen|Baghdad|Baku|Bangkok|
  Barcelona|Beijing|Beirut|Belgrade?|Berlin|Bogot[aá]|Bratislava|Brussels?|Bruxelles|Br[uü]ssel|Bucharest|Bukarest|
  Budapest|Buenos[ ]Aires|Cairo|Caracas|Chicago|Chi[sș]in[aă]u|Copenhagen|Dakar|Damascus|Delhi|New[ ]Delhi|Dhaka|
  Doha|Dubai|Dublin|Frankfurt|Gen[eè]ve|Geneva|Genf|Hamburg|Hanoi|Harare|Havana|Helsinki|Hong[ ]Kong|Islamabad|
  Istanbul|Jakarta|Jerusalem|Johannesburg|Kabul|Kampala|Karachi|Kharkiv|Khartoum|Kherson|Kiev|Kiew|Kinshasa|K[oö]ln|
  Kuala[ ]Lumpur|Kyiv|Lagos|Lima|Lisbon|Lisboa|Ljubljana|London|Londres|Los[ ]Angeles|Lviv|Manila|Minsk|Mogadishu|
  Moscow|Moskau|Moscou|Moskva|Mumbai|Munich|M[uü]nchen|Nairobi|Nicosia|Odes?sa|Oslo|Ottawa|Prague|Prag|Pretoria|
  Pristina|Pyongyang|Riga|Riyadh|Rome|Rom|Roma|San[ ]Francisco|Sarajevo|S[aã]o[ ]Paulo|Seoul|Shanghai|Skopje|
  Stockholm|Strasbourg|Taipei|Tallinn|Tashkent|Tbilisi|Teh[e]?ran|Tel[ ]Aviv|Tokyo|Toronto|Tripoli|Tunis|Vienna|Wien|
  Vilnius|Warsaw|Warschau|Varsovie|Warszawa|Yerevan|Zagreb|Z[uü]rich|
  Київ|Киев|Москва|Львів|Львов|Одеса|Одесса|Харків|Харьков|Минск|Мінськ|Варшава|Берлин|Берлін|Лондон|Париж|Брюссель|
  Вашингтон|Санкт-Петербург
  )$
`,
  'u',
);
/** Places after which people are called too. */
const ALSO_GIVEN =
  /^(?:Alaska|Arizona|Carolina|Chad|Dakota|Delaware|Geneva|Georgia|India|Israel|Jordan|Kenya|Lima|London|Malta|Montana|Nevada|Odessa|Roma|Tennessee|Washington)$/u;
const NO_NAME = /^(?:admin|author|editorial|guest|mayor|office|photographers?|team)$/i;

/** Anything longer is no list of names, and matching it would take quadratic time. */
const LONGEST = 1000;

/** The same names, the given name first wherever the order is plain: "Ada Finch; Jan Roe". */
export function inSpokenOrder(written: string): string {
  if (written.length > LONGEST) return written;
  const parts = written.split(/\s*;\s*/);
  const turned = parts.map(spokenOf);
  if (turned.every((part, i) => part === parts[i])) return written;
  return turned.map((part, i) => (part === parts[i] ? turnedBesideOthers(part) : part)).join('; ');
}

function turnedBesideOthers(part: string): string {
  const [, last = '', first = ''] = TURNED.exec(part) ?? [];
  return ALSO_GIVEN.test(first) && isSurname(last) ? `${first} ${last}` : part.replace(TURNED_TOO, '$2 $1');
}

/** "港, 太郎", "李, 晓明", "김, 민수": one character alone is no name of a second person. */
const EAST_ASIAN =
  /^(?=(?:.,|.*, ?.$))([\p{sc=Han}\p{sc=Hangul}]{1,3}), ?([\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]{1,4})$/u;

/** One name, "Finch, Ada and Roe, Jan", or "Finch, Ada, Roe, Jan". */
function spokenOf(part: string): string {
  if (EAST_ASIAN.test(part)) return part.replace(EAST_ASIAN, '$1$2');
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
  !PLACE.test(first) &&
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
