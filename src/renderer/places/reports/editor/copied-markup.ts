/** What is copied from a report has the words of its quotations and numbers of its citations for other programs, and says whose passages and claims it names. */
import { Extension } from '@tiptap/core';
import { type DOMOutputSpec, DOMSerializer, type Node, type Schema } from '@tiptap/pm/model';
import { type EditorState, Plugin } from '@tiptap/pm/state';
import { numberingKey } from './citation-numbers.ts';

interface CopiedFrom {
  /** In which alone these passages and claims have their numbers. */
  readonly archiveId: () => string;
}

export const CopiedMarkup = Extension.create<CopiedFrom>({
  name: 'copiedMarkup',
  addOptions: () => ({ archiveId: () => '' }),
  addProseMirrorPlugins() {
    const { editor, options } = this;
    const clipboardSerializer = copiedMarkup(editor.schema, options.archiveId, () => editor.state);
    return [new Plugin({ props: { clipboardSerializer } })];
  },
});

/** Of the blocks and the citation that name passages or claims; null where it holds its words itself. */
type WordsOf = ((node: Node) => string) | null;

function copiedMarkup(schema: Schema, archiveId: () => string, state: () => EditorState): DOMSerializer {
  const numbering = () => numberingKey.getState(state());
  const words: Record<string, WordsOf> = {
    claim: null,
    matrix: ({ attrs }) => attrs.caption,
    quotation: ({ attrs }) => numbering()?.known.get(attrs.evidenceId)?.exact ?? '',
    citation: ({ attrs }) => {
      const numbers = attrs.evidenceIds.flatMap((id: number) => numbering()?.numbers.get(id) ?? []);
      return numbers.length === 0 ? '' : `[${numbers.join(', ')}]`;
    },
  };
  const { nodes, marks } = DOMSerializer.fromSchema(schema);
  const copied = Object.entries(nodes).map(([name, draw]) => {
    const wordsOf = words[name];
    return [name, wordsOf === undefined ? draw : named(draw, wordsOf, archiveId)];
  });
  return new DOMSerializer(Object.fromEntries(copied), marks);
}

function named(draw: (node: Node) => DOMOutputSpec, wordsOf: WordsOf, archiveId: () => string) {
  return (node: Node) => {
    const [tag, attributes, ...content] = draw(node) as readonly [string, object, ...unknown[]];
    return [tag, { ...attributes, 'data-archive': archiveId() }, ...(wordsOf ? [wordsOf(node)] : content)];
  };
}
