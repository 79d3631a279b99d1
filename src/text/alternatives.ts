/** Alternatives ("one|two") written over several lines: line breaks and the indents around them are not part of them. */
export function alternatives(source: TemplateStringsArray): string {
  return String.raw(source).replace(/\s*\n\s*/g, '');
}
