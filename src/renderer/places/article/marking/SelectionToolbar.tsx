/** Below the selected words, or above them near the lower edge. It takes no focus; its keys work immediately. */

import { useLayoutEffect, useRef, useState } from 'react';
import { STANCES, type Stance } from '../../../../contract/model/values.ts';
import { direction } from '../../../../text/letters/direction.ts';
import type { Utf16Span } from '../../../../text/offsets.ts';
import { copyWithCitation } from '../../../actions/article/copy-with-citation.ts';
import { MARK_ACTIONS, newClaimFromWords, sameClaim, setAsideParagraph } from '../../../actions/article/mark-words.ts';
import { refuseQuote } from '../../../actions/article/quotes.ts';
import { selectWholeWords } from '../../../actions/article/select-words.ts';
import { shortcutOf } from '../../../actions/key-bindings.ts';
import { useCanWrite } from '../../../data/use-archive.ts';
import { Icon } from '../../../parts/Icon.tsx';
import { Kbd } from '../../../parts/Kbd.tsx';
import { StanceGlyph } from '../../../parts/model/Stance.tsx';
import { rangeOf } from '../../../reading/text-ranges.ts';
import { uiZoom } from '../../../theme/theme.ts';
import type { ArticleWork } from '../use-article-work.ts';
import styles from './SelectionToolbar.module.css';

const WORDS: Record<Stance, string> = { supports: 'Supports', disputes: 'Disputes', mentions: 'Mentions' };
const GAP = 6;

export function SelectionToolbar({ work }: { work: ArticleWork }) {
  const { span } = work.selection;
  const canWrite = useCanWrite();
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ top: number; left: number } | null>(null);
  useLayoutEffect(() => {
    setPlace(span && bar.current && work.root.current ? placeOf(work.root.current, span, bar.current) : null);
  }, [span, work.root]);
  if (!span) return null;
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="Mark the selected words"
      dir="ltr"
      lang="en"
      className={styles.bar}
      style={place ? { top: place.top, left: place.left } : { visibility: 'hidden' }}
      // Pressing the toolbar keeps the selection.
      onPointerDown={(event) => event.preventDefault()}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={undefined}
    >
      <CutWord work={work} />
      <div className={styles.row}>
        {canWrite && <Marking work={work} span={span} />}
        <button
          type="button"
          className={styles.copy}
          title="Copy with citation"
          aria-label="Copy with citation"
          onClick={work.copyWithCitation}
        >
          <Icon name="quote" size={16} />
          <Kbd keys={shortcutOf(copyWithCitation)} />
        </button>
      </div>
    </div>
  );
}

/** Says that a word or a number is cut, or a “not” left out. It may be meant so, as with a part of a compound: nothing is extended unasked. */
function CutWord({ work: { selection, uncut } }: { work: ArticleWork }) {
  return (
    <div className={styles.row}>
      <span role="status" className={styles.cut}>
        {uncut && (uncut.negator ? `Leaves out “${uncut.negator.word}”` : 'Cuts a word')}
      </span>
      {uncut && (
        <button type="button" onClick={() => selection.select(uncut.span)}>
          {uncut.negator ? 'Include it' : 'Whole words'} <Kbd keys={shortcutOf(selectWholeWords)} />
        </button>
      )}
    </div>
  );
}

function Marking({ work, span }: { work: ArticleWork; span: Utf16Span }) {
  const { last } = work;
  return (
    <>
      {STANCES.map((stance) => (
        <button
          key={stance}
          type="button"
          className={stance === 'supports' ? styles.supports : undefined}
          onClick={() => work.ask({ kind: 'pick', span, saying: work.sayingOf(span, stance) })}
        >
          <StanceGlyph stance={stance} />
          {WORDS[stance]}
          <Kbd keys={shortcutOf(MARK_ACTIONS[stance])} />
        </button>
      ))}
      <span className={styles.line} />
      <button
        type="button"
        onClick={() => work.ask({ kind: 'new-claim', span, saying: work.sayingOf(span, 'supports') })}
      >
        New claim <Kbd keys={shortcutOf(newClaimFromWords)} />
      </button>
      {last && (
        <button
          type="button"
          title={`${WORDS[last.stance]} claim ${last.claimId}, as last`}
          onClick={() => work.add(span, last.claimId, work.sayingOf(span, last.stance))}
        >
          Claim {last.claimId} <Kbd keys={shortcutOf(sameClaim)} />
        </button>
      )}
      <span className={styles.line} />
      {work.quotes.current && (
        <button type="button" onClick={work.quotes.refuse}>
          Refuse <Kbd keys={shortcutOf(refuseQuote)} />
        </button>
      )}
      <button type="button" onClick={() => work.setAside(span)}>
        Set aside <Kbd keys={shortcutOf(setAsideParagraph)} />
      </button>
    </>
  );
}

function placeOf(root: HTMLElement, span: Utf16Span, bar: HTMLElement) {
  const range = rangeOf(root, span);
  const scroller = root.closest('[data-scroller]');
  if (!range || !scroller) return null;
  const zoom = uiZoom();
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
  const first = boxes[0];
  const last = boxes.at(-1);
  if (!first || !last) return null;
  const home = (bar.offsetParent ?? root).getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  const height = bar.offsetHeight * zoom;
  const width = bar.offsetWidth * zoom;
  const fits = last.bottom + GAP + height <= view.bottom;
  const top = fits ? last.bottom + GAP : first.top - GAP - height;
  const wantedLeft = direction(root.textContent ?? '') === 'rtl' ? last.right - width : last.left;
  const left = Math.max(view.left + 8, Math.min(wantedLeft, view.right - width - 8));
  return { top: (top - home.top) / zoom, left: (left - home.left) / zoom };
}
