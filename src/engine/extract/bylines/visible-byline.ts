/** The byline visible on the page: marked up as author, named so by its box, or written near the headline. */

import { alternatives } from '../../../text/alternatives.ts';
import { namesOfAgency } from '../../../text/speech/agencies.ts';
import { withoutDates } from '../dates/dates.ts';
import { isAboveParagraphs, isUnderParagraph } from '../page/blocks/above-paragraphs.ts';
import type { BlockPage } from '../page/blocks/block-page.ts';
import { isInOtherStory } from '../page/in-other-story.ts';
import { attribute, type Document, type Element, elements, isElement, textOf } from '../page/page.ts';
import { endsSentence } from '../plain-text/plain-text.ts';
import { type AuthorBesidePaper, authorBesidePaper, partsOf } from './author-beside-paper.ts';
import { bylineFrom, namesOnlySource, personsOf } from './byline.ts';
import { editorIn, endsAsRole, isBareName, isBylineLabel, startsByline } from './byline-words.ts';
import { eastAsianByline } from './east-asian-byline.ts';

/** `headline`: the index of the block that shows it. */
export function visibleByline(
  document: Document,
  page: BlockPage,
  headline: number | null,
  sources: readonly string[],
): string | null {
  const usable = (byline: string | null) =>
    byline && !namesOnlySource(byline, sources) ? personsOf(byline, sources) : null;
  const heading = headline === null ? undefined : page.blocks[headline]?.box.element;
  const { marked, named, linked } = authorElements(document, heading);
  return (
    usable(bylineFrom(together(marked).map(nameOf))) ??
    ofNamed(together(named), (element) => usable(bylineFrom([wordsOf(element)]))) ??
    usable(spokenByline(page, headline)) ??
    usable(bylineFrom(together(linked).map((element) => textOf(element, 100)))) ??
    usable(eastAsianByline(page, headline)) ??
    usable(nameBesideLabel(page)) ??
    usable(signature(page, headline)) ??
    usable(bylineFrom([shownBesidePaper(page, headline, sources)?.author ?? ''])) ??
    usable(nameBesideRole(page, headline)) ??
    usable(nameBesideDay(page, headline)) ??
    usable(nameOverStory(page, headline)) ??
    usable(agencyNote(page, headline))
  );
}

interface Placed {
  readonly element: Element;
  readonly isAfter: boolean;
}

const MOST = 40;

interface AuthorElements {
  readonly marked: Placed[];
  readonly named: Placed[];
  /** Names that link to their authors' pages, close after the headline. */
  readonly linked: Placed[];
}

function authorElements(document: Document, heading: Element | undefined): AuthorElements {
  const marked: Placed[] = [];
  const named: Placed[] = [];
  const linked: Placed[] = [];
  let isAfter = heading === undefined;
  let behind = 0;
  for (const element of elements(document)) {
    if (element === heading) isAfter = true;
    if (heading && isAfter && ++behind < CLOSE && isLinkToAuthor(element) && !isInOtherStory(element))
      linked.push({ element, isAfter });
    const list = isAuthorProperty(element) ? marked : isNamedAuthor(element) ? named : null;
    if (list && !isInOtherStory(element)) list.push({ element, isAfter });
    if (marked.length + named.length > MOST) break;
  }
  return { marked, named, linked };
}

/** Elements after the headline. */
const CLOSE = 120;
const AUTHOR_PATH =
  /\/(?:by|authors?|autor(?:en|es|i|zy)?|auteurs?|autore|writers?|journalists?|contributors?|columnists?|reporters?|profiles?|staff|yazar(?:lar)?|avtor[yi]?|penulis|szerzok?|kirjoittajat?|tac-?gia)\/[^/]/i;

function isLinkToAuthor(element: Element): boolean {
  if (element.tagName !== 'a' || !AUTHOR_PATH.test(attribute(element, 'href') ?? '')) return false;
  return isBareName(textOf(element, 100));
}

function isAuthorProperty(element: Element): boolean {
  return element.attrs.some(({ name, value }) => {
    if (name === 'itemprop' || (name === 'rel' && element.tagName === 'a')) return /(?:^|\s)author(?:\s|$)/.test(value);
    return name === 'property' && AUTHOR_PROPERTY.test(value);
  });
}

