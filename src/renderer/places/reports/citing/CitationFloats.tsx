/** What floats over the sheet: the picker for citations, and the passages behind a citation. */
import type { Editor } from '@tiptap/core';
import { sayProblem } from '../../../notices.ts';
import { type CitedAt, evidenceOfNode, insertBlock, setCited, withCitation } from '../editor/editor-commands.ts';
import { CitationPopover } from './CitationPopover.tsx';
import { type Cited, CitePicker } from './CitePicker.tsx';

export type Floating =
  | { kind: 'cite'; for: 'citation' | 'quotation'; at: DOMRect; instead: CitedAt | null }
  | { kind: 'citation'; block: CitedAt; at: DOMRect };

interface CitationFloatsProps {
  floating: Floating;
  editor: Editor;
  onFloat: (next: Floating | null) => void;
}

export function CitationFloats({ floating, editor, onFloat }: CitationFloatsProps) {
  const close = () => {
    onFloat(null);
    editor.view.focus();
  };
  if (floating.kind === 'cite')
    return (
      <CitePicker
        at={floating.at}
        what={floating.for}
        onPick={(picked) => {
          onFloat(null);
          insertCited(editor, floating, picked);
        }}
        onClose={close}
      />
    );
  const { block, at } = floating;
  const what = block.node.type.name === 'quotation' ? 'quotation' : 'citation';
  return (
    <CitationPopover
      at={at}
      evidenceIds={evidenceOfNode(block.node)}
      onChange={() => onFloat({ kind: 'cite', for: what, at, instead: block })}
      onRemove={(evidenceId) => {
        onFloat(null);
        const left = evidenceOfNode(block.node).filter((id) => id !== evidenceId);
        recite(editor, block, left);
      }}
      onClose={close}
    />
  );
}

function recite(editor: Editor, block: CitedAt, evidenceIds: readonly number[]): void {
  if (!setCited(editor, block, evidenceIds))
    sayProblem(new Error('This citation has been changed in another window meanwhile, so it was left as it is.'));
}

function insertCited(
  editor: Editor,
  { instead, for: what }: Extract<Floating, { kind: 'cite' }>,
  { evidenceIds, statement }: Cited,
): void {
  if (instead) recite(editor, instead, evidenceIds);
  else if (what === 'quotation') for (const evidenceId of evidenceIds) insertBlock(editor, 'quotation', { evidenceId });
  else {
    editor.view.dispatch(withCitation(editor.state, evidenceIds, statement).scrollIntoView());
    editor.view.focus();
  }
}
