import type { InputHTMLAttributes } from 'react';
import styles from './RadioRow.module.css';

/** One choice of a radio group as a row, tinted while it is chosen. */
export function RadioRow({ className, children, ...input }: Omit<InputHTMLAttributes<HTMLInputElement>, 'type'>) {
  return (
    <label className={[styles.row, className].filter(Boolean).join(' ')}>
      <input type="radio" {...input} />
      {children}
    </label>
  );
}
