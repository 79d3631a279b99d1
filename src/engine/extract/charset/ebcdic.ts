/** EBCDIC, the charset of mainframes: code page 500 and, where it shows, 037, which has some signs elsewhere. */

/** The characters of code page 500 from 0x40 on. */
const CHARACTERS =
  ' \u00a0âäàáãåçñ[.<(+!&éêëèíîïìß]$*);^-/ÂÄÀÁÃÅÇÑ¦,%_>?øÉÊËÈÍÎÏÌ`:#@\'="Øabcdefghi«»ðýþ±°jklmnopqrªºæ¸Æ¤µ~stuvwxyz¡¿ÐÝÞ®¢£¥·©§¶¼½¾¬|¯¨´×{ABCDEFGHI\u00adôöòóõ}JKLMNOPQR¹ûüùúÿ\\÷STUVWXYZ²ÔÖÒÓÕ0123456789³ÛÜÙÚ\u009f';
const FIRST = 0x40;
const CONTROLS: ReadonlyMap<number, string> = new Map([
  [0x05, '\t'],
  [0x0d, '\r'],
  [0x15, '\n'],
  [0x25, '\n'],
]);
const AMERICAN: ReadonlyMap<string, string> = new Map([
  ['[', '¢'],
  ['!', '|'],
  [']', '!'],
  ['^', '¬'],
  ['¢', '^'],
  ['¬', '['],
  ['|', ']'],
]);

const SAMPLE = 64 * 1024;
const SPACE = 0x40;
/** A control code here, and the space of all other charsets. */
const OTHER_SPACE = 0x20;

/** Nearly all bytes are EBCDIC's letters, digits, spaces and line ends, which are rare signs in any other charset. */
export function isEbcdic(bytes: Buffer): boolean {
  if (bytes.length < 40 || bytes.subarray(0, 1000).includes(OTHER_SPACE)) return false;
  const sample = bytes.subarray(0, SAMPLE);
  let [letters, spaces, others] = [0, 0, 0];
  for (const byte of sample) {
    if (byte === SPACE) spaces++;
    else if (/[a-z]/i.test(characterOf(byte))) letters++;
    else if (byte < FIRST && !CONTROLS.has(byte)) others++;
  }
  const isWritten = letters + spaces > sample.length * 0.75 && spaces > sample.length * 0.05;
  return letters > sample.length * 0.3 && isWritten && others < sample.length * 0.01;
}

export function readEbcdic(bytes: Buffer): string {
  const text = [...bytes].map(characterOf).join('');
  // A bracket that closes what none opened is another page's exclamation mark.
  const isAmerican = text.split(']').length > text.split('[').length;
  return isAmerican ? text.replace(/[[\]!^¢¬|]/g, (sign) => AMERICAN.get(sign) ?? sign) : text;
}

function characterOf(byte: number): string {
  return CHARACTERS[byte - FIRST] ?? CONTROLS.get(byte) ?? '';
}
