/** The plain text of a mail → what its writer says, and what is set aside: answered mail, signatures, notes of its sending. */
import { blocksOf, endsSentence, isHardWrapped, joined, normalText } from '../../extract/plain-text.ts';
import { isAttribution, isFooterLine, isForwardMark, isMailFurniture } from './mail-furniture.ts';

export interface BodyText {
  readonly paragraphs: readonly string[];
  readonly furniture: readonly string[];
}

interface Line {
  readonly text: string;
  /** How many times quoted. */
  readonly depth: number;
}

/** A quotation this short, with an answer after it, is part of the answer. */
const SHORT_LINES = 4;
const SIGNATURE_LINES = 15;

/** `params` are those of the part's Content-Type: format and delsp (RFC 3676). */
export function readPlainBody(text: string, params: ReadonlyMap<string, string>): BodyText {
  const isFlowed = params.get('format')?.toLowerCase() === 'flowed';
  const normal = normalText(text);
  const lines = linesOf(normal, isFlowed, params.get('delsp')?.toLowerCase() === 'yes' && isSpaced(normal));
  const furniture: string[] = [];
  const own = withoutPgp(withoutTail(withoutQuotes(lines, furniture), furniture));
  const paragraphs: string[] = [];
  for (const paragraph of paragraphsFrom(own, isFlowed)) {
    (isMailFurniture(paragraph) ? furniture : paragraphs).push(paragraph);
  }
  return paragraphs.length > 0
    ? { paragraphs, furniture }
    : { paragraphs: paragraphsFrom(lines.map(marked), isFlowed), furniture: [] };
}

/** Some programs say delsp and yet write one space between words: words must not run together. */
function isSpaced(text: string): boolean {
  return / {2}\n/.test(text) || /[\u3040-\u30ff\u3400-\u9fff] \n/.test(text);
}

function linesOf(text: string, isFlowed: boolean, deletesSpace: boolean): Line[] {
  const lines: Line[] = [];
  let isOpen = false;
  for (const raw of text.split('\n')) {
    const marks = isFlowed ? /^>*/.exec(raw) : /^(?:> ?)*/.exec(raw);
    const depth = marks?.[0].replaceAll(' ', '').length ?? 0;
    const written = raw.slice(marks?.[0].length ?? 0);
    const line = isFlowed && written.startsWith(' ') ? written.slice(1) : written;
    const last = lines.at(-1);
    const isSignature = line === '-- ';
    if (isOpen && last && last.depth === depth && !isSignature) {
      const before = deletesSpace ? last.text.slice(0, -1) : last.text;
      lines[lines.length - 1] = { text: before + line, depth };
    } else lines.push({ text: line, depth });
    isOpen = isFlowed && line.endsWith(' ') && !isSignature;
  }
  return lines;
}

function marked({ text, depth }: Line): string {
  return depth === 0 ? text : `${'>'.repeat(depth)} ${text.trim()}`;
}

/** Long quotations and those nothing answers are set aside, with the line that says whose they are. */
function withoutQuotes(lines: readonly Line[], furniture: string[]): string[] {
  const forward = lines.findIndex(({ depth }, i) => depth === 0 && startsForwarded(lines, i));
  const hasOwn = lines.slice(0, Math.max(0, forward)).some(({ text, depth }) => depth === 0 && /\p{L}/u.test(text));
  const end = forward > 0 && hasOwn ? forward : lines.length;
  const lastOwn = lines.slice(0, end).findLastIndex(({ text, depth }) => depth === 0 && /\p{L}/u.test(text));
  const own: string[] = [];
  for (let at = 0; at < end; ) {
    const from = at;
    while (at < end && lines[at]?.depth !== 0) at++;
    const run = lines.slice(from, at);
    if (run.length > SHORT_LINES || (run.length > 0 && at > lastOwn)) {
      furniture.push(
        ...takeAttribution(own),
        ...paragraphsFrom(
          run.map(({ text }) => text),
          false,
        ),
      );
    } else if (run.length > 0) own.push('', ...run.map(marked), '');
    else own.push(lines[at++]?.text ?? '');
  }
  furniture.push(...paragraphsFrom(lines.slice(end).map(marked), false));
  return own;
}

/** A mark of forwarding, or a rule with the headers of another mail under it. */
function startsForwarded(lines: readonly Line[], i: number): boolean {
  const text = lines[i]?.text ?? '';
  if (isForwardMark(text)) return true;
  if (!/^\s*[_-]{10,}\s*$/.test(text)) return false;
  const next = lines.slice(i + 1, i + 3).find((line) => line.text.trim() !== '');
  return /^\s*\*?(?:from|von|de|da|van|från|fra|od|от|від|发件人|寄件者|差出人)\s*[:：]/iu.test(next?.text ?? '');
}

/** The one or two lines before a quotation that name its writer. */
function takeAttribution(own: string[]): string[] {
  let last = own.length - 1;
  while (last >= 0 && own[last]?.trim() === '') last--;
  const begins = /^(?:on|am|le|el|em|il|op|den|w dniu|в|у|\d)\s/iu.test(own[last - 1] ?? '');
  for (const count of begins ? [2, 1] : [1]) {
    const text = joined(own.slice(Math.max(0, last - count + 1), last + 1));
    if (isAttribution(text)) {
      own.splice(Math.max(0, last - count + 1));
      return [text];
    }
  }
  return [];
}

/** A signature after "-- ", a list's notice after a rule. */
function withoutTail(lines: readonly string[], furniture: string[]): string[] {
  const cut = lines.findIndex((line, i) => {
    const rest = lines.slice(i + 1, i + 60).filter((each) => each.trim() !== '');
    if (/^--\s?$/.test(line)) return i > 0 && rest.length <= SIGNATURE_LINES;
    return /^\s*[_=*-]{10,}\s*$/.test(line) && rest.length <= SIGNATURE_LINES && rest.some(isListNotice);
  });
  if (cut < 0) return [...lines];
  furniture.push(...paragraphsFrom(lines.slice(cut + 1), false));
  return lines.slice(0, cut);
}

function isListNotice(line: string): boolean {
  return isFooterLine(line) || /mailing list|\/listinfo\//i.test(line);
}

/** The frame of a signed text is no part of it. */
function withoutPgp(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => /^-----BEGIN PGP SIGNED MESSAGE-----\s*$/.test(line));
  const end = lines.findIndex((line) => /^-----BEGIN PGP SIGNATURE-----\s*$/.test(line));
  if (start < 0 && end < 0) return [...lines];
  const body = lines.slice(start + 1, end < 0 ? lines.length : end);
  const first = start < 0 ? 0 : body.findIndex((line) => line.trim() === '') + 1;
  return [...lines.slice(0, Math.max(0, start)), ...body.slice(first).map((line) => line.replace(/^- (?=-)/, ''))];
}

function paragraphsFrom(lines: readonly string[], isFlowed: boolean): string[] {
  // A rule between lines parts paragraphs as a blank line does.
  const blocks = blocksOf(lines.map((line) => (/[\p{L}\p{N}]/u.test(line) ? line : '')).join('\n'));
  const isWrapped = !isFlowed && isHardWrapped(blocks);
  return blocks
    .flatMap((block) => (isWrapped && isProse(block) ? [joined(block)] : isFlowed ? block : [block.join('\n')]))
    .map((paragraph) => paragraph.trim());
}

/** Lines of a list or an address are as short as they were written; those of prose are cut at a width. */
function isProse(block: readonly string[]): boolean {
  const inner = block.slice(0, -1);
  return inner.filter((line) => line.trimEnd().length >= 45 || endsSentence(line)).length >= inner.length * 0.6;
}
