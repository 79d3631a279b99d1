import type { KeyboardEvent } from 'react';
import { LONGEST_NAME } from '../../../contract/model/common.ts';
import { focusSoon } from '../../focus.ts';
import { Kbd } from '../Kbd.tsx';
import { TextField } from './Field.tsx';
import { FieldKeys } from './FieldKeys.tsx';
import { useDebouncedText } from './use-debounced-text.ts';
import { useFocused } from './use-focused.ts';

interface FilterFieldProps {
  label: string;
  text: string;
  onText: (text: string) => void;
  focusKey: string;
  /** The key that leads here. */
  keys: string | undefined;
  /** The `data-focus-key` of the list that it filters. */
  listKey: string;
  className?: string | undefined;
}

/** A field above a list, which follows the typed text after a short pause: Enter and ↓ go to the list, Escape empties the field, and then goes there too. */
export function FilterField({ label, text, onText, keys, focusKey, listKey, className }: FilterFieldProps) {
  const { isFocused, ...focusing } = useFocused();
  const { typed, setTyped, send } = useDebouncedText(text, onText);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && typed !== '') setTyped('');
    else if (['Escape', 'Enter', 'ArrowDown'].includes(event.key)) {
      // What follows is meant for the list of what was typed.
      send();
      focusSoon(listKey);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <TextField
        label={label}
        labelHidden
        placeholder={label}
        icon="search"
        className={className}
        maxLength={LONGEST_NAME}
        value={typed}
        data-focus-key={focusKey}
        end={typed === '' ? <Kbd keys={keys} /> : undefined}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        {...focusing}
      />
      {isFocused && <FieldKeys />}
    </>
  );
}
