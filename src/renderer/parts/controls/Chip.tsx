import type { ReactNode } from 'react';
import { BidiText } from '../BidiText.tsx';
import { Icon } from '../Icon.tsx';
import styles from './Chip.module.css';

interface ChipProps {
  children: ReactNode;
  /** Called when × removes it. */
  onRemove?: () => void;
  removeLabel?: string;
}

/** A filter that can be removed, or an attribute in a heading. */
export function Chip({ children, onRemove, removeLabel = 'Remove' }: ChipProps) {
  return (
    <span className={onRemove ? styles.chip : `${styles.chip} ${styles.line}`}>
      {children}
      {onRemove && (
        <button type="button" aria-label={removeLabel} title={removeLabel} onClick={onRemove}>
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  );
}

/** A tag as it is written. */
export function Tag({ tag, onRemove }: { tag: string; onRemove?: (() => void) | undefined }) {
  return (
    <span className={styles.tag}>
      <BidiText lang={null}>{tag}</BidiText>
      {onRemove && (
        <button type="button" aria-label={`Remove the tag ${tag}`} title="Remove" onClick={onRemove}>
          <Icon name="close" size={12} />
        </button>
      )}
    </span>
  );
}
