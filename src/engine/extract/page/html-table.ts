/**
 * The rows of a page that is one table, as programs write it for spreadsheets; paragraphs within a cell become lines.
 */
import { append } from '../../../text/append.ts';
import { type ChildNode, type Element, elements, isElement, parsePage } from './page.ts';

const ENDS_LINE = /^(?:p|div|br|li|h[1-6])$/;

const SILENT = /^(?:script|style|noscript|template|svg|rt|rp)$/;

interface HtmlRow {
  readonly cells: readonly string[];
  /** The address of the first link in a cell, by column. */
  readonly links: ReadonlyMap<number, string>;
}

/** Reads the first table with two rows; null if there is none. @throws PageTooLarge */
export function tableRows(html: string): HtmlRow[] | null {
  for (const table of elements(parsePage(html))) {
    if (table.tagName !== 'table') continue;
    const rows = elements(table).filter((each) => each.tagName === 'tr' && tableOf(each) === table);
    if (rows.length > 1) return rows.map((row) => rowOf(row.childNodes.filter(isCell)));
  }
  return null;
}

function rowOf(cells: readonly Element[]): HtmlRow {
  const links = new Map<number, string>();
  for (const [column, cell] of cells.entries()) {
    const link = elements(cell).find(({ tagName }) => tagName === 'a');
    const address = link?.attrs.find(({ name }) => name === 'href')?.value;
    if (address !== undefined) links.set(column, address);
  }
  return { cells: cells.map(cellText), links };
}

function tableOf(row: Element): Element | null {
  let outer = row.parentNode;
  while (outer && isElement(outer) && outer.tagName !== 'table') outer = outer.parentNode;
  return outer && isElement(outer) ? outer : null;
}

function isCell(node: ChildNode): node is Element {
  return isElement(node) && (node.tagName === 'td' || node.tagName === 'th');
}

function cellText(cell: Element): string {
  let text = '';
  const stack: (ChildNode | string)[] = [cell];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') text += node;
    else if (node.nodeName === '#text' && 'value' in node) text += node.value.replace(/\s+/gu, ' ');
    else if (isElement(node) && !SILENT.test(node.tagName)) {
      if (ENDS_LINE.test(node.tagName)) stack.push('\n');
      append(stack, node.childNodes.toReversed());
    }
  }
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n');
}
