/** Divides a page into blocks of text. */

import {
  attribute,
  type ChildNode,
  type Document,
  type Element,
  elements,
  isElement,
  type Template,
  textOf,
} from '../page.ts';
import type { BlockPage } from './block-page.ts';
import { Cutter, type Open } from './cutter.ts';
import { drawnInitial, joinInitials } from './initials.ts';
import { shiftingClasses } from './shifting-classes.ts';
import { type Beside, isSkipped, isUnread } from './unread.ts';

/** The blocks of a page in document order. `sheet`: style sheets that are not in it. */
export function blocksOf(document: Document, beside: Beside = 'nothing', sheet = ''): BlockPage {
  const root = document.childNodes.find((node): node is Element => isElement(node) && node.tagName === 'html');
  const cutter = new Cutter((root && attribute(root, 'lang')) ?? '', shiftingClasses(sheet + sheetsIn(document)));
  if (root) walk(root, cutter, beside);
  joinInitials(cutter.blocks);
  return { blocks: cutter.blocks, boxes: cutter.boxes };
}

function sheetsIn(document: Document): string {
  const sheets = elements(document).filter(({ tagName }) => tagName === 'style');
  return sheets.map((each) => textOf(each)).join('\n');
}

function walk(root: Element, cutter: Cutter, beside: Beside): void {
  const stack: (ChildNode | Open)[] = [root];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if ('box' in item) {
      cutter.leave(item);
    } else if (item.nodeName === '#text') {
      cutter.write((item as { value: string }).value);
    } else if (isElement(item)) {
      if (item.tagName === 'br' || item.tagName === 'hr') cutter.breakLine(item.tagName === 'hr');
      const shadow = shadowNodes(item);
      if (shadow === null && isSkipped(item, beside)) continue;
      if (isUnread(item, cutter.shiftOf(item), beside)) continue;
      if (item.tagName === 'img') cutter.write(drawnInitial(item));
      stack.push(cutter.enter(item));
      const inside = shadow ?? item.childNodes;
      for (let i = inside.length - 1; i >= 0; i--) stack.push(inside[i] as ChildNode);
    }
  }
}

/** What a saved page keeps of a custom element: a template that browsers render in its place. */
function shadowNodes(element: Element): readonly ChildNode[] | null {
  const isShadow = element.tagName === 'template' && attribute(element, 'shadowrootmode') !== null;
  return isShadow && 'content' in element ? (element as Template).content.childNodes : null;
}
