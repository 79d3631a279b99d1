/** Who wrote it: the names in a byline, without the words around them. */
import { alternatives } from '../../../text/alternatives.ts';
import { namesOfAgency } from '../../../text/speech/agencies.ts';
import {
  endsAsOffice,
  endsAsRole,
  isBareName,
  isNewsroom,
  isOutletName,
  isRole,
  OTHER_WORK,
  withoutAgency,
  withoutLead,
  withoutRole,
} from './byline-words.ts';

const MAX_NAME = 80;
/** Anything longer is no byline, and searching it for addresses would take quadratic time. */
const MAX_BYLINE = 1000;

/** "By Jane Roe and John Doe" → ["Jane Roe", "John Doe"]; addresses, handles and roles are dropped. */
function namesIn(text: string): string[] {
  const plain = text
    .slice(0, MAX_BYLINE)
    .replace(/^\S+@\S+ \(([^()]+)\)$/u, '$1')
    .replace(/https?:\/\/\S+|www\.\S+|(?<!\S)\S+@\S+\.\S+/g, ' ')
    .replace(/^【([^【】]+)】$/u, '$1')
    .replace(/[∕╱]/gu, '／')
    .replace(FURTHER, ', $1')
    .replace(/\([^)]{0,60}(?:\)|$)|\[[^\]]{0,60}\]|(?<!\S)@\w+/g, ' ')
    .replace(DEGREE, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(TURNED, '$2 $1')
    .replace(OTHER_WORK, '')
    .replace(ROLE_OF_ALL, '')
    .replace(REPORTED_FROM, (line, name: string, place: string) => (namesOfAgency(place).length > 0 ? line : name));
  const line = withoutLead(withoutLead(plain))
    .replace(DATE_TAIL, '')
    .replace(dayTail(), '')
    .replace(/\sof the (?:\S+ ){0,4}staff$/iu, '')
    .replace(/^\S+ [-–—ـ] (?=\p{L}+ \p{L}+$)/u, '')
    .replace(/(?<=\S\s\S+),? (?:for|For|FOR|для) \p{Lu}.*$|\s[-–—]\s.*$|\s(?:on|am|le|el|il|den|em|op)$/u, '');
  return writersIn(line)
    .map(bareName)
    .filter((name) => isName(name));
}

/** The parts of a list of names, without those that say where somebody is or what office they hold. */
function writersIn(line: string): string[] {
  const parts = line
    .split(CONJUNCTION)
    .flatMap((joined) => joined.split(SEPARATOR).map((part, i) => ({ part, isJoined: i === 0 })))
    .flatMap(({ part, isJoined }) => withoutDesk(part).map((name) => ({ part: name.trim(), isJoined })));
  return parts
    .filter(({ part, isJoined }, i) => {
      if (i === 0 || PLACED.test(part)) return true;
      // "Ada Finch and Robert Mayor", but "Ada Finch, Deputy Mayor".
      if (isJoined && isBareName(part) && !endsAsRole(part) && isNotOffice(parts[i - 1]?.part ?? '')) return true;
      return !saysWhatOf(part) && !parts.slice(0, i).some((before) => isPlaced(before.part));
    })
    .map(({ part }) => part);
}

function isNotOffice(part: string): boolean {
  return isBareName(part) && !saysWhatOf(part);
}

function withoutDesk(part: string): string[] {
  return WITH_DESK.test(part) ? part.split(/[／/]/).filter((name) => !DESK.test(name)) : [part];
}

const CONJUNCTION =
  /\s+(?:and|AND|und|UND|et|ET|en|och|og|ja|oraz|και|ve|și|și|és|и|та|with|mit|avec|con)\s+|\s+&\s+(?=\S+\s\S)|\s+(?:y|e|i|a|і|й|و)\s+(?=\S+\s\S)/u;
const SEPARATOR = /\s*(?:[;|·•\n]|,(?!\s*(?:Jr|Sr|II|III)\b)|、|，|،|\s\/\s)\s*/u;

/** "Harbour correspondent", "director of the institute". */
function saysWhatOf(part: string): boolean {
  return endsAsRole(part) || endsAsOffice(part);
}

/** Without the words before and after it in its part of the line. */
function bareName(part: string): string {
  const name = withoutLead(part)
    .replace(PLACED, '')
    .replace(/(?<=\s\p{Lu}\S*)\/\p{Ll}.*$/u, '')
    .replace(/^(?:and|und|et|y|e|och|og|en|и|та)\s(?=\p{Lu}\S*\s)/u, '')
    .replace(/^[\s\-–—:.]+|(?:[\s\-–—:,/／]|(?<!\s[JS]r)\.)+$/gu, '')
    .replace(/\s?(?:기자|특파원|記者|记者)$/u, '')
    .replace(OFFICE, '')
    .replace(/^[Bb]y\s(?=\p{Ll}\S*(?:\s\p{Ll}\S*){0,2}$)/u, '')
    .replace(SPREAD, '$1$2')
    .trim();
  return withoutRole(withoutAgency(name));
}

