/** A plain-text message → what its author says, and what is set aside: quoted mail, signatures, delivery notes. */
import { append } from '../../../text/append.ts';
import { blocksOf, isHardWrapped, joined, normalText } from '../../extract/plain-text/plain-text.ts';
import {
  type BodyText,
  forwardedHeadersIn,
  headersBelow,
  isForwardMark,
  isHeaderInMarks,
  NOT_FORWARDED,
  quotedHeaders,
  underWords,
} from './forwarded.ts';
import { withoutArmour, withoutFiles } from './inline-files.ts';
import { isAttribution, isFooterLine, isMailFurniture } from './mail-furniture.ts';

interface Line {
  readonly text: string;
  /** Quotation depth. */
  readonly depth: number;
}

/** A quotation this short, with a reply after it, is part of the reply. */
const SHORT_LINES = 4;
const SIGNATURE_LINES = 15;
/** "Read more (https://…)". */
const LINKED = /(?<=[^\s.!?])\s?[(<[]https?:\/\/[^\s()<>[\]]+[)>\]]$/i;
/** Programs wrap lines at 66 to 78 columns. */
const FULL_WIDTH = 64;
const LONGEST_LINE = 90;

/**
 * `params` are those of the part's Content-Type: format and delsp (RFC 3676). `isForward`: the other message in it is
 * its content.
 */
export function readPlainBody(text: string, params: ReadonlyMap<string, string>, isForward = false): BodyText {
  const isFlowed = params.get('format')?.toLowerCase() === 'flowed';
  const normal = withoutArmour(withoutFiles(normalText(text)));
  const lines = linesOf(normal, isFlowed, params.get('delsp')?.toLowerCase() === 'yes' && isSpaced(normal));
  const { own: ownLines, before, aside, headers } = isForward ? splitChain(lines) : splitForwarded(lines, false);
  const furniture = paragraphsFrom(
    aside.map(({ text }) => text),
    false,
  );
  const own = withoutTail(withoutPgp(withoutQuotes(ownLines, furniture)), furniture);
  const paragraphs: string[] = [];
  let isAside = false;
  for (const paragraph of paragraphsFrom(own, isFlowed)) {
    // An address alone belongs to the line above it.
    const isAddress: boolean = isAside && /^<?https?:\/\/\S+>?$/i.test(paragraph);
    // The address of a picture.
    const isPicture = /^\[https?:\/\/\S+\]$/i.test(paragraph);
    isAside =
      isAddress ||
      isPicture ||
      isMailFurniture(paragraph.replace(LINKED, '')) ||
      isForwardMark(paragraph) ||
      (isForward && isAttribution(paragraph));
    (isAside ? furniture : paragraphs).push(paragraph);
  }
  if (before.length > 0)
    return underWords(paragraphsFrom(before, false), paragraphs, furniture, forwardedHeadersIn(headers));
  return paragraphs.length > 0
    ? { paragraphs, furniture, forwarded: forwardedHeadersIn(headers) }
    : { paragraphs: paragraphsFrom(quoted(lines), isFlowed), furniture: [], forwarded: NOT_FORWARDED };
}

/** Some programs declare delsp but write only one space between words: words must not run together. */
function isSpaced(text: string): boolean {
  return / {2}\n/.test(text) || /[\u3040-\u30ff\u3400-\u9fff] \n/.test(text);
}

