/** Maps UTF-16 indices of a text to places in the page and back. Paragraph elements carry `data-from` and contain exactly the paragraph's characters. */
import type { Utf16Span } from '../../text/offsets.ts';

const paragraphsIn = (root: Element) => [...root.querySelectorAll<HTMLElement>('p[data-from]')];
const fromOf = (paragraph: HTMLElement) => Number(paragraph.dataset.from);
const lengthOf = (paragraph: HTMLElement) => paragraph.textContent?.length ?? 0;

/** Its end if the index is beyond it. */
function pointAt(paragraph: HTMLElement, index: number): [Node, number] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let left = index;
  let last: Text | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (left <= node.data.length) return [node, left];
    left -= node.data.length;
    last = node;
  }
  return last ? [last, last.data.length] : [paragraph, 0];
}

/** Null if the span is not in the page. */
export function rangeOf(root: Element, span: Utf16Span): Range | null {
  const place = placeAmong(startsIn(root), span);
  if (!place) return null;
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return range;
}

/** Leaves out spans that are not in the page. They do not follow what changes in it: each change would have to look at all of them. */
export function staticRangesOf(root: Element, spans: readonly Utf16Span[]): StaticRange[] {
  const starts = startsIn(root);
  return spans.flatMap((span) => {
    const place = placeAmong(starts, span);
    return place ? [new StaticRange(place)] : [];
  });
}

interface Start {
  readonly from: number;
  readonly paragraph: HTMLElement;
}

const startsIn = (root: Element): Start[] =>
  paragraphsIn(root).map((paragraph) => ({ from: fromOf(paragraph), paragraph }));

function placeAmong(starts: readonly Start[], { from, to }: Utf16Span): StaticRangeInit | null {
  const begin = starts[countUpTo(starts, from) - 1];
  const end = starts[countUpTo(starts, to - 1) - 1];
  if (!begin || !end) return null;
  const [startContainer, startOffset] = pointAt(begin.paragraph, from - begin.from);
  const [endContainer, endOffset] = pointAt(end.paragraph, to - end.from);
  return { startContainer, startOffset, endContainer, endOffset };
}

/** How many paragraphs begin at or before a place: a long text has thousands, so not every hit may look at all. */
function countUpTo(starts: readonly Start[], at: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as Start).from <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function indexOf(root: Element, node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('p[data-from]');
  if (!paragraph || !root.contains(paragraph)) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return fromOf(paragraph) + before.toString().length;
}

/** Returns the span selected in `root`; null if nothing in it is selected. */
export function selectedSpan(root: Element): Utf16Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return null;
  const all = paragraphsIn(root).filter((paragraph) => range.intersectsNode(paragraph));
  const [first] = all;
  const last = all.at(-1);
  if (!first || !last) return null;
  const from = indexOf(root, range.startContainer, range.startOffset) ?? fromOf(first);
  const to = indexOf(root, range.endContainer, range.endOffset) ?? fromOf(last) + lengthOf(last);
  return from < to ? { from, to } : null;
}

/** Returns the paragraph that begins at `from`. */
export const paragraphFrom = (root: Element, from: number) => root.querySelector<HTMLElement>(`p[data-from="${from}"]`);

/** Returns the first paragraph that has not been scrolled past. */
export function firstInView(root: Element, view: Element): HTMLElement | null {
  const all = paragraphsIn(root);
  const top = view.getBoundingClientRect().top + PASSED_PX;
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((all[middle] as HTMLElement).getBoundingClientRect().bottom > top) high = middle;
    else low = middle + 1;
  }
  return all[low] ?? null;
}

/** A paragraph with no more than this in view has been passed. */
const PASSED_PX = 20;
