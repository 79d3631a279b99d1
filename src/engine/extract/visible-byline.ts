/** The byline that a reader of the page sees: marked as author, named so by its box, or spoken near the headline. */
import type { BlockPage } from './blocks.ts';
import { bylineFrom, namesOnlySource, personsOf } from './byline.ts';
import { isBareName, startsByline } from './byline-words.ts';
import { eastAsianByline } from './east-asian-byline.ts';
import { isOfAnother } from './of-another.ts';
import { attribute, type Document, type Element, elements, isElement, textOf } from './page.ts';
import { endsSentence } from './plain-text.ts';

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
  const { marked, named } = authorElements(document, heading);
  return (
    usable(bylineFrom(together(marked).map(nameOf))) ??
    together(named)
      .map((element) => usable(bylineFrom([textOf(element, 200, ' ')])))
      .find((byline) => byline !== null) ??
    usable(spokenByline(page, headline)) ??
    usable(eastAsianByline(page, headline)) ??
    usable(signature(page, headline))
  );
}

interface Placed {
  readonly element: Element;
  readonly isAfter: boolean;
}

const MOST = 40;

function authorElements(document: Document, heading: Element | undefined): { marked: Placed[]; named: Placed[] } {
  const marked: Placed[] = [];
  const named: Placed[] = [];
  let isAfter = heading === undefined;
  for (const element of elements(document)) {
    if (element === heading) isAfter = true;
    const list = isAuthorProperty(element) ? marked : isNamedAuthor(element) ? named : null;
    if (list && !isOfAnother(element)) list.push({ element, isAfter });
    if (marked.length + named.length > MOST) break;
  }
  return { marked, named };
}

function isAuthorProperty(element: Element): boolean {
  return (
    /(?:^|\s)author(?:\s|$)/.test(attribute(element, 'itemprop') ?? '') ||
    /(?:^|\s)(?:(?:schema:|s:|rnews:)?author|dc(?:terms)?:creator)(?:\s|$)/.test(
      attribute(element, 'property') ?? '',
    ) ||
    (element.tagName === 'a' && /(?:^|\s)author(?:\s|$)/.test(attribute(element, 'rel') ?? ''))
  );
}

const NAMED =
  /(?:^|[\s_-])(?:by-?line|authors?(?:[-_]?names?)?|autor(?:en|es)?|auteurs?|writer|contributors?)(?:$|[\s_-])|author__name|byline__name|reader-credits/i;

function isNamedAuthor(element: Element): boolean {
  const name = attribute(element, 'class') ?? '';
  if (!NAMED.test(name) || /comment|bio|box|desc/i.test(name)) return false;
  const text = textOf(element, 200);
  // A name in Han may have two characters.
  return text.length < 120 && (text.length > 3 || /^\p{Script=Han}{2,3}$/u.test(text));
}

const NEIGHBOURHOOD = 4;

/** The first behind the headline, else the first, and those in the same box: further ones are of other stories. */
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

function nameOf(element: Element): string {
  for (const inner of elements(element)) {
    if (attribute(inner, 'itemprop') === 'name' || attribute(inner, 'property') === 'name')
      return attribute(inner, 'content') ?? textOf(inner);
  }
  return attribute(element, 'content') ?? textOf(element, 200, ' ');
}

const NEAR_HEADLINE = 6;

/** Near the headline, or with a label ("Author: …") in a line of its own further down. */
function spokenByline(page: BlockPage, headline: number | null): string | null {
  if (headline === null) return null;
  const below = page.blocks.slice(headline + 1);
  const line = below.find(
    ({ size, parted: text, heading }, i) =>
      size < 100 && !heading && startsByline(text) && (i < 11 || (size < 60 && /^.{2,25}[:：]/u.test(text))),
  );
  if (line) return bylineFrom(namesAt(line.parted));
  // "14.10.2026, 06:12 | Von Jane Roe": behind the day.
  const parts = below
    .slice(0, NEAR_HEADLINE)
    .filter(({ size, heading }) => size < 100 && !heading)
    .flatMap(({ parted }) => parted.split(/\s[|·•–—]\s/u).slice(1));
  const part = parts.find(startsByline);
  return part === undefined ? null : bylineFrom([part]);
}

/** The name under the story's last sentence, set off from it. */
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

/** Of a line in parts the first, and names that stand alone in the next ones: a date may follow. */
function namesAt(parted: string): string[] {
  const [first = '', ...others] = parted.split(' | ');
  const end = others.findIndex((part) => !isBareName(part));
  return [first, ...others.slice(0, end < 0 ? others.length : end)];
}
