/** Numbers citations by first occurrence in reading order, marks blocks that deserve a look, and gives new blocks an id. */
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { EvidenceInPlace } from '../../../../contract/model/articles/article.ts';

export type KnownEvidence = ReadonlyMap<number, EvidenceInPlace>;

interface Numbering {
  readonly known: KnownEvidence;
  /** Blocks for which the check has a finding. */
  readonly worthALook: ReadonlySet<string>;
}

/** What a citation's view needs for each passage it refers to. */
export interface CitedNumber {
  readonly evidenceId: number;
  /** Null: the passage has been removed since. */
  readonly number: number | null;
  readonly source: string;
}

interface NumberingState extends Numbering {
  /** Of each passage that is cited and still there. */
  readonly numbers: ReadonlyMap<number, number>;
  readonly decorations: DecorationSet;
}

const NOTHING: Numbering = { known: new Map(), worthALook: new Set() };
export const numberingKey = new PluginKey<NumberingState>('numbering');

/** Returns the cited evidence without repeats, in reading order. */
export function citedInOrder(doc: Node): number[] {
  const ids: number[] = [];
  doc.descendants((node) => {
    if (node.type.name === 'citation') ids.push(...(node.attrs.evidenceIds as number[]));
    if (node.type.name === 'quotation') ids.push(node.attrs.evidenceId as number);
  });
  return [...new Set(ids)];
}

function numbered(doc: Node, told: Numbering): NumberingState {
  const present = citedInOrder(doc).filter((id) => told.known.has(id));
  const numbers = new Map(present.map((id, at) => [id, at + 1]));
  return { ...told, numbers, decorations: decorate(doc, told, numbers) };
}

function decorate(doc: Node, { known, worthALook }: Numbering, numbers: NumberingState['numbers']): DecorationSet {
  const cited = (evidenceId: number): CitedNumber => ({
    evidenceId,
    number: numbers.get(evidenceId) ?? null,
    source: known.get(evidenceId)?.source ?? '',
  });
  const decorations: Decoration[] = [];
  doc.descendants((node, pos) => {
    // As text, because equal specs spare a view from being redrawn.
    const spec = (ids: readonly number[]) => ({ cited: JSON.stringify(ids.map(cited)) });
    const end = pos + node.nodeSize;
    if (node.type.name === 'citation') decorations.push(Decoration.node(pos, end, {}, spec(node.attrs.evidenceIds)));
    if (node.type.name === 'quotation') decorations.push(Decoration.node(pos, end, {}, spec([node.attrs.evidenceId])));
    if (worthALook.has(node.attrs.blockId)) decorations.push(Decoration.node(pos, end, { class: 'worth-a-look' }));
  });
  return DecorationSet.create(doc, decorations);
}

const numbering = new Plugin<NumberingState>({
  key: numberingKey,
  state: {
    init: (_, { doc }) => numbered(doc, NOTHING),
    apply: (transaction, before) => {
      const told = transaction.getMeta(numberingKey) as Partial<Numbering> | undefined;
      if (!told && !transaction.docChanged) return before;
      return numbered(transaction.doc, { ...before, ...told });
    },
  },
  props: { decorations: (state) => numberingKey.getState(state)?.decorations },
});

/** Splitting and pasting create blocks without an id, or with one already in use. */
const blockIds = new Plugin({
  appendTransaction: (transactions, _before, state) => {
    if (!transactions.some(({ docChanged }) => docChanged)) return null;
    const seen = new Set<string>();
    const transaction = state.tr;
    state.doc.forEach((node, pos) => {
      const id = node.attrs.blockId as string | null;
      if (id !== null && !seen.has(id)) seen.add(id);
      else transaction.setNodeAttribute(pos, 'blockId', crypto.randomUUID());
    });
    return transaction.docChanged ? transaction.setMeta('addToHistory', false) : null;
  },
});

export const numberingPlugins: readonly Plugin[] = [numbering, blockIds];

export const CitationNumbers = Extension.create({
  name: 'citationNumbers',
  addProseMirrorPlugins: () => [...numberingPlugins],
});

/** Returns the numbers that a view gets through its decorations. */
export function citedOf(decorations: readonly object[]): readonly CitedNumber[] {
  for (const decoration of decorations) {
    const { cited } = (decoration as { spec?: { cited?: string } }).spec ?? {};
    if (cited !== undefined) return JSON.parse(cited);
  }
  return [];
}
