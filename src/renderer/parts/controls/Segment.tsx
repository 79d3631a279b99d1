import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { capitalised } from '../words.ts';
import { Labelled } from './Field.tsx';
import styles from './Segment.module.css';

interface SegmentProps<V extends string> {
  label: string;
  value: V;
  options: readonly { value: V; label: ReactNode; name?: string; disabled?: boolean }[];
  onChange: (value: V) => void;
  small?: boolean;
}

/** Two to four views of the same thing, one of them shown: a radio group with a single tab stop. */
export function Segment<V extends string>({ label, value, options, onChange, small }: SegmentProps<V>) {
  const group = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const possible = options.filter((option) => !option.disabled);
    const at = possible.findIndex((option) => option.value === value);
    const next = possible[(at + by + possible.length) % possible.length];
    if (!next) return;
    onChange(next.value);
    group.current?.querySelector<HTMLElement>(`[data-value="${CSS.escape(next.value)}"]`)?.focus();
  };
  return (
    <div
      ref={group}
      role="radiogroup"
      aria-label={label}
      className={small ? `${styles.segment} ${styles.small}` : styles.segment}
      onKeyDown={step}
    >
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="radio"
          data-value={option.value}
          aria-checked={option.value === value}
          aria-label={option.name}
          title={option.name}
          disabled={option.disabled}
          tabIndex={option.value === value ? 0 : -1}
          onClick={() => onChange(option.value)}
        >
          {typeof option.label === 'string' ? capitalised(option.label) : option.label}
        </button>
      ))}
    </div>
  );
}

/** A segment in a form, below its label. */
export function SegmentField<V extends string>(props: SegmentProps<V>) {
  return (
    <Labelled label={props.label}>
      <Segment {...props} />
    </Labelled>
  );
}
