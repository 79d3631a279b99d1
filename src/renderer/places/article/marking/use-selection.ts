/** The words selected in the text: with the mouse once the button is released, with keys immediately. */
import { useCallback, useEffect, useState } from 'react';
import { splitsNoCharacter } from '../../../../text/anchors/occurrences.ts';
import type { Utf16Span } from '../../../../text/offsets.ts';
import { trimmedSpan } from '../../../../text/sentences/paragraphs.ts';
import { rangeOf, selectedSpan } from '../../../reading/text-ranges.ts';

export interface TextSelection {
  readonly span: Utf16Span | null;
  select(span: Utf16Span | null): void;
}

export function useSelection(root: React.RefObject<HTMLElement | null>, text: string): TextSelection {
  const [span, setSpan] = useState<Utf16Span | null>(null);
  useEffect(() => {
    let pressed = false;
    const read = () => {
      if (pressed || !root.current || document.querySelector('dialog[open]')) return;
      const found = selectedSpan(root.current);
      setSpan(found && wholeCharacters(text, found));
    };
    const down = () => {
      pressed = true;
    };
    const up = () => {
      pressed = false;
      // At once, since a key may be handled before anything later is, and would mark the words selected before.
      read();
      // The browser settles a click's selection only after the event.
      setTimeout(read);
    };
    document.addEventListener('selectionchange', read);
    document.addEventListener('pointerdown', down);
    document.addEventListener('pointerup', up);
    return () => {
      document.removeEventListener('selectionchange', read);
      document.removeEventListener('pointerdown', down);
      document.removeEventListener('pointerup', up);
    };
  }, [root, text]);

  const select = useCallback(
    (next: Utf16Span | null) => {
      const selection = document.getSelection();
      const range = next && root.current ? rangeOf(root.current, next) : null;
      selection?.removeAllRanges();
      if (range) selection?.addRange(range);
      setSpan(next);
    },
    [root],
  );
  return { span, select };
}

/** Trims white space at the ends without cutting a character in two; null if nothing is left. */
function wholeCharacters(text: string, span: Utf16Span): Utf16Span | null {
  const trimmed = trimmedSpan(text, span.from, span.to);
  if (!trimmed) return null;
  let { from, to } = trimmed;
  while (from > 0 && !splitsNoCharacter(text, { from, to: text.length })) from--;
  while (to < text.length && !splitsNoCharacter(text, { from: 0, to })) to++;
  return { from, to };
}