/** "Ada Finch and Bo Marsh, special correspondents": the last name alone would look like the role's place. */
const ROLE_OF_ALL =
  /,?\s(?:envoyée?s spécia(?:ux|les)|special correspondents|enviad[oa]s especia(?:les|is)|inviat[ie])(?:\s(?:à|au|aux|en|in|a|em)\s\p{Lu}.*)?$/iu;

/** "Von Ada Finch, Kiel": one word behind a full name is a place or a paper, unless an agency. */
const REPORTED_FROM = /^((?:By|Von|Par|Por|Di|Door) \p{Lu}\S+(?: \S+){1,3}), (\p{Lu}\p{Ll}{2,20})$/u;

/** "Ada Finch (avec Bo Marsh)": who else wrote. */
const FURTHER = /\((?:with|avec|mit|con|com|z|со?|за участю|при участии)\s([^()]{3,80})\)/giu;

/** "Ada Finch in Cairo": what follows is a further place, unless it is somebody in one. */
const PLACED = /(?:^|\s)(?:in|à|aus) \p{Lu}.*$/u;

function isPlaced(part: string): boolean {
  return PLACED.test(part);
}

/** "Ada Finch, MD": a degree or title, not a person. */
const DEGREE =
  /, ?(?:Ph\.?D|M\.?D|M\.?A|M\.?S|MPH|MBA|R\.?N|RDN?|R\.D|D\.?O|DVM|DDS|J\.?D|CPA|CFA|LCSW|PharmD|Esq)\.?(?=$|[,;|]|\s(?:and|&)\s)/gu;

/** "本报记者 林海", "編集委員 山田太郎", "항구일보 홍길동". */
const OFFICE =
  /^(?:本[报報刊台]|特[约約])?(?:记者|記者|通讯员|通訊員|特派[员員]|編集委員|論説委員)[\s　:：]*(?=\p{Script=Han}{2,4}$)|^[가-힣]{1,8}(?:일보|신문|뉴스|통신|방송|경제)\s+(?=[가-힣]{2,4}$)/u;

/** "海港快訊／林海": the desk, then the name. */
const WITH_DESK = /^\p{Script=Han}{2,10}[／/]\p{Script=Han}{2,10}$/u;
const DESK = /(?:快[訊讯]|新[聞闻]|[網网]|中心|部|[組组]|[報报]|社|[綜综]合)$/u;

/** "林 海": spaced to the width of a three-character name. */
const SPREAD = /^(\p{Script=Han})\s+(\p{Script=Han})$/u;

/** "Roe, J. K., Doe, A.", as journals write names. */
const TURNED =
  /(?<![\p{L}.] )(\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30})?), (\p{Lu}\.(?:[ -]?\p{Lu}\.){0,3})(?=[,;]|$| (?:and|&) )/gu;

/** A byline often continues with its date. */
const DATE_TAIL = new RegExp(
  alternatives`
  [\s,.|–-]+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:on )?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\s\d|
  (?:on|am|le|el|il|em|op|den)\s(?:\p{L}{2,4}\.?,\s)?\d|
  (?:giriş|güncelleme|yayınlanma|yayın tarihi|publicat|actualizat|gepubliceerd|geplaatst|publikováno|aktualizováno|
  δημοσίευση|ενημέρωση)(?!\p{L})|data publikacji|opublikowano|veröffentlicht|publié|publicado|pubblicato|опубликовано|опубліковано|дата публикации|
  (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d|(?:published|updated|posted|last updated)\b|\d).*$
`,
  'iu',
);

let days: RegExp | null = null;

/** "… Freitag", "… gestern": how a date begins in the languages of news. */
function dayTail(): RegExp {
  if (days) return days;
  const languages = 'en uk ru de fr es it pt pl nl cs sk el ro hu sv nb da fi tr ar fa he id vi hr sr bg'.split(' ');
  const names = languages.flatMap((language) => {
    const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    const near = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    const weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) => weekday.format(Date.UTC(2024, 0, day)));
    return [...weekdays, near.format(-1, 'day')];
  });
  // "Igor Včera", "Ada Freitag": behind one word it is a name.
  days = new RegExp(`(?:\\s*[,|·•]\\s*|\\s[–-]\\s*|(?<=\\S\\s\\S+)\\s+)(?:${names.join('|')})[.,،]?$`, 'iu');
  return days;
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > MAX_NAME || !/\p{L}/u.test(name) || /[<>{}=:?!？！。؟]|\d{2}/.test(name))
    return false;
  if (NOBODY.test(name) || SITE_MAKER.test(name) || isRole(name)) return false;
  return name.split(/\s+/).length <= 7;
}

