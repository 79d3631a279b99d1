/** The paragraphs of a page that is all text and no furniture: a book chapter, a page embedded in a document. */
import type { Block } from '../../extract/page/blocks/block-page.ts';
import { blocksOf } from '../../extract/page/blocks/blocks.ts';
import { attribute, type Element, parsePage } from '../../extract/page/page.ts';
import type { DocumentParagraph } from './document.ts';
import { paragraphsOfRow } from './paragraph-flow.ts';

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** `sheet`: style sheets that are not in the page. @throws PageTooLarge */
export function paragraphsOfPage(page: string, sheet = ''): DocumentParagraph[] {
  // In XHTML any element may end with "/>", which HTML reads as a start tag.
  const html = page.replace(/<([a-z][\w:-]{0,30})((?:\s[^<>]{0,2000})?)\/>/gi, (whole, name, rest) =>
    VOID.test(name) ? whole : `<${name}${rest}></${name}>`,
  );
  const paragraphs: DocumentParagraph[] = [];
  let row: Element | null = null;
  let cells = new Map<Element, DocumentParagraph[]>();
  const endRow = () => {
    for (const paragraph of paragraphsOfRow([...cells.values()])) paragraphs.push(paragraph);
    cells = new Map();
  };
  const { blocks } = blocksOf(parsePage(html), 'nothing', sheet);
  const isContents = isListOfLinks(blocks);
  for (const block of blocks) {
    const { cell, inRow } = cellOf(block);
    if (inRow !== row) endRow();
    row = inRow;
    const paragraph = {
      text: block.text,
      role: isContents ? ('head-or-foot' as const) : roleOf(block),
      isBold: block.emphasised,
    };
    if (cell === null) paragraphs.push(paragraph);
    else {
      const within = cells.get(cell);
      if (within) within.push(paragraph);
      else cells.set(cell, [paragraph]);
    }
  }
  endRow();
  return paragraphs;
}

/** "| Next | Contents |": links in a row. */
const BETWEEN_BARS = /^\|(?:[^|]{1,40}\|){2,}$/u;
const BARS = /^(?:\|\s)?(?:[^|]{1,41}\s\|)+[^|]{0,41}$/u;

/** A table of contents: nearly all its words are links to other pages. */
function isListOfLinks(blocks: readonly Block[]): boolean {
  const sum = (size: (block: Block) => number) => blocks.reduce((total, block) => total + size(block), 0);
  const links = blocks.filter(({ linkSize }) => linkSize > 0).length;
  return links >= 2 && links >= blocks.length * 0.6 && sum(({ linkSize }) => linkSize) > sum(({ size }) => size) * 0.5;
}

/** The nearest boxes that say something about a block; layouts nest no deeper. */
function* boxesOf(block: Block) {
  let box: Block['box'] | null = block.box;
  for (let i = 0; box && i < 8; i++, box = box.parent) yield box;
}

function cellOf(block: Block): { cell: Element | null; inRow: Element | null } {
  for (const box of boxesOf(block))
    if (box.tag === 'td' || box.tag === 'th')
      return { cell: box.element, inRow: box.parent?.tag === 'tr' ? box.parent.element : null };
  return { cell: null, inRow: null };
}

function roleOf(block: Block): DocumentParagraph['role'] {
  if (block.heading) return 'heading';
  if (BETWEEN_BARS.test(block.text) || (block.linkSize > block.size / 2 && BARS.test(block.text)))
    return 'head-or-foot';
  for (const { tag, element } of boxesOf(block)) {
    if (tag === 'nav') return 'head-or-foot';
    if (tag === 'li') return 'list';
    if (tag === 'figcaption' || tag === 'caption') return 'caption';
    if (/\b(?:foot|end|rear)notes?\b/.test(attribute(element, 'epub:type') ?? '')) return 'note';
  }
  return 'body';
}
