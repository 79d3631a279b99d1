import { useLayoutEffect, useState } from 'react';
import { LONGEST_NOTE } from '../../../../contract/model/common.ts';

interface AttributeFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  className?: string | undefined;
  placeholder?: string;
  readOnly: boolean;
}

/** A line of text that is an attribute of a block. What is typed is shown at once: the document draws its blocks a moment later, which would send the cursor to the end. */
export function AttributeField({ label, value, onChange, ...field }: AttributeFieldProps) {
  const [typed, setTyped] = useState(value);
  useLayoutEffect(() => setTyped(value), [value]);
  return (
    <input
      type="text"
      aria-label={label}
      dir="auto"
      maxLength={LONGEST_NOTE}
      {...field}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(event.target.value);
      }}
    />
  );
}