const NOBODY = new RegExp(
  alternatives`
  ^(?:admin(?:istrator)?|super ?user|(?:the|our) (?:writer|author)s?(?:\s.*)?|for (?:the )?\S.*|
  (?:from )?(?:the )?(?:(?:news|wire|combined|staff) (?:and wire )?)?(?:services?|reports?)|管理员|管理員|小编|佚名|匿名|unknown|
  none|null|undefined|n\/a|user|guest|anonymous|webmaster|root|archives?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|
  sat(?:ur)?|sun)(?:day)?|staff(?: reports?)?|special|filed under|google\+|e-?mail (?:to )?(?:the )?(?:author|writer)|
  follow(?: on \S+)?|(?:no )?comments?|(?:(?:von|van|da|de|di|der|die|la|el|a|unserer?|onze|nossa|nuestra|nostra)\s){0,2}(?:redacción|redação|redazione|rédaction|redaktion|redakcja|redakce|redactie|
  toimitus|редакци[яії]|редакція|συντακτικ[ήη] ομ[άα]δα|σ[ύυ]νταξη|newsroom)(?:\s.*)?|agenc(?:ies|ias)|agências|agences|agenturen|agenzie|
  агентства|агенції|ajanslar|وكالات|powered(?: by)?|.* by|by|and|new|last|
  min read|updated|published)$
`,
  'iu',
);

/** Companies and teams that build or own sites sign the head of every page. */
const SITE_MAKER = new RegExp(
  alternatives`
  (?:网络|網絡|網路|科技|软件|軟體|公司|工作室)$|(?<!\p{L})(?:(?:ui|ux|web|design|developer|development) (?:team|studio|agency)|
  webdesign|software|gmbh|ltd|inc|llc|kft|plc|sp\.? z ?o\.? ?o|s\. ?r\. ?o|s\. ?p\. ?a|b\.v|ооо|зао|оао)\.?$
`,
  'iu',
);

/** Names joined by ", ", or null. Duplicates are dropped. */
export function bylineFrom(values: readonly string[]): string | null {
  const names = values.filter((value) => !/^https?:\/\//i.test(value.trim())).flatMap(namesIn);
  const seen = new Set<string>();
  const persons = names.filter((name) => !isOutletName(name));
  const kept = (persons.length > 0 ? persons : names).filter(
    (name) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()),
  );
  return kept.length > 0 ? kept.slice(0, 12).join(', ') : null;
}

const DOMAIN = /^\S+\.[a-z]{2,4}$/i;

/** Without the source's own name or a part of it ("Harbour Daily Sports"), if a person remains. */
export function personsOf(byline: string, sources: readonly string[]): string {
  const own = sources.map(ownName).filter(({ length }) => length > 1);
  const names = byline.split(', ').map((name) => withoutOwnEnd(name, own));
  const persons = names.filter((name) => !isOfSource(name, own) && !DOMAIN.test(name));
  return persons.length > 0 ? persons.join(', ') : byline;
}

/** True where no person is named, as far as the names tell: the source, a part of it ("Harbour Daily Sports") or a newsroom, before which persons would stand. */
export function namesNoPerson(byline: string, sources: readonly string[]): boolean {
  const own = sources.map(ownName).filter(({ length }) => length > 1);
  const names = byline.split(', ');
  return isNewsroom(names[0] ?? '') || names.every((name) => isOfSource(name, own) || DOMAIN.test(name));
}

/** "Jane Roe Harbour Daily" → "Jane Roe". */
function withoutOwnEnd(name: string, own: readonly string[]): string {
  const words = name.split(/\s+/);
  const end = words.findIndex((_, i) => i > 1 && own.includes(ownName(words.slice(i).join(' '))));
  return end < 0
    ? name
    : words
        .slice(0, end)
        .join(' ')
        .replace(/\s(?:of|for|at)$/i, '');
}

/** Begins with one of the source's own names. */
function isOfSource(name: string, own: readonly string[]): boolean {
  const words = name.split(/\s+/);
  return words.some((_, i) => own.includes(ownName(words.slice(0, i + 1).join(' '))));
}

/** True where a byline names only the source itself, or a domain. */
export function namesOnlySource(byline: string, sources: readonly string[]): boolean {
  const own = sources.map(ownName);
  return byline.split(', ').every((name) => own.includes(ownName(name)) || DOMAIN.test(name));
}

function ownName(name: string): string {
  return nameKey(name.replace(/^the\s/i, '').replace(/\s\([^()]*\)$/, ''));
}

export function nameKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^www\.|\.(?:com|org|net|[a-z]{2})(?:\.[a-z]{2})?$/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
