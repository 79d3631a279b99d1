import type { ReactNode } from 'react';
import { Kbd } from '../Kbd.tsx';
import styles from './Option.module.css';
import type { useOptions } from './use-options.ts';

interface OptionProps {
  options: ReturnType<typeof useOptions>;
  index: number;
  className?: string | undefined;
  onPick: () => void;
  children: ReactNode;
}

/** One of the options below an `OptionsField`. */
export function Option({ options, index, className, onPick, children }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field does it
    <div
      role="option"
      {...options.option(index)}
      className={[styles.option, className].filter(Boolean).join(' ')}
      onClick={onPick}
    >
      {children}
      {index === options.at && <Kbd keys="Enter" />}
    </div>
  );
}
