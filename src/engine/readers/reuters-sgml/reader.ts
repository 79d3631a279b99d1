import { detectLanguage } from '../../extract/language/language.ts';
import { normalText, oneLine } from '../../extract/plain-text/plain-text.ts';
import { FoundValues, newsDraft } from '../drafts/news-draft.ts';
import { failure } from '../failure.ts';
import { latin1 } from '../input/latin1.ts';
import { readWholeText } from '../input/whole-file.ts';
import type { Draft, Reader, ReaderFailure, ReaderInput, ReaderResult } from '../port.ts';
import { wireParagraphs } from '../wire-text/wire-layout.ts';
import { childrenOf, descendants, textIn, type XmlElement, xmlRecords } from '../xml/xml-tree.ts';

const LIMIT = 64 * 1024 * 1024;

export const reutersSgmlReader: Reader = {
  name: 'reuters-sgml',
  version: 2,
  label: 'News corpus in SGML (Reuters-21578)',
  extensions: ['.sgm', '.sgml'],
  isText: true,
  sniff: (head) => (/<REUTERS[\s>]/.test(latin1(head, 4096)) ? 0.97 : 0),
  read,
};

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const { text } = await readWholeText(input, LIMIT);
  const likelyLanguage = await detectLanguage(text.replace(/<[^<>]*>/g, ' '));
  let number = 0;
  for (const story of xmlRecords(
    `<corpus>${text.replace(/<!DOCTYPE[^>]{0,500}>/i, '')}</corpus>`,
    ({ name }) => name === 'reuters',
  )) {
    number++;
    yield await storyOf(story, number, likelyLanguage);
  }
  if (number === 0) yield failure('damaged', 'This file contains no complete story. Get it again.');
}

async function storyOf(
  story: XmlElement,
  number: number,
  likelyLanguage: string | null,
): Promise<Draft | ReaderFailure> {
  const member = `story ${number}`;
  const parts = [...descendants(story)];
  const first = (name: string) => textIn(parts.find((part) => part.name === name));
  if (story.isCut)
    return failure('damaged', `The file ends in the middle of story ${number}, which was left out.`, member);
  const values = valuesOf(story, parts);
  const { text, signature } = withoutSignature(bodyOf(parts));
  const words = wireParagraphs(text);
  if (values.first('title') === null && words.length > 1 && isHeadline(words[0]))
    values.add('title', words.shift(), 'the story’s first line');
  const [opening = '', ...rest] = words;
  const dateline = oneLine(first('dateline'));
  const whole = opening === '' ? [] : [dateline === '' ? opening : `${dateline} ${opening}`, ...rest];
  const title = values.first('title');
  // A brief consists of its headline.
  const all = whole.length > 0 ? whole : title === null ? [] : [title];
  if (all.length === 0) return failure('empty', `Story ${number} has no words. The others were read.`, member);
  const externalId = story.attributes.newid ?? story.attributes.oldid ?? null;
  return newsDraft(
    { member, mediaType: 'text/sgml', externalId, paragraphs: all, furniture: signature, likelyLanguage },
    values,
  );
}

/** The body; for a story without separate parts, what follows the headline in its text. */
function bodyOf(parts: readonly XmlElement[]): string {
  const body = parts.find(({ name }) => name === 'body');
  if (body) return textIn(body);
  const text = parts.find(({ name }) => name === 'text');
  if (!text || childrenOf(text).length > 0) return '';
  return textIn(text);
}

function valuesOf(story: XmlElement, parts: readonly XmlElement[]): FoundValues {
  const values = new FoundValues();
  const first = (name: string) => textIn(parts.find((part) => part.name === name));
  values.add('title', first('title'), 'the story’s title');
  values.addDate('published', oneLine(first('date')).replace(/\.\d+$/, ''), 'the story’s date');
  values.addByline([first('author')], 'the story’s author');
  values.add('source', 'Reuters', `the name of the story’s element, ${story.name.toUpperCase()}`);
  for (const list of parts.filter(({ name }) => name === 'topics' || name === 'places'))
    for (const entry of childrenOf(list).slice(0, 10)) values.add('section', textIn(entry), `the story’s ${list.name}`);
  return values;
}

/** For a story without separate title and body. */
function isHeadline(text = ''): boolean {
  return text.length <= 120 && !/\p{Ll}/u.test(text);
}

/** The wire's mark, alone on the last line. */
function withoutSignature(body: string): { text: string; signature: string[] } {
  const text = normalText(body).trimEnd();
  const at = text.lastIndexOf('\n') + 1;
  const last = text.slice(at).trim();
  return /^reuters?\.?$/i.test(last) ? { text: text.slice(0, at), signature: [last] } : { text, signature: [] };
}
