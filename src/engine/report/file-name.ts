/** Makes "2026-10-12 Averin collision.docx" from the day of the report's last change and its title, valid in any file system. */

const LONGEST_TITLE = 80;

export function fileNameFrom(title: string, changed: string, extension: string): string {
  const words = title
    .normalize('NFC')
    .replace(/[\p{C}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|(?<![\s.])[\s.]+$/gu, '');
  const short = [...words].slice(0, LONGEST_TITLE).join('').trim();
  return `${changed.slice(0, 10)} ${short || 'Report'}.${extension}`;
}
