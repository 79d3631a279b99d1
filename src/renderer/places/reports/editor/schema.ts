/** The editor's blocks and citation, named as in `report-doc.ts` and drawn by `drawn-nodes.ts`. */
import { mergeAttributes, Node } from '@tiptap/core';

const BLOCKS = '(paragraph | sectionHeading | judgement | claim | quotation | matrix)+';

export const ReportDocument = Node.create({ name: 'doc', topNode: true, content: BLOCKS });

/** Not kept when a block is split: `blockIds` gives the second half an id of its own. */
const blockId = {
  default: null,
  keepOnSplit: false,
  parseHTML: (element: HTMLElement) => element.dataset.blockId ?? null,
  renderHTML: (attributes: Record<string, unknown>) => ({ 'data-block-id': attributes.blockId }),
};

/** An attribute that goes to the clipboard and back as JSON. */
function kept(name: string, initial: unknown) {
  const key = `data-${name.toLowerCase()}`;
  return {
    default: initial,
    keepOnSplit: false,
    parseHTML: (element: HTMLElement) => {
      const text = element.getAttribute(key);
      return text === null ? initial : JSON.parse(text);
    },
    renderHTML: (attributes: Record<string, unknown>) => ({ [key]: JSON.stringify(attributes[name]) }),
  };
}

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
    likelihood: kept('likelihood', null),
    confidence: kept('confidence', null),
    confidenceReason: kept('confidenceReason', ''),
  }),
  parseHTML: () => [{ tag: 'div[data-kind="judgement"]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { 'data-kind': 'judgement' }), 0],
});

export const ClaimBlock = Node.create({
  name: 'claim',
  content: '(text | citation)*',
  defining: true,
  addAttributes: () => ({ blockId, claimId: { ...kept('claimId', null), keepOnSplit: true } }),
  parseHTML: () => [{ tag: 'div[data-kind="claim"]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { 'data-kind': 'claim' }), 0],
});

/** An atom: the words are the article's and cannot be typed in. */
export const Quotation = Node.create({
  name: 'quotation',
  atom: true,
  addAttributes: () => ({ blockId, evidenceId: kept('evidenceId', null) }),
  parseHTML: () => [{ tag: 'blockquote[data-evidenceid]' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes],
});

export const MatrixBlock = Node.create({
  name: 'matrix',
  atom: true,
  addAttributes: () => ({ blockId, claimIds: kept('claimIds', []), caption: kept('caption', '') }),
  parseHTML: () => [{ tag: 'figure[data-claimids]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes],
});

export const Citation = Node.create({
  name: 'citation',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ evidenceIds: kept('evidenceIds', []) }),
  parseHTML: () => [{ tag: 'span[data-evidenceids]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes],
});
