/**
 * A message of a text wire: in IPTC 7901 and ANPA 1312, control bytes mark header, text and end, and their lines follow
 * conventions.
 */
import { alternatives } from '../../../text/alternatives.ts';
import { normalText, oneLine } from '../../extract/plain-text/plain-text.ts';
import { endsLine } from '../input/sentence-end.ts';
import { isInitials, unwrapped } from './wire-layout.ts';

interface WireMessage {
  readonly title: string | null;
  readonly byline: string | null;
  /** Slug line of the header: "Harbour/pier/council". */
  readonly keywords: string | null;
  readonly source: string | null;
  /** As the wire writes it, or null. */
  readonly date: string | null;
  readonly paragraphs: readonly string[];
  readonly furniture: readonly string[];
}

const [SOH, STX, ETX] = ['\x01', '\x02', '\x03'] as const;

/** A header starts within the first bytes, and the text after it; the rest is text. */
export function isWire(head: string): boolean {
  const start = head.indexOf(SOH);
  const text = head.indexOf(STX, start);
  return start >= 0 && start <= 16 && text > start + 4 && text < start + 600 && !head.includes('\0');
}

/** Teleprinter marks in letters: taped messages begin with ZCZC and a number, and end with NNNN. */
export function isTaped(head: string): boolean {
  return /^\s*ZCZC(?:[ \t]+[A-Z\d]{2,12})?[ \t]*\r?\n/.test(head);
}

/** "bdt0123 4 vm 210  dpa 0456": service and number, urgency, category, length, agency and its own number. */
const BARE_HEADER = /^[a-z]{3}\d{4} \d [a-z]{2,3} \d{1,5} +[a-z]{2,5} \d{3,5}[ \t]*$/m;

/** The header's line is left of a message whose control bytes are lost. */
export function isBare(head: string): boolean {
  return head
    .trimStart()
    .split(/\r?\n/, 1)
    .some((line) => BARE_HEADER.test(line));
}

/** "^BC-Harbour,0123<": lines of an ANPA header whose control bytes are lost. */
const CARETED = /^\^.{1,200}[<=][ \t]*$/;

export function isCareted(head: string): boolean {
  const [first = '', second = ''] = head.trimStart().split(/\r?\n/, 2);
  return CARETED.test(first) && CARETED.test(second);
}

/** Each message begins behind the stamp that ends the one before. */
export function caretedMessages(text: string): string[] {
  const end = endsLine(text) ? ETX : '';
  return normalText(text)
    .split(/(?<=\n[ \t]*\p{Lu}{2,4}-\p{Lu}{2}-\d\d-\d\d-\d\d \d{4}\p{Lu}{3,4})[ \t<]*\n/u)
    .filter((message) => message.trim() !== '')
    .map((message, i, all) => `${STX}${message.trim()}${i < all.length - 1 ? ETX : end}`);
}

/** Each message as a wire with control bytes has it. */
export function bareMessages(text: string): string[] {
  return normalText(text)
    .split(BARE_HEADER)
    .slice(1)
    .map((message) => {
      const lines = message.trim().split('\n');
      const end = dateIn(lines.at(-1) ?? '') === null ? lines.length : lines.length - 1;
      return `${STX}${lines.slice(0, end).join('\n')}${ETX}${lines.slice(end).join('\n')}`;
    })
    .filter((message) => message.length > 2);
}

/** Each message as a wire with control bytes has it: a header of codes, a text. */
export function tapedMessages(text: string): string[] {
  return normalText(text)
    .split(/^[ \t]*ZCZC(?:[ \t]|$)/m)
    .slice(1)
    .map((message) => {
      const lines = (message.split(/^NNNN[ \t]*$/m)[0] ?? '').trimEnd().split('\n');
      const start = lines.findIndex((line, i) => i > 0 && line.trim() !== '' && !CODES.test(line));
      const end = dateIn(lines.at(-1) ?? '') === null ? lines.length : lines.length - 1;
      const body = withHead(lines.slice(Math.max(0, start), end));
      return `${lines.slice(0, start).join('\n')}${STX}${body}${ETX}${lines.slice(end).join('\n')}`;
    });
}

