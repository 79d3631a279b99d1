/** Draws a citation as its numbers, in plain DOM, because there are hundreds of them and each is renumbered while typing. */
import type { NodeViewRenderer } from '@tiptap/core';
import { type CitedNumber, citedOf } from './citation-numbers.ts';

export const citationView: NodeViewRenderer = ({ node, decorations }) => {
  const dom = document.createElement('span');
  dom.className = 'citation';
  dom.contentEditable = 'false';
  let drawn = '';
  const draw = (cited: readonly CitedNumber[]) => {
    const key = cited.map(({ number, source }) => `${number} ${source}`).join();
    if (key === drawn) return;
    drawn = key;
    dom.replaceChildren(
      ...cited.flatMap((one, at) => [...(at > 0 ? [document.createElement('wbr')] : []), numberLink(one)]),
    );
  };
  draw(citedOf(decorations));
  return {
    dom,
    update: (next, nextDecorations) => {
      if (next.type !== node.type || next.attrs.evidenceIds.join() !== node.attrs.evidenceIds.join()) return false;
      draw(citedOf(nextDecorations));
      return true;
    },
    selectNode: () => dom.classList.add('is-selected'),
    deselectNode: () => dom.classList.remove('is-selected'),
    ignoreMutation: () => true,
  };
};

function numberLink({ number, source, evidenceId }: CitedNumber): HTMLElement {
  const link = document.createElement('span');
  link.setAttribute('role', 'link');
  link.tabIndex = -1;
  link.dataset.evidenceId = String(evidenceId);
  link.textContent = number === null ? '?' : String(number);
  const name = number === null ? 'note without its passage' : `note ${number}, ${source}`;
  link.setAttribute('aria-label', name);
  link.title = name;
  return link;
}
