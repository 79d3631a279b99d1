/** Who wrote it: names out of data, meta and visible bylines, without the words around them. */
import type { BlockPage } from './blocks.ts';
import { attribute, type Document, type Element, elements, textOf } from './page.ts';

const MAX_NAME = 80;
/** What is longer is no byline, and would be looked through for addresses in quadratic time. */
const MAX_BYLINE = 1000;

/** "By Jane Roe and John Doe" → ["Jane Roe", "John Doe"]; addresses, handles and roles are dropped. */
export function namesIn(text: string): string[] {
  const plain = text
    .slice(0, MAX_BYLINE)
    .replace(/https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+/g, ' ')
    .replace(/\([^)]{0,60}(?:\)|$)|\[[^\]]{0,60}\]/g, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(TURNED, '$2 $1')
    .replace(LEAD, '')
    .replace(LEAD, '')
    .replace(DATE_TAIL, '')
    .replace(/,? in \p{Lu}.*$/u, '');
  return plain
    .split(
      /\s*(?:[;|·•\n]|,(?!\s*(?:Jr|Sr|PhD|MD|II|III)\b)|\s(?:and|und|et|y|e|en|och|og|i|oraz|и|та|і|&|with|mit|avec|con)\s|、|，|\s\/\s)\s*/iu,
    )
    .map((name) =>
      name
        .replace(LEAD, '')
        .replace(/^[\s\-–—:.]+|[\s\-–—:.,]+$/gu, '')
        .replace(/\s(?:기자|記者|记者)$/u, '')
        .trim(),
    )
    .filter((name) => isName(name));
}

const LEAD =
  /^(?:(?:written|reported|story|posted|published|reviewed|edited|updated|text|words)\s+by\b|by\b|von\b|par\b|por\b|di\b|da\b|de\b(?=\s+\p{Lu})|af\b|av\b|door\b|autor(?:in|zy|a|es|e)?\b|author\b|auteur\b|tekst\b|text\b|автор(?:и|ы)?|текст|від|oleh\b|penulis\b|yazar\b|tác giả|作者|文|記者|记者|기자|كتب|بقلم|szerző|συντάκτης|di\b)\s*[:：\-–]?\s*/iu;

/** "Roe, J. K., Doe, A." as journals write them. */
const TURNED =
  /(?<![\p{L}.] )(\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30})?), (\p{Lu}\.(?:[ -]?\p{Lu}\.){0,3})(?=[,;]|$| (?:and|&) )/gu;

/** A byline's line often goes on with its date. */
const DATE_TAIL =
  /[\s,|–-]+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d|(?:published|updated|posted|last updated)\b|\d).*$/iu;

function isName(name: string): boolean {
  if (name.length < 2 || name.length > MAX_NAME || !/\p{L}/u.test(name) || /[<>{}=:]|\d{2}/.test(name)) return false;
  if (
    /^(?:admin|administrator|editor|unknown|none|null|undefined|author|user|guest|anonymous|webmaster|staff|follow|comments?|redacción|redaktion)$/iu.test(
      name,
    )
  )
    return false;
  return name.split(/\s+/).length <= 7;
}

/** Names joined by ", ", or null. Two of one name are one. */
export function bylineFrom(values: readonly string[]): string | null {
  const names = values.filter((value) => !/^https?:\/\//i.test(value.trim())).flatMap(namesIn);
  const seen = new Set<string>();
  const kept = names.filter((name) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
  return kept.length > 0 ? kept.slice(0, 12).join(', ') : null;
}

/** True where a byline names only the source itself, or a domain. */
export function namesOnlySource(byline: string, sources: readonly string[]): boolean {
  const own = sources.map(squeeze);
  return byline.split(', ').every((name) => own.includes(squeeze(name)) || /^\S+\.[a-z]{2,4}$/i.test(name));
}

export function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^www\.|\.(?:com|org|net|[a-z]{2})(?:\.[a-z]{2})?$/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const NAMED =
  /(?:^|[\s_-])(?:by-?line|authors?(?:[-_]?names?)?|autor(?:en|es)?|auteurs?|writer|contributors?)(?:$|[\s_-])|author__name|byline__name/i;

/** The byline that a reader sees: marked as author, or "By …" near the main heading. */
export function visibleByline(document: Document, page: BlockPage, sources: readonly string[]): string | null {
  const usable = (byline: string | null) => (byline && !namesOnlySource(byline, sources) ? byline : null);
  const marked: string[] = [];
  const named: string[] = [];
  for (const element of elements(document)) {
    if (isAuthorProperty(element)) marked.push(nameOf(element));
    else if (
      named.length < 3 &&
      NAMED.test(attribute(element, 'class') ?? '') &&
      !/comment|bio|box|desc/i.test(attribute(element, 'class') ?? '')
    ) {
      const text = textOf(element, 200);
      if (text.length > 3 && text.length < 120) named.push(text);
    }
    if (marked.length > 20) break;
  }
  const byClass = named.map((text) => usable(bylineFrom([text]))).find((byline) => byline !== null);
  return usable(bylineFrom(marked)) ?? byClass ?? usable(spokenByline(page));
}

function isAuthorProperty(element: Element): boolean {
  return (
    /(?:^|\s)author(?:\s|$)/.test(attribute(element, 'itemprop') ?? '') ||
    (element.tagName === 'a' && /(?:^|\s)author(?:\s|$)/.test(attribute(element, 'rel') ?? ''))
  );
}

function nameOf(element: Element): string {
  for (const inner of elements(element)) {
    if (attribute(inner, 'itemprop') === 'name') return attribute(inner, 'content') ?? textOf(inner);
  }
  return attribute(element, 'content') ?? textOf(element);
}

function spokenByline(page: BlockPage): string | null {
  const head = page.blocks.findIndex((block) => block.heading && block.box.tag === 'h1');
  if (head < 0) return null;
  for (const block of page.blocks.slice(head + 1, head + 10)) {
    if (block.size < 90 && /^(?:by|von|par|por|di|автор|作者)(?:\s|:|：)/iu.test(block.text))
      return bylineFrom([block.text]);
  }
  return null;
}