const AUTHOR_PROPERTY = /(?:^|\s)(?:(?:schema:|s:|rnews:)?author|dc(?:terms)?:creator)(?:\s|$)/;

const NAMED =
  /(?:^|[\s_-])(?:by-?line|authors?(?:[-_]?names?)?|autor(?:en|es|i|zy)?|auteurs?|autore|writer|contributors?|firma|verfasser|forfatter|skribent|penulis|yazar|avtor|muallif|szerzok?|kirjoittajat?|tac-?gia)(?:$|[\s_-])|author__name|byline__name|reader-credits/i;

/** What boxes named after an author hold beside the name. */
const OF_AUTHOR =
  /comment|bio|box|desc|(?:^|[\s_-])(?:(?:notes?|views?|count|stats?|tools?|follow)(?:$|[\s_-])|posts?(?:$|[\s_-](?!author)))/i;

function isNamedAuthor(element: Element): boolean {
  const name = attribute(element, 'class') ?? '';
  if (!NAMED.test(name) || OF_AUTHOR.test(name)) return false;
  const text = textOf(element, 200);
  if (editorIn(text) !== null) return false;
  // A name in Han may have only two characters.
  return (
    text.length < 120 && (text.length > 3 || /^\p{Script=Han}{2,3}$/u.test(text) || namesOfAgency(text).length > 0)
  );
}

const NEIGHBOURHOOD = 4;

/**
 * The first after the headline, or else the first, and others in the same box: further ones belong to other stories.
 */
function together(placed: readonly Placed[]): Element[] {
  const first = (placed.find(({ isAfter }) => isAfter) ?? placed[0])?.element;
  if (!first) return [];
  const around = new Set<unknown>();
  let outer: Element['parentNode'] = first.parentNode;
  for (let step = 0; outer && isElement(outer) && step < NEIGHBOURHOOD; outer = outer.parentNode, step++) {
    if (outer.tagName === 'article' || outer.tagName === 'main' || outer.tagName === 'body') break;
    if (textOf(outer, 400).length > 400) break;
    around.add(outer);
  }
  const isNear = (element: Element) => {
    let node = element.parentNode;
    for (let step = 0; node && step < NEIGHBOURHOOD; step++) {
      if (around.has(node)) return true;
      node = isElement(node) ? node.parentNode : null;
    }
    return false;
  };
  return placed.flatMap(({ element }) => (element === first || isNear(element) ? [element] : []));
}

/** The first that looks like a name; or else the first that says anything. */
function ofNamed(named: readonly Element[], read: (element: Element) => string | null): string | null {
  const bylines = named.map(read);
  const isPerson = (byline: string | null) => byline?.split(', ').every(isBareName);
  return (
    bylines.find(isPerson) ??
    innerFirst(named)
      .map(read)
      .find((byline) => byline !== null) ??
    null
  );
}

/** A box around a named element says more than the name, unless its words begin like a byline. */
function innerFirst(named: readonly Element[]): Element[] {
  const isAround = (outer: Element) => {
    const holds = elements(outer).some((inner) => named.includes(inner));
    return holds && !startsByline(textOf(outer, 200, ' '));
  };
  const around = new Set(named.filter(isAround));
  return [...named.filter((element) => !around.has(element)), ...around];
}

function nameOf(element: Element): string {
  for (const inner of elements(element)) {
    if (attribute(inner, 'itemprop') === 'name' || attribute(inner, 'property') === 'name')
      return attribute(inner, 'content') ?? textOf(inner);
  }
  return attribute(element, 'content') ?? wordsOf(element);
}

/** Of an element in parts, those that are a person's name, if any is: others hold an office, a place or a button. */
function wordsOf(element: Element): string {
  const parts = textOf(element, 200, ' | ')
    .replace(/\|\s*(?:filed under|tags|topics|categor(?:y|ies)|section)\b.*$/i, '')
    .split(/(?:\s*\|\s*)+/u)
    .filter((part) => part !== '');
  const persons = parts.filter((part, i) => isBareName(bylineFrom([part]) ?? '') && (i === 0 || !endsAsRole(part)));
  return persons.length > 0 ? persons.join(' | ') : parts.join(' ');
}

const NEAR_HEADLINE = 6;

