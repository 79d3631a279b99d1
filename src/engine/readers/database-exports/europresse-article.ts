/** The blocks of one Europresse document (Eureka, old layout and new) → its article. */
import { type ExportItem, NO_ITEM } from './export-item.ts';
import type { HtmlBlock } from './html-blocks.ts';

/** The interface's words before the database's document number: the last block belonging to the article. */
export const NUMBER =
  /^(?:numéro de document|document number|n[úu]mero d[eo] documento|dokumentnummer|numero del? documento|documentnummer)\s*:\s*(\S+)|^((?:news|web|tv|radio|soc)·\S+)$/iu;
export const COPYRIGHT = /^(?:©|\(c\)|copyright\b)/i;
export const ASIDE =
  /^(?:(?:illustration|note|graphi|encadr|photo|references?|référence)\S*\s*:?|(?:cet article est (?:aussi )?paru dans|this article (?:also )?appeared in|este artículo apareció en|dieser artikel erschien in|questo articolo è apparso (?:in|su))\s.{2,120})\s*$/iu;

export function europresseArticle(blocks: readonly HtmlBlock[]): ExportItem | null {
  const has = (block: HtmlBlock, mark: string) => block.marks.includes(mark);
  const title = blocks.findIndex((block) => has(block, 'titrearticlevisu'));
  const source = blocks.find((block) => has(block, 'docpublicationname'))?.text ?? null;
  if (title < 0) return null;
  const titles = blocks.filter((block) => has(block, 'titrearticlevisu')).map(({ text }) => text);
  const header = blocks
    .filter((block) => has(block, 'docheader'))
    .map(({ text }) => text)
    .join(' ');
  const number = blocks.findIndex(({ text }) => NUMBER.test(text));
  const end = number < 0 ? blocks.length : number;
  const after = blocks.slice(title + titles.length, end);
  const isNew = blocks.some((block) => has(block, 'article') && has(block, 'header'));
  const { byline, story, rest } = isNew ? newLayout(after) : oldLayout(after);
  return {
    ...NO_ITEM,
    title: titles.join(' '),
    paragraphs: story.map(({ text }) => text),
    furniture: rest.map(({ text }) => text).filter((text) => !/^note\S*\s*:?$/iu.test(text)),
    source: source?.replace(/,\s*no?\.?\s*\d+$/i, '') ?? null,
    date: header,
    byline,
    section: sectionIn(header),
    externalId:
      NUMBER.exec(blocks[number]?.text ?? '')
        ?.slice(1)
        .find(Boolean) ?? null,
  };
}

interface Layout {
  readonly byline: string | null;
  readonly story: readonly HtmlBlock[];
  readonly rest: readonly HtmlBlock[];
}

/** Below the title come a standfirst and the author. */
function newLayout(after: readonly HtmlBlock[]): Layout {
  const isIn = (name: string) => (block: HtmlBlock) => block.marks.includes(name);
  const isAuthor = ({ text, marks }: HtmlBlock) =>
    text.length < 100 && !/[.!?…»"]$/u.test(text) && !marks.some((mark) => mark.includes('subtitle'));
  const head = after.filter(isIn('header'));
  const byline = head.filter(isAuthor).map(({ text }) => text);
  const rest = after.filter((block) => isIn('aside')(block) || isIn('footer')(block));
  const story = after.filter((block) => !isIn('header')(block) && !rest.includes(block));
  return { byline: byline.join(', ') || null, story: [...head.filter((block) => !isAuthor(block)), ...story], rest };
}

/**
 * Author, an empty block, the text, the copyright in bold italics. An author's name is short and does not end like a
 * sentence.
 */
function oldLayout(after: readonly HtmlBlock[]): Layout {
  const copyright = after.findLastIndex(({ text }) => COPYRIGHT.test(text));
  const end = copyright < 0 ? after.length : copyright;
  const [first] = after;
  const isAuthor = first !== undefined && end > 1 && first.text.length < 80 && !/[.!?…:»"]$/u.test(first.text);
  const start = isAuthor ? 1 : 0;
  const aside = after.slice(start, end).findIndex(({ text }) => ASIDE.test(text));
  const last = aside < 0 ? end : start + aside;
  return { byline: isAuthor ? first.text : null, story: after.slice(start, last), rest: after.slice(last) };
}

/** "Communication, mardi 14 mars 2006, p. 16": what precedes the date, if anything. */
export function sectionIn(header: string): string | null {
  const before = /^([^,\d]{2,60}?)\s*,\s*(?=.*\d{4})/u.exec(header)?.[1] ?? null;
  return before !== null && !/^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\p{L}+day)\b/iu.test(before)
    ? before
    : null;
}
