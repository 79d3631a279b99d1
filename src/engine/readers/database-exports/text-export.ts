/** The plain text in which LexisNexis gave many articles → its documents. */
import { blocksOf, joined, normalText } from '../../extract/plain-text.ts';
import type { ExportItem } from './export-item.ts';
import type { NexisBlock } from './nexis-article.ts';
import { nexisItems } from './nexis-export.ts';
import { COUNT } from './nexis-labels.ts';

/** Columns that stand before a line set in the middle. */
const CENTRED = /^\s{8,}\S/;

export function isTextExport(text: string): boolean {
  const lines = text
    .slice(0, 64_000)
    .split('\n')
    .filter((line) => COUNT.test(line.trim()));
  return (
    lines.some((line) => /^(?:\p{L}+ )?1\s/u.test(line.trim()) && CENTRED.test(line)) &&
    /^\p{Lu}[\p{Lu} -]{3,}:/mu.test(text)
  );
}

export function textExport(text: string): (ExportItem | null)[] | null {
  const blocks = blocksOf(normalText(text)).map(
    (lines): NexisBlock => ({
      text: joined(lines)
        .replace(/[^\S\n]+/gu, ' ')
        .trim(),
      isCentred: lines.every((line) => CENTRED.test(line)),
      isTitle: false,
    }),
  );
  return nexisItems(blocks);
}