/** If no blank line or indent ends the head, it is the first line. */
function withHead(lines: readonly string[]): string {
  const end = lines.findIndex((line) => line.trim() === '' || /^(?: {3,}|\t)/.test(line));
  const isHead =
    end > 0 && lines.slice(0, end).every((line) => line.length <= TITLE_LINE && !/[.!?]["”]?\s*$/.test(line));
  const [title = '', ...text] = lines;
  return isHead ? lines.join('\n') : `${title}\n\n${text.join('\n')}`;
}

/** Wires wrap their lines at this width; the lines of a head are shorter. */
const TITLE_LINE = 69;

/** "YY TDR", "%MNETALL MFI", "$J", ":Slug", "POL0412 4 I 0210 FRA /HW-XY12": destination, urgency, subject. */
const CODES =
  /^(?:[A-Z\d]{1,4}(?:[ \t]+[A-Z\d]{1,8}){0,3}|[A-Z]{3}\d{3,4}(?:[ \t]+[A-Z\d/-]{1,12}){1,8}|[%$*:].{0,80})[ \t]*$/;

/** The text of each message, from its start of header. */
export function messagesIn(text: string): string[] {
  const starts = text.split(SOH).slice(1);
  return starts.filter((message) => message.includes(STX));
}

/** The text of a message that arrived whole has a mark at its end. */
export function hasEnd(message: string): boolean {
  return message.includes(ETX);
}

export function readMessage(message: string): WireMessage {
  const [header = '', afterHeader = ''] = cutAt(message, STX);
  const [written = '', trailer = ''] = cutAt(afterHeader, ETX);
  const [body, stamp] = stampApart(written);
  const { head, text } = headAndText(normalText(body));
  const { paragraphs, furniture, author } = storyAndNotes(
    unwrapped(initialsApart(text.replace(ANPA_END, '').replace(ANPA_MARKS, ''))),
  );
  const lines = readHead(head);
  return {
    title: lines.title,
    byline: lines.byline ?? author,
    keywords: keywordsIn(header) ?? lines.keywords,
    // A byline may come first.
    source: lines.source ?? sourceIn(paragraphs[0] ?? '') ?? sourceIn(paragraphs[1] ?? ''),
    date: dateIn(oneLine(trailer)) ?? dateIn(stamp),
    paragraphs,
    furniture: [...lines.others, ...furniture],
  };
}

/** "AP-NY-02-04-25 0912EST" as the last line of the text rather than behind it. */
function stampApart(body: string): [string, string] {
  const stamp = /\n[ \t]*(\p{Lu}{2,4}-\p{Lu}{2}-\d\d-\d\d-\d\d \d{4}\p{Lu}{3,4})[ \t<]*$/u.exec(
    body.trimEnd().slice(-80),
  );
  return stamp ? [body.trimEnd().slice(0, -stamp[0].length), stamp[1] ?? ''] : [body, ''];
}

/** ANPA ends a line of text with "<", a centred one with ".=!" and the like. */
const ANPA_END = /(?<![ \t])[ \t]*(?:\.?[<=]!|<)[ \t]*$/gm;
/** The mark of a paragraph, and the line below a take that goes on in the next. */
const ANPA_MARKS = /^[ \t]*(?:¶ ?)?\(MORE\)[ \t]*$|(?<=^[ \t]*)¶ ?/gm;

function initialsApart(text: string): string {
  const [last = '', ...rest] = text.trimEnd().split('\n').reverse();
  return isInitials(last.trim()) ? `${rest.reverse().join('\n')}\n\n${last.trim()}` : text;
}

function cutAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** Longer than any header line. */
const TEXT_LINE = 120;
/** ANPA may write a headline of several lines on a single one. */
const LONGEST_HEAD_LINE = 500;

/** The lines before the first that is blank, indented or a paragraph; if there is none, everything is text. */
function headAndText(body: string): { head: string[]; text: string } {
  const written = body.replace(/^\n+/, '').split('\n');
  const lines = withoutMargin(written);
  const end = lines.findIndex(
    (line, i) =>
      line.trim() === '' ||
      (line.length > TEXT_LINE && !line.startsWith('^')) ||
      /^(?: {3,}|\t)/.test(line) ||
      // ANPA marks header lines: indented lines below them are text.
      (/^ {2}\S/.test(line) && (lines[i - 1] ?? '').startsWith('^')),
  );
  // Lines that were not wrapped are paragraphs, and indented as such.
  const story = lines.some((line) => line.length > TEXT_LINE) ? written : lines;
  if (end < 0 || end > 12) return { head: [], text: story.join('\n') };
  return { head: lines.slice(0, end), text: story.slice(end).join('\n') };
}

/** Some wires indent every line alike. */
function withoutMargin(lines: readonly string[]): string[] {
  const margins = lines.filter((line) => line.trim() !== '').map((line) => line.search(/[^ ]/));
  const margin = margins.reduce((least, each) => Math.min(least, each), margins[0] ?? 0);
  return lines.map((line) => line.slice(margin));
}

interface HeadLines {
  readonly title: string | null;
  readonly byline: string | null;
  readonly source: string | null;
  readonly keywords: string | null;
  readonly others: readonly string[];
}

/**
 * ANPA begins a header line with "^" and ends it with "<" or "="; below its headline a wire names author and agency
 * before "=".
 */
function readHead(lines: readonly string[]): HeadLines {
  let title: string | null = null;
  let byline: string | null = null;
  let source: string | null = null;
  let keywords: string | null = null;
  const others: string[] = [];
  for (const line of lines) {
    const text = oneLine(line.replace(/^\^|(?<!\s)\s*[<=]!?\s*$/g, ''));
    if (text === '') continue;
    if (text.length > LONGEST_HEAD_LINE) others.push(text);
    else if (/^(?:by|von|par|por|da|di)\s/i.test(text)) byline ??= text;
    else if (title === null && /^\p{L}[^\s]*[/-][^\s]+$/u.test(text)) keywords ??= text;
    else if (ROLE.test(text)) others.push(text);
    else if (/=\s*$/.test(line) && (byline !== null || (title !== null && isName(text)))) source ??= text;
    else if (
      /^\(.*\)$/.test(text) ||
      !/\p{Ll}/u.test(text) ||
      /,\s*\d{2,4}$/.test(text) ||
      /^(?:\w+ )?(?:eds|photos?|editors?)\b[:\s]/i.test(text)
    )
      others.push(text);
    else if (title === null) title = text;
    // The line that ends the head goes on with the headline if it names nobody.
    else if (/=\s*$/.test(line)) title = `${title} ${text}`;
    else others.push(text);
  }
  // Some wires write headlines in capitals, as they do their catchwords.
  const shouted = title === null ? (others.findLast(isHeadline) ?? null) : null;
  return { title: title ?? shouted, byline, source, keywords, others: others.filter((text) => text !== shouted) };
}

/** Words in capitals, more of them than a catchword has. */
function isHeadline(text: string): boolean {
  const words = text.match(/\p{Lu}{2,}/gu) ?? [];
  return words.length >= 4 && !/\p{Ll}|^\(.*\)$/u.test(text) && !TO_EDITORS.test(text);
}

/** "EMBARGOED UNTIL MONDAY", "UPDATES WITH QUOTES": what a desk tells other desks. */
const TO_EDITORS = new RegExp(
  alternatives`
  \b(?:EDS|EDITORS)\b|^(?:ATTENTION|EMBARGOED|EMBARGO:|NOT FOR|FOR (?:IMMEDIATE|RELEASE|USE|PUBLICATION)|
  ADVANCE(?:D| FOR)|REPEAT(?:S|ING)|CORRECTS|CORRECTION:|RECASTS|UPDAT(?:ES|ING|ED)|ADDS|REFILES|
  WITH (?:PHOTOS?|GRAPHICS?|VIDEO|PICTURES?))(?!\p{L})
`,
  'u',
);

function isName(text: string): boolean {
  const words = text.split(' ');
  return words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** The author's role at the agency: "AP Sports Writer". */
const ROLE = /^(?:\S+ ){1,4}(?:writers?|editors?|correspondents?|reporters?)$/i;

interface StoryAndNotes {
  readonly paragraphs: readonly string[];
  readonly furniture: readonly string[];
  /** As the notes name them. */
  readonly author: string | null;
}

/** Notes to editors stand below a rule or a heading of their own. */
function storyAndNotes(all: readonly string[]): StoryAndNotes {
  const isRule = (text: string) => /^(?:[*_=-]\s*){3,}$/.test(text);
  const isNotes = (text: string) =>
    /^#\s*(?:\p{L}{2,6}-)?(?:notebook|notizblock)\b/iu.test(text) || /^(?:\*\s*){3,}$/.test(text);
  const end = all.findIndex(isNotes);
  const story = end > 0 ? all.slice(0, end) : all;
  const notes = end > 0 ? all.slice(end) : [];
  const isApart = (text: string, i: number) => isRule(text) || (i === story.length - 1 && isInitials(text));
  const paragraphs = story.filter((text, i) => !isApart(text, i));
  const author = notes.map((text) => AUTHOR.exec(text)?.[1] ?? null).find((name) => name !== null) ?? null;
  return { paragraphs, furniture: [...story.filter(isApart), ...notes], author };
}

/** "- Autorin: Ada Finch (Kiel), +49 431 …" */
const AUTHOR = /(?:^|\n)(?:[-*] )?(?:Autor(?:in|en)?|Author|By|Von): (\p{Lu}[^,(<+\n]{2,60}?)\s*(?:[,(<+\n]|$)/u;

/** The last header line that consists of words separated by slashes. */
function keywordsIn(header: string): string | null {
  const lines = normalText(header).split('\n').map(oneLine);
  return (
    lines.findLast((line) => /^\p{L}[^\s].*[/-]\p{L}?/u.test(line) && !/\d{3}/.test(line))?.replace(/\/$/, '') ?? null
  );
}

/** "LONDON (AP) _" names the agency. */
function sourceIn(opening: string): string | null {
  return /^[^()]{2,80}\(([\p{L}/-]{2,12})\)\s*[-–—_]/u.exec(opening)?.[1] ?? null;
}

/** "071341 GMT Oct 15" is the 7th at 13:41; "AP-WF-11-13-13 1509GMT" has the month first. */
function dateIn(trailer: string): string | null {
  const iptc = /\b(\d{2})(\d{2})(\d{2})\s*(GMT|UTC|Z)?\s+(\p{L}{3,9})\.?\s+(\d{2})\b/u.exec(trailer);
  if (iptc) return `${iptc[1]} ${iptc[5]} ${century(iptc[6])}${iptc[6]} ${iptc[2]}:${iptc[3]} ${iptc[4] ?? ''}`;
  const anpa = /\b(\d{2})-(\d{2})-(\d{2})\s+(\d{2})(\d{2})\s*(GMT|UTC|[ECMP][SD]T|C?EST|[CEM]ET|BST)/.exec(trailer);
  if (anpa) return `${century(anpa[3])}${anpa[3]}-${anpa[1]}-${anpa[2]} ${anpa[4]}:${anpa[5]} ${anpa[6]}`;
  return null;
}

/** The earliest archived wires are from the seventies. */
function century(year = ''): string {
  return Number(year) >= 70 ? '19' : '20';
}
