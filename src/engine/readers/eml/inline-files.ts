/** Files that old programs embedded in a message's text (uuencode, yEnc), and text encrypted with PGP. */
import { type MimePart, parseMessage } from '../mime/message.ts';

const BEGINNING = /^begin [0-7]{3,4} (\S.{0,200})$/;

/** Lines from a "begin" to its "end", half open. */
interface Embedded {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Bytes as Usenet wrote them (yEnc), to the line that ends them, or to a blank one, which they never have: a text may only quote how they begin. */
const YENC =
  /^=ybegin (?:part=\d+ )?(?:total=\d+ )?line=\d+ size=\d+ .*$[\s\S]*?(?:^=yend size=.*$|(?=\n\r?\n)|(?![\s\S]))/gm;

export function hasYencFile(text: string): boolean {
  return text.includes('=ybegin ') && text.search(YENC) >= 0;
}

export function withoutFiles(written: string): string {
  const text = written.includes('=ybegin ') ? written.replace(YENC, '') : written;
  const lines = text.split('\n');
  const kept: string[] = [];
  let at = 0;
  for (const { from, to } of embeddedIn(text, lines)) {
    kept.push(...lines.slice(at, from));
    at = to;
  }
  return at === 0 ? text : [...kept, ...lines.slice(at)].join('\n');
}

/** Each as an attachment. @param text one character per byte */
export function filesIn(text: string): MimePart[] {
  const lines = text.split(/\r?\n/);
  return embeddedIn(text, lines).map(({ name, from, to }) => {
    const disposition = `attachment; filename="${name.replace(/["\\]/g, '')}"`;
    const headers = `Content-Type: application/octet-stream\nContent-Disposition: ${disposition}\nContent-Transfer-Encoding: x-uuencode`;
    return parseMessage(Buffer.from(`${headers}\n\n${lines.slice(from, to).join('\n')}\nend\n`, 'latin1'));
  });
}

function embeddedIn(text: string, lines: readonly string[]): Embedded[] {
  const found: Embedded[] = [];
  if (!/^begin [0-7]{3}/m.test(text)) return found;
  for (let at = 0; at < lines.length; at++) {
    const name = BEGINNING.exec(lines[at]?.trimEnd() ?? '')?.[1];
    const to = name === undefined ? at + 1 : endOfFile(lines, at + 1);
    if (name === undefined || to === at + 1) continue;
    found.push({ name, from: at, to });
    at = to - 1;
  }
  return found;
}

/** The position after its last line and the "end" below it. */
function endOfFile(lines: readonly string[], start: number): number {
  let at = start;
  while (isEncoded(lines[at])) at++;
  return at > start && /^end\s*$/.test(lines[at] ?? '') ? at + 1 : at;
}

/**
 * A line begins with its byte count, with four characters for every three bytes; trailing blanks may have been lost.
 */
function isEncoded(line: string | undefined): boolean {
  if (line === undefined || !/^[ -`]+$/.test(line)) return false;
  const bytes = (line.charCodeAt(0) - 32) & 63;
  const signs = Math.ceil(bytes / 3) * 4;
  const length = line.length - 1;
  return bytes === 0 ? line.trim().length <= 1 : length <= signs + 2 && length >= signs - 4;
}

/** Text with an encrypted part is read without that part. */
export function withoutArmour(text: string): string {
  return text.replace(
    /^-----BEGIN PGP (MESSAGE|PUBLIC KEY BLOCK)-----\s*?$[\s\S]*?(?:^-----END PGP \1-----\s*?$|(?![\s\S]))/gm,
    '',
  );
}
