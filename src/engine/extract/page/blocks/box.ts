/** An element that begins and ends a block of text, and the words by which it is named. */

import type { Element } from '../page.ts';
import type { Box } from './block-page.ts';

/** In characters. */
const MOST_NAMES = 400;
const NAMING = ['class', 'id', 'role', 'itemprop', 'data-testid', 'data-component', 'data-qa', 'aria-label'];

/** The words of a page's names, of which most occur again and again. */
export interface KnownNames {
  readonly lists: Map<string, ReadonlySet<string>>;
  readonly names: Map<string, readonly string[]>;
}

export function openBox(element: Element, parent: Box | null, first: number, known: KnownNames): Box {
  const names = namesOf(element);
  return {
    element,
    tag: element.tagName,
    parent,
    names,
    words: wordsOf(names, known),
    first,
    end: first,
    size: 0,
    linkSize: 0,
  };
}

function namesOf({ tagName, attrs }: Element): string {
  let names = tagName.includes('-') ? tagName : '';
  for (const naming of NAMING) for (const { name, value } of attrs) if (name === naming) names += ` ${value}`;
  return names.slice(0, MOST_NAMES);
}

/**
 * "articleBody share-bar" → article, body, articlebody, share, bar, …; names of layouts and states ("has-sidebar") are
 * ignored.
 */
function wordsOf(names: string, known: KnownNames): ReadonlySet<string> {
  const before = known.lists.get(names);
  if (before) return before;
  const words = new Set<string>();
  for (const name of names.split(/\s+/)) {
    const own = known.names.get(name) ?? wordsOfName(name);
    known.names.set(name, own);
    for (const word of own) words.add(word);
  }
  known.lists.set(names, words);
  return words;
}

function wordsOfName(name: string): readonly string[] {
  if (name === '' || /[:[\]]|^(?:has|with|no|js|is|overflow)[-_]|grid|layout/i.test(name)) return [];
  const parts = name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => !HASH.test(part))
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return [name.toLowerCase(), ...parts.filter((part) => part !== '')];
}

/** "ad148a", "1ad4f": styles compiled by a program have such names, in which letters make words by chance; "col2" and "300x250" are none. */
const HASH = /\p{L}\p{N}+(?!x\p{N})\p{L}|^\p{N}+(?!x\p{N})\p{L}/u;
