/** Find in text, however it is spaced and punctuated (see `looselyFinder`); with nothing typed, the passages of the search one came from. */
import { useMemo, useState } from 'react';
import type { Article } from '../../../../contract/model/articles/article.ts';
import { codePointMap, type Utf16Span } from '../../../../text/offsets.ts';
import { looselyFinder } from '../../../../text/tokens/find-loosely.ts';
import { useRead } from '../../../data/use-read.ts';
import { focusSoon } from '../../../focus.ts';
import { useLocation } from '../../../history.ts';

const MOST = 5_000;

export interface Find {
  readonly isOpen: boolean;
  readonly text: string;
  /** What is highlighted in the text: what was found, or the passages of the search. */
  readonly spans: readonly Utf16Span[];
  /** There are more places than are looked for. */
  readonly isCutShort: boolean;
  readonly at: number | null;
  open(): void;
  close(): void;
  setText(text: string): void;
  step(by: 1 | -1): void;
}

export function useFind(article: Article): Find {
  const { scope } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const searched = scope.text ?? '';
  const { articleId } = article;
  const passages = useRead('search.passages', { text: searched, articleId }, { enabled: searched.trim() !== '' });
  const find = useMemo(() => (isOpen ? looselyFinder(article.text) : null), [article.text, isOpen]);
  const found = useMemo(() => find?.(text, MOST) ?? [], [find, text]);
  const hits = useMemo(() => {
    const map = codePointMap(article.text);
    return (passages.data?.spans ?? []).map((span) => map.utf16FromSpan(span));
  }, [article.text, passages.data]);
  const isFinding = isOpen && text !== '';
  return {
    isOpen,
    text,
    spans: isFinding ? found : hits,
    isCutShort: found.length === MOST,
    at: isFinding && found.length > 0 ? Math.min(at, found.length - 1) : null,
    open: () => {
      setOpen(true);
      focusSoon('find-in-text');
    },
    close: () => {
      setOpen(false);
      focusSoon('article-text');
    },
    setText: (next) => {
      setText(next);
      setAt(0);
    },
    step: (by) => found.length > 0 && setAt((Math.min(at, found.length - 1) + by + found.length) % found.length),
  };
}
