/** The editor's blocks and citation, named as in `report-doc.ts` and drawn by `drawn-nodes.ts`. */
import { mergeAttributes, Node } from '@tiptap/core';
import { z } from 'zod';
import { Id, Ids, LongWords, ShortWords } from '../../../../contract/model/common.ts';
import { Section } from '../../../../contract/model/reports/report.ts';
import { CONFIDENCES, MOST_CITED } from '../../../../contract/model/values.ts';

const BLOCKS = '(paragraph | sectionHeading | judgement | claim | quotation | matrix)+';

export const ReportDocument = Node.create({ name: 'doc', topNode: true, content: BLOCKS });

/** Not kept when a block is split: `blockIds` gives the second half an id of its own. */
const blockId = {
  default: null,
  keepOnSplit: false,
  parseHTML: ({ dataset }: HTMLElement) => Section.shape.sectionId.safeParse(dataset.blockId).data ?? null,
  renderHTML: (attributes: Record<string, unknown>) => ({ 'data-block-id': attributes.blockId }),
};

const keyOf = (name: string) => `data-${name.toLowerCase()}`;

/** Undefined if it is not there, or not what a report can hold: a page from elsewhere may name its own data so. */
function keptIn<T>(element: HTMLElement, name: string, kind: z.ZodType<T>): T | undefined {
  try {
    return kind.safeParse(JSON.parse(element.getAttribute(keyOf(name)) ?? '')).data;
  } catch {
    return undefined;
  }
}

/** An attribute that goes to the clipboard and back as JSON. */
function kept<T>(name: string, initial: T | null, kind: z.ZodType<T>) {
  return {
    default: initial,
    keepOnSplit: false,
    parseHTML: (element: HTMLElement) => keptIn(element, name, kind) ?? initial,
    renderHTML: (attributes: Record<string, unknown>) => ({ [keyOf(name)]: JSON.stringify(attributes[name]) }),
  };
}

/** Elements of this kind are the node only if they have what it must have. */
const having = <T>(tag: string, name: string, kind: z.ZodType<T>) => ({
  tag,
  getAttrs: (element: HTMLElement) => (keptIn(element, name, kind) === undefined ? (false as const) : null),
});

const Cited = Ids.min(1).max(MOST_CITED);

export const Paragraph = Node.create({
  name: 'paragraph',
  priority: 1_000,
  content: '(text | citation)*',
  addAttributes: () => ({ blockId }),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', mergeAttributes(HTMLAttributes, { dir: 'auto' }), 0],
});

export const SectionHeading = Node.create({
  name: 'sectionHeading',
  content: 'text*',
  marks: '',
  defining: true,
  addAttributes: () => ({ blockId }),
  parseHTML: () => ['h1', 'h2', 'h3'].map((tag) => ({ tag })),
  renderHTML: ({ HTMLAttributes }) => ['h2', mergeAttributes(HTMLAttributes, { dir: 'auto' }), 0],
});

export const Judgement = Node.create({
  name: 'judgement',
  content: '(text | citation)*',
  defining: true,
  addAttributes: () => ({
    blockId,
    likelihood: kept('likelihood', null, ShortWords),
    confidence: kept('confidence', null, z.enum(CONFIDENCES)),
    confidenceReason: kept('confidenceReason', '', LongWords),
  }),
  parseHTML: () => [{ tag: 'div[data-kind="judgement"]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { 'data-kind': 'judgement' }), 0],
});

export const ClaimBlock = Node.create({
  name: 'claim',
  content: '(text | citation)*',
  defining: true,
  addAttributes: () => ({ blockId, claimId: { ...kept('claimId', null, Id), keepOnSplit: true } }),
  parseHTML: () => [having('div[data-kind="claim"]', 'claimId', Id)],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { 'data-kind': 'claim' }), 0],
});

/** An atom: the words are the article's and cannot be typed in. */
export const Quotation = Node.create({
  name: 'quotation',
  atom: true,
  addAttributes: () => ({ blockId, evidenceId: kept('evidenceId', null, Id) }),
  parseHTML: () => [having('blockquote', 'evidenceId', Id)],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes],
});

export const MatrixBlock = Node.create({
  name: 'matrix',
  atom: true,
  addAttributes: () => ({ blockId, claimIds: kept('claimIds', [], Ids), caption: kept('caption', '', LongWords) }),
  parseHTML: () => [having('figure', 'claimIds', Ids)],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes],
});

export const Citation = Node.create({
  name: 'citation',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ evidenceIds: kept('evidenceIds', [], Cited) }),
  parseHTML: () => [having('span', 'evidenceIds', Cited)],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes],
});
