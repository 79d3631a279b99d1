import type { ButtonHTMLAttributes, Ref } from 'react';
import { ariaKeys } from '../../actions/keys.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { Kbd } from '../Kbd.tsx';
import styles from './Button.module.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary`: filled, one per pane or dialog; `plain`: outlined; `quiet`: text. */
  look?: 'primary' | 'plain' | 'quiet';
  /** 32 px high, for dialogs and empty states. */
  large?: boolean;
  icon?: IconName;
  /** The key that does the same, shown inside. */
  keys?: string | undefined;
  /** The words of a quiet button begin where the text above it does. */
  flush?: boolean;
  /** The button deletes something. */
  danger?: boolean;
  /** What it does is being done: it cannot be pressed, but keeps the focus. */
  busy?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export function Button(props: ButtonProps) {
  const {
    look = 'plain',
    large,
    icon,
    keys,
    flush,
    danger,
    busy = false,
    className,
    children,
    onClick,
    ...rest
  } = props;
  const classes = [
    styles.button,
    styles[look],
    large && styles.large,
    flush && styles.flush,
    danger && styles.danger,
    className,
  ];
  return (
    <button
      type="button"
      aria-keyshortcuts={ariaKeys(keys)}
      data-filled={look === 'primary' || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
      {...rest}
      className={classes.filter(Boolean).join(' ')}
    >
      {icon && <Icon name={icon} size={16} />}
      {children}
      <Kbd keys={keys} />
    </button>
  );
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  icon: IconName;
  /** Read out instead of the icon, and shown on hover. */
  label: string;
  size?: number;
  ref?: Ref<HTMLButtonElement>;
}

export function IconButton({ icon, label, size = 18, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={[styles.icon, className].filter(Boolean).join(' ')}
    >
      <Icon name={icon} size={size} />
    </button>
  );
}

/** An act shown as a link within text. */
export function LinkButton({ className, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" {...rest} className={[styles.link, className].filter(Boolean).join(' ')} />;
}
