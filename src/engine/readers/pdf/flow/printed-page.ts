/** A web page printed by a browser: menus stand above the headline, links and notices below the story. */
import { endsSentence } from '../../../extract/plain-text/plain-text.ts';
import { isNoticeOfRights } from '../../../extract/story/furniture-lines.ts';
import type { DocumentParagraph } from '../../document/document.ts';
import type { Paragraph } from './lines.ts';

/** This many short lines above a headline are a menu, not the head of a paper. */
const LEAST_ABOVE = 8;
/** This many short lines in a row, once the story has begun, are links. */
const LINKS = 10;
const SHORT = 70;
const LONG = 80;

/** The paragraphs, with those around the story set aside; unchanged if no menu stands above the title. */
export function withoutPageAround(paragraphs: readonly DocumentParagraph[]): readonly DocumentParagraph[] {
  const title = paragraphs.findIndex(({ role }) => role === 'title');
  const above = paragraphs.slice(0, Math.max(0, title));
  const end = storyEnd(paragraphs, title + 1);
  // The headline's words may also be a link to the story, which then is elsewhere.
  const isMenu = lettersOf(above) < lettersOf(paragraphs.slice(title, end)) * 0.2;
  if (above.length < LEAST_ABOVE || !isMenu) return paragraphs;
  return paragraphs.map((each, i) => (i < title || i >= end ? { ...each, role: 'head-or-foot' } : each));
}

/** Only those of the story. */
function lettersOf(paragraphs: readonly DocumentParagraph[]): number {
  return paragraphs.filter(isStory).reduce((sum, { text }) => sum + text.length, 0);
}

function isStory({ text }: DocumentParagraph): boolean {
  const wide = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0;
  return text.length + wide * 1.5 >= LONG && endsSentence(text);
}

/** After the last paragraph of the story: links in a row end it, and nothing short stands at its end. */
function storyEnd(paragraphs: readonly DocumentParagraph[], from: number): number {
  let end = from;
  let seen = 0;
  let links = 0;
  for (let i = from; i < paragraphs.length && (links < LINKS || seen < 2); i++) {
    const each = paragraphs[i];
    if (!each) break;
    if (isStory(each)) {
      seen++;
      end = i + 1;
    }
    links = each.text.length < SHORT && !endsSentence(each.text) ? links + 1 : 0;
  }
  return seen === 0 ? paragraphs.length : end;
}

const MOST_FOOT_LINES = 2;
const LONGEST_FOOT = 140;
/** "About us | Contact | Privacy". */
const MENU = /^\p{L}[\p{L}\s’'&-]{1,24}(?:\s[|·•]\s\p{L}[\p{L}\s’'&-]{1,24}){2,}$/u;
const ITEMS =
  /\b(?:about|contact|privacy|terms|imprint|impressum|kontakt|datenschutz|agb|mentions légales|contacto?|privacidad|aviso legal|chi siamo|contatti|cookies?|rss|контакт\p{L}*|реклама|о нас|про нас)\b/iu;

/** A page's links and its notice of rights: they stand below the columns, but narrow as they are, at the end of one. */
export function isFoot(lines: Paragraph): boolean {
  const text = lines.map((line) => line.text).join(' ');
  if (lines.length > MOST_FOOT_LINES || text.length > LONGEST_FOOT) return false;
  return (MENU.test(text) && ITEMS.test(text)) || (/©|\bcopyright\b/i.test(text) && isNoticeOfRights(text));
}
