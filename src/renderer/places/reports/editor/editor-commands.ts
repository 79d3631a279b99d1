/** What is done in a report's document besides typing. */
import type { Editor, JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, type Selection, TextSelection, type Transaction } from '@tiptap/pm/state';

const ARRIVED_MS = 1_200;

interface BlockAt {
  readonly node: Node;
  readonly pos: number;
}

function blocks(doc: Node): BlockAt[] {
  const all: BlockAt[] = [];
  doc.forEach((node, pos) => {
    all.push({ node, pos });
  });
  return all;
}

/** Returns the block that contains the cursor. */
function blockHere(editor: Editor): BlockAt | undefined {
  const at = editor.state.selection.from;
  return blocks(editor.state.doc).findLast(({ pos }) => pos <= at);
}

/** Moves the cursor into a block and shows it; false if the block is not there. */
export function goToBlock(editor: Editor, blockId: string): boolean {
  const found = blocks(editor.state.doc).find(({ node }) => node.attrs.blockId === blockId);
  if (!found) return false;
  placeCursorIn(editor, found);
  const element = editor.view.nodeDOM(found.pos);
  if (element instanceof HTMLElement) {
    element.scrollIntoView({ block: 'center' });
    const tint = getComputedStyle(element).getPropertyValue('--warn-tint');
    element.animate([{ background: tint }, { background: tint, offset: 0.8 }, {}], ARRIVED_MS);
  }
  return true;
}

function placeCursorIn(editor: Editor, { node, pos }: BlockAt): void {
  const { doc, tr } = editor.state;
  const selection = node.isAtom
    ? NodeSelection.create(doc, pos)
    : TextSelection.create(doc, pos + 1 + node.content.size);
  editor.view.dispatch(tr.setSelection(selection).scrollIntoView());
  editor.view.focus();
}

/** Replaces the empty paragraph with the cursor, or else inserts after the cursor's block. */
export function insertBlock(editor: Editor, name: string, attrs: Record<string, unknown>, text = ''): void {
  const { schema, doc, tr } = editor.state;
  const content = text === '' ? undefined : schema.text(text);
  const node = schema.nodes[name]?.create({ blockId: crypto.randomUUID(), ...attrs }, content);
  if (!node) return;
  const here = blockHere(editor);
  const isEmpty = here?.node.type.name === 'paragraph' && here.node.content.size === 0;
  const from = here ? (isEmpty ? here.pos : here.pos + here.node.nodeSize) : doc.content.size;
  const to = here && isEmpty ? from + here.node.nodeSize : from;
  editor.view.dispatch(tr.replaceWith(from, to, node));
  placeCursorIn(editor, { node, pos: from });
}

/** Inserts at the end of the section that contains the cursor. */
export function addSection(editor: Editor): void {
  const here = blockHere(editor);
  const after = blocks(editor.state.doc).find(
    ({ node, pos }) => node.type.name === 'sectionHeading' && pos > (here?.pos ?? 0),
  );
  const at = after?.pos ?? editor.state.doc.content.size;
  const node = editor.schema.nodes.sectionHeading?.create({ blockId: crypto.randomUUID() });
  if (!node) return;
  editor.view.dispatch(editor.state.tr.insert(at, node));
  placeCursorIn(editor, { node, pos: at });
}

/** The headings of the cursor's section and the one it would be swapped with, and the one below both; null if there is none to swap with. */
function sectionsToSwap({ doc, selection }: EditorState, by: 1 | -1) {
  const heads = blocks(doc).filter(({ node }) => node.type.name === 'sectionHeading');
  const at = heads.findLastIndex(({ pos }) => pos <= selection.from);
  const upper = by === 1 ? at : at - 1;
  const [first, second] = [heads[upper], heads[upper + 1]];
  return at < 0 || !first || !second ? null : { first, second, below: heads[upper + 2] };
}

export const canMoveSection = ({ state }: Editor, by: 1 | -1) => sectionsToSwap(state, by) !== null;

/** Swaps a section with the one before or after it, and moves the cursor along. Null if there is none. */
export function movedSection(state: EditorState, by: 1 | -1): Transaction | null {
  const swapped = sectionsToSwap(state, by);
  if (!swapped) return null;
  const { doc, selection, tr } = state;
  const { first, second } = swapped;
  const end = swapped.below?.pos ?? doc.content.size;
  const below = doc.slice(second.pos, end).content;
  const cursor = selection.from + (by === 1 ? end - second.pos : first.pos - second.pos);
  const moved = tr.delete(second.pos, end).insert(first.pos, below);
  return moved.setSelection(TextSelection.near(moved.doc.resolve(cursor))).scrollIntoView();
}

export function moveSection(editor: Editor, by: 1 | -1): void {
  const moved = movedSection(editor.state, by);
  if (moved) editor.view.dispatch(moved);
}

