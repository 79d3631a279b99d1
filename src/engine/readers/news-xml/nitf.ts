/** NITF: an agency's story by itself, or as the content of a NewsML item. */

import { readFragment } from '../../extract/page/blocks/html-fragment.ts';
import { oneLine } from '../../extract/plain-text/plain-text.ts';
import type { FoundValues } from '../drafts/news-draft.ts';
import { NO_WORDS, type StoryWords } from '../wire-text/story-lines.ts';
import { htmlFrom } from '../xml/xml-html.ts';
import { childrenOf, descendants, textIn, type XmlElement } from '../xml/xml-tree.ts';

/** Notes the document's metadata; that of a surrounding item has been noted before. */
export function readNitf(nitf: XmlElement, values: FoundValues): StoryWords {
  const all = [...descendants(nitf)];
  const first = (...names: string[]) => all.find(({ name }) => names.includes(name));
  const head = first('body.head');
  noteHead(nitf, all, values);
  // A note to editors in the head has a content of its own.
  const ofHead = new Set(head ? descendants(head) : []);
  const content = all.find((each) => each.name === 'body.content' && !ofHead.has(each)) ?? first('body');
  if (!content) return NO_WORDS;
  const inner = content === head ? NO_WORDS : wordsOf(content);
  const dateline = first('dateline');
  const end = first('body.end');
  const ofNotes = (head ? childrenOf(head) : []).filter(({ name }) => ['abstract', 'rights', 'note'].includes(name));
  const apart = [...ofNotes, ...(end ? childrenOf(end) : [])]
    .map((each) => oneLine(textIn(each)))
    .filter((text) => text !== '');
  const words = { paragraphs: inner.paragraphs, furniture: [...inner.furniture, ...apart] };
  return dateline ? { ...words, dateline: datelineText(dateline) } : words;
}

function wordsOf(content: XmlElement): StoryWords {
  const story = childrenOf(content).filter(({ name }) => name !== 'body.head' && name !== 'body.end');
  const whole = story.find(({ name, attributes }) => name === 'block' && attributes.class === 'full_text');
  if (whole) return withoutLead(readFragment(htmlFrom(whole)));
  return readFragment(
    htmlFrom(childrenOf(content).length === story.length ? content : { ...content, children: story }),
  );
}

/** Archives of newspapers repeat the first paragraph above the text, marked as its lead. */
function withoutLead({ paragraphs, furniture }: StoryWords): StoryWords {
  const [lead = '', first, ...rest] = paragraphs;
  return first !== undefined && lead === `LEAD: ${first}`
    ? { paragraphs: [first, ...rest], furniture: [lead, ...furniture] }
    : { paragraphs, furniture };
}

function noteHead(nitf: XmlElement, all: readonly XmlElement[], values: FoundValues): void {
  const first = (...names: string[]) => all.find(({ name }) => names.includes(name));
  const attribute = (name: string, key: string) => first(name)?.attributes[key];
  const language = nitf.attributes.baselang ?? nitf.attributes['xml:lang'] ?? attribute('body', 'xml:lang');
  values.addLanguage(language, 'the NITF language');
  values.add('title', textIn(first('hl1', 'headline')), 'the NITF headline');
  values.add('title', textIn(first('title')), 'the NITF title');
  values.addDate('published', attribute('date.issue', 'norm'), 'the NITF issue date');
  values.addDate('published', attribute('pubdata', 'date.publication'), 'the NITF publication date');
  values.addDate('published', attribute('date.release', 'norm'), 'the NITF release date');
  values.addDate('published', attribute('story.date', 'norm'), 'the NITF story date');
  values.add('source', attribute('pubdata', 'name'), 'the NITF publication');
  values.add('source', textIn(first('distributor')), 'the NITF distributor');
  values.add('source', attribute('doc.copyright', 'holder'), 'the NITF copyright');
  const byline = first('byline');
  if (byline) {
    const names = byline.children.filter((child) => typeof child === 'string' || child.name !== 'byttl');
    values.addByline(
      [names.map((child) => (typeof child === 'string' ? child : textIn(child))).join(' ')],
      'the NITF byline',
    );
  }
  values.add('section', attribute('pubdata', 'position.section'), 'the NITF section');
  values.add('section', attribute('tobject.subject', 'tobject.subject.type'), 'the NITF subject');
  values.add('section', attribute('tobject', 'tobject.type'), 'the NITF subject');
  values.addAddress(attribute('pubdata', 'ex-ref'), 'the NITF address');
}

function datelineText(dateline: XmlElement): string {
  const place = childrenOf(dateline).find(({ name }) => name === 'location');
  if (place) return oneLine(textIn(place));
  const parts = dateline.children.filter((child) => typeof child === 'string' || child.name !== 'story.date');
  return oneLine(parts.map((child) => (typeof child === 'string' ? child : textIn(child))).join(''));
}
