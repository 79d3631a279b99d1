/**
 * HTML that is all story (a feed item, an agency's body) → its paragraphs; searching it for a story would drop short
 * ones.
 */

import { alternatives } from '../../../../text/alternatives.ts';
import { paragraphsOf } from '../../plain-text/plain-text.ts';
import { isFurnitureLine } from '../../story/furniture-lines.ts';
import { parsePage, textOf } from '../page.ts';
import type { Block, Box } from './block-page.ts';
import { blocksOf } from './blocks.ts';
import { paragraphsOfStory } from './table-rows.ts';

export interface HtmlFragment {
  readonly paragraphs: readonly string[];
  /** Captions of pictures, and lines that lead elsewhere. */
  readonly furniture: readonly string[];
}

const APART = new Set(['figure', 'figcaption', 'nav', 'footer', 'form', 'button']);
const LEADS_ELSEWHERE = /^(?:[\p{P}\p{S}\s]+|(?:related|ähnlich):? .{1,300})$/iu;
/** What WordPress adds below each item of its feeds, in the languages of its blogs. */
const APPEARED_FIRST = new RegExp(
  alternatives`
  ^(?:the post|der beitrag|l[’']article|la entrada|o post|l[’']articolo|het bericht|artykuł|запись|допис|сообщение|
  inlägget|indlægget|příspěvek)\s.{1,300}\s(?:appeared first on|first appeared on|erschien zuerst auf|
  est apparu en premier sur|se publicó primero en|apareceu primeiro em|proviene da|verscheen eerst op|
  pochodzi z serwisu|впервые появилась|вперше з[’']явився|появились сначала|dök först upp på|blev først udgivet|
  pochází z)\s.{1,100}$
`,
  'iu',
);

/** @throws PageTooLarge */
export function readFragment(html: string): HtmlFragment {
  const { blocks } = blocksOf(parsePage(html));
  const [story, furniture]: [Block[], string[]] = [[], []];
  const words = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const all = withoutTags(html);
  if (words * 3 < all.length && isSwallowed(html)) return { paragraphs: paragraphsOf(all), furniture: [] };
  for (const block of blocks) {
    const invitation = invitationIn(block);
    if (isApart(block)) furniture.push(block.text);
    else if (invitation === '') story.push(block);
    else {
      story.push({ ...block, text: block.text.slice(0, -invitation.length).trimEnd() });
      furniture.push(invitation.trim());
    }
  }
  const paragraphs = paragraphsOfStory(story);
  return paragraphs.length > 0 ? { paragraphs, furniture } : { paragraphs: furniture, furniture: [] };
}

const MARK = 'mark at the end';

/** An unclosed comment, style or drawing swallows all words that follow it. */
function isSwallowed(html: string): boolean {
  return blocksOf(parsePage(html + MARK)).blocks.every(({ text }) => !text.includes(MARK));
}

function withoutTags(html: string): string {
  return html.replace(/<[^<>]*>/g, ' ').replace(/[ \t]+/g, ' ');
}

/** A line of text that may contain markup, like titles in feeds; a line of nothing but markup is taken literally. */
export function lineFromHtml(value: string): string {
  const line = value.replace(/\s+/gu, ' ').trim();
  if (!/<[a-z/!]|&[#a-z]/i.test(line)) return line;
  return textOf(parsePage(`<p>${line}</p>`)) || line;
}

const INVITATION = new RegExp(
  alternatives`
  (?<=[.!?…\]]["”’»)]?\s?)\s(?:continue reading|keep reading|read (?:more|on|the full (?:story|article)|full (?:story|article))|
  weiterlesen|mehr lesen|lire la suite|en savoir plus|leer más|seguir leyendo|leia mais|ler mais|leggi tutto|
  continua a leggere|lees (?:verder|meer)|läs mer|czytaj (?:więcej|dalej)|читать (?:далее|полностью|дальше)|читати (?:далі|більше))
  [\s.…→»>]*$
`,
  'iu',
);

/** "Continue reading" as a link behind the last sentence; '' if there is none. */
function invitationIn({ text, linkSize }: Block): string {
  const invitation = linkSize > 0 ? (INVITATION.exec(text.slice(-80))?.[0] ?? '') : '';
  return linkSize <= invitation.length ? invitation : '';
}

function isApart(block: Block): boolean {
  for (let box: Box | null = block.box; box !== null && box.tag !== 'table'; box = box.parent)
    if (APART.has(box.tag)) return true;
  // Scripts and frames that were pasted into the text as text.
  if (/^<(?:div|script|iframe|figure|img|blockquote)\b[^<>]*>.*>$/.test(block.text)) return true;
  const isLink = block.linkSize > block.size * 0.4;
  return (
    isFurnitureLine(block.text) ||
    (isLink && LEADS_ELSEWHERE.test(block.text)) ||
    (block.linkSize > 0 && APPEARED_FIRST.test(block.text)) ||
    /^[\p{P}\p{S}\s]+$/u.test(block.text)
  );
}
