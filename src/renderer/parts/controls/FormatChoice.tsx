import styles from './FormatChoice.module.css';
import { RadioRow } from './RadioRow.tsx';

interface FormatChoiceProps<F extends string> {
  formats: readonly F[];
  words: Record<F, { readonly name: string /** What it is good for. */; readonly use: string }>;
  value: F;
  onChange: (format: F) => void;
  disabled?: boolean;
}

/** The format of an export, in its dialog. */
export function FormatChoice<F extends string>({ formats, words, value, onChange, disabled }: FormatChoiceProps<F>) {
  return (
    <div role="radiogroup" aria-label="Format" className={styles.formats}>
      {formats.map((format) => (
        <RadioRow
          key={format}
          name="format"
          checked={format === value}
          disabled={disabled}
          data-autofocus={format === value || undefined}
          onChange={() => onChange(format)}
        >
          <span>
            <b>{words[format].name}</b>
            <span>{words[format].use}</span>
          </span>
        </RadioRow>
      ))}
    </div>
  );
}
