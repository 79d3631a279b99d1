/** Whether a text that a program wrote line by line stops within a sentence. */

/** Longer than a signature's line. */
const LINE = 56;

/** Without a line break at its end, behind a long line that ends in a small letter or a comma. */
export function stopsInSentence(text: string): boolean {
  const lines = text.slice(text.lastIndexOf('\n\n') + 1).split(/\r?\n/);
  const last = lines.at(-1) ?? '';
  if (!/[\p{Ll}\p{Lo}\p{Mn},;] ?$/u.test(last) || /:\/\/\S*$/.test(last)) return false;
  return Math.max(last.length, lines.at(-2)?.length ?? 0) >= LINE;
}
