import type { KeyboardEvent } from 'react';
import { TextField } from './Field.tsx';
import type { useOptions } from './use-options.ts';

interface OptionsFieldProps {
  label: string;
  options: ReturnType<typeof useOptions>;
  text: string;
  onText: (text: string) => void;
  /** Defaults to that of the options. */
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** A field in a dialog that filters a list of options and moves through it. */
export function OptionsField({ label, options, text, onText, onKeyDown = options.onKeyDown }: OptionsFieldProps) {
  return (
    <TextField
      label={label}
      labelHidden
      placeholder={label}
      icon="search"
      data-autofocus
      {...options.field}
      value={text}
      onChange={(event) => {
        onText(event.target.value);
        options.moveTo(0);
      }}
      onKeyDown={onKeyDown}
    />
  );
}
