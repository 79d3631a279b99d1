/** Claims from a discrepancy: a sheet beside the list that points at it, while the columns stay in view. */
import { useQueries } from '@tanstack/react-query';
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Article } from '../../../contract/model/article.ts';
import type { Stance } from '../../../contract/model/values.ts';
import { useHandle } from '../../actions/handles.ts';
import { keysHere } from '../../actions/keys-here.ts';
import { useAct } from '../../data/act.ts';
import { readOptions } from '../../data/use-read.ts';
import { isTyping } from '../../focus.ts';
import { BidiText } from '../../parts/BidiText.tsx';
import { Button, LinkButton } from '../../parts/Button.tsx';
import { Checkbox } from '../../parts/Field.tsx';
import { Kbd } from '../../parts/Kbd.tsx';
import { Push } from '../../parts/Panes.tsx';
import { Segment } from '../../parts/Segment.tsx';
import { StanceGlyph } from '../../parts/Stance.tsx';
import { StancedWords } from '../../parts/StancedWords.tsx';
import { useServices } from '../../services.ts';
import { useStore } from '../../store.ts';
import { uiZoom } from '../../theme/theme.ts';
import { ClaimDraftFields, type Edit } from './ClaimDraftFields.tsx';
import styles from './ClaimsSheet.module.css';
import {
  type ClaimDraft,
  type DraftArticle,
  type DraftMode,
  type DraftPassage,
  doingWords,
  draftsOf,
} from './claim-drafts.ts';
import type { Difference, Row } from './comparison-rows.ts';
import { aboutWords, canBothBeTrue } from './discrepancy-words.ts';
import { KindBadge } from './KindBadge.tsx';
import { claimsAsked, draftOptions, isHeld, NEAR_CLAIMS, sameClaim } from './making-claims.ts';

interface ClaimsSheetProps {
  difference: Difference;
  number: number;
  row: Row;
  articles: readonly Article[];
  /** The same articles by the names the columns have. */
  told: readonly DraftArticle[];
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

export function ClaimsSheet(props: ClaimsSheetProps) {
  const { difference, number, row, articles, told, onClose } = props;
  const { client } = useServices();
  const doAct = useAct();
  const sheet = useRef<HTMLDialogElement>(null);
  const options = useStore(draftOptions);
  const [edits, setEdits] = useState<Readonly<Record<string, Edit>>>({});
  const edit = (value: string, change: Edit) => setEdits({ ...edits, [value]: { ...edits[value], ...change } });
  const setStance = (value: string, at: number, stance: Stance | null) =>
    edit(value, { stances: { ...edits[value]?.stances, [at]: stance } });
  const proposed = draftsOf(difference, row, told, options);
  const drafts = proposed.map((draft) => edited(draft, edits[draft.value]));
  const near = useQueries({
    queries: drafts.map(({ statement }) => readOptions(client, 'claim.near', { text: statement, limit: NEAR_CLAIMS })),
  });
  const decided = drafts.map((draft, at) => {
    const same = sameClaim(draft, near[at]?.data?.claims ?? []);
    return { ...draft, same, addTo: same && !edits[draft.value]?.isNew ? same.claimId : null };
  });
  const asked = claimsAsked(decided, articles);
  const made = asked.filter(({ claimId }) => claimId === null).length;
  const setOptions = (change: Partial<typeof options>) => {
    draftOptions.set({ ...options, ...change });
    setEdits(Object.fromEntries(Object.entries(edits).map(([value, { stances: _, ...kept }]) => [value, kept])));
  };
  const make = async () => {
    if (asked.length === 0) return;
    if (await doAct('claim.createMany', { claims: asked })) onClose();
  };
  useHandle(keysHere, SHEET_KEYS);
  useSheet(sheet, difference.key);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const isConfirm = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    const isBare = !event.ctrlKey && !event.altKey && !event.metaKey && !isTyping(event.target);
    const mode = { Digit1: 'per-value' as const, Digit2: 'one' as const }[event.code];
    if (event.key === 'Escape') onClose();
    else if (isConfirm) make();
    else if (isBare && mode) setOptions({ mode });
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={sheet}
      tabIndex={-1}
      className={styles.sheet}
      aria-label="Claims from a discrepancy"
      onKeyDown={onKeyDown}
    >
      <header className={styles.top}>
        <KindBadge kind={difference.kind} />
        <h2>
          <bdi>{aboutWords(difference, told) || difference.kind}</bdi>
        </h2>
        <span className={styles.aside}>discrepancy {number}</span>
        <Push />
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
      <footer className={styles.foot}>
        <Checkbox checked={options.eachDisputes} onChange={(eachDisputes) => setOptions({ eachDisputes })}>
          Each value disputes the other
        </Checkbox>
        <div className={styles.confirm}>
          <span className={styles.aside}>
            <Kbd keys="Shift+N" /> does this at once, as last time.
          </span>
          <Push />
          <Button large keys="Escape" onClick={onClose}>
            Cancel
          </Button>
          <Button large look="primary" keys="Ctrl+Enter" disabled={asked.length === 0} onClick={make}>
            {doingWords(made, asked.length - made)}
          </Button>
        </div>
      </footer>
    </dialog>
  );
}

