/** The words of what is pasted, without signs that are not seen but change how the words around them are read. */
import { Fragment, type Node, Slice } from '@tiptap/pm/model';

const BREAKS = /[\p{Cc}\u2028\u2029]+/gu;
/** Those that turn the direction of all that follows, as that of a citation behind them, and the mark of a file's byte order. The marks of a single letter's direction stay. */
const UNSEEN = /[\u202a-\u202e\u2066-\u2069\ufeff]/gu;

export function plainSlice({ content, openStart, openEnd }: Slice): Slice {
  return new Slice(plain(content), openStart, openEnd);
}

function plain(content: Fragment): Fragment {
  return Fragment.fromArray(
    content.content.flatMap((node) => (node.isText ? plainText(node) : node.copy(plain(node.content)))),
  );
}

function plainText(node: Node): Node[] {
  const words = node.text?.replace(BREAKS, ' ').replace(UNSEEN, '') ?? '';
  return words === '' ? [] : [node.type.schema.text(words, node.marks)];
}
