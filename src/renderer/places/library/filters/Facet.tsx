import { type ReactNode, useState } from 'react';
import { Icon } from '../../../parts/Icon.tsx';
import styles from './Facets.module.css';

/** One collapsible section of the filters. */
export function Facet({ name, children }: { name: string; children: ReactNode }) {
  const [open, setOpen] = useState(true);
  return (
    <fieldset className={styles.facet}>
      <legend>
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name={open ? 'down' : 'right'} size={14} />
          {name}
        </button>
      </legend>
      {open && children}
    </fieldset>
  );
}