function linesOf(text: string, isFlowed: boolean, deletesSpace: boolean): Line[] {
  const lines: Line[] = [];
  let isOpen = false;
  for (const raw of text.split('\n')) {
    if (isHeaderInMarks(raw)) {
      lines.push({ text: raw, depth: 0 });
      isOpen = false;
      continue;
    }
    const marks = isFlowed ? /^>*/.exec(raw) : /^(?:> ?)*/.exec(raw);
    const depth = marks?.[0].replaceAll(' ', '').length ?? 0;
    const written = raw.slice(marks?.[0].length ?? 0);
    const line = isFlowed && written.startsWith(' ') ? written.slice(1) : written;
    const last = lines.at(-1);
    const isSignature = line === '-- ';
    const goesOn = isFlowed && line.endsWith(' ') && !isSignature;
    // Removed here and not from what is joined, which would be copied for each line.
    const own = goesOn && deletesSpace ? line.slice(0, -1) : line;
    if (isOpen && last && last.depth === depth && !isSignature)
      lines[lines.length - 1] = { text: last.text + own, depth };
    else lines.push({ text: own, depth });
    isOpen = goesOn;
  }
  return lines;
}

function marked({ text, depth }: Line): string {
  return depth === 0 ? text : `${'>'.repeat(depth)} ${text.trim()}`;
}

/** One paragraph per line, so that the mark of its first line does not end up inside it. */
function quoted(run: readonly Line[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < run.length; ) {
    const depth = run[at]?.depth ?? 0;
    let end = at + 1;
    while (run[end]?.depth === depth) end++;
    const lines = paragraphsFrom(
      run.slice(at, end).map(({ text }) => text),
      false,
    ).flatMap((each) => ['', ...each.split('\n')]);
    append(
      out,
      lines.slice(1).map((text) => (text === '' ? '' : marked({ text, depth }))),
    );
    at = end;
  }
  return out;
}

/** Long quotations, and those without a reply, are set aside together with the line that attributes them. */
function withoutQuotes(lines: readonly Line[], furniture: string[]): string[] {
  const lastOwn = lines.findLastIndex(isOwn);
  const own: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const from = at;
    while (at < lines.length && lines[at]?.depth !== 0) at++;
    const run = lines.slice(from, at);
    if (run.length > SHORT_LINES || (run.length > 0 && at > lastOwn)) {
      furniture.push(
        ...takeAttribution(own),
        ...paragraphsFrom(
          run.map(({ text }) => text),
          false,
        ),
      );
    } else if (run.length > 0) own.push('', ...quoted(run), '');
    else {
      const text = lines[at++]?.text ?? '';
      // One blank line separates as well as many; skipping them avoids going over them again and again.
      if (text.trim() !== '' || own.at(-1)?.trim() !== '') own.push(text);
    }
  }
  return own;
}

function isOwn({ text, depth }: Line): boolean {
  return depth === 0 && /\p{L}/u.test(text);
}

interface Forwarded {
  readonly own: readonly Line[];
  /** The sender's own words above another message. */
  readonly before: readonly string[];
  /** Another message below the sender's words, or only its headers if it is the content. */
  readonly aside: readonly Line[];
  readonly headers: readonly string[];
}

function splitForwarded(lines: readonly Line[], isForward: boolean): Forwarded {
  const texts = lines.map(({ text }) => text);
  const start = lines.findIndex(
    ({ depth }, i) => depth <= (isForward ? 1 : 0) && (isForwardMark(texts[i] ?? '') || quotedHeaders(texts, i) > 0),
  );
  if (start < 0) return { own: lines, before: [], aside: [], headers: [] };
  const before = lines.slice(0, start);
  if (!isForward && before.some(isOwn)) return { own: before, before: [], aside: lines.slice(start), headers: [] };
  const isMarked = isForwardMark(texts[start] ?? '');
  let headers = isMarked ? start + 1 : start;
  while (texts[headers]?.trim() === '') headers++;
  const end = headers + headersBelow(texts, headers);
  return {
    own: isMarked || lines[start]?.depth === 1 ? withoutMarks(lines.slice(end)) : lines.slice(end),
    before: before.some(isOwn) ? before.map(marked) : [],
    aside: lines.slice(start, end),
    headers: texts.slice(headers, end),
  };
}

