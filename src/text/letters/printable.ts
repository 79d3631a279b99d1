/** Words as a document can hold them and a terminal can show them. */
import { inPlainOrder } from './misleading-signs.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

/**
 * Replaces with U+FFFD what no document can hold or would steer a terminal: control characters but tab and line feed, lone surrogates, non-characters. Leaves
 * out what would show the words in another order than they stand in, or letters that no one sees.
 */
export function printable(text: string): string {
  return inPlainOrder(withoutControls(text));
}

/** As {@link printable}, but with the signs that turn or hide words. */
export function withoutControls(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '\ufffd');
}
