/** Claims from a discrepancy: a sheet beside the list that points at it, while the columns stay in view. */

import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { makeClaimsAtOnce } from '../../../actions/compare/make-claims.ts';
import { useHandle } from '../../../actions/handles.ts';
import { shortcutOf } from '../../../actions/key-bindings.ts';
import { letterOrDigitOf } from '../../../actions/keys.ts';
import { keysHere } from '../../../actions/keys-here.ts';
import { isTyping } from '../../../focus.ts';
import { BidiText } from '../../../parts/BidiText.tsx';
import { Button } from '../../../parts/controls/Button.tsx';
import { Checkbox } from '../../../parts/controls/Field.tsx';
import { Segment } from '../../../parts/controls/Segment.tsx';
import { Kbd } from '../../../parts/Kbd.tsx';
import { Spacer } from '../../../parts/layout/Panes.tsx';
import { uiZoom } from '../../../theme/theme.ts';
import { useUnconfirmed } from '../../../typing/unconfirmed-words.ts';
import type { Difference } from '../comparison-rows.ts';
import { aboutWords } from '../discrepancies/discrepancy-words.ts';
import { KindBadge } from '../discrepancies/KindBadge.tsx';
import { ClaimDraftFields } from './ClaimDraftFields.tsx';
import styles from './ClaimsSheet.module.css';
import { type DraftMode, doingWords } from './claim-drafts.ts';
import { LeftOut } from './LeftOut.tsx';
import { isHeld } from './making-claims.ts';
import { type ClaimDraftsOptions, useClaimDrafts } from './use-claim-drafts.ts';

interface ClaimsSheetProps extends ClaimDraftsOptions {
  number: number;
  onClose: () => void;
}

const MODES: readonly { value: DraftMode; label: string }[] = [
  { value: 'per-value', label: 'A claim per value' },
  { value: 'one', label: 'One claim' },
];

const SHEET_KEYS = [
  { keys: 'Tab', hint: 'next' },
  { keys: 'S', hint: '' },
  { keys: 'D', hint: '' },
  { keys: 'M', hint: 'stance' },
  { keys: 'X', hint: 'leave out' },
  { keys: '1', hint: 'per value' },
  { keys: '2', hint: 'one claim' },
  { keys: 'Ctrl+Enter', hint: 'make' },
  { keys: 'Escape', hint: 'cancel' },
];

export function ClaimsSheet({ number, onClose, ...of }: ClaimsSheetProps) {
  const { difference, articles, articleSources } = of;
  const about = aboutWords(difference, articleSources);
  const sheet = useRef<HTMLDialogElement>(null);
  const end = useUnconfirmed(sheet);
  const close = () => {
    end();
    onClose();
  };
  const claims = useClaimDrafts(of, close);
  const { options, setOptions, decided, edit, setStance } = claims;
  useHandle(keysHere, SHEET_KEYS);
  useSheet(sheet, difference.key);
  return (
    <dialog
      ref={sheet}
      tabIndex={-1}
      className={styles.sheet}
      aria-label="Claims from a discrepancy"
      data-unconfirmed
      onKeyDown={(event) => onSheetKey(event, claims, close)}
    >
      <header className={styles.top}>
        <KindBadge kind={difference.kind} />
        <h2>
          <BidiText lang={null}>{about || `Discrepancy ${number}`}</BidiText>
        </h2>
        {about !== '' && <span className={styles.aside}>discrepancy {number}</span>}
        <Spacer />
        <Segment
          label="Claims to make"
          value={options.mode}
          options={MODES}
          onChange={(mode) => setOptions({ mode })}
        />
      </header>
      <div className={styles.scroll}>
        {decided.map((draft, at) => (
          <ClaimDraftFields
            key={draft.value}
            draft={draft}
            letter={String.fromCharCode(65 + at)}
            isAlone={decided.length === 1}
            same={draft.same}
            addTo={draft.addTo}
            isHeld={(passage) => isHeld(draft.addTo, passage, articles)}
            onEdit={(change) => edit(draft.value, change)}
            onStance={(passage, stance) => setStance(draft.value, passage, stance)}
          />
        ))}
        <LeftOut
          difference={difference}
          drafts={decided}
          onMention={(value, passage) => setStance(value, passage, 'mentions')}
        />
      </div>
      <Foot difference={difference} claims={claims} onClose={close} />
    </dialog>
  );
}

type ClaimDrafts = ReturnType<typeof useClaimDrafts>;

/** No key goes on to the window, where it would mean something else. */
function onSheetKey(event: KeyboardEvent, { make, setOptions }: ClaimDrafts, onClose: () => void): void {
  event.stopPropagation();
  const isConfirm = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  const isBare = !event.ctrlKey && !event.altKey && !event.metaKey && !isTyping(event.target);
  const mode = { 1: 'per-value' as const, 2: 'one' as const }[letterOrDigitOf(event) ?? ''];
  if (event.key === 'Escape') onClose();
  else if (isConfirm) make();
  else if (isBare && mode) setOptions({ mode });
  else return;
  event.preventDefault();
}

interface FootProps {
  difference: Difference;
  claims: ClaimDrafts;
  onClose: () => void;
}

function Foot({ difference, claims: { options, setOptions, made, addedTo, make }, onClose }: FootProps) {
  const atOnce = shortcutOf(makeClaimsAtOnce);
  return (
    <footer className={styles.foot}>
      {difference.compatible ? (
        <p className={styles.aside}>These can all be true, so none disputes another.</p>
      ) : (
        <Checkbox checked={options.eachDisputes} onChange={(eachDisputes) => setOptions({ eachDisputes })}>
          Each value disputes the other
        </Checkbox>
      )}
      <div className={styles.confirm}>
        {atOnce !== undefined && (
          <span className={styles.aside}>
            <Kbd keys={atOnce} /> does this at once, the same way as last time.
          </span>
        )}
        <Spacer />
        <Button large keys="Escape" onClick={onClose}>
          Cancel
        </Button>
        <Button large look="primary" keys="Ctrl+Enter" disabled={made + addedTo === 0} onClick={make}>
          {doingWords(made, addedTo)}
        </Button>
      </div>
    </footer>
  );
}

/** Opens beside the rest of the window, points at the list's current item, and restores the focus when it closes. */
function useSheet(sheet: RefObject<HTMLDialogElement | null>, drawnFor: string): void {
  useLayoutEffect(() => {
    const element = sheet.current;
    const before = document.activeElement;
    element?.show();
    element?.querySelector<HTMLElement>('[data-statement]')?.focus();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, [sheet]);
  useLayoutEffect(() => {
    // If the focused element is gone (a passage was left out), the keys stay in the sheet.
    if (document.activeElement === document.body)
      sheet.current?.querySelector<HTMLElement>('[data-statement]')?.focus();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: again for each discrepancy, whose place in the list is another
  useEffect(() => {
    const item = document.querySelector('[data-stop][aria-current]')?.getBoundingClientRect();
    const own = sheet.current?.getBoundingClientRect();
    // In a narrow window the list may be closed.
    sheet.current?.toggleAttribute('data-points', item !== undefined && item.height > 0);
    if (!item || !own) return;
    const at = (item.top + item.height / 2 - own.top) / uiZoom();
    sheet.current?.style.setProperty('--point', `${Math.min(Math.max(at, 20), own.height / uiZoom() - 20)}px`);
  }, [sheet, drawnFor]);
}
