import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { type Interpretation, LONGEST_SEARCH } from '../../../../contract/model/collections/search.ts';
import { isFocusFree } from '../../../focus.ts';
import { IconButton } from '../../../parts/controls/Button.tsx';
import { FieldKeys } from '../../../parts/controls/FieldKeys.tsx';
import { useDebouncedText } from '../../../parts/controls/use-debounced-text.ts';
import { useFocused } from '../../../parts/controls/use-focused.ts';
import { Icon } from '../../../parts/Icon.tsx';
import { overlay } from '../../../window-state.ts';
import styles from './SearchField.module.css';

interface SearchFieldProps {
  text: string;
  /** How the last search was understood. Its runs colour the letters that it still applies to. */
  interpreted: Interpretation | undefined;
  query: string | undefined;
  /** The list shown is that of `text`. */
  answered: boolean;
  onText: (text: string) => void;
  /** Enter and ↓ leave the field, where what is typed next would be taken for words. */
  onLeave: (field: HTMLInputElement) => void;
  /** Moves into the list once it belongs to the field's text. */
  onList: () => void;
  /** For a second Enter before the list was there. */
  onOpenFirst: () => void;
  /** Escape goes back to the last list if this search has none; otherwise it empties the field. */
  onEscape: (() => void) | null;
  saving: boolean;
  onSave: () => void;
}

export function SearchField(props: SearchFieldProps) {
  const { text, interpreted, query, answered, onText, onOpenFirst, onEscape, saving } = props;
  const { typed, setTyped, send } = useDebouncedText(text, onText);
  const [wish, setWish] = useWish(answered && typed === text, props.onList, onOpenFirst);
  const type = (words: string) => {
    setWish(null);
    setTyped(words);
  };
  const leave = (field: HTMLInputElement, next: Wish) => {
    send();
    setWish(next);
    props.onLeave(field);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const field = event.currentTarget;
    if (event.key === 'ArrowDown') leave(field, 'list');
    else if (event.key === 'Enter') leave(field, wish === null ? 'list' : 'open');
    else if (event.key === 'Escape' && onEscape) onEscape();
    else if (event.key === 'Escape' && typed !== '') type('');
    else if (event.key === 'Escape') leave(field, 'list');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search className={styles.field} aria-label="Search articles">
      <Icon name="search" size={16} />
      <ColouredInput value={typed} letters={coloured(typed, interpreted, query)} onType={type} onKeyDown={onKeyDown} />
      <IconButton
        icon="info"
        size={16}
        label="How to search"
        className={styles.act}
        onClick={() => overlay.set({ kind: 'search-help' })}
      />
      <IconButton
        icon="star"
        size={16}
        label="Save this search"
        aria-pressed={saving}
        className={styles.act}
        disabled={typed === '' && !saving}
        onClick={props.onSave}
      />
    </search>
  );
}

interface ColouredInputProps {
  value: string;
  /** The value again, in colour. */
  letters: ReactNode;
  onType: (words: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** A plain input with transparent letters; the same letters in colour are drawn beneath it. */
function ColouredInput({ value, letters, onType, onKeyDown }: ColouredInputProps) {
  const { isFocused, ...focusing } = useFocused();
  const under = useRef<HTMLDivElement>(null);
  const follow = (input: HTMLInputElement) => {
    if (under.current) under.current.scrollLeft = input.scrollLeft;
  };
  return (
    <div className={styles.line}>
      <div ref={under} dir="auto" className={styles.under} aria-hidden="true">
        {letters}
      </div>
      <input
        type="text"
        dir="auto"
        aria-label="Search articles"
        aria-describedby="search-understood"
        placeholder="Search articles"
        maxLength={LONGEST_SEARCH}
        autoComplete="off"
        spellCheck={false}
        data-focus-key="search-field"
        value={value}
        onChange={(event) => onType(event.target.value)}
        onScroll={(event) => follow(event.currentTarget)}
        onSelect={(event) => follow(event.currentTarget)}
        onKeyDown={onKeyDown}
        {...focusing}
      />
      {isFocused && <FieldKeys />}
    </div>
  );
}

type Wish = 'list' | 'open';

/** Where the focus is between the field and its list. */
const ON_THE_WAY = '[data-focus-key="search-field"], [data-focus-key="results"]';

/** Where to go from the field; carried out once the list belongs to the field's text, unless the focus was put elsewhere meanwhile. */
function useWish(isThere: boolean, onList: () => void, onOpenFirst: () => void) {
  const [wish, setWish] = useState<Wish | null>(null);
  useEffect(() => {
    if (wish === null || !isThere) return;
    setWish(null);
    if (!isFocusFree() && !document.activeElement?.matches(ON_THE_WAY)) return;
    if (wish === 'open') onOpenFirst();
    else onList();
  }, [wish, isThere, onList, onOpenFirst]);
  return [wish, setWish] as const;
}

const RUN_CLASSES: Partial<Record<Interpretation['runs'][number]['kind'], string | undefined>> = {
  operator: styles.operator,
  field: styles.named,
  unused: styles.unused,
};

function coloured(typed: string, interpreted: Interpretation | undefined, query: string | undefined) {
  const same = commonLength(typed, query ?? '');
  const runs = (interpreted?.runs ?? []).filter((run) => run.to <= same && run.kind !== 'word');
  const pieces = [];
  let done = 0;
  for (const run of runs) {
    if (run.from < done) continue;
    pieces.push(typed.slice(done, run.from));
    pieces.push(
      <span key={run.from} className={RUN_CLASSES[run.kind]}>
        {typed.slice(run.from, run.to)}
      </span>,
    );
    done = run.to;
  }
  pieces.push(typed.slice(done));
  return pieces;
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
