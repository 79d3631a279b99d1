import type { KeyboardEvent } from 'react';
import { LONGEST_NAME } from '../../../contract/model/common.ts';
import { TextField } from './Field.tsx';
import type { useOptions } from './use-options.ts';

interface OptionsFieldProps {
  label: string;
  options: ReturnType<typeof useOptions>;
  text: string;
  onText: (text: string) => void;
  maxLength?: number;
  /** Defaults to that of the options. */
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** A field in a dialog that filters a list of options and moves through it. */
export function OptionsField(props: OptionsFieldProps) {
  const { label, options, text, onText, maxLength = LONGEST_NAME, onKeyDown = options.onKeyDown } = props;
  return (
    <TextField
      label={label}
      labelHidden
      placeholder={label}
      icon="search"
      data-autofocus
      {...options.field}
      maxLength={maxLength}
      value={text}
      onChange={(event) => {
        onText(event.target.value);
        options.moveTo(0);
      }}
      onKeyDown={onKeyDown}
    />
  );
}
