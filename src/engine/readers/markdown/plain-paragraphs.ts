/**
 * Markdown → plain paragraphs: markup is removed, words stay; links give their text, pictures their alternative text.
 */

import type { Token } from 'markdown-it';
import MarkdownIt from 'markdown-it';
import { blocksOf } from '../../extract/page/blocks/blocks.ts';
import { parsePage } from '../../extract/page/page.ts';
import { normalText } from '../../extract/plain-text/plain-text.ts';

export interface MarkdownParagraph {
  readonly text: string;
  /** Level of a heading, 1 the highest; 0 for other text. */
  readonly heading: number;
  /** Nothing but pictures: `text` is their alternative text. */
  readonly isCaption: boolean;
  /** How many links it has, if it has nothing else. */
  readonly links: number;
}

const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false });
/** Each bracket is looked at once for each level: deeper ones stay as they are written, while lists may go deeper. */
const spans = new MarkdownIt({ html: true, linkify: false, typographer: false, maxNesting: 20 });
markdown.core.ruler.at('inline', ({ tokens, env }) => {
  for (const { type, content, children } of tokens)
    if (type === 'inline') spans.inline.parse(content, spans, env, children ?? []);
});

/** @throws PageTooLarge for HTML inside, past its bounds */
export function plainParagraphs(text: string): MarkdownParagraph[] {
  const paragraphs: MarkdownParagraph[] = [];
  const add = (written: string, heading = 0, isCaption = false, links = 0) => {
    const plain = normalText(written)
      .replace(/\n{2,}/g, '\n')
      .trim();
    if (/[\p{L}\p{N}]/u.test(plain)) paragraphs.push({ text: plain, heading, isCaption, links });
  };
  const tokens = markdown.parse(withoutNotes(text), {});
  let row: string[] | null = null;
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'tr_open') row = [];
    else if (token.type === 'tr_close') {
      add((row ?? []).join('\t'));
      row = null;
    } else if (token.type === 'inline') {
      const opened = tokens[i - 1];
      if (row) row.push(inlineText(token).replace(/\s+/g, ' '));
      else {
        const heading = opened?.type === 'heading_open' ? Number(opened.tag.slice(1)) : 0;
        add(inlineText(token), heading, isPictures(token), linksAlone(token));
      }
    } else if (token.type === 'fence' || token.type === 'code_block') add(token.content);
    else if (token.type === 'html_block') for (const each of htmlText(token.content)) add(each);
  }
  return paragraphs;
}

function isPictures({ children }: Token): boolean {
  const written = (children ?? []).filter(({ type, content }) => type !== 'softbreak' && content.trim() !== '');
  return written.length > 0 && written.every(({ type }) => type === 'image');
}

/** How many links there are, 0 if there are words beside them. */
function linksAlone({ children }: Token): number {
  let [links, depth] = [0, 0];
  for (const { type, content } of children ?? []) {
    if (type === 'link_open') links += depth++ === 0 ? 1 : 0;
    else if (type === 'link_close') depth--;
    else if (depth === 0 && /[\p{L}\p{N}]/u.test(content)) return 0;
  }
  return links;
}

function inlineText(token: Token): string {
  const children = token.children ?? [];
  if (children.some(({ type }) => type === 'html_inline'))
    return htmlText(markdown.renderer.renderInline(children, markdown.options, {})).join('\n');
  let struck = 0;
  return children
    .filter(({ type }) => {
      if (type === 's_open') struck++;
      else if (type === 's_close') struck--;
      return struck === 0;
    })
    .map(wordsOf)
    .join('');
}

function wordsOf({ type, content }: Token): string {
  if (type === 'softbreak') return ' ';
  return type === 'hardbreak' ? '\n' : content;
}

function htmlText(html: string): string[] {
  return blocksOf(parsePage(html)).blocks.map(({ text }) => text);
}

/** Behind a word, only the next number is a note's: others are powers ("metre^2^", "sigma^2^") or isotopes. */
function withoutRaisedNotes(text: string): string {
  let next = 1;
  return text.replace(
    /(?<=\p{L}{4}|\p{L}([.,;:!?][”"’»]?))\^(\d{1,3})\^/gu,
    (mark, stop: string | undefined, digits: string) => {
      const number = Number(digits);
      if (stop === undefined && number !== next) return mark;
      next = number + 1;
      return '';
    },
  );
}

const CODE_BLOCK = /(^(?:```|~~~)[^\n]*\n[\s\S]*?^(?:```|~~~))/m;
const COMMENT = /^%%(?:(?!%%|\n[ \t]*\n)[\s\S]){1,2000}%%[ \t]*$/gm;
/** Only the end of a paragraph or an entry has a name; "n ^2" is a power. */
const NAME_OF_PARAGRAPH =
  /(?<=\S)[ \t]+\^(?!\d+(?:\s|$))[\w-]{3,30}[ \t]*(?=\n[ \t]*(?:\n|[-*+>#]|\d{1,3}[.)]\s)|\n?(?![\s\S]))/g;
const LINK_TO_HIGHLIGHT =
  /(?<![ \t])[ \t]*\(\[(?:View Highlight|Location \d{1,6})\]\(https?:[^()\s]{1,1000}\)\)[ \t]*$/gm;

/** What note-taking programs and reading services write beside the words: names of paragraphs, comments ("%%…%%"), links to highlights. */
function withoutMarksOfNotes(text: string): string {
  return outsideCode(CODE_BLOCK, text, (part) =>
    part.replace(COMMENT, '').replace(NAME_OF_PARAGRAPH, '').replace(LINK_TO_HIGHLIGHT, ''),
  );
}

/**
 * A note's number in the text ("pier[^1]", "pier.[⁵]", "pier.^6^") is removed, the note itself stays where it is;
 * "[[Page|words]]" is a wiki link, "[!note]" begins a box, "==words==" are highlighted.
 */
function withoutNotes(text: string): string {
  return withoutRaisedNotes(withoutMarksOfNotes(text))
    .replace(/^\[\^[^\]\s]{1,60}\]:[ \t]*/gm, '')
    .replace(/\[(?:\^[^\]\s]{1,60}|[⁰¹²³⁴-⁹]{1,3})\]/g, '')
    .replace(/!\[\[[^[\]\n]{1,300}\]\]/g, '')
    .replace(/\[\[(?:[^[\]|\n]{1,300}\|)?([^[\]|\n]{1,300})\]\]/g, '$1')
    .replace(/^((?:>[ \t]?){1,9})\[![\w-]{1,30}\][+-]?[ \t]*/gm, '$1')
    .replace(/(?<![=\w])==(?=[^\s=])([^=\n]{1,2000})(?<=\S)==(?![=\w])/g, '$1');
}

const CODE = /(^(?:```|~~~)[^\n]*\n[\s\S]*?^(?:```|~~~)|`[^`\n]{1,500}`)/m;
const TEMPLATE_TAG = /\{%[^%\n]{0,500}%\}|\{\{[<%][^\n]{0,500}?[>%]\}\}|\{:[^{}\n]{1,300}\}[ \t]*$/gm;

/** Text from the source of a site: without what its generator replaces or reads, such as "{% include … %}" and "{: .note}". */
export function withoutTemplateTags(text: string): string {
  return outsideCode(CODE, text, (part) => part.replace(TEMPLATE_TAG, ''));
}

function outsideCode(code: RegExp, text: string, change: (part: string) => string): string {
  return text
    .split(code)
    .map((part, i) => (i % 2 === 0 ? change(part) : part))
    .join('');
}
