/** Converts a report's sections to the editor's document and back. The document is flat: a heading begins each section. */
import type { Block, Inline, Section } from '../../../../contract/model/reports/report.ts';
import type { Confidence } from '../../../../contract/model/values.ts';

export interface DocNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: DocNode[];
  text?: string;
  marks?: { type: string }[];
}

/** The attributes of all kinds of blocks; each kind uses its own subset. */
interface BlockAttributes {
  likelihood: string | null;
  confidence: Confidence | null;
  confidenceReason: string;
  claimId: number;
  evidenceId: number;
  claimIds: number[];
  caption: string;
}

/** Holds blocks that come before the first heading. */
export const OPENING = 'opening';

export function docFromSections(sections: readonly Section[]): DocNode {
  const content = sections.flatMap(({ sectionId, heading, blocks }): DocNode[] => {
    const body = blocks.map(nodeFromBlock);
    if (sectionId === OPENING && heading === '') return body;
    return [{ type: 'sectionHeading', attrs: { blockId: sectionId }, content: textNodes(heading, false) }, ...body];
  });
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph', attrs: { blockId: null } }] };
}

function nodeFromBlock(block: Block): DocNode {
  switch (block.kind) {
    case 'paragraph':
      return { type: 'paragraph', attrs: { blockId: block.blockId }, content: inlineNodes(block.runs) };
    case 'judgement': {
      const { blockId, likelihood, confidence, confidenceReason } = block;
      const attrs = { blockId, likelihood, confidence, confidenceReason };
      return { type: 'judgement', attrs, content: inlineNodes(block.runs) };
    }
    case 'claim': {
      const attrs = { blockId: block.blockId, claimId: block.claimId };
      return { type: 'claim', attrs, content: inlineNodes(block.runs) };
    }
    case 'quotation':
      return { type: 'quotation', attrs: { blockId: block.blockId, evidenceId: block.evidenceId } };
    case 'matrix':
      return {
        type: 'matrix',
        attrs: { blockId: block.blockId, claimIds: block.claimIds, caption: block.caption },
      };
  }
}

function inlineNodes(runs: readonly Inline[]): DocNode[] {
  return runs.flatMap((run) =>
    'cite' in run ? [{ type: 'citation', attrs: { evidenceIds: run.cite } }] : textNodes(run.text, run.strong ?? false),
  );
}

/** The editor does not allow empty text. */
function textNodes(text: string, strong: boolean): DocNode[] {
  return text === '' ? [] : [{ type: 'text', text, ...(strong ? { marks: [{ type: 'bold' }] } : {}) }];
}

/** Leaves out empty paragraphs, which only helped to place the cursor and are not part of the report. */
export function sectionsFromDoc(doc: DocNode): Section[] {
  const sections: Section[] = [];
  for (const node of doc.content ?? []) {
    if (node.type === 'sectionHeading') {
      sections.push({ sectionId: idOf(node), heading: plainText(node), blocks: [] });
      continue;
    }
    const block = blockFromNode(node);
    if (!block) continue;
    if (sections.length === 0) sections.push({ sectionId: OPENING, heading: '', blocks: [] });
    sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

function blockFromNode(node: DocNode): Block | null {
  const blockId = idOf(node);
  const attrs = (node.attrs ?? {}) as unknown as BlockAttributes;
  switch (node.type) {
    case 'paragraph': {
      const runs = inlineFromNodes(node);
      return runs.length === 0 ? null : { kind: 'paragraph', blockId, runs };
    }
    case 'judgement': {
      const { likelihood, confidence, confidenceReason } = attrs;
      return { kind: 'judgement', blockId, runs: inlineFromNodes(node), likelihood, confidence, confidenceReason };
    }
    case 'claim':
      return { kind: 'claim', blockId, claimId: attrs.claimId, runs: inlineFromNodes(node) };
    case 'quotation':
      return { kind: 'quotation', blockId, evidenceId: attrs.evidenceId };
    case 'matrix':
      return { kind: 'matrix', blockId, claimIds: attrs.claimIds, caption: attrs.caption };
    default:
      return null;
  }
}

function inlineFromNodes(node: DocNode): Inline[] {
  return (node.content ?? []).flatMap((child): Inline[] => {
    if (child.type === 'citation') {
      const cite = child.attrs?.evidenceIds as number[];
      return cite.length > 0 ? [{ cite }] : [];
    }
    const text = child.text ?? '';
    if (text === '') return [];
    return [child.marks?.some(({ type }) => type === 'bold') ? { text, strong: true } : { text }];
  });
}

function plainText(node: DocNode): string {
  return (node.content ?? []).map((child) => child.text ?? '').join('');
}

/** A block without an id gets one in the editor before it is saved. */
function idOf(node: DocNode): string {
  return (node.attrs?.blockId as string | null | undefined) ?? 'new';
}

/** Returns sections as the editor gives them back, with adjacent texts of one style merged into one run. */
export function plainForm(sections: readonly Section[]): Section[] {
  return sectionsFromDoc(docFromSections(sections)).map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => ('runs' in block ? { ...block, runs: joinedTexts(block.runs) } : block)),
  }));
}

function joinedTexts(runs: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && 'text' in last && 'text' in run && last.strong === run.strong)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

/** Two reports with the same words, blocks and citations have the same form, however their runs were divided. */
export function sameForm(sections: readonly Section[]): string {
  return JSON.stringify(plainForm(sections));
}
