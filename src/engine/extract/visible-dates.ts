/** Dates that a reader of the page sees: `<time>`, microdata, and date lines near the main heading. */
import type { Block, BlockPage } from './blocks.ts';
import { type DateHints, dateFromField, findDates } from './dates.ts';
import { attribute, type Document, type Element, elements, textOf } from './page.ts';

export interface VisibleDate {
  readonly field: 'published' | 'updated';
  readonly value: string;
  readonly from: string;
}

export const UPDATED_WORDS =
  /updated|modified|last edit|aktualis|aktualiz|atualiz|actualiz|aggiorn|modifica|mis à jour|modifié|bijgewerkt|oppdater|opdater|uppdater|päivit|обновл|оновл|güncelle|更新|修改|수정|업데이트|تحديث|עודכן|diperbarui|cập nhật|ενημ/iu;
const DATE_NAMES =
  /date|time|publish|posted|fecha|datum|data(?:$|[-_\s])|zeit|dato|tarih|tanggal|info|meta|byline|stamp/i;

/** The most trusted first. */
export function visibleDates(document: Document, page: BlockPage, hints: DateHints): VisibleDate[] {
  const found: VisibleDate[] = [];
  for (const element of elements(document)) {
    const property = attribute(element, 'itemprop') ?? attribute(element, 'property') ?? '';
    if (/datePublished|dateCreated/i.test(property))
      push(found, 'published', writtenValue(element, hints), 'microdata');
    else if (/dateModified/i.test(property)) push(found, 'updated', writtenValue(element, hints), 'microdata');
    if (found.length > 40) break;
  }
  found.push(...timeElements(document, page, hints), ...dateLines(page, hints));
  return found;
}

function push(found: VisibleDate[], field: VisibleDate['field'], value: string | null, from: string): void {
  if (value !== null) found.push({ field, value, from });
}

function writtenValue(element: Element, hints: DateHints): string | null {
  const written = attribute(element, 'datetime') ?? attribute(element, 'content');
  return (written && dateFromField(written, hints)) ?? findDates(textOf(element).slice(0, 200), hints)[0]?.edtf ?? null;
}

/** `<time>` of the article: those before or at its beginning; later ones are of teasers and comments. */
function timeElements(document: Document, page: BlockPage, hints: DateHints): VisibleDate[] {
  const all: VisibleDate[] = [];
  const marked: VisibleDate[] = [];
  let seenHeading = false;
  let after = 0;
  const hasHeading = page.boxes.some((box) => box.tag === 'h1');
  for (const element of elements(document)) {
    if (element.tagName === 'h1') seenHeading = true;
    if (element.tagName !== 'time' && element.tagName !== 'relative-time') continue;
    const value = writtenValue(element, hints);
    if (value === null) continue;
    const around = `${element.attrs.map(({ value: own }) => own).join(' ')} ${'tagName' in (element.parentNode ?? {}) ? textOf(element.parentNode as Element).slice(0, 80) : ''}`;
    const field = UPDATED_WORDS.test(around) ? 'updated' : 'published';
    const date: VisibleDate = { field, value, from: 'the time element' };
    if (attribute(element, 'pubdate') !== null) marked.push(date);
    if (seenHeading || !hasHeading) after++;
    if ((seenHeading || !hasHeading) && after <= 3) all.push(date);
    if (after > 3) break;
  }
  return [...marked, ...all];
}

/** Short blocks around the main heading that hold a date, or whose name says so. */
function dateLines(page: BlockPage, hints: DateHints): VisibleDate[] {
  const heading = page.blocks.findIndex((block) => block.heading && block.box.tag === 'h1');
  const scored: { date: VisibleDate; score: number }[] = [];
  page.blocks.forEach((block, index) => {
    if (block.size > 220 || !/\d/.test(block.text)) return;
    const score = dateLineScore(block, heading < 0 ? null : index - heading);
    if (score <= 0) return;
    for (const { edtf, from } of findDates(block.text, hints)) {
      const field = UPDATED_WORDS.test(block.text.slice(Math.max(0, from - 40), from)) ? 'updated' : 'published';
      scored.push({ date: { field, value: edtf, from: 'a date line' }, score });
    }
  });
  return scored
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 6)
    .map(({ date }) => date);
}

function dateLineScore(block: Block, distance: number | null): number {
  let score = 0;
  if (distance !== null && distance >= -8 && distance <= 14)
    score += 10 - Math.abs(distance) / 4 - (distance < 0 ? 2 : 0);
  const named = DATE_NAMES.test(block.box.names) || DATE_NAMES.test(block.box.parent?.names ?? '');
  if (named) score += 4;
  if (block.size < 70) score += 2;
  if (block.linkSize > block.size * 0.5) score -= 4;
  if (/©|copyright/i.test(block.text)) score -= 20;
  return named || (distance !== null && distance >= -8 && distance <= 14)
    ? score
    : distance === null && block.size < 60
      ? 1
      : 0;
}
