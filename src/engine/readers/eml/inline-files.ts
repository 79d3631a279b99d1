/** Files that old programs embedded in a message's text (uuencode), and text encrypted with PGP. */

const BEGINNING = /^begin [0-7]{3,4} (\S.{0,200})$/;

interface WithoutFiles {
  readonly words: string;
  readonly names: readonly string[];
}

export function withoutFiles(text: string): WithoutFiles {
  if (!/^begin [0-7]{3}/m.test(text)) return { words: text, names: [] };
  const words: string[] = [];
  const names: string[] = [];
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const name = BEGINNING.exec(lines[at]?.trimEnd() ?? '')?.[1];
    const end = name === undefined ? at : endOfFile(lines, at + 1);
    if (name === undefined || end === at + 1) words.push(lines[at] ?? '');
    else {
      names.push(name);
      at = end - 1;
    }
  }
  return { words: words.join('\n'), names };
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
