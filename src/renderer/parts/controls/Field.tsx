/** Fields to type into or pick from, with a label above and a hint below; an error replaces the hint. */
import {
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';
import visuallyHidden from '../../theme/visually-hidden.module.css';
import { Icon, type IconName } from '../Icon.tsx';
import { countWords } from '../words.ts';
import styles from './Field.module.css';

interface Surroundings {
  label: string;
  /** Only screen readers get the label, where its place makes it obvious. */
  labelHidden?: boolean;
  hint?: ReactNode;
  error?: string | null | undefined;
  /** In place of the hint: what may be wrong with words that can be kept as they are. */
  warning?: string | null;
}

interface Taking {
  /** In UTF-16 units: what the method takes that is given the words. The browser cuts off what is longer. */
  maxLength: number;
  value?: string;
  readOnly?: boolean;
}

/** Says that the end of what was pasted may be missing. */
function fullWords({ maxLength, value = '', readOnly }: Taking): string | null {
  const isFull = !readOnly && value.length >= maxLength;
  return isFull ? `No more than ${countWords(maxLength)} characters fit here: what is longer is cut off.` : null;
}

function Around(props: Surroundings & { id: string; children: ReactNode }) {
  const { id, label, labelHidden, hint, error, warning, children } = props;
  const problem = error || warning;
  return (
    <div className={styles.around}>
      <label htmlFor={id} className={labelHidden ? visuallyHidden.text : styles.label}>
        {label}
      </label>
      {children}
      {problem ? (
        <p id={`${id}-hint`} className={styles.error} role="alert">
          <Icon name={error ? 'failed' : 'warning'} size={14} />
          {problem}
        </p>
      ) : (
        hint && (
          <p id={`${id}-hint`} className={styles.hint}>
            {hint}
          </p>
        )
      )}
    </div>
  );
}

/** A label above controls that name themselves. */
export function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.labelled}>
      <span className={styles.label}>{label}</span>
      {children}
    </div>
  );
}

const described = (id: string, { hint, error, warning }: Surroundings) => ({
  'aria-describedby': hint || error || warning ? `${id}-hint` : undefined,
  'aria-invalid': error ? true : undefined,
});

type TextFieldProps = Surroundings &
  Omit<InputHTMLAttributes<HTMLInputElement>, keyof Taking> &
  Taking & { icon?: IconName; end?: ReactNode; ref?: Ref<HTMLInputElement> };

export function TextField({ label, labelHidden, hint, error, icon, end, className, ref, ...rest }: TextFieldProps) {
  const id = useId();
  const around = { label, labelHidden, hint, error, warning: fullWords(rest) };
  return (
    <Around id={id} {...around}>
      <div className={[styles.box, className].filter(Boolean).join(' ')}>
        {icon && <Icon name={icon} size={16} />}
        <input
          id={id}
          ref={ref}
          dir="auto"
          spellCheck={false}
          autoComplete="off"
          {...described(id, around)}
          {...rest}
        />
        {rest.list && <Icon name="down" size={14} />}
        {end}
      </div>
    </Around>
  );
}

type TextAreaProps = Surroundings &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, keyof Taking> &
  Taking & { ref?: Ref<HTMLTextAreaElement> };

export function TextArea({ label, labelHidden, hint, error, className, ref, ...rest }: TextAreaProps) {
  const id = useId();
  const around = { label, labelHidden, hint, error, warning: fullWords(rest) };
  return (
    <Around id={id} {...around}>
      <textarea
        id={id}
        ref={ref}
        dir="auto"
        rows={3}
        {...described(id, around)}
        {...rest}
        className={[styles.area, className].filter(Boolean).join(' ')}
      />
    </Around>
  );
}

type SelectProps<V extends string> = Surroundings &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange' | 'value'> & {
    value: V;
    options: readonly { value: V; label: string }[];
    onChange: (value: V) => void;
    ref?: Ref<HTMLSelectElement>;
  };

export function Select<V extends string>(props: SelectProps<V>) {
  const { label, labelHidden, hint, error, value, options, onChange, className, ...rest } = props;
  const id = useId();
  const around = { label, labelHidden, hint, error };
  return (
    <Around id={id} {...around}>
      <div className={[styles.select, className].filter(Boolean).join(' ')}>
        <select
          id={id}
          value={value}
          {...described(id, around)}
          {...rest}
          onChange={(event) => onChange(event.target.value as V)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="down" size={14} />
      </div>
    </Around>
  );
}

/** The box of a checkbox without the control, for options of a list, which may not contain controls. */
export function TickBox({ checked }: { checked: boolean }) {
  return (
    <span className={styles.tick} data-checked={checked || undefined} aria-hidden="true">
      <Icon name="tick" size={14} />
    </span>
  );
}

interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'onChange'> {
  checked: boolean;
  /** Checked for some of the things it stands for. */
  mixed?: boolean;
  onChange: (checked: boolean) => void;
  children?: ReactNode;
}

export function Checkbox({ checked, mixed, onChange, children, className, ...rest }: CheckboxProps) {
  return (
    <label className={[styles.check, className].filter(Boolean).join(' ')}>
      <input
        type="checkbox"
        checked={checked}
        ref={(input) => {
          if (input) input.indeterminate = mixed ?? false;
        }}
        {...rest}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles.tick}>{mixed ? <Icon name="dash" size={14} /> : <Icon name="tick" size={14} />}</span>
      {children}
    </label>
  );
}