/** Near the headline, or with a label ("Author: …") on a line of its own further down. */
function spokenByline(page: BlockPage, headline: number | null): string | null {
  if (headline === null) return null;
  const below = page.blocks.slice(headline + 1);
  const line = below.find(
    (block, i) =>
      block.size < 100 &&
      !block.heading &&
      startsByline(block.parted) &&
      !isInOtherStory(block.box.element) &&
      (i < 11 || (block.size < 60 && LABELLED.test(block.text)) || isAboveParagraphs(below.slice(i, i + 8))),
  );
  if (line) return bylineFrom(namesAt(line.parted));
  // "14.10.2026, 06:12 | Von Jane Roe", "14.10.2026 Von Jane Roe": after the day.
  const parts = below
    .slice(0, NEAR_HEADLINE)
    .filter(({ size, heading, box }) => size < 100 && !heading && !isInOtherStory(box.element))
    .flatMap(({ parted }) => [...parted.split(/\s[|·•–—]\s/u).slice(1), behindDay(parted), ...behindLabel(parted)]);
  const part = parts.find((part) => startsByline(part) && !namesNobody(part));
  return part === undefined ? null : bylineFrom([part]);
}

/** "By Sea and Land", the name of a column. */
function namesNobody(part: string): boolean {
  const names = bylineFrom([part])?.split(', ') ?? [];
  return names.length > 1 && !names.some((name) => isBareName(name) || namesOfAgency(name).length > 0);
}

function behindDay(line: string): string {
  return withoutDates(line).replace(/^[\s\p{P}]+/u, '');
}

/** "Posted on 14 October 2026 by Jane Roe", "Le 14/10/2026 par Jane Roe"; who reviewed or translated it then did not write it. */
function behindLabel(line: string): string[] {
  const rest = withoutDates(line);
  const [, label = '', name] =
    /^\P{L}*((?:\p{L}+\P{L}+){1,3}?)((?:by|par|von|por|di|door|av|af)\s\p{Lu}.*)$/u.exec(rest) ?? [];
  return rest === line || name === undefined || !OF_WRITING.test(label) ? [] : [name];
}

/** Such a label, or a preposition alone. */
const OF_WRITING =
  /^(?:\p{L}{2,3}\P{L}*$|post|publi|submitted|written|updated|veröffentlicht|geschrieben|erstellt|escrito|enviado|scritto|inserito|ge(?:post|plaatst|schreven)|skrev)/iu;

/** "Author: Jane Roe", "Written by Jane Roe", "Autorin/Autor Jane Roe": wherever it stands. */
const LABELLED = /^.{2,25}[:：]|^(?:written|reported) by\s|^autor(?:in|en)?\/autor/iu;

/** "Author" in one cell, a name in the next. */
function nameBesideLabel({ blocks }: BlockPage): string | null {
  const name = blocks.find(({ text, linkSize, index }) => {
    const label = blocks[index - 1];
    return label && linkSize === 0 && CELLS.has(label.box.tag) && isBylineLabel(label.text) && isBareName(text);
  });
  return name ? bylineFrom([name.text]) : null;
}

const CELLS = new Set(['th', 'td', 'dt']);

/** The name below the story's last sentence, set off from it. */
function signature({ blocks }: BlockPage, headline: number | null): string | null {
  if (headline === null) return null;
  const signed = blocks.find(({ text, emphasised, heading, linkSize, box, index }) => {
    const before = blocks[index - 1];
    if (index <= headline || !before || !emphasised || heading || linkSize > 0 || !isBareName(text)) return false;
    const isLast = box.parent !== null && blocks[index + 1] !== undefined && index + 1 >= box.parent.end;
    return isLast && before.size >= 80 && endsSentence(before.text);
  });
  return signed ? bylineFrom([signed.text]) : null;
}

/** "Jana Nováková, Přístavní noviny" under the headline, with the day or without. */
export function shownBesidePaper(
  { blocks }: BlockPage,
  headline: number | null,
  sources: readonly string[],
): AuthorBesidePaper | null {
  if (headline === null) return null;
  const near = blocks.slice(headline + 1, headline + 1 + NEAR_HEADLINE);
  const lines = near.filter(({ size, heading }) => size < 100 && !heading).map(({ text }) => withoutDates(text));
  return lines.flatMap((line) => authorBesidePaper(line, sources) ?? [])[0] ?? null;
}

