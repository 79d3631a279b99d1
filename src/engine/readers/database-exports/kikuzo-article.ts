/** The blocks of one document of Asahi Shimbun's Kikuzo list → its article. */
import { type ExportItem, NO_ITEM } from './export-item.ts';
import type { HtmlBlock } from './html-blocks.ts';

/** Number, day, morning or evening edition, name of the page, page, character count. */
const CELLS = 6;

export function kikuzoArticle(blocks: readonly HtmlBlock[]): ExportItem | null {
  const cells = blocks.filter(({ marks }) => marks.includes('topic-list') && marks.includes('td')).slice(0, CELLS);
  const title = blocks.find(({ marks }) => marks.includes('font002'));
  const shown = blocks.filter(({ marks }) => marks.includes('detail001'));
  // If the paper may not show an article, a notice to that effect takes the place of the text.
  const story =
    shown.length > 0
      ? shown
      : blocks.filter(({ marks, text }) => marks.includes('topic-detail') && text.startsWith('※'));
  if (!title && story.length === 0) return null;
  const [number, day, edition, section] = cells.map(({ text }) => text);
  return {
    ...NO_ITEM,
    title: title?.text ?? null,
    paragraphs: story.flatMap(({ text }) => text.split('\n')).map((line) => line.trim()),
    source: '朝日新聞',
    date: day ?? null,
    section: [edition, section].filter(Boolean).join(' ') || null,
    externalId: number ?? null,
  };
}
