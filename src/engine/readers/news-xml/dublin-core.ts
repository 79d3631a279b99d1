/** Dublin Core: what libraries and repositories hand out about their texts (OAI-PMH, SRU), with an abstract or the text. */
import { oneLine } from '../../extract/plain-text/plain-text.ts';
import type { FoundValues } from '../drafts/news-draft.ts';
import { NO_WORDS, type StoryWords } from '../wire-text/story-lines.ts';
import { childrenOf, textIn, type XmlElement } from '../xml/xml-tree.ts';
import { wordsIn } from './story-words.ts';

const SPACE = /^https?:\/\/purl\.org\/dc\/(?:elements\/1\.[01]|terms)\/?$|^dc(?:terms)?$/i;

export function isDublinCore(element: XmlElement): boolean {
  return fieldsOf(element, 'title').length > 0 && fieldsOf(element, 'identifier', 'date', 'creator').length > 0;
}

export function idOfDublinCore(record: XmlElement): string | null {
  return oneLine(textIn(fieldsOf(record, 'identifier')[0])) || null;
}

export function readDublinCore(record: XmlElement, values: FoundValues): StoryWords {
  values.addLanguage(textIn(fieldsOf(record, 'language')[0]), 'the Dublin Core language');
  values.add('title', textIn(fieldsOf(record, 'title')[0]), 'the Dublin Core title');
  for (const name of ['source', 'publisher', 'ispartof'])
    for (const each of fieldsOf(record, name)) values.add('source', nameIn(textIn(each)), `the Dublin Core ${name}`);
  values.addByline(fieldsOf(record, 'creator').map(textIn), 'the Dublin Core creator');
  for (const name of ['issued', 'date', 'created'])
    for (const each of fieldsOf(record, name)) values.addDate('published', textIn(each), `the Dublin Core ${name}`);
  for (const each of fieldsOf(record, 'identifier', 'relation'))
    values.addAddress(textIn(each), 'the Dublin Core address');
  const described = fieldsOf(record, 'description', 'abstract').map(wordsIn);
  return described.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0] ?? NO_WORDS;
}

/** "Harbour Studies; Vol. 3 (2024); 12-34": the journal; an address or "ISSN: 1234-5678" names none. */
function nameIn(source: string): string {
  const [name = ''] = source.split(';');
  return /^\s*\w+:\s?\S+\s*$/.test(name) ? '' : name;
}

const sizeOf = ({ paragraphs }: StoryWords): number => paragraphs.join('').length;

function fieldsOf(record: XmlElement, ...names: readonly string[]): XmlElement[] {
  const own = childrenOf(record).filter(({ space }) => SPACE.test(space));
  return names.flatMap((name) => own.filter((child) => child.name === name));
}
