/** FictionBook: books and collections as Russian and Ukrainian libraries give them. */

import { own } from '../../../text/own.ts';
import { readFragment } from '../../extract/page/blocks/html-fragment.ts';
import { oneLine } from '../../extract/plain-text/plain-text.ts';
import type { FoundValues } from '../drafts/news-draft.ts';
import { NO_WORDS, type StoryWords } from '../wire-text/story-lines.ts';
import { htmlFrom } from '../xml/xml-html.ts';
import { allWithin, childrenOf, textIn, within, type XmlElement } from '../xml/xml-tree.ts';

const MEANING: Readonly<Record<string, string>> = {
  subtitle: 'h3',
  cite: 'blockquote',
  epigraph: 'blockquote',
  'text-author': 'p',
  v: 'p',
  'empty-line': 'br',
};

export function isFictionBook({ name }: XmlElement): boolean {
  return name === 'fictionbook';
}

/** Its first body; notes are in others, and are set aside. */
export function readFictionBook(book: XmlElement, values: FoundValues): StoryWords {
  const about = within(book, 'title-info');
  if (about) {
    values.addLanguage(textIn(within(about, 'lang')), 'the book’s language');
    values.add('title', textIn(within(about, 'book-title')), 'the book’s title');
    values.addByline(allWithin(about, 'author').map(nameOf), 'the book’s author');
    const date = within(about, 'date');
    values.addDate('published', date?.attributes.value ?? textIn(date), 'the book’s date');
  }
  values.add('source', textIn(within(book, 'publisher')), 'the book’s publisher');
  const [body, ...notes] = childrenOf(book).filter(({ name }) => name === 'body');
  if (!body) return NO_WORDS;
  const { paragraphs, furniture } = readFragment(htmlFrom(asHtml(body)));
  return {
    paragraphs,
    furniture: [...furniture, ...notes.flatMap((note) => readFragment(htmlFrom(asHtml(note))).paragraphs)],
  };
}

function nameOf(author: XmlElement): string {
  const parts = ['first-name', 'middle-name', 'last-name'].map((name) => oneLine(textIn(within(author, name))));
  return parts.filter((part) => part !== '').join(' ') || oneLine(textIn(within(author, 'nickname')));
}

/** The lines of a title are one heading; the number of a note is raised. */
function asHtml(element: XmlElement): XmlElement {
  const children = element.children.map((child) => {
    if (typeof child === 'string') return child;
    if (child.name === 'title')
      return { ...child, name: 'h3', children: [oneLine(childrenOf(child).map(textIn).join(' '))] };
    const element = { ...asHtml(child), name: own(MEANING, child.name) ?? child.name };
    return child.attributes.type === 'note' ? { ...element, name: 'sup', children: [element] } : element;
  });
  return { ...element, children };
}
