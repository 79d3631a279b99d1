import { type KeyboardEvent, useRef } from 'react';
import type { Interpretation } from '../../../contract/model/search.ts';
import { IconButton } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import styles from './SearchField.module.css';
import { useTyping } from './use-search.ts';

interface SearchFieldProps {
  text: string;
  /** How the last search was understood; its runs colour the letters it still holds for. */
  interpreted: Interpretation | undefined;
  query: string | undefined;
  onText: (text: string) => void;
  onDown: () => void;
  onEnter: () => void;
  /** Escape: back to the last list, where this search has none; else it empties the field. */
  onEscape: (() => void) | null;
  saving: boolean;
  onSave: () => void;
}

/** The field is a plain input whose letters are transparent; the same letters in their colours lie under it. */
export function SearchField(props: SearchFieldProps) {
  const { text, interpreted, query, onText, onDown, onEnter, onEscape, saving, onSave } = props;
  const [typed, setTyped] = useTyping(text, onText);
  const under = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown') onDown();
    else if (event.key === 'Enter') onEnter();
    else if (event.key === 'Escape' && onEscape) onEscape();
    else if (event.key === 'Escape' && typed !== '') setTyped('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const follow = (input: HTMLInputElement) => {
    if (under.current) under.current.scrollLeft = input.scrollLeft;
  };
  return (
    <search className={styles.field} aria-label="Search articles">
      <Icon name="search" size={16} />
      <div className={styles.line}>
        <div ref={under} className={styles.under} aria-hidden="true">
          {coloured(typed, interpreted, query)}
        </div>
        <input
          type="text"
          aria-label="Search articles"
          aria-describedby="search-understood"
          placeholder="Search articles"
          autoComplete="off"
          spellCheck={false}
          data-focus-key="search-field"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onScroll={(event) => follow(event.currentTarget)}
          onSelect={(event) => follow(event.currentTarget)}
          onKeyDown={onKeyDown}
        />
      </div>
      <IconButton
        icon="star"
        size={16}
        label="Save this search"
        aria-pressed={saving}
        className={styles.star}
        disabled={typed === '' && !saving}
        onClick={onSave}
      />
    </search>
  );
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
