import { codePointLength, sliceCodePoints } from '../../../text/offsets.ts';

const MOST_NAMES = 12;
const LONGEST_NAME = 40;

/** Names what a file calls its columns or fields: “Headline”, “Lead” and 3 more. A long name says that it was cut. */
export function namesInWords(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMES).map((name) => `“${cut(name)}”`);
  const more = names.length > named.length ? ` and ${names.length - named.length} more` : '';
  return `${named.join(', ')}${more}`;
}

function cut(name: string): string {
  return codePointLength(name) <= LONGEST_NAME ? name : `${sliceCodePoints(name, 0, LONGEST_NAME - 1).trimEnd()}…`;
}