/** What was forwarded may itself be forwarded: the innermost message that says more than all who passed it on. */
function splitChain(lines: readonly Line[]): Forwarded {
  let outer = splitForwarded(lines, true);
  for (let passed = 1; passed < MOST_PASSED && outer.headers.length > 0; passed++) {
    const inner = splitForwarded(outer.own, true);
    const before = [...outer.before, ...inner.before];
    if (inner.headers.length === 0 || lengthOf(before) >= lengthOf(inner.own.map(({ text }) => text))) break;
    outer = { ...inner, before, aside: [...outer.aside, ...inner.aside] };
  }
  return outer;
}

const MOST_PASSED = 8;

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.trim().length, 0);
}

/** Some programs quote what they forward: such lines are not quoted for a reply. */
function withoutMarks(lines: readonly Line[]): readonly Line[] {
  if (lines.some(isOwn)) return lines;
  return lines.map(({ text, depth }) => ({ text, depth: Math.max(0, depth - 1) }));
}

/** The one or two lines before a quotation that name its author. */
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

/** A signature after "-- ", a list's notice after a horizontal line. */
function withoutTail(lines: readonly string[], furniture: string[]): string[] {
  const cut = lines.findIndex((line, i) => {
    const isSignature = /^--\s?$/.test(line);
    if (i === 0 || (!isSignature && !RULE.test(line))) return false;
    const rest = lines.slice(i + 1, i + 60).filter((each) => each.trim() !== '');
    if (rest.length > SIGNATURE_LINES) return false;
    // A notice below a further line leaves what is above that to the story.
    const next = rest.findIndex((each) => RULE.test(each));
    const below = rest.slice(0, next < 0 ? rest.length : next);
    const notice = below.findIndex(isListNotice);
    return isSignature || (notice >= 0 && !isProse(below.slice(0, notice)));
  });
  if (cut < 0) return [...lines];
  append(furniture, paragraphsFrom(lines.slice(cut + 1), false));
  return lines.slice(0, cut);
}

/** A letter may begin below a line, and end in a notice without one. */
function isProse(lines: readonly string[]): boolean {
  return lines.filter(({ length }) => length >= FULL_WIDTH).length > 1;
}

const RULE = /^\s*[_=*-]{10,}\s*$/;

function isListNotice(line: string): boolean {
  return isFooterLine(line) || /mailing list|\/listinfo\//i.test(line);
}

/** The frame of a signed text is not part of it. */
function withoutPgp(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => /^-----BEGIN PGP SIGNED MESSAGE-----\s*$/.test(line));
  const end = lines.findIndex((line) => /^-----BEGIN PGP SIGNATURE-----\s*$/.test(line));
  if (start < 0 && end < 0) return [...lines];
  const body = lines.slice(start + 1, end < 0 ? lines.length : end);
  const first = start < 0 ? 0 : body.findIndex((line) => line.trim() === '') + 1;
  return [...lines.slice(0, Math.max(0, start)), ...body.slice(first).map((line) => line.replace(/^- (?=-)/, ''))];
}

function paragraphsFrom(lines: readonly string[], isFlowed: boolean): string[] {
  // A horizontal line separates paragraphs like a blank line.
  const blocks = blocksOf(lines.map((line) => (/[\p{L}\p{N}]/u.test(line) ? line : '')).join('\n'));
  const isWrapped = isHardWrapped(blocks);
  return blocks
    .flatMap((block) => (isFlowed ? block : [isFilled(block, isWrapped) ? joined(block) : block.join('\n')]))
    .map((paragraph) => paragraph.trim());
}

/**
 * Its lines end where the next word would not have fitted, or at the width of the whole text: prose, not a list or an
 * address.
 */
function isFilled(block: readonly string[], isWrapped: boolean): boolean {
  const inner = block.slice(0, -1);
  const full = inner.filter((line, i) => {
    const width = line.trimEnd().length;
    const next = /^\s*\S*/.exec(block[i + 1] ?? '')?.[0].length ?? 0;
    return width <= LONGEST_LINE && (width + 1 + next > FULL_WIDTH || (isWrapped && width >= 45));
  });
  return full.length >= inner.length * 0.7;
}