/** "Jane Roe, harbour correspondent", "JANE ROE, STAFF WRITER" under the headline. */
function nameBesideRole({ blocks }: BlockPage, headline: number | null): string | null {
  if (headline === null) return null;
  const near = blocks.slice(headline + 1, headline + 1 + NEAR_HEADLINE);
  const signed = near.find(({ text, size, heading, linkSize }) => {
    const [name = '', role = '', ...others] = size < 100 && !heading && linkSize === 0 ? partsOf(text) : [];
    return others.length === 0 && endsAsRole(role) && isBareName(inSmallLetters(name));
  });
  return signed ? bylineFrom([signed.text]) : null;
}

/** "JANE ROE" as "Jane Roe". */
function inSmallLetters(name: string): string {
  return name === name.toUpperCase() ? name.replace(/(?<=\p{L})\p{Lu}/gu, (letter) => letter.toLowerCase()) : name;
}

/** "Jane Roe | 4 March 2026" under the headline; a section would be an entry of the menu, a place would occur in the story. */
function nameBesideDay({ blocks }: BlockPage, headline: number | null): string | null {
  if (headline === null) return null;
  const near = blocks.slice(headline + 1, headline + 1 + NEAR_HEADLINE);
  const names = near.flatMap(({ parted, size, heading, linkSize }) => {
    const rest = size < 100 && !heading && linkSize === 0 ? withoutDates(parted) : parted;
    const [name = '', ...others] = rest === parted ? [] : partsOf(rest.replace(/\d{1,2}[:.]\d{2}/g, ''));
    return others.length === 0 && isBareName(name) && !isPlace(name) && parted.startsWith(name) ? [name] : [];
  });
  const others = [...blocks.slice(0, headline), ...blocks.slice(headline + 1).filter(({ size }) => size > 60)];
  return bylineFrom(names.filter((name) => !others.some(({ text }) => text.includes(name))).slice(0, 1));
}

/** Places of two words, which look like names: "New York | 4 March 2026". Persons too are called San and El. */
const isPlace = (name: string): boolean => OF_PLACES.test(name) || CITIES.has(name);
const OF_PLACES = new RegExp(
  alternatives`
  ^(?:(?:new|santa|sankt|saint|são|los|las|tel|port|cape|fort)\s|san (?:francisco|diego|jos[eé]|
  antonio|juan|salvador|sebasti[aá]n|marino|remo|pedro sula|cristóbal|bernardino|miguel|luis|rafael)(?!\p{L})|
  el (?:paso|salvador|alto|fasher|obeid|geneina|arish|aaiún)$)|\s(?:city|town|beach|springs|county)$
`,
  'iu',
);
const CITIES: ReadonlySet<string> = new Set(
  Intl.supportedValuesOf('timeZone').map((zone) => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')),
);

/** A name alone above the story's paragraphs, in which it does not occur: a place would. */
function nameOverStory({ blocks }: BlockPage, headline: number | null): string | null {
  if (headline === null) return null;
  const alone = blocks.slice(headline + 1).find(({ text, heading, linkSize, index }) => {
    const next = blocks.slice(index, index + 8);
    if (heading || linkSize > 0 || !isBareName(text) || !isAboveParagraphs(next)) return false;
    if (isUnderParagraph(blocks.slice(headline + 1, index + 1))) return false;
    return !next.slice(1).some((block) => block.text.includes(text));
  });
  return alone ? bylineFrom([alone.text]) : null;
}

const AGENCY_NOTE =
  /^(?:[(（[]\s?(?:reporting|writing) by ([^;.()]{3,200})[;.)]|reporting by ([^;.()]{3,200});\s?editing by)/i;

/** "(Reporting by Jane Roe; editing by John Doe)" below an agency's story. */
function agencyNote({ blocks }: BlockPage, headline: number | null): string | null {
  for (const { text, size } of blocks.slice(headline ?? 0)) {
    const [, bracketed, open] = (size < 500 && AGENCY_NOTE.exec(text)) || [];
    const names = bracketed ?? open;
    if (names !== undefined) return bylineFrom([names]);
  }
  return null;
}

/** Of a line in parts, the first, and following parts that are only names: a date may come after them. */
function namesAt(parted: string): string[] {
  const [first = '', ...others] = parted.split(' | ');
  const end = others.findIndex((part) => !isBareName(part));
  return [first, ...others.slice(0, end < 0 ? others.length : end)];
}
