/** PRISM's messages (PAM): articles of magazines, as publishers send them to databases. */
import { readFragment } from '../../extract/page/blocks/html-fragment.ts';
import { oneLine } from '../../extract/plain-text/plain-text.ts';
import type { FoundValues } from '../drafts/news-draft.ts';
import { NO_WORDS, type StoryWords } from '../wire-text/story-lines.ts';
import { htmlFrom } from '../xml/xml-html.ts';
import { allWithin, childrenOf, textIn, type XmlElement } from '../xml/xml-tree.ts';

export function isPrism({ name, space }: XmlElement): boolean {
  return name === 'article' && /(?:^|\/)pam\b/i.test(space);
}

export function idOfPrism(article: XmlElement): string | null {
  return oneLine(textIn(fieldsOf(article, 'identifier')[0])) || null;
}

export function readPrism(article: XmlElement, values: FoundValues): StoryWords {
  const value = (name: string) => textIn(fieldsOf(article, name)[0]);
  values.addLanguage(value('language') || article.attributes['xml:lang'], 'the PRISM language');
  values.add('title', value('title'), 'the PRISM title');
  for (const name of ['publicationname', 'publisher']) values.add('source', value(name), `the PRISM ${name}`);
  values.addByline(fieldsOf(article, 'creator').map(textIn), 'the PRISM creator');
  for (const name of ['publicationdate', 'coverdate']) values.addDate('published', value(name), `the PRISM ${name}`);
  values.addDate('updated', value('modificationdate'), 'the PRISM modification date');
  values.add('section', value('section'), 'the PRISM section');
  values.addAddress(value('url'), 'the PRISM address');
  const body = childrenOf(article).find(({ name }) => name === 'body');
  return body ? readFragment(htmlFrom(captioned(body))) : NO_WORDS;
}

/** Metadata stands in the head. */
function fieldsOf(article: XmlElement, field: string): XmlElement[] {
  const head = childrenOf(article).find(({ name }) => name === 'head');
  return head ? allWithin(head, field) : [];
}

/** The words of a picture, and what the class says is set beside the story. */
function captioned(element: XmlElement): XmlElement {
  const children = element.children.map((child) => {
    if (typeof child === 'string') return child;
    const role = child.attributes['prism:class'] ?? child.attributes.class ?? '';
    const isBeside = child.name === 'media' || /^(?:caption|credit|sidebar|box)$/i.test(role);
    return isBeside ? { ...child, name: 'figure', children: [{ ...child, name: 'figcaption' }] } : captioned(child);
  });
  return { ...element, children };
}
