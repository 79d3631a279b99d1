/** The blocks of one document of Yomiuri Shimbun's Yomidasu → its article. */
import { type ExportItem, NO_ITEM } from './export-item.ts';
import type { HtmlBlock } from './html-blocks.ts';

const CAPTION = /^(?:写真|図|表|グラフ)[＝=]/u;

export function yomidasuArticle(blocks: readonly HtmlBlock[]): ExportItem | null {
  const cells = blocks.filter(({ marks }) => marks.includes('contentstable')).map(({ text }) => text);
  const [, day, title, edition, section] = cells;
  if (title === undefined) return null;
  const lines = blocks
    .filter(({ marks }) => marks.includes('mb10'))
    .flatMap(({ text }) => text.split('\n'))
    .map((line) => line.replace(/^[\s\u3000]+|[\s\u3000]+$/gu, ''))
    .filter((line) => line !== '');
  return {
    ...NO_ITEM,
    title,
    paragraphs: lines.filter((line) => !CAPTION.test(line)),
    furniture: lines.filter((line) => CAPTION.test(line)),
    source: '読売新聞',
    date: day ?? null,
    section: [edition, section].filter(Boolean).join(' ') || null,
  };
}
