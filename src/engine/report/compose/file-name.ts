/** Makes "2026-10-12 Averin collision.docx" from the day of the report's last change and its title, valid in any file system. */

const LONGEST_WORDS = 80;

export function fileNameFrom(title: string, changed: string, extension: string): string {
  return `${changed.slice(0, 10)} ${validInNames(title) || 'Report'}.${extension}`;
}

/** As much of some words as may be in the name of a file. */
export function validInNames(words: string): string {
  const valid = words
    .normalize('NFC')
    .replace(/[\p{C}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|(?<![\s.])[\s.]+$/gu, '');
  return [...valid].slice(0, LONGEST_WORDS).join('').trim();
}
