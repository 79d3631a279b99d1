/** A text of Project Gutenberg: labels and a licence around it, which are not part of it. */
import type { FoundValue } from '../../../contract/model/metadata.ts';

interface ElectronicBook {
  readonly found: readonly FoundValue[];
  readonly headers: readonly string[];
  readonly text: string;
}

const START = /^[ \t]*\*{3}\s?START OF (?:THE|THIS) PROJECT GUTENBERG EBOOK\b.{0,200}$/im;
const END = /^[ \t]*\*{3}\s?END OF (?:THE|THIS) PROJECT GUTENBERG EBOOK\b/im;
/** An article may quote the mark: above it, the book's own labels stand. */
const OF_BOOK = /^Title: \S|^\W*(?:The )?Project Gutenberg/im;
/** The licence before the text is never longer. */
const HEAD = 20_000;

/** Null if the text has not the marks of one. */
export function electronicBook(whole: string): ElectronicBook | null {
  const start = START.exec(whole.slice(0, HEAD));
  const head = whole.slice(0, start?.index);
  if (!start || (head.trim() !== '' && !OF_BOOK.test(head))) return null;
  const below = whole.slice(start.index + start[0].length);
  const end = END.exec(below)?.index ?? below.length;
  const labelled = (label: string) => new RegExp(`^${label}: (.{1,300})$`, 'm').exec(head)?.[1]?.trim();
  const [title, author] = [labelled('Title'), labelled('Author')];
  return {
    found: [
      ...(title === undefined ? [] : [{ field: 'title' as const, value: title, from: 'the label “Title”' }]),
      ...(author === undefined ? [] : [{ field: 'byline' as const, value: author, from: 'the label “Author”' }]),
    ],
    headers: [head, below.slice(end)]
      .flatMap((part) => part.split(/\n\s*\n/))
      .map(oneParagraph)
      .filter((part) => part !== ''),
    text: below.slice(0, end),
  };
}

const oneParagraph = (part: string): string => part.replace(/\s+/g, ' ').trim();