/** Replaces what differs from the given document; a cursor in unchanged words stays. It is not part of the typing here, so undo leaves it alone. */
export function showDocument(editor: Editor, document: JSONContent): void {
  const shown = withDocument(editor.state, document);
  if (shown) editor.view.dispatch(shown);
}

/** Null if nothing differs. */
export function withDocument({ doc, schema, tr }: EditorState, document: JSONContent): Transaction | null {
  const next = schema.nodeFromJSON(document);
  const start = doc.content.findDiffStart(next.content);
  const end = doc.content.findDiffEnd(next.content);
  if (start === null || end === null) return null;
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap));
  return tr.setMeta('addToHistory', false).setMeta('preventUpdate', true);
}

/** Cites at the cursor, or behind what is selected, which stays; in an empty block, the claim's own words come first. Where no citation can stand, as in a heading or on a figure, it gets a paragraph below. */
export function withCitation(state: EditorState, evidenceIds: readonly number[], statement: string): Transaction {
  const { schema, selection, tr } = state;
  const { $to, empty } = selection;
  const cited = schema.node('citation', { evidenceIds: [...evidenceIds] });
  const worded = statement === '' ? [cited] : [schema.text(statement), cited];
  if (!$to.parent.canReplaceWith($to.index(), $to.index(), cited.type)) {
    const below = $to.parent.isTextblock ? $to.after() : $to.pos;
    const paragraph = schema.node('paragraph', { blockId: crypto.randomUUID() }, worded);
    tr.insert(below, paragraph);
    return tr.setSelection(TextSelection.create(tr.doc, below + paragraph.nodeSize - 1));
  }
  const at = placeForCitation(selection);
  tr.insert(at, $to.parent.content.size === 0 ? worded : cited);
  return empty ? tr : tr.setSelection(TextSelection.create(tr.doc, at + cited.nodeSize));
}

/** Behind what is selected; otherwise directly behind the words, or their full stop, if only white space is between them and the cursor. */
function placeForCitation({ empty, from, to, $from }: Selection): number {
  if (!empty) return to;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
  return from - (before.length - before.trimEnd().length);
}

/** A citation or quotation, and the block that it is in. */
export interface CitedAt extends BlockAt {
  readonly blockId: string | null;
}

export function citedAt(doc: Node, pos: number): CitedAt | null {
  const node = doc.nodeAt(pos);
  if (!node) return null;
  const block = node.isInline ? doc.resolve(pos).parent : node;
  return { node, pos, blockId: block.attrs.blockId };
}

/** Returns the citation or quotation that is selected or adjacent to the cursor. */
export function citationHere(editor: Editor): CitedAt | null {
  const { selection, doc } = editor.state;
  const isCiting = (node: Node | null | undefined) => node?.type.name === 'citation' || node?.type.name === 'quotation';
  if (selection instanceof NodeSelection) return isCiting(selection.node) ? citedAt(doc, selection.from) : null;
  const { $from } = selection;
  if ($from.nodeBefore && isCiting($from.nodeBefore)) return citedAt(doc, $from.pos - $from.nodeBefore.nodeSize);
  return isCiting($from.nodeAfter) ? citedAt(doc, $from.pos) : null;
}

export function evidenceOfNode(node: Node): number[] {
  return node.type.name === 'quotation' ? [node.attrs.evidenceId as number] : (node.attrs.evidenceIds as number[]);
}

/** Changes what a citation or quotation refers to; without ids it is deleted, and the words around it stay. @returns false if it is no longer what it was when it was shown */
export function setCited(editor: Editor, shown: CitedAt, evidenceIds: readonly number[]): boolean {
  const { tr, doc } = editor.state;
  const { node } = shown;
  const pos = placeNow(doc, shown);
  if (pos === undefined) return false;
  const [first] = evidenceIds;
  if (first === undefined) tr.delete(pos, pos + node.nodeSize);
  else if (node.type.name === 'quotation') tr.setNodeAttribute(pos, 'evidenceId', first);
  else tr.setNodeAttribute(pos, 'evidenceIds', [...evidenceIds]);
  editor.view.dispatch(tr);
  editor.view.focus();
  return true;
}

/** Where it is by now, as words that came in before it move it; of several alike in its block the nearest. */
function placeNow(doc: Node, { node, pos: shownAt, blockId }: CitedAt): number | undefined {
  let nearest: number | undefined;
  doc.descendants((one, pos) => {
    const isNearer = nearest === undefined || Math.abs(pos - shownAt) < Math.abs(nearest - shownAt);
    if (isNearer && one.eq(node) && citedAt(doc, pos)?.blockId === blockId) nearest = pos;
  });
  return nearest;
}
