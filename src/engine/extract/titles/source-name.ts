/** What the paper calls itself, among the names its page gives. */

import { alternatives } from '../../../text/alternatives.ts';
import { nameKey } from '../bylines/byline.ts';
import type { BlockPage } from '../page/blocks/block-page.ts';
import { foldToWords } from '../page/blocks/fold-to-words.ts';
import { overlap, wordsIn } from './title-words.ts';

export interface NamedSource {
  readonly value: string;
  readonly from: string;
}

/**
 * The site's own name, unless it is an address, a slug or a short form of the publisher's. A publisher with a different
 * name may be an agency and comes second.
 */
export function chooseSources(
  site: NamedSource | null,
  publisher: NamedSource | null,
  others: readonly NamedSource[],
  hosts: readonly string[] = [],
): NamedSource[] {
  const named = [site, publisher, ...others].flatMap((source) =>
    source ? [{ ...source, value: partOfHost(masthead(source.value), hosts) }] : [],
  );
  const [first, ...rest] = named.filter(({ value }) => value !== '');
  if (!first) return [];
  const better = rest.find(({ value }) => isFuller(value, first.value));
  return better ? [better, first, ...rest.filter((source) => source !== better)] : [first, ...rest];
}

const ADDRESS = /^https?:|^[\w-]+(?:\.[\w-]+)+$/i;

/** The same name, written the way people write it. */
function isFuller(name: string, than: string): boolean {
  if (than.startsWith(`${name} `)) return /^\P{L}/u.test(than.slice(name.length + 1));
  if (ADDRESS.test(name) || isSlug(name)) return false;
  const [long, short] = [letters(name), letters(than)];
  if (long === short) return wordsOf(name) > wordsOf(than) || (isSlug(than) && !isSlug(name));
  if (!ADDRESS.test(than) && !isSlug(than)) return false;
  return /^https?:/i.test(than) || long.includes(short) || short.includes(long) || initials(name) === short;
}

const PARTS = /\s+[|–—\-:»·•]+\s+|\s*[|｜ㅣ]\s*|(?<=[\p{sc=Han}\p{Pe}\p{Pf}！？])[-_—]{1,2}(?=\p{sc=Han})/u;
/** What names of Chinese sites end with; their addresses are in another script. */
const SITE_IN_HAN = /^\p{sc=Han}{2,10}(?:网|網|报|報|社|新[闻聞]|电视台|電視台|在线|在線)$/u;
const SECTION = new RegExp(
  alternatives`
  ^(?:news|home(?: ?page)?|blogs?|articles?|opinions?|sports?|politics|world|business|health|science|tech(?:nology)?|
  culture|videos?|photos?|local|latest|nachrichten|aktuell|politik|actualités?|noticias|notícias|notizie|новости|
  новини|新闻|新聞|ニュース|뉴스|أخبار|haberler|berita)$
`,
  'iu',
);

/**
 * The part of the title element beside the headline: the paper's name, if it resembles the address or no other name is
 * known. @param hosts of the page's addresses
 */
export function nameBeside(titleTag: string, title: string, hosts: readonly string[]): NamedSource | null {
  const parts = titleTag
    .slice(0, MAX_MASTHEAD)
    .split(PARTS)
    .map((part) => part.replace(/\s*\([^()]*\)$/u, ''));
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2 || title === '') return null;
  const isName = (part: string, rest: readonly string[]) =>
    rest.some((other) => overlap(other, title) >= 0.6) &&
    !foldToWords(title).includes(foldToWords(part)) &&
    wordsIn(part) <= 6 &&
    !part.includes(', ') &&
    /^[\p{Lu}\p{Lo}]|\.\p{Ll}{2,4}$/u.test(part) &&
    !SECTION.test(part) &&
    (hosts.length === 0 ? !/\d/.test(part) : SITE_IN_HAN.test(part) || hosts.some((host) => isOfHost(part, host)));
  const name = isName(last, parts.slice(0, -1)) ? last : isName(first, parts.slice(1)) ? first : null;
  return name === null ? null : { value: name, from: 'the title element' };
}

/** "Quay Diary: Headline" under a heading "Quay Diary", as blogs have them. */
export function nameBefore(titleTag: string, title: string, { boxes, blocks }: BlockPage): NamedSource | null {
  const end = titleTag.length - title.length;
  const name = /^([^:]{2,60}):\s$/u.exec(titleTag.slice(0, end))?.[1];
  if (title === '' || name === undefined || !titleTag.endsWith(title)) return null;
  const isHeading = boxes.some(({ tag, first }) => tag === 'h1' && blocks[first]?.text === name);
  return isHeading ? { value: name, from: 'the title element' } : null;
}

/** "News that you can trust | Quay Daily": of a name in parts the one that has to do with the address. */
function partOfHost(name: string, hosts: readonly string[]): string {
  const parts = name.split(PARTS);
  return (parts.length > 1 && parts.find((part) => hosts.some((host) => isOfHost(part, host)))) || name;
}

function isOfHost(name: string, host: string): boolean {
  const word = letters(name);
  const labels = host.toLowerCase().split('.').slice(0, -1);
  return labels.some(
    (label) =>
      label.length >= 3 &&
      label !== 'www' &&
      (word.includes(nameKey(label)) ||
        (word.length >= 4 && nameKey(label).includes(word)) ||
        initials(name).endsWith(label)),
  );
}

/** "harbourdaily". */
function isSlug(name: string): boolean {
  return /^[a-z0-9_-]+$/.test(name);
}

function letters(name: string): string {
  const isAddress = ADDRESS.test(name);
  const host = name.replace(/^(?:https?:\/\/)?(?:www\d?\.)?/i, '').replace(/(?:\.[a-z]{2,3})?\.[a-z]+(?:\/.*)?$/i, '');
  return withoutAccents(nameKey(isAddress ? host : name.replace(/^the\s/i, '')));
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

function wordsOf(name: string): number {
  return name.split(/\s+/).length;
}

function initials(name: string): string {
  return (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('').toLowerCase();
}

/** Without the company's legal form, or a copyright line's words about rights. */
function masthead(written: string): string {
  const name = written.slice(0, MAX_MASTHEAD);
  const dash = name.search(/\s[-–—|]\s/u);
  const isFirm = dash > 0 && /\s(?:GmbH|mbH|AG|KG|Ltd|Inc|LLC|S\.A\.|B\.V\.)(?![\p{L}\p{N}])/u.test(name.slice(dash));
  return (isFirm ? name.slice(0, dash) : name).replace(RIGHTS, '').replace(COPYRIGHT, '');
}

const MAX_MASTHEAD = 300;
/** "Copyright (c) 2013 Harbour Daily", "@harbourdaily". */
const COPYRIGHT = /^(?:copyright|\(c\)|\d{4}|by|[\s,@–-])+(?=\p{L}|$)/iu;
const RIGHTS =
  /[ ,.，。]{0,2}(?:版权所有|版權所有|all rights reserved|alle rechte vorbehalten|tous droits réservés)[ .。]?$/iu;