function edited(draft: ClaimDraft, edit: Edit | undefined): ClaimDraft {
  return {
    ...draft,
    statement: edit?.statement ?? draft.statement,
    passages: draft.passages.map((passage, at) => {
      const stance = edit?.stances?.[at];
      return stance === undefined ? passage : { ...passage, stance };
    }),
  };
}

interface LeftOutProps {
  difference: Difference;
  drafts: readonly ClaimDraft[];
  onMention: (value: string, at: number) => void;
}

/** What no claim takes: named, with its words, so that nothing goes missing unseen. */
function LeftOut({ difference, drafts, onMention }: LeftOutProps) {
  const [first] = drafts;
  if (!first) return null;
  const out = first.passages.flatMap((passage, at) => {
    const isTaken = drafts.some(({ passages }) => passages.some((one) => isSame(one, passage) && one.stance !== null));
    return isTaken ? [] : [{ passage, at }];
  });
  return (
    <ul className={styles.out} aria-label="Left out">
      {out.map(({ passage, at }) => (
        <li key={at}>
          <StanceGlyph stance="mentions" />
          <span className={styles.outWords}>
            Left out: <BidiText lang={null}>{passage.source}</BidiText>,{' '}
            <StancedWords stance="mentions">
              <BidiText lang={passage.language}>{passage.exact}</BidiText>
            </StancedWords>
            .{isBeside(difference, drafts, passage) && ' It can be true beside the others.'}
          </span>
          <LinkButton onClick={() => onMention(first.value, at)}>Add as a mention</LinkButton>
        </li>
      ))}
    </ul>
  );
}

const isSame = (a: DraftPassage, b: DraftPassage) => a.articleId === b.articleId && a.start === b.start;

function isBeside(difference: Difference, drafts: readonly ClaimDraft[], { normal }: DraftPassage): boolean {
  const others = drafts.filter(({ value }) => value !== normal);
  return others.length > 0 && others.every(({ value }) => canBothBeTrue(difference, value, normal));
}

/** Opens beside the rest of the window, points at the list's current item, and gives the focus back when it goes. */
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
    // What had the focus is gone (a passage left out): the keys stay in the sheet.
    if (document.activeElement === document.body)
      sheet.current?.querySelector<HTMLElement>('[data-statement]')?.focus();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: again for each discrepancy, whose place in the list is another
  useEffect(() => {
    const item = document.querySelector('[data-stop][aria-current]')?.getBoundingClientRect();
    const own = sheet.current?.getBoundingClientRect();
    if (!item || !own) return;
    const at = (item.top + item.height / 2 - own.top) / uiZoom();
    sheet.current?.style.setProperty('--point', `${Math.min(Math.max(at, 20), own.height / uiZoom() - 20)}px`);
  }, [sheet, drawnFor]);
}
