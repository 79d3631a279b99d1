/** The blocks of one Integrum document → its article: two-letter labels, the title, and the text as it was set. */
import { type ExportItem, NO_ITEM } from './export-item.ts';
import type { HtmlBlock } from './html-blocks.ts';

const LABEL = /^\^(\p{Lu}{2}):\s*(.*)$/u;

/** Paper, section, number, day, author, title. */
export function integrumArticle(blocks: readonly HtmlBlock[]): ExportItem | null {
  const labels = new Map<string, string>();
  for (const line of blocks.flatMap(({ text }) => text.split('\n'))) {
    const [, label = '', value = ''] = LABEL.exec(line) ?? [];
    if (value !== '' && !labels.has(label)) labels.set(label, value.replace(/[,;]$/, ''));
  }
  const has = (label: string) => labels.get(label) ?? null;
  const text = blocks.filter(({ marks }) => marks.includes('pre')).flatMap((block) => block.text.split('\n'));
  if (labels.size === 0) return null;
  return {
    ...NO_ITEM,
    title: has('ЗГ') ?? blocks.find(({ marks }) => marks.includes('h3'))?.text ?? null,
    paragraphs: text,
    source: has('ИС'),
    date: has('ДТ'),
    byline: has('АВ'),
    section: has('РБ'),
  };
}
