import type { InputHTMLAttributes } from 'react';
import styles from './RadioRow.module.css';

/** One option of a radio group as a row, tinted while selected. */
export function RadioRow({ className, children, ...input }: Omit<InputHTMLAttributes<HTMLInputElement>, 'type'>) {
  return (
    <label className={[styles.row, className].filter(Boolean).join(' ')}>
      <input type="radio" {...input} />
      {children}
    </label>
  );
}
